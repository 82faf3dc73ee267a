package prep.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import prep.deck.Command;
import prep.deck.CommandTable;
import prep.deck.Deck;
import prep.deck.DeckFacts;
import prep.deck.DeckSummary;
import prep.deck.Question;
import prep.deck.QuestionFacts;
import prep.deck.QuestionKey;
import prep.deck.Topic;
import prep.files.DeckReader;
import prep.files.Loaded;
import prep.files.LoadedTracks;
import prep.files.TrackReader;
import prep.files.TrackSource;
import prep.problem.Problem;
import prep.yaml.Fields;
import prep.yaml.Node;
import prep.yaml.SourcePlaces;
import prep.yaml.YamlFile;

/**
 * Roots of decks, each layered over those before it: the same topic in several of them is one deck.
 */
public final class Layers {

  private static final String TRACKS = "tracks/";

  private final List<Root> roots;

  /** The roots that have the deck of a topic, as the last look for topics found them. */
  private Map<Topic, List<Root>> found = Map.of();

  /** The layers of these roots, the later ones above. */
  public Layers(List<? extends Root> roots) {
    this.roots = List.copyOf(roots);
  }

  /** All topics, each once, sorted; no file is opened. */
  public List<Topic> topics() {
    found = new TreeMap<>();
    for (Root root : roots) {
      for (String name : root.names()) {
        if (!name.startsWith(TRACKS)) {
          found.computeIfAbsent(new Topic(name), _ -> new ArrayList<>()).add(root);
        }
      }
    }
    return List.copyOf(found.keySet());
  }

  /** What the last search for topics or tracks had to leave out, since it cannot be opened. */
  public List<Problem> leftOut() {
    return roots.stream().flatMap(root -> root.leftOut().stream()).toList();
  }

  /**
   * The deck of a topic, joined over all layers; only its files are read. Empty if no layer has it.
   */
  public Optional<Loaded> load(Topic topic) {
    Deck joined = new Deck(topic, topic.name(), "", List.of(), List.of());
    List<Problem> problems = new ArrayList<>();
    List<Loaded.Outdated> outdated = new ArrayList<>();
    boolean exists = false;
    boolean readable = true;
    for (Root root : roots) {
      Optional<YamlFile> file = root.find(topic.name());
      if (file.isPresent()) {
        Optional<Node> tree = file.get().tree();
        readable &= tree.isPresent();
        Loaded layer = DeckReader.read(topic, file.get().problems(), tree);
        if (!layer.isBroken()) {
          root.learn(layer.deck());
        }
        if (exists && tree.isPresent()) {
          outdated.addAll(outdated(layer.deck(), tree.get(), joined));
        }
        joined = joined(joined, layer.deck());
        problems.addAll(layer.problems());
        exists = true;
      }
    }
    return exists
        ? Optional.of(new Loaded(joined, problems, readable, outdated))
        : Optional.empty();
  }

  /** The questions of a layer that were made from others which have changed since. */
  private static List<Loaded.Outdated> outdated(Deck above, Node tree, Deck below) {
    SourcePlaces places = new SourcePlaces();
    places.addAll(Fields.value(tree, "questions"));
    List<Loaded.Outdated> outdated = new ArrayList<>();
    for (Question question : below.questions()) {
      String id = question.key().id();
      String rev = question.details().rev();
      String madeFrom = places.rev(id);
      if (!madeFrom.isEmpty() && !madeFrom.equals(rev)) {
        above.question(id).ifPresent(copy -> outdated.add(new Loaded.Outdated(copy, rev)));
      }
    }
    return outdated;
  }

  private static Deck joined(Deck below, Deck above) {
    CommandTable commands = below.commands();
    List<Question> questions = new ArrayList<>();
    above.questions().forEach(question -> questions.add(withCommands(question, commands)));
    return new Deck(
        below.topic(),
        title(below, above),
        above.about().isEmpty() ? below.about() : above.about(),
        was(below, above),
        questions(below.questions(), questions));
  }

  /** A layer that says nothing about programs uses what the one below it says. */
  private static Question withCommands(Question question, CommandTable below) {
    return question instanceof Command command
            && command.table().programs().isEmpty()
            && !below.programs().isEmpty()
        ? new Command(
            command.details(), command.answer(), command.also(), below, command.examples())
        : question;
  }

  /**
   * The summary of the deck of a topic that was found, joined over all layers; empty if a file has
   * to be read for it. What {@link #load} then reads is known the next time, once it is saved.
   */
  public Optional<DeckSummary> summary(Topic topic) {
    DeckSummary joined = new DeckSummary(topic, topic.name(), List.of(), List.of());
    List<Root> having = found.getOrDefault(topic, List.of());
    boolean known = !having.isEmpty();
    for (Root root : having) {
      // Each is asked, since each notes what it does not know.
      DeckSummary layer = root.summary(topic);
      known &= layer != null;
      joined = layer == null ? joined : joined(joined, layer);
    }
    return known ? Optional.of(joined) : Optional.empty();
  }

  private static DeckSummary joined(DeckSummary below, DeckSummary above) {
    return new DeckSummary(
        below.topic(),
        title(below, above),
        was(below, above),
        questions(below.questions(), above.questions()));
  }

  /** Keeps the summaries of the decks that were read, for the next time. */
  public void keepSummaries() {
    roots.forEach(Root::keep);
  }

  private static String title(DeckFacts<?> below, DeckFacts<?> above) {
    return above.title().isEmpty() ? below.title() : above.title();
  }

  /** The former topics of both, each once. */
  private static List<Topic> was(DeckFacts<?> below, DeckFacts<?> above) {
    Set<Topic> both = new LinkedHashSet<>(below.was());
    both.addAll(above.was());
    return List.copyOf(both);
  }

  /** The questions of both; one above replaces the one with its key below. */
  private static <Q extends QuestionFacts> List<Q> questions(List<Q> below, List<Q> above) {
    if (below.isEmpty()) {
      return above;
    }
    Map<QuestionKey, Q> questions = new LinkedHashMap<>();
    below.forEach(question -> questions.put(question.key(), question));
    above.forEach(question -> questions.put(question.key(), question));
    return List.copyOf(questions.values());
  }

  /** The tracks of all layers, sorted by name; for the same name the later layer wins. */
  public LoadedTracks tracks() {
    return tracks(new TrackReader(), Set.of());
  }

  /**
   * The same, without those of some names. Lower layers are read first, so that of two items with
   * one id the one above is the mistake.
   */
  LoadedTracks tracks(TrackReader reader, Set<String> without) {
    Map<String, Root> rootsOfTracks = new TreeMap<>();
    for (Root root : roots) {
      for (String name : root.names()) {
        if (name.startsWith(TRACKS) && name.indexOf('/', TRACKS.length()) < 0) {
          rootsOfTracks.put(name, root);
        }
      }
    }
    rootsOfTracks.keySet().removeIf(name -> without.contains(ofTrack(name)));
    List<TrackSource> sources = new ArrayList<>();
    for (Root root : roots) {
      rootsOfTracks.forEach((name, of) -> {
        if (of.equals(root)) {
          root.find(name)
              .ifPresent(file -> sources.add(TrackSource.of(reader, ofTrack(name), file)));
        }
      });
    }
    sources.sort(Comparator.comparing(TrackSource::name));
    return LoadedTracks.joined(sources.stream().map(TrackSource::loaded).toList());
  }

  private static String ofTrack(String name) {
    return name.substring(TRACKS.length());
  }
}
