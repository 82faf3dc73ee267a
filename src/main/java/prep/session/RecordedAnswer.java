package prep.session;

import java.util.List;
import java.util.stream.IntStream;
import prep.deck.Choice;
import prep.deck.Cloze;
import prep.deck.Command;
import prep.deck.Matching;
import prep.deck.Open;
import prep.deck.Ordering;
import prep.deck.Question;
import prep.deck.QuestionType;
import prep.deck.ShortAnswer;
import prep.deck.Task;
import prep.deck.TrueFalse;
import prep.grading.Response;
import prep.progress.HistoryEvent;

/** Answers in the form in which they are recorded and exchanged. */
public final class RecordedAnswer {

  private RecordedAnswer() {}

  /** What was given as an answer; an empty answer where the user did not know. */
  public static HistoryEvent.Given of(Response response) {
    return switch (response) {
      case Response.Chose(_, var options) -> new HistoryEvent.Given.Numbers(options);
      case Response.Ordered(_, var steps) -> new HistoryEvent.Given.Numbers(steps);
      case Response.Matched(_, var rights) -> new HistoryEvent.Given.Numbers(rights);
      case Response.Judged(_, boolean answer) ->
          new HistoryEvent.Given.Text(Boolean.toString(answer));
      case Response.Typed(_, String text) -> new HistoryEvent.Given.Text(text);
      case Response.Commanded(_, String line) -> new HistoryEvent.Given.Text(line);
      case Response.Filled(_, List<String> texts) ->
          new HistoryEvent.Given.Text(BlankTexts.joined(texts));
      case Response.Explained(_, String text) -> new HistoryEvent.Given.Text(text);
      case Response.Did(_, List<Integer> done) -> new HistoryEvent.Given.Text(joinedNumbers(done));
      case Response.Unknown(Question question) -> nothing(question);
    };
  }

  /** An answer to the question that scores 1. */
  public static HistoryEvent.Given expected(Question question) {
    return switch (question) {
      case Choice choice -> new HistoryEvent.Given.Numbers(choice.rightOptions());
      case TrueFalse statement -> new HistoryEvent.Given.Text(Boolean.toString(statement.answer()));
      case ShortAnswer typed -> new HistoryEvent.Given.Text(typed.accepted().answer());
      case Command command -> new HistoryEvent.Given.Text(command.answer());
      case Cloze cloze ->
          new HistoryEvent.Given.Text(
              BlankTexts.joined(
                  cloze.blanks().stream().map(blank -> blank.accepted().answer()).toList()));
      case Ordering ordering -> new HistoryEvent.Given.Numbers(upTo(ordering.steps().size()));
      case Matching matching -> new HistoryEvent.Given.Numbers(matching.pairing());
      case Open open -> new HistoryEvent.Given.Text(open.answer());
      case Task task -> new HistoryEvent.Given.Text(joinedNumbers(upTo(task.doneWhen().size())));
    };
  }

  private static List<Integer> upTo(int count) {
    return IntStream.rangeClosed(1, count).boxed().toList();
  }

  private static HistoryEvent.Given nothing(Question question) {
    return switch (QuestionType.of(question)) {
      case CHOICE, ORDER, MATCH -> new HistoryEvent.Given.Numbers(List.of());
      case TRUE_FALSE, SHORT, COMMAND, CLOZE, OPEN, TASK -> new HistoryEvent.Given.Text("");
    };
  }

  private static String joinedNumbers(List<Integer> numbers) {
    return String.join(" ", numbers.stream().map(String::valueOf).toList());
  }
}
