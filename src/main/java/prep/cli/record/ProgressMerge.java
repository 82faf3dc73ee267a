package prep.cli.record;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import prep.cli.command.Argument;
import prep.cli.command.CommonOptions;
import prep.cli.command.Counts;
import prep.cli.command.Decks;
import prep.cli.command.Environment;
import prep.cli.command.Output;
import prep.cli.command.Study;
import prep.deck.DeckSummary;
import prep.store.HistoryMerge;
import prep.text.Safe;

/** Brings the history of another device into the record. */
final class ProgressMerge implements Callable<Integer> {

  private final Environment environment;

  private final CommonOptions common = new CommonOptions();
  private final Argument.Value<Path> file =
      Argument.operand(Path.class, "FILE", "A file of history, such as laptop-x7k2.jsonl.");

  ProgressMerge(Environment environment) {
    this.environment = environment;
  }

  /** How it is written. */
  CommandSpec form() {
    return Argument.command(
        "merge",
        "Bring the history of another device, or an export, into the record.",
        this,
        common.arguments(),
        List.of(file));
  }

  @Override
  public Integer call() {
    Path file = this.file.or(Path.of(""));
    List<DeckSummary> decks = Decks.of(environment, common).summaries();
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
