package prep.cli.record;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import prep.cli.command.Argument;
import prep.cli.command.CommonOptions;
import prep.cli.command.Environment;
import prep.cli.command.Output;
import prep.cli.command.Study;
import prep.problem.UserError;
import prep.progress.HistoryEvent;
import prep.progress.KeyGlob;
import prep.text.Counts;

/** Makes questions new again. */
final class ProgressReset implements Callable<Integer> {

  private final Environment environment;

  private final CommonOptions common = new CommonOptions();
  private final Argument.Value<String> glob =
      Argument.operand(
          String.class, "GLOB", "Question keys, such as docker/*; * matches anything.");
  private final Argument.Flag yes = Argument.flag("Do not ask for confirmation.", "-y", "--yes");

  ProgressReset(Environment environment) {
    this.environment = environment;
  }

  /** The command with its arguments. */
  CommandSpec form() {
    return Argument.command(
        "reset",
        "Make questions new again; their answers stay in the history.",
        this,
        common.arguments(),
        List.of(glob, yes));
  }

  @Override
  public Integer call() {
    String pattern = glob.or("");
    Study study = ProgressCommand.recording(environment, common);
    int matching = matching(study, pattern);
    if (matching == 0) {
      throw nothingMatches(study, pattern);
    }
    Output output = Output.of(environment, common);
    String questions = Counts.of(matching, "question");
    if (!yes.isSet() && !isConfirmed(questions)) {
      output.printRaw("Nothing was changed.");
      return 0;
    }
    HistoryEvent.Reset _ =
        study.journal().append(at -> new HistoryEvent.Reset(at.id(), at.at(), pattern));
    study.journal().finish();
    output.printRaw("Reset " + questions + "; prep progress undo reverts it.");
    return 0;
  }

  private static int matching(Study study, String pattern) {
    KeyGlob glob = new KeyGlob(pattern);
    return (int) study.atStart().questions().keySet().stream().filter(glob::matches).count();
  }

  private static UserError nothingMatches(Study study, String pattern) {
    String below = pattern + "/*";
    String next =
        matching(study, below) > 0
            ? "Did you mean " + below + "?"
            : "Name question keys, such as docker/mac-kernel or docker/*.";
    return new UserError(
        UserError.Kind.NOTHING_TO_ASK, "no answered question matches " + pattern, next);
  }

  private boolean isConfirmed(String questions) {
    if (!environment.interactive()) {
      throw new UserError(
          UserError.Kind.USAGE,
          questions + " would become new again, and there is no terminal to ask for confirmation",
          "Use --yes to confirm.");
    }
    environment.out().print("Let " + questions + " be new again? [y/N] ");
    environment.out().flush();
    Optional<String> reply = environment.lines().next();
    return reply
        .map(String::strip)
        .filter(text -> List.of("y", "Y", "yes").contains(text))
        .isPresent();
  }
}
