package prep.files;

import java.util.Optional;
import prep.deck.Accepted.Literal;
import prep.deck.Cloze;
import prep.deck.Cloze.Blank;
import prep.deck.Cloze.Gap;
import prep.deck.Cloze.Part;
import prep.deck.Cloze.Text;

/** The blanks of a cloze as they stand in its text: {@code {{answer|alternative::hint}}}. */
public final class InlineBlanks {

  private InlineBlanks() {}

  /**
   * The text with its blanks in it; empty where it would not be read as the same question again.
   */
  public static Optional<String> text(Cloze cloze) {
    return isReadAgain(cloze)
        ? Optional.of(cloze.filled(number -> "{{" + written(cloze.blanks().get(number - 1)) + "}}"))
        : Optional.empty();
  }

  private static boolean isReadAgain(Cloze cloze) {
    int gaps = 0;
    String before = "";
    for (Part part : cloze.parts()) {
      switch (part) {
        case Text(String markdown) -> {
          if (markdown.contains("{{")) {
            return false;
          }
          before = markdown;
        }
        case Gap(int number) -> {
          gaps++;
          if (number != gaps || before.endsWith("{")) {
            return false;
          }
          before = "";
        }
      }
    }
    return gaps == cloze.blanks().size() && cloze.blanks().stream().allMatch(InlineBlanks::isPlain);
  }

  /**
   * Whether a blank has only literal texts without special characters, compared in the default way.
   */
  private static boolean isPlain(Blank blank) {
    return !blank.accepted().caseMatters()
        && blank.accepted().typosForgiven()
        && blank.accepted().also().stream().allMatch(Literal.class::isInstance)
        && blank.accepted().texts().stream().allMatch(InlineBlanks::isPlain)
        && (blank.hint().isEmpty() || isPlain(blank.hint()));
  }

  private static boolean isPlain(String text) {
    return !text.isBlank()
        && text.equals(text.strip())
        && text.chars().noneMatch(c -> "{}|:\n\r".indexOf(c) >= 0);
  }

  private static String written(Blank blank) {
    String texts = String.join("|", blank.accepted().texts());
    return blank.hint().isEmpty() ? texts : texts + "::" + blank.hint();
  }
}
