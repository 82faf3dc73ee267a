package prep.cli.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Model.CommandSpec;
import prep.cli.command.Argument;
import prep.cli.command.CommonOptions;
import prep.cli.command.Decks;
import prep.cli.command.Environment;
import prep.cli.command.Output;
import prep.cli.command.Study;
import prep.cli.command.TopicOptions;
import prep.debrief.InterviewDeck;
import prep.deck.DeckSummary;
import prep.deck.QuestionKey;
import prep.deck.Topic;
import prep.progress.Mastery;
import prep.progress.QuestionProgress;
import prep.progress.Statistics;
import prep.progress.StatisticsFold;
import prep.progress.Weakest;
import prep.screen.Stats;
import prep.screen.StatsScreen;
import prep.screen.StatsTables;
import prep.session.Selection;
import prep.session.TopicPattern;
import prep.text.Line;

/** Shows statistics: results so far and what is to come. */
public final class StatsCommand implements Callable<Integer> {

  private static final int WEAKEST = 5;

  private final Environment environment;

  private final CommonOptions common = new CommonOptions();
  private final TopicOptions topics = new TopicOptions();
  private final Argument.Flag all = Argument.flag("List all topics.", "--all");
  private final Argument.Flag json = Argument.flag("Write JSON.", "--json");
  private final Argument.Flag plain = Argument.flag("Write plain tables.", "--plain");

  public StatsCommand(Environment environment) {
    this.environment = environment;
  }

  /** The command with its arguments. */
  public CommandSpec form() {
    return Argument.command(
        "stats",
        "Show your statistics: days, topics, what is due, weak spots.",
        this,
        common.arguments(),
        topics.group(),
        new Argument.Group("Output", List.of(all, json, plain)));
  }

  @Override
  public Integer call() {
    Decks every = Decks.of(environment, common);
    Selection selection = topics.selection(every);
    List<DeckSummary> decks = every.summaries(selection);
    Stats stats = stats(decks, Study.reading(environment, common, decks), selection.topics());
    Output output = Output.of(environment, common);
    if (json.isSet()) {
      output.printRaw(StatsJson.of(stats));
    } else if (isPlain()) {
      output.say(StatsTables.of(stats).stream().map(Line::plain).toList());
    } else {
      output.page(StatsScreen.of(stats, all.isSet(), output.window()));
    }
    return 0;
  }

  private boolean isPlain() {
    return plain.isSet() || !common.isPaintable(environment);
  }

  private Stats stats(List<DeckSummary> decks, Study study, List<TopicPattern> patterns) {
    Predicate<Topic> wanted =
        topic -> patterns.isEmpty() || patterns.stream().anyMatch(p -> p.matches(topic));
    StatisticsFold fold = new StatisticsFold();
    study.journal().events(fold::add);
    Statistics history = fold.statistics(study.atStart(), wanted);
    String title =
        patterns.isEmpty()
            ? "All topics"
            : String.join(", ", patterns.stream().map(TopicPattern::text).toList());
    return new Stats(
        title,
        study.today(),
        history,
        rows(decks, study, history, wanted),
        study.forecast(decks),
        weakest(decks, study));
  }

  private static List<Stats.TopicRow> rows(
      List<DeckSummary> decks, Study study, Statistics history, Predicate<Topic> wanted) {
    Map<Topic, Mastery> mastery = study.mastery(decks, study.atStart());
    List<Stats.TopicRow> rows = new ArrayList<>();
    study
        .atStart()
        .topics()
        .forEach((topic, score) -> {
          if (wanted.test(topic) && !isOfDrafts(topic, mastery)) {
            Statistics.OfTopic figures =
                history.topics().getOrDefault(topic, Statistics.OfTopic.NONE);
            rows.add(
                new Stats.TopicRow(
                    topic,
                    score.answered(),
                    score.score(),
                    mastery.getOrDefault(topic, Mastery.NONE),
                    figures));
          }
        });
    rows.sort(Comparator.comparingInt(row -> -row.answers()));
    return rows;
  }

  /** Of what an interview asked, nothing is practised before it's written. */
  private static boolean isOfDrafts(Topic topic, Map<Topic, Mastery> mastery) {
    return InterviewDeck.isOne(topic) && mastery.getOrDefault(topic, Mastery.NONE).questions() == 0;
  }

  private static List<Stats.Weak> weakest(List<DeckSummary> decks, Study study) {
    Map<QuestionKey, QuestionProgress> answered = new HashMap<>();
    study
        .askedOf(decks)
        .forEach(
            key -> study.atStart().question(key).ifPresent(figures -> answered.put(key, figures)));
    return Weakest.of(answered, key -> study.remembered(key, study.atStart()), WEAKEST).stream()
        .flatMap(
            key -> study.atStart().question(key).stream().map(figures -> weak(key, figures, study)))
        .toList();
  }

  private static Stats.Weak weak(QuestionKey key, QuestionProgress figures, Study study) {
    return new Stats.Weak(
        key,
        figures.answered(),
        figures.correct(),
        figures.lastScore(),
        figures.lastFull(),
        figures.lapses(),
        study.remembered(key, study.atStart()));
  }
}
