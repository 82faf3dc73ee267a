package prep.cli.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import prep.problem.DidYouMean;
import prep.problem.UserError;

/** Errors about unknown words, with suggestions. */
public final class KnownWords {

  private KnownWords() {}

  /**
   * Wrong usage of a word out of few known ones.
   *
   * @param lead what comes before the word, such as {@code unknown level: }
   */
  public static UserError without(String lead, String word, List<String> known) {
    String meant =
        DidYouMean.of(word, known).map(close -> "; did you mean " + close + "?").orElse("");
    return new UserError(
        UserError.Kind.USAGE, lead + word + meant, "Known: " + String.join(", ", known) + ".");
  }

  /**
   * Wrong usage of a word out of many known ones: the suggestion has its own line.
   *
   * @param what the kind of word, such as {@code topic}
   * @param last the last line: where the known words are found
   */
  public static UserError unknown(String what, String word, Collection<String> known, String last) {
    List<String> lines = new ArrayList<>();
    lines.add("unknown " + what + ": " + word);
    DidYouMean.of(word, known).ifPresent(meant -> lines.add("Did you mean " + meant + "?"));
    lines.add(last);
    return new UserError(UserError.Kind.USAGE, lines);
  }
}
