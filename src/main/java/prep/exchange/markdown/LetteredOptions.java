package prep.exchange.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import prep.deck.Choice.Option;
import prep.exchange.item.MarkdownLine;
import prep.exchange.markdown.DocumentLine.Kind;

/**
 * Options with letters, such as {@code - A: text}, {@code a) text} or {@code **B.** text}.
 *
 * @param end the line after the last of them
 */
record LetteredOptions(List<String> texts, int end) {

  private static final int MOST = 26;

  /** How many lines are looked through. */
  private static final int LONGEST = 300;

  /** How much of a line is searched for letters. */
  private static final int MOST_SIGNS = 200;

  private static final Pattern OPTION =
      Pattern.compile(
          "(?:[-*+•]\\s+)?(?:\\["
              + " ?\\]\\s*)?(\\*\\*|__)?\\(?([A-Za-z])(?:(\\*\\*|__)\\s?[.:)]|[.:：)．）](\\*\\*|__)?)(?:\\s+|(?<=[)）])|\\z)(.*)");

  /** Letters at the start of an answer, with what may come between and after them. */
  private static final Pattern LETTERS =
      Pattern.compile(
          "(?i)(?:options? |choices?"
              + " )?[\\[(*_`]*([a-z])(?![\\p{L}\\p{N}'’_])[\\])*_`]*(?:(?:\\s*[,;&/+]\\s*(?:and |or"
              + " )?|\\s+(?:and|und|et|or)\\s+|\\s+(?=[(*]?[A-Z]\\b))[\\[(*_`]*([a-z])(?![\\p{L}\\p{N}'’_])[\\])*_`]*)*");

  /** A letter after a label in any language. */
  private static final Pattern LAST_LETTER =
      Pattern.compile("[^:：\n]{2,50}[:：]\\s*[*_`(]*([A-Z])[)*_`.]*");

  LetteredOptions {
    texts = List.copyOf(texts);
  }

  /** The options that start in a line; null where there are not at least two. */
  static @Nullable LetteredOptions at(List<DocumentLine> lines, int from) {
    if (letter(lines.get(from)) != 0) {
      return null;
    }
    List<StringBuilder> options = new ArrayList<>();
    int i = from;
    int end = from;
    int limit = Math.min(lines.size(), from + LONGEST);
    while (i < limit && options.size() <= MOST) {
      DocumentLine line = lines.get(i);
      if (letter(line) == options.size()) {
        options.add(new StringBuilder(text(line)));
      } else if (line.isBlank()) {
        i++;
        continue;
      } else if (letter(line) < 0 && belongs(lines, i, line)) {
        options.getLast().append('\n').append(line.without(2));
      } else {
        break;
      }
      i++;
      end = i;
    }
    return options.size() < 2
        ? null
        : new LetteredOptions(options.stream().map(text -> text.toString().strip()).toList(), end);
  }

  /** From 0; -1 for a line that is not an option. */
  private static int letter(DocumentLine line) {
    Matcher option = OPTION.matcher(marked(line));
    boolean text = line.kind() == Kind.TEXT || line.kind() == Kind.INDENTED_CODE;
    return text && option.matches() ? Character.toLowerCase(option.group(2).charAt(0)) - 'a' : -1;
  }

  private static String marked(DocumentLine line) {
    return line.source().strip();
  }

  private static String text(DocumentLine line) {
    Matcher option = OPTION.matcher(marked(line));
    String rest = option.matches() ? option.group(5).strip() : "";
    // The emphasis may include letter and text.
    boolean whole =
        option.matches()
            && option.group(1) != null
            && option.group(3) == null
            && option.group(4) == null;
    String sign = whole ? option.group(1) : "";
    return whole && rest.endsWith(sign)
        ? rest.substring(0, rest.length() - sign.length()).strip()
        : rest.replaceFirst("(?i)(?:<br ?/?>|\\\\)\\z", "").strip();
  }

  /** Whether a line goes on with the option above it. */
  private static boolean belongs(List<DocumentLine> lines, int i, DocumentLine line) {
    if (AnswerLabel.after(line.text()) != null || line.kind() == Kind.HTML) {
      return false;
    }
    boolean below = !lines.get(i - 1).isBlank() && line.kind() == Kind.TEXT && !line.opens();
    return switch (line.kind()) {
      case CODE, INDENTED_CODE -> true;
      case TEXT ->
          below
              || (MarkdownLine.indent(line.source()) >= 2
                  && line.inset() > 1
                  && line.item() == null);
      case BLANK, HEADING, TABLE, HTML, COMMENT, RULE, SKIPPED -> false;
    };
  }

  /**
   * The options with marks, and the rest of the answer as the explanation.
   *
   * @param options with at least one that is right
   */
  record Marked(List<Option> options, String explanation) {
    Marked {
      options = List.copyOf(options);
    }
  }

  /** Marks options by an answer that names their letters or repeats one; null where it doesn't. */
  static @Nullable Marked mark(List<String> options, String answer) {
    List<String> lines = answer.lines().dropWhile(String::isBlank).toList();
    if (lines.isEmpty()) {
      return null;
    }
    String labelled = AnswerLabel.after(lines.getFirst());
    String first =
        MarkdownLine.unemphasised(labelled == null ? lines.getFirst().strip() : labelled);
    String below = String.join("\n", lines.subList(1, lines.size())).strip();
    if (first.isEmpty() && lines.size() > 1) {
      return mark(options, below);
    }
    Matcher last = LAST_LETTER.matcher(first);
    if (labelled == null && last.matches() && last.group(1).charAt(0) - 'A' < options.size()) {
      return new Marked(marked(options, List.of(last.group(1).charAt(0) - 'A')), below);
    }
    Matcher letters = LETTERS.matcher(first);
    letters.region(0, Math.min(first.length(), MOST_SIGNS));
    if (letters.lookingAt() && letters.start(1) >= 0) {
      String rest = first.substring(letters.end());
      List<Integer> named = named(letters.group());
      boolean ends = rest.isEmpty() || ".:),;-–—".indexOf(rest.strip().charAt(0)) >= 0;
      if ((ends || repeats(options, named, rest))
          && named.stream().allMatch(n -> n < options.size())) {
        String said = rest.replaceFirst("^[\\s.:),;*_–—-]+", "");
        return new Marked(
            marked(options, named), joined(repeats(options, named, said) ? "" : said, below));
      }
    }
    for (int n = 0; n < options.size(); n++) {
      if (!options.get(n).isEmpty() && words(options.get(n)).equals(words(first))) {
        return new Marked(marked(options, List.of(n)), below);
      }
    }
    return null;
  }

  /** Whether an answer is a letter alone, which belongs to an option. */
  static boolean isLetter(String answer) {
    String first = answer.lines().findFirst().orElse("");
    String labelled = AnswerLabel.after(first);
    String text = MarkdownLine.unemphasised(labelled == null ? first.strip() : labelled);
    return text.matches("\\(?[A-Za-z][.)]?");
  }

  private static String joined(String a, String b) {
    return a.isEmpty() || b.isEmpty() ? a + b : a + "\n\n" + b;
  }

  private static List<Integer> named(String letters) {
    List<Integer> named = new ArrayList<>();
    String plain =
        letters
            .toLowerCase(Locale.ROOT)
            .replaceAll("options?|choices?|\\b(?:and|und|or|et)\\b", " ");
    for (String word : plain.split("[^a-z]+", -1)) {
      if (word.length() == 1) {
        named.add(word.charAt(0) - 'a');
      }
    }
    return named;
  }

  private static boolean repeats(List<String> options, List<Integer> named, String rest) {
    return named.size() == 1
        && named.getFirst() < options.size()
        && !words(rest).isEmpty()
        && words(options.get(named.getFirst())).startsWith(words(rest));
  }

  private static String words(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[\\s`*_.]+", " ").strip();
  }

  private static List<Option> marked(List<String> options, List<Integer> right) {
    List<Option> marked = new ArrayList<>();
    for (int n = 0; n < options.size(); n++) {
      marked.add(new Option(options.get(n), right.contains(n), ""));
    }
    return marked;
  }
}
