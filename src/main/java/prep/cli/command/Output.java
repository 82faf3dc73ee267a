package prep.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jline.terminal.Terminal;
import prep.problem.UserError;
import prep.screen.Window;
import prep.terminal.LineOutput;
import prep.terminal.Palette;
import prep.terminal.programs.Pager;
import prep.text.Glyphs;
import prep.text.Line;

/** Where a command without questions writes its screen. */
public record Output(
    Environment environment, CommonOptions common, Palette palette, Window window) {

  private static final int USUAL_COLUMNS = 80;
  private static final int USUAL_ROWS = 24;

  public static Output of(Environment environment, CommonOptions common) {
    Glyphs glyphs = glyphs(environment);
    return new Output(
        environment, common, palette(environment, common), window(environment, common, glyphs));
  }

  /** Without colour, for help, which is shown even if the configuration is wrong. */
  public static Output plain(Environment environment) {
    CommonOptions common = new CommonOptions();
    return new Output(
        environment, common, Palette.PLAIN, window(environment, common, glyphs(environment)));
  }

  /** Glyphs that the terminal's charset has. */
  public static Glyphs glyphs(Environment environment) {
    return environment.charset().equals(StandardCharsets.UTF_8) ? Glyphs.UNICODE : Glyphs.ASCII;
  }

  /**
   * {@code --color} wins over {@code NO_COLOR}, which wins over {@code CLICOLOR_FORCE}, which wins
   * over the configuration.
   */
  public static Palette palette(Environment environment, CommonOptions common) {
    Palette usual = environment.interactive() ? Palette.COLOR : Palette.PLAIN;
    boolean dumb = environment.variable("TERM").equals("dumb");
    Palette without = environment.interactive() && !dumb ? Palette.MONOCHROME : Palette.PLAIN;
    return switch (common.color()) {
      case always -> Palette.COLOR;
      case never -> without;
      case auto -> {
        if (!environment.variable("NO_COLOR").isEmpty() || dumb) {
          yield without;
        }
        String forced = environment.variable("CLICOLOR_FORCE");
        if (!forced.isEmpty() && !forced.equals("0")) {
          yield Palette.COLOR;
        }
        yield switch (common.usualColor(environment)) {
          case always -> Palette.COLOR;
          case never -> without;
          case auto -> usual;
        };
      }
    };
  }

  private static Window window(Environment environment, CommonOptions common, Glyphs glyphs) {
    int columns = number(environment.variable("COLUMNS"));
    if (columns == 0 && environment.interactive()) {
      try (Terminal terminal = environment.terminal(common).orElse(null)) {
        if (terminal != null && terminal.getWidth() > 0) {
          return new Window(terminal.getWidth(), terminal.getHeight(), glyphs);
        }
      } catch (IOException _) {
        // The usual width serves.
      }
    }
    return new Window(columns == 0 ? USUAL_COLUMNS : columns, USUAL_ROWS, glyphs);
  }

  private static int number(String text) {
    try {
      return Math.max(0, Integer.parseInt(text));
    } catch (NumberFormatException _) {
      return 0;
    }
  }

  /** The same, by way of the user's pager where a terminal's window is too small for it. */
  public void page(List<Line> lines) {
    boolean fits = lines.size() < window.rows();
    if (fits || !mayPaint()) {
      print(lines);
      return;
    }
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(palette.paint(line)).append('\n'));
    environment.out().flush();
    if (!Pager.show(text.toString(), environment.variables(), environment.windows())) {
      print(lines);
    }
  }

  /** A pager paints the window, which a screen reader cannot follow. */
  private boolean mayPaint() {
    try {
      return common.isPaintable(environment);
    } catch (UserError _) {
      // Help is shown whatever the configuration is.
      return false;
    }
  }

  /** Words for those who read line by line or hear them; on a terminal broken between words. */
  public void say(List<Line> lines) {
    int columns = environment.interactive() ? window.columns() : 0;
    new LineOutput(environment.out(), palette, columns).print(lines);
  }

  public void print(List<Line> lines) {
    for (Line line : lines) {
      printRaw(palette.paint(line));
    }
  }

  /** A line that is already safe. */
  public void printRaw(String line) {
    printRaw(line, "\n");
  }

  /** The same with another end. */
  public void printRaw(String line, String end) {
    environment.out().print(line);
    environment.out().print(end);
  }
}
