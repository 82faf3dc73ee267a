package prep.exchange.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;
import prep.exchange.item.Answers;
import prep.exchange.item.Fences;
import prep.exchange.item.Item;
import prep.exchange.item.Items;
import prep.exchange.item.MarkdownLine;
import prep.exchange.item.TextSource;

/**
 * Reads question lists in Markdown: headings that end in a question mark or have a question's
 * number, with the answer below; folded answers; options with checkboxes; flashcards; plain or
 * numbered lines that end in a question mark; bullets.
 */
public final class MarkdownReader {

  /** How far down the end of a folded part is looked for. */
  private static final int LONGEST_DETAILS = 2000;

  /** How many lines are looked through in vain before no more ends are looked for. */
  private static final int MOST_VAIN_LINES = 500_000;

  private final Items items;
  private final List<String> lines;
  private final QuestionShape shape;
  private @Nullable MarkdownCard card;
  private String topic = "";
  private int vain;
  private int i;

  private MarkdownReader(Items items, List<String> lines) {
    this.items = items;
    this.lines = lines;
    this.shape = QuestionShape.of(lines);
  }

  public static void read(TextSource source, Items items) {
    new MarkdownReader(items, source.text().lines().toList()).read();
  }

  private void read() {
    skipFrontMatter();
    Fences fences = new Fences();
    int opened = 0;
    while (i < lines.size()) {
      String line = lines.get(i);
      boolean inside = fences.isOpen();
      if (fences.hold(line)) {
        opened = inside ? opened : i + 1;
        body(line);
        i++;
      } else {
        line(line);
      }
    }
    flush();
    if (fences.isOpen()) {
      items.refuse(
          opened,
          "the code that starts here is not closed by %s; all below is taken for code"
              .formatted(fences.closing()));
    }
  }

  private void skipFrontMatter() {
    List<String> start = lines.stream().limit(100).map(String::stripTrailing).toList();
    if (!start.isEmpty() && start.getFirst().equals("---")) {
      int end = start.subList(1, start.size()).indexOf("---");
      i = end < 0 ? 0 : end + 2;
    }
  }

  private void line(String line) {
    String text = line.strip();
    int level = MarkdownLine.headingLevel(line);
    if (text.startsWith("<!--")) {
      comment();
    } else if (level > 0) {
      heading(level, MarkdownLine.headingText(line));
    } else if (isUnderlined()) {
      heading(2, MarkdownLine.unemphasised(text));
      i++;
    } else if (text.endsWith(" §") || text.endsWith(" ¶") || MarkdownLine.isRule(line)) {
      flush();
      other(line);
      i++;
    } else if (text.regionMatches(true, 0, "<details", 0, 8)) {
      details();
    } else if (MarkdownLine.isCheckbox(line) && (card == null || !card.isAnswered())) {
      option(line);
    } else if (!flashcard(line)) {
      prose(line, text);
    }
  }

  /** A question whose line has another one of {@code ===} or {@code ---} below. */
  private boolean isUnderlined() {
    if (i + 1 >= lines.size() || !QuestionShape.isPlainQuestion(lines.get(i))) {
      return false;
    }
    String below = lines.get(i + 1).strip();
    return below.length() >= 3
        && (below.replace("=", "").isEmpty() || below.replace("-", "").isEmpty());
  }

  private void comment() {
    String text = lines.get(i).strip();
    if (text.startsWith("<!-- prep:") && card != null) {
      card.known(text);
    } else if (text.startsWith("<!-- prep-topic:")) {
      topic = items.topic(text.substring(16).replace("-->", "").strip());
    }
    int limit = limit();
    int end = i;
    while (end < limit && !lines.get(end).contains("-->")) {
      end++;
    }
    vain += end < limit ? 0 : limit - i;
    i = end < limit ? end + 1 : i + 1;
  }

  /** Where the search for an end gives up. */
  private int limit() {
    return vain > MOST_VAIN_LINES ? i + 1 : Math.min(lines.size(), i + LONGEST_DETAILS);
  }

  private void heading(int level, String text) {
    if (QuestionShape.isQuestion(text)) {
      start(new MarkdownCard(i + 1, MarkdownLine.unnumbered(text), level, false));
    } else if (card != null && card.level() > 0 && level > card.level()) {
      card.body(lines.get(i));
    } else {
      flush();
      other(lines.get(i));
    }
    i++;
  }

  private void details() {
    int end = endOfDetails();
    if (end < 0) {
      items.refuse(i + 1, "<details> is not closed within " + LONGEST_DETAILS + " lines");
      i++;
      return;
    }
    FoldedAnswer folded = FoldedAnswer.of(lines.subList(i, end + 1));
    if (card != null && !card.isAnswered() && !QuestionShape.isQuestion(folded.summary())) {
      card.fold(folded.content());
    } else {
      flush();
      MarkdownCard own =
          new MarkdownCard(i + 1, MarkdownLine.unnumbered(folded.summary()), 0, false);
      own.fold(folded.content());
      own.addTo(items, topic);
    }
    i = end + 1;
  }

  private int endOfDetails() {
    int depth = 0;
    Fences inner = new Fences();
    int limit = limit();
    for (int end = i; end < limit; end++) {
      String line = lines.get(end);
      if (!inner.hold(line)) {
        depth += count(line, "<details") - count(line, "</details>");
        if (depth <= 0) {
          return end;
        }
      }
    }
    vain += limit - i;
    return -1;
  }

  private static int count(String line, String word) {
    return line.split(word, -1).length - 1;
  }

  private void option(String line) {
    if (card != null) {
      card.option(line);
      i++;
      return;
    }
    items.refuse(i + 1, "an option without a question");
    while (i < lines.size() && MarkdownLine.isCheckbox(lines.get(i))) {
      i++;
    }
  }

  private boolean flashcard(String line) {
    if (MarkdownLine.indent(line) > 0) {
      return false;
    }
    String question = MarkdownLine.after("Q", line);
    String cloze = line.startsWith("C:") ? line.substring(2).strip() : null;
    String answer = MarkdownLine.after("A", line);
    if (answer == null) {
      answer = MarkdownLine.after("Answer", line);
    }
    if (question != null) {
      start(new MarkdownCard(i + 1, question, 0, false));
    } else if (cloze != null) {
      start(new MarkdownCard(i + 1, cloze, 0, true));
    } else if (answer == null) {
      return false;
    } else if (card == null) {
      items.refuse(i + 1, "an answer without a question");
    } else {
      card.answer(answer);
    }
    i++;
    return true;
  }

  private void prose(String line, String text) {
    boolean numbered =
        shape == QuestionShape.NUMBERED_LINES && QuestionShape.isNumberedQuestion(line);
    if (numbered || (shape == QuestionShape.PLAIN_LINES && QuestionShape.isPlainQuestion(line))) {
      start(new MarkdownCard(i + 1, MarkdownLine.unnumbered(text), 0, false));
      i++;
    } else if (card == null && isLoose() && MarkdownLine.bullet(line) > 0) {
      bullet();
    } else {
      if (shape != QuestionShape.HEADINGS && card != null && isTitle(text) && card.hasText()) {
        flush();
      }
      body(line);
      i++;
    }
  }

  /** Whether bullets are questions of their own: not where questions stand out otherwise. */
  private boolean isLoose() {
    return shape == QuestionShape.PLAIN_LINES || shape == QuestionShape.BULLETS;
  }

  /** A short line of its own without an end, such as Conclusion. */
  private boolean isTitle(String text) {
    return !text.isEmpty()
        && text.length() <= 40
        && Character.isUpperCase(text.codePointAt(0))
        && Character.isLetter(text.codePointBefore(text.length()))
        && text.split(" ", -1).length <= 3
        && lines.get(i - 1).isBlank()
        && (i + 1 == lines.size() || lines.get(i + 1).isBlank());
  }

  /** A bullet with what belongs to it: a draft. */
  private void bullet() {
    int start = i;
    StringBuilder stem = new StringBuilder(lines.get(i).substring(2).strip());
    boolean list = false;
    i++;
    while (i < lines.size() && isMore(lines.get(i), lines.get(i - 1))) {
      boolean nested = MarkdownLine.listMarker(lines.get(i).strip()) > 0;
      stem.append(nested && !list ? "\n\n" : nested || list ? "\n" : " ");
      stem.append(nested ? dedented(lines.get(i)) : lines.get(i).strip());
      list |= nested;
      i++;
    }
    String text = stem.toString();
    if (isLink(text)) {
      items.refuse(start + 1, "only a link; write what is asked");
    } else {
      Item item = new Item(start + 1, text);
      item.topic = topic;
      Answers.add(items, item, "");
    }
  }

  private static String dedented(String line) {
    int indent = Math.max(0, MarkdownLine.indent(line) - 4) / 2 * 2;
    return " ".repeat(indent) + line.strip();
  }

  private static boolean isMore(String line, String before) {
    if (line.isBlank() || !MarkdownLine.fence(line).isEmpty()) {
      return false;
    }
    if (MarkdownLine.indent(line) >= 2) {
      return true;
    }
    return Character.isLowerCase(line.codePointAt(0)) && before.stripTrailing().endsWith(",");
  }

  private static boolean isLink(String text) {
    boolean address = text.startsWith("http://") || text.startsWith("https://");
    return text.indexOf(' ') < 0 && (address || (text.startsWith("<http") && text.endsWith(">")));
  }

  private void body(String line) {
    if (card == null) {
      other(line);
    } else {
      card.body(line);
    }
  }

  private void other(String line) {
    if (!line.isBlank()) {
      items.other(i + 1);
    }
  }

  private void start(MarkdownCard next) {
    flush();
    card = next;
  }

  private void flush() {
    if (card != null) {
      card.addTo(items, topic);
      card = null;
    }
  }
}
