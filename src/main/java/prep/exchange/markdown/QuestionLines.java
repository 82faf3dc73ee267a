package prep.exchange.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;
import prep.exchange.item.Fences;
import prep.exchange.item.MarkdownLine;
import prep.exchange.markdown.DocumentLine.ItemStart;
import prep.exchange.markdown.MarkdownCard.Blanks;

/**
 * Reads lines of text: questions, options, answers, cards. Each method returns the next line, or
 * -1.
 */
final class QuestionLines {

  private final MarkdownDocument document;
  private final List<DocumentLine> lines;
  private final OpenQuestion open;

  QuestionLines(MarkdownDocument document, OpenQuestion open) {
    this.document = document;
    this.lines = document.lines();
    this.open = open;
  }

  int line(int i, DocumentLine line) {
    String text = line.text();
    if (text.endsWith(" §") || text.endsWith(" ¶")) {
      open.section(i, 6, "");
      return i + 1;
    }
    int next = option(i, line);
    next = next < 0 ? letters(i) : next;
    next = next < 0 ? flashcard(i, line) : next;
    next = next < 0 ? card(i, line) : next;
    next = next < 0 ? answer(i, line) : next;
    return next < 0 ? prose(i, line) : next;
  }

  private int option(int i, DocumentLine line) {
    MarkdownCard card = open.card();
    ItemStart item = line.item();
    boolean within = card != null && card.inset() > 0 && item != null && item.depth() == 2;
    if (!MarkdownLine.isCheckbox(within ? line.source().strip() : line.source())
        || (card != null && card.isAnswered())) {
      return -1;
    }
    if (card != null || (isTicked(i) && open.startAbove(i))) {
      open.required().option(line.source());
      return i + 1;
    }
    open.refuse(i, "an option without a question");
    int end = i;
    while (end < lines.size() && MarkdownLine.isCheckbox(lines.get(end).source())) {
      end++;
    }
    return end;
  }

  /** Whether one of the boxes from here on has a tick. */
  private boolean isTicked(int from) {
    int i = from;
    while (i < lines.size() && MarkdownLine.isCheckbox(lines.get(i).source())) {
      if (lines.get(i).source().strip().charAt(3) != ' ') {
        return true;
      }
      i++;
    }
    return false;
  }

  private int letters(int i) {
    MarkdownCard card = open.card();
    if (card != null && (card.isAnswered() || card.hasOptions() || card.isKnown())) {
      return -1;
    }
    LetteredOptions options = LetteredOptions.at(lines, i);
    if (options == null
        || (card == null && !(document.answerFollows(options.end()) && open.startAbove(i)))) {
      return -1;
    }
    open.required()
        .letters(
            options.texts(),
            lines.subList(i, options.end()).stream().map(DocumentLine::source).toList());
    return options.end();
  }

  private int flashcard(int i, DocumentLine line) {
    String text = line.source();
    if (MarkdownLine.indent(text) > 0 || line.item() != null) {
      return -1;
    }
    String question = MarkdownLine.after("Q", text);
    if (question == null) {
      question = MarkdownLine.after("Question", text);
    }
    if (question != null) {
      open.start(i, question, question, Blanks.NONE);
    } else if (text.startsWith("C:")) {
      String cloze = text.substring(2).strip();
      open.start(i, cloze, cloze, Blanks.BRACKETS);
    } else {
      return -1;
    }
    return i + 1;
  }

  /** Cards as in Obsidian and RemNote. */
  private int card(int i, DocumentLine line) {
    String text = line.text();
    MarkdownCard card = open.card();
    if ((text.equals("?") || text.equals("??")) && (card == null || card.level() == 0)) {
      return twoSides(i, text.length() > 1);
    }
    if (!document.cards() || card != null) {
      return -1;
    }
    Flashcard found = Flashcard.of(line.source());
    if (found != null) {
      open.pair(i, found.front(), found.back(), found.both());
      return i + 1;
    }
    int end = document.endOfParagraph(i);
    String paragraph = document.tagged() && line.opens() ? document.joined(i, end) : "";
    String blanks = Flashcard.blanks(paragraph);
    if (blanks != null) {
      open.start(i, paragraph, blanks, Blanks.BRACES);
      open.flush();
      return end;
    }
    return text.startsWith("#flashcard") ? i + 1 : -1;
  }

  /** A card whose sides are separated by a line with a question mark; an empty line ends it. */
  private int twoSides(int i, boolean both) {
    int from = open.takeAbove(i);
    if (from < 0) {
      return -1;
    }
    int end = i + 1;
    Fences fences = new Fences();
    while (end < lines.size()
        && (fences.hold(lines.get(end).source()) || !lines.get(end).isBlank())) {
      end++;
    }
    open.pair(from, document.joined(from, i).strip(), document.joined(i + 1, end), both);
    return end;
  }

  private int answer(int i, DocumentLine line) {
    String rest = AnswerLabel.after(line.text());
    if (rest == null || line.item() != null || !isWithin(open.card(), line)) {
      return -1;
    }
    boolean certain = AnswerLabel.isCertain(line.text());
    if (!open.startAbove(i)) {
      if (certain) {
        open.refuse(i, "an answer without a question");
      }
      return certain ? i + 1 : -1;
    }
    MarkdownCard card = open.required();
    if (!certain && (card.isAnswered() || !(card.hasOptions() || card.isBodyBlank()))) {
      return -1;
    }
    card.answer(rest);
    return i + 1;
  }

  private static boolean isWithin(@Nullable MarkdownCard card, DocumentLine line) {
    return line.inset() == 0
        || (card != null && (line.inset() <= card.inset() || card.hasOptions()));
  }

  private int prose(int i, DocumentLine line) {
    String text = line.text();
    MarkdownCard card = open.card();
    boolean contents =
        line.item() != null
            && (QuestionShape.isContents(text)
                || document.asked().contains(QuestionShape.words(text)));
    if (!contents && isQuestion(i, line)) {
      return open.startLine(i);
    }
    boolean bullet = card == null && MarkdownLine.bullet(line.source()) > 0;
    if (bullet && !contents && (document.hasLooseBullets() || QuestionShape.asks(text))) {
      return open.bullet(i);
    }
    if (document.shape() != QuestionShape.HEADINGS
        && card != null
        && card.hasText()
        && document.isTitle(i)) {
      open.flush();
    }
    open.body(i);
    return i + 1;
  }

  private boolean isQuestion(int i, DocumentLine line) {
    MarkdownCard card = open.card();
    boolean free = card == null || card.level() == 0;
    if (free && document.numbered().contains(i)) {
      return true;
    }
    if (document.shape() == QuestionShape.PLAIN_LINES
        && QuestionShape.isPlainQuestion(line.source())) {
      return true;
    }
    String text = MarkdownLine.unemphasised(line.text());
    boolean paragraph = line.opens() && line.item() == null;
    if (free && paragraph && MarkdownLine.questionNumber(text) > 0) {
      return true;
    }
    // A paragraph below a whole question is the next one where options or an answer follow.
    int end = document.endOfParagraph(i);
    return card != null
        && card.isWhole()
        && line.opens()
        && (document.optionsFollow(end) || document.foldedAnswerFollows(end));
  }
}
