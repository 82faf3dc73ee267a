package prep.files;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import prep.deck.Command;
import prep.deck.CommandTable;
import prep.deck.CommandTable.ArgumentOrder;
import prep.deck.CommandTable.Option;
import prep.deck.CommandTable.Program;
import prep.deck.Question;
import prep.yaml.Fields;
import prep.yaml.Node.Entry;
import prep.yaml.Rule;
import prep.yaml.Shown;

/** Reads {@code command} questions and a deck's table of commands. */
final class CommandReader {

  private static final List<String> KEYS = List.of("same", "options", "order");

  private CommandReader() {}

  static Optional<Question> read(RawQuestion raw) {
    String answer = raw.fields().requiredText("answer");
    List<String> also = raw.fields().texts("accept");
    raw.revision().add("answer", answer);
    raw.revision().add("accept", also);
    return raw.isSound()
        ? Optional.of(new Command(raw.details(), answer, also, raw.commands()))
        : Optional.empty();
  }

  /** The value of the deck's key {@code commands}. */
  static CommandTable table(Fields commands) {
    Map<String, Program> programs = new LinkedHashMap<>();
    for (Entry entry : commands.entries()) {
      Fields fields = commands.values().fields(entry.value(), commands.subject().key(entry.key()));
      fields.allow(KEYS);
      programs.put(entry.key(), new Program(fields.text("same"), options(fields), order(fields)));
    }
    checkNames(commands, programs);
    return new CommandTable(programs);
  }

  private static Map<String, Option> options(Fields fields) {
    Map<String, Option> options = new LinkedHashMap<>();
    for (Entry entry : fields.fields("options").entries()) {
      String written = entry.key();
      String target =
          fields.values().text(entry.value(), fields.subject().key("options").key(written));
      boolean takesValue = target.endsWith("=");
      String name = takesValue ? target.substring(0, target.length() - 1) : target;
      if (!isOption(written)) {
        fields
            .problems()
            .add(
                entry.at(),
                Rule.BAD_OPTION,
                Shown.quoted(written) + " is no option; write it with its hyphen, such as -d");
      } else if (!target.isBlank() && !isOption(name) && !target.equals("=")) {
        fields
            .problems()
            .add(
                entry.value().at(),
                Rule.BAD_OPTION,
                Shown.quoted(target)
                    + " is no option; write the long name (--detach), with = at its end where it"
                    + " takes a value, or = alone");
      }
      options.put(written, new Option(name.isEmpty() ? written : name, takesValue));
    }
    return options;
  }

  private static boolean isOption(String text) {
    return text.length() > 1
        && (text.charAt(0) == '-' || text.charAt(0) == '+')
        && text.indexOf(' ') < 0;
  }

  private static ArgumentOrder order(Fields fields) {
    String word = fields.text("order");
    return switch (word) {
      case "" -> ArgumentOrder.BETWEEN_POSITIONALS;
      case "free" -> ArgumentOrder.FREE;
      case "strict" -> ArgumentOrder.STRICT;
      default -> {
        if (!word.isBlank()) {
          fields
              .problems()
              .add(
                  fields.at("order"),
                  Rule.UNKNOWN_ORDER,
                  Shown.quoted(word) + " is no order; write free or strict, or remove the key");
        }
        yield ArgumentOrder.BETWEEN_POSITIONALS;
      }
    };
  }

  private static void checkNames(Fields commands, Map<String, Program> programs) {
    Set<String> ending = new HashSet<>();
    for (Entry entry : commands.entries()) {
      Set<String> passed = new HashSet<>();
      String name = entry.key();
      Program program = programs.get(name);
      while (program != null && !ending.contains(name) && passed.add(name)) {
        name = program.same();
        program = programs.get(name);
      }
      if (passed.contains(name)) {
        commands
            .problems()
            .add(
                entry.at(),
                Rule.CIRCULAR_NAMES,
                "following \"same\" from "
                    + Shown.quoted(entry.key())
                    + " never ends; let it name a program whose entry has no \"same\"");
        return;
      }
      ending.addAll(passed);
    }
  }
}
