package prep.exchange.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import prep.deck.Choice;
import prep.deck.Level;
import prep.deck.QuestionKey;
import prep.exchange.item.Deletions;
import prep.exchange.item.Item;
import prep.exchange.item.Items;

/** A question of a Markdown document while its lines are being read. */
final class MarkdownCard {

  /** How the text of a card has blanks, if it does. */
  enum Blanks {
    NONE,
    BRACKETS,
    BRACES
  }

  private final int line;
  private final int level;
  private final int inset;
  private final Blanks blanks;
  private final List<String> tags;
  private final CardSide stem = new CardSide();
  private final CardSide body = new CardSide();
  private final MarkdownOptions options = new MarkdownOptions();
  private List<String> letters = List.of();

  /** Which lines of the body, or later of the stem, are options with letters. */
  private int lettersFrom;

  private int lettersTo;
  private Map<String, String> known = Map.of();
  private String hint = "";
  private boolean answered;
  private boolean text;
  private boolean folded;

  /** Whether what follows is only shown, since the answer has it as well. */
  private boolean shown;

  /**
   * A question that starts in a line.
   *
   * @param former what earlier versions read as the text of that line
   * @param level the level of its heading; 0 where it has none
   * @param inset how far the list item that it stands in indents what is below
   */
  MarkdownCard(
      int line,
      String former,
      String stem,
      int level,
      int inset,
      Blanks blanks,
      List<String> tags) {
    this.line = line;
    this.level = level;
    this.inset = inset;
    this.blanks = blanks;
    this.tags = List.copyOf(tags);
    this.stem.add(former, stem);
  }

  int line() {
    return line;
  }

  int level() {
    return level;
  }

  int inset() {
    return inset;
  }

  /** Whether the answer has begun, so that checkboxes and folded parts belong to it. */
  boolean isAnswered() {
    return answered;
  }

  boolean hasText() {
    return text;
  }

  /** Whether nothing comes below the line that asks, or below the label of the answer. */
  boolean isBodyBlank() {
    return body.isBlank() && !hasOptions();
  }

  boolean hasOptions() {
    return !options.isEmpty() || !letters.isEmpty();
  }

  /** Whether it has its answer, so that a paragraph below may be the next question. */
  boolean isWhole() {
    return folded || (!options.isEmpty() && options.isMarked()) || (!letters.isEmpty() && answered);
  }

  boolean isKnown() {
    return !known.isEmpty();
  }

  /**
   * A line of text; whose it is depends on what came before.
   *
   * @param line what is shown of it; null for nothing
   */
  void body(String inFile, @Nullable String line) {
    text |= !inFile.isBlank();
    if (!options.isEmpty() && !answered) {
      options.more(line == null ? "" : line);
    } else if (shown && !answered) {
      return;
    } else if (line == null) {
      body.addHidden(inFile);
    } else {
      body.add(inFile, line);
    }
  }

  /** Lines that aren't in the file, such as a fence around code that was indented. */
  void shown(List<String> lines) {
    if (!shown || answered) {
      body.addShown(lines);
    }
  }

  /** The answer starts: what came before is still the question. */
  void answer(String rest) {
    text = true;
    if (!answered) {
      bodyIsAsked();
      answered = true;
    }
    body.add(rest);
  }

  void option(String text) {
    this.text = true;
    if (options.isEmpty() && !shown) {
      bodyIsAsked();
    }
    options.add(text);
  }

  /**
   * Options with letters.
   *
   * @param lines as they are written
   */
  void letters(List<String> texts, List<String> lines) {
    text = true;
    letters = List.copyOf(texts);
    lettersFrom = body.size();
    lines.forEach(body::add);
    lettersTo = body.size();
  }

  private void bodyIsAsked() {
    lettersFrom += stem.size();
    lettersTo += stem.size();
    stem.take(body);
  }

  /** A folded answer, which is complete. */
  void fold(List<String> content) {
    folded = true;
    if (!options.isEmpty()) {
      options.fold(content);
      return;
    }
    if (!answered) {
      answer("");
    }
    content.forEach(line -> body(line, line));
  }

  /** A folded hint. */
  void hint(List<String> content) {
    hint = Item.joined(hint, String.join("\n", content).strip());
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
    LetteredOptions.Marked marked =
        letters.isEmpty() || !answered ? null : LetteredOptions.mark(letters, body.text());
    if (marked == null && !letters.isEmpty() && answered && LetteredOptions.isLetter(body.text())) {
      items.refuse(line, "the answer is not the letter of an option");
      return;
    }
    if (marked != null) {
      stem.cut(lettersFrom, lettersTo);
    } else if (isOnlyOptions()) {
      bodyIsAsked();
    }
    String asked = stem.text();
    String answer = body.text();
    int end = answer.indexOf("\n\n");
    if (asked.isEmpty() && !answered && !hasOptions()) {
      // If a heading is only a number, the first paragraph below it is the question.
      asked = end < 0 ? answer : answer.substring(0, end);
      answer = end < 0 ? "" : answer.substring(end).strip();
    }
    Item item = item(items, asked, topic);
    if (blanks != Blanks.NONE) {
      String all = answer.isEmpty() ? asked : asked + "\n" + answer;
      if (blanks == Blanks.BRACKETS) {
        Deletions.add(items, item, all);
      } else {
        Deletions.addMarked(items, item, all);
      }
    } else if (!options.isEmpty()) {
      if (answered) {
        options.fold(answer.lines().toList());
      }
      item.hint = hint;
      options.addTo(items, item);
    } else if (marked != null) {
      AnswerSections sections = AnswerSections.of(marked.explanation());
      item.explanation = sections.explanation();
      item.hint = Item.joined(sections.hint(), hint);
      items.add(item, details -> new Choice(details, marked.options(), true));
    } else {
      item.hint = hint;
      String type = known.getOrDefault("type", "").toLowerCase(Locale.ROOT);
      AnswerSections.of(answer).add(items, item, type);
    }
  }

  /** Whether all below the question are options, and nothing says which of them is right. */
  private boolean isOnlyOptions() {
    return !letters.isEmpty() && !answered && body.size() - lettersTo + lettersFrom <= 1;
  }

  private Item item(Items items, String asked, String topic) {
    Item item = new Item(line, asked);
    item.former = blanks == Blanks.NONE ? stem.source().strip() : "";
    item.topic = topic;
    QuestionKey.parse(known.getOrDefault("key", ""))
        .ifPresent(key -> {
          item.id = key.id();
          item.topic = items.topic(key.topic().name());
        });
    item.level = Level.of(known.getOrDefault("level", "")).orElse(Level.MID);
    List<String> noted = List.of(known.getOrDefault("tags", "").split(",", -1));
    noted.stream().filter(tag -> !tag.isBlank()).forEach(item.tags::add);
    item.tags.addAll(known.isEmpty() ? tags : List.of());
    return item;
  }
}
