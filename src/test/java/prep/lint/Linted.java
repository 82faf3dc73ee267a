package prep.lint;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import prep.deck.Deck;
import prep.deck.Topic;
import prep.files.DeckSource;
import prep.files.LoadedTracks;
import prep.files.TrackReader;
import prep.files.TrackSource;
import prep.problem.Problem;
import prep.yaml.YamlFile;

/** Decks written as YAML and what lint finds in them. */
final class Linted {

  static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

  /** What each question has that is not the matter of a test. */
  private static final String CARE =
      "    explanation: Because it is so.\n    sources: [https://example.org/]\n";

  private final List<DeckSource> decks = new ArrayList<>();
  private final List<TrackSource> tracks = new ArrayList<>();
  private final List<Deck> bundled = new ArrayList<>();

  /** The findings in one deck of these questions, each with an explanation and a source. */
  static List<Problem> questions(String... questions) {
    return new Linted().with("docker", questions).problems();
  }

  /** The rules that are broken in one deck of these questions. */
  static List<String> rules(String... questions) {
    return questions(questions).stream().map(Problem::rule).toList();
  }

  /** The rules that are broken in one deck, as it is written. */
  static List<String> rulesIn(String yaml) {
    return new Linted().file("docker", yaml).rules();
  }

  /** The text of a question, with its blanks left open. */
  static String shown(String question) {
    return read("docker", deck(question)).deck().questions().getFirst().stem();
  }

  Linted with(String topic, String... questions) {
    return file(topic, deck(questions));
  }

  private static String deck(String... questions) {
    StringBuilder yaml = new StringBuilder("questions:\n");
    int number = 1;
    for (String question : questions) {
      yaml.append("  - id: q").append(number++).append('\n');
      question.lines().forEach(line -> yaml.append("    ").append(line).append('\n'));
      yaml.append(CARE);
    }
    return yaml.toString();
  }

  Linted file(String topic, String yaml) {
    DeckSource source = read(topic, yaml);
    if (!source.problems().isEmpty()) {
      throw new IllegalArgumentException(source.problems().toString());
    }
    decks.add(source);
    return this;
  }

  /** A file of that name, whatever is in it. */
  Linted named(String name) {
    decks.add(read(name, ""));
    return this;
  }

  Linted bundled(String topic, String... questions) {
    bundled.add(read(topic, deck(questions)).deck());
    return this;
  }

  /** A track, as it is written. */
  Linted track(String name, String yaml) {
    String file = "tracks/" + name + ".yaml";
    YamlFile source = YamlFile.of(file, yaml.getBytes(StandardCharsets.UTF_8));
    tracks.add(TrackSource.of(new TrackReader(), name, source));
    return this;
  }

  /** The revision of the question with that key. */
  String rev(String topic, String id) {
    return bundled.stream()
        .filter(deck -> deck.topic().name().equals(topic))
        .flatMap(deck -> deck.question(id).stream())
        .findFirst()
        .orElseThrow()
        .details()
        .rev();
  }

  private static DeckSource read(String topic, String yaml) {
    return DeckSource.of(
        new Topic(topic), YamlFile.of(topic + ".yaml", yaml.getBytes(StandardCharsets.UTF_8)));
  }

  List<Problem> problems() {
    return Linter.lint(new Library(decks, tracks, bundled, List.of(), LoadedTracks.NONE), NOVEMBER);
  }

  List<String> rules() {
    return problems().stream().map(Problem::rule).toList();
  }
}
