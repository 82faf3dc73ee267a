package prep.grading.text;

/**
 * A part of a text, in UTF-16 units: from {@code start} up to but without {@code end}. An empty
 * range is a place between two characters.
 */
public record Range(int start, int end) {

  public Range {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no range: " + start + " to " + end);
    }
  }

  public int length() {
    return end - start;
  }

  /** The part of {@code text}. */
  public String of(String text) {
    return text.substring(start, end);
  }

  public boolean overlaps(Range other) {
    return start < other.end && other.start < end;
  }
}
