package prep.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.TypeConversionException;
import prep.disk.FileNames;
import prep.files.config.Config;
import prep.files.config.ConfigReader;
import prep.session.Order;
import prep.terminal.JobControl;
import prep.terminal.KeyTerminal;
import prep.terminal.Limits;

/** The options that every command takes, and the configuration, which they override. */
public final class CommonOptions {

  private static final String SHARED = "PREP_DECKS";

  /** When to colour what is written. */
  public enum Color {
    auto,
    always,
    never
  }

  private final Argument.Values<Path> decks =
      Argument.values(Path.class, "DIR", "Also read decks from this directory.", "--decks");
  private final Argument.Flag noBundled =
      Argument.flag("Ignore the bundled decks.", "--no-bundled");
  private final Argument.Value<Path> data =
      Argument.value(Path.class, "DIR", "Keep your answers in this directory.", "--data");
  private final Argument.Value<Color> color =
      Argument.value(
          Color.class, CommonOptions::color, "WHEN", "Colour: auto, always or never.", "--color");
  private final Argument.Flag debug =
      Argument.flag("Show the stack trace of an internal error.", "--debug");
  private final Argument.Flag help = Argument.help("Show this help.", "-h", "--help");

  private @Nullable Config config;
  private @Nullable List<Path> sharedDecks;

  private static Color color(String word) {
    return switch (word) {
      case "auto" -> Color.auto;
      case "always" -> Color.always;
      case "never" -> Color.never;
      default -> throw new TypeConversionException("auto, always or never");
    };
  }

  public List<Argument> arguments() {
    return List.of(decks, noBundled, data, color, debug, help);
  }

  List<Path> decks() {
    return decks.given();
  }

  /** The directories of {@code PREP_DECKS}; a missing one is reported, once. */
  List<Path> sharedDecks(Environment environment) {
    if (sharedDecks == null) {
      List<Path> found = new ArrayList<>();
      String[] paths = environment.variable(SHARED).split(environment.pathSeparator(), -1);
      for (String path : paths) {
        if (!path.isEmpty()) {
          Path directory = FileNames.inVariable(SHARED, path);
          if (Files.isDirectory(environment.workingDirectory().resolve(directory))) {
            found.add(directory);
          } else {
            environment.say("prep: " + SHARED + " names " + path + ", which does not exist");
          }
        }
      }
      sharedDecks = List.copyOf(found);
    }
    return sharedDecks;
  }

  /** The user's configuration. The file is read once, and only by a command that needs it. */
  public Config config(Environment environment) {
    if (config == null) {
      config =
          new ConfigReader(
                  Stream.of(Order.values()).map(Order::word).toList(),
                  Stream.of(Color.values()).map(Color::name).toList())
              .read(environment.directories(this).configFile());
    }
    return config;
  }

  /** Whether screens can be painted and single keys read: not for plain output, nor to a pipe. */
  public boolean isPaintable(Environment environment) {
    return environment.isPaintable() && !config(environment).plain();
  }

  /**
   * The terminal of the user where screens can be painted and single keys read.
   *
   * @param limits of what is asked there
   */
  public Optional<KeyTerminal> keys(Environment environment, Limits limits) {
    return isPaintable(environment)
        ? environment
            .terminal(this)
            .map(terminal ->
                new KeyTerminal(
                    terminal,
                    Output.palette(environment, this),
                    Output.glyphs(environment),
                    JobControl.ofShell(),
                    limits,
                    environment.nanoTime()))
        : Optional.empty();
  }

  /** Whether a person reads line by line, or hears, what others see as a screen. */
  public boolean isSpoken(Environment environment) {
    return environment.interactive() && !isPaintable(environment);
  }

  public boolean noBundled() {
    return noBundled.isSet();
  }

  @Nullable Path data() {
    return data.orNull();
  }

  /** When to colour, as the option says. */
  Color color() {
    return color.or(Color.auto);
  }

  /** When to colour if neither the option nor the environment says so. */
  Color usualColor(Environment environment) {
    String set = config(environment).color();
    return set == null ? Color.auto : Color.valueOf(set);
  }
}
