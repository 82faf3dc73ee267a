package prep.cli.record;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import prep.cli.command.Argument;
import prep.cli.command.CommonOptions;
import prep.cli.command.Environment;
import prep.cli.command.Output;

/** Prints where the record is kept. */
final class ProgressPath implements Callable<Integer> {

  private final Environment environment;

  private final CommonOptions common = new CommonOptions();

  ProgressPath(Environment environment) {
    this.environment = environment;
  }

  /** How it is written. */
  CommandSpec form() {
    return Argument.command(
        "path", "Print the directory that holds the record.", this, common.arguments());
  }

  @Override
  public Integer call() {
    String path = environment.directories(common).data().toAbsolutePath().toString();
    Output.of(environment, common).printRaw(path);
    return 0;
  }
}
