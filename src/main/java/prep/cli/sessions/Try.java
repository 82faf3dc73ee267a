package prep.cli.sessions;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import prep.cli.command.Argument;
import prep.cli.command.CommonOptions;
import prep.cli.command.Decks;
import prep.cli.command.Environment;
import prep.cli.command.KeyArgument;
import prep.cli.command.Output;
import prep.deck.Deck;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.problem.UserError;
import prep.screen.PlainScreen;
import prep.session.Trial;
import prep.terminal.json.JsonEvents;

/** Grades answers to a question without asking it, for deck authors. */
public final class Try implements Callable<Integer> {

  private final Environment environment;

  private final CommonOptions common = new CommonOptions();
  private final KeyArgument key = new KeyArgument();
  private final Argument.Values<String> answers =
      Argument.moreOperands(
          String.class,
          "ANSWER",
          "Answers as you would type them; numbers and letters as in the deck.");
  private final Argument.Flag json = Argument.flag("Write JSON, one object per answer.", "--json");

  public Try(Environment environment) {
    this.environment = environment;
  }

  /** The command with its arguments. */
  public CommandSpec form() {
    return Argument.command(
        "try",
        "Show how answers to a question would be graded, and why.\nNothing is recorded.",
        this,
        common.arguments(),
        List.of(key.argument(), answers, json));
  }

  @Override
  public Integer call() {
    QuestionKey wanted = key.key();
    Deck deck = Decks.of(environment, common).deckOf(wanted);
    Question question = deck.question(wanted.id()).orElseThrow();
    if (answers.given().isEmpty()) {
      throw new UserError(
          UserError.Kind.USAGE,
          "no answer to try",
          "Add one after the key: prep try " + wanted + " ANSWER.");
    }
    List<Trial> trials =
        answers.given().stream().map(answer -> Trial.of(question, deck, answer)).toList();
    List<Trial> graded = trials.stream().filter(trial -> trial.attempt() != null).toList();
    if (json.isSet()) {
      graded.forEach(trial -> JsonEvents.tried(environment.out(), trial));
    } else if (!graded.isEmpty()) {
      Output.of(environment, common).print(PlainScreen.tried(graded));
    }
    environment.out().flush();
    List<String> unreadable =
        trials.stream().filter(trial -> trial.attempt() == null).map(Try::unreadable).toList();
    if (!unreadable.isEmpty()) {
      throw new UserError(UserError.Kind.USAGE, unreadable);
    }
    return 0;
  }

  /** Why an answer can't be read, with the answer. */
  private static String unreadable(Trial trial) {
    String quoted = "\"" + trial.answer() + "\"";
    String why = trial.unreadable();
    boolean named = why.startsWith(quoted) || why.startsWith(trial.answer() + " is ");
    return named ? why : quoted + ": " + why;
  }
}
