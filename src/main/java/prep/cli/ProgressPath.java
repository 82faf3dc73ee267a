package prep.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints where the record is kept. */
@Command(name = "path", description = "Print the directory that holds the record.")
final class ProgressPath implements Callable<Integer> {

  private final Environment environment;

  @Mixin CommonOptions common = new CommonOptions();

  ProgressPath(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    String path = environment.directories(common).data().toAbsolutePath().toString();
    Output.of(environment, common).printRaw(path);
    return 0;
  }
}
