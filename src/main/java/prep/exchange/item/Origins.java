package prep.exchange.item;

import prep.deck.Choice;
import prep.deck.Cloze;
import prep.deck.Command;
import prep.deck.Details;
import prep.deck.Matching;
import prep.deck.Open;
import prep.deck.Ordering;
import prep.deck.Origin;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.ShortAnswer;
import prep.deck.Task;
import prep.deck.TrueFalse;

/** The same questions with other details: another name, another place. */
public final class Origins {

  private Origins() {}

  static Question moved(Question question, String file, int line) {
    Details d = question.details();
    return with(question, d.with(d.key(), new Origin(file, line), d.stem()));
  }

  public static Question named(Question question, QuestionKey key) {
    Details d = question.details();
    return with(question, d.with(key, d.origin(), d.stem()));
  }

  public static Question with(Question question, Details details) {
    return switch (question) {
      case Choice q -> new Choice(details, q.options(), q.shuffle());
      case TrueFalse q -> new TrueFalse(details, q.answer());
      case ShortAnswer q -> new ShortAnswer(details, q.accepted());
      case Command q -> new Command(details, q.answer(), q.also(), q.table());
      case Cloze q -> new Cloze(details, q.parts(), q.blanks());
      case Ordering q -> new Ordering(details, q.groups());
      case Matching q -> new Matching(details, q.lefts(), q.rights(), q.pairing());
      case Open q -> new Open(details, q.answer(), q.points(), q.myths(), q.examples());
      case Task q -> new Task(details, q.steps(), q.doneWhen(), q.answer());
    };
  }
}
