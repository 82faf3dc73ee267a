package prep.exchange.markdown;

import java.util.ArrayList;
import java.util.List;
import prep.exchange.item.Items;

/** Lines of a question or its answer: as they are in the file, and as they are shown. */
final class CardSide {

  private final StringBuilder source = new StringBuilder();
  private final List<String> shown = new ArrayList<>();
  private int length;

  /** A line that is shown as it is. */
  void add(String line) {
    add(line, line);
  }

  void add(String inFile, String line) {
    length += inFile.length() + 1;
    // Longer texts are refused, so the rest need not be kept.
    if (length <= Items.LONGEST) {
      source.append(inFile).append('\n');
      shown.add(line);
    }
  }

  /** A line that is in the file but not shown, such as a tag around a paragraph. */
  void addHidden(String inFile) {
    length += inFile.length() + 1;
    if (length <= Items.LONGEST) {
      source.append(inFile).append('\n');
    }
  }

  /** Lines that are only shown. */
  void addShown(List<String> lines) {
    shown.addAll(lines);
  }

  /** Appends the lines of another side. */
  void take(CardSide other) {
    source.append(other.source);
    shown.addAll(other.shown);
    length += other.length;
    other.source.setLength(0);
    other.shown.clear();
    other.length = 0;
  }

  int length() {
    return length;
  }

  boolean isBlank() {
    return shown.stream().allMatch(String::isBlank);
  }

  /** What former versions made of it, which question ids are made from. */
  String source() {
    return source.toString();
  }

  /** How many lines are shown. */
  int size() {
    return shown.size();
  }

  /** Takes lines out of what is shown. */
  List<String> cut(int from, int to) {
    List<String> part = shown.subList(Math.min(from, shown.size()), Math.min(to, shown.size()));
    List<String> cut = List.copyOf(part);
    part.clear();
    return cut;
  }

  /** What is shown: without empty lines at its ends, and without common indentation. */
  String text() {
    int least =
        shown.stream()
            .filter(line -> !line.isBlank())
            .mapToInt(line -> line.length() - line.stripLeading().length())
            .min()
            .orElse(0);
    StringBuilder text = new StringBuilder();
    for (String line : shown) {
      text.append(line.isBlank() ? "" : line.substring(least)).append('\n');
    }
    return ScriptTags.plain(text.toString().strip());
  }
}
