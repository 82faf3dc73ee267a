package prep.cli.command;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import prep.deck.Level;
import prep.deck.QuestionType;
import prep.problem.UserError;
import prep.session.Selection;

/** The options that select questions. */
public final class SelectionOptions {

  private final TopicOptions topics = new TopicOptions();
  private final Argument.Values<String> ids =
      Argument.texts("KEY", "A question, such as docker/mac-kernel.", "--id");
  private final Argument.Values<String> levels =
      Argument.texts("LEVEL", "junior, mid or senior.", "--level");
  private final Argument.Values<String> tags =
      Argument.texts("TAG", "A tag; prep topics --tags lists them.", "--tag");
  private final Argument.Values<String> types =
      Argument.texts(
          "TYPE",
          "choice, true-false, short, command, cloze, order, match, open or task.",
          "--type");
  private final Argument.Values<String> tracks =
      Argument.texts(
          "TRACK",
          "Questions of a track, in its order: backend-systems, engineering-fundamentals,"
              + " fastapi-sql-developer, network-programming, python-backend-aws or one of yours.",
          "--track");
  private final Argument.Flag due = Argument.flag("Questions that are due.", "--due");
  private final Argument.Flag fresh = Argument.flag("Questions that you never answered.", "--new");
  private final Argument.Flag wrong =
      Argument.flag("Questions that you got wrong last time.", "--wrong");

  public Argument.Group group() {
    List<Argument> arguments = new ArrayList<>(topics.group().arguments());
    arguments.addAll(List.of(tracks, tags, levels, types, due, fresh, wrong, ids));
    return new Argument.Group("Choose", arguments);
  }

  /**
   * The selection that the options describe.
   *
   * @throws UserError for a word that is not a level, type or key, and for an unknown track
   */
  public Selection selection(Decks decks) {
    return new Selection(
        topics.patterns(decks),
        ids.given().stream().map(KeyArgument::parsed).toList(),
        read("level", levels.given(), Level.values(), Level::word),
        read("type", types.given(), QuestionType.values(), QuestionType::word),
        Set.copyOf(tags.given()),
        tracks.given().isEmpty() ? List.of() : decks.tracks().items(tracks.given()),
        states());
  }

  /** Whether new questions are selected. */
  public boolean wantsNew() {
    return fresh.isSet();
  }

  private Set<Selection.State> states() {
    Set<Selection.State> states = EnumSet.noneOf(Selection.State.class);
    if (due.isSet()) {
      states.add(Selection.State.DUE);
    }
    if (fresh.isSet()) {
      states.add(Selection.State.NEW);
    }
    if (wrong.isSet()) {
      states.add(Selection.State.WRONG);
    }
    return states;
  }

  /**
   * The level of a word.
   *
   * @throws UserError where it is none
   */
  public static Level level(String word) {
    return read("level", List.of(word), Level.values(), Level::word).iterator().next();
  }

  private static <T> Set<T> read(
      String what, List<String> words, T[] values, Function<T, String> word) {
    Map<String, T> known = new LinkedHashMap<>();
    for (T value : values) {
      known.put(word.apply(value), value);
    }
    Set<T> read = new HashSet<>();
    for (String given : words) {
      T value = known.get(given);
      if (value == null) {
        throw KnownWords.without("unknown " + what + ": ", given, List.copyOf(known.keySet()));
      }
      read.add(value);
    }
    return read;
  }
}
