package prep.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import prep.problem.UserError;

class DirectoriesTest {

  private static final Path HOME = Path.of("/home/me");

  private static Directories of(Map<String, String> environment) {
    return Directories.of(environment, HOME, false);
  }

  @Test
  void usually_they_are_below_the_home_directory() {
    assertThat(of(Map.of()))
        .isEqualTo(
            new Directories(
                Path.of("/home/me/.local/share/prep"),
                Path.of("/home/me/.local/state/prep"),
                Path.of("/home/me/.config/prep"),
                Path.of("/home/me/.cache/prep")));
  }

  @Test
  void xdg_variables_move_them() {
    assertThat(
            of(
                Map.of(
                    "XDG_DATA_HOME", "/d",
                    "XDG_STATE_HOME", "/s",
                    "XDG_CONFIG_HOME", "/c",
                    "XDG_CACHE_HOME", "/e")))
        .isEqualTo(
            new Directories(
                Path.of("/d/prep"), Path.of("/s/prep"), Path.of("/c/prep"), Path.of("/e/prep")));
  }

  @Test
  void empty_and_relative_xdg_variables_do_not_count() {
    assertThat(of(Map.of("XDG_DATA_HOME", "", "XDG_STATE_HOME", "state"))).isEqualTo(of(Map.of()));
  }

  @Test
  void prep_data_names_the_data_directory_itself() {
    Directories directories = of(Map.of("PREP_DATA", "my/data", "XDG_DATA_HOME", "/d"));
    assertThat(directories.data()).isEqualTo(Path.of("my/data"));
    assertThat(directories.state()).isEqualTo(of(Map.of()).state());
  }

  @Test
  void an_option_replaces_the_data_directory_only() {
    Directories directories = of(Map.of("PREP_DATA", "/d")).withData(Path.of("/other"));
    assertThat(directories.data()).isEqualTo(Path.of("/other"));
    assertThat(directories.config()).isEqualTo(of(Map.of()).config());
  }

  @Test
  void on_windows_they_are_in_the_application_data() {
    Directories directories =
        Directories.of(Map.of("LOCALAPPDATA", "/local", "APPDATA", "/roaming"), HOME, true);
    assertThat(directories)
        .isEqualTo(
            new Directories(
                Path.of("/local/prep"),
                Path.of("/local/prep-state"),
                Path.of("/roaming/prep"),
                Path.of("/local/prep-cache")));
  }

  @Test
  void what_is_in_them() {
    Directories directories = of(Map.of("PREP_DATA", "/d"));
    assertThat(directories.decks()).isEqualTo(Path.of("/d/decks"));
    assertThat(directories.history()).isEqualTo(Path.of("/d/history"));
    assertThat(directories.progressFile()).isEqualTo(Path.of("/d/progress.json"));
    assertThat(directories.configFile()).isEqualTo(Path.of("/home/me/.config/prep/config.yaml"));
  }

  @Test
  void what_cannot_be_a_path_is_told() {
    assertThatThrownBy(() -> of(Map.of("PREP_DATA", "a\0b")))
        .isInstanceOfSatisfying(
            UserError.class, e -> assertThat(e.kind()).isEqualTo(UserError.Kind.USAGE))
        .hasMessageContaining("PREP_DATA");
  }
}
