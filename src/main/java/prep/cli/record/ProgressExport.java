package prep.cli.record;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import prep.cli.command.Argument;
import prep.cli.command.CommonOptions;
import prep.cli.command.Environment;
import prep.cli.command.Study;
import prep.problem.UserError;
import prep.store.HistoryExport;

/** Writes the whole history as one file. */
final class ProgressExport implements Callable<Integer> {

  private final Environment environment;

  private final CommonOptions common = new CommonOptions();

  ProgressExport(Environment environment) {
    this.environment = environment;
  }

  /** How it is written. */
  CommandSpec form() {
    return Argument.command(
        "export",
        "Write the history of all devices to standard output, as one file.",
        this,
        common.arguments());
  }

  @Override
  public Integer call() {
    try {
      HistoryExport.write(Study.settings(environment, common, List.of()), environment.out());
    } catch (IOException e) {
      throw new UserError(UserError.Kind.PROGRESS, "cannot read the history: " + e.getMessage());
    }
    return 0;
  }
}
