package prep.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import prep.deck.Deck;
import prep.deck.Question;
import prep.deck.Topic;
import prep.exchange.item.Reading;
import prep.exchange.item.TextSource;
import prep.files.DeckReader;
import prep.files.DeckWriter;
import prep.files.Loaded;

/** Each format against texts written for it: what becomes of each is in a golden file. */
class FormatCasesTest {

  private static final Topic TOPIC = new Topic("imported");
  private static final String PARTING = "======== ";

  static Stream<Arguments> files() {
    return Stream.concat(
        Stream.of(Arguments.of("markdown", "as-written")),
        Stream.of("markdown", "gift", "aiken", "csv", "anki", "json")
            .flatMap(format ->
                Stream.of("well-formed", "malformed").map(kind -> Arguments.of(format, kind))));
  }

  static String resource(String name) {
    try (InputStream in = FormatCasesTest.class.getResourceAsStream("/exchange/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }

  /** The cases of a file by their names. */
  static Map<String, String> cases(String format, String kind) {
    Map<String, String> cases = new LinkedHashMap<>();
    for (String part : resource(format + "/" + kind + ".txt").split(PARTING, -1)) {
      int end = part.indexOf('\n');
      if (end > 0) {
        cases.put(part.substring(0, end).strip(), part.substring(end + 1));
      }
    }
    return cases;
  }

  private static Reading read(String format, String text) {
    TextSource source = TextSource.decode("case." + format, text.getBytes(StandardCharsets.UTF_8));
    Format by = Format.of(format).orElseThrow();
    boolean tabs = by == Format.CSV && source.text().lines().findFirst().orElse("").contains("\t");
    return Exchange.read(tabs ? Format.TSV : by, source, TOPIC);
  }

  private static String shown(String name, Reading reading) {
    StringBuilder shown = new StringBuilder(PARTING).append(name).append('\n');
    for (Question question : reading.found()) {
      shown.append("line ").append(question.details().origin().line()).append(": ");
      shown.append(question.key()).append('\n');
      shown.append(DeckWriter.yaml(deck(List.of(question))).replace("questions:\n", ""));
    }
    reading.leftOut().forEach(item -> shown.append(item).append('\n'));
    reading
        .prose()
        .forEach(prose ->
            shown
                .append("other lines: ")
                .append(prose.lines())
                .append(", ")
                .append(prose)
                .append('\n'));
    return shown.toString();
  }

  private static Deck deck(List<Question> questions) {
    Topic topic = questions.getFirst().topic();
    return new Deck(topic, topic.name(), "", List.of(), questions);
  }

  static String golden(String format, String kind) {
    StringBuilder all = new StringBuilder();
    cases(format, kind).forEach((name, text) -> all.append(shown(name, read(format, text))));
    return all.toString();
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("files")
  void every_case_becomes_what_is_noted(String format, String kind) {
    assertThat(cases(format, kind)).hasSizeGreaterThanOrEqualTo(15);
    assertThat(golden(format, kind)).isEqualTo(resource(format + "/" + kind + ".golden"));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("files")
  void every_question_passes_the_reader_of_decks(String format, String kind) {
    for (String text : cases(format, kind).values()) {
      for (Question question : read(format, text).found()) {
        String yaml = DeckWriter.yaml(deck(List.of(question)));
        Loaded loaded =
            DeckReader.read(question.topic(), "a.yaml", yaml.getBytes(StandardCharsets.UTF_8));

        assertThat(loaded.problems()).as(yaml).isEmpty();
        assertThat(loaded.deck().questions().getFirst().details().rev())
            .isEqualTo(question.details().rev());
      }
    }
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("files")
  void names_are_the_same_each_time_and_each_once(String format, String kind) {
    for (String text : cases(format, kind).values()) {
      List<String> names = new ArrayList<>();
      read(format, text).found().forEach(question -> names.add(question.key().toString()));
      List<String> again = new ArrayList<>();
      read(format, text).found().forEach(question -> again.add(question.key().toString()));

      assertThat(names).isEqualTo(again).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("files")
  void a_text_that_is_cut_off_anywhere_ends_in_questions_and_refusals(String format, String kind) {
    for (String text : cases(format, kind).values()) {
      for (int end = 0; end < text.length(); end += 3) {
        String cut = text.substring(0, end);

        assertThat(read(format, cut).found()).hasSizeLessThan(20);
      }
    }
  }
}
