package prep.screen;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import prep.deck.Topic;
import prep.session.Attempt;
import prep.session.Posed.Turn;
import prep.session.Session;
import prep.session.Summary;

/** What a session came to. */
public final class EndScreen {

  private static final int BAR = 10;

  /** More than these to look at again would bury the rest. */
  private static final int MOST_LISTED = 10;

  private EndScreen() {}

  /**
   * The end of a session.
   *
   * @param passMark the mark to be reached, in percent; empty for none
   */
  public static List<Line> of(
      Session session, Duration elapsed, OptionalDouble passMark, Window window) {
    Summary summary = Summary.of(session);
    List<List<Line>> blocks = new ArrayList<>();
    if (summary.answered() == 0) {
      blocks.add(List.of(Line.plain("Nothing answered, nothing recorded.")));
      return framed(blocks);
    }
    blocks.add(headline(session, summary, elapsed, passMark, window));
    blocks.add(strip(session, window));
    blocks.add(topics(summary, window));
    blocks.add(again(session, window));
    blocks.add(next(session, window));
    return framed(blocks);
  }

  private static List<Line> framed(List<List<Line>> blocks) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.EMPTY);
    lines.addAll(Layout.margin(Layout.blocks(blocks)));
    return lines;
  }

  private static List<Line> headline(
      Session session, Summary summary, Duration elapsed, OptionalDouble passMark, Window window) {
    String name =
        summary.topics().size() == 1
            ? summary.topics().keySet().iterator().next().name()
            : summary.topics().size() + " topics";
    Line left =
        Line.of(
            Span.of(name, Style.TOPIC),
            Span.plain("   " + asked(session, summary) + " in " + minutes(elapsed)));
    Line right =
        Line.plain(Percent.of(summary.meanOfAnswered()) + "   " + summary.correct() + " right");
    if (summary.partly() > 0) {
      right = right.plus(Span.plain("  " + summary.partly() + " partly"));
    }
    if (summary.wrong() > 0) {
      right = right.plus(Span.plain("  " + summary.wrong() + " wrong"));
    }
    List<Line> lines = new ArrayList<>(Layout.spread(left, right, window));
    if (passMark.isPresent()) {
      boolean passed = summary.passes(passMark.getAsDouble());
      lines.add(
          Line.of(
              "pass mark "
                  + number(passMark.getAsDouble())
                  + " %: "
                  + (passed ? "" : "not ")
                  + "reached",
              passed ? Style.RIGHT : Style.WRONG));
    }
    return lines;
  }

  private static String asked(Session session, Summary summary) {
    String questions = summary.answered() == 1 ? " question" : " questions";
    return summary.answered() == session.drawn()
        ? summary.answered() + questions
        : summary.answered() + " of " + session.drawn() + " questions";
  }

  static String number(double percent) {
    return percent == Math.rint(percent) ? Long.toString((long) percent) : Double.toString(percent);
  }

  /** As in {@code 8 min 12 s}. */
  static String minutes(Duration elapsed) {
    long seconds = elapsed.toSeconds();
    if (seconds < 60) {
      return seconds + " s";
    }
    if (seconds < 3600) {
      return seconds / 60 + " min " + seconds % 60 + " s";
    }
    return seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
  }

  private static List<Line> strip(Session session, Window window) {
    Line strip = HeaderScreen.strip(session, window.glyphs());
    long retried =
        session.attempts().stream()
            .filter(attempt -> attempt.posed().turn() == Turn.RETRY)
            .map(attempt -> attempt.question().key())
            .distinct()
            .count();
    if (retried == 0) {
      return List.of(strip);
    }
    return Layout.flow(
        List.of(strip, Line.of("asked again until right: " + retried + ", not counted", Style.DIM)),
        3,
        window.textWidth());
  }

  private static List<Line> topics(Summary summary, Window window) {
    if (summary.topics().size() < 2) {
      return List.of();
    }
    int widest =
        summary.topics().keySet().stream()
            .mapToInt(topic -> Width.of(topic.name()))
            .max()
            .orElse(0);
    List<Line> lines = new ArrayList<>();
    for (Map.Entry<Topic, Summary> entry : summary.topics().entrySet()) {
      String name = entry.getKey().name();
      double score = entry.getValue().meanOfAnswered();
      lines.add(
          Line.of(
              Span.of(Width.padded(name, widest), Style.TOPIC),
              Span.plain(
                  "  "
                      + Columns.right(Integer.toString(entry.getValue().answered()), 3)
                      + "  "
                      + Columns.right(Percent.of(score), 5)
                      + "  "
                      + bar(score, window.glyphs()))));
    }
    return lines;
  }

  /** A share of 0 to 1 as a bar of ten cells. */
  static String bar(double share, Glyphs glyphs) {
    int full = (int) Math.round(share * BAR);
    return glyphs.full().repeat(full) + glyphs.light().repeat(BAR - full);
  }

  private static List<Line> again(Session session, Window window) {
    List<Attempt> missed =
        session.firstAttempts().stream().filter(attempt -> !attempt.full()).toList();
    if (missed.isEmpty()) {
      return List.of();
    }
    List<Attempt> listed = missed.subList(0, Math.min(MOST_LISTED, missed.size()));
    int widest =
        listed.stream().mapToInt(a -> Width.of(a.question().key().toString())).max().orElse(0);
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of("Look at again", Style.HEADING));
    for (Attempt attempt : listed) {
      String key = attempt.question().key().toString();
      Span sign =
          attempt.score() > 0
              ? Span.of(window.glyphs().partly() + "  ", Style.PARTLY)
              : Span.of(window.glyphs().wrong() + "  ", Style.WRONG);
      Line line = Line.of(Span.plain("  "), sign, Span.plain(key));
      String stem = Markdown.oneLine(attempt.question().stem());
      int room = window.textWidth() - 5 - widest - 3;
      if (room >= 20) {
        String cut = Width.cut(stem, room, window.glyphs().ellipsis());
        line = line.plus(Span.of(" ".repeat(widest - Width.of(key) + 3) + cut, Style.DIM));
      }
      lines.add(line);
    }
    if (missed.size() > listed.size()) {
      lines.add(Line.of("  and " + (missed.size() - listed.size()) + " more", Style.DIM));
    }
    return lines;
  }

  private static List<Line> next(Session session, Window window) {
    boolean missed = session.firstAttempts().stream().anyMatch(attempt -> !attempt.full());
    if (!missed) {
      return List.of();
    }
    Set<Topic> topics = Summary.of(session).topics().keySet();
    String topic = topics.size() == 1 ? " -t " + topics.iterator().next() : "";
    return Wrapping.wrap(
        List.of(
            Span.of("prep quiz --wrong" + topic, Style.KEY),
            Span.plain("   "),
            Span.of("ask these now", Style.DIM)),
        window.textWidth());
  }
}
