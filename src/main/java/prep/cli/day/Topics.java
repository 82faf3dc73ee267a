package prep.cli.day;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import prep.cli.command.Argument;
import prep.cli.command.CommonOptions;
import prep.cli.command.Decks;
import prep.cli.command.Environment;
import prep.cli.command.JsonText;
import prep.cli.command.Output;
import prep.cli.command.Study;
import prep.deck.Deck;
import prep.deck.DeckSummary;
import prep.deck.QuestionSummary;
import prep.progress.TopicScore;
import prep.screen.KeyList;
import prep.screen.TopicsScreen;
import tools.jackson.core.JsonGenerator;

/** Lists the topics. */
public final class Topics implements Callable<Integer> {

  private final Environment environment;

  private final CommonOptions common = new CommonOptions();
  private final Argument.Flag json = Argument.flag("Write JSON.", "--json");
  private final Argument.Flag flagged =
      Argument.flag("List the questions that you flagged.", "--flagged");
  private final Argument.Flag muted =
      Argument.flag("List the questions that you muted.", "--muted");
  private final Argument.Flag drafts =
      Argument.flag("List the questions that are still drafts.", "--drafts");
  private final Argument.Flag tags = Argument.flag("List all tags.", "--tags");
  private final Argument.Flag tracks = Argument.flag("List all tracks.", "--tracks");

  public Topics(Environment environment) {
    this.environment = environment;
  }

  /** The command with its arguments. */
  public CommandSpec form() {
    return Argument.command(
        "topics",
        "List all topics and how you did.",
        this,
        common.arguments(),
        List.of(json, tags, tracks, flagged, muted, drafts));
  }

  @Override
  public Integer call() {
    Decks all = Decks.of(environment, common);
    Output output = Output.of(environment, common);
    if (flagged.isSet() || muted.isSet() || drafts.isSet()) {
      List<Deck> decks = all.all();
      list(marked(new TopicLists(decks, Study.reading(environment, common, decks))), output);
      return 0;
    }
    List<DeckSummary> decks = all.summaries();
    if (tags.isSet() || tracks.isSet()) {
      list(tags.isSet() ? ChoiceList.tags(decks) : ChoiceList.tracks(all.tracks(), decks), output);
      return 0;
    }
    Study study = Study.reading(environment, common, decks);
    List<TopicsScreen.Row> rows = decks.stream().map(deck -> row(deck, study)).toList();
    if (json.isSet()) {
      output.printRaw(JsonText.array(rows, Topics::write));
    } else if (common.isSpoken(environment)) {
      output.say(TopicsScreen.inWords(rows, counted(decks, study)));
    } else if (environment.interactive()) {
      output.page(TopicsScreen.of(rows, counted(decks, study), output.window()));
    } else {
      TopicsScreen.tabbed(rows).forEach(output::printRaw);
    }
    return 0;
  }

  private static TopicsScreen.Marked counted(List<DeckSummary> decks, Study study) {
    long drafts =
        decks.stream()
            .flatMap(deck -> deck.questions().stream())
            .filter(QuestionSummary::isDraft)
            .count();
    return new TopicsScreen.Marked(
        study.atStart().flagged().size(), (int) drafts, study.atStart().mutes().size());
  }

  private List<KeyList.Row> marked(TopicLists lists) {
    List<KeyList.Row> rows = new ArrayList<>();
    if (flagged.isSet()) {
      rows.addAll(lists.flagged());
    }
    if (muted.isSet()) {
      rows.addAll(lists.muted());
    }
    if (drafts.isSet()) {
      rows.addAll(lists.drafts());
    }
    return rows;
  }

  private void list(ChoiceList choices, Output output) {
    if (json.isSet()) {
      output.printRaw(choices.json());
    } else if (environment.interactive()) {
      show(choices.rows(), output);
    } else {
      choices.tabbed().forEach(output::printRaw);
    }
  }

  private void list(List<KeyList.Row> rows, Output output) {
    if (json.isSet()) {
      output.printRaw(TopicLists.json(rows));
    } else if (environment.interactive()) {
      show(rows, output);
    } else {
      KeyList.tabbed(rows).forEach(output::printRaw);
    }
  }

  private void show(List<KeyList.Row> rows, Output output) {
    if (common.isSpoken(environment)) {
      output.say(KeyList.inWords(rows));
    } else {
      output.page(KeyList.of(rows, output.window()));
    }
  }

  private static void write(JsonGenerator json, TopicsScreen.Row row) {
    json.writeStringProperty("topic", row.topic().name());
    json.writeStringProperty("title", row.title());
    json.writeNumberProperty("questions", row.mastery().questions());
    json.writeNumberProperty("new", row.mastery().fresh());
    json.writeNumberProperty("due", row.due());
    json.writeNumberProperty("answered", row.answered());
    json.writeNumberProperty("correct", row.correct());
    JsonText.share(json, "score", row.score());
    JsonText.share(json, "covered", row.mastery().covered());
    JsonText.share(json, "recall", row.mastery().recall());
  }

  private static TopicsScreen.Row row(DeckSummary deck, Study study) {
    TopicScore score = study.atStart().topics().get(deck.topic());
    return new TopicsScreen.Row(
        deck.topic(),
        deck.title(),
        study.mastery(deck, study.atStart()),
        study.due(deck),
        score == null ? 0 : score.answered(),
        score == null ? 0 : score.correct(),
        score == null ? OptionalDouble.empty() : OptionalDouble.of(score.score()));
  }
}
