package prep.files;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import prep.deck.Accepted.Literal;
import prep.deck.Cloze;
import prep.deck.Cloze.Blank;
import prep.deck.Cloze.Gap;
import prep.deck.Cloze.Part;
import prep.deck.Cloze.Text;
import prep.yaml.Fields;
import prep.yaml.Node;
import prep.yaml.Node.Entry;
import prep.yaml.Node.Mapping;
import prep.yaml.Node.Refused;
import prep.yaml.Node.Scalar;
import prep.yaml.Node.Sequence;
import prep.yaml.Node.Style;
import prep.yaml.Quotes;
import prep.yaml.Rule;
import prep.yaml.Shown;

/** The blanks of a cloze as they stand in its text: {@code {{answer|alternative::hint}}}. */
public final class InlineBlanks {

  private static final Pattern SINGLE_BRACES = Pattern.compile("\\{[^{}\n]+}");

  /** How a blank begins in Moodle. */
  private static final Pattern MOODLE = Pattern.compile("\\{[0-9]*:[A-Z_]+:[=~]*");

  /** A text in brackets that is no link. */
  private static final Pattern BRACKETS = Pattern.compile("\\[+([^\\[\\]\n.]+)]+(?![(\\[])");

  /** What stands for a gap on paper. */
  private static final Pattern LEFT_OPEN =
      Pattern.compile("_{3,}|\\[(?:\\.{2,}|\u2026|_*)]|\\.{3,}|\u2026");

  /** Keys by which other types say what is right. */
  private static final List<String> BESIDE =
      List.of("answer", "answers", "accept", "correct", "solution");

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

  /** Whether the answer to a text without a blank stands beside it, which is a problem then. */
  static boolean besideText(Fields fields, Entry entry) {
    if (!BESIDE.contains(entry.key())
        || fields.has("blanks")
        || !(fields.node("question") instanceof Scalar text)
        || text.text().contains("{{")) {
      return false;
    }
    Entry first = fields.entries().stream().filter(e -> BESIDE.contains(e.key())).findFirst().get();
    List<String> answers = texts(first.value());
    if (answers.isEmpty()) {
      return false;
    }
    if (entry.equals(first)) {
      tell(fields, text, answers);
    }
    return true;
  }

  private static void tell(Fields fields, Scalar text, List<String> answers) {
    List<Entry> beside =
        fields.entries().stream().filter(entry -> BESIDE.contains(entry.key())).toList();
    List<String> keys = beside.stream().map(entry -> Shown.quoted(entry.key())).toList();
    boolean several = answers.size() > 1 && !beside.getFirst().key().equals("accept");
    List<String> also =
        beside.stream().skip(1).flatMap(entry -> texts(entry.value()).stream()).toList();
    List<String> one = Stream.concat(answers.stream(), also.stream()).distinct().toList();
    String meant = several ? filled(text, answers) : missing(text, String.join("|", one));
    fields.problem(
        "question",
        Rule.NO_BLANK,
        "%s has no blank; remove %s, and %s"
            .formatted(fields.subject(), String.join(" and ", keys), meant));
  }

  /** A text with several answers in its gaps, where there is one for each. */
  private static String filled(Scalar scalar, List<String> answers) {
    List<String> blanks = answers.stream().map(answer -> "{{" + answer + "}}").toList();
    List<String> around = List.of(LEFT_OPEN.split(scalar.text(), -1));
    if (around.size() != blanks.size() + 1
        || scalar.text().length() > LONGEST
        || scalar.text().indexOf('\n') >= 0) {
      return "write "
          + Shown.plain(String.join(" and ", blanks))
          + " where they belong in the text";
    }
    StringBuilder text = new StringBuilder(around.getFirst());
    for (int n = 0; n < blanks.size(); n++) {
      text.append(blanks.get(n)).append(around.get(n + 1));
    }
    return "write this text: " + Quotes.safe(text.toString());
  }

  /** A text, or the texts of a list; none for anything else. */
  private static List<String> texts(Node node) {
    return switch (node) {
      case Scalar scalar -> scalar.text().isBlank() ? List.of() : List.of(scalar.text());
      case Sequence list -> list.items().stream().flatMap(item -> texts(item).stream()).toList();
      case Mapping _, Refused _ -> List.of();
    };
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
      return replaced(scalar, braces, "{" + MOODLE.matcher(braces.group()).replaceFirst("{") + "}");
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
