package prep.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jline.terminal.impl.PosixSysTerminal;
import org.jline.terminal.spi.Pty;
import org.jline.utils.InfoCmp.Capability;

/**
 * A terminal that understands the control sequences of ECMA-48 (ANSI X3.64), as all terminals of
 * today do. What prep uses of them stands here in terminfo's notation (see {@code terminfo(5)}).
 * JLine would read a whole description and the list of all names at every start, which takes a
 * quarter of a native image's time to the first question, and would start another program for the
 * description of a type that it does not know.
 */
final class AnsiTerminal extends PosixSysTerminal {

  static final Map<Capability, String> SEQUENCES =
      Map.of(
          Capability.carriage_return, "^M",
          Capability.clr_eol, "\\E[K",
          Capability.clr_eos, "\\E[J",
          Capability.parm_up_cursor, "\\E[%p1%dA",
          Capability.parm_down_cursor, "\\E[%p1%dB");

  AnsiTerminal(String name, String type, Pty pty) throws IOException {
    super(name, type, pty, StandardCharsets.UTF_8, true, SignalHandler.SIG_DFL);
  }

  /** Called by the constructor above, before anything else of this class. */
  @Override
  protected void parseInfoCmp() {
    strings.putAll(SEQUENCES);
  }

  /** By whomever it is closed, at the end of the program by JLine. */
  @Override
  protected void doClose() throws IOException {
    writer.write(RawTerminal.NO_BRACKETED_PASTE);
    super.doClose();
  }
}
