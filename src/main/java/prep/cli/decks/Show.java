package prep.cli.decks;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import prep.cli.command.Argument;
import prep.cli.command.CommonOptions;
import prep.cli.command.Decks;
import prep.cli.command.Environment;
import prep.cli.command.KeyArgument;
import prep.cli.command.Output;
import prep.cli.command.Study;
import prep.deck.Deck;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.progress.QuestionProgress;
import prep.schedule.Memory;
import prep.screen.ShowScreen;

/** Shows a whole question, with its answer. */
public final class Show implements Callable<Integer> {

  private final Environment environment;

  private final CommonOptions common = new CommonOptions();
  private final KeyArgument key = new KeyArgument();
  private final Argument.Flag json = Argument.flag("Write JSON.", "--json");

  public Show(Environment environment) {
    this.environment = environment;
  }

  /** How it is written. */
  public CommandSpec form() {
    return Argument.command(
        "show",
        "Show a question with its answer, where it comes from and how it went.",
        this,
        common.arguments(),
        List.of(key.argument(), json));
  }

  @Override
  public Integer call() {
    Decks decks = Decks.of(environment, common);
    Deck deck = decks.deckOf(key.key());
    Question question = deck.question(key.key().id()).orElseThrow();
    Study study = Study.reading(environment, common, List.of(deck));
    ShowScreen.Shown shown = shown(question, study);
    Output output = Output.of(environment, common);
    if (json.isSet()) {
      output.printRaw(ShowJson.of(shown));
    } else {
      output.page(ShowScreen.of(shown, output.window()));
    }
    return 0;
  }

  private static ShowScreen.Shown shown(Question question, Study study) {
    QuestionKey key = question.key();
    return new ShowScreen.Shown(
        question,
        study.today(),
        study.atStart().question(key).map(progress -> went(key, progress, study)),
        study.atStart().flag(key),
        study.atStart().isMuted(key));
  }

  private static ShowScreen.Went went(QuestionKey key, QuestionProgress progress, Study study) {
    Optional<Memory> memory = progress.remembered();
    return new ShowScreen.Went(
        progress.answered(),
        progress.correct(),
        progress.score(),
        study.day(progress.last()),
        memory.map(Memory::due).orElse(null),
        study.standing(key).retrievability());
  }
}
