package prep.cli.record;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import prep.cli.command.Argument;
import prep.cli.command.CommonOptions;
import prep.cli.command.Counts;
import prep.cli.command.Decks;
import prep.cli.command.Environment;
import prep.cli.command.Output;
import prep.cli.command.Study;
import prep.progress.Progress;

/** Makes {@code progress.json} anew. */
final class ProgressRebuild implements Callable<Integer> {

  private final Environment environment;

  private final CommonOptions common = new CommonOptions();

  ProgressRebuild(Environment environment) {
    this.environment = environment;
  }

  /** How it is written. */
  CommandSpec form() {
    return Argument.command(
        "rebuild", "Make progress.json anew from the whole history.", this, common.arguments());
  }

  @Override
  public Integer call() {
    Study study = Study.recording(environment, common, Decks.of(environment, common).summaries());
    Progress progress = study.journal().rebuild();
    int answers = progress.days().values().stream().mapToInt(Integer::intValue).sum();
    Output.of(environment, common)
        .printRaw(
            "Made progress.json from "
                + Counts.of(answers, "answer")
                + " to "
                + Counts.of(progress.questions().size(), "question")
                + ".");
    return 0;
  }
}
