package prep.exchange.markdown;

import java.util.List;
import prep.deck.Deck;
import prep.deck.Details;
import prep.deck.Level;
import prep.deck.Question;
import prep.exchange.item.MarkdownLine;

/** Decks in Markdown to learn from: each question with its answer folded below it. */
public final class StudySheet {

  /** Starts the comment that says what a deck says of itself, as a deck in JSON. */
  static final String HEAD = "<!-- prep-deck: ";

  private StudySheet() {}

  public static String write(List<Deck> decks) {
    StringBuilder out = new StringBuilder();
    for (Deck deck : decks) {
      out.append(out.isEmpty() ? "" : "\n").append("# ").append(deck.title()).append("\n\n");
      out.append("<!-- prep-topic: ").append(deck.topic()).append(" -->\n");
      if (!deck.about().isEmpty() || !deck.was().isEmpty()) {
        out.append(HEAD).append(ExactQuestion.oneLine(head(deck))).append(" -->\n");
      }
      int number = 0;
      for (Question question : deck.questions()) {
        number++;
        out.append('\n').append(ExactQuestion.written(question, shown(number, question)));
      }
    }
    return out.toString();
  }

  private static Deck head(Deck deck) {
    return new Deck(deck.topic(), deck.title(), deck.about(), deck.was(), List.of());
  }

  private static String shown(int number, Question question) {
    StringBuilder out = new StringBuilder(heading("### Q" + number, question.stem()));
    out.append("\n\n");
    out.append(known(question)).append('\n');
    CardText card = CardText.of(question);
    if (!card.shown().isEmpty()) {
      out.append('\n').append(card.shown()).append('\n');
    }
    if (!card.answer().isEmpty()) {
      out.append("\n<details>\n<summary>Answer</summary>\n\n");
      out.append(card.answer()).append("\n\n</details>\n");
    }
    return out.toString();
  }

  /** The first line of a question stands in the heading, unless it is markup of a block. */
  static String heading(String signs, String stem) {
    return isPlain(stem) ? signs + ": " + stem : signs + ".\n\n" + stem;
  }

  /** Whether a text starts with words and not with code, a list, a table or a quote. */
  static boolean isPlain(String text) {
    String first = text.lines().findFirst().orElse("");
    return !first.isBlank()
        && MarkdownLine.indent(first) == 0
        && MarkdownLine.listMarker(first) == 0
        && MarkdownLine.fence(first).isEmpty()
        && "#>|<-+~".indexOf(first.charAt(0)) < 0;
  }

  /** What Markdown cannot express. */
  private static String known(Question question) {
    Details details = question.details();
    StringBuilder known = new StringBuilder("<!-- prep: ").append(details.key());
    known.append(" type=").append(question.type().word());
    if (details.level() != Level.MID) {
      known.append(" level=").append(details.level().word());
    }
    if (!details.tags().isEmpty()) {
      known.append(" tags=").append(String.join(",", details.tags()).replace(' ', '_'));
    }
    return known.append(" -->").toString();
  }
}
