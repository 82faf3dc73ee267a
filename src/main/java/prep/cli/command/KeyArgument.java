package prep.cli.command;

import prep.deck.QuestionKey;
import prep.problem.UserError;

/** The key of one question, given without an option. */
public final class KeyArgument {

  private final Argument.Value<String> key =
      Argument.operand(String.class, "KEY", "A question, such as docker/mac-kernel.");

  public Argument argument() {
    return key;
  }

  /**
   * The key.
   *
   * @throws UserError if the text is not a key
   */
  public QuestionKey key() {
    return parsed(written());
  }

  /** The text, whether it is a key or not. */
  public String written() {
    return key.or("");
  }

  public static QuestionKey parsed(String text) {
    return parsed(text, "");
  }

  /**
   * The same, where something else would have been possible, too.
   *
   * @param otherwise says that the text is not that either
   */
  public static QuestionKey parsed(String text, String otherwise) {
    return QuestionKey.parse(text)
        .orElseThrow(() ->
            new UserError(
                UserError.Kind.USAGE,
                "\"" + text + "\" is not a question key" + otherwise,
                "A key is a topic and an id, such as docker/mac-kernel."));
  }
}
