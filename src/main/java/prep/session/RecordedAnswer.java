package prep.session;

import java.util.List;
import java.util.stream.IntStream;
import prep.deck.Choice;
import prep.deck.Cloze;
import prep.deck.Command;
import prep.deck.Matching;
import prep.deck.Open;
import prep.deck.Ordering;
import prep.deck.OwnText;
import prep.deck.Question;
import prep.deck.ShortAnswer;
import prep.deck.Task;
import prep.deck.TrueFalse;
import prep.grading.Response;
import prep.progress.HistoryEvent.Given;

/** Answers in the form in which they are recorded and exchanged. */
public final class RecordedAnswer {

  private RecordedAnswer() {}

  /** What was given as an answer; an empty answer for "don't know". */
  public static Given of(Response response) {
    return switch (response) {
      case Response.Chose _, Response.Ordered _, Response.Matched _ ->
          new Given.Numbers(response.numbers());
      case Response.Judged(_, boolean answer) -> new Given.Text(Boolean.toString(answer));
      case Response.Typed(_, String text) -> new Given.Text(text);
      case Response.Commanded(_, String line) -> new Given.Text(line);
      case Response.Filled(_, List<String> texts) -> new Given.Text(BlankTexts.joined(texts));
      case Response.Explained(_, String text) -> new Given.Text(text);
      case Response.Spoken _ -> new Given.Text("");
      case Response.Did(_, List<Integer> done) -> new Given.Text(joinedNumbers(done));
      case Response.Unknown(Question question) -> nothing(question);
    };
  }

  /** An answer to the question that scores 1. */
  public static Given expected(Question question) {
    return switch (question) {
      case Choice choice -> new Given.Numbers(choice.rightOptions());
      case Ordering ordering -> new Given.Numbers(upTo(ordering.steps().size()));
      case Matching matching -> new Given.Numbers(matching.pairing());
      case Cloze cloze -> new Given.Text(BlankTexts.joined(cloze.texts(OwnText.Kind.ANSWER)));
      case Task task -> new Given.Text(joinedNumbers(upTo(task.doneWhen().size())));
      case TrueFalse _, ShortAnswer _, Command _, Open _ ->
          new Given.Text(
              question
                  .texts(OwnText.Kind.TRUTH, OwnText.Kind.ANSWER, OwnText.Kind.SOLUTION)
                  .getFirst());
    };
  }

  private static List<Integer> upTo(int count) {
    return IntStream.rangeClosed(1, count).boxed().toList();
  }

  private static Given nothing(Question question) {
    return switch (expected(question)) {
      case Given.Numbers _ -> new Given.Numbers(List.of());
      case Given.Text _ -> new Given.Text("");
    };
  }

  private static String joinedNumbers(List<Integer> numbers) {
    return String.join(" ", numbers.stream().map(String::valueOf).toList());
  }
}
