package prep.exchange.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import prep.exchange.item.TopicName;

/** The titles above a question, which become its tags. */
final class Sections {

  private static final int LONGEST = 40;

  private final String[] titles = new String[7];

  /**
   * Whether the document has one title above everything else, which says nothing about a single
   * question.
   */
  private final boolean titled;

  Sections(boolean titled) {
    this.titled = titled;
    Arrays.fill(titles, "");
  }

  void enter(int level, String title) {
    leave(level);
    titles[level] = title;
  }

  /** A heading of that level ends the sections of the same level and below. */
  void leave(int level) {
    Arrays.fill(titles, level, titles.length, "");
  }

  private boolean isEmpty() {
    return Arrays.stream(titles).allMatch(String::isEmpty);
  }

  List<String> tags() {
    List<String> tags = new ArrayList<>();
    if (isEmpty()) {
      return tags;
    }
    for (int level = titled ? 2 : 1; level < titles.length; level++) {
      String words =
          QuestionLabel.without(titles[level])
              .replaceAll("(?i)\\b(?:interview )?questions?(?: (?:and|&) answers?)?\\b", "")
              .replaceAll("\\[[^\\]]*\\]\\([^)]*\\)|<[^<>]*>|[/\\\\:]", " ")
              .strip();
      TopicName name = TopicName.written(words);
      if (!words.isEmpty() && words.length() <= LONGEST && !name.isNone()) {
        tags.add(name.topic().name());
      }
    }
    return tags;
  }
}
