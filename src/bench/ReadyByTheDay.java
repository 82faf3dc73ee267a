import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import prep.deck.Deck;
import prep.deck.Track;
import prep.files.Loaded;
import prep.library.DirectoryRoot;
import prep.library.Layers;
import prep.library.SummaryCaches;

/**
 * What plans bring simulated learners, compared with plain reviews in the same minutes, and whether
 * the ranges that are shown to them hold what comes true.
 */
final class ReadyByTheDay {

  private static final int SEEDS = 50;
  private static final int A_WEEK = 7;

  private static final List<PlannedCourse.Aim> AIMS =
      List.of(
          new PlannedCourse.Aim("engineering-fundamentals", 10, 30),
          new PlannedCourse.Aim("backend-systems", 10, 30),
          new PlannedCourse.Aim("backend-systems", 12, 30),
          new PlannedCourse.Aim("backend-systems", 21, 30));

  private final List<Deck> decks;
  private final List<Track> tracks;
  private final StringBuilder page = new StringBuilder();
  private final List<Row> rows = new ArrayList<>();

  private ReadyByTheDay(List<Deck> decks, List<Track> tracks) {
    this.decks = decks;
    this.tracks = tracks;
  }

  /**
   * What came out of all seeds of a learner.
   *
   * @param review what reviews bring that take up 20 new questions a day
   * @param unlimited the same without that limit
   * @param shown the share of all ranges that hold
   * @param aWeekBefore the share of those shown a week before
   * @param width of these
   * @param off by how much the middle of these is too high
   */
  private record Row(
      double ready,
      double review,
      double unlimited,
      double shown,
      double aWeekBefore,
      double width,
      double off,
      long overrun,
      long excess) {

    double gain() {
      return ready / review - 1;
    }
  }

  private record Trial(
      PlannedCourse.Outcome plan, PlannedCourse.Outcome review, PlannedCourse.Outcome unlimited) {}

  static String page(Path launcher, Path work, int runs) {
    Layers layers =
        new Layers(
            List.of(
                DirectoryRoot.named(
                    Path.of("questions"), Path.of("").toAbsolutePath(), SummaryCaches.NONE)));
    List<Deck> decks =
        layers.topics().stream()
            .flatMap(topic -> layers.load(topic).stream())
            .map(Loaded::deck)
            .toList();
    ReadyByTheDay bench = new ReadyByTheDay(decks, layers.tracks().tracks());
    bench.page.append(
        """
        Questions of 100 that simulated learners would truly answer on the day, 50 of each kind:
        with a plan, and with plain reviews in the same minutes (20 new ones a day, or as many as
        there is time for). Ranges: how many hold that number, of those shown on each morning from
        a week before the day, and of those a week before; how wide the latter are, and by how much
        their middle is too high. Over: the most seconds by which a day took longer.
        """);
    AIMS.forEach(bench::tables);
    bench.summary();
    return bench.page.toString();
  }

  private void tables(PlannedCourse.Aim aim) {
    page.append(
        String.format(
            Locale.ROOT,
            """

            %s up to mid, %d questions, %d days of %d minutes:

            | learner | plan | review | no limit | ranges hold | a week before | width | off | over |
            |---|---|---|---|---|---|---|---|---|
            """,
            aim.track(),
            new PlannedCourse(decks, tracks, aim, HiddenLearner.Kind.USUAL, 0).questions(),
            aim.days(),
            aim.minutes()));
    for (HiddenLearner.Kind kind : HiddenLearner.Kind.values()) {
      Row row = row(aim, kind);
      rows.add(row);
      page.append(
          String.format(
              Locale.ROOT,
              "| %s | %.1f | %.1f | %.1f | %.0f %% | %.0f %% | %.1f | %+.1f | %d s |%n",
              kind.words,
              row.ready(),
              row.review(),
              row.unlimited(),
              100 * row.shown(),
              100 * row.aWeekBefore(),
              row.width(),
              row.off(),
              row.overrun()));
    }
  }

  private void summary() {
    page.append(
        String.format(
            Locale.ROOT,
            """

            Of all ranges %.1f %% hold; of those a week before %.1f %%, and they are %.1f wide on
            average. A plan brings at least %.0f %% more than reviews with 20 new questions a day, and
            %.0f %% on average. No day took more than %d s longer than its last answer.
            """,
            100 * mean(rows, Row::shown),
            100 * mean(rows, Row::aWeekBefore),
            mean(rows, Row::width),
            100 * rows.stream().mapToDouble(Row::gain).min().orElseThrow(),
            100 * mean(rows, Row::gain),
            rows.stream().mapToLong(Row::excess).max().orElseThrow()));
  }

  private Row row(PlannedCourse.Aim aim, HiddenLearner.Kind kind) {
    List<Trial> trials =
        IntStream.range(0, SEEDS)
            .parallel()
            .mapToObj(seed ->
                new Trial(
                    outcome(aim, kind, seed, PlannedCourse.Strategy.PLAN),
                    outcome(aim, kind, seed, PlannedCourse.Strategy.REVIEW),
                    outcome(aim, kind, seed, PlannedCourse.Strategy.REVIEW_WITHOUT_LIMIT)))
            .toList();
    int shown = 0;
    int held = 0;
    int heldThen = 0;
    double width = 0;
    double off = 0;
    for (Trial trial : trials) {
      double truth = trial.plan().ready();
      for (PlannedCourse.Forecast forecast : trial.plan().forecasts()) {
        int holds = forecast.holds(truth) ? 1 : 0;
        shown++;
        held += holds;
        if (forecast.before() == A_WEEK) {
          heldThen += holds;
          width += forecast.width();
          off += forecast.range().likely() - truth;
        }
      }
    }
    return new Row(
        mean(trials, trial -> trial.plan().ready()),
        mean(trials, trial -> trial.review().ready()),
        mean(trials, trial -> trial.unlimited().ready()),
        held / (double) shown,
        heldThen / (double) SEEDS,
        width / SEEDS,
        off / SEEDS,
        trials.stream().mapToLong(trial -> trial.plan().overrun()).max().orElseThrow(),
        trials.stream().mapToLong(trial -> trial.plan().excess()).max().orElseThrow());
  }

  private PlannedCourse.Outcome outcome(
      PlannedCourse.Aim aim, HiddenLearner.Kind kind, long seed, PlannedCourse.Strategy strategy) {
    return new PlannedCourse(decks, tracks, aim, kind, seed).outcome(strategy);
  }

  private static <T> double mean(List<T> all, ToDoubleFunction<T> value) {
    return all.stream().mapToDouble(value).average().orElseThrow();
  }
}
