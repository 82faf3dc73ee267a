package prep.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import prep.deck.Deck;
import prep.screen.Safe;
import prep.store.HistoryMerge;

/** Brings the history of another device into the record. */
@Command(
    name = "merge",
    description = "Bring the history of another device, or an export, into the record.")
final class ProgressMerge implements Callable<Integer> {

  private final Environment environment;

  @Mixin CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "FILE", description = "A file of history, such as laptop-x7k2.jsonl.")
  Path file = Path.of("");

  ProgressMerge(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    List<Deck> decks = Decks.of(environment, common).all();
    int events = HistoryMerge.merge(Study.settings(environment, common, decks), file);
    if (events > 0) {
      Study.recording(environment, common, decks).journal().finish();
    }
    Output.of(environment, common)
        .printRaw(
            events == 0
                ? "There is nothing new in " + Safe.text(file.toString()) + "."
                : "Merged " + Counts.of(events, "event") + " of " + Safe.text(file + "."));
    return 0;
  }
}
