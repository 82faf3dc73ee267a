package prep.exchange.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import prep.deck.Level;
import prep.deck.QuestionKey;
import prep.exchange.item.Deletions;
import prep.exchange.item.Item;
import prep.exchange.item.Items;

/** A question of a Markdown document while its lines are being read. */
final class MarkdownCard {

  private final int line;
  private final int level;
  private final boolean cloze;
  private final StringBuilder stem;
  private final StringBuilder body = new StringBuilder();
  private final MarkdownOptions options = new MarkdownOptions();
  private Map<String, String> known = Map.of();
  private boolean answered;
  private boolean text;

  /** Whether what follows is only shown, since it stands in the answer as well. */
  private boolean shown;

  /**
   * A question that starts in a line.
   *
   * @param level the level of its heading; 0 where it has none
   * @param cloze whether its text has deletions in brackets
   */
  MarkdownCard(int line, String stem, int level, boolean cloze) {
    this.line = line;
    this.level = level;
    this.cloze = cloze;
    this.stem = new StringBuilder(stem);
  }

  int level() {
    return level;
  }

  /** Whether the answer has begun, so that checkboxes and folded parts belong to it. */
  boolean isAnswered() {
    return answered;
  }

  boolean hasText() {
    return text;
  }

  /** A line of text; whose it is depends on what came before. */
  void body(String part) {
    text |= !part.isBlank();
    if (!options.isEmpty() && !answered) {
      options.more(part);
    } else if ((!shown || answered) && body.length() <= Items.LONGEST) {
      // What is longer is refused, so the rest need not be kept.
      body.append(part).append('\n');
    }
  }

  /** The answer starts: what came before is still the question. */
  void answer(String rest) {
    if (!answered) {
      bodyIsAsked();
      answered = true;
    }
    body.append(rest).append('\n');
  }

  void option(String text) {
    if (options.isEmpty() && !shown) {
      bodyIsAsked();
    }
    options.add(text);
  }

  private void bodyIsAsked() {
    stem.append('\n').append(body);
    body.setLength(0);
  }

  /** A folded answer: all of it is there. */
  void fold(List<String> content) {
    if (!options.isEmpty()) {
      options.fold(content);
      return;
    }
    answer("");
    content.forEach(this::body);
  }

  /**
   * What prep itself has noted: {@code <!-- prep: docker/id type=choice level=mid tags=a,b -->}.
   */
  void known(String comment) {
    Map<String, String> read = new HashMap<>();
    for (String word : comment.substring(10).replace("-->", "").strip().split(" ", -1)) {
      int equals = word.indexOf('=');
      if (equals < 0) {
        read.putIfAbsent("key", word);
      } else {
        read.put(word.substring(0, equals), word.substring(equals + 1));
      }
    }
    known = read;
    bodyIsAsked();
    shown = true;
  }

  void addTo(Items items, String topic) {
    if (items.isTooLong(line, stem.length() + body.length() + options.length())) {
      return;
    }
    Item item = new Item(line, stem.toString().strip());
    item.topic = topic;
    QuestionKey.parse(known.getOrDefault("key", ""))
        .ifPresent(key -> {
          item.id = key.id();
          item.topic = items.topic(key.topic().name());
        });
    item.level = Level.of(known.getOrDefault("level", "")).orElse(Level.MID);
    List<String> tags = List.of(known.getOrDefault("tags", "").split(",", -1));
    tags.stream().filter(tag -> !tag.isBlank()).forEach(item.tags::add);
    if (cloze) {
      Deletions.add(items, item, body.isEmpty() ? item.stem : item.stem + "\n" + body);
    } else if (!options.isEmpty()) {
      options.addTo(items, item);
    } else {
      AnswerSections sections = AnswerSections.of(body.toString().strip());
      sections.add(items, item, known.getOrDefault("type", "").toLowerCase(Locale.ROOT));
    }
  }
}
