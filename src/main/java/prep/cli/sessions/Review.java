package prep.cli.sessions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import prep.cli.command.Argument;
import prep.cli.command.CommonOptions;
import prep.cli.command.Decks;
import prep.cli.command.Environment;
import prep.cli.command.Study;
import prep.cli.command.TopicOptions;
import prep.deck.DeckSummary;
import prep.deck.QuestionKey;
import prep.problem.UserError;
import prep.screen.Dates;

/** Asks what is due, then today's new questions. */
public final class Review implements Callable<Integer> {

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
    QuizRun.Options options =
        session.options(
            environment, topics.selection(), count.or(0), null, session.rules(environment));
    return new QuizRun(environment, common, Decks.of(environment, common), options)
        .run(this::drawn);
  }

  private List<QuestionKey> drawn(List<DeckSummary> decks, Study study) {
    List<QuestionKey> today = study.plan(decks, topics.patterns()).questions();
    if (today.isEmpty() && !session.allowEmpty()) {
      throw nothing(study.forecast(decks).next());
    }
    int most = count.or(0);
    return most == 0 ? today : today.subList(0, Math.min(most, today.size()));
  }

  private static UserError nothing(Optional<Map.Entry<LocalDate, Integer>> next) {
    return new UserError(
        UserError.Kind.NOTHING_TO_ASK,
        next.map(due ->
                "nothing to review until "
                    + Dates.shortly(due.getKey())
                    + " ("
                    + due.getValue()
                    + ")")
            .orElse("nothing to review"),
        "prep quiz --cram practises anyway and leaves the schedule alone.");
  }
}
