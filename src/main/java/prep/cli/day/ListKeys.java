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
import prep.deck.QuestionSummary;
import prep.schedule.Memory;
import prep.session.Selection;
import prep.text.Safe;
import tools.jackson.core.JsonGenerator;

/** Lists the keys of the questions that a quiz would choose from; made for scripts. */
public final class ListKeys implements Callable<Integer> {

  private final Environment environment;

  private final CommonOptions common = new CommonOptions();
  private final SelectionOptions selection = new SelectionOptions();
  private final Argument.Flag json =
      Argument.flag("Write JSON, with each question's type, level, topic and tags.", "--json");
  private final Argument.Flag nul =
      Argument.flag("End each key with NUL instead of a newline, for xargs -0.", "-0");

  public ListKeys(Environment environment) {
    this.environment = environment;
  }

  /** The command with its arguments. */
  public CommandSpec form() {
    return Argument.command(
        "list",
        "List the keys of the questions that a quiz would choose from.",
        this,
        common.arguments(),
        selection.group(),
        new Argument.Group("Output", List.of(json, nul)));
  }

  @Override
  public Integer call() {
    Decks all = Decks.of(environment, common);
    Selection wanted = selection.selection(all);
    List<DeckSummary> decks = all.summaries(wanted);
    Study study = Study.reading(environment, common, decks);
    List<QuestionSummary> matching = wanted.from(decks, study.atStart().mutes(), study::standing);
    if (matching.isEmpty()) {
      throw UnknownNames.noQuestion();
    }
    Output output = Output.of(environment, common);
    if (json.isSet()) {
      output.printRaw(JsonText.array(matching, (json, question) -> write(json, question, study)));
    } else {
      for (QuestionSummary question : matching) {
        output.printRaw(Safe.text(question.key().toString()), nul.isSet() ? "\0" : "\n");
      }
    }
    return 0;
  }

  private static void write(JsonGenerator json, QuestionSummary question, Study study) {
    json.writeStringProperty("key", question.key().toString());
    json.writeStringProperty("topic", question.topic().name());
    json.writeStringProperty("type", question.type().word());
    json.writeStringProperty("level", question.level().word());
    JsonText.strings(json, "tags", question.tags());
    json.writeBooleanProperty("new", !study.atStart().isAnswered(question.key()));
    JsonText.day(json, "due", study.memory(question.key()).map(Memory::due));
  }
}
