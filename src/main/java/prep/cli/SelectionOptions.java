package prep.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import prep.deck.Level;
import prep.deck.QuestionKey;
import prep.deck.QuestionType;
import prep.problem.DidYouMean;
import prep.problem.UserError;
import prep.session.Selection;

/** The options that say which questions are wanted. */
final class SelectionOptions {

  @Mixin TopicOptions topics = new TopicOptions();

  @Option(
      names = "--id",
      split = ",",
      paramLabel = "KEY",
      description = "A question, such as docker/mac-kernel (repeatable).")
  List<String> ids = new ArrayList<>();

  @Option(
      names = "--level",
      split = ",",
      paramLabel = "LEVEL",
      description = "junior, mid or senior.")
  List<String> levels = new ArrayList<>();

  @Option(names = "--tag", split = ",", paramLabel = "TAG", description = "A tag.")
  List<String> tags = new ArrayList<>();

  @Option(
      names = "--type",
      split = ",",
      paramLabel = "TYPE",
      description = "A type of question, such as choice or command.")
  List<String> types = new ArrayList<>();

  @Option(
      names = "--track",
      split = ",",
      paramLabel = "TRACK",
      description = "What a track covers, in its order.")
  List<String> tracks = new ArrayList<>();

  @Option(names = "--due", description = "What is to be repeated.")
  boolean due;

  @Option(names = "--new", description = "What was never answered.")
  boolean fresh;

  @Option(names = "--wrong", description = "What was not right the last time.")
  boolean wrong;

  /**
   * The selection that the options describe.
   *
   * @throws UserError for a word that is no level, type or key, and for an unknown track
   */
  Selection selection(Decks decks) {
    return new Selection(
        topics.patterns(),
        keys(),
        read("level", levels, Level::of, Stream.of(Level.values()).map(Level::word).toList()),
        read(
            "type",
            types,
            QuestionType::of,
            Stream.of(QuestionType.values()).map(QuestionType::word).toList()),
        Set.copyOf(tags),
        tracks.isEmpty() ? List.of() : decks.items(tracks),
        states());
  }

  private Set<Selection.State> states() {
    Set<Selection.State> states = EnumSet.noneOf(Selection.State.class);
    if (due) {
      states.add(Selection.State.DUE);
    }
    if (fresh) {
      states.add(Selection.State.NEW);
    }
    if (wrong) {
      states.add(Selection.State.WRONG);
    }
    return states;
  }

  private List<QuestionKey> keys() {
    List<QuestionKey> keys = new ArrayList<>();
    for (String id : ids) {
      keys.add(
          QuestionKey.parse(id)
              .orElseThrow(() ->
                  new UserError(
                      UserError.Kind.USAGE,
                      "\"" + id + "\" is no key of a question",
                      "A key is a topic and an id: docker/mac-kernel.")));
    }
    return keys;
  }

  private static <T> Set<T> read(
      String what, List<String> words, Function<String, Optional<T>> reader, List<String> known) {
    Set<T> read = new HashSet<>();
    for (String word : words) {
      read.add(
          reader
              .apply(word)
              .orElseThrow(() ->
                  new UserError(
                      UserError.Kind.USAGE,
                      "unknown " + what + ": " + word + meant(word, known),
                      "Known: " + String.join(", ", known) + ".")));
    }
    return read;
  }

  private static String meant(String word, List<String> known) {
    return DidYouMean.of(word, known).map(close -> "; did you mean " + close + "?").orElse("");
  }
}
