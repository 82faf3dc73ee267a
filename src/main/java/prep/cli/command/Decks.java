package prep.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import prep.deck.Deck;
import prep.deck.DeckFacts;
import prep.deck.DeckSummary;
import prep.deck.QuestionKey;
import prep.deck.Topic;
import prep.files.Loaded;
import prep.files.WrittenAnswer;
import prep.library.Layers;
import prep.library.SummaryCaches;
import prep.problem.Problem;
import prep.problem.UserError;
import prep.session.Selection;
import prep.session.TopicPattern;

/** The decks that a command works with: found in all layers, read only where they are needed. */
public final class Decks {

  /**
   * Up to this many decks are read at once, rather than finding out first which of them are needed.
   */
  private static final int FEW = 3;

  private final Layers layers;
  private final DeckWarnings warnings;
  private final SoundDecks sound;
  private final boolean atTerminal;
  private @Nullable Tracks tracks;

  private Decks(Layers layers, DeckWarnings warnings, boolean atTerminal) {
    this.atTerminal = atTerminal;
    this.layers = layers;
    this.warnings = warnings;
    this.sound = new SoundDecks(layers, warnings);
  }

  public static Decks of(Environment environment, CommonOptions common) {
    return of(environment, common, caches(environment, common));
  }

  /** For a command that writes nothing, not even a cache. */
  public static Decks reading(Environment environment, CommonOptions common) {
    return of(environment, common, caches(environment, common).reading());
  }

  private static SummaryCaches caches(Environment environment, CommonOptions common) {
    return SummaryCaches.in(environment.directories(common).cache());
  }

  private static Decks of(Environment environment, CommonOptions common, SummaryCaches caches) {
    return new Decks(
        new Layers(DeckRoots.all(environment, common, caches)),
        new DeckWarnings(line -> environment.say(line)),
        environment.interactive());
  }

  /**
   * Makes a mistake in a deck an error from now on; otherwise its question is left out and
   * reported.
   */
  public void refuseMistakes() {
    sound.refuseMistakes();
  }

  /** All topics, sorted; no deck is read. */
  public List<Topic> topics() {
    List<Topic> topics = layers.topics();
    warnings.unopened(layers.leftOut());
    return topics;
  }

  /** The same topics; at a terminal a prefix of one topic's name stands for it, with a message. */
  List<TopicPattern> completed(List<TopicPattern> patterns) {
    if (!atTerminal || patterns.isEmpty()) {
      return patterns;
    }
    List<Topic> all = topics();
    return patterns.stream().map(pattern -> completed(pattern, all)).toList();
  }

  private TopicPattern completed(TopicPattern pattern, List<Topic> all) {
    List<Topic> longer = UnknownNames.beginningWith(pattern.text(), all);
    if (pattern.isGlob() || longer.size() != 1 || all.stream().anyMatch(pattern::matches)) {
      return pattern;
    }
    warnings.completed(pattern.text(), longer.getFirst());
    return new TopicPattern(longer.getFirst().name());
  }

  /** All tracks, which are read once. */
  public Tracks tracks() {
    if (tracks == null) {
      tracks = new Tracks(layers.tracks());
    }
    return tracks;
  }

  /**
   * The topics that a selection needs.
   *
   * @param named those that it names
   * @param reached all of them
   */
  private record Needs(Set<Topic> named, Set<Topic> reached) {}

  private Needs needs(Selection selection) {
    List<Topic> all = topics();
    Set<Topic> named = new LinkedHashSet<>();
    Set<Topic> reached = new TreeSet<>();
    for (TopicPattern pattern : selection.topics()) {
      List<Topic> matching = all.stream().filter(pattern::matches).toList();
      if (matching.isEmpty()) {
        throw UnknownNames.topic(pattern, all);
      }
      reached.addAll(matching);
      matching.stream().filter(topic -> topic.name().equals(pattern.text())).forEach(named::add);
    }
    for (QuestionKey key : selection.keys()) {
      if (!all.contains(key.topic())) {
        throw UnknownNames.topicOf(key, summaries());
      }
      named.add(key.topic());
    }
    if (selection.topics().isEmpty()) {
      reached.addAll(selection.keys().isEmpty() ? all : named);
    }
    return new Needs(named, reached);
  }

  /**
   * The decks that a selection needs, without the questions that have mistakes, which are reported.
   * A named deck without any usable question is an error; one that the selection only happens to
   * include is left out and reported.
   *
   * @throws UserError for a topic or key that does not exist, and for a broken deck
   */
  public List<Deck> needed(Selection selection) {
    Needs needs = needs(selection);
    List<Deck> decks = sound.of(needs.reached(), needs.named());
    requireQuestions(selection.keys(), decks);
    requireTags(selection.tags(), decks);
    return decks;
  }

  /**
   * The same, without the content of their questions. Named decks are read, since their questions
   * will be needed, and so are a few; others only if their content is not known.
   *
   * @throws UserError for a topic or key that does not exist, and for a broken deck
   */
  public List<DeckSummary> summaries(Selection selection) {
    Needs needs = needs(selection);
    boolean few = needs.reached().size() <= FEW || needs.named().containsAll(needs.reached());
    List<DeckSummary> decks =
        few
            ? sound.of(needs.reached(), needs.named()).stream().map(DeckSummary::of).toList()
            : sound.summaries(needs.reached(), needs.named());
    requireQuestions(selection.keys(), decks);
    requireTags(selection.tags(), decks);
    return decks;
  }

  private void requireQuestions(List<QuestionKey> keys, List<? extends DeckFacts<?>> decks) {
    for (QuestionKey key : keys) {
      for (DeckFacts<?> deck : decks) {
        if (deck.topic().equals(key.topic()) && !deck.has(key)) {
          throw topics().contains(new Topic(key.toString()))
              ? UnknownNames.topicOf(key, summaries())
              : UnknownNames.question(key, deck);
        }
      }
    }
  }

  /** A tag that no deck at all has is a mistake, not a choice that nothing matches. */
  private void requireTags(Set<String> tags, List<? extends DeckFacts<?>> decks) {
    Set<String> missing = new LinkedHashSet<>(tags);
    missing.removeAll(Choices.tags(decks).keySet());
    if (!missing.isEmpty()) {
      Set<String> known = Choices.tags(summaries()).keySet();
      for (String tag : missing) {
        if (!known.contains(tag)) {
          throw KnownWords.unknown("tag", tag, known, "prep topics --tags lists all tags.");
        }
      }
    }
  }

  /**
   * All sound decks without the content of their questions; broken ones are left out and reported.
   */
  public List<DeckSummary> summaries() {
    return sound.summaries(topics(), Set.of());
  }

  /** All sound decks; broken ones are left out and reported. */
  public List<Deck> all() {
    return sound.of(topics(), Set.of());
  }

  /** The sound decks that have these questions. */
  public List<Deck> having(List<QuestionKey> keys) {
    Set<Topic> topics = new TreeSet<>();
    keys.forEach(key -> topics.add(key.topic()));
    return sound.of(topics, Set.of());
  }

  /**
   * The deck that has the question of a key.
   *
   * @throws UserError if it does not exist or is broken
   */
  public Deck deckOf(QuestionKey key) {
    return needed(Selection.of(List.of()).among(List.of(key))).getFirst();
  }

  /** A deck as its files have it now, sound or not; empty if no layer has it. */
  public Optional<Loaded> read(Topic topic) {
    return layers.load(topic);
  }

  /**
   * The same, for a topic that must exist.
   *
   * @throws UserError where it is not
   */
  public Loaded existing(Topic topic) {
    return read(topic).orElseThrow(() -> UnknownNames.topic(topic.name(), topics()));
  }

  /**
   * The same, for the topic of a question.
   *
   * @throws UserError where it is not
   */
  public Loaded existing(QuestionKey key) {
    return read(key.topic()).orElseThrow(() -> UnknownNames.topicOf(key, summaries()));
  }

  /**
   * Makes sure that all answered questions exist.
   *
   * @throws UserError that names each answer to a question that does not exist
   */
  public void check(List<WrittenAnswer> answers) {
    List<Topic> all = topics();
    Set<Topic> answered = new LinkedHashSet<>();
    answers.forEach(answer -> answered.add(answer.question().topic()));
    answered.retainAll(all);
    List<Deck> decks = sound.of(answered, answered);
    List<Problem> problems = new ArrayList<>();
    for (WrittenAnswer answer : answers) {
      QuestionKey key = answer.question();
      if (!all.contains(key.topic())) {
        problems.add(UnknownNames.topic(answer, all));
      }
      for (Deck deck : decks) {
        if (deck.topic().equals(key.topic()) && !deck.has(key)) {
          problems.add(UnknownNames.question(answer, deck));
        }
      }
    }
    if (!problems.isEmpty()) {
      throw UserError.of(problems);
    }
  }

  /** Says which copies of bundled questions in the decks of some topics are out of date. */
  public void tellOutdated(Set<Topic> topics) {
    sound.tellOutdated(topics);
  }
}
