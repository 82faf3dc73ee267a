package prep.screen.mock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import prep.mock.PastMock;
import prep.mock.Scorecard;
import prep.screen.Dates;
import prep.screen.Layout;
import prep.screen.Window;
import prep.text.Line;
import prep.text.Span;
import prep.text.Style;
import prep.text.Width;

/** All interviews, the latest first. */
public final class MockListScreen {

  private static final int GAP = 3;
  private static final int LEAST_GAP = 2;

  /** Columns are left out in this order where the window is narrow. */
  private static final List<Integer> DISPENSABLE = List.of(2, 5, 1);

  private MockListScreen() {}

  /**
   * The list.
   *
   * @param cards at least one, the latest first
   */
  public static List<Line> of(List<Scorecard> cards, LocalDate today, Window window) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("when", "subject", "level", "minutes", "points", "harder questions"));
    cards.forEach(card -> rows.add(row(card, today)));
    List<Integer> shown = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5));
    for (Integer column : DISPENSABLE) {
      if (width(rows, shown, LEAST_GAP) > window.textWidth()) {
        shown.removeIf(one -> one.equals(column));
      }
    }
    int gap = width(rows, shown, GAP) > window.textWidth() ? LEAST_GAP : GAP;
    List<Line> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column : shown) {
        String cell = row.get(column);
        int width = widest(rows, column);
        line.append(isFigure(column) ? Width.right(cell, width) : Width.padded(cell, width))
            .append(" ".repeat(gap));
      }
      String text = line.toString().stripTrailing();
      lines.add(lines.isEmpty() ? Line.of(text, Style.HEADING) : Line.plain(text));
    }
    lines.add(Line.EMPTY);
    lines.add(Line.of(Span.of("prep mock --show " + cards.getFirst().mock().name(), Style.KEY)));
    return Layout.framed(lines);
  }

  /** The same in words, a line an interview, each by the name that shows it. */
  public static List<Line> inWords(List<Scorecard> cards) {
    List<Line> lines = new ArrayList<>();
    for (Scorecard card : cards) {
      List<String> parts = new ArrayList<>(List.of(MockWords.about(card.mock(), ", ")));
      parts.add(MockWords.minutes(card.mock()));
      parts.add(card.got() + " of " + card.of() + " points");
      if (card.mock().isComplete() && card.threads().counted() > 0) {
        parts.add(harder(card) + " harder questions answered");
      }
      parts.removeIf(String::isEmpty);
      lines.add(Line.plain(card.mock().name() + ": " + String.join(", ", parts) + "."));
    }
    String show = "prep mock --show " + cards.getFirst().mock().name();
    lines.add(Line.plain("prep mock --show DATE shows a scorecard, as in " + show + "."));
    return lines;
  }

  private static boolean isFigure(int column) {
    return column == 3 || column == 4;
  }

  private static int width(List<List<String>> rows, List<Integer> shown, int gap) {
    return shown.stream().mapToInt(column -> widest(rows, column) + gap).sum() - gap;
  }

  private static int widest(List<List<String>> rows, int column) {
    return Width.widest(rows.stream().map(row -> row.get(column)));
  }

  private static List<String> row(Scorecard card, LocalDate today) {
    PastMock mock = card.mock();
    String when = Dates.dated(mock.day(), today);
    return List.of(
        mock.count() == 1 ? when : when + " (" + mock.count() + ")",
        MockWords.subject(mock),
        card.level().map(level -> level.word()).orElse(""),
        MockWords.minutes(mock.took())
            + mock.known().map(facts -> " of " + facts.minutes()).orElse(""),
        card.got() + " of " + card.of(),
        harder(card));
  }

  /** How many threads went on to the harder question and answered it. */
  static String harder(Scorecard card) {
    if (!card.mock().isComplete()) {
      return "stopped";
    }
    return card.threads().counted() == 0
        ? MockWords.NONE
        : card.threads().answered() + " of " + card.threads().counted();
  }

  /**
   * The same as fields: name, what it was about, level, minutes taken and planned, points made and
   * possible, harder questions.
   */
  public static List<String> fields(Scorecard card) {
    PastMock mock = card.mock();
    return List.of(
        mock.name(),
        MockWords.subject(mock),
        card.level().map(level -> level.word()).orElse(""),
        Long.toString(MockWords.minutes(mock.took())),
        mock.known().map(facts -> Integer.toString(facts.minutes())).orElse(""),
        Integer.toString(card.got()),
        Integer.toString(card.of()),
        harder(card));
  }
}
