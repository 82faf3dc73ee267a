package prep.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import prep.deck.Deck;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.screen.Safe;
import prep.session.DailyPlan;
import prep.session.Selection;

/** Lists what is due; made for prompts and scripts. */
@Command(name = "due", description = "List the keys of the questions that are due.")
final class Due implements Callable<Integer> {

  private final Environment environment;

  @Mixin CommonOptions common = new CommonOptions();
  @Mixin SelectionOptions selection = new SelectionOptions();

  @Option(names = "--count", description = "Print only how many they are.")
  boolean count;

  @Option(names = "--json", description = "Write JSON.")
  boolean json;

  Due(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Decks all = Decks.of(environment, common);
    Selection wanted = selection.selection(all);
    List<Deck> decks = all.needed(wanted);
    Study study = Study.reading(environment, common, decks);
    List<Question> fitting = wanted.from(decks, study.atStart().mutes(), study::standing);
    List<QuestionKey> due =
        DailyPlan.mostForgottenFirst(fitting, study::standing).stream().map(Question::key).toList();
    Output output = Output.of(environment, common);
    if (json) {
      output.printRaw(count ? DueJson.count(due) : DueJson.list(due, study));
    } else if (count) {
      output.printRaw(Integer.toString(due.size()));
    } else {
      due.forEach(key -> output.printRaw(Safe.text(key.toString())));
    }
    return 0;
  }
}
