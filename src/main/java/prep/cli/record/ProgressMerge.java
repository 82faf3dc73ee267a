package prep.cli.record;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import prep.cli.command.Argument;
import prep.cli.command.CommonOptions;
import prep.cli.command.Decks;
import prep.cli.command.Environment;
import prep.cli.command.InputFile;
import prep.cli.command.Output;
import prep.cli.command.Study;
import prep.deck.DeckSummary;
import prep.store.HistoryMerge;
import prep.store.Settings;
import prep.text.Counts;
import prep.text.Safe;

/** Merges the history of another device into the record. */
final class ProgressMerge implements Callable<Integer> {

  private final Environment environment;

  private final CommonOptions common = new CommonOptions();
  private final Argument.Value<String> file =
      Argument.operand(
          String.class, "FILE", "A history file, such as laptop-x7k2.jsonl; - for standard input.");

  ProgressMerge(Environment environment) {
    this.environment = environment;
  }

  /** The command with its arguments. */
  CommandSpec form() {
    return Argument.command(
        "merge",
        "Merge the history of another device, or an export.",
        this,
        common.arguments(),
        List.of(file));
  }

  @Override
  public Integer call() {
    InputFile input = new InputFile(environment, file.or(""));
    List<DeckSummary> decks = Decks.of(environment, common).summaries();
    Settings settings = Study.settings(environment, common, decks);
    int events =
        input.isStandardInput()
            ? HistoryMerge.merge(settings, environment.in(), input.name())
            : HistoryMerge.merge(settings, input.path());
    if (events > 0) {
      Study.recording(environment, common, decks).journal().finish();
    }
    Output.of(environment, common)
        .printRaw(
            events == 0
                ? "Nothing new in " + Safe.text(input.name()) + "."
                : "Merged " + Counts.of(events, "event") + " of " + Safe.text(input.name()) + ".");
    return 0;
  }
}
