package prep.cli.command;

import java.util.List;
import prep.problem.DidYouMean;
import prep.problem.UserError;

/** What is said of a word that is not one of those which are known. */
public final class KnownWords {

  private KnownWords() {}

  /**
   * Wrong usage.
   *
   * @param lead what stands before the word, such as {@code unknown level: }
   */
  public static UserError without(String lead, String word, List<String> known) {
    String meant =
        DidYouMean.of(word, known).map(close -> "; did you mean " + close + "?").orElse("");
    return new UserError(
        UserError.Kind.USAGE, lead + word + meant, "Known: " + String.join(", ", known) + ".");
  }
}
