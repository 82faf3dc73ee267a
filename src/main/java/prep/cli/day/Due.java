package prep.cli.day;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import prep.cli.command.Argument;
import prep.cli.command.CommonOptions;
import prep.cli.command.Decks;
import prep.cli.command.Environment;
import prep.cli.command.JsonText;
import prep.cli.command.Output;
import prep.cli.command.SelectionOptions;
import prep.cli.command.Study;
import prep.cli.command.UnknownNames;
import prep.deck.DeckSummary;
import prep.deck.QuestionKey;
import prep.deck.QuestionSummary;
import prep.problem.UserError;
import prep.schedule.Memory;
import prep.session.DailyPlan;
import prep.session.Selection;
import prep.text.Safe;

/** Lists what is due; made for prompts and scripts. */
public final class Due implements Callable<Integer> {

  private final Environment environment;

  private final CommonOptions common = new CommonOptions();
  private final SelectionOptions selection = new SelectionOptions();
  private final Argument.Flag count = Argument.flag("Print only their number.", "--count");
  private final Argument.Flag json = Argument.flag("Write JSON.", "--json");

  public Due(Environment environment) {
    this.environment = environment;
  }

  /** The command with its arguments. */
  public CommandSpec form() {
    return Argument.command(
        "due",
        "List the keys of the questions that are due.",
        this,
        common.arguments(),
        selection.group(),
        new Argument.Group("Output", List.of(count, json)));
  }

  @Override
  public Integer call() {
    if (selection.wantsNew()) {
      throw new UserError(
          UserError.Kind.USAGE,
          "prep due lists what is due, which new questions never are",
          "prep list --new lists questions that you never answered.");
    }
    Decks all = Decks.reading(environment, common);
    Selection wanted = selection.selection(all);
    List<DeckSummary> decks = all.summaries(wanted);
    Study study = Study.reading(environment, common, decks);
    List<QuestionSummary> fitting = wanted.from(decks, study.atStart().mutes(), study::standing);
    List<QuestionKey> due = DailyPlan.mostForgottenFirst(fitting, study::standing);
    Output output = Output.of(environment, common);
    if (json.isSet()) {
      output.printRaw(count.isSet() ? "{\"count\":" + due.size() + "}" : json(due, study));
    } else if (count.isSet()) {
      output.printRaw(Integer.toString(due.size()));
    } else if (due.isEmpty()) {
      environment.say("prep: " + UnknownNames.nextDue(study, decks));
    } else {
      due.forEach(key -> output.printRaw(Safe.text(key.toString())));
    }
    return 0;
  }

  private static String json(List<QuestionKey> due, Study study) {
    return JsonText.array(
        due,
        (json, key) -> {
          json.writeStringProperty("key", key.toString());
          json.writeStringProperty("topic", key.topic().name());
          JsonText.day(json, "due", study.memory(key).map(Memory::due));
          JsonText.share(json, "remembered", study.standing(key).retrievability());
        });
  }
}
