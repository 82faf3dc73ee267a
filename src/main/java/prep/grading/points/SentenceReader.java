package prep.grading.points;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import prep.grading.points.Sentence.Word;
import prep.grading.text.PlainText;
import prep.grading.text.Range;

/** Cuts a text, prose or a list of notes, into sentences and words. */
final class SentenceReader {

  /**
   * If all lines are shorter than this, they are notes, one per line; otherwise they are wrapped
   * prose.
   */
  private static final int NOTES = 50;

  /** The form of "not only", "not just" and the like, which is the contrary of "only". */
  private static final String NOT_ONLY = "not only";

  private final String text;
  private final int longestLine;
  private final List<Sentence> sentences = new ArrayList<>();
  private List<Word> words = new ArrayList<>();
  private int at;
  private int start;
  private int number;
  private int clause;
  private int phrase;
  private boolean afterComma;
  private boolean endsAtComma;

  private SentenceReader(String text) {
    this.text = text;
    this.longestLine = longestLine(text);
  }

  static List<Sentence> read(String text) {
    SentenceReader reader = new SentenceReader(text);
    while (reader.at < text.length()) {
      reader.step();
    }
    reader.endSentence();
    return reader.sentences;
  }

  private void step() {
    int c = text.codePointAt(at);
    if (isWordPart(c)) {
      compound();
      return;
    }
    switch (c) {
      case '.', '!', '?' -> mark(c);
      case '\u3002', '\uff01', '\uff1f', '\u2026' -> pass(true);
      case ';', ':', '\u2014', '\u2013', '\uff1b', '\uff1a' -> newClause();
      case '-' -> dash();
      case ',', '\uff0c', '\u3001' -> {
        afterComma = true;
        phrase++;
        clause += endsAtComma ? 1 : 0;
        endsAtComma = false;
        at++;
      }
      case '\n' -> lineBreak();
      default -> at += Character.charCount(c);
    }
  }

  private void pass(boolean ends) {
    at++;
    if (ends) {
      endSentence();
    }
  }

  private void newClause() {
    clause++;
    phrase++;
    at++;
  }

  /** A dash between spaces separates clauses; any other is a symbol. */
  private void dash() {
    boolean alone = at > 0 && text.charAt(at - 1) == ' ' && text.startsWith(" ", at + 1);
    clause += alone ? 1 : 0;
    at++;
  }

  private void mark(int c) {
    int after = at + 1;
    while (after < text.length() && "\"')]`\u2019\u201d".indexOf(text.charAt(after)) >= 0) {
      after++;
    }
    boolean beforeSpace = after == text.length() || Character.isWhitespace(text.charAt(after));
    pass(beforeSpace && (c != '.' || !isAbbreviation()));
  }

  private boolean isAbbreviation() {
    for (String abbreviation : new String[] {"e.g", "i.e", "etc", "vs", "cf", "approx", "resp"}) {
      int from = at - abbreviation.length();
      if (from >= start
          && text.regionMatches(true, from, abbreviation, 0, abbreviation.length())
          && (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)))) {
        return true;
      }
    }
    return false;
  }

  /** A line break that may end more than a line; the bullet or number of a list item is passed. */
  private void lineBreak() {
    int lineStart = text.lastIndexOf('\n', at - 1) + 1;
    int next = at + 1;
    while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\r')) {
      next++;
    }
    int bullet = bulletLength(next);
    boolean ends =
        longestLine < NOTES
            || 2 * (at - lineStart) < longestLine
            || next >= text.length()
            || text.charAt(next) == '\n'
            || bullet > 0;
    if (!ends && Character.isUpperCase(text.codePointAt(next)) && !isLeftOpen()) {
      newClause();
    }
    pass(ends);
    at = next + bullet;
  }

  /** Whether the last word calls for more: {@code runs on the}. */
  private boolean isLeftOpen() {
    String last = words.isEmpty() ? "" : words.getLast().text();
    return WordForm.isStopWord(last) && !WordForm.isAuxiliary(last);
  }

  /** The length of the list item's bullet or number that stands there, or 0. */
  private int bulletLength(int from) {
    int i = from;
    while (i < text.length() && i < from + 3 && Character.isDigit(text.charAt(i))) {
      i++;
    }
    String bullets = i > from ? ".)" : "-*+#>\u2022";
    boolean bullet =
        i < text.length() && bullets.indexOf(text.charAt(i)) >= 0 && text.startsWith(" ", i + 1);
    return bullet ? i + 1 - from : 0;
  }

  private void endSentence() {
    if (!words.isEmpty()) {
      sentences.add(new Sentence(new Range(start, at), words));
      words = new ArrayList<>();
    }
    start = at;
    number = 0;
    clause = 0;
    phrase = 0;
    afterComma = false;
    endsAtComma = false;
  }

  /** One or several words joined by hyphens or underscores. */
  private void compound() {
    int from = at;
    int parts = 0;
    StringBuilder joined = new StringBuilder();
    boolean more = true;
    while (more) {
      int partStart = at;
      at = endOfWord(at);
      String part = text.substring(partStart, at);
      joined.append(part);
      parts++;
      word(part, new Range(partStart, at), false);
      more =
          at + 1 < text.length()
              && isJoint(text.charAt(at))
              && isWordPart(text.codePointAt(at + 1));
      at += more ? 1 : 0;
    }
    if (parts > 1) {
      word(joined.toString(), new Range(from, at), true);
    }
    number++;
  }

  private void word(String raw, Range range, boolean joined) {
    String lower = PlainText.lower(raw).replace('\u2019', '\'');
    boolean denies = !joined && (WordForm.denies(lower) || endsDenial(lower));
    if (!joined && WordForm.startsClause(lower, afterComma)) {
      clause++;
      phrase++;
      endsAtComma = false;
    }
    endsAtComma |= !joined && WordForm.endsAtComma(lower);
    afterComma = false;
    boolean undone = !words.isEmpty() && words.getLast().denies() && WordForm.undoesDenial(lower);
    Range at = undone ? new Range(words.removeLast().at().start(), range.end()) : range;
    String form = undone && !lower.equals("doubt") ? NOT_ONLY : WordForm.of(lower);
    if (!form.isEmpty()) {
      words.add(new Word(form, lower, at, number, clause, phrase, denies, joined));
    }
  }

  /** Whether a phrase that negates what follows ends with this word: {@code instead of}. */
  private boolean endsDenial(String lower) {
    return switch (lower) {
      case "of" -> isBehind("instead");
      case "than" -> isBehind("rather");
      case "with" -> isBehind("nothing", "to", "do");
      default -> false;
    };
  }

  private boolean isBehind(String... before) {
    int from = words.size() - before.length;
    return from >= 0
        && words.subList(from, words.size()).stream()
            .map(Word::text)
            .toList()
            .equals(List.of(before));
  }

  private int endOfWord(int from) {
    int i = from;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      boolean inside = i > from && i + 1 < text.length() && joinsInside(i);
      if (!isWordPart(c) && !inside) {
        break;
      }
      i += Character.charCount(c);
    }
    if (text.startsWith("++", i)) {
      return i + 2;
    }
    boolean sharp =
        text.startsWith("#", i) && i - from == 1 && Character.isLetter(text.charAt(from));
    return sharp ? i + 1 : i;
  }

  /** An apostrophe between letters, or a point or comma between digits. */
  private boolean joinsInside(int i) {
    char before = text.charAt(i - 1);
    char after = text.charAt(i + 1);
    return switch (text.charAt(i)) {
      case '\'', '\u2019' -> Character.isLetter(before) && Character.isLetter(after);
      case '.', ',' -> Character.isDigit(before) && Character.isDigit(after);
      default -> false;
    };
  }

  private static boolean isJoint(char c) {
    return c == '-' || c == '_' || c == '\u2010' || c == '\u2011';
  }

  private static boolean isWordPart(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static int longestLine(String text) {
    return Arrays.stream(text.split("\n", -1)).mapToInt(String::length).max().orElse(0);
  }
}
