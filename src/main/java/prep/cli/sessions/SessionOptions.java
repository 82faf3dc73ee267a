package prep.cli.sessions;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import prep.cli.command.Argument;
import prep.cli.command.Bounds;
import prep.cli.command.Environment;
import prep.cli.command.Times;
import prep.files.AnswersReader;
import prep.files.WrittenAnswer;
import prep.progress.Mode;
import prep.session.Rules;
import prep.terminal.Limits;

/** The options that say how a session runs, whatever its questions are. */
final class SessionOptions {

  private final Argument.Value<Long> seed =
      Argument.value(
          Long.class,
          Bounds.anyLong(),
          "N",
          "Makes the same choices by chance each time.",
          "--seed");
  private final Argument.Value<Double> pass =
      Argument.value(
          Double.class,
          Bounds.percent(),
          "PERCENT",
          "Exit with 1 where the score is lower.",
          "--pass");
  private final Argument.Flag dryRun = Argument.flag("Record nothing.", "--dry-run");
  private final Argument.Value<Duration> timeLimit =
      Argument.value(
          Duration.class, new Times(), "TIME", "For each question, such as 30s.", "--time-limit");
  private final Argument.Value<Duration> budget =
      Argument.value(
          Duration.class,
          new Times(),
          "TIME",
          "For the session, such as 15m; ends between questions.",
          "--budget");
  private final Argument.Flag exam = Argument.flag("Show no verdicts until the end.", "--exam");
  private final Argument.Flag retry =
      Argument.flag(
          "Ask what was wrong again at the end until it is right (usual at a terminal).",
          "--retry");
  private final Argument.Flag noRetry = Argument.flag("Ask nothing again.", "--no-retry");
  private final Argument.Flag json =
      Argument.flag("Speak JSON, one object a line, both ways.", "--json");
  private final Argument.Flag plain =
      Argument.flag("One line and Enter for each answer; nothing moves.", "--plain");
  private final Argument.Flag allowEmpty =
      Argument.flag("Exit with 0 where there is nothing to ask.", "--allow-empty");

  private final Argument.Value<Path> answers =
      Argument.value(
          Path.class,
          "FILE",
          "Take the answers from this YAML or JSON file: keys of questions with what is answered.",
          "--answers");

  List<Argument> arguments() {
    return List.of(
        seed,
        pass,
        dryRun,
        timeLimit,
        budget,
        exam,
        retry,
        noRetry,
        json,
        plain,
        allowEmpty,
        answers);
  }

  /** The answers that were written before; null where they come as they are asked for. */
  @Nullable List<WrittenAnswer> answers() {
    Path file = answers.orNull();
    return file == null ? null : AnswersReader.read(file);
  }

  boolean hasAnswers() {
    return answers.given().isPresent();
  }

  boolean hasBudget() {
    return budget.given().isPresent();
  }

  @Nullable Double pass() {
    return pass.orNull();
  }

  boolean dryRun() {
    return dryRun.isSet();
  }

  boolean allowEmpty() {
    return allowEmpty.isSet();
  }

  long seed(Environment environment) {
    Long given = seed.orNull();
    return given == null ? environment.random().nextInt(Integer.MAX_VALUE) : given;
  }

  Rules rules(Environment environment) {
    boolean atTerminal = environment.interactive() && !json.isSet() && answers.given().isEmpty();
    Mode mode = exam.isSet() ? Mode.EXAM : Mode.QUIZ;
    return new Rules(mode, exam.isSet(), retry.isSet() || (atTerminal && !noRetry.isSet()), false);
  }

  Limits limits() {
    return new Limits(timeLimit.orNull(), budget.orNull());
  }

  QuizRun.FrontEnd frontEnd() {
    if (json.isSet()) {
      return QuizRun.FrontEnd.JSON;
    }
    return plain.isSet() ? QuizRun.FrontEnd.PLAIN : QuizRun.FrontEnd.USUAL;
  }
}
