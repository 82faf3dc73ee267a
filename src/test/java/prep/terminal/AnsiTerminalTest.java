package prep.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import org.jline.utils.InfoCmp;
import org.jline.utils.InfoCmp.Capability;
import org.junit.jupiter.api.Test;

class AnsiTerminalTest {

  @Test
  void what_is_known_of_a_terminal_is_what_its_description_says() {
    Map<Capability, String> sequences = new HashMap<>();
    String description = InfoCmp.getDefaultInfoCmp("xterm-256color");
    InfoCmp.parseInfoCmp(description, EnumSet.noneOf(Capability.class), new HashMap<>(), sequences);

    assertThat(sequences).containsAllEntriesOf(AnsiTerminal.SEQUENCES);
  }
}
