package prep.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page that tells users what is in their data says what the program writes. */
class DataPageTest {

  private static final String PAGE = Devices.text(Path.of("src/docs/data.md"));
  private static final Pattern EXAMPLE = Pattern.compile("(?s)```json\n(.*?)```");
  private static final Pattern NAME = Pattern.compile("\"([a-z][a-zA-Z]*)\"");

  @TempDir Path root;

  private static List<String> examples() {
    return found(EXAMPLE, PAGE);
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult result) -> result.group(1)).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"EventWriter", "ProgressWriter"})
  void each_field_that_is_written_is_explained(String writer) {
    List<String> names =
        found(NAME, Devices.text(Path.of("src/main/java/prep/store/" + writer + ".java")));
    assertThat(names).hasSizeGreaterThan(10).allMatch(name -> PAGE.contains("`" + name + "`"));
  }

  @Test
  void each_field_of_an_event_that_is_read_is_explained() {
    assertThat(Arrays.stream(EventFields.Field.values()))
        .extracting(field -> "`" + field.name().toLowerCase(Locale.ROOT) + "`")
        .allMatch(PAGE::contains);
  }

  @Test
  void the_history_in_it_comes_to_the_progress_in_it() {
    Devices devices = new Devices(root);
    devices.now = Instant.parse("2026-12-01T10:00:00Z");
    Devices.write(devices.history("laptop-x7k2"), examples().getFirst());
    devices.recording("laptop-x7k2").finish();
    assertThat(Devices.text(devices.progressFile())).isEqualTo(examples().getLast());
    assertThat(devices.warnings).isEmpty();
  }
}
