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
      "  prep quiz --wrong              what was not right the last time",
    })
final class Quiz implements Callable<Integer> {

  private static final int USUAL_COUNT = 10;

  private final Environment environment;

  @Mixin CommonOptions common = new CommonOptions();
  @Mixin SelectionOptions selection = new SelectionOptions();
  @Mixin SessionOptions session = new SessionOptions();

  @Option(
      names = {"-n", "--count"},
      paramLabel = "N",
      description = "How many questions, 0 for all (default: 10).")
  @Nullable Integer count;

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      description = "smart, random, deck or weak (default: smart).")
  String order = "";

  @Option(names = "--cram", description = "Practise without touching what is scheduled.")
  boolean cram;

  Quiz(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Decks decks = Decks.of(environment, common);
    QuizRun.Options options =
        new QuizRun.Options(
            selection.selection(decks),
            count(),
            order(),
            session.seed(environment),
            rules(),
            session.pass,
            session.dryRun,
            session.frontEnd(),
            session.limits(),
            session.allowEmpty);
    return new QuizRun(environment, common, decks, options).run();
  }

  /** A budget ends the session, so that no count need to. */
  private int count() {
    if (count != null) {
      return count;
    }
    return session.budget == null ? USUAL_COUNT : 0;
  }

  private Rules rules() {
    Rules rules = session.rules(environment);
    return cram ? rules.withMode(Mode.CRAM) : rules;
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
