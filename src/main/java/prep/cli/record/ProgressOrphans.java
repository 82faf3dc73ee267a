package prep.cli.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import prep.cli.command.Argument;
import prep.cli.command.CommonOptions;
import prep.cli.command.Decks;
import prep.cli.command.Environment;
import prep.cli.command.Output;
import prep.cli.command.Study;
import prep.deck.DeckSummary;
import prep.deck.QuestionKey;
import prep.deck.QuestionSummary;
import prep.deck.Topic;
import prep.text.Safe;

/** Lists the questions that have answers but are in no deck. */
final class ProgressOrphans implements Callable<Integer> {

  private final Environment environment;

  private final CommonOptions common = new CommonOptions();

  ProgressOrphans(Environment environment) {
    this.environment = environment;
  }

  /** How it is written. */
  CommandSpec form() {
    return Argument.command(
        "orphans",
        "List the questions with an answer that are in no deck any more.",
        this,
        common.arguments());
  }

  @Override
  public Integer call() {
    Decks decks = Decks.of(environment, common);
    List<DeckSummary> sound = decks.summaries();
    Study study = Study.reading(environment, common, sound);
    Output output = Output.of(environment, common);
    for (QuestionKey key : orphans(study, sound, decks.topics())) {
      output.printRaw(Safe.text(key.toString()));
    }
    return 0;
  }

  private static List<QuestionKey> orphans(
      Study study, List<DeckSummary> sound, List<Topic> topics) {
    Set<QuestionKey> present = new HashSet<>();
    Set<Topic> broken = new HashSet<>(topics);
    for (DeckSummary deck : sound) {
      broken.remove(deck.topic());
      for (QuestionSummary question : deck.questions()) {
        present.add(question.key());
      }
    }
    List<QuestionKey> orphans = new ArrayList<>();
    for (QuestionKey key : study.atStart().questions().keySet()) {
      // What a broken deck holds is not known.
      if (!present.contains(key) && !broken.contains(key.topic())) {
        orphans.add(key);
      }
    }
    Collections.sort(orphans);
    return orphans;
  }
}
