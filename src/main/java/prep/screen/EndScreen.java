package prep.screen;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import prep.deck.Topic;
import prep.markdown.Markdown;
import prep.progress.Forecast;
import prep.progress.Mastery;
import prep.session.Attempt;
import prep.session.Posed.Turn;
import prep.session.Session;
import prep.session.Summary;
import prep.text.Line;
import prep.text.Percent;
import prep.text.Span;
import prep.text.Style;
import prep.text.Width;
import prep.text.Wrapping;

/** The result of a session. */
public final class EndScreen {

  /** A longer list of questions to look at again would bury the rest. */
  private static final int MOST_LISTED = 10;

  /** With less room than this, the stem of a question goes below its key. */
  private static final int LEAST_ROOM = 20;

  private static final int MOST_DAYS = 4;

  private static final int MOST_TOPICS = 3;

  private static final String LATER = "later";

  private EndScreen() {}

  /**
   * The end of a session.
   *
   * @param passMark the mark to be reached, in percent; empty for none
   * @param back when the answered questions come back; empty if nothing is recorded
   * @param mastery the progress with each topic; empty if it is not known
   */
  public static List<Line> of(
      Session session,
      Duration elapsed,
      OptionalDouble passMark,
      Forecast back,
      Map<Topic, Mastery> mastery,
      Window window) {
    Summary summary = Summary.of(session);
    if (summary.answered() == 0) {
      return Layout.framed(List.of(Line.plain("Nothing answered, nothing recorded.")));
    }
    return Layout.framed(
        Layout.blocks(
            List.of(
                headline(session, summary, elapsed, passMark, window),
                strip(session, window),
                misjudged(session, window),
                topics(summary, mastery, window),
                again(session, window),
                session.rules().dryRun()
                    ? List.of(Line.plain("Nothing was recorded."))
                    : back(back, window),
                next(session, window))));
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
    String found = summary.found() > 0 ? "  " + summary.found() + " unconfirmed" : "";
    String partly = summary.partly() > 0 ? "  " + summary.partly() + " partly" : "";
    String wrong = summary.wrong() > 0 ? "  " + summary.wrong() + " wrong" : "";
    String score = Percent.of(summary.meanOfAnswered()) + "   " + summary.correct() + " right";
    Line right = Line.plain(score + partly + wrong + found);
    List<Line> lines = new ArrayList<>(Layout.spread(left, right, window));
    if (passMark.isPresent()) {
      boolean passed = Summary.counted(session).passes(passMark.getAsDouble());
      String mark = "pass mark " + number(passMark.getAsDouble()) + " %: ";
      lines.add(Line.of(mark + reached(session, passMark), passed ? Style.RIGHT : Style.WRONG));
    }
    return lines;
  }

  /** Whether a session reached its pass mark, in words, and what did not count for that. */
  public static String reached(Session session, OptionalDouble passMark) {
    Summary counted = Summary.counted(session);
    int left = Summary.of(session).total() - counted.total();
    String without =
        left == 0
            ? ""
            : ", without "
                + left
                + (left == 1 ? " answer" : " answers")
                + " nobody ticked (--count-open counts them)";
    if (counted.total() == 0) {
      return "nothing to count" + without;
    }
    return (counted.passes(passMark.orElseThrow()) ? "reached" : "not reached") + without;
  }

  private static String asked(Session session, Summary summary) {
    String questions = summary.answered() == 1 ? " question" : " questions";
    return summary.answered() == session.asked()
        ? summary.answered() + questions
        : summary.answered() + " of " + session.asked() + " questions";
  }

  /** A number of percent, with no more decimals than it has. */
  public static String number(double percent) {
    return percent == Math.rint(percent) ? Long.toString((long) percent) : Double.toString(percent);
  }

  /** As in {@code 8 min 12 s}; a full minute is {@code 8 min}. */
  public static String minutes(Duration elapsed) {
    long seconds = elapsed.toSeconds();
    if (seconds < 60) {
      return seconds + " s";
    }
    if (seconds < 3600) {
      return seconds / 60 + " min" + (seconds % 60 == 0 ? "" : " " + seconds % 60 + " s");
    }
    return seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
  }

  /** A sign for each question, in the order in which they were asked. */
  public static List<Line> strip(Session session, Window window) {
    List<Line> words = new ArrayList<>();
    if (session.drawn() <= HeaderScreen.LONGEST_STRIP) {
      words.add(HeaderScreen.strip(session, window.glyphs()));
    }
    long retried =
        session.attempts().stream()
            .filter(attempt -> attempt.posed().turn() == Turn.RETRY)
            .map(attempt -> attempt.question().key())
            .distinct()
            .count();
    if (retried > 0) {
      int left = Summary.leftToRepeat(session);
      String more = left == 0 ? "" : "; " + left + " left";
      words.add(Line.of("asked again: " + retried + ", not counted" + more, Style.DIM));
    }
    return Layout.flow(words, 3, window.textWidth());
  }

  /** Results by topic, and the progress with each; a single topic takes a sentence. */
  private static List<Line> topics(Summary summary, Map<Topic, Mastery> mastery, Window window) {
    List<Map.Entry<Topic, Summary>> topics = List.copyOf(summary.topics().entrySet());
    if (topics.size() == 1) {
      String far = far(topics.getFirst().getKey(), mastery);
      return far.isEmpty() ? List.of() : Layout.words(Line.EMPTY, far, window);
    }
    TopicTable<Map.Entry<Topic, Summary>> table =
        new TopicTable<Map.Entry<Topic, Summary>>(Map.Entry::getKey, window)
            .column("answers", 10, 2, topic -> Integer.toString(topic.getValue().answered()))
            .column("score", 8, 0, topic -> Percent.of(topic.getValue().meanOfAnswered()));
    return mastery.isEmpty()
        ? table.lines(topics)
        : table.mastery(topic -> mastery.getOrDefault(topic.getKey(), Mastery.NONE)).lines(topics);
  }

  /** As in {@code docker: 12 of 29 questions covered, recall 91 %}; empty if nothing is known. */
  public static String far(Topic topic, Map<Topic, Mastery> mastery) {
    Mastery far = mastery.getOrDefault(topic, Mastery.NONE);
    if (far.questions() == 0) {
      return "";
    }
    String recall = far.recall().isPresent() ? ", recall " + StatsScreen.percent(far.recall()) : "";
    return "%s: %s of %s questions covered%s"
        .formatted(topic, far.answered(), far.questions(), recall);
  }

  /** What wasn't fully right and is asked again one day, first what the user was sure of. */
  public static List<Attempt> missed(Session session) {
    return session.firstAttempts().stream()
        .filter(attempt -> !attempt.full() && !session.isMuted(attempt.question().key()))
        .sorted(Comparator.comparing(Attempt::isMisjudged).reversed())
        .toList();
  }

  /** What the user was sure of and wrong about. */
  public static List<Line> misjudged(Session session, Window window) {
    return listed(
        "Sure and wrong", missed(session).stream().filter(Attempt::isMisjudged).toList(), window);
  }

  /** What else wasn't fully right. */
  public static List<Line> again(Session session, Window window) {
    return listed(
        "Look at again",
        missed(session).stream().filter(attempt -> !attempt.isMisjudged()).toList(),
        window);
  }

  private static List<Line> listed(String heading, List<Attempt> missed, Window window) {
    if (missed.isEmpty()) {
      return List.of();
    }
    List<Attempt> listed = missed.subList(0, Math.min(MOST_LISTED, missed.size()));
    int widest = Width.widest(listed.stream().map(a -> a.question().key().toString()));
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(heading, Style.HEADING));
    for (Attempt attempt : listed) {
      Span sign =
          attempt.score() > 0
              ? Span.of(window.glyphs().partly() + "  ", Style.PARTLY)
              : Span.of(window.glyphs().wrong() + "  ", Style.WRONG);
      Span key = Span.plain(attempt.question().key().toString());
      Span stem = Span.of(Markdown.oneLine(attempt.question().stem()), Style.DIM);
      lines.addAll(
          KeyList.beside(
              Line.of(Span.plain("  "), sign), key, 5 + widest, stem, LEAST_ROOM, 5, window));
    }
    if (missed.size() > listed.size()) {
      lines.add(Line.of("  and " + (missed.size() - listed.size()) + " more", Style.DIM));
    }
    return lines;
  }

  private static List<Line> next(Session session, Window window) {
    SequencedMap<String, String> commands = next(session);
    int width = 3 + Width.widest(commands.keySet().stream());
    List<Line> lines = new ArrayList<>();
    commands.forEach((command, what) -> lines.addAll(command(command, what, width, window)));
    return lines;
  }

  /** The commands for what wasn't fully right, with what each does; none if all was. */
  public static SequencedMap<String, String> next(Session session) {
    SequencedMap<String, String> commands = new LinkedHashMap<>();
    List<Attempt> missed = missed(session);
    if (!missed.isEmpty()) {
      commands.put("prep show " + missed.getFirst().question().key(), "read one again");
      if (!session.rules().dryRun()) {
        commands.put("prep quiz --wrong" + topics(missed), "ask what was wrong");
      }
    }
    return commands;
  }

  /** The topics of the attempts as an option; of many topics none, which asks all of them. */
  private static String topics(List<Attempt> attempts) {
    List<String> topics =
        attempts.stream().map(one -> one.question().topic().name()).distinct().toList();
    return topics.size() > MOST_TOPICS ? "" : " -t " + String.join(",", topics);
  }

  private static List<Line> command(String command, String what, int width, Window window) {
    Line does = Line.of(what, Style.DIM);
    if (width + does.width() > window.textWidth()) {
      List<Line> lines =
          new ArrayList<>(Wrapping.wrap(List.of(Span.of(command, Style.KEY)), window.textWidth()));
      lines.add(does.indented(2));
      return lines;
    }
    String gap = " ".repeat(width - Width.of(command));
    return List.of(Layout.join(Line.of(Span.of(command, Style.KEY), Span.plain(gap)), does));
  }

  /** When the questions come back, and how many: the first days, then {@code later}. */
  public static SequencedMap<String, Integer> back(Forecast back) {
    SequencedMap<String, Integer> days = new LinkedHashMap<>();
    back.days()
        .forEach((day, count) ->
            days.merge(
                days.size() < MOST_DAYS ? Dates.ahead(day, back.today()) : LATER,
                count,
                Integer::sum));
    return days;
  }

  private static List<Line> back(Forecast back, Window window) {
    List<String> days = new ArrayList<>();
    back(back).forEach((day, count) -> days.add(day + " " + count));
    if (days.isEmpty()) {
      return List.of();
    }
    String parting = " " + window.glyphs().open();
    List<Line> words = new ArrayList<>();
    words.add(Line.of("Back  ", Style.HEADING));
    days.subList(0, days.size() - 1).forEach(day -> words.add(Line.plain(day + parting)));
    words.add(Line.plain(days.getLast()));
    return Layout.flow(words, 1, window.textWidth());
  }
}
