package prep.cli.record;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import prep.cli.command.CommonOptions;
import prep.cli.command.Environment;

/** Groups the commands that look after the record. */
public final class ProgressCommand {

  private ProgressCommand() {}

  /** The command with its subcommands. */
  public static CommandSpec form(Environment environment) {
    CommandSpec form = CommandSpec.create().name("progress");
    form.usageMessage()
        .description("Look after the record of your answers.")
        .synopsisSubcommandLabel("COMMAND");
    new CommonOptions().arguments().forEach(argument -> form.add(argument.spec()));
    for (CommandSpec command :
        List.of(
            new ProgressPath(environment).form(),
            new ProgressRebuild(environment).form(),
            new ProgressUndo(environment).form(),
            new ProgressReset(environment).form(),
            new ProgressOrphans(environment).form(),
            new ProgressExport(environment).form(),
            new ProgressMerge(environment).form())) {
      form.addSubcommand(command.name(), command);
    }
    return form;
  }
}
