package prep.exchange.gift;

import java.util.List;
import prep.exchange.item.Ids;
import prep.exchange.item.Item;
import prep.exchange.item.Items;

/** One question in GIFT, from its title to its last line. */
record GiftQuestion(String text, int line, String topic, String id, List<String> tags) {

  private static final List<String> FORMATS = List.of("html", "moodle", "plain", "markdown");

  void addTo(Items items) {
    int from = skipBlank(0);
    String title = "";
    if (text.startsWith("::", from)) {
      int end = find("::", from + 2);
      if (end < 0) {
        items.refuse(line, "the title is not closed by ::");
        return;
      }
      title = Gift.unescaped(text.substring(from + 2, end)).strip();
      from = skipBlank(end + 2);
    }
    String format = "moodle";
    if (text.startsWith("[", from)) {
      int end = text.indexOf(']', from);
      if (end > 0 && FORMATS.contains(text.substring(from + 1, end))) {
        format = text.substring(from + 1, end);
        from = skipBlank(end + 1);
      }
    }
    int open = find("{", from);
    if (open < 0) {
      items.refuse(line, "there is no answer in braces { }");
      return;
    }
    int close = find("}", open + 1);
    if (close < 0) {
      items.refuse(line, "the brace { is not closed by }");
      return;
    }
    int second = find("{", close + 1);
    if (second >= 0) {
      int lines = (int) text.substring(0, second).chars().filter(c -> c == '\n').count();
      items.refuse(line + lines, "a second answer in braces; part the questions by an empty line");
      return;
    }
    Gift gift = new Gift(format);
    String before = text.substring(from, open);
    String after = text.substring(close + 1);
    Item item = new Item(line, stem(gift, before, after));
    item.topic = topic;
    item.id = id.isEmpty() ? idOf(title) : id(id);
    item.tags.addAll(tags);
    new GiftAnswer(gift, items, item, gift.read(before), gift.read(after), !after.isBlank())
        .add(text.substring(open + 1, close));
  }

  private static String stem(Gift gift, String before, String after) {
    return after.isBlank()
        ? gift.read(before).strip()
        : gift.read(before.stripTrailing() + " _____ " + after.strip()).strip();
  }

  /** A title that was an id already names the question. */
  private static String idOf(String title) {
    return id(title).equals(title) ? title : "";
  }

  private static String id(String text) {
    String word = Ids.formerTopic(text.replace('/', '-'));
    return word.endsWith("-questions") ? "" : word;
  }

  private int skipBlank(int from) {
    int i = from;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Where a sign that is not escaped stands. */
  private int find(String sign, int from) {
    return Gift.find(text, sign, from);
  }
}
