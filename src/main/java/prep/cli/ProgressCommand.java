package prep.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Groups the commands that look after the record. */
@Command(
    name = "progress",
    description = "Look after the record of your answers.",
    synopsisSubcommandLabel = "COMMAND")
final class ProgressCommand {

  @Mixin CommonOptions common = new CommonOptions();

  private ProgressCommand() {}

  /** The command with its subcommands. */
  static CommandLine of(Environment environment) {
    return new CommandLine(new ProgressCommand())
        .addSubcommand(new ProgressPath(environment))
        .addSubcommand(new ProgressRebuild(environment))
        .addSubcommand(new ProgressUndo(environment))
        .addSubcommand(new ProgressReset(environment))
        .addSubcommand(new ProgressOrphans(environment))
        .addSubcommand(new ProgressExport(environment))
        .addSubcommand(new ProgressMerge(environment));
  }
}
