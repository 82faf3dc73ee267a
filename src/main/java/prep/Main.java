package prep;

import prep.cli.Environment;
import prep.cli.Prep;

/** The program: the only place that exits or names the standard streams. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    Environment environment = Environment.ofProcess(System.in, System.out, System.err);
    System.exit(Prep.run(environment, args));
  }
}
