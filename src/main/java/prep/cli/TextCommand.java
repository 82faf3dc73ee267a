package prep.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import prep.cli.command.Argument;
import prep.cli.command.CommonOptions;
import prep.cli.command.Environment;
import prep.cli.command.KnownWords;
import prep.cli.command.Resource;

/** The commands that write one of the texts inside the program, by its name. */
final class TextCommand {

  static final List<String> SHELLS = List.of("bash", "zsh", "fish", "powershell");
  static final List<String> KINDS = List.of("deck", "track", "events");

  private TextCommand() {}

  /** Writes the completion script of a shell. */
  static CommandSpec completion(Environment environment) {
    Argument.Value<String> shell =
        Argument.operand(String.class, "SHELL", "One of " + String.join(", ", SHELLS) + ".");
    CommandSpec form =
        Argument.command(
            "completion",
            "Write the completion script for a shell.",
            () -> print(environment, shell, SHELLS, "unknown shell: ", "/prep/completion/%s"),
            new CommonOptions().arguments(),
            List.of(shell));
    form.usageMessage()
        .footer(
            "",
            "Add to your shell's start-up file:",
            "  bash         source <(prep completion bash)",
            "  zsh          source <(prep completion zsh)",
            "  fish         prep completion fish | source",
            "  PowerShell   prep completion powershell | Out-String | Invoke-Expression");
    return form;
  }

  /** Writes the JSON Schema of decks or tracks, for editors, or of the events of a session. */
  static CommandSpec schema(Environment environment) {
    Argument.Value<String> kind = Argument.operand(String.class, "KIND", "deck, track or events.");
    CommandSpec form =
        Argument.command(
            "schema",
            "Write the JSON Schema of decks, tracks or --json events.",
            () ->
                print(environment, kind, KINDS, "there is no schema for ", "/prep/schema/%s.json"),
            new CommonOptions().arguments(),
            List.of(kind));
    form.usageMessage()
        .footer(
            "",
            "Examples:",
            "  prep schema deck > deck.schema.json",
            "An editor with a YAML language server then completes and explains decks that start"
                + " with:",
            "  # yaml-language-server: $schema=deck.schema.json");
    return form;
  }

  private static int print(
      Environment environment,
      Argument.Value<String> name,
      List<String> known,
      String unknown,
      String path) {
    String word = name.or("");
    if (!known.contains(word)) {
      throw KnownWords.without(unknown, word, known);
    }
    environment.out().print(Resource.text(path.replace("%s", word)));
    return 0;
  }
}
