package prep.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import prep.disk.FileNames;

/**
 * One argument of a command: how it is written and, once the command line is read, what was given.
 *
 * <p>Arguments are declared by calls: picocli reads annotations through proxies that are made at
 * run time, and those took a quarter of the time to the first question.
 */
public sealed interface Argument {

  /** How picocli reads it. */
  ArgSpec spec();

  /** An option without a value. */
  static Flag flag(String description, String... names) {
    return new Flag(noValue(description, names).build());
  }

  /** An option that shows the usage of its command and ends. */
  static Flag help(String description, String... names) {
    return new Flag(noValue(description, names).usageHelp(true).build());
  }

  /** An option that shows the version and ends. */
  static Flag version(String description, String... names) {
    return new Flag(noValue(description, names).versionHelp(true).build());
  }

  /** An option with a text. */
  static Value<String> text(String label, String description, String... names) {
    return value(String.class, label, description, names);
  }

  /** An option with a value of a type that picocli knows. */
  static <T> Value<T> value(Class<T> type, String label, String description, String... names) {
    return new Value<>(option(type, description, names).arity("1").paramLabel(label).build());
  }

  /** An option with a value that is read by a converter. */
  static <T> Value<T> value(
      Class<T> type,
      ITypeConverter<T> converter,
      String label,
      String description,
      String... names) {
    return new Value<>(
        option(type, description, names)
            .arity("1")
            .paramLabel(label)
            .converters(converter)
            .build());
  }

  /** An option with a text, which may be left out. */
  static Value<String> optionalText(
      String label, String description, String withoutText, String... names) {
    return new Value<>(
        option(String.class, description, names)
            .arity("0..1")
            .fallbackValue(withoutText)
            .paramLabel(label)
            .build());
  }

  /** An option that may be repeated; commas separate texts. */
  static Values<String> texts(String label, String description, String... names) {
    return new Values<>(list(String.class, label, description, names).splitRegex(",").build());
  }

  /** An option that may be repeated. */
  static <T> Values<T> values(Class<T> type, String label, String description, String... names) {
    return new Values<>(list(type, label, description, names).build());
  }

  /** An operand: exactly one. */
  static <T> Value<T> operand(Class<T> type, String label, String description) {
    return new Value<>(positional(label, description, "1", type).type(type).build());
  }

  /** Operands: any number. */
  static <T> Values<T> operands(Class<T> type, String label, String description) {
    return new Values<>(positionals(label, description, "0..*", type).build());
  }

  /** Operands: any number; commas separate texts. */
  static Values<String> textOperands(String label, String description) {
    return new Values<>(
        positionals(label, description, "0..*", String.class).splitRegex(",").build());
  }

  /** Operands after the first: any number. */
  static <T> Values<T> moreOperands(Class<T> type, String label, String description) {
    return new Values<>(positionals(label, description, "0..*", type).index("1..*").build());
  }

  /** Operands: at least one. */
  static <T> Values<T> someOperands(Class<T> type, String label, String description) {
    return new Values<>(positionals(label, description, "1..*", type).build());
  }

  /**
   * Arguments that help shows together.
   *
   * @param heading such as {@code Choose}
   */
  record Group(String heading, List<Argument> arguments) {}

  /**
   * A command with its arguments.
   *
   * @param description lines; the first one is shown in the list of commands
   * @param common the options of all commands
   */
  static CommandSpec command(
      String name,
      String description,
      Callable<Integer> call,
      List<Argument> common,
      Group... groups) {
    List<Group> all = new ArrayList<>(List.of(groups));
    all.add(new Group("Everywhere", common));
    return form(CommandSpec.wrapWithoutInspection(call), name, description, all);
  }

  /** A command that does nothing itself: it has commands. */
  static CommandSpec parent(String name, String description, List<Argument> common) {
    return form(CommandSpec.create(), name, description, List.of(new Group("Everywhere", common)));
  }

  private static CommandSpec form(
      CommandSpec command, String name, String description, List<Group> all) {
    command.name(name).usageMessage().description(description.split("\n", -1));
    for (Group group : all) {
      group.arguments().forEach(argument -> command.add(argument.spec()));
    }
    HelpText.set(command, all);
    return command;
  }

  /** A command with arguments of its own, few enough for one group. */
  static CommandSpec command(
      String name,
      String description,
      Callable<Integer> call,
      List<Argument> common,
      List<Argument> own) {
    return command(name, description, call, common, new Group("Options", own));
  }

  private static OptionSpec.Builder noValue(String description, String... names) {
    return option(boolean.class, description, names).arity("0");
  }

  private static OptionSpec.Builder option(Class<?> type, String description, String... names) {
    return OptionSpec.builder(names)
        .type(type)
        .converters(converters(type))
        .description(description);
  }

  /**
   * Picocli's own path converter is found by reflection, and accepts names that have lost bytes.
   */
  private static ITypeConverter<?>[] converters(Class<?> type) {
    return type == Path.class
        ? new ITypeConverter<?>[] {FileNames::path}
        : new ITypeConverter<?>[0];
  }

  private static OptionSpec.Builder list(
      Class<?> type, String label, String description, String... names) {
    return option(List.class, description, names)
        .auxiliaryTypes(type)
        .converters(converters(type))
        .arity("1")
        .paramLabel(label);
  }

  private static PositionalParamSpec.Builder positional(
      String label, String description, String arity, Class<?> type) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .description(description)
        .arity(arity)
        .required(arity.startsWith("1"))
        .converters(converters(type));
  }

  private static PositionalParamSpec.Builder positionals(
      String label, String description, String arity, Class<?> type) {
    return positional(label, description, arity, type).type(List.class).auxiliaryTypes(type);
  }

  /** An option without a value. */
  record Flag(ArgSpec spec) implements Argument {

    public boolean isSet() {
      return Boolean.TRUE.equals(spec.getValue());
    }
  }

  /** An argument with one value. */
  record Value<T>(ArgSpec spec) implements Argument {

    public Optional<T> given() {
      return Optional.ofNullable(orNull());
    }

    public @Nullable T orNull() {
      return spec.getValue();
    }

    public T or(T usual) {
      T given = orNull();
      return given == null ? usual : given;
    }
  }

  /** An argument with any number of values. */
  record Values<T>(ArgSpec spec) implements Argument {

    public List<T> given() {
      List<T> given = spec.getValue();
      return given == null ? List.of() : new ArrayList<>(given);
    }
  }
}
