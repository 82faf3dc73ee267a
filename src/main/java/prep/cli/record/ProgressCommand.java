package prep.cli.record;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
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
import prep.progress.Progress;
import prep.progress.Undos;
import prep.screen.EventWords;
import prep.store.HistoryExport;
import prep.store.Journal;
import prep.text.Counts;
import prep.text.Safe;

/** The commands below {@code progress}, with the short ones defined here. */
public final class ProgressCommand {

  private final Environment environment;

  private ProgressCommand(Environment environment) {
    this.environment = environment;
  }

  /** The command with its subcommands. */
  public static CommandSpec form(Environment environment) {
    CommandSpec form =
        Argument.parent(
            "progress", "Manage the record of your answers.", new CommonOptions().arguments());
    ProgressCommand progress = new ProgressCommand(environment);
    for (CommandSpec command :
        List.of(
            progress.form(
                "path", "Print the directory that holds the record.", progress::printPath),
            progress.form(
                "rebuild", "Rebuild progress.json from the whole history.", progress::rebuild),
            progress.form("undo", "Undo the last thing that this device recorded.", progress::undo),
            new ProgressReset(environment).form(),
            new ProgressOrphans(environment).form(),
            progress.form(
                "export",
                "Write the history of all devices to standard output, as one file.",
                progress::export),
            new ProgressMerge(environment).form())) {
      form.addSubcommand(command.name(), command);
    }
    return form;
  }

  /** A command without arguments of its own. */
  private CommandSpec form(String name, String description, Consumer<CommonOptions> command) {
    CommonOptions common = new CommonOptions();
    return Argument.command(
        name,
        description,
        () -> {
          command.accept(common);
          return 0;
        },
        common.arguments());
  }

  private void printPath(CommonOptions common) {
    print(common, environment.directories(common).data().toAbsolutePath().toString());
  }

  private void print(CommonOptions common, String line) {
    Output.of(environment, common).printRaw(line);
  }

  private void rebuild(CommonOptions common) {
    Progress progress = recording(environment, common).journal().rebuild();
    int answers = progress.days().values().stream().mapToInt(Integer::intValue).sum();
    print(
        common,
        "Rebuilt progress.json from "
            + Counts.of(answers, "answer")
            + " to "
            + Counts.of(progress.questions().size(), "question")
            + ".");
  }

  /** The progress with all decks, to record with. */
  static Study recording(Environment environment, CommonOptions common) {
    return Study.recording(environment, common, Decks.of(environment, common).summaries());
  }

  private void undo(CommonOptions common) {
    Journal journal = recording(environment, common).journal();
    Undos undos = new Undos();
    journal.events(undos::add);
    LastEvent found = new LastEvent(undos.takenBack());
    journal.ownEvents(found::add);
    HistoryEvent last =
        found
            .event()
            .orElseThrow(() ->
                new UserError(
                    UserError.Kind.NOTHING_TO_ASK, "this device has recorded nothing to undo"));
    HistoryEvent.Undone _ =
        journal.append(at -> new HistoryEvent.Undone(at.id(), at.at(), last.id()));
    journal.finish();
    String words = EventWords.of(last, found.amended(), environment.clock().getZone());
    print(common, Safe.text("Undid " + words + "."));
  }

  private void export(CommonOptions common) {
    try {
      HistoryExport.write(Study.settings(environment, common, List.of()), environment.out());
    } catch (IOException e) {
      throw new UserError(UserError.Kind.PROGRESS, "cannot read the history: " + e.getMessage());
    }
  }
}
