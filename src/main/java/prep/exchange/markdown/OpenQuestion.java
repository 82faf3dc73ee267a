package prep.exchange.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;
import prep.exchange.item.Items;
import prep.exchange.item.MarkdownLine;
import prep.exchange.markdown.MarkdownCard.Blanks;
import prep.files.JsonDecks;

/** The question that is being read, if any, and its surroundings. */
final class OpenQuestion {

  private final Items items;
  private final MarkdownDocument document;
  private final List<DocumentLine> lines;
  private final Sections sections;
  private final LooseText loose;
  private @Nullable MarkdownCard card;
  private String topic = "";

  OpenQuestion(Items items, MarkdownDocument document) {
    this.items = items;
    this.document = document;
    this.lines = document.lines();
    this.sections = new Sections(document.isTitled());
    this.loose = new LooseText(lines, items);
  }

  @Nullable MarkdownCard card() {
    return card;
  }

  /** What can't become a question, in a line from 0. */
  void refuse(int i, String reason) {
    items.refuse(i + 1, reason);
  }

  /** The topic from here on. */
  void topic(String name) {
    topic = items.topic(name);
  }

  /** What a deck says of itself, in JSON. */
  void head(String json) {
    JsonDecks.read(items.file(), json, items.topic()).decks().forEach(items::head);
  }

  /** A title, which ends a question above it. */
  void section(int i, int level, String title) {
    flush();
    loose.add(i);
    loose.bound();
    sections.enter(level, title);
  }

  /** A rule, which ends a question above it unless it stands in the same list item. */
  void rule(int i) {
    int inset = lines.get(i).inset();
    if (card != null && card.inset() > 0 && inset >= card.inset()) {
      body(i);
      return;
    }
    if (card == null || card.hasText()) {
      flush();
    }
    loose.bound();
  }

  /** A line of text: of the question, or of nothing so far. */
  void body(int i) {
    DocumentLine line = lines.get(i);
    if (card == null) {
      if (!line.isBlank()) {
        loose.add(i);
      }
    } else {
      boolean code = line.kind() == DocumentLine.Kind.CODE;
      boolean says =
          code || !(WrapperTags.isOnly(line.source()) || WrapperTags.isBackLink(line.source()));
      int inset = Math.min(card.inset(), line.inset());
      card.body(line.source(), !says ? null : inset > 0 ? line.without(inset) : line.source());
    }
  }

  /** Lines that are not part of any question, such as links to other pages. */
  void leaveOut(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!lines.get(i).isBlank()) {
        loose.add(i);
      }
    }
    loose.bound();
  }

  /** Begins a question in a heading. */
  void startHeading(int i) {
    DocumentLine line = lines.get(i);
    sections.leave(line.level());
    int inset = line.item() == null ? 0 : line.inset();
    String shown = MarkdownDocument.shown(line.heading());
    start(i, document.former(i), shown, line.level(), inset, Blanks.NONE);
  }

  /** Begins a question in a line of text; returns the next line. */
  int startLine(int i) {
    DocumentLine line = lines.get(i);
    int end = document.endOfParagraph(i);
    String former = document.former(i);
    boolean goesOn =
        end > i + 1
            && !QuestionShape.asks(line.text())
            && QuestionShape.asks(lines.get(end - 1).text());
    String text = goesOn ? document.joined(i, end) : line.source();
    String plain = MarkdownLine.unnumbered(text.strip());
    boolean numbered = line.item() != null && line.item().isNumbered();
    String shown = numbered ? plain : QuestionLabel.without(MarkdownLine.unemphasised(plain));
    int inset = line.item() == null ? 0 : line.inset();
    start(i, goesOn ? plain : former, shown, 0, inset, Blanks.NONE);
    return goesOn ? end : i + 1;
  }

  /** Begins a question with these texts. */
  void start(int i, String former, String text, Blanks blanks) {
    start(i, former, text, 0, 0, blanks);
  }

  private void start(int i, String former, String text, int level, int inset, Blanks blanks) {
    flush();
    loose.report();
    card = new MarkdownCard(i + 1, former, text, level, inset, blanks, sections.tags());
  }

  /** Begins a question with the paragraph above a line, if none is open and there is one. */
  boolean startAbove(int i) {
    if (card != null) {
      return true;
    }
    int from = loose.takeAbove(i);
    if (from < 0) {
      return false;
    }
    for (int line = startLine(from); line < i; line++) {
      body(line);
    }
    return true;
  }

  /** A card of two sides, and another one the other way round where it is asked both ways. */
  void pair(int i, String front, String back, boolean both) {
    for (int side = 0; side < (both ? 2 : 1); side++) {
      String asked = side == 0 ? front : back;
      start(i, asked, asked, Blanks.NONE);
      required().answer(side == 0 ? back : front);
      flush();
    }
  }

  /** Takes back the open question or the text above a line; returns its first line, or -1. */
  int takeAbove(int i) {
    if (card == null) {
      return loose.takeAbove(i);
    }
    int from = card.line() - 1;
    card = null;
    return from;
  }

  /** The question, which must be open. */
  MarkdownCard required() {
    if (card == null) {
      throw new IllegalStateException("no question is open");
    }
    return card;
  }

  /** Ends the question. */
  void flush() {
    if (card != null) {
      card.addTo(items, topic);
      card = null;
    }
  }

  /** Adds a question that a comment holds. */
  void add(int i, ExactQuestion exact) {
    flush();
    loose.report();
    exact.addTo(items, i + 1);
  }

  /** Ends the document. */
  void end() {
    flush();
    loose.report();
  }

  /** A bullet as a draft of its own; returns the next line. */
  int bullet(int i) {
    BulletDraft draft = BulletDraft.at(lines, i);
    if (draft.isLink()) {
      refuse(i, "this is only a link; write a question");
    } else {
      start(i, draft.stem(), draft.stem(), Blanks.NONE);
      flush();
    }
    return draft.end();
  }
}
