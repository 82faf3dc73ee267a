package prep.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import prep.deck.Deck;
import prep.deck.Question;
import prep.problem.UserError;
import prep.screen.Dates;

/** Asks what is due, then today's new questions. */
@Command(
    name = "review",
    description = {
      "Repeat what is due, the most forgotten first, then learn today's new questions.",
      "New ones come from the topics that you named, else from those with an answer: up to 20 a"
          + " day.",
    })
final class Review implements Callable<Integer> {

  private final Environment environment;

  @Mixin CommonOptions common = new CommonOptions();
  @Mixin TopicOptions topics = new TopicOptions();
  @Mixin SessionOptions session = new SessionOptions();

  @Option(
      names = {"-n", "--count"},
      paramLabel = "N",
      description = "How many questions at most, 0 for all (default: 0).")
  int count;

  Review(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    QuizRun.Options options =
        new QuizRun.Options(
            topics.selection(),
            count,
            null,
            session.seed(environment),
            session.rules(environment),
            session.pass,
            session.dryRun,
            session.frontEnd(),
            session.limits(),
            session.allowEmpty);
    return new QuizRun(environment, common, Decks.of(environment, common), options)
        .run(this::drawn);
  }

  private List<Question> drawn(List<Deck> decks, Study study) {
    List<Question> today = study.plan(decks, topics.patterns()).questions();
    if (today.isEmpty() && !session.allowEmpty) {
      throw nothing(study.forecast(decks).next());
    }
    return count == 0 ? today : today.subList(0, Math.min(count, today.size()));
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
