package prep.cli.record;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import prep.cli.command.Argument;
import prep.cli.command.CommonOptions;
import prep.cli.command.Decks;
import prep.cli.command.Environment;
import prep.cli.command.Output;
import prep.cli.command.Study;
import prep.problem.UserError;
import prep.progress.HistoryEvent;
import prep.progress.LastEvent;
import prep.progress.Undos;
import prep.screen.EventWords;
import prep.store.Journal;
import prep.text.Safe;

/** Takes back the last event of this device that still holds. */
final class ProgressUndo implements Callable<Integer> {

  private final Environment environment;

  private final CommonOptions common = new CommonOptions();

  ProgressUndo(Environment environment) {
    this.environment = environment;
  }

  /** How it is written. */
  CommandSpec form() {
    return Argument.command(
        "undo", "Take back the last thing that this device recorded.", this, common.arguments());
  }

  @Override
  public Integer call() {
    Study study = Study.recording(environment, common, Decks.of(environment, common).summaries());
    Journal journal = study.journal();
    LastEvent found = last(journal);
    HistoryEvent last =
        found
            .event()
            .orElseThrow(() ->
                new UserError(
                    UserError.Kind.NOTHING_TO_ASK,
                    "this device has recorded nothing to take back"));
    HistoryEvent.Undone _ =
        journal.append(at -> new HistoryEvent.Undone(at.id(), at.at(), last.id()));
    journal.finish();
    String words = EventWords.of(last, found.amended(), environment.clock().getZone());
    Output.of(environment, common).printRaw(Safe.text("Took back " + words + "."));
    return 0;
  }

  private static LastEvent last(Journal journal) {
    Undos undos = new Undos();
    journal.events(undos::add);
    LastEvent last = new LastEvent(undos.takenBack());
    journal.ownEvents(last::add);
    return last;
  }
}
