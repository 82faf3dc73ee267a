package prep.exchange.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;
import prep.exchange.item.Items;
import prep.exchange.item.MarkdownLine;
import prep.exchange.item.TextSource;
import prep.exchange.markdown.DocumentLine.Kind;

/**
 * Reads question lists in Markdown: headings that ask, with the answer below; folded answers;
 * options with checkboxes or letters; flashcards; plain or numbered lines that ask; bullets. This
 * class reads blocks; {@link QuestionLines} reads text. Each method returns the next line to read.
 */
public final class MarkdownReader {

  private final MarkdownDocument document;
  private final List<DocumentLine> lines;
  private final OpenQuestion open;
  private final QuestionLines text;
  private final FoldedParts folded;

  private MarkdownReader(Items items, MarkdownDocument document) {
    this.document = document;
    this.lines = document.lines();
    this.open = new OpenQuestion(items, document);
    this.text = new QuestionLines(document, open);
    this.folded = new FoldedParts(lines);
  }

  /**
   * Reads a list.
   *
   * @param flashcards whether {@code ==text==} is a blank, and {@code front::back} a card, also
   *     where the text doesn't say so
   */
  public static void read(TextSource source, Items items, boolean flashcards) {
    MarkdownDocument document = MarkdownDocument.of(source, items, flashcards);
    MarkdownReader reader = new MarkdownReader(items, document);
    int i = 0;
    while (i < reader.lines.size()) {
      i = reader.line(i, reader.lines.get(i));
    }
    reader.open.end();
  }

  private int line(int i, DocumentLine line) {
    return switch (line.kind()) {
      case BLANK, CODE, TABLE -> body(i);
      case SKIPPED -> i + 1;
      case COMMENT -> comment(i);
      case HEADING -> heading(i, line);
      case INDENTED_CODE -> FoldedParts.isStart(line) ? details(i) : indented(i);
      case HTML -> FoldedParts.isStart(line) ? details(i) : body(i);
      case TEXT -> text.line(i, line);
      case RULE -> {
        open.rule(i);
        yield i + 1;
      }
    };
  }

  private int body(int i) {
    open.body(i);
    return i + 1;
  }

  private int comment(int i) {
    String comment = lines.get(i).source().strip();
    MarkdownCard card = open.card();
    ExactQuestion exact = ExactQuestion.of(comment);
    if (exact != null) {
      open.add(i, exact);
    } else if (comment.startsWith("<!-- prep:") && card != null) {
      card.known(comment);
    } else if (comment.startsWith(StudySheet.HEAD) && comment.endsWith("-->")) {
      open.head(comment.substring(StudySheet.HEAD.length(), comment.length() - 3));
    } else if (comment.startsWith("<!-- prep-topic:")) {
      open.topic(comment.substring(16).replace("-->", "").strip());
    }
    int end = i;
    while (!lines.get(end).source().contains("-->")
        && end + 1 < lines.size()
        && lines.get(end + 1).kind() == Kind.COMMENT
        && !lines.get(end + 1).opens()) {
      end++;
    }
    return end + 1;
  }

  private int heading(int i, DocumentLine line) {
    String label = AnswerLabel.after(line.text());
    MarkdownCard card = open.card();
    if (label != null && open.startAbove(i)) {
      open.required().answer(label);
    } else if (document.headings().contains(i)) {
      open.startHeading(i);
    } else if (card != null && card.level() > 0 && line.level() > card.level()) {
      open.body(i);
    } else {
      open.section(i, line.level(), line.heading());
    }
    return i + 1;
  }

  private int indented(int i) {
    int end = i;
    while (end < lines.size() && lines.get(end).kind() == Kind.INDENTED_CODE) {
      end++;
    }
    List<DocumentLine> code = lines.subList(i, end);
    MarkdownCard card = open.card();
    if (card == null || !card.isBodyBlank() || IndentedCode.isProse(code)) {
      return body(i);
    }
    // A text that starts with indented code would lose the indentation of its first line.
    code.forEach(part -> card.body(part.source(), null));
    card.shown(IndentedCode.fenced(code));
    return end;
  }

  private int details(int i) {
    int end = folded.end(i);
    if (end < 0) {
      open.refuse(i, "<details> is not closed within " + FoldedParts.LONGEST + " lines");
      return i + 1;
    }
    FoldedAnswer part =
        FoldedAnswer.of(lines.subList(i, end + 1).stream().map(DocumentLine::source).toList());
    boolean label = document.isLabel(part.summary());
    if (label) {
      open.startAbove(i);
    }
    MarkdownCard card = open.card();
    if (card != null && (label || isAnswerOf(card, part))) {
      if (label && AnswerLabel.isHint(part.summary())) {
        card.hint(part.content());
      } else {
        card.fold(part.answer());
      }
    } else if (label) {
      boolean bare = part.summary().isEmpty();
      open.refuse(i, bare ? "the question has no text" : "a folded answer without a question");
    } else if (part.isListOfLinks() && !QuestionShape.isQuestion(part.summary())) {
      open.flush();
      open.leaveOut(i, end + 1);
    } else {
      open.start(
          i,
          MarkdownLine.unnumbered(part.summary()),
          MarkdownDocument.shown(part.summary()),
          MarkdownCard.Blanks.NONE);
      open.required().fold(part.content());
      open.flush();
    }
    return end + 1;
  }

  private static boolean isAnswerOf(@Nullable MarkdownCard card, FoldedAnswer part) {
    return card != null && !card.isAnswered() && !QuestionShape.isQuestion(part.summary());
  }
}
