package prep.exchange.gift;

import java.util.List;
import java.util.regex.Matcher;
import prep.exchange.item.Ids;
import prep.exchange.item.Item;
import prep.exchange.item.Items;

/** One question in GIFT, from its title to its last line. */
record GiftQuestion(String text, int line, String topic, String id, List<String> tags) {

  /** A placeholder for the braces in a text while it is read; no character has this number. */
  static final char BLANK = '\uE000';

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
    Gift gift = new Gift("moodle", items, line);
    Matcher mark = Gift.format(text).region(from, text.length());
    if (mark.lookingAt()) {
      gift = gift.in(mark);
      from = skipBlank(mark.end());
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
      items.refuse(
          line + lines, "a second answer in braces; separate the questions with an empty line");
      return;
    }
    String before = text.substring(from, open).replace(BLANK, '\uFFFD');
    String after = text.substring(close + 1).replace(BLANK, '\uFFFD');
    String read = gift.read(after.isBlank() ? before : before + BLANK + after);
    int blank = read.indexOf(BLANK);
    Item item = new Item(line, stem(read, blank));
    item.former = named(gift, before, after);
    item.topic = topic;
    item.id = id.isEmpty() ? idOf(title) : id(id);
    item.tags.addAll(tags);
    String cloze = gift.named(before) + "[...]" + gift.named(after).stripTrailing();
    new GiftAnswer(gift, items, item, read, blank, cloze).add(text.substring(open + 1, close));
  }

  /** The question if the braces with options are within the text. */
  private static String stem(String read, int blank) {
    return blank < 0
        ? read
        : read.substring(0, blank).stripTrailing() + " _____ " + read.substring(blank + 1).strip();
  }

  private static String named(Gift gift, String before, String after) {
    return after.isBlank()
        ? gift.named(before).strip()
        : gift.named(before.stripTrailing() + " _____ " + after.strip()).strip();
  }

  /** A title that already was an id names the question. */
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

  /** The index of an unescaped character. */
  private int find(String sign, int from) {
    return Gift.find(text, sign, from);
  }
}
