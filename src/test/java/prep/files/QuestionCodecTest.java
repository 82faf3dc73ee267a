package prep.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import prep.deck.QuestionType;
import prep.yaml.JsonTree;
import prep.yaml.Node;
import prep.yaml.Node.Entry;
import prep.yaml.Node.Mapping;
import prep.yaml.Node.Scalar;
import prep.yaml.Node.Sequence;

/** The JSON Schema of decks has the types and the keys that the codecs have, and no others. */
class QuestionCodecTest {

  private static final Mapping SCHEMA =
      (Mapping)
          JsonTree.read(
                  new String(
                      Resources.bytes(Path.of("src/main/resources/prep/schema/deck.json")),
                      StandardCharsets.UTF_8))
              .root();

  /** By type and key, the keys of the mappings that stand under it. */
  private static final Map<String, List<String>> PARTS =
      Map.of(
          "choice options", ChoiceCodec.OPTION_KEYS,
          "short accept", AlternativesCodec.PATTERN_KEYS,
          "short examples", ExamplesCodec.KEYS,
          "command examples", ExamplesCodec.KEYS,
          "cloze blanks", ClozeCodec.BLANK_KEYS,
          "order steps", OrderingCodec.GROUP_KEYS,
          "open points", OpenCodec.POINT_KEYS,
          "open myths", OpenCodec.MYTH_KEYS,
          "open examples", ExamplesCodec.KEYS);

  private static Node at(Node node, String... path) {
    Node found = node;
    for (String key : path) {
      found = ((Mapping) found).value(key);
      assertThat(found).as(String.join(".", path)).isNotNull();
    }
    return found;
  }

  private static List<String> keys(Node mapping) {
    return ((Mapping) mapping).entries().stream().map(Entry::key).toList();
  }

  /** The names of properties anywhere below, of what is referred to as well. */
  private static Set<String> properties(Node node) {
    Set<String> names = new TreeSet<>();
    switch (node) {
      case Sequence list -> list.items().forEach(item -> names.addAll(properties(item)));
      case Mapping mapping -> {
        for (Entry entry : mapping.entries()) {
          if (entry.key().equals("properties")) {
            names.addAll(keys(entry.value()));
          } else if (entry.value() instanceof Scalar reference && entry.key().equals("$ref")) {
            String name = reference.text().substring("#/$defs/".length());
            names.addAll(properties(at(SCHEMA, "$defs", name)));
          } else {
            names.addAll(properties(entry.value()));
          }
        }
      }
      case Scalar _, Node.Refused _ -> {}
    }
    return names;
  }

  @Test
  void the_schema_has_the_types_that_there_are() {
    Sequence types = (Sequence) at(SCHEMA, "$defs", "question", "properties", "type", "enum");

    assertThat(types.items().stream().map(type -> ((Scalar) type).text()))
        .containsExactly(
            List.of(QuestionType.values()).stream().map(QuestionType::word).toArray(String[]::new));
    assertThat(keys(at(SCHEMA, "$defs", "question", "properties")))
        .containsExactlyInAnyOrderElementsOf(DetailsCodec.KEYS);
    assertThat(properties(at(SCHEMA, "$defs", "question", "properties", "followups")))
        .containsExactlyInAnyOrderElementsOf(FollowUpsCodec.KEYS);
  }

  @ParameterizedTest
  @EnumSource
  void the_schema_of_a_type_has_the_keys_of_its_codec(QuestionType type) {
    Node properties = at(SCHEMA, "$defs", type.word(), "properties");

    assertThat(keys(properties)).containsExactlyInAnyOrderElementsOf(QuestionCodec.allKeys(type));
    for (String key : QuestionCodec.of(type).keys()) {
      List<String> parts = PARTS.getOrDefault(type.word() + " " + key, List.of());
      assertThat(properties(at(properties, key)))
          .as("%s of %s", key, type)
          .containsExactlyInAnyOrderElementsOf(parts);
    }
  }

  @Test
  void the_schema_of_what_a_deck_says_for_all_has_the_keys_that_are_read() {
    assertThat(keys(at(SCHEMA, "properties", "defaults", "properties")))
        .containsExactlyInAnyOrderElementsOf(DetailsCodec.Defaults.KEYS);
    assertThat(keys(at(SCHEMA, "$defs", "program", "properties")))
        .containsExactlyInAnyOrderElementsOf(CommandTableCodec.PROGRAM_KEYS);
    assertThat(keys(at(SCHEMA, "properties"))).containsExactlyInAnyOrderElementsOf(DeckReader.KEYS);
  }
}
