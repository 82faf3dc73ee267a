package prep.terminal.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prep.terminal.programs.BrowserCommands.Desktop;

class BrowserCommandsTest {

  @Test
  void browser_names_commands_parted_by_colons() {
    assertThat(BrowserCommands.of(Map.of("BROWSER", "firefox -P 'a b'::w3m"), Desktop.OTHER))
        .isEqualTo(new BrowserCommands(List.of(List.of("firefox", "-P", "a b"), List.of("w3m"))));
  }

  @Test
  void on_windows_a_colon_is_part_of_a_path() {
    assertThat(BrowserCommands.of(Map.of("BROWSER", "C:\\ff.exe"), Desktop.WINDOWS).commands())
        .containsExactly(List.of("C:\\ff.exe"));
  }

  @Test
  void each_system_has_something_that_opens_addresses() {
    Map<String, String> desktop = Map.of("DISPLAY", ":0");
    assertThat(BrowserCommands.of(desktop, Desktop.OTHER).commands())
        .containsExactly(List.of("xdg-open"));
    assertThat(BrowserCommands.of(Map.of(), Desktop.MAC).commands())
        .containsExactly(List.of("open"));
    assertThat(BrowserCommands.of(Map.of(), Desktop.WINDOWS).commands())
        .containsExactly(List.of("rundll32", "url.dll,FileProtocolHandler"));
    assertThat(BrowserCommands.of(Map.of("WSL_DISTRO_NAME", "x"), Desktop.OTHER).commands())
        .containsExactly(List.of("wslview"));
  }

  @Test
  void without_a_desktop_nothing_is_tried() {
    assertThat(BrowserCommands.of(Map.of(), Desktop.OTHER).commands()).isEmpty();
  }

  @Test
  void the_address_goes_where_the_command_says_or_to_its_end() {
    assertThat(BrowserCommands.opening(List.of("b", "--open=%s"), "https://a"))
        .containsExactly("b", "--open=https://a");
    assertThat(BrowserCommands.opening(List.of("b", "-n"), "https://a"))
        .containsExactly("b", "-n", "https://a");
  }

  @Test
  void browsers_that_paint_in_the_terminal_are_known() {
    assertThat(BrowserCommands.needsTerminal(List.of("/usr/bin/w3m"))).isTrue();
    assertThat(BrowserCommands.needsTerminal(List.of("firefox"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "javascript:alert(1)",
        "-x",
        "https://a b",
        "https://a\"&calc"
      })
  void what_is_no_address_of_the_web_is_not_opened(String address) {
    Browser browser = Browser.of(Map.of("BROWSER", "true"), "Linux");

    assertThat(browser.open(address)).isFalse();
  }
}
