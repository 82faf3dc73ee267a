package prep.cli.sessions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import prep.cli.command.Argument;
import prep.cli.command.CommonOptions;
import prep.cli.command.Decks;
import prep.cli.command.Environment;
import prep.cli.command.Study;
import prep.cli.command.TopicOptions;
import prep.cli.command.UnknownNames;
import prep.deck.DeckSummary;
import prep.deck.QuestionKey;
import prep.session.DailyPlan;
import prep.session.Selection;

/** Asks what is due, then today's new questions. */
public final class Review implements Callable<Integer> {

  /** From so many minutes on it is worth knowing that a review can be shorter. */
  private static final int LONG = 20;

  private final Environment environment;

  private final CommonOptions common = new CommonOptions();
  private final TopicOptions topics = new TopicOptions();
  private final SessionOptions session = new SessionOptions();
  private final Argument.Value<Integer> count =
      SessionOptions.count("How many questions at most, 0 for all (default: 0).");

  public Review(Environment environment) {
    this.environment = environment;
  }

  /** How it is written. */
  public CommandSpec form() {
    return Argument.command(
        "review",
        "Repeat what is due, then learn today's new questions.\n"
            + "New ones come from the topics that you name, else from those with an answer, up to"
            + " 20 a day.",
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
        .run((decks, study) -> drawn(decks, study, selection));
  }

  private List<QuestionKey> drawn(List<DeckSummary> decks, Study study, Selection selection) {
    DailyPlan plan = study.plan(decks, selection.topics());
    List<QuestionKey> today = plan.questions();
    if (today.isEmpty() && !session.allowEmpty()) {
      throw UnknownNames.nothingDue(study, decks);
    }
    int most = count.or(0);
    List<QuestionKey> asked = most == 0 ? today : today.subList(0, Math.min(most, today.size()));
    if (environment.interactive() && !asked.isEmpty()) {
      int due = Math.min(plan.due().size(), asked.size());
      environment.say(extent(due, asked.size() - due, study.timeFor(asked, decks)));
    }
    return asked;
  }

  /** How much it is and how long it will take: {@code 75 due, about 40 min}. */
  private String extent(int due, int fresh, Duration time) {
    List<String> parts = new ArrayList<>();
    if (due > 0) {
      parts.add(due + " due");
    }
    if (fresh > 0) {
      parts.add(fresh + " new");
    }
    long minutes = Math.max(1, Math.round(time.toSeconds() / 60.0));
    boolean offered = minutes > LONG && !session.hasBudget();
    return String.join(", ", parts)
        + ", about "
        + minutes
        + " min"
        + (offered ? "; --budget 15m asks the most urgent ones for 15 minutes" : "");
  }
}
