package prep.mock;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import prep.deck.Deck;
import prep.deck.Level;
import prep.deck.Open;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.Topic;
import prep.deck.Track;
import prep.files.Loaded;
import prep.library.DirectoryRoot;
import prep.library.Layers;
import prep.library.SummaryCaches;

/**
 * The decks and tracks that come with prep, where a point is found by one phrase only: looking for
 * all of them takes most of the time of thousands of interviews.
 */
public final class RealDecks {

  private static final RealDecks INSTANCE = new RealDecks();

  private final List<Deck> decks;
  private final List<Track> tracks;
  private final Map<QuestionKey, Question> questions = new HashMap<>();

  private RealDecks() {
    Path here = Path.of("").toAbsolutePath();
    Layers layers =
        new Layers(List.of(DirectoryRoot.named(Path.of("questions"), here, SummaryCaches.NONE)));
    decks =
        layers.topics().stream()
            .flatMap(topic -> layers.load(topic).stream())
            .map(Loaded::deck)
            .map(RealDecks::quick)
            .toList();
    tracks = layers.tracks().tracks();
    decks.forEach(
        deck -> deck.questions().forEach(question -> questions.put(question.key(), question)));
  }

  private static Deck quick(Deck deck) {
    return new Deck(
        deck.topic(),
        deck.title(),
        deck.about(),
        deck.was(),
        deck.questions().stream().map(RealDecks::quick).toList());
  }

  private static Question quick(Question question) {
    return question instanceof Open open
        ? new Open(
            open.details(),
            open.answer(),
            List.of(),
            open.points().stream()
                .map(point -> new Open.Point(point.say(), first(point.match()), 1, null))
                .toList(),
            open.myths().stream()
                .map(myth -> new Open.Myth(myth.claim(), first(myth.match()), myth.why(), null))
                .toList(),
            List.of())
        : question;
  }

  private static List<String> first(List<String> entries) {
    return entries.subList(0, Math.min(1, entries.size()));
  }

  public static List<Deck> all() {
    return INSTANCE.decks;
  }

  public static Map<Topic, Deck> byTopic() {
    Map<Topic, Deck> decks = new HashMap<>();
    INSTANCE.decks.forEach(deck -> decks.put(deck.topic(), deck));
    return decks;
  }

  public static List<Track> tracks() {
    return INSTANCE.tracks;
  }

  public static Question question(QuestionKey key) {
    return INSTANCE.questions.get(key);
  }

  /** An interview for a track. */
  public static Script script(Track track, Level level, int minutes, long seed) {
    return script(track, level, minutes, seed, Map.of());
  }

  static Script script(
      Track track, Level level, int minutes, long seed, Map<QuestionKey, Integer> mocked) {
    List<Area> areas = Area.of(List.of(track), List.of(), all(), level, Set.of());
    return Draw.script(Blueprint.of(level, minutes), areas, all(), Set.of(), mocked, seed);
  }
}
