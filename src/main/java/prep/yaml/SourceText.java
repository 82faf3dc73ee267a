package prep.yaml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import prep.problem.Problem;

/** The text of a file, without a byte order mark. */
public final class SourceText {

  /** The size of a file, in bytes, up to which it is read. */
  public static final int LARGEST = 16 << 20;

  /** For when there is no text to point into. */
  public static final SourceText NONE = new SourceText("");

  /** A line with only a key, whose value stands below it. */
  private static final Pattern PARENT = Pattern.compile(" *+(?:- ++)*+([a-z_-]++): *+(?:#.*)?");

  private final String text;
  private int @Nullable [] lineStarts;

  public SourceText(String text) {
    this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  public String text() {
    return text;
  }

  /** The text that the bytes are in UTF-8. */
  public static SourceText decode(String file, byte[] bytes) throws Unreadable {
    if (bytes.length >= 2 && (bytes[0] & bytes[1] & 0xFE) == 0xFE && bytes[0] != bytes[1]) {
      throw new Unreadable(
          Problems.at(file, Position.START, Rule.BAD_UTF8, "the file is UTF-16; save it as UTF-8"));
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    // What replaces invalid UTF-8, and every other byte of most texts in UTF-16.
    boolean suspect = text.indexOf('\uFFFD') >= 0 || text.indexOf('\0') >= 0;
    if (bytes.length > LARGEST || suspect) {
      Optional<Problem> fault = Encoding.faultOf(file, bytes, StandardCharsets.UTF_8, LARGEST);
      if (fault.isPresent()) {
        throw new Unreadable(fault.get());
      }
    }
    return new SourceText(text);
  }

  /** The place after the last character of a text. */
  static Position endOf(String text) {
    SourceText source = new SourceText(text);
    return source.position(source.text.length());
  }

  /** The place of the character at {@code offset}. */
  Position position(int offset) {
    int[] starts = lineStarts();
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, text.codePointCount(starts[line], offset) + 1);
  }

  /** The offset of the character at a place; the end of its line where that is shorter. */
  public int offset(Position at) {
    int[] starts = lineStarts();
    return at.line() > starts.length
        ? text.length()
        : starts[at.line() - 1] + offset(line(at.line()), at.column());
  }

  /** A line, from 1, without its line end; empty if there is no such line. */
  String line(int number) {
    int[] starts = lineStarts();
    if (number > starts.length) {
      return "";
    }
    int start = starts[number - 1];
    int end = number < starts.length ? starts[number] : text.length();
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Whether there is no text, or none that can be read. */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** Whether a word is anywhere in the text, with no letter, digit or hyphen beside it. */
  public boolean hasWord(String word) {
    int at = word.isEmpty() ? -1 : text.indexOf(word);
    while (at >= 0 && (isInWord(at - 1) || isInWord(at + word.length()))) {
      at = text.indexOf(word, at + 1);
    }
    return at >= 0;
  }

  private boolean isInWord(int i) {
    return i >= 0
        && i < text.length()
        && (Character.isLetterOrDigit(text.charAt(i)) || "-_".indexOf(text.charAt(i)) >= 0);
  }

  /** The key that a line belongs to; empty if there is none. */
  String parent(int number) {
    int indent = indent(number);
    for (int above = number - 1; above > 0; above--) {
      if (!line(above).isBlank() && indent(above) < indent) {
        Matcher key = PARENT.matcher(line(above));
        return key.matches() ? key.group(1) : "";
      }
    }
    return "";
  }

  /** The nearest non-empty line above; 0 if there is none. */
  int contentAbove(int number) {
    int above = number - 1;
    while (above > 0 && line(above).isBlank()) {
      above--;
    }
    return Math.max(above, 1);
  }

  int indent(int number) {
    String line = line(number);
    int i = 0;
    while (i < line.length() && line.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  /** Where each line starts; computed only when a problem needs a place. */
  private int[] lineStarts() {
    int[] known = lineStarts;
    if (known == null) {
      IntStream next = IntStream.range(0, text.length()).filter(this::isLineEnd).map(i -> i + 1);
      known = IntStream.concat(IntStream.of(0), next).toArray();
      lineStarts = known;
    }
    return known;
  }

  /** The index of a column in a line; its end where the line is shorter. */
  public static int offset(String line, int column) {
    return line.offsetByCodePoints(0, Math.min(column - 1, line.codePointCount(0, line.length())));
  }

  private boolean isLineEnd(int i) {
    char c = text.charAt(i);
    return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
  }

  /** The offset of the first character that YAML does not allow; the length if there is none. */
  int firstUnprintable() {
    int i = 0;
    while (i < text.length() && isPrintable(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i;
  }

  /** The characters allowed in a YAML 1.2 file (section 5.1 of its specification). */
  private static boolean isPrintable(int c) {
    return (c >= 0x20 && c <= 0x7E)
        || c == '\t'
        || c == '\n'
        || c == '\r'
        || c == 0x85
        || (c >= 0xA0 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  /** The place of the character at {@code offset} in the text of a scalar, if it can be found. */
  public Position within(Node.Scalar scalar, int offset) {
    return switch (scalar.style()) {
      case LITERAL -> withinBlock(scalar, offset);
      case PLAIN -> withinLine(scalar, offset, 0);
      case QUOTED -> withinLine(scalar, offset, 1);
      case FOLDED -> scalar.at();
    };
  }

  private Position withinBlock(Node.Scalar scalar, int offset) {
    String block = scalar.source();
    String before = block.substring(0, offset);
    int number = scalar.at().line() + 1 + (int) before.chars().filter(c -> c == '\n').count();
    int start = before.lastIndexOf('\n') + 1;
    int end = block.indexOf('\n', start);
    String content = block.substring(start, end < 0 ? block.length() : end);
    String line = line(number);
    if (!line.endsWith(content)) {
      return scalar.at();
    }
    int column = line.length() - content.length() + offset - start;
    return new Position(number, line.codePointCount(0, column) + 1);
  }

  private Position withinLine(Node.Scalar scalar, int offset, int quote) {
    Position at = scalar.at();
    String line = line(at.line());
    String before = scalar.source().substring(0, offset);
    int start = offset(line, at.column()) + quote;
    return line.startsWith(before, start)
        ? new Position(at.line(), at.column() + quote + before.codePointCount(0, before.length()))
        : at;
  }
}
