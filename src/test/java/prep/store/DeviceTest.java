package prep.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTest {

  @TempDir Path root;

  private Device device(Map<String, String> environment, long seed, Path... hostFiles) {
    Directories directories =
        new Directories(
            root.resolve("data"),
            root.resolve("state"),
            root.resolve("config"),
            root.resolve("cache"));
    return new Device(directories, environment, new Random(seed), List.of(hostFiles));
  }

  @Test
  void the_name_is_the_hosts_and_four_random_characters() {
    assertThat(device(Map.of("HOSTNAME", "Laptop"), 1).name()).matches("laptop-[a-z2-9]{4}");
  }

  @Test
  void the_name_is_kept() {
    String name = device(Map.of("HOSTNAME", "laptop"), 1).name();
    assertThat(device(Map.of("HOSTNAME", "renamed"), 2).name()).isEqualTo(name);
    assertThat(root.resolve("state/device")).hasContent(name + "\n");
    assertThat(root.resolve("data")).doesNotExist();
  }

  @Test
  void asking_whether_there_is_a_name_makes_none() {
    assertThat(device(Map.of("HOSTNAME", "laptop"), 1).known()).isEmpty();
    assertThat(root.resolve("state")).doesNotExist();
  }

  @Test
  void two_hosts_of_one_name_get_different_ones() {
    assertThat(device(Map.of("HOSTNAME", "mac"), 1).name())
        .isNotEqualTo(
            new Device(
                    new Directories(root, root.resolve("other"), root, root),
                    Map.of("HOSTNAME", "mac"),
                    new Random(2),
                    List.of())
                .name());
  }

  @Test
  void prep_device_replaces_it_and_keeps_nothing() {
    Device device = device(Map.of("PREP_DEVICE", "Tablet_2", "HOSTNAME", "laptop"), 1);
    assertThat(device.known()).contains("Tablet_2");
    assertThat(device.name()).isEqualTo("Tablet_2");
    assertThat(root.resolve("state")).doesNotExist();
  }

  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource({
    "laptop.local, laptop.local",
    "../../etc/passwd, etc-passwd",
    "büro, b-ro",
    "a b, ab",
    "C:\\x, C--x",
    "-rf, rf",
    ".hidden, hidden",
  })
  void names_are_safe_for_files(String given, String name) {
    assertThat(device(Map.of("PREP_DEVICE", given), 1).name()).isEqualTo(name);
  }

  @Test
  void the_host_name_may_stand_in_a_file() {
    Path file = root.resolve("hostname");
    Devices.write(file, "Workstation\n");
    assertThat(device(Map.of(), 1, root.resolve("missing"), file).name())
        .startsWith("workstation-");
  }

  @Test
  void windows_calls_it_computername() {
    assertThat(device(Map.of("COMPUTERNAME", "DESKTOP"), 1).name()).startsWith("desktop-");
  }

  @Test
  void where_nothing_tells_the_host_it_is_a_device() {
    assertThat(device(Map.of(), 1).name()).startsWith("device-");
    assertThat(device(Map.of("HOSTNAME", "日本"), 1).name()).startsWith("device-");
  }

  @Test
  void an_empty_file_is_no_name() {
    Devices.write(root.resolve("state/device"), "\n");
    assertThat(device(Map.of("HOSTNAME", "laptop"), 1).name()).startsWith("laptop-");
  }
}
