package prep.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import prep.deck.Accepted;
import prep.deck.Command;
import prep.deck.Example;
import prep.deck.Question;
import prep.deck.QuestionType;
import prep.deck.ShortAnswer;
import prep.grading.Grader;
import prep.grading.Response;

/** Whether each accepted text can be typed, and is needed. */
final class TypedRules implements QuestionRules {

  /** How far the score of an example may be off. */
  private static final double EXAMPLE_TOLERANCE = 0.1;

  @Override
  public void check(Checked checked) {
    Question question = checked.question();
    List<Accepted> typed = question.typed();
    for (int n = 1; n <= typed.size(); n++) {
      boolean blank = question.type() == QuestionType.CLOZE;
      String of = blank ? "blank " + n + " of " + checked.name() : checked.name();
      new TypedEntries(checked, blank ? "question" : "accept", of).check(typed.get(n - 1));
    }
    switch (question) {
      case Command command -> {
        commands(command, checked);
        examples(
            command.examples(),
            text -> new Response.Commanded(command, text),
            example -> commandAdvice(command, example, checked),
            checked);
      }
      case ShortAnswer asked ->
          examples(
              asked.examples(),
              text -> new Response.Typed(asked, text),
              _ -> "add it to \"accept\"",
              checked);
      case Question _ -> {}
    }
  }

  private static void examples(
      List<Example> examples,
      Function<String, Response> response,
      Function<Example, String> advice,
      Checked checked) {
    for (int n = 1; n <= examples.size(); n++) {
      Example example = examples.get(n - 1);
      double score = score(response.apply(example.answer()), checked);
      if (isOff(score, example)) {
        checked.add(
            LintRule.EXAMPLE_SCORE,
            "examples",
            n,
            "example %d of %s (%s) scores %.0f, not %s; %s, or correct the score"
                .formatted(
                    n,
                    checked.name(),
                    Findings.quoted(example.answer()),
                    score,
                    Double.toString(example.score()).replaceFirst("\\.0$", ""),
                    score < example.score() ? advice.apply(example) : "narrow what is accepted"));
      }
    }
  }

  private static boolean isOff(double score, Example example) {
    return Math.abs(score - example.score()) > EXAMPLE_TOLERANCE;
  }

  /** What lets an example of a command count: mostly another entry in the deck's table. */
  private static String commandAdvice(Command command, Example example, Checked checked) {
    List<String> words = List.of(command.answer().split("[ =]+"));
    boolean otherOption =
        Stream.of(example.answer().split("[ =]+"))
            .anyMatch(word -> word.startsWith("-") && !words.contains(word));
    return new TableTrials(
            command,
            changed ->
                !isOff(score(new Response.Commanded(changed, example.answer()), checked), example))
        .advice()
        .orElse(
            otherOption
                ? "name its options in \"commands\", add it to \"accept\""
                : "add it to \"accept\"");
  }

  private static void commands(Command command, Checked checked) {
    CommandTexts.check(command, checked);
    Set<String> seen = new HashSet<>(List.of(command.answer()));
    for (int n = 1; n <= command.also().size(); n++) {
      String line = command.also().get(n - 1);
      String subject = "the accepted command " + Findings.quoted(line) + " of " + checked.name();
      Command alone = new Command(command.details(), line, List.of(), command.table());
      // An extra space forces parsing: a line exactly as written is right in any case.
      String typed = line.strip().replaceFirst(" ", "  ");
      if (!seen.add(line)) {
        String fault = again(line, command.answer());
        checked.add(LintRule.DEAD_ACCEPT, "accept", n, subject + " " + fault);
      } else if (isQuoted(line) && score(new Response.Commanded(alone, typed), checked) < 1) {
        String fault = " is not a valid command line; close its quotes";
        checked.add(LintRule.DEAD_ACCEPT, "accept", n, subject + fault);
      }
    }
  }

  /** What is wrong with a text that is accepted already. */
  static String again(String text, String answer) {
    return text.equals(answer)
        ? "repeats the answer; remove it"
        : "is listed twice; remove or change one";
  }

  private static boolean isQuoted(String line) {
    return line.indexOf('"') >= 0 || line.indexOf('\'') >= 0 || line.indexOf('\\') >= 0;
  }

  static double score(Response response, Checked checked) {
    return Grader.grade(response, checked.file().deck()).score();
  }
}
