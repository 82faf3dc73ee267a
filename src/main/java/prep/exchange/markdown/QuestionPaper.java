package prep.exchange.markdown;

import java.util.List;
import prep.deck.Choice;
import prep.deck.Deck;
import prep.deck.Open;
import prep.deck.OwnText;
import prep.deck.Question;
import prep.deck.TrueFalse;

/** A question paper in Markdown to be printed: all questions first, the key at the end. */
public final class QuestionPaper {

  private static final String LINE = "______________________________\n";

  private QuestionPaper() {}

  public static String write(List<Deck> decks) {
    StringBuilder paper = new StringBuilder("# Questions\n\nName: ____________________\n");
    StringBuilder key = new StringBuilder("\n---\n\n# Key\n");
    int number = 0;
    for (Deck deck : decks) {
      paper.append("\n## ").append(deck.title()).append('\n');
      key.append("\n## ").append(deck.title()).append('\n');
      for (Question question : deck.questions()) {
        number++;
        paper.append('\n').append(StudySheet.heading("### " + number, question.stem()));
        paper.append("\n\n").append(room(question));
        key.append("\n### ").append(number).append("\n\n");
        key.append(CardText.of(question).answer()).append('\n');
      }
    }
    return paper.append(key).toString();
  }

  /** What is to be filled in: boxes, one line per typed text, several for an open answer. */
  private static String room(Question question) {
    int typed = question.texts(OwnText.Kind.ANSWER).size();
    if (typed > 0 || question instanceof Open) {
      return (LINE + "\n").repeat(typed > 0 ? typed : 4).stripTrailing() + "\n";
    }
    if (question instanceof TrueFalse) {
      return "- [ ] true\n- [ ] false\n";
    }
    String shown = CardText.of(question).shown();
    return question instanceof Choice ? shown + "\n" : shown + "\n\n" + LINE;
  }
}
