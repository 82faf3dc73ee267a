package prep.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prep.deck.Topic;
import prep.files.DeckSource;
import prep.files.LoadedTracks;
import prep.files.ObeyedAdvice;
import prep.files.TrackReader;
import prep.files.TrackSource;
import prep.problem.Problem;
import prep.yaml.YamlFile;

/**
 * What authors get wrong, and what they are told: {@code mistakes.txt} has decks and tracks with
 * one mistake each, below their names, and behind {@code --- wanted} the messages.
 */
class MistakesTest {

  private static final Path FILE = Path.of("src/test/resources/mistakes.txt");

  /** What decks that are wrong otherwise are not looked at for. */
  private static final List<String> WITHOUT_CARE =
      List.of("no-explanation", "no-source", "uncovered-item");

  private static final String NAME = "=== ";

  /** How the name of a mistake in a track begins. */
  private static final String TRACK = "track: ";

  private static final String WANTED = "--- wanted\n";

  /** A deck with a mistake, and the messages that it should get. */
  record Mistake(String name, String deck, String wanted) {

    List<Problem> problems() {
      // A carriage return would be lost in the file of mistakes.
      byte[] content = deck.replace('\u240D', '\r').getBytes(StandardCharsets.UTF_8);
      YamlFile file = YamlFile.of("d.yaml", content);
      List<DeckSource> decks = new ArrayList<>();
      List<TrackSource> tracks = new ArrayList<>();
      if (name.startsWith(TRACK)) {
        tracks.add(TrackSource.of(new TrackReader(), "web", file));
      } else {
        decks.add(DeckSource.of(new Topic("docker"), file));
      }
      Library library = new Library(decks, tracks, List.of(), List.of(), LoadedTracks.NONE);
      List<Problem> problems = new ArrayList<>(Linter.lint(library, Linted.NOVEMBER));
      decks.forEach(deck -> problems.addAll(deck.problems()));
      tracks.forEach(track -> problems.addAll(track.problems()));
      problems.sort(Linter.ORDER);
      return problems;
    }

    String told() {
      StringBuilder told = new StringBuilder();
      problems().forEach(problem -> told.append(problem.toString().substring(7)).append('\n'));
      return told.toString();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Mistake> mistakes() throws IOException {
    return Arrays.stream(Files.readString(FILE).split("(?m)^" + NAME, -1))
        .skip(1)
        .map(part -> {
          int name = part.indexOf('\n') + 1;
          int wanted = part.indexOf(WANTED);
          return new Mistake(
              part.substring(0, name - 1),
              part.substring(name, wanted),
              part.substring(wanted + WANTED.length()));
        })
        .toList();
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void a_mistake_is_told_with_what_to_write(Mistake mistake) {
    assertThat(mistake.told()).isEqualTo(mistake.wanted()).isNotEmpty();
  }

  static List<Mistake> withAdvice() throws IOException {
    return mistakes().stream()
        .filter(mistake -> mistake.problems().size() == 1)
        .filter(mistake -> obeyed(mistake).isPresent())
        .toList();
  }

  private static Optional<Mistake> obeyed(Mistake mistake) {
    return ObeyedAdvice.obeyed(mistake.deck(), mistake.problems().getFirst())
        .map(deck -> new Mistake(mistake.name(), deck, ""));
  }

  @ParameterizedTest
  @MethodSource("withAdvice")
  void what_a_message_quotes_mends_the_mistake_and_makes_no_other(Mistake mistake) {
    Mistake mended = obeyed(mistake).orElseThrow();
    assertThat(mended.problems())
        .as(mended.deck())
        .filteredOn(problem -> !WITHOUT_CARE.contains(problem.rule()))
        .isEmpty();
  }

  @Test
  void most_messages_quote_what_to_write() throws IOException {
    assertThat(withAdvice()).hasSizeGreaterThan(mistakes().size() / 2);
  }

  @Test
  void the_mistakes_are_many_and_each_has_a_name_of_its_own() throws IOException {
    if ("write".equals(System.getProperty("golden"))) {
      StringBuilder all = new StringBuilder();
      for (Mistake mistake : mistakes()) {
        all.append(NAME).append(mistake.name()).append('\n').append(mistake.deck());
        all.append(WANTED).append(mistake.told());
      }
      Files.writeString(FILE, all);
    }
    assertThat(mistakes()).extracting(Mistake::name).doesNotHaveDuplicates();
    assertThat(mistakes()).hasSizeGreaterThanOrEqualTo(106);
  }
}
