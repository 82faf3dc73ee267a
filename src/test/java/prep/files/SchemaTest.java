package prep.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import prep.deck.Topic;
import prep.yaml.Rule;

/** The JSON Schemas say what the reader says, as far as a schema can. */
class SchemaTest {

  private static final Schema DECK = schema("deck");
  private static final Schema TRACK = schema("track");
  private static final Path BROKEN = Resources.path("/broken");

  /**
   * What is wrong with the values of a tree, not with how they hang together or how it is written.
   */
  private static final Set<Rule> STRUCTURAL =
      EnumSet.of(
          Rule.NOT_A_MAPPING,
          Rule.NOT_A_LIST,
          Rule.NOT_A_TEXT,
          Rule.MISSING_KEY,
          Rule.UNKNOWN_KEY,
          Rule.MISSING_TEXT,
          Rule.NOT_TRUE_OR_FALSE,
          Rule.NO_QUESTIONS,
          Rule.BAD_ID,
          Rule.BAD_KEY,
          Rule.UNKNOWN_TYPE,
          Rule.UNKNOWN_LEVEL,
          Rule.UNKNOWN_WHEN,
          Rule.BAD_MONTH,
          Rule.BAD_TIME,
          Rule.BAD_REV,
          Rule.TOO_FEW_OPTIONS,
          Rule.TOO_MANY_OPTIONS,
          Rule.NO_RIGHT_OPTION,
          Rule.RIGHT_AND_WRONG,
          Rule.BAD_WEIGHT,
          Rule.NO_POINTS,
          Rule.TOO_MANY_POINTS,
          Rule.TOO_FEW_SIDES,
          Rule.TOO_MANY_STEPS,
          Rule.TOO_FEW_STEPS,
          Rule.UNKNOWN_ORDER,
          Rule.BAD_OPTION);

  private static Schema schema(String kind) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(SchemaTest.class.getResourceAsStream("/prep/schema/" + kind + ".json"));
  }

  private static List<String> errors(Schema schema, Path file) {
    return schema.validate(text(file), InputFormat.YAML).stream()
        .map(error -> file + ": " + error)
        .toList();
  }

  private static String text(Path file) {
    return new String(Resources.bytes(file), StandardCharsets.UTF_8);
  }

  static List<Path> bundled(String directory) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(directory))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  static List<Path> decks() throws IOException {
    return bundled("questions");
  }

  static List<Path> tracks() throws IOException {
    return bundled("questions/tracks");
  }

  @ParameterizedTest
  @MethodSource("decks")
  void a_valid_deck_is_valid_by_the_schema(Path deck) {
    assertThat(errors(DECK, deck)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("tracks")
  void a_valid_track_is_valid_by_the_schema(Path track) {
    assertThat(errors(TRACK, track)).isEmpty();
  }

  static List<Path> structurallyBroken() throws IOException {
    try (Stream<Path> files = Files.list(BROKEN)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml") && isStructural(file))
          .sorted()
          .toList();
    }
  }

  private static boolean isStructural(Path file) {
    return DeckReader.read(new Topic("t"), "t.yaml", Resources.bytes(file)).problems().stream()
        .anyMatch(problem -> STRUCTURAL.contains(rule(problem.rule())));
  }

  private static Rule rule(String word) {
    return Rule.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  @ParameterizedTest
  @MethodSource("structurallyBroken")
  void a_deck_with_a_structural_defect_is_invalid_by_the_schema(Path file) {
    assertThat(errors(DECK, file)).isNotEmpty();
  }

  @Test
  void most_of_the_broken_decks_have_a_structural_defect() throws IOException {
    assertThat(structurallyBroken()).hasSizeGreaterThan(60);
  }

  @ParameterizedTest
  @ValueSource(strings = {"deck", "track"})
  void every_key_is_described(String kind) {
    String text = text(Path.of("src/main/resources/prep/schema/" + kind + ".json"));
    assertThat(text).contains("\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"");
    assertThat(text.split("\"description\"")).hasSizeGreaterThan(kind.equals("deck") ? 50 : 8);
  }
}
