package prep.exchange.anki;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import prep.deck.Level;
import prep.deck.QuestionKey;
import prep.exchange.item.Deletions;
import prep.exchange.item.Ids;
import prep.exchange.item.Item;
import prep.exchange.item.Items;
import prep.exchange.item.LiteralText;
import prep.exchange.markdown.AnswerSections;
import prep.exchange.markdown.HtmlToMarkdown;
import prep.exchange.markdown.MarkdownOptions;
import prep.exchange.markdown.Media;

/**
 * A note, from a text or a package.
 *
 * @param line where it stands, or its number in a package
 * @param guid its unique id; empty if it has none
 * @param deck its name, with {@code ::} between the parts; empty if it has none
 * @param tags separated by spaces
 */
record Note(Items items, int line, String guid, String deck, String tags) {

  private static final String RULE = "\n\n***\n\n";

  /** The types that show something below the question. */
  private static final List<String> SHOWN = List.of("choice", "order", "match", "task");

  private static final Pattern DELETION = Pattern.compile("\\{\\{c[0-9]");
  private static final Pattern SOUND = Pattern.compile("\\[sound:([^]\\[]*)]");

  /**
   * One side of its card as Markdown.
   *
   * @param named as earlier versions read it, for ids
   */
  record Side(String markdown, String named) {}

  /** A field without markup. */
  static Side plain(String field) {
    return new Side(LiteralText.markdown(field), field.strip());
  }

  /** A field in HTML; sounds and images are reported as left out. */
  Side html(String field) {
    String text =
        SOUND
            .matcher(field)
            .replaceAll(sound -> {
              Media.leaveOut("sound", sound.group(1), items, line);
              return "";
            });
    Media.leaveOut(text, items, line);
    String markdown = HtmlToMarkdown.of(text);
    return new Side(markdown, HtmlToMarkdown.named(text, markdown));
  }

  /** Adds the question that a front and a back make. */
  void add(Side front, Side back) {
    add(front, back, "", false, 0);
  }

  /**
   * Adds the question of one of its cards.
   *
   * @param more what else the back shows
   * @param typed whether the answer is to be typed
   * @param card the number of the card, from 0
   */
  void add(Side front, Side back, String more, boolean typed, int card) {
    Map<String, String> marks = new HashMap<>();
    Item item = item(marks);
    if (card > 0 && !item.id.isEmpty()) {
      item.id += "-" + (card + 1);
    }
    String type = marks.getOrDefault("type", typed ? "short" : "");
    // What prep shows below a question is also in its answer.
    item.stem = aboveRule(front.markdown(), type);
    item.former = aboveRule(front.named(), type);
    boolean other = !type.isEmpty() && !type.equals("cloze");
    if (!other && DELETION.matcher(front.markdown()).find()) {
      AnswerSections sections = AnswerSections.of(back.markdown());
      item.explanation = Item.joined(sections.explanation(), more);
      item.hint = sections.hint();
      item.former = Deletions.named(item.former);
      Deletions.addNumbered(items, item, front.markdown());
      return;
    }
    MarkdownOptions options = new MarkdownOptions();
    if (type.equals("choice")) {
      back.markdown().lines().forEach(options::line);
    }
    if (options.isEmpty()) {
      String label = more.isEmpty() ? "" : "\n\n**" + AnswerSections.EXPLANATION + ":**\n\n" + more;
      AnswerSections.of(back.markdown() + label).add(items, item, type);
    } else {
      options.addTo(items, item);
    }
  }

  private static String aboveRule(String front, String type) {
    int rule = SHOWN.contains(type) ? front.lastIndexOf(RULE) : -1;
    return (rule < 0 ? front : front.substring(0, rule)).strip();
  }

  /**
   * What the note says beside its fields; tags that prep gives for type and level become marks. A
   * note keeps its name when its text is edited.
   */
  private Item item(Map<String, String> marks) {
    Item item = new Item(line, "");
    item.topic = items.topic(deck);
    QuestionKey key = QuestionKey.parse(guid).orElse(null);
    if (key != null && Ids.isKey(guid)) {
      item.id = key.id();
      item.topic = key.topic().name();
    } else if (!guid.isEmpty()) {
      item.id = "anki-" + Ids.hash(guid);
    }
    List<String> own = new ArrayList<>();
    for (String tag : tags.split("[ \t]+", -1)) {
      int colons = tag.indexOf("::");
      String kind = colons < 0 ? "" : tag.substring(0, colons);
      if (kind.equals("type") || kind.equals("level")) {
        marks.put(kind, tag.substring(colons + 2));
      } else if (!tag.isEmpty()) {
        own.add(tag);
      }
    }
    item.tags.addAll(own);
    item.level = Level.of(marks.getOrDefault("level", "")).orElse(Level.MID);
    return item;
  }
}
