package prep.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;

class JsonTest {

  /** Found with a native image: whatever read a score ended with UnsupportedOperationException. */
  @Test
  void fractions_are_read_to_their_last_digit_without_what_a_native_image_need_not_have() {
    byte[] bytes = "2.7208676534764957".getBytes(StandardCharsets.UTF_8);
    try (JsonParser parser = Json.parser(bytes, 0, bytes.length)) {
      parser.nextToken();
      assertThat(parser.getDoubleValue()).isEqualTo(2.7208676534764957);
      assertThat(parser.isEnabled(StreamReadFeature.USE_FAST_DOUBLE_PARSER)).isFalse();
    }
  }
}
