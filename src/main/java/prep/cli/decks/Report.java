package prep.cli.decks;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import prep.cli.command.Argument;
import prep.cli.command.CommonOptions;
import prep.cli.command.Decks;
import prep.cli.command.Environment;
import prep.cli.command.KeyArgument;
import prep.cli.command.Output;
import prep.cli.command.Resource;
import prep.cli.command.Study;
import prep.deck.Deck;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.screen.QuestionReport;

/** Writes the text of an issue about a question; it sends nothing. */
public final class Report implements Callable<Integer> {

  private final Environment environment;

  private final CommonOptions common = new CommonOptions();
  private final KeyArgument key = new KeyArgument();

  public Report(Environment environment) {
    this.environment = environment;
  }

  /** The command with its arguments. */
  public CommandSpec form() {
    return Argument.command(
        "report",
        "Write an issue about a question, for you to send.",
        this,
        common.arguments(),
        List.of(key.argument()));
  }

  @Override
  public Integer call() {
    QuestionKey wanted = key.key();
    Deck deck = Decks.of(environment, common).deckOf(wanted);
    Question question = deck.question(wanted.id()).orElseThrow();
    Study study = Study.reading(environment, common, List.of(deck));
    String note = study.atStart().flag(wanted).orElse("");
    Output output = Output.of(environment, common);
    QuestionReport.of(question, note, "prep " + Resource.version()).forEach(output::printRaw);
    return 0;
  }
}
