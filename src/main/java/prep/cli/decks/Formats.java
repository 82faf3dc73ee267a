package prep.cli.decks;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import prep.cli.command.KnownWords;
import prep.exchange.Format;

/** Formats by the words of the command line. */
final class Formats {

  private Formats() {}

  private static List<String> known(Predicate<Format> fitting) {
    return Stream.of(Format.values()).filter(fitting).map(Format::word).toList();
  }

  /** The words of the formats that fit. */
  static String words(Predicate<Format> fitting) {
    return String.join(", ", known(fitting));
  }

  /**
   * The format of a word.
   *
   * @throws UserError if there is none that fits
   */
  static Format of(String word, Predicate<Format> fitting) {
    return Format.of(word)
        .filter(fitting)
        .orElseThrow(() -> KnownWords.without("unknown format: ", word, known(fitting)));
  }
}
