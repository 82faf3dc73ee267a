package prep.exchange.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import prep.exchange.item.Items;
import prep.exchange.item.TextSource;

/**
 * Reads Moodle's GIFT: comments, categories, titles, and questions that an empty line ends. {@link
 * GiftAnswer} reads what is in braces.
 */
public final class GiftReader {

  private static final Pattern MARK = Pattern.compile("\\[([^]]*)]");

  private final Items items;
  private final List<String> tags = new ArrayList<>();
  private final StringBuilder block = new StringBuilder();
  private String id = "";
  private String topic = "";
  private int start;

  private GiftReader(Items items) {
    this.items = items;
  }

  public static void read(TextSource source, Items items) {
    GiftReader reader = new GiftReader(items);
    int number = 0;
    for (String line : (Iterable<String>) source.text().lines()::iterator) {
      number++;
      reader.line(number, line);
    }
    reader.end();
  }

  private void line(int number, String line) {
    String text = line.strip();
    if (text.isEmpty()) {
      end();
    } else if (text.startsWith("//") && block.isEmpty()) {
      marks(text);
    } else if (text.startsWith("$CATEGORY:") && block.isEmpty()) {
      topic = topic(text.substring(10).strip());
    } else if (!text.startsWith("//")) {
      if (block.isEmpty()) {
        start = number;
      }
      if (block.length() <= Items.LONGEST) {
        block.append(line.stripTrailing()).append('\n');
      }
    }
  }

  /** Moodle's paths start with the context of the category, such as {@code $course$/top/}. */
  private String topic(String path) {
    String rest = path;
    for (String root : new String[] {"$course$/", "$system$/", "$cat1$/", "top/"}) {
      rest = rest.startsWith(root) ? rest.substring(root.length()) : rest;
    }
    return rest.startsWith("$") ? "" : items.topic(rest.replace("//", "-"));
  }

  /** {@code // [id:a] [tag:b]}: what Moodle notes above a question. */
  private void marks(String comment) {
    MARK.matcher(comment)
        .results()
        .map(mark -> mark.group(1))
        .forEach(mark -> {
          if (mark.startsWith("id:")) {
            id = mark.substring(3).strip();
          } else if (mark.startsWith("tag:") && !mark.substring(4).isBlank()) {
            tags.add(mark.substring(4).strip());
          }
        });
  }

  private void end() {
    if (!block.isEmpty() && !items.isTooLong(start, block.length())) {
      new GiftQuestion(block.toString(), start, topic, id, tags).addTo(items);
    }
    if (!block.isEmpty()) {
      tags.clear();
      id = "";
    }
    block.setLength(0);
  }
}
