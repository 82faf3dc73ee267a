package prep.cli.sessions;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import prep.cli.command.Argument;
import prep.cli.command.Bounds;
import prep.cli.command.Environment;
import prep.cli.command.InputFile;
import prep.cli.command.Times;
import prep.files.AnswersReader;
import prep.files.WrittenAnswer;
import prep.problem.UserError;
import prep.progress.Mode;
import prep.session.Order;
import prep.session.Rules;
import prep.session.Selection;
import prep.terminal.Limits;

/** The options that say how a session runs, whatever its questions are. */
final class SessionOptions {

  private final Argument.Value<Long> seed =
      Argument.value(
          Long.class,
          Bounds.anyLong(),
          "N",
          "Ask the same questions in the same order each time.",
          "--seed");
  private final Argument.Value<Double> pass =
      Argument.value(
          Double.class,
          Bounds.percent(),
          "PERCENT",
          "Exit with 1 if the score is lower than this.",
          "--pass");
  private final Argument.Flag countOpen =
      Argument.flag(
          "Count open answers that nobody ticked towards --pass, by the words found.",
          "--count-open");
  private final Argument.Flag dryRun = Argument.flag("Record nothing.", "--dry-run");
  private final Argument.Value<Duration> timeLimit =
      Argument.value(
          Duration.class,
          new Times(),
          "TIME",
          "Time limit per question, such as 30s.",
          "--time-limit");
  private final Argument.Value<Duration> budget =
      Argument.value(
          Duration.class,
          new Times(),
          "TIME",
          "Time limit for the session, such as 15m; it ends between questions.",
          "--budget");
  private final Argument.Flag exam = Argument.flag("Show no verdicts until the end.", "--exam");
  private final Argument.Flag aloud =
      Argument.flag(
          "Answer open questions aloud: Enter starts and stops, then you tick what you said. Only"
              + " the time is kept.",
          "--aloud");
  private final Argument.Flag confidence =
      Argument.flag(
          "Ask how sure an answer is before its verdict; a right guess doesn't count as known.",
          "--confidence");
  private final Argument.Flag retry =
      Argument.flag(
          "Ask wrong ones again at the end until they are right (the default on a terminal).",
          "--retry");
  private final Argument.Flag noRetry = Argument.flag("Ask nothing twice.", "--no-retry");
  private final Argument.Flag json =
      Argument.flag("Questions and answers as JSON, one object per line.", "--json");
  private final Argument.Flag plain =
      Argument.flag("Plain lines, for screen readers and pipes.", "--plain");
  private final Argument.Flag allowEmpty =
      Argument.flag("Exit with 0 if there is nothing to ask.", "--allow-empty");

  private final Argument.Value<String> answers =
      Argument.text(
          "FILE",
          "Read answers from a YAML or JSON file (key: answer); - for standard input.",
          "--answers");

  private final Argument.Value<Path> summary =
      Argument.value(
          Path.class, "FILE", "Write the session's result to this file as JSON.", "--summary");

  /** How many questions are asked, which a command explains in its own words. */
  static Argument.Value<Integer> count(String description) {
    return Argument.value(Integer.class, Bounds.count(), "N", description, "-n", "--count");
  }

  /** How a session runs, with what a command adds first. */
  Argument.Group session(Argument... first) {
    List<Argument> all = new ArrayList<>(List.of(first));
    all.addAll(
        List.of(
            budget,
            timeLimit,
            exam,
            aloud,
            confidence,
            retry,
            noRetry,
            pass,
            countOpen,
            seed,
            dryRun,
            allowEmpty));
    return new Argument.Group("Session", all);
  }

  /** Where answers come from and where questions go. */
  Argument.Group output() {
    return new Argument.Group("Input and output", List.of(plain, json, answers, summary));
  }

  /**
   * How a session runs.
   *
   * @param count how many questions, 0 for all
   * @param order null for the usual one
   */
  QuizRun.Options options(
      Environment environment, Selection selection, int count, @Nullable Order order, Rules rules) {
    return new QuizRun.Options(
        selection,
        count,
        order,
        seed.given().orElseGet(() -> (long) environment.random().nextInt(Integer.MAX_VALUE)),
        rules,
        pass.orNull(),
        dryRun.isSet(),
        frontEnd(),
        new Limits(timeLimit.orNull(), budget.orNull()),
        allowEmpty.isSet(),
        answers.given().map(file -> read(new InputFile(environment, file))).orElse(null),
        summaryFile());
  }

  private static List<WrittenAnswer> read(InputFile file) {
    return AnswersReader.read(file.name(), file.bytes(AnswersReader.LARGEST));
  }

  private @Nullable Path summaryFile() {
    Path file = summary.orNull();
    if (file != null && file.equals(Path.of("-"))) {
      throw new UserError(
          UserError.Kind.USAGE,
          "--summary takes a file: standard output has the questions",
          "With --json the summary is the last line there.");
    }
    return file;
  }

  boolean hasAnswers() {
    return answers.given().isPresent();
  }

  boolean hasBudget() {
    return budget.given().isPresent();
  }

  /** Whether to ask wrong ones again is said. */
  boolean wantsRetry() {
    return retry.isSet();
  }

  Optional<Duration> budget() {
    return budget.given();
  }

  boolean allowEmpty() {
    return allowEmpty.isSet();
  }

  Rules rules(Environment environment) {
    boolean atTerminal = environment.interactive() && !json.isSet() && answers.given().isEmpty();
    Mode mode = exam.isSet() ? Mode.EXAM : Mode.QUIZ;
    if (aloud.isSet() && !atTerminal) {
      throw new UserError(
          UserError.Kind.USAGE,
          "--aloud needs a person at a terminal",
          "With --json, send {\"aloud\": SECONDS, \"points\": [...]} for an answer said aloud.");
    }
    boolean again = retry.isSet() || (atTerminal && !noRetry.isSet());
    return new Rules(
        mode,
        exam.isSet(),
        again,
        atTerminal,
        countOpen.isSet(),
        aloud.isSet(),
        atTerminal && confidence.isSet(),
        dryRun.isSet());
  }

  private QuizRun.FrontEnd frontEnd() {
    if (json.isSet()) {
      return QuizRun.FrontEnd.JSON;
    }
    return plain.isSet() ? QuizRun.FrontEnd.PLAIN : QuizRun.FrontEnd.USUAL;
  }
}
