package prep.files.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prep.problem.UserError;

class ConfigReaderTest {

  @TempDir private Path directory;

  private Config read(String yaml) throws IOException {
    return read(yaml.getBytes(StandardCharsets.UTF_8));
  }

  private Config read(byte[] content) throws IOException {
    Path file = directory.resolve("config.yaml");
    Files.write(file, content);
    return new ConfigReader(List.of("smart", "random"), List.of("auto", "never")).read(file);
  }

  @Test
  void all_that_can_be_set_is_read() throws IOException {
    assertThat(
            read(
                """
                count: 0
                order: random
                retention: 0.85
                new-per-day: 5
                focus: [docker, python-*]
                day-starts: "04:30"
                plain: true
                color: never
                editor: "code --wait --goto {file}:{line}"
                """))
        .isEqualTo(
            new Config(
                0,
                "random",
                0.85,
                5,
                List.of("docker", "python-*"),
                LocalTime.of(4, 30),
                true,
                "never",
                "code --wait --goto {file}:{line}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# count: 5\n\n  # nothing yet\n", "\ufeff"})
  void a_file_that_sets_nothing_sets_nothing(String content) throws IOException {
    assertThat(read(content)).isEqualTo(Config.NONE);
  }

  @Test
  void no_file_sets_nothing() {
    assertThat(new ConfigReader(List.of(), List.of()).read(directory.resolve("config.yaml")))
        .isEqualTo(Config.NONE);
  }

  @Test
  void one_topic_in_focus_needs_no_brackets() throws IOException {
    assertThat(read("focus: docker").focus()).containsExactly("docker");
  }

  @Test
  void a_time_that_yaml_1_1_took_for_a_number_is_a_time() throws IOException {
    assertThat(read("day-starts: 4:00").dayStarts()).isEqualTo(LocalTime.of(4, 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          count: ten | 1:8: error: "count" is "ten"; write a whole number from 0 to 1000000
          count: -1 | 1:8: error: "count" is "-1"; write a whole number from 0 to 1000000
          count: 99999999999 | 1:8: error: "count" is "99999999999"; write a whole number from 0 to 1000000
          count: [1] | 1:8: error: "count" of the configuration reads as a list
          order: randon | 1:8: error: "order" is "randon"; did you mean random?
          order: x | 1:8: error: "order" is "x"; write one of smart, random
          retention: 90 | 1:12: error: "retention" is "90"; write a number between 0 and 1
          retention: 0 | 1:12: error: "retention" is "0"; write a number between 0 and 1
          retention: 1e-999999999 | 1:12: error: "retention" is "1e-999999999"; write a number
          count: 1000001 | 1:8: error: "count" is "1000001"; write a whole number from 0 to 1000000
          new-per-day: -5 | 1:14: error: "new-per-day" is "-5"; write a whole number from 0 to 1000000
          new-per-day: many | 1:14: error: "new-per-day" is "many"; write a whole number
          focus: {a: b} | 1:8: error: "focus" of the configuration has keys; write a list
          day-starts: "24:00" | 1:13: error: "day-starts" is "24:00"; write a time from "00:00" to "23:59"
          day-starts: 4 | 1:13: error: "day-starts" is "4"; write a time from "00:00" to "23:59"
          plain: yes | 1:8: error: "plain" of the configuration is "yes"; write true or false
          color: red | 1:8: error: "color" is "red"; write one of auto, never
          editor: | 1:8: error: "editor" of the configuration has no text
          colour: never | 1:1: error: "colour" is not a key of the configuration; did you mean "color"?
          - count | 1:1: error: the configuration is a list; write keys with values
          """)
  void a_bad_value_is_named_with_its_place(String yaml, String message) {
    assertThatThrownBy(() -> read(yaml))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("config.yaml:" + message);
  }

  @Test
  void all_problems_are_told_at_once_and_end_with_status_2() {
    assertThatThrownBy(() -> read("count: x\norder: y\n"))
        .isInstanceOfSatisfying(
            UserError.class, e -> assertThat(e.kind().exitStatus()).isEqualTo(2))
        .hasMessageContaining("config.yaml:1:8")
        .hasMessageContaining("config.yaml:2:8");
  }

  @Test
  void what_is_no_utf_8_is_said() {
    assertThatThrownBy(() -> read(new byte[] {'a', ':', ' ', (byte) 0xE4}))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("not UTF-8");
  }
}
