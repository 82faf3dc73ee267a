package prep.lint;

import java.util.List;
import org.jspecify.annotations.Nullable;
import prep.deck.Choice;
import prep.deck.Cloze;
import prep.deck.OwnText.Kind;
import prep.deck.Question;
import prep.deck.TrueFalse;
import prep.files.DeckSource;

/**
 * A question among all that may be asked.
 *
 * @param file the file that it is checked in; null where it is not checked itself
 */
record Asked(Question question, @Nullable DeckSource file) {

  /** All that the question is made of, with its answer: what two questions are compared by. */
  String whole() {
    if (question instanceof Cloze cloze) {
      return cloze.filled(n -> cloze.blanks().get(n - 1).accepted().answer());
    }
    List<String> texts =
        question.texts(
            Kind.OPTION,
            Kind.TRUTH,
            Kind.ANSWER,
            Kind.STEP,
            Kind.LEFT,
            Kind.RIGHT,
            Kind.POINT,
            Kind.INSTRUCTION);
    return question.stem() + "\n" + String.join("\n", texts);
  }

  /** The texts that are asked for; empty if there is no single text. */
  List<String> answers() {
    if (question instanceof Choice choice) {
      return choice.several()
          ? List.of()
          : List.of(choice.option(choice.rightOptions().getFirst()).text());
    }
    return question.texts(Kind.ANSWER);
  }

  /**
   * What the question states as fact before the answer is given; a false statement states nothing.
   */
  String told() {
    return question instanceof TrueFalse statement && !statement.answer() ? "" : question.stem();
  }
}
