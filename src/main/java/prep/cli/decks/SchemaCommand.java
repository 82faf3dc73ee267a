package prep.cli.decks;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import prep.cli.command.Argument;
import prep.cli.command.CommonOptions;
import prep.cli.command.Environment;
import prep.cli.command.KnownWords;
import prep.cli.command.Resource;

/** Writes the JSON Schema of decks or tracks, for editors. */
public final class SchemaCommand implements Callable<Integer> {

  public static final List<String> KINDS = List.of("deck", "track");

  private final Environment environment;

  private final CommonOptions common = new CommonOptions();
  private final Argument.Value<String> kind =
      Argument.operand(String.class, "KIND", "deck or track.");

  public SchemaCommand(Environment environment) {
    this.environment = environment;
  }

  /** How it is written. */
  public CommandSpec form() {
    CommandSpec form =
        Argument.command(
            "schema",
            "Write the JSON Schema of decks or tracks, for editors.",
            this,
            common.arguments(),
            List.of(kind));
    form.usageMessage()
        .footer(
            "",
            "Examples:",
            "  prep schema deck > deck.schema.json",
            "Then an editor with a YAML language server completes and explains a deck that starts"
                + " with:",
            "  # yaml-language-server: $schema=deck.schema.json");
    return form;
  }

  @Override
  public Integer call() {
    String name = kind.or("");
    if (!KINDS.contains(name)) {
      throw KnownWords.without("there is no schema of ", name, KINDS);
    }
    environment.out().print(Resource.text("/prep/schema/" + name + ".json"));
    return 0;
  }
}
