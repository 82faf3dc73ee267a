package prep.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command takes. */
final class CommonOptions {

  /** When to colour what is written. */
  enum Color {
    auto,
    always,
    never
  }

  @Option(
      names = "--decks",
      paramLabel = "DIR",
      description = "Read decks from this directory too (repeatable).")
  List<Path> decks = new ArrayList<>();

  @Option(names = "--no-bundled", description = "Leave the bundled decks out.")
  boolean noBundled;

  @Option(names = "--data", paramLabel = "DIR", description = "Keep progress here.")
  @Nullable Path data;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "Colour the output: ${COMPLETION-CANDIDATES}.")
  @Nullable Color color;

  @Option(names = "--debug", description = "Show where an internal error came from.")
  boolean debug;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;
}
