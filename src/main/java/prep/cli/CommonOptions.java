package prep.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The options that every command takes. */
final class CommonOptions {

  /** When to colour what is written. */
  enum Color {
    auto,
    always,
    never
  }

  private final Argument.Values<Path> decks =
      Argument.values(
          Path.class, "DIR", "Read decks from this directory too (repeatable).", "--decks");
  private final Argument.Flag noBundled =
      Argument.flag("Leave the bundled decks out.", "--no-bundled");
  private final Argument.Value<Path> data =
      Argument.value(Path.class, "DIR", "Keep progress here.", "--data");
  private final Argument.Value<Color> color =
      Argument.value(
          Color.class, "WHEN", "Colour the output: ${COMPLETION-CANDIDATES}.", "--color");
  private final Argument.Flag debug =
      Argument.flag("Show where an internal error came from.", "--debug");
  private final Argument.Flag help = Argument.help("Show this help.", "-h", "--help");

  List<Argument> arguments() {
    return List.of(decks, noBundled, data, color, debug, help);
  }

  List<Path> decks() {
    return decks.given();
  }

  boolean noBundled() {
    return noBundled.isSet();
  }

  @Nullable Path data() {
    return data.orNull();
  }

  @Nullable Color color() {
    return color.orNull();
  }
}
