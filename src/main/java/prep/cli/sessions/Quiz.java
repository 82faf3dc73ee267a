package prep.cli.sessions;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import prep.cli.command.Argument;
import prep.cli.command.CommonOptions;
import prep.cli.command.Decks;
import prep.cli.command.Environment;
import prep.cli.command.SelectionOptions;
import prep.problem.UserError;
import prep.progress.Mode;
import prep.session.Order;
import prep.session.Rules;

/** Asks questions. */
public final class Quiz implements Callable<Integer> {

  private static final int USUAL_COUNT = 10;

  private final Environment environment;

  private final CommonOptions common = new CommonOptions();
  private final SelectionOptions selection = new SelectionOptions();
  private final SessionOptions session = new SessionOptions();
  private final Argument.Value<Integer> count =
      SessionOptions.count("Number of questions, 0 for all (default: 10).");
  private final Argument.Value<String> order =
      Argument.text("ORDER", "smart, random, deck or weak (default: smart).", "--order");
  private final Argument.Flag cram =
      Argument.flag("Practise without changing the schedule.", "--cram");

  public Quiz(Environment environment) {
    this.environment = environment;
  }

  /** The command with its arguments. */
  public CommandSpec form() {
    CommandSpec form =
        Argument.command(
            "quiz",
            "Answer questions.",
            this,
            common.arguments(),
            selection.group(),
            session.session(count, order, cram),
            session.output());
    form.usageMessage()
        .footer(
            "",
            "Examples:",
            "  prep quiz docker                     ten questions on a topic",
            "  prep quiz 'python-*' sql -n 5        five on several topics",
            "  prep quiz --track backend-systems    in the order of a track",
            "  prep quiz --wrong --budget 15m       what you got wrong, for 15 minutes");
    return form;
  }

  @Override
  public Integer call() {
    Decks decks = Decks.of(environment, common);
    QuizRun.Options options =
        session.options(environment, selection.selection(decks), count(), order(), rules());
    return new QuizRun(environment, common, decks, options).run();
  }

  /** A budget ends the session, so no count is needed. */
  private int count() {
    Integer set = common.config(environment).count();
    int usual = set == null ? USUAL_COUNT : set;
    return count.or(session.hasBudget() || session.hasAnswers() ? 0 : usual);
  }

  private Rules rules() {
    Rules rules = session.rules(environment);
    return cram.isSet() ? rules.withMode(Mode.CRAM) : rules;
  }

  private @Nullable Order order() {
    String word = order.orNull();
    if (word == null) {
      return null;
    }
    return Order.of(word)
        .orElseThrow(() ->
            new UserError(
                UserError.Kind.USAGE,
                "unknown order: " + word,
                "Known: smart, random, deck, weak."));
  }
}
