package prep.cli;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import prep.progress.Mode;
import prep.session.Rules;
import prep.terminal.Limits;

/** The options that say how a session runs, whatever its questions are. */
final class SessionOptions {

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Makes the same choices by chance each time.")
  @Nullable Long seed;

  @Option(
      names = "--pass",
      paramLabel = "PERCENT",
      description = "Exit with 1 where the score is lower.")
  @Nullable Double pass;

  @Option(names = "--dry-run", description = "Record nothing.")
  boolean dryRun;

  @Option(
      names = "--time-limit",
      paramLabel = "TIME",
      converter = Times.class,
      description = "For each question, such as 30s.")
  @Nullable Duration timeLimit;

  @Option(
      names = "--budget",
      paramLabel = "TIME",
      converter = Times.class,
      description = "For the session, such as 15m; ends between questions.")
  @Nullable Duration budget;

  @Option(names = "--exam", description = "Show no verdicts until the end.")
  boolean exam;

  @Option(
      names = "--retry",
      description = "Ask what was wrong again at the end until it is right (usual at a terminal).")
  boolean retry;

  @Option(names = "--no-retry", description = "Ask nothing again.")
  boolean noRetry;

  @Option(names = "--json", description = "Speak JSON, one object a line, both ways.")
  boolean json;

  @Option(names = "--plain", description = "One line and Enter for each answer; nothing moves.")
  boolean plain;

  @Option(names = "--allow-empty", description = "Exit with 0 where there is nothing to ask.")
  boolean allowEmpty;

  long seed(Environment environment) {
    return seed == null ? environment.random().nextInt(Integer.MAX_VALUE) : seed;
  }

  Rules rules(Environment environment) {
    boolean atTerminal = environment.interactive() && !json;
    Mode mode = exam ? Mode.EXAM : Mode.QUIZ;
    return new Rules(mode, exam, retry || (atTerminal && !noRetry), false);
  }

  Limits limits() {
    return new Limits(timeLimit, budget);
  }

  QuizRun.FrontEnd frontEnd() {
    if (json) {
      return QuizRun.FrontEnd.JSON;
    }
    return plain ? QuizRun.FrontEnd.PLAIN : QuizRun.FrontEnd.USUAL;
  }
}
