package prep.cli.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import prep.deck.Deck;
import prep.deck.DeckFacts;
import prep.deck.DeckSummary;
import prep.deck.Origin;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.QuestionSummary;
import prep.deck.Topic;
import prep.deck.Track;
import prep.disk.FileNames;
import prep.files.Loaded;
import prep.files.LoadedTracks;
import prep.files.WrittenAnswer;
import prep.library.Layers;
import prep.library.Root;
import prep.library.Summarized;
import prep.library.SummaryCaches;
import prep.problem.DidYouMean;
import prep.problem.Problem;
import prep.problem.UserError;
import prep.session.Selection;
import prep.session.TopicPattern;
import prep.store.Directories;

/** The decks that a command works with: found in all layers, read only where they are needed. */
public final class Decks {

  /** So many decks are read at once, rather than to find out first which of them are wanted. */
  private static final int FEW = 3;

  private final Layers layers;
  private final Consumer<String> warnings;
  private final Set<Loaded.Outdated> outdated = new LinkedHashSet<>();
  private final Set<Problem> told = new HashSet<>();
  private final Map<Topic, Deck> read = new HashMap<>();

  private Decks(Layers layers, Consumer<String> warnings) {
    this.layers = layers;
    this.warnings = warnings;
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
    List<Root> roots = new ArrayList<>();
    if (!common.noBundled()) {
      roots.add(Root.bundled());
    }
    roots.addAll(own(environment, common));
    Layers layers = Layers.of(roots, environment.workingDirectory(), caches);
    return new Decks(layers, line -> environment.say(line));
  }

  /** The user's own directories of decks, the later ones above. */
  public static List<Root.Directory> own(Environment environment, CommonOptions common) {
    List<Root.Directory> roots = new ArrayList<>();
    Directories directories = environment.directories(common);
    roots.add(new Root.Directory(directories.decks(), false));
    for (String path : environment.variable("PREP_DECKS").split(environment.pathSeparator(), -1)) {
      if (!path.isEmpty()) {
        roots.add(new Root.Directory(FileNames.inVariable("PREP_DECKS", path), false));
      }
    }
    common.decks().forEach(path -> roots.add(new Root.Directory(path, true)));
    return roots;
  }

  /** All topics, sorted; no deck is read. */
  public List<Topic> topics() {
    List<Topic> topics = layers.topics();
    for (Problem problem : layers.leftOut()) {
      if (told.add(problem)) {
        warnings.accept(problem + "; it is left out");
      }
    }
    return topics;
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
        throw nothingMatches(pattern, all);
      }
      reached.addAll(matching);
      matching.stream().filter(topic -> topic.name().equals(pattern.text())).forEach(named::add);
    }
    for (QuestionKey key : selection.keys()) {
      if (!all.contains(key.topic())) {
        throw unknown("topic", key.topic().name(), names(all));
      }
      named.add(key.topic());
    }
    if (selection.topics().isEmpty()) {
      reached.addAll(selection.keys().isEmpty() ? all : named);
    }
    return new Needs(named, reached);
  }

  /**
   * The sound decks that a selection needs. A broken deck that it names is an error; one that it
   * only happens to reach is left out and said.
   *
   * @throws UserError for a topic or key that does not exist, and for a broken deck
   */
  public List<Deck> needed(Selection selection) {
    Needs needs = needs(selection);
    List<Deck> decks = sound(needs.reached(), needs.named());
    selection.keys().forEach(key -> requireQuestion(key, decks));
    return decks;
  }

  /**
   * The same, without the content of their questions. Decks that are named are read, since their
   * questions will be wanted, and so are few; others only where it is not known what they hold.
   *
   * @throws UserError for a topic or key that does not exist, and for a broken deck
   */
  public List<DeckSummary> summaries(Selection selection) {
    Needs needs = needs(selection);
    List<DeckSummary> decks;
    if (needs.reached().size() <= FEW || needs.named().containsAll(needs.reached())) {
      decks = new ArrayList<>();
      for (Deck deck : sound(needs.reached(), needs.named())) {
        read.put(deck.topic(), deck);
        decks.add(DeckSummary.of(deck));
      }
    } else {
      decks = soundSummaries(needs.reached(), needs.named());
    }
    selection.keys().forEach(key -> requireQuestion(key, decks));
    return decks;
  }

  /**
   * All sound decks without the content of their questions; what is broken is left out and said.
   */
  public List<DeckSummary> summaries() {
    return soundSummaries(topics(), Set.of());
  }

  /** The decks that have these questions. */
  public List<Deck> having(List<QuestionKey> keys) {
    Set<Topic> topics = new TreeSet<>();
    keys.forEach(key -> topics.add(key.topic()));
    List<Deck> decks = new ArrayList<>();
    for (Topic topic : topics) {
      Deck deck = read.get(topic);
      decks.addAll(deck == null ? sound(Set.of(topic), Set.of()) : List.of(deck));
    }
    return decks;
  }

  /**
   * Makes sure that all questions are there that were answered.
   *
   * @throws UserError that names each answer to a question that does not exist
   */
  public void check(List<WrittenAnswer> answers) {
    List<Topic> all = topics();
    Set<Topic> answered = new LinkedHashSet<>();
    answers.stream().map(answer -> answer.question().topic()).forEach(answered::add);
    answered.retainAll(all);
    List<Deck> decks = sound(answered, answered);
    List<Problem> problems = new ArrayList<>();
    for (WrittenAnswer answer : answers) {
      QuestionKey key = answer.question();
      if (!all.contains(key.topic())) {
        problems.add(unknown(answer, "topic " + key.topic(), key.topic().name(), names(all)));
      }
      for (Deck deck : decks) {
        if (deck.topic().equals(key.topic()) && deck.question(key.id()).isEmpty()) {
          problems.add(unknown(answer, "question " + key, key.toString(), keys(deck)));
        }
      }
    }
    if (!problems.isEmpty()) {
      throw UserError.of(problems);
    }
  }

  private static Problem unknown(
      WrittenAnswer answer, String what, String typed, List<String> known) {
    String advice =
        DidYouMean.of(typed, known)
            .map(meant -> "did you mean " + meant + "?")
            .orElse("prep topics lists all topics");
    return Problem.error(
        answer.file(),
        answer.line(),
        answer.column(),
        "there is no " + what + "; " + advice,
        "unknown-question");
  }

  /** How many questions there are to ask. */
  public int questions() {
    int questions = 0;
    for (DeckSummary deck : summaries()) {
      for (QuestionSummary question : deck.questions()) {
        questions += question.isDraft() ? 0 : 1;
      }
    }
    return questions;
  }

  /** All sound decks; what is broken is left out and said. */
  public List<Deck> all() {
    return sound(topics(), Set.of());
  }

  /**
   * The ids of all items of tracks, in their order.
   *
   * @throws UserError for an unknown track and for broken ones
   */
  List<String> items(List<String> names) {
    LoadedTracks loaded = layers.tracks();
    List<String> items = new ArrayList<>();
    for (String name : names) {
      Track track =
          loaded.tracks().stream()
              .filter(candidate -> candidate.name().equals(name))
              .findFirst()
              .orElseThrow(() -> noTrack(name, loaded));
      for (Track.Section section : track.sections()) {
        items.addAll(section.covers());
        section.items().forEach(item -> items.add(item.id()));
      }
    }
    return items;
  }

  /** The names of all sound tracks. */
  public List<String> trackNames() {
    return layers.tracks().tracks().stream().map(Track::name).toList();
  }

  private static UserError noTrack(String name, LoadedTracks loaded) {
    if (!loaded.problems().isEmpty()) {
      return UserError.of(loaded.problems());
    }
    List<String> known = loaded.tracks().stream().map(Track::name).toList();
    List<String> lines = new ArrayList<>();
    lines.add("unknown track: " + name);
    DidYouMean.of(name, known).ifPresent(word -> lines.add("Did you mean " + word + "?"));
    lines.add(
        known.isEmpty() ? "There are no tracks." : "Known: " + String.join(", ", known) + ".");
    return new UserError(UserError.Kind.USAGE, lines);
  }

  /** A deck as its files hold it now, sound or not; empty where no layer has it. */
  public Optional<Loaded> read(Topic topic) {
    return layers.load(List.of(topic)).stream().findFirst();
  }

  /**
   * The same, of a topic that has to be there.
   *
   * @throws UserError where it is not
   */
  public Loaded existing(Topic topic) {
    return read(topic).orElseThrow(() -> unknown("topic", topic.name(), names(topics())));
  }

  /**
   * The deck that has the question of a key.
   *
   * @throws UserError where there is none, and where it is broken
   */
  public Deck deckOf(QuestionKey key) {
    return needed(Selection.of(List.of()).among(List.of(key))).getFirst();
  }

  /** Says which copies of bundled questions in the decks of some topics are out of date. */
  public void tellOutdated(Set<Topic> topics) {
    for (Loaded.Outdated copy : outdated) {
      Question question = copy.copy();
      if (topics.contains(question.topic())) {
        Origin at = question.details().origin();
        warnings.accept(
            at.file()
                + ":"
                + at.line()
                + ": "
                + question.key()
                + " takes the place of a bundled question that has changed since; remove yours to"
                + " have the new one, or write \"rev: "
                + copy.rev()
                + "\" to keep it");
      }
    }
  }

  private List<Deck> sound(Collection<Topic> topics, Set<Topic> named) {
    List<Deck> sound = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Loaded loaded : layers.load(topics)) {
      if (!loaded.isBroken()) {
        sound.add(loaded.deck());
        outdated.addAll(loaded.outdated());
      } else if (named.contains(loaded.deck().topic())) {
        problems.addAll(loaded.problems());
      } else {
        leftOut(loaded.deck().topic(), loaded.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw UserError.of(problems);
    }
    return sound;
  }

  private List<DeckSummary> soundSummaries(Collection<Topic> topics, Set<Topic> named) {
    List<DeckSummary> sound = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Summarized summarized : layers.summaries(topics)) {
      Topic topic = summarized.deck().topic();
      if (!summarized.isBroken()) {
        sound.add(summarized.deck());
      } else if (named.contains(topic)) {
        problems.addAll(summarized.problems());
      } else {
        leftOut(topic, summarized.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw UserError.of(problems);
    }
    return sound;
  }

  private void leftOut(Topic topic, List<Problem> problems) {
    int more = problems.size() - 1;
    warnings.accept(
        problems.getFirst()
            + (more == 0 ? "" : " (and " + more + " more)")
            + "; "
            + topic
            + " is left out");
  }

  private static void requireQuestion(QuestionKey key, List<? extends DeckFacts<?>> decks) {
    for (DeckFacts<?> deck : decks) {
      if (deck.topic().equals(key.topic())
          && deck.questions().stream().noneMatch(question -> question.key().equals(key))) {
        throw unknown(key, deck);
      }
    }
  }

  /** That a deck does not have a question. */
  public static UserError unknown(QuestionKey key, DeckFacts<?> deck) {
    return unknown("question", key.toString(), keys(deck));
  }

  private static UserError nothingMatches(TopicPattern pattern, List<Topic> all) {
    return pattern.isGlob()
        ? new UserError(
            UserError.Kind.NOTHING_TO_ASK,
            "no topic matches " + pattern.text(),
            "prep topics lists them all.")
        : unknown("topic", pattern.text(), names(all));
  }

  private static UserError unknown(String what, String typed, List<String> known) {
    List<String> lines = new ArrayList<>();
    lines.add("unknown " + what + ": " + typed);
    DidYouMean.of(typed, known).ifPresent(word -> lines.add("Did you mean " + word + "?"));
    lines.add("prep topics lists all topics.");
    return new UserError(UserError.Kind.USAGE, lines);
  }

  private static List<String> keys(DeckFacts<?> deck) {
    return deck.questions().stream().map(question -> question.key().toString()).toList();
  }

  private static List<String> names(List<Topic> topics) {
    return topics.stream().map(Topic::name).toList();
  }
}
