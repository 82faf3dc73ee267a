package prep.cli.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import prep.cli.command.CommonOptions;
import prep.cli.command.Decks;
import prep.cli.command.Environment;
import prep.cli.command.Output;
import prep.cli.command.Preparation;
import prep.cli.command.Study;
import prep.deck.DeckSummary;
import prep.deck.QuestionSummary;
import prep.progress.Progress;
import prep.progress.Streak;
import prep.progress.TopicScore;
import prep.screen.TodayScreen;
import prep.screen.WelcomeScreen;
import prep.screen.plan.PlainPlan;
import prep.screen.plan.PlanDay;
import prep.screen.plan.PlanDayScreen;
import prep.text.Line;

/** What is shown without a command: what to do today, or a welcome. */
public final class Today {

  private final Environment environment;
  private final CommonOptions common;
  private final Output output;

  public Today(Environment environment, CommonOptions common) {
    this.environment = environment;
    this.common = common;
    this.output = Output.of(environment, common);
  }

  public void show() {
    Decks decks = Decks.of(environment, common);
    // Without a history nothing has been answered, and no deck needs to be read.
    if (environment.directories(common).hasHistory()) {
      List<DeckSummary> all = decks.summaries();
      Study study = Study.reading(environment, common, all);
      Optional<PlanDay> plan =
          Preparation.of(decks, all, study).map(mine -> PlanToday.of(mine, study, all));
      if (plan.isPresent() && !plan.get().isOver()) {
        PlanDay day = plan.get();
        show(() -> PlainPlan.day(day), () -> PlanDayScreen.of(day, output.window()));
        return;
      }
      boolean debrief = plan.filter(PlanDay::offersDebrief).isPresent();
      if (debrief || !study.atStart().topics().isEmpty()) {
        TodayScreen.Today today = today(all, study, debrief);
        show(() -> TodayScreen.inWords(today), () -> TodayScreen.of(today, output.window()));
        return;
      }
    }
    int questions = 0;
    for (DeckSummary deck : decks.summaries()) {
      for (QuestionSummary question : deck.questions()) {
        questions += question.isDraft() ? 0 : 1;
      }
    }
    welcome(questions, decks.topics().size());
  }

  private void welcome(int questions, int topics) {
    String place = environment.directories(common).data().toString();
    show(
        () -> WelcomeScreen.inWords(questions, topics, place),
        () -> WelcomeScreen.of(questions, topics, place, output.window()));
  }

  private void show(Supplier<List<Line>> words, Supplier<List<Line>> screen) {
    if (common.isSpoken(environment)) {
      output.say(words.get());
    } else {
      output.print(screen.get());
    }
  }

  private static TodayScreen.Today today(List<DeckSummary> decks, Study study, boolean debrief) {
    List<TodayScreen.Row> rows =
        decks.stream()
            .filter(deck -> study.isUsual(deck.topic()) && !PlanToday.isOfDrafts(deck))
            .map(deck -> row(deck, study))
            .toList();
    Progress progress = study.atStart();
    LocalDate today = study.today();
    return new TodayScreen.Today(
        today,
        Streak.current(new TreeSet<>(progress.days().keySet()), today),
        study.plan(decks, List.of()).fresh().size(),
        rows,
        study.forecast(decks),
        debrief,
        PlanToday.drafts(decks));
  }

  private static TodayScreen.Row row(DeckSummary deck, Study study) {
    TopicScore score = study.atStart().topics().get(deck.topic());
    return new TodayScreen.Row(
        deck.topic(),
        study.due(deck),
        study.mastery(deck, study.atStart()),
        score == null ? null : study.day(score.last()));
  }
}
