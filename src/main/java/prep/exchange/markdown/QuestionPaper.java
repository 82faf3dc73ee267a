package prep.exchange.markdown;

import java.util.List;
import prep.deck.Choice;
import prep.deck.Cloze;
import prep.deck.Command;
import prep.deck.Deck;
import prep.deck.Matching;
import prep.deck.Open;
import prep.deck.Ordering;
import prep.deck.Question;
import prep.deck.ShortAnswer;
import prep.deck.Task;
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

  /** What is to be filled in. */
  private static String room(Question question) {
    String shown = CardText.of(question).shown();
    return switch (question) {
      case Choice _ -> shown + "\n";
      case TrueFalse _ -> "- [ ] true\n- [ ] false\n";
      case ShortAnswer _, Command _ -> LINE;
      case Cloze cloze -> (LINE + "\n").repeat(cloze.blanks().size()).stripTrailing() + "\n";
      case Ordering _, Matching _, Task _ -> shown + "\n\n" + LINE;
      case Open _ -> (LINE + "\n").repeat(4).stripTrailing() + "\n";
    };
  }
}
