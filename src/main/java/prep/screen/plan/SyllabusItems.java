package prep.screen.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import prep.deck.QuestionKey;
import prep.plan.Syllabus;
import prep.plan.Syllabus.State;
import prep.screen.Layout;
import prep.screen.Window;
import prep.text.Line;
import prep.text.Safe;
import prep.text.Span;
import prep.text.Style;
import prep.text.Width;

/**
 * The items of tracks, one by one.
 *
 * @param open whether only those are listed that are not solid
 * @param keys whether each is followed by its questions
 */
public record SyllabusItems(List<Syllabus> tracks, boolean open, boolean keys) {

  private static final int INDENT = 3;

  public SyllabusItems {
    tracks = List.copyOf(tracks);
  }

  private List<Syllabus.Item> items(Syllabus.Section section) {
    return open ? section.open() : section.items();
  }

  /** For people. */
  public List<Line> lines(Window window) {
    List<List<Line>> blocks = new ArrayList<>();
    for (Syllabus track : tracks) {
      if (tracks.size() > 1) {
        blocks.add(List.of(Line.of(track.track().name(), Style.TOPIC)));
      }
      boolean none = true;
      for (Syllabus.Section section : track.sections()) {
        List<Line> lines = new ArrayList<>();
        items(section).forEach(item -> lines.addAll(item(item, window)));
        if (!lines.isEmpty()) {
          none = false;
          blocks.add(head(section, window));
          blocks.add(lines);
        }
      }
      if (none) {
        blocks.add(List.of(Line.plain("Each item is solid.")));
      }
    }
    return Layout.margin(Layout.blocks(blocks));
  }

  /** The count stays at the right of the title however narrow the window. */
  private static List<Line> head(Syllabus.Section section, Window window) {
    String count = SyllabusScreen.solid(section);
    int room = window.textWidth() - Width.of(count);
    List<Line> lines =
        new ArrayList<>(
            Layout.item(Line.EMPTY, List.of(Span.of(section.title(), Style.HEADING)), room - 2));
    Line first = lines.getFirst();
    lines.set(0, first.plus(Span.plain(" ".repeat(room - first.width()) + count)));
    return lines;
  }

  private List<Line> item(Syllabus.Item item, Window window) {
    Line sign = Line.of(SyllabusScreen.sign(item.state(), window.glyphs()), Span.plain("  "));
    List<Line> lines = Layout.words(sign, item.label(), window);
    return keys ? noted(lines, item.questions(), window) : lines;
  }

  /** Keys at the right, one to a line, or below where the label begins in a narrow window. */
  private static List<Line> noted(List<Line> label, List<QuestionKey> questions, Window window) {
    List<Line> lines = new ArrayList<>(label);
    boolean first = true;
    for (QuestionKey question : questions) {
      Span key = Span.of(question.toString(), Style.DIM);
      int gap = window.textWidth() - key.width();
      int beside = gap - lines.getLast().width();
      if (window.isNarrow() || gap < INDENT) {
        Line prefix = Line.plain(" ".repeat(INDENT));
        lines.addAll(Layout.item(prefix, List.of(key), window.textWidth()));
      } else if (first && beside >= 2) {
        lines.add(lines.removeLast().plus(Span.plain(" ".repeat(beside)), key));
      } else {
        lines.add(Line.of(Span.plain(" ".repeat(gap)), key));
      }
      first = false;
    }
    return lines;
  }

  /** For a screen reader: the state in words behind each item. */
  public List<Line> plain() {
    List<Line> lines = new ArrayList<>();
    for (Syllabus track : tracks) {
      for (Syllabus.Section section : track.sections()) {
        List<Syllabus.Item> items = items(section);
        if (!items.isEmpty()) {
          lines.add(
              Line.plain(
                  "%s, %s, %s solid:"
                      .formatted(
                          track.track().name(), section.title(), SyllabusScreen.solid(section))));
        }
        for (Syllabus.Item item : items) {
          String state = SyllabusScreen.words(item.state(), track.level());
          String questions = keys && !item.questions().isEmpty() ? ": " + keys(item, ", ") : ".";
          lines.add(Line.plain(item.label() + ", " + state + questions));
        }
      }
    }
    return lines;
  }

  /**
   * For scripts, a line an item: track, section, id, state in a word and what it is, then its
   * questions separated by blanks if they are wanted; cells are separated by tabs.
   */
  public List<String> tabbed() {
    List<String> lines = new ArrayList<>();
    for (Syllabus track : tracks) {
      for (Syllabus.Section section : track.sections()) {
        for (Syllabus.Item item : items(section)) {
          List<String> cells = new ArrayList<>();
          cells.add(track.track().name());
          cells.add(section.title());
          cells.add(item.id());
          cells.add(item.state().word());
          cells.add(item.label());
          if (keys) {
            cells.add(keys(item, " "));
          }
          lines.add(cells.stream().map(Safe::text).collect(Collectors.joining("\t")));
        }
      }
    }
    return lines;
  }

  private static String keys(Syllabus.Item item, String between) {
    return item.questions().stream()
        .map(QuestionKey::toString)
        .collect(Collectors.joining(between));
  }

  /** The same with a line a track: its name, how many items it has, and how many in each state. */
  public static List<String> tabbedTracks(List<Syllabus> tracks) {
    List<String> lines = new ArrayList<>();
    for (Syllabus track : tracks) {
      List<String> cells = new ArrayList<>();
      cells.add(Safe.text(track.track().name()));
      cells.add(Integer.toString(track.items().size()));
      for (State state : State.values()) {
        cells.add(Integer.toString(track.count(state)));
      }
      lines.add(String.join("\t", cells));
    }
    return lines;
  }
}
