package prep.lint;

import java.util.Locale;
import prep.deck.Choice;
import prep.deck.Question;

/** How a question is put. */
final class StemRules implements QuestionRules {

  private static final int MOST_WORDS = 80;
  private static final int MOST_LINES_OF_CODE = 40;

  @Override
  public void check(Checked checked, Findings findings) {
    Question question = checked.question();
    if (question instanceof Choice) {
      String negation = unmarkedNegation(question.stem());
      if (!negation.isEmpty()) {
        findings.add(
            LintRule.NEGATIVE_STEM,
            checked,
            "question",
            0,
            checked.name()
                + " asks for what is \""
                + negation
                + "\" so; mark the word as **"
                + negation
                + "**, or ask for what is so");
      }
    }
    length(checked, findings);
  }

  /**
   * The word that negates the main clause of the question that a stem ends with; empty where there
   * is none, or where it is marked.
   */
  static String unmarkedNegation(String stem) {
    String asked = lastQuestion(stem);
    String lower = asked.toLowerCase(Locale.ROOT);
    if (lower.startsWith("all of ") || lower.contains(", except")) {
      String except = firstWord(lower, "except", "but");
      return except.equals("except") && !isMarked(asked, lower.indexOf(except), except.length())
          ? except
          : "";
    }
    if (!lower.startsWith("which ") && !lower.startsWith("what of ")) {
      return "";
    }
    int from = 0;
    for (int end = 0; end <= lower.length(); end++) {
      if (end == lower.length() || isGap(lower.charAt(end))) {
        String word = lower.substring(from, end);
        if (startsClause(word)) {
          return "";
        }
        if (isNegation(word)) {
          return isMarked(asked, from, word.length()) ? "" : word;
        }
        from = end + 1;
      }
    }
    return "";
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '\n' || c == ',' || c == '?' || c == '(' || c == ')' || c == '*'
        || c == '_';
  }

  private static boolean isNegation(String word) {
    return switch (word) {
      case "not", "never", "except", "cannot", "false", "incorrect", "untrue" -> true;
      default -> word.endsWith("n't") || word.endsWith("n\u2019t");
    };
  }

  /** What follows tells of something that may well fail; the question is not about its negation. */
  private static boolean startsClause(String word) {
    return switch (word) {
      case "that", "which's", "who", "whose", "if", "when", "while", "where", "why", "how" -> true;
      case "because", "although", "though", "unless", "until", "since", "so", "whether" -> true;
      case "and", "but", "or", "after", "before", "whenever", "for", "to", "without" -> true;
      case "as" -> true;
      default -> false;
    };
  }

  private static boolean isMarked(String text, int at, int length) {
    boolean starred =
        at > 0
            && (text.charAt(at - 1) == '*' || text.charAt(at - 1) == '_')
            && at + length < text.length();
    String word = text.substring(at, at + length);
    return starred || word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static String firstWord(String text, String... words) {
    String first = "";
    int least = Integer.MAX_VALUE;
    for (String word : words) {
      int at = text.indexOf(word);
      if (at >= 0 && at < least) {
        least = at;
        first = word;
      }
    }
    return first;
  }

  /** The last sentence that ends in a question mark, without fenced code. */
  private static String lastQuestion(String stem) {
    int end = stem.lastIndexOf('?');
    if (end < 0) {
      return "";
    }
    int start = end;
    while (start > 0) {
      char c = stem.charAt(start - 1);
      boolean breaks =
          (c == '.' || c == '?' || c == '!' || c == ':' || c == '`')
              && Character.isWhitespace(stem.charAt(start));
      if (breaks && c != '`') {
        break;
      }
      if (c == '\n' && start >= 2 && stem.charAt(start - 2) == '\n') {
        break;
      }
      start--;
    }
    return stem.substring(start, end + 1).strip();
  }

  private static void length(Checked checked, Findings findings) {
    int words = 0;
    int lines = 0;
    boolean code = false;
    for (String line : checked.question().stem().split("\n", -1)) {
      if (line.stripLeading().startsWith("```")) {
        code = !code;
      } else if (code) {
        lines++;
      } else {
        words += wordsIn(line);
      }
    }
    if (words > MOST_WORDS) {
      tooLong(checked, words + " words", findings);
    } else if (lines > MOST_LINES_OF_CODE) {
      tooLong(checked, lines + " lines of code", findings);
    }
  }

  private static int wordsIn(String line) {
    int words = 0;
    boolean gap = true;
    for (int i = 0; i < line.length(); i++) {
      boolean blank = Character.isWhitespace(line.charAt(i));
      words += gap && !blank ? 1 : 0;
      gap = blank;
    }
    return words;
  }

  private static void tooLong(Checked checked, String length, Findings findings) {
    findings.add(
        LintRule.LONG_STEM,
        checked,
        "question",
        0,
        checked.name()
            + " has "
            + length
            + " to read before it can be answered; leave out what the answer does not depend on");
  }
}
