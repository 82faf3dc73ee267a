package prep.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import prep.problem.UserError;
import prep.progress.Mode;
import prep.session.Order;
import prep.session.Rules;

/** Asks questions. */
@Command(
    name = "quiz",
    description = "Answer questions.",
    footer = {
      "",
      "Examples:",
      "  prep quiz docker               ten questions on one topic",
      "  prep quiz -t 'python-*' -n 5   five on several topics",
      "  prep quiz --id docker/layer-cache",
    })
final class Quiz implements Callable<Integer> {

  private final Environment environment;

  @Mixin CommonOptions common = new CommonOptions();
  @Mixin SelectionOptions selection = new SelectionOptions();

  @Option(
      names = {"-n", "--count"},
      paramLabel = "N",
      defaultValue = "10",
      description = "How many questions, 0 for all (default: 10).")
  int count;

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      description = "smart, random, deck or weak (default: smart).")
  String order = "";

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Makes the same choices by chance each time.")
  @Nullable Long seed;

  @Option(
      names = "--pass",
      paramLabel = "PERCENT",
      description = "Exit with 1 where the score is lower.")
  @Nullable Double pass;

  @Option(names = "--dry-run", description = "Record nothing.")
  boolean dryRun;

  @Option(names = "--exam", description = "Show no verdicts until the end.")
  boolean exam;

  @Option(names = "--cram", description = "Practise without touching what is scheduled.")
  boolean cram;

  @Option(
      names = "--retry",
      description = "Ask what was wrong again at the end until it is right (usual at a terminal).")
  boolean retry;

  @Option(names = "--no-retry", description = "Ask nothing again.")
  boolean noRetry;

  @Option(names = "--json", description = "Speak JSON, one object a line, both ways.")
  boolean json;

  @Option(names = "--plain", description = "One line and Enter for each answer; nothing moves.")
  boolean plain;

  @Option(names = "--allow-empty", description = "Exit with 0 where there is nothing to ask.")
  boolean allowEmpty;

  Quiz(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Decks decks = Decks.of(environment, common);
    QuizRun.Options options =
        new QuizRun.Options(
            selection.selection(decks),
            count,
            order(),
            seed == null ? environment.random().nextInt(Integer.MAX_VALUE) : seed,
            rules(),
            pass,
            dryRun,
            frontEnd(),
            allowEmpty);
    return new QuizRun(environment, common, decks, options).run();
  }

  private Rules rules() {
    Mode mode = cram ? Mode.CRAM : exam ? Mode.EXAM : Mode.QUIZ;
    boolean atTerminal = environment.interactive() && !json;
    return new Rules(mode, exam, retry || (atTerminal && !noRetry), false);
  }

  private QuizRun.FrontEnd frontEnd() {
    if (json) {
      return QuizRun.FrontEnd.JSON;
    }
    return plain ? QuizRun.FrontEnd.PLAIN : QuizRun.FrontEnd.USUAL;
  }

  private @Nullable Order order() {
    if (order.isEmpty()) {
      return null;
    }
    return Order.of(order)
        .orElseThrow(() ->
            new UserError(
                UserError.Kind.USAGE,
                "unknown order: " + order,
                "Known: smart, random, deck, weak."));
  }
}
