package prep.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.jline.terminal.impl.PosixSysTerminal;
import org.jline.terminal.spi.Pty;
import org.jline.utils.InfoCmp.Capability;

/**
 * A terminal that understands the control sequences of ECMA-48 (ANSI X3.64) and xterm's keys, as
 * all terminals of today do. What prep and JLine's line reader use of them stands here in
 * terminfo's notation (see {@code terminfo(5)}). JLine would read a whole description and the list
 * of all names at every start, which takes a quarter of a native image's time to the first
 * question, and would start another program for the description of a type that it does not know.
 */
final class AnsiTerminal extends PosixSysTerminal {

  static final Set<Capability> PROPERTIES =
      Set.of(Capability.auto_right_margin, Capability.eat_newline_glitch);

  static final Map<Capability, String> SEQUENCES =
      Map.ofEntries(
          Map.entry(Capability.bell, "^G"),
          Map.entry(Capability.carriage_return, "^M"),
          Map.entry(Capability.back_tab, "\\E[Z"),
          Map.entry(Capability.clear_screen, "\\E[H\\E[2J"),
          Map.entry(Capability.clr_eol, "\\E[K"),
          Map.entry(Capability.clr_eos, "\\E[J"),
          Map.entry(Capability.cursor_address, "\\E[%i%p1%d;%p2%dH"),
          Map.entry(Capability.cursor_up, "\\E[A"),
          Map.entry(Capability.cursor_down, "^J"),
          Map.entry(Capability.cursor_right, "\\E[C"),
          Map.entry(Capability.cursor_left, "^H"),
          Map.entry(Capability.parm_up_cursor, "\\E[%p1%dA"),
          Map.entry(Capability.parm_down_cursor, "\\E[%p1%dB"),
          Map.entry(Capability.parm_right_cursor, "\\E[%p1%dC"),
          Map.entry(Capability.parm_left_cursor, "\\E[%p1%dD"),
          Map.entry(Capability.parm_ich, "\\E[%p1%d@"),
          Map.entry(Capability.delete_character, "\\E[P"),
          Map.entry(Capability.parm_dch, "\\E[%p1%dP"),
          Map.entry(Capability.insert_line, "\\E[L"),
          Map.entry(Capability.parm_insert_line, "\\E[%p1%dL"),
          Map.entry(Capability.delete_line, "\\E[M"),
          Map.entry(Capability.parm_delete_line, "\\E[%p1%dM"),
          Map.entry(Capability.keypad_xmit, "\\E[?1h\\E="),
          Map.entry(Capability.keypad_local, "\\E[?1l\\E>"),
          Map.entry(Capability.key_backspace, "^H"),
          Map.entry(Capability.key_btab, "\\E[Z"),
          Map.entry(Capability.key_dc, "\\E[3~"),
          Map.entry(Capability.key_ic, "\\E[2~"),
          Map.entry(Capability.key_up, "\\EOA"),
          Map.entry(Capability.key_down, "\\EOB"),
          Map.entry(Capability.key_right, "\\EOC"),
          Map.entry(Capability.key_left, "\\EOD"),
          Map.entry(Capability.key_home, "\\EOH"),
          Map.entry(Capability.key_end, "\\EOF"),
          Map.entry(Capability.key_ppage, "\\E[5~"),
          Map.entry(Capability.key_npage, "\\E[6~"));

  AnsiTerminal(String name, String type, Pty pty) throws IOException {
    super(name, type, pty, StandardCharsets.UTF_8, true, SignalHandler.SIG_DFL);
  }

  /** Called by the constructor above, before anything else of this class. */
  @Override
  protected void parseInfoCmp() {
    bools.addAll(PROPERTIES);
    strings.putAll(SEQUENCES);
  }
}
