package prep.cli.mock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import prep.cli.command.Decks;
import prep.cli.command.KnownWords;
import prep.deck.Deck;
import prep.deck.Level;
import prep.deck.QuestionKey;
import prep.deck.Topic;
import prep.deck.Track;
import prep.mock.Area;
import prep.problem.UserError;
import prep.progress.Plan;
import prep.screen.mock.MockWords;
import prep.session.TopicPattern;

/**
 * What an interview is about.
 *
 * @param tracks those named, or those of the plan
 * @param topics the same
 * @param without titles of sections that the plan leaves out
 */
record MockSubject(List<Track> tracks, List<Topic> topics, Level level, List<String> without) {

  /**
   * The subject that words name, or that of the plan where there are none.
   *
   * @param level what was said of it; else it is that of the plan, or mid
   * @throws UserError for a word that is neither a track nor a topic, and where nothing is said
   */
  static MockSubject of(
      List<String> words, Optional<Level> level, Optional<Plan> plan, Decks decks) {
    Level upTo = level.or(() -> plan.map(Plan::level)).orElse(Level.MID);
    List<Track> known = decks.tracks().all();
    if (!words.isEmpty()) {
      return named(words, upTo, known, decks.topics());
    }
    return plan.map(mine ->
            new MockSubject(
                known.stream().filter(track -> mine.tracks().contains(track.name())).toList(),
                mine.topics(),
                upTo,
                mine.without()))
        .orElseThrow(() -> nothing(known));
  }

  private static MockSubject named(
      List<String> words, Level level, List<Track> known, List<Topic> all) {
    List<Track> tracks = new ArrayList<>();
    List<Topic> topics = new ArrayList<>();
    for (String word : words) {
      List<Track> named = known.stream().filter(track -> track.name().equals(word)).toList();
      List<Topic> matching = all.stream().filter(new TopicPattern(word)::matches).toList();
      if (named.isEmpty() && matching.isEmpty()) {
        throw KnownWords.unknown(
            "track or topic",
            word,
            Stream.concat(known.stream().map(Track::name), all.stream().map(Topic::name)).toList(),
            "prep topics lists all topics, prep topics --tracks all tracks.");
      }
      tracks.addAll(named);
      topics.addAll(named.isEmpty() ? matching : List.of());
    }
    return new MockSubject(
        tracks.stream().distinct().toList(), topics.stream().distinct().toList(), level, List.of());
  }

  private static UserError nothing(List<Track> tracks) {
    return new UserError(
        UserError.Kind.USAGE,
        "what is the interview about?",
        "Give a track or topics, as in prep mock "
            + (tracks.isEmpty() ? "docker" : tracks.getFirst().name())
            + " --level mid. With a plan, prep mock alone is enough.",
        "prep topics lists all topics, prep topics --tracks all tracks.");
  }

  /** What may be asked. */
  List<Area> areas(List<Deck> decks, Set<QuestionKey> muted) {
    return Area.of(tracks, topics, decks, level, muted).stream()
        .filter(area -> !without.contains(area.title()))
        .toList();
  }

  List<String> trackNames() {
    return tracks.stream().map(Track::name).toList();
  }

  List<String> topicNames() {
    return topics.stream().map(Topic::name).toList();
  }

  /** What it is about, as in {@code backend-systems, mid}. */
  String about() {
    return names() + ", " + level.word();
  }

  /** Its tracks and topics, as in {@code backend-systems, docker}. */
  String names() {
    return MockWords.subject(trackNames(), topicNames());
  }
}
