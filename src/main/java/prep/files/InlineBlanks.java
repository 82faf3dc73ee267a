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
import prep.yaml.Node.Scalar;
import prep.yaml.Node.Style;
import prep.yaml.Quotes;
import prep.yaml.Shown;

/** The blanks of a cloze as they stand in its text: {@code {{answer|alternative::hint}}}. */
public final class InlineBlanks {

  private static final Pattern SINGLE_BRACES = Pattern.compile("\\{[^{}\n]+}");

  /** A text in brackets that is no link. */
  private static final Pattern BRACKETS = Pattern.compile("\\[+([^\\[\\]\n.]+)]+(?![(\\[])");

  /** What stands for a gap on paper. */
  private static final Pattern LEFT_OPEN =
      Pattern.compile("_{3,}|\\[(?:\\.{2,}|\u2026|_*)]|\\.{3,}|\u2026");

  /** The length up to which a whole text is shown. */
  private static final int LONGEST = 80;

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
  static String missing(Scalar scalar) {
    return missing(scalar, "");
  }

  /**
   * The same.
   *
   * @param answer what the blank is to hold; empty where that is not known
   */
  static String missing(Scalar scalar, String answer) {
    String text = scalar.text();
    String known = answer.isEmpty() ? "answer" : answer;
    Matcher braces = SINGLE_BRACES.matcher(text);
    Matcher brackets = BRACKETS.matcher(text);
    Matcher line = LEFT_OPEN.matcher(text);
    Matcher word = Pattern.compile("(?<!\\w)" + Pattern.quote(known) + "(?!\\w)").matcher(text);
    if (braces.find()) {
      return replaced(scalar, braces, "{" + braces.group() + "}");
    } else if (brackets.find()) {
      return replaced(scalar, brackets, "{{" + brackets.group(1) + "}}");
    } else if (line.find()) {
      return replaced(scalar, line, "{{" + known + "}}");
    } else if (!answer.isEmpty()) {
      return word.find()
          ? replaced(scalar, word, "{{" + known + "}}")
          : "write {{" + Shown.plain(known) + "}} in the text where it belongs";
    }
    return "put the answer between {{ and }}";
  }

  /** A text that begins with a brace needs quotes. */
  private static String replaced(Scalar scalar, Matcher found, String blank) {
    String text = scalar.text();
    String whole = blank + text.substring(found.end());
    return found.start() == 0 && scalar.style() == Style.PLAIN && whole.length() <= LONGEST
        ? "put this text in quotes: " + Quotes.safe(whole)
        : "write " + Shown.plain(blank) + " in place of " + Shown.plain(found.group());
  }
}
