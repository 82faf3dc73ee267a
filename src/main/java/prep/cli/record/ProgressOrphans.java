package prep.cli.record;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import prep.cli.command.Argument;
import prep.cli.command.CommonOptions;
import prep.cli.command.Decks;
import prep.cli.command.Environment;
import prep.cli.command.JsonText;
import prep.cli.command.Output;
import prep.cli.command.Study;
import prep.deck.DeckSummary;
import prep.deck.QuestionKey;
import prep.deck.QuestionSummary;
import prep.deck.Topic;
import prep.progress.QuestionProgress;
import prep.text.Safe;
import tools.jackson.core.JsonGenerator;

/** Lists answered questions that are no longer in any deck. */
final class ProgressOrphans implements Callable<Integer> {

  private final Environment environment;

  private final CommonOptions common = new CommonOptions();
  private final Argument.Flag json = Argument.flag("Write JSON, with your results.", "--json");

  ProgressOrphans(Environment environment) {
    this.environment = environment;
  }

  /** The command with its arguments. */
  CommandSpec form() {
    return Argument.command(
        "orphans",
        "List answered questions that are no longer in any deck.",
        this,
        common.arguments(),
        List.of(json));
  }

  @Override
  public Integer call() {
    Decks decks = Decks.of(environment, common);
    List<DeckSummary> sound = decks.summaries();
    Study study = Study.reading(environment, common, sound);
    Set<QuestionKey> present = new HashSet<>();
    Set<Topic> broken = new HashSet<>(decks.topics());
    for (DeckSummary deck : sound) {
      broken.remove(deck.topic());
      deck.questions().stream().map(QuestionSummary::key).forEach(present::add);
    }
    List<QuestionKey> orphans =
        study.atStart().questions().keySet().stream()
            // The content of a broken deck is not known.
            .filter(key -> !present.contains(key) && !broken.contains(key.topic()))
            .sorted()
            .toList();
    Output output = Output.of(environment, common);
    if (json.isSet()) {
      output.printRaw(JsonText.array(orphans, (json, key) -> write(json, key, study)));
    } else {
      orphans.forEach(key -> output.printRaw(Safe.text(key.toString())));
    }
    return 0;
  }

  private static void write(JsonGenerator json, QuestionKey key, Study study) {
    QuestionProgress went = study.atStart().question(key).orElseThrow();
    json.writeStringProperty("key", key.toString());
    json.writeStringProperty("topic", key.topic().name());
    json.writeNumberProperty("answered", went.answered());
    json.writeNumberProperty("correct", went.correct());
    JsonText.share(json, "score", went.score());
    json.writeStringProperty("last", study.day(went.last()).toString());
  }
}
