package prep.cli.decks;

import java.util.function.IntConsumer;
import prep.cli.command.Environment;

/** Says how far the reading of a file is, once it takes more than a second. */
final class ImportProgress implements IntConsumer {

  private static final long SECOND = 1_000_000_000;

  private final Environment environment;
  private final String file;
  private long said;

  ImportProgress(Environment environment, String file) {
    this.environment = environment;
    this.file = file;
    this.said = environment.nanoTime().getAsLong();
  }

  @Override
  public void accept(int questions) {
    long now = environment.nanoTime().getAsLong();
    if (now - said >= SECOND) {
      said = now;
      environment.say(
          file + ": " + questions + (questions == 1 ? " question" : " questions") + " so far ...");
    }
  }
}
