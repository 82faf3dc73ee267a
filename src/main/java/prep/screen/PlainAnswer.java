package prep.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import prep.deck.Choice;
import prep.deck.Cloze;
import prep.deck.Command;
import prep.deck.Matching;
import prep.deck.Open;
import prep.deck.Ordering;
import prep.deck.ShortAnswer;
import prep.deck.Task;
import prep.deck.TrueFalse;
import prep.grading.Response;
import prep.grading.Verdict.Findings;
import prep.grading.text.TextMatch;
import prep.markdown.Markdown;
import prep.session.Attempt;
import prep.session.BlankTexts;
import prep.session.Posed;
import prep.session.ReplyReader;
import prep.text.Line;

/** The right answer, in words. */
final class PlainAnswer {

  private PlainAnswer() {}

  /** The right answer and what was given instead, one sentence each. */
  static List<String> of(Attempt attempt) {
    Posed posed = attempt.posed();
    Response response = attempt.response();
    return switch (attempt.question()) {
      case Choice choice -> chosen(posed, choice, response);
      case TrueFalse statement ->
          List.of("The statement is " + (statement.answer() ? "true." : "false."));
      case ShortAnswer question -> List.of("Expected: " + literal(question.accepted().answer()));
      case Command question ->
          List.of(
              "Expected: "
                  + (attempt.verdict().findings() instanceof Findings.CommandLine(var match)
                      ? match.expected()
                      : question.answer()));
      case Cloze cloze -> each(cloze.blanks().size(), n -> blank(attempt, cloze, n));
      case Ordering ordering ->
          each(ordering.steps().size(), n -> step(posed, ordering, response.numbers(), n));
      case Matching matching ->
          each(matching.lefts().size(), n -> pair(posed, matching, response.numbers(), n));
      case Open open -> List.of(labelled("Model answer:", open.answer()));
      case Task task -> {
        List<String> lines = new ArrayList<>();
        for (int n = 1; n <= task.doneWhen().size(); n++) {
          if (!attempt.standingPoints().contains(n)) {
            lines.add("Not done: " + n + ". " + PlainScreen.text(task.doneWhen().get(n - 1)));
          }
        }
        lines.add(labelled("A solution:", task.answer()));
        yield lines;
      }
    };
  }

  /** What was answered; empty where the right answer is told beside it, or nothing was. */
  static String given(Attempt attempt) {
    return switch (attempt.response()) {
      case Response.Chose(Choice choice, List<Integer> options) ->
          String.join(
              "; ",
              IntStream.rangeClosed(1, attempt.posed().shown().size())
                  .map(attempt.posed()::deckPosition)
                  .filter(options::contains)
                  .mapToObj(position -> PlainScreen.text(choice.option(position).text()))
                  .toList());
      case Response.Judged(_, boolean answer) -> Boolean.toString(answer);
      case Response.Typed(_, String text) -> text;
      case Response.Commanded(_, String line) -> line;
      case Response.Filled(_, List<String> texts) -> BlankTexts.joined(texts);
      case Response.Explained(_, String text) -> text;
      case Response.Unknown _,
          Response.Ordered _,
          Response.Matched _,
          Response.Spoken _,
          Response.Did _ ->
          "";
    };
  }

  private static List<String> each(int count, IntFunction<String> sentence) {
    return IntStream.rangeClosed(1, count).mapToObj(sentence).toList();
  }

  private static String blank(Attempt attempt, Cloze cloze, int n) {
    String answer = "Blank " + n + ": " + literal(cloze.blanks().get(n - 1).accepted().answer());
    return attempt.verdict().findings() instanceof Findings.Blanks(List<TextMatch> matches)
        ? blank(answer, matches.get(n - 1), n)
        : answer;
  }

  private static String blank(String answer, TextMatch match, int n) {
    String reason = TypedAnswer.reason(match);
    return switch (match.outcome()) {
      case SAME -> answer.replaceFirst(":", " is right:");
      case TYPO -> "Blank " + n + " is right. " + TypedAnswer.spelled(match);
      case EMPTY -> answer + ". You left it empty.";
      case DIFFERENT,
          OTHER_CASE,
          OTHER_LETTER,
          OTHER_TERM,
          OTHER_NUMBER,
          OTHER_UNIT,
          NO_NUMBER,
          TOO_LONG ->
          answer + ". You typed " + match.typed() + (reason.isEmpty() ? "." : ": " + reason + ".");
    };
  }

  private static String step(Posed posed, Ordering ordering, List<Integer> given, int n) {
    int rank = given.indexOf(n) + 1;
    boolean inPlace = rank == 0 || ordering.groupOf(rank) == ordering.groupOf(n);
    return QuestionScreen.ordinal(n)
        + " is "
        + posed.shownNumber(n)
        + (inPlace ? ": " : ", which you had " + QuestionScreen.ordinal(rank) + ": ")
        + PlainScreen.text(ordering.steps().get(n - 1));
  }

  private static String pair(Posed posed, Matching matching, List<Integer> given, int n) {
    int right = matching.pairing().get(n - 1);
    int yours = given.isEmpty() ? 0 : given.get(n - 1);
    return n
        + letter(posed, right)
        + (yours == right || given.isEmpty()
            ? ": "
            : yours == 0 ? ", which you left out: " : ", not " + n + letter(posed, yours) + ": ")
        + PlainScreen.text(matching.lefts().get(n - 1))
        + " goes with: "
        + PlainScreen.text(matching.rightOf(n));
  }

  private static String letter(Posed posed, int right) {
    return Character.toString(ReplyReader.letter(posed.shownNumber(right)));
  }

  private static List<String> chosen(Posed posed, Choice choice, Response response) {
    List<Integer> given = response.numbers();
    List<String> lines = new ArrayList<>();
    for (int n = 1; n <= posed.shown().size(); n++) {
      Choice.Option option = choice.option(posed.deckPosition(n));
      if (option.right()) {
        lines.add(right(posed, choice, n, response) + PlainScreen.text(option.text()));
      }
    }
    for (int n = 1; n <= posed.shown().size(); n++) {
      Choice.Option option = choice.option(posed.deckPosition(n));
      if (!option.right() && given.contains(posed.deckPosition(n))) {
        String why = option.why().isEmpty() ? "." : ": " + PlainScreen.text(option.why());
        lines.add("You chose " + n + ", which is wrong" + why);
      }
    }
    return lines;
  }

  private static String right(Posed posed, Choice choice, int n, Response response) {
    if (!choice.several()) {
      return "The right answer is " + n + ": ";
    }
    if (response instanceof Response.Unknown) {
      return n + " is right: ";
    }
    return response.numbers().contains(posed.deckPosition(n))
        ? n + " is right, and you chose it: "
        : n + " is right, and you left it out: ";
  }

  /** Empty for no text. If code comes first, it is announced on its own line. */
  static String labelled(String label, String markdown) {
    String between = markdown.startsWith("```") ? "\n" : " ";
    return markdown.isEmpty() ? "" : label + between + PlainScreen.text(markdown);
  }

  private static String literal(String answer) {
    return new Line(Markdown.literal(answer)).text();
  }
}
