package prep.screen.plan;

import java.util.ArrayList;
import java.util.List;
import prep.deck.Level;
import prep.plan.Syllabus;
import prep.plan.Syllabus.State;
import prep.screen.Layout;
import prep.screen.Window;
import prep.text.Glyphs;
import prep.text.Line;
import prep.text.Span;
import prep.text.Style;
import prep.text.Width;
import prep.text.Wrapping;

/** How far somebody has come with tracks: a sign an item, or a line a track. */
public final class SyllabusScreen {

  private static final int GAP = 3;
  private static final int BEFORE_SIGNS = 2;
  private static final int NUMBER = 10;
  private static final int NARROW_NUMBER = 6;
  private static final int ITEMS = 6;

  private SyllabusScreen() {}

  /**
   * A sign an item, so that a whole track can be seen at once.
   *
   * @param named what names the tracks on a command line; empty where nothing needs to
   */
  public static List<Line> of(List<Syllabus> tracks, String named, Window window) {
    List<List<Line>> blocks = new ArrayList<>();
    for (Syllabus track : tracks) {
      blocks.add(head(track, window));
      blocks.add(new Signs(track, window).lines());
      blocks.add(legend(track, window));
    }
    String command = "prep syllabus " + (named.isEmpty() ? "" : named + " ");
    blocks.add(
        PlanDayScreen.commands(
            window,
            command + "--all",
            "each item",
            command + "--open",
            "what is not " + window.glyphs().right()));
    return Layout.margin(Layout.blocks(blocks));
  }

  private static List<Line> head(Syllabus track, Window window) {
    int items = track.items().size();
    return Layout.spread(
        Line.of(
            Span.of(track.track().name(), Style.TOPIC),
            Span.of(" up to " + track.level().word(), Style.HEADING)),
        Line.plain(items + (items == 1 ? " item" : " items")),
        window);
  }

  /** What the signs mean; those that don't occur are left out. */
  private static List<Line> legend(Syllabus track, Window window) {
    List<Line> parts = new ArrayList<>();
    for (State state : State.values()) {
      int count = track.count(state);
      if (count > 0) {
        parts.add(
            Line.of(
                sign(state, window.glyphs()),
                Span.plain(" " + counted(count, state, track.level()))));
      }
    }
    return Layout.flow(parts, 2, window.textWidth());
  }

  static Span sign(State state, Glyphs glyphs) {
    return switch (state) {
      case SOLID -> Span.of(glyphs.right(), Style.RIGHT);
      case LEARNING -> Span.of(glyphs.partly(), Style.PARTLY);
      case SEEN -> Span.plain("-");
      case NEW -> Span.plain(glyphs.open());
      case BEYOND -> Span.of("o", Style.DIM);
      case EMPTY -> Span.of("?", Style.DIM);
    };
  }

  /** The state as people read it. */
  static String words(State state, Level level) {
    return switch (state) {
      case SOLID, LEARNING, SEEN, NEW -> state.word();
      case BEYOND ->
          switch (level) {
            case JUNIOR -> "tasks or above junior";
            case MID -> "tasks or senior only";
            case SENIOR -> "tasks only";
          };
      case EMPTY -> "without a question";
    };
  }

  /** As in {@code 1 task or senior only}. */
  private static String counted(long count, State state, Level level) {
    String words = words(state, level);
    return count
        + " "
        + (count == 1 && state == State.BEYOND ? words.replaceFirst("tasks", "task") : words);
  }

  /** As in {@code 1 of 10}. */
  static String solid(Syllabus.Section section) {
    return section.count(State.SOLID) + " of " + section.items().size();
  }

  /** The sections of a track with their signs, which stand below the title in a narrow window. */
  private static final class Signs {

    private final Syllabus track;
    private final Window window;
    private final int solid;
    private final int all;

    Signs(Syllabus track, Window window) {
      this.track = track;
      this.window = window;
      this.solid =
          Width.widest(
              track.sections().stream()
                  .map(section -> Integer.toString(section.count(State.SOLID))));
      this.all =
          Width.widest(
              track.sections().stream().map(section -> Integer.toString(section.items().size())));
    }

    List<Line> lines() {
      int widest = Width.widest(track.sections().stream().map(section -> section.title()));
      int title = Math.min(widest, window.textWidth() * 11 / 20);
      List<Line> lines = new ArrayList<>();
      for (Syllabus.Section section : track.sections()) {
        lines.addAll(window.isNarrow() ? narrow(section) : wide(section, title));
      }
      return lines;
    }

    private List<Line> wide(Syllabus.Section section, int width) {
      List<Line> titles = pieces(section.title(), width);
      String padded = Width.padded(titles.getFirst().text(), width + GAP) + count(section);
      List<Line> left = new ArrayList<>(titles);
      left.set(0, Line.plain(padded));
      int at = Width.of(padded) + BEFORE_SIGNS;
      return Layout.columns(List.of(left), List.of(signs(section, window.textWidth() - at)), at);
    }

    private List<Line> narrow(Syllabus.Section section) {
      String count = count(section).stripTrailing();
      int room = window.textWidth() - Width.of(count) - GAP;
      List<Line> lines = new ArrayList<>(pieces(section.title(), room));
      lines.set(0, Line.plain(Width.padded(lines.getFirst().text(), room + GAP) + count));
      signs(section, window.textWidth() - 2).forEach(line -> lines.add(line.indented(2)));
      return lines;
    }

    private String count(Syllabus.Section section) {
      return Width.right(Integer.toString(section.count(State.SOLID)), solid)
          + " of "
          + Width.padded(Integer.toString(section.items().size()), all);
    }

    private List<Line> signs(Syllabus.Section section, int width) {
      List<Line> lines = new ArrayList<>();
      List<Span> line = new ArrayList<>();
      for (Syllabus.Item item : section.items()) {
        if (line.size() == width) {
          lines.add(merged(line));
          line.clear();
        }
        line.add(sign(item.state(), window.glyphs()));
      }
      lines.add(merged(line));
      return lines;
    }

    /** Neighbours of one style in one span. */
    private static Line merged(List<Span> signs) {
      List<Span> spans = new ArrayList<>();
      for (Span sign : signs) {
        if (!spans.isEmpty() && spans.getLast().style() == sign.style()) {
          spans.set(spans.size() - 1, Span.of(spans.getLast().text() + sign.text(), sign.style()));
        } else {
          spans.add(sign);
        }
      }
      return new Line(spans);
    }

    private static List<Line> pieces(String text, int width) {
      return Wrapping.wrap(List.of(Span.plain(text)), width);
    }
  }

  /** A line a track; a narrow window has room for what is solid only. */
  public static List<Line> tracks(List<Syllabus> tracks, Level level, Window window) {
    int widest =
        Math.max(
            Width.of("up to " + level.word()),
            Width.widest(tracks.stream().map(track -> track.track().name())));
    List<State> states =
        window.isNarrow()
            ? List.of(State.SOLID)
            : List.of(State.SOLID, State.LEARNING, State.SEEN, State.NEW);
    int number = window.isNarrow() ? NARROW_NUMBER : NUMBER;
    int name = Math.min(widest, window.textWidth() - number * states.size() - ITEMS);
    StringBuilder head = new StringBuilder(Width.padded("up to " + level.word(), name));
    head.append(Width.right("items", ITEMS));
    states.forEach(state -> head.append(Width.right(state.word(), number)));
    List<Line> table = new ArrayList<>();
    table.add(Line.of(head.toString(), Style.HEADING));
    for (Syllabus track : tracks) {
      String cut = Width.cut(track.track().name(), name, window.glyphs().ellipsis());
      StringBuilder cells = new StringBuilder();
      cells.append(Width.right(Integer.toString(track.items().size()), ITEMS));
      states.forEach(state -> cells.append(Width.right(amount(track.count(state)), number)));
      table.add(
          Line.of(Span.of(Width.padded(cut, name), Style.TOPIC), Span.plain(cells.toString())));
    }
    List<Line> commands =
        PlanDayScreen.commands(window, "prep syllabus TRACK", "a track, a sign an item");
    return Layout.margin(Layout.blocks(List.of(table, commands)));
  }

  /** Nothing is a dash. */
  private static String amount(int count) {
    return count == 0 ? "-" : Integer.toString(count);
  }

  /** In sentences, for a screen reader. */
  public static List<Line> plain(List<Syllabus> tracks) {
    List<Line> lines = new ArrayList<>();
    for (Syllabus track : tracks) {
      int items = track.items().size();
      lines.add(
          Line.plain(
              "%s up to %s, %d %s: %s."
                  .formatted(
                      track.track().name(),
                      track.level().word(),
                      items,
                      items == 1 ? "item" : "items",
                      counts(track.items(), track.level()))));
      for (Syllabus.Section section : track.sections()) {
        lines.add(
            Line.plain(section.title() + ": " + counts(section.items(), track.level()) + "."));
      }
    }
    return lines;
  }

  private static String counts(List<Syllabus.Item> items, Level level) {
    List<String> counts = new ArrayList<>();
    for (State state : State.values()) {
      long count = items.stream().filter(item -> item.state() == state).count();
      if (count > 0) {
        counts.add(counted(count, state, level));
      }
    }
    return counts.isEmpty() ? "no items" : String.join(", ", counts);
  }
}
