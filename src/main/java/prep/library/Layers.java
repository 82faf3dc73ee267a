package prep.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import prep.deck.Command;
import prep.deck.CommandTable;
import prep.deck.Deck;
import prep.deck.DeckSummary;
import prep.deck.Question;
import prep.deck.QuestionSummary;
import prep.deck.Topic;
import prep.deck.Track;
import prep.files.DeckReader;
import prep.files.DeckSource;
import prep.files.Loaded;
import prep.files.LoadedTracks;
import prep.files.TrackReader;
import prep.library.Root.Bundled;
import prep.library.Root.Directory;
import prep.problem.Problem;
import prep.problem.UserError;
import prep.yaml.Node;
import prep.yaml.Problems;
import prep.yaml.SourceText;
import prep.yaml.TextFile;
import prep.yaml.Unreadable;

/**
 * Roots of decks, each laid over those before it: the same topic in several of them is one deck.
 */
public final class Layers {

  private static final String TRACKS = "tracks/";

  private final List<RootFiles> roots;

  private Layers(List<RootFiles> roots) {
    this.roots = List.copyOf(roots);
  }

  /**
   * The layers of these roots, the later ones above.
   *
   * @param workingDirectory what relative paths start from; absolute
   * @throws UserError of kind usage where a directory that must exist does not
   */
  public static Layers of(List<Root> roots, Path workingDirectory) {
    return of(roots, workingDirectory, SummaryCaches.NONE);
  }

  /**
   * The same, with caches of what their decks hold.
   *
   * @throws UserError of kind usage where a directory that must exist does not
   */
  public static Layers of(List<Root> roots, Path workingDirectory, SummaryCaches caches) {
    List<RootFiles> files = new ArrayList<>();
    for (Root root : roots) {
      files.add(
          switch (root) {
            case Bundled(String base) -> new BundledFiles(base);
            case Directory(Path path, boolean mustExist) -> {
              if (mustExist && !Files.isDirectory(workingDirectory.resolve(path))) {
                throw new UserError(
                    UserError.Kind.USAGE,
                    "There is no directory of decks at " + path + ".",
                    "Name a directory that holds .yaml decks.");
              }
              yield new DirectoryFiles(path, workingDirectory, caches);
            }
          });
    }
    return new Layers(files);
  }

  /** All topics, each once, sorted; no file is opened. */
  public List<Topic> topics() {
    Set<Topic> topics = new TreeSet<>();
    for (RootFiles root : roots) {
      addTopics(root, topics);
    }
    return List.copyOf(topics);
  }

  /** What the last look for topics or tracks had to leave out, since it cannot be opened. */
  public List<Problem> leftOut() {
    return roots.stream().flatMap(root -> root.leftOut().stream()).toList();
  }

  private static void addTopics(RootFiles root, Set<Topic> topics) {
    for (String name : root.names()) {
      if (!name.startsWith(TRACKS)) {
        topics.add(new Topic(name));
      }
    }
  }

  /**
   * The decks of these topics, in their order, each joined over all layers; only their files are
   * read. A topic that no layer has is left out.
   */
  public List<Loaded> load(Collection<Topic> topics) {
    List<Loaded> decks = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Topic topic : topics) {
      Loaded deck = names.add(topic.name()) ? load(topic) : null;
      if (deck != null) {
        decks.add(deck);
      }
    }
    return decks;
  }

  private @Nullable Loaded load(Topic topic) {
    Loaded joined = null;
    for (RootFiles root : roots) {
      Loaded layer = layer(root, topic, joined);
      if (layer != null) {
        joined = joined == null ? layer : join(joined, layer);
      }
    }
    return joined == null ? null : titled(joined);
  }

  /**
   * The summaries of the decks of these topics, in their order, each joined over all layers; only
   * the files are read of which too little is known. A topic that no layer has is left out.
   */
  public List<Summarized> summaries(Collection<Topic> topics) {
    List<Summarized> summaries = new ArrayList<>();
    for (Topic topic : new LinkedHashSet<>(topics)) {
      Summarized joined = null;
      for (RootFiles root : roots) {
        Summarized layer = summary(root, topic);
        if (layer != null) {
          joined = joined == null ? layer : join(joined, layer);
        }
      }
      if (joined != null) {
        summaries.add(titled(joined));
      }
    }
    roots.forEach(root -> root.summaries().keep());
    return summaries;
  }

  private static @Nullable Summarized summary(RootFiles root, Topic topic) {
    DeckSummary known = root.summaries().find(topic);
    if (known != null) {
      return new Summarized(known, List.of());
    }
    Loaded loaded = layer(root, topic, null);
    if (loaded == null) {
      return null;
    }
    DeckSummary read = DeckSummary.of(loaded.deck());
    if (!loaded.isBroken()) {
      root.summaries().add(read);
    }
    return new Summarized(read, loaded.problems());
  }

  private static Summarized join(Summarized below, Summarized above) {
    DeckSummary low = below.deck();
    DeckSummary high = above.deck();
    Map<String, QuestionSummary> questions = new LinkedHashMap<>();
    low.questions().forEach(question -> questions.put(question.key().id(), question));
    high.questions().forEach(question -> questions.put(question.key().id(), question));
    List<Problem> problems = new ArrayList<>(below.problems());
    problems.addAll(above.problems());
    return new Summarized(
        new DeckSummary(
            low.topic(),
            high.title().isEmpty() ? low.title() : high.title(),
            joined(low.was(), high.was()),
            List.copyOf(questions.values())),
        problems);
  }

  /** The topics of both, each once. */
  private static List<Topic> joined(List<Topic> below, List<Topic> above) {
    Set<Topic> both = new LinkedHashSet<>(below);
    both.addAll(above);
    return List.copyOf(both);
  }

  /** A deck without a title is called by its topic. */
  private static Summarized titled(Summarized summarized) {
    DeckSummary deck = summarized.deck();
    return deck.title().isEmpty()
        ? new Summarized(
            new DeckSummary(deck.topic(), deck.topic().name(), deck.was(), deck.questions()),
            summarized.problems())
        : summarized;
  }

  private static @Nullable Loaded layer(RootFiles root, Topic topic, @Nullable Loaded below) {
    Node tree = root.tree(topic.name());
    if (tree != null) {
      return DeckReader.read(topic, Root.BUNDLED + topic + RootFiles.ENDING, tree);
    }
    try {
      TextFile file = root.find(topic.name());
      if (file == null) {
        return null;
      }
      return below == null || !file.text().text().contains("rev:")
          ? DeckReader.read(topic, file.name(), file.text())
          : withCopies(DeckSource.read(topic, file.name(), file.text()), below.deck());
    } catch (Unreadable e) {
      return new Loaded(DeckReader.empty(topic), List.of(e.problem()));
    }
  }

  private static Loaded withCopies(DeckSource source, Deck below) {
    List<Loaded.Outdated> outdated = new ArrayList<>();
    for (Question question : below.questions()) {
      String rev = question.details().rev();
      String madeFrom = source.madeFrom(question.key().id());
      if (!madeFrom.isEmpty() && !madeFrom.equals(rev)) {
        source
            .deck()
            .question(question.key().id())
            .ifPresent(copy -> outdated.add(new Loaded.Outdated(copy, rev)));
      }
    }
    return new Loaded(source.deck(), source.problems(), outdated);
  }

  private static Loaded join(Loaded below, Loaded above) {
    Deck low = below.deck();
    Deck high = above.deck();
    Map<String, Question> questions = new LinkedHashMap<>();
    for (Question question : low.questions()) {
      questions.put(question.key().id(), question);
    }
    CommandTable commands = commands(low);
    for (Question question : high.questions()) {
      questions.put(question.key().id(), withCommands(question, commands));
    }
    List<Problem> problems = new ArrayList<>(below.problems());
    problems.addAll(above.problems());
    List<Loaded.Outdated> outdated = new ArrayList<>(below.outdated());
    outdated.addAll(above.outdated());
    return new Loaded(
        new Deck(
            low.topic(),
            high.title().isEmpty() ? low.title() : high.title(),
            high.about().isEmpty() ? low.about() : high.about(),
            joined(low.was(), high.was()),
            List.copyOf(questions.values())),
        problems,
        outdated);
  }

  /** What a deck says of programs, as far as it has questions about commands. */
  private static CommandTable commands(Deck deck) {
    for (Question question : deck.questions()) {
      if (question instanceof Command command) {
        return command.table();
      }
    }
    return CommandTable.EMPTY;
  }

  /** A layer that says nothing of programs means what the one below it says. */
  private static Question withCommands(Question question, CommandTable below) {
    return question instanceof Command command && command.table().equals(CommandTable.EMPTY)
        ? new Command(command.details(), command.answer(), command.also(), below)
        : question;
  }

  /** A deck without a title is called by its topic. */
  private static Loaded titled(Loaded loaded) {
    Deck deck = loaded.deck();
    return deck.title().isEmpty()
        ? new Loaded(
            new Deck(deck.topic(), deck.topic().name(), deck.about(), deck.was(), deck.questions()),
            loaded.problems(),
            loaded.outdated())
        : loaded;
  }

  /** The tracks of all layers, sorted by name; for the same name the later layer wins. */
  public LoadedTracks tracks() {
    Map<String, RootFiles> rootsOfTracks = new TreeMap<>();
    for (RootFiles root : roots) {
      for (String name : root.names()) {
        if (name.startsWith(TRACKS) && name.indexOf('/', TRACKS.length()) < 0) {
          rootsOfTracks.put(name, root);
        }
      }
    }
    TrackReader reader = new TrackReader();
    List<Track> tracks = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Map.Entry<String, RootFiles> entry : rootsOfTracks.entrySet()) {
      try {
        LoadedTracks loaded = track(reader, entry.getValue(), entry.getKey());
        tracks.addAll(loaded.tracks());
        problems.addAll(loaded.problems());
      } catch (Unreadable e) {
        problems.add(e.problem());
      }
    }
    return new LoadedTracks(tracks, problems);
  }

  private static LoadedTracks track(TrackReader reader, RootFiles root, String path)
      throws Unreadable {
    String name = path.substring(TRACKS.length());
    Node tree = root.tree(path);
    if (tree != null) {
      Problems problems = new Problems(Root.BUNDLED + path + RootFiles.ENDING, SourceText.NONE);
      return reader.read(name, problems, Optional.of(tree));
    }
    TextFile file = root.find(path);
    return file == null
        ? new LoadedTracks(List.of(), List.of())
        : reader.read(name, file.name(), file.text());
  }
}
