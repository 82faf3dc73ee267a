package prep.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import prep.cli.command.Argument;
import prep.cli.command.CommonOptions;
import prep.cli.command.Environment;
import prep.cli.command.KnownWords;
import prep.cli.command.Resource;

/** Writes what teaches a shell to complete the program's commands. */
final class Completion implements Callable<Integer> {

  static final List<String> SHELLS = List.of("bash", "zsh", "fish", "powershell");

  private final Environment environment;

  private final CommonOptions common = new CommonOptions();
  private final Argument.Value<String> shell =
      Argument.operand(String.class, "SHELL", "One of " + String.join(", ", SHELLS) + ".");

  Completion(Environment environment) {
    this.environment = environment;
  }

  /** How it is written. */
  CommandSpec form() {
    CommandSpec form =
        Argument.command(
            "completion",
            "Write the script that completes commands in a shell.",
            this,
            common.arguments(),
            List.of(shell));
    form.usageMessage()
        .footer(
            "",
            "Put into the shell's start-up file:",
            "  bash         source <(prep completion bash)",
            "  zsh          source <(prep completion zsh)",
            "  fish         prep completion fish | source",
            "  PowerShell   prep completion powershell | Out-String | Invoke-Expression");
    return form;
  }

  @Override
  public Integer call() {
    String name = shell.or("");
    if (!SHELLS.contains(name)) {
      throw KnownWords.without("unknown shell: ", name, SHELLS);
    }
    environment.out().print(Resource.text("/prep/completion/" + name));
    return 0;
  }
}
