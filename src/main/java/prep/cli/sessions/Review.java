package prep.cli.sessions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import prep.cli.command.Argument;
import prep.cli.command.CommonOptions;
import prep.cli.command.Decks;
import prep.cli.command.Environment;
import prep.cli.command.Preparation;
import prep.cli.command.Study;
import prep.cli.command.TopicOptions;
import prep.cli.command.UnknownNames;
import prep.deck.DeckSummary;
import prep.deck.QuestionKey;
import prep.plan.DaysWork;
import prep.plan.PlannedQuestion;
import prep.problem.UserError;
import prep.progress.Mode;
import prep.screen.plan.PlanDayScreen;
import prep.session.DailyPlan;
import prep.session.Rules;
import prep.session.Selection;
import prep.text.Counts;

/** Asks what is due, then today's new questions. */
public final class Review implements Callable<Integer> {

  /** From this many minutes on, a shorter review is offered. */
  private static final int LONG = 20;

  private final Environment environment;

  private final CommonOptions common = new CommonOptions();
  private final TopicOptions topics = new TopicOptions();
  private final SessionOptions session = new SessionOptions();
  private final Argument.Value<Integer> count =
      SessionOptions.count("Maximum number of questions, 0 for all (default: 0).");

  public Review(Environment environment) {
    this.environment = environment;
  }

  /** The command with its arguments. */
  public CommandSpec form() {
    return Argument.command(
        "review",
        "Review what is due, then learn today's new questions.\n"
            + "New ones come from the topics that you name, otherwise from those you have begun, up"
            + " to 20 a day.",
        this,
        common.arguments(),
        topics.group(),
        session.session(count),
        session.output());
  }

  @Override
  public Integer call() {
    Decks all = Decks.of(environment, common);
    Selection selection = topics.selection(all);
    QuizRun.Options options =
        session.options(environment, selection, count.or(0), null, session.rules(environment));
    return new QuizRun(environment, common, all, options)
        .run((decks, study) -> drawn(all, decks, study, selection));
  }

  private Draw.Drawn drawn(Decks all, List<DeckSummary> decks, Study study, Selection selection) {
    Optional<Preparation> plan =
        selection.topics().isEmpty() ? Preparation.of(all, decks, study) : Optional.empty();
    return plan.filter(mine -> !mine.plan().by().isBefore(study.today()))
        .map(this::planned)
        .orElseGet(() -> due(decks, study, selection, plan.orElse(null)));
  }

  /** The day of a plan; on the day of the interview itself only what one knows best. */
  private Draw.Drawn planned(Preparation plan) {
    if (plan.plan().by().equals(plan.today())) {
      List<QuestionKey> sure = keys(plan.surest(PlanDayScreen.MOST_KNOWN));
      if (sure.isEmpty() && !session.allowEmpty()) {
        throw new UserError(
            UserError.Kind.NOTHING_TO_ASK,
            "The interview is today, and nothing was right yet to go over.",
            "prep quiz asks whatever you choose.");
      }
      return new Draw.Drawn(cut(sure), rules().withMode(Mode.CRAM), null, null);
    }
    int left = plan.secondsLeft();
    if (plan.work(left).isEmpty()) {
      left = 0;
    }
    int budget = (int) session.budget().map(Duration::toSeconds).orElse(0L).longValue();
    int seconds = budget == 0 ? left : left == 0 ? budget : Math.min(left, budget);
    DaysWork work = plan.work(seconds).first(most());
    if (work.isEmpty() && !session.allowEmpty()) {
      throw done(plan);
    }
    List<QuestionKey> asked = keys(work.questions());
    if (environment.interactive() && !asked.isEmpty()) {
      environment.say(
          String.join(", ", PlanDayScreen.parts(work))
              + ", about "
              + Math.max(1, Math.round(work.seconds() / 60.0))
              + " min.");
    }
    return new Draw.Drawn(asked, rules(), Duration.ofSeconds(Math.max(1, seconds)), plan);
  }

  private static UserError done(Preparation plan) {
    boolean off = !plan.plan().isStudyDay(plan.today());
    String next = String.join(", ", PlanDayScreen.parts(plan.next()));
    String then = next.isEmpty() || plan.isLastStudyDay() ? "" : " Next time " + next + ".";
    return new UserError(
        UserError.Kind.NOTHING_TO_ASK,
        (off ? "Today is a day off." : "Done for today.") + then,
        "prep review --budget 15m goes on all the same.");
  }

  /** What was wrong comes again on another day; asking it twice would take others' time. */
  private Rules rules() {
    return session.rules(environment).withRetry(session.wantsRetry());
  }

  private static List<QuestionKey> keys(List<PlannedQuestion> questions) {
    return questions.stream().map(PlannedQuestion::key).toList();
  }

  private List<QuestionKey> cut(List<QuestionKey> questions) {
    return questions.subList(0, Math.min(most(), questions.size()));
  }

  private int most() {
    int most = count.or(0);
    return most == 0 ? Integer.MAX_VALUE : most;
  }

  /**
   * All that is due, then new questions.
   *
   * @param past a plan whose day is past: its minutes stay as a limit, and nothing is new
   */
  private Draw.Drawn due(
      List<DeckSummary> decks, Study study, Selection selection, @Nullable Preparation past) {
    DailyPlan day = study.plan(decks, selection.topics());
    boolean limited = past != null && !day.due().isEmpty();
    List<QuestionKey> today = limited ? day.due() : day.questions();
    if (today.isEmpty() && !session.allowEmpty()) {
      throw UnknownNames.nothingToReview(study, decks);
    }
    List<QuestionKey> asked = cut(today);
    Duration limit = null;
    if (limited && past != null && !session.hasBudget()) {
      limit = Duration.ofMinutes(past.plan().minutes());
      asked = study.fitting(asked, decks, limit);
    }
    if (environment.interactive() && !asked.isEmpty()) {
      int due = Math.min(day.due().size(), asked.size());
      environment.say(extent(due, asked.size() - due, study.timeFor(asked, decks)));
    }
    return new Draw.Drawn(asked, null, limit, null);
  }

  /** How much it is and how long it will take: {@code 75 due, about 40 min.}. */
  private String extent(int due, int fresh, Duration time) {
    List<String> parts = new ArrayList<>();
    if (due > 0) {
      parts.add(Counts.grouped(due) + " due");
    }
    if (fresh > 0) {
      parts.add(Counts.grouped(fresh) + " new");
    }
    long minutes = Math.max(1, Math.round(time.toSeconds() / 60.0));
    boolean offered = minutes > LONG && !session.hasBudget();
    return String.join(", ", parts)
        + ", about "
        + minutes
        + " min"
        + (offered ? "; --budget 15m asks the most urgent ones for 15 minutes." : ".");
  }
}
