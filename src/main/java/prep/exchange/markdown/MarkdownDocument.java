package prep.exchange.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import prep.exchange.item.Items;
import prep.exchange.item.MarkdownLine;
import prep.exchange.item.TextSource;
import prep.exchange.markdown.DocumentLine.Kind;

/**
 * A document, and what is known of its lines before any question is read.
 *
 * @param paragraphs the line after the paragraph of each line
 * @param headings the lines of the headings that are questions
 * @param asked their texts in plain words
 * @param numbered the lines of items of numbered lists that may be questions
 * @param labels summaries in plain words that too many parts share to be questions
 * @param cards whether its lines may be cards such as {@code front::back}
 * @param tagged whether it says that it holds flashcards
 */
record MarkdownDocument(
    List<DocumentLine> lines,
    List<Integer> paragraphs,
    Set<Integer> headings,
    Set<String> asked,
    Set<Integer> numbered,
    Set<String> labels,
    QuestionShape shape,
    boolean cards,
    boolean tagged) {

  /** From this many folded parts on, a shared summary is a label. */
  private static final int LABELS = 3;

  /** What Obsidian's spaced repetition plugin records for a card. */
  private static final Pattern SCHEDULE = Pattern.compile("\\s*<!--SR:[^>]*-->");

  private static final Pattern ANCHOR = Pattern.compile("(?i)<a (?:name|id)=[^<>]*>|</a>");
  private static final Pattern BACK =
      Pattern.compile("(?<=\\S)\\s+\\[[^\\[\\]]*\\]\\(#[^()]*\\)\\s*\\z");
  private static final Pattern LINKED = Pattern.compile("\\A\\[([^\\[\\]]+)\\]\\([^()]*\\)\\z");

  MarkdownDocument {
    lines = List.copyOf(lines);
    paragraphs = List.copyOf(paragraphs);
    headings = Set.copyOf(headings);
    asked = Set.copyOf(asked);
    numbered = Set.copyOf(numbered);
    labels = Set.copyOf(labels);
  }

  static MarkdownDocument of(TextSource source, Items items, boolean flashcards) {
    List<String> text =
        source
            .text()
            .lines()
            .map(line -> line.contains("<!--SR:") ? SCHEDULE.matcher(line).replaceFirst("") : line)
            .toList();
    text = withoutExact(text, items);
    List<DocumentLine> lines = DocumentLines.of(BrokenFences.mend(text, items));
    Set<Integer> headings = QuestionHeadings.of(lines);
    Set<String> asked = new HashSet<>();
    headings.forEach(line -> asked.add(QuestionShape.words(shown(lines.get(line).heading()))));
    QuestionShape shape = QuestionShape.of(lines, headings);
    Set<Integer> numbered = NumberedQuestions.of(lines, shape == QuestionShape.BULLETS);
    if (shape == QuestionShape.BULLETS && !numbered.isEmpty()) {
      shape = QuestionShape.NUMBERED_LINES;
    }
    boolean tagged = flashcards || Flashcard.isTagged(lines);
    boolean cards = tagged || Flashcard.areIn(lines);
    return new MarkdownDocument(
        lines, paragraphs(lines), headings, asked, numbered, labels(lines), shape, cards, tagged);
  }

  /** The lines without those shown for questions that a comment holds completely. */
  private static List<String> withoutExact(List<String> lines, Items items) {
    List<String> rest = new ArrayList<>(lines);
    for (int i = 0; i < rest.size(); i++) {
      ExactQuestion exact = ExactQuestion.of(rest.get(i));
      if (exact != null && exact.isUnchanged(rest, i)) {
        rest.subList(i + 1, i + 1 + exact.lines()).replaceAll(_ -> "");
      } else if (exact != null) {
        items.leaveOut(
            i + 1, "the text below was changed; the rest of what the comment holds is left out");
        rest.set(i, "");
      }
    }
    return rest;
  }

  /** Whether one title is above everything else. */
  boolean isTitled() {
    return lines.stream().filter(line -> line.level() == 1).count() == 1;
  }

  /** What earlier versions took for the text of a question that starts in a line. */
  String former(int i) {
    DocumentLine line = lines.get(i);
    String text = line.source().strip();
    boolean plain = line.item() == null && line.kind() == Kind.HEADING;
    return MarkdownLine.unnumbered(plain ? MarkdownLine.headingText(text) : text);
  }

  /** A heading or summary without its label and what only serves the page. */
  static String shown(String heading) {
    String plain = ANCHOR.matcher(heading).replaceAll("");
    String text = BACK.matcher(plain).replaceFirst("").strip();
    String label = QuestionLabel.without(MarkdownLine.unemphasised(text));
    String linked = LINKED.matcher(label).replaceFirst("$1");
    return QuestionLabel.without(linked);
  }

  /** Whether bullets are questions: not if questions stand out in another way. */
  boolean hasLooseBullets() {
    return shape == QuestionShape.PLAIN_LINES || shape == QuestionShape.BULLETS;
  }

  /** A short line of its own without an end, such as Conclusion. */
  boolean isTitle(int i) {
    String text = lines.get(i).source().strip();
    return !text.isEmpty()
        && text.length() <= 40
        && Character.isUpperCase(text.codePointAt(0))
        && Character.isLetter(text.codePointBefore(text.length()))
        && text.split(" ", -1).length <= 3
        && (i == 0 || lines.get(i - 1).isBlank())
        && (i + 1 == lines.size() || lines.get(i + 1).isBlank());
  }

  /** The line after the paragraph that a line belongs to. */
  int endOfParagraph(int i) {
    return paragraphs.get(i);
  }

  private static List<Integer> paragraphs(List<DocumentLine> lines) {
    Integer[] ends = new Integer[lines.size()];
    for (int i = lines.size() - 1; i >= 0; i--) {
      DocumentLine next = i + 1 < lines.size() ? lines.get(i + 1) : null;
      boolean more =
          next != null && next.kind() == Kind.TEXT && next.item() == null && !next.opens();
      ends[i] = more ? ends[i + 1] : i + 1;
    }
    return List.of(ends);
  }

  /** Whether the next line with a text is the label of an answer, or a folded answer. */
  boolean answerFollows(int from) {
    int i = from;
    while (i < lines.size() && (lines.get(i).isBlank() || lines.get(i).kind() == Kind.CODE)) {
      i++;
    }
    if (i == lines.size()) {
      return false;
    }
    DocumentLine line = lines.get(i);
    return FoldedParts.isStart(line)
        ? isLabel(FoldedAnswer.summary(lines, i))
        : AnswerLabel.after(line.text()) != null;
  }

  /**
   * Whether a summary says that the answer is below it, by its words or since many say the same.
   */
  boolean isLabel(String summary) {
    return AnswerLabel.isSummary(summary) || labels.contains(QuestionShape.words(summary));
  }

  private static Set<String> labels(List<DocumentLine> lines) {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (FoldedParts.isStart(lines.get(i))) {
        counts.merge(QuestionShape.words(FoldedAnswer.summary(lines, i)), 1, Integer::sum);
      }
    }
    counts.values().removeIf(count -> count < LABELS);
    return counts.keySet();
  }

  /** Whether the next line with a text is a folded answer. */
  boolean foldedAnswerFollows(int from) {
    int i = from;
    while (i < lines.size() && (lines.get(i).isBlank() || lines.get(i).kind() == Kind.CODE)) {
      i++;
    }
    return i < lines.size() && FoldedParts.isStart(lines.get(i)) && answerFollows(i);
  }

  /** Lines as they are written. */
  String joined(int from, int to) {
    return String.join("\n", lines.subList(from, to).stream().map(DocumentLine::source).toList());
  }

  /** Whether options follow. */
  boolean optionsFollow(int from) {
    int i = from;
    while (i < lines.size() && (lines.get(i).isBlank() || lines.get(i).kind() == Kind.CODE)) {
      i++;
    }
    return i < lines.size()
        && (MarkdownLine.isCheckbox(lines.get(i).source()) || LetteredOptions.at(lines, i) != null);
  }
}
