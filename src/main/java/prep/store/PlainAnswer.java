package prep.store;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import prep.deck.QuestionType;
import prep.progress.AnswerFacts;
import prep.progress.Mode;
import prep.progress.Ulid;
import prep.schedule.Grade;

/**
 * Reads answers in the very form in which {@link EventWriter} writes them, and nothing else: what
 * has its fields in another order, an escape, a space or a letter beyond ASCII is left to {@link
 * EventReader}. Nearly all of a long history is in this form, and is read in a third of the time.
 */
final class PlainAnswer {

  private static final byte[] ID = ascii("{\"v\":1,\"id\":\"");
  private static final byte[] AT = ascii("\",\"at\":\"");
  private static final byte[] DAY = ascii("\",\"day\":\"");
  private static final byte[] SESSION = ascii("\",\"session\":\"");
  private static final byte[] QUESTION = ascii("\",\"question\":\"");
  private static final byte[] REV = ascii("\",\"rev\":\"");
  private static final byte[] TYPE = ascii("\",\"type\":\"");
  private static final byte[] ANSWER = ascii("\",\"answer\":");
  private static final byte[] SCORE = ascii(",\"score\":");
  private static final byte[] GRADE = ascii(",\"grade\":\"");
  private static final byte[] MS = ascii("\",\"ms\":");
  private static final byte[] HINT = ascii(",\"hint\":");
  private static final byte[] TRUE = ascii("true");
  private static final byte[] FALSE = ascii("false");
  private static final byte[] MODE = ascii(",\"mode\":\"");
  private static final byte[] END = ascii("\"}");

  private static final QuestionType[] TYPES = QuestionType.values();
  private static final byte[][] TYPE_WORDS = typeWords();
  private static final Grade[] GRADES = Grade.values();
  private static final byte[][] GRADE_WORDS = gradeWords();
  private static final Mode[] MODES = Mode.values();
  private static final byte[][] MODE_WORDS = modeWords();

  /** More digits than any double needs, and no more than a long holds. */
  private static final int MOST_DIGITS = 18;

  private static final long EXACT_INTEGERS = 1L << 53;

  private byte[] bytes = new byte[0];
  private int at;
  private int end;
  private boolean declined;

  /** What the line says, or null where it is not for this reader. */
  @Nullable AnswerFacts read(byte[] line, int from, int to) {
    bytes = line;
    at = from;
    end = to;
    declined = false;
    skip(ID);
    Ulid id = ulid();
    skip(AT);
    long time = instant();
    skip(DAY);
    long day = day();
    skip(SESSION);
    skipText();
    skip(QUESTION);
    int question = at;
    skipText();
    int questionEnd = at;
    skip(REV);
    skipText();
    skip(TYPE);
    int type = word(TYPE_WORDS);
    skip(ANSWER);
    skipAnswer();
    skip(SCORE);
    double score = score();
    skip(GRADE);
    int grade = word(GRADE_WORDS);
    skip(MS);
    skipDigits();
    skip(HINT);
    skip(at < end && bytes[at] == 't' ? TRUE : FALSE);
    skip(MODE);
    int mode = word(MODE_WORDS);
    skip(END);
    if (declined || at != end || id == null || !isKey(question, questionEnd)) {
      return null;
    }
    return new AnswerFacts(
        id,
        time,
        day,
        new String(bytes, question, questionEnd - question, StandardCharsets.ISO_8859_1),
        TYPES[type],
        score,
        GRADES[grade],
        MODES[mode]);
  }

  private void skip(byte[] expected) {
    if (declined || at + expected.length > end) {
      declined = true;
      return;
    }
    for (int i = 0; i < expected.length; i++) {
      if (bytes[at + i] != expected[i]) {
        declined = true;
        return;
      }
    }
    at += expected.length;
  }

  private @Nullable Ulid ulid() {
    if (declined || at + Ulid.LENGTH > end) {
      return null;
    }
    Ulid id = Ulid.read(bytes, at);
    at += Ulid.LENGTH;
    return id;
  }

  private long instant() {
    long time = declined ? IsoTime.NONE : IsoTime.instant(bytes, at, end);
    declined |= !Stamp.isPossible(time);
    at += IsoTime.INSTANT_LENGTH;
    return time;
  }

  private long day() {
    long day = declined ? IsoTime.NONE : IsoTime.day(bytes, at, end);
    declined |= day == IsoTime.NONE;
    at += IsoTime.DAY_LENGTH;
    return day;
  }

  /** Goes to the quotation mark that ends a text. */
  private void skipText() {
    while (!declined) {
      if (at >= end || bytes[at] < ' ' || bytes[at] == '\\') {
        declined = true;
      } else if (bytes[at] == '"') {
        return;
      } else {
        at++;
      }
    }
  }

  private void skipAnswer() {
    if (declined || at >= end) {
      declined = true;
    } else if (bytes[at] == '"') {
      at++;
      skipText();
      at++;
    } else {
      skipNumbers();
    }
  }

  private void skipNumbers() {
    if (bytes[at] != '[') {
      declined = true;
      return;
    }
    at++;
    if (at < end && bytes[at] == ']') {
      at++;
      return;
    }
    skipDigits();
    while (!declined && at < end && bytes[at] == ',') {
      at++;
      skipDigits();
    }
    if (declined || at >= end || bytes[at] != ']') {
      declined = true;
    }
    at++;
  }

  /** A whole number without a leading zero that fits an int. */
  private void skipDigits() {
    int first = at;
    while (!declined && at < end && isDigit(bytes[at])) {
      at++;
    }
    int digits = at - first;
    if (declined || digits == 0 || digits > 9 || (digits > 1 && bytes[first] == '0')) {
      declined = true;
    }
  }

  /** 0, 1 or 0.… */
  private double score() {
    if (declined || at + 1 >= end) {
      declined = true;
      return 0;
    }
    byte whole = bytes[at++];
    if (bytes[at] != '.') {
      declined |= whole != '0' && whole != '1';
      return whole - '0';
    }
    int from = at++;
    long mantissa = 0;
    double power = 1;
    while (at < end && isDigit(bytes[at]) && at - from <= MOST_DIGITS) {
      mantissa = mantissa * 10 + (bytes[at++] - '0');
      power *= 10;
    }
    declined |= whole != '0' || at == from + 1 || (at < end && isDigit(bytes[at]));
    if (mantissa >= EXACT_INTEGERS) {
      return Double.parseDouble(new String(bytes, from, at - from, StandardCharsets.ISO_8859_1));
    }
    // Mantissa and power of ten are exact, so their quotient is the nearest double.
    return mantissa / power;
  }

  /** The index of the word that stands here up to a quotation mark. */
  private int word(byte[][] words) {
    for (int i = 0; !declined && i < words.length; i++) {
      byte[] word = words[i];
      int length = word.length;
      if (at + length < end && bytes[at + length] == '"' && matches(word)) {
        at += length;
        return i;
      }
    }
    declined = true;
    return 0;
  }

  private boolean matches(byte[] word) {
    for (int i = 0; i < word.length; i++) {
      if (bytes[at + i] != word[i]) {
        return false;
      }
    }
    return true;
  }

  /** As {@link prep.deck.QuestionKey#parse} has it. */
  private boolean isKey(int from, int to) {
    int slash = to - 1;
    while (slash >= from && bytes[slash] != '/') {
      slash--;
    }
    return slash > from && slash < to - 1 && bytes[from] != '/' && bytes[slash - 1] != '/';
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[][] typeWords() {
    byte[][] words = new byte[TYPES.length][];
    for (int i = 0; i < words.length; i++) {
      words[i] = ascii(TYPES[i].word());
    }
    return words;
  }

  private static byte[][] gradeWords() {
    byte[][] words = new byte[GRADES.length][];
    for (int i = 0; i < words.length; i++) {
      words[i] = ascii(GRADES[i].word());
    }
    return words;
  }

  private static byte[][] modeWords() {
    byte[][] words = new byte[MODES.length][];
    for (int i = 0; i < words.length; i++) {
      words[i] = ascii(MODES[i].word());
    }
    return words;
  }
}
