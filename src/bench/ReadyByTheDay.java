import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  private static final int SEEDS = Integer.getInteger("bench.seeds", 50);
  private static final String AIMS = System.getProperty("bench.aims", "0,1,2,3");
  private static final int A_WEEK = 7;

  private static final List<PlannedCourse.Aim> ALL =
      List.of(
          new PlannedCourse.Aim("engineering-fundamentals", 10, 30),
          new PlannedCourse.Aim("backend-systems", 10, 30),
          new PlannedCourse.Aim("backend-systems", 12, 30),
          new PlannedCourse.Aim("backend-systems", 21, 30));

  private ReadyByTheDay() {}

  /** What came out of all seeds of a learner. */
  private record Row(
      double ready,
      double review,
      double unlimited,
      double shown,
      double aWeekBefore,
      double width,
      double bias,
      double spread,
      long overrun,
      long excess) {}

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
    List<Track> tracks = layers.tracks().tracks();
    StringBuilder page = new StringBuilder();
    List<Row> all = new ArrayList<>();
    for (String number : AIMS.split(",")) {
      PlannedCourse.Aim aim = ALL.get(Integer.parseInt(number));
      int questions =
          new PlannedCourse(decks, tracks, aim, HiddenLearner.Kind.USUAL, 0)
              .scope().questions().size();
      page.append(
          String.format(
              Locale.ROOT,
              """

              %s, %d questions, %d days of %d minutes:

              | learner | plan | review | review, no limit | in range | a week before | width | bias | sd | over |
              |---|---|---|---|---|---|---|---|---|---|
              """,
              aim.track(),
              questions,
              aim.days(),
              aim.minutes()));
      for (HiddenLearner.Kind kind : HiddenLearner.Kind.values()) {
        Row row = row(decks, tracks, aim, kind);
        all.add(row);
        String line =
            String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f | %.0f %% | %.0f %% | %.1f | %+.1f | %.1f | %d s, %d |%n",
                kind.words,
                row.ready(),
                row.review(),
                row.unlimited(),
                100 * row.shown(),
                100 * row.aWeekBefore(),
                row.width(),
                row.bias(),
                row.spread(),
                row.overrun(),
                row.excess());
        page.append(line);
      }
    }
    page.append(
        String.format(
            Locale.ROOT,
            "%nAll: %.1f %% of ranges hold, %.1f %% a week before, mean width %.1f then.%n",
            100 * all.stream().mapToDouble(Row::shown).average().orElse(0),
            100 * all.stream().mapToDouble(Row::aWeekBefore).average().orElse(0),
            all.stream().mapToDouble(Row::width).average().orElse(0)));
    return page.toString();
  }

  private record Trial(
      PlannedCourse.Outcome plan, PlannedCourse.Outcome review, PlannedCourse.Outcome unlimited) {}

  private static Row row(
      List<Deck> decks, List<Track> tracks, PlannedCourse.Aim aim, HiddenLearner.Kind kind) {
    List<Trial> trials =
        IntStream.range(0, SEEDS)
            .parallel()
            .mapToObj(seed ->
                new Trial(
                    outcome(decks, tracks, aim, kind, seed, PlannedCourse.Strategy.PLAN),
                    outcome(decks, tracks, aim, kind, seed, PlannedCourse.Strategy.REVIEW),
                    outcome(
                        decks,
                        tracks,
                        aim,
                        kind,
                        seed,
                        PlannedCourse.Strategy.REVIEW_WITHOUT_LIMIT)))
            .toList();
    int shown = 0;
    int held = 0;
    int heldAWeekBefore = 0;
    double width = 0;
    double bias = 0;
    double squares = 0;
    for (Trial trial : trials) {
      double truth = trial.plan().ready();
      for (PlannedCourse.Forecast forecast : trial.plan().forecasts()) {
        shown++;
        held += forecast.holds(truth) ? 1 : 0;
        if (forecast.before() == A_WEEK) {
          heldAWeekBefore += forecast.holds(truth) ? 1 : 0;
          width += forecast.width();
          double error = forecast.range().likely() - truth;
          bias += error;
          squares += error * error;
        }
      }
    }
    double n = trials.size();
    return new Row(
        trials.stream().mapToDouble(trial -> trial.plan().ready()).average().orElse(0),
        trials.stream().mapToDouble(trial -> trial.review().ready()).average().orElse(0),
        trials.stream().mapToDouble(trial -> trial.unlimited().ready()).average().orElse(0),
        held / (double) shown,
        heldAWeekBefore / n,
        width / n,
        bias / n,
        Math.sqrt(Math.max(0, squares / n - bias / n * bias / n)),
        trials.stream().mapToLong(trial -> trial.plan().overrun()).max().orElse(0),
        trials.stream().mapToLong(trial -> trial.plan().excess()).max().orElse(0));
  }

  private static PlannedCourse.Outcome outcome(
      List<Deck> decks,
      List<Track> tracks,
      PlannedCourse.Aim aim,
      HiddenLearner.Kind kind,
      long seed,
      PlannedCourse.Strategy strategy) {
    return new PlannedCourse(decks, tracks, aim, kind, seed).outcome(strategy);
  }
}
