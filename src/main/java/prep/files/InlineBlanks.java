package prep.files;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prep.deck.Accepted.Literal;
import prep.deck.Cloze;
import prep.deck.Cloze.Blank;
import prep.deck.Cloze.Gap;
import prep.deck.Cloze.Part;
import prep.deck.Cloze.Text;

/** The blanks of a cloze as they stand in its text: {@code {{answer|alternative::hint}}}. */
public final class InlineBlanks {

  private static final Pattern SINGLE_BRACES = Pattern.compile("\\{[^{}\n]+}");

  /** A text in brackets that is no link. */
  private static final Pattern BRACKETS = Pattern.compile("\\[+([^\\[\\]\n.]+)]+(?![(\\[])");

  /** What stands for a gap on paper. */
  private static final Pattern LEFT_OPEN =
      Pattern.compile("_{3,}|\\[(?:\\.{2,}|\u2026|_*)]|\\.{3,}|\u2026");

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

  /** How to write the first blank of a text that has none. */
  static String missing(String text) {
    Matcher braces = SINGLE_BRACES.matcher(text);
    if (braces.find()) {
      return "write {" + braces.group() + "} in place of " + braces.group();
    }
    Matcher brackets = BRACKETS.matcher(text);
    if (brackets.find()) {
      return "write {{" + brackets.group(1) + "}} in place of " + brackets.group();
    }
    Matcher line = LEFT_OPEN.matcher(text);
    return line.find()
        ? "write {{answer}} in place of " + line.group()
        : "put the answer between {{ and }}";
  }
}
