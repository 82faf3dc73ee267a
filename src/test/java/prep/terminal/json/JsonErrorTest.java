package prep.terminal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The codes of errors are part of the protocol. */
class JsonErrorTest {

  @Test
  void the_schema_of_the_events_names_the_codes_that_there_are() {
    JsonNode codes =
        new JsonMapper()
            .readTree(JsonErrorTest.class.getResourceAsStream("/prep/schema/events.json"))
            .at("/$defs/error/properties/code/enum");
    List<String> named = codes.valueStream().map(JsonNode::asString).toList();

    assertThat(named)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(JsonError.values()).map(JsonError::code).toList());
  }
}
