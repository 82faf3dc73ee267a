package prep.screen.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import prep.deck.Level;
import prep.screen.Window;
import prep.skills.JobMatch;
import prep.skills.JobMatch.Found;
import prep.skills.TrackFit;
import prep.text.Line;
import prep.text.Span;
import prep.text.Style;
import prep.text.Width;
import prep.text.Wrapping;

/** What a job description asks for, what prep has about it, and a plan to copy. */
public final class JobScreen {

  private static final String NOTHING = "nothing in prep";

  private static final int INDENT = 2;
  private static final int GAP = 3;
  private static final int WIDEST_NAME = 30;

  /**
   * What is shown.
   *
   * @param name of the file, or of standard input
   * @param date the day of the interview; empty where it isn't known
   * @param level up to which questions were counted
   */
  public record Job(String name, JobMatch match, Optional<LocalDate> date, Level level) {

    /** The command that makes the plan; empty where prep has nothing that is asked for. */
    public Optional<String> planCommand() {
      List<String> plan = match.plan();
      if (plan.isEmpty()) {
        return Optional.empty();
      }
      String day = date.map(LocalDate::toString).orElse("DATE");
      String upTo = level == Level.MID ? "" : " --level " + level.word();
      return Optional.of("prep plan " + day + " " + String.join(",", plan) + upTo);
    }

    /** The command that asks about what is nice to have and not in the plan. */
    Optional<String> quizCommand() {
      List<String> quiz = match.quiz();
      return quiz.isEmpty() ? Optional.empty() : Optional.of("prep quiz " + String.join(" ", quiz));
    }

    private String total() {
      int all = match.found().size();
      int inPrep = match.inPrep().size();
      String found = all + (all == 1 ? " skill" : " skills") + " found, ";
      if (inPrep == all) {
        return found + (all == 1 ? "it is in prep" : "all of them in prep");
      }
      return found + (inPrep == 0 ? "none" : inPrep) + (all == 1 ? "" : " of them") + " in prep";
    }

    private String fit() {
      if (match.inPrep().isEmpty()) {
        return "prep topics lists what it asks about; prep new starts a deck of your own.";
      }
      if (match.fit().isEmpty()) {
        return match.inPrep().size() == 1
            ? ""
            : "No track fits well, so this plan is made of topics.";
      }
      TrackFit fit = match.fit().get();
      int all = fit.has().size() + fit.lacks().size();
      return fit.lacks().isEmpty()
          ? fit.track().name() + " has all of them"
          : "%s has %d of the %d; not %s"
              .formatted(fit.track().name(), fit.has().size(), all, names(fit.lacks()));
    }
  }

  /** Skills that the same topics are about. */
  private record Row(String names, String topics, int questions) {}

  private JobScreen() {}

  /** For people. A command is never broken, so that it can be copied whole. */
  public static List<Line> of(Job job, Window window) {
    List<Line> lines = new ArrayList<>(pieces(job.name() + ": " + job.total(), window.textWidth()));
    lines.add(Line.EMPTY);
    List<Row> required = rows(job.match(), true);
    List<Row> wished = rows(job.match(), false);
    Table table = new Table(required, wished, window);
    lines.addAll(table.lines("required", required, head(job, true)));
    lines.addAll(table.lines("nice to have", wished, head(job, required.isEmpty())));
    lines.add(Line.EMPTY);
    if (!job.fit().isEmpty()) {
      lines.addAll(pieces(job.fit(), window.textWidth()));
    }
    job.planCommand().ifPresent(command -> lines.add(Line.of(command, Style.KEY)));
    job.quizCommand().ifPresent(command -> lines.add(Line.of(command, Style.KEY)));
    if (job.date().isEmpty() && job.planCommand().isPresent()) {
      lines.addAll(
          pieces(
              "DATE is the day of the interview: 3 dec, thu, 12d or 2026-12-03",
              window.textWidth()));
    }
    return lines.stream().map(line -> line.indented(Window.MARGIN)).toList();
  }

  private static String head(Job job, boolean shown) {
    boolean any = !job.match().inPrep().isEmpty();
    return shown && any ? "questions up to " + job.level().word() : "";
  }

  private static List<Line> pieces(String text, int width) {
    return Wrapping.wrap(List.of(Span.plain(text)), width);
  }

  private static List<Row> rows(JobMatch match, boolean required) {
    Map<String, List<Found>> rows = new LinkedHashMap<>();
    for (Found found : match.found()) {
      if (found.required() == required) {
        String topics = found.isInPrep() ? String.join(", ", found.named()) : NOTHING;
        String key = found.isInPrep() ? topics : found.skill().name();
        rows.computeIfAbsent(key, _ -> new ArrayList<>()).add(found);
      }
    }
    return rows.values().stream()
        .map(all -> {
          Found first = all.getFirst();
          String topics = first.isInPrep() ? String.join(", ", first.named()) : NOTHING;
          return new Row(names(all), topics, first.questions());
        })
        .sorted(Comparator.comparingInt(Row::questions).reversed())
        .toList();
  }

  private static String names(List<Found> all) {
    return all.stream().map(found -> found.skill().name()).collect(Collectors.joining(", "));
  }

  /** Rows with their columns; in a narrow window the topics stand below the names. */
  private static final class Table {

    private final Window window;
    private final int name;
    private final int count;

    Table(List<Row> required, List<Row> wished, Window window) {
      List<Row> all = new ArrayList<>(required);
      all.addAll(wished);
      this.window = window;
      this.name = Math.min(WIDEST_NAME, Width.widest(all.stream().map(Row::names)));
      this.count = Width.widest(all.stream().map(row -> Integer.toString(row.questions())));
    }

    List<Line> lines(String title, List<Row> rows, String head) {
      List<Line> lines = new ArrayList<>();
      if (!rows.isEmpty()) {
        Line heading = Line.of(title, Style.HEADING);
        String right = Width.right(head, window.textWidth() - heading.width());
        lines.add(head.isEmpty() ? heading : heading.plus(Span.of(right, Style.DIM)));
        rows.forEach(row -> lines.addAll(window.isNarrow() ? narrow(row) : wide(row)));
      }
      return lines;
    }

    private List<Line> wide(Row row) {
      int topics = window.textWidth() - INDENT - name - GAP - GAP - count;
      List<Line> left = pieces(row.names(), name);
      List<Line> right = pieces(row.topics(), topics);
      List<Line> lines = new ArrayList<>();
      for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
        String beside = i < left.size() ? left.get(i).text() : "";
        String about = i < right.size() ? right.get(i).text() : "";
        String number = i == 0 && row.questions() > 0 ? Integer.toString(row.questions()) : "";
        lines.add(line(beside, about, topics, number));
      }
      return lines;
    }

    private Line line(String beside, String about, int topics, String number) {
      String gap = " ".repeat(GAP);
      Line named = Line.plain(" ".repeat(INDENT) + Width.padded(beside, name) + gap);
      Style style = about.equals(NOTHING) ? Style.PLAIN : Style.TOPIC;
      if (number.isEmpty()) {
        return about.isEmpty()
            ? Line.plain(named.text().stripTrailing())
            : named.plus(Span.of(about, style));
      }
      return named.plus(
          Span.of(about, style),
          Span.plain(" ".repeat(topics - Width.of(about)) + gap + Width.right(number, count)));
    }

    /** What stands at the right is the number, or that there is nothing. */
    private List<Line> narrow(Row row) {
      boolean none = row.topics().equals(NOTHING);
      String right = none ? NOTHING : Integer.toString(row.questions());
      int room = window.textWidth() - INDENT - Width.of(right);
      List<Line> lines = new ArrayList<>();
      for (Line piece : pieces(row.names(), room - GAP)) {
        String text = lines.isEmpty() ? Width.padded(piece.text(), room) + right : piece.text();
        lines.add(Line.plain(" ".repeat(INDENT) + text));
      }
      if (!none) {
        for (Line piece : pieces(row.topics(), window.textWidth() - 2 * INDENT)) {
          lines.add(Line.of(" ".repeat(2 * INDENT) + piece.text(), Style.TOPIC));
        }
      }
      return lines;
    }
  }

  /** In sentences, for a screen reader. */
  public static List<Line> plain(Job job) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.plain(job.name() + ": " + job.total() + "."));
    for (Found found : job.match().found()) {
      String need = found.required() ? ", required: " : ", nice to have: ";
      String what =
          found.isInPrep()
              ? "%s, %d %s up to %s."
                  .formatted(
                      String.join(", ", found.named()),
                      found.questions(),
                      found.questions() == 1 ? "question" : "questions",
                      job.level().word())
              : NOTHING + ".";
      lines.add(Line.plain(found.skill().name() + need + what));
    }
    String fit = job.fit();
    if (!fit.isEmpty()) {
      lines.add(Line.plain(fit.endsWith(".") ? fit : fit + "."));
    }
    job.planCommand().ifPresent(command -> lines.add(Line.plain("To plan: " + command)));
    job.quizCommand()
        .ifPresent(command -> lines.add(Line.plain("To practise the rest: " + command)));
    return lines;
  }
}
