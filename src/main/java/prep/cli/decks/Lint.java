package prep.cli.decks;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import prep.cli.command.Argument;
import prep.cli.command.CommonOptions;
import prep.cli.command.Environment;
import prep.cli.command.JsonText;
import prep.cli.command.Output;
import prep.problem.Problem;
import prep.text.Safe;
import tools.jackson.core.JsonGenerator;

/** Checks decks and tracks for their authors. */
public final class Lint implements Callable<Integer> {

  private static final int WRONG = 65;

  private final Environment environment;

  private final CommonOptions common = new CommonOptions();
  private final Argument.Values<Path> paths =
      Argument.operands(
          Path.class,
          "PATH",
          "Decks, tracks or directories; - for standard input (default: your own decks).");
  private final Argument.Flag strict = Argument.flag("Treat warnings as errors.", "--strict");
  private final Argument.Flag json = Argument.flag("Write JSON.", "--json");
  private final Argument.Value<String> stale =
      Argument.text("MONTH", "List the questions last checked before a month.", "--stale");
  private final Argument.Value<String> explain =
      Argument.optionalText("RULE", "Explain a rule; without RULE, list all.", "", "--explain");

  public Lint(Environment environment) {
    this.environment = environment;
  }

  /** The command with its arguments. */
  public CommandSpec form() {
    return Argument.command(
        "lint",
        "Find mistakes and weak questions in decks and tracks.",
        this,
        common.arguments(),
        List.of(paths, strict, json, stale, explain));
  }

  @Override
  public Integer call() {
    Output output = Output.of(environment, common);
    String rule = explain.orNull();
    if (rule != null) {
      output.print(
          rule.isEmpty()
              ? LintExplanation.all(output.window())
              : LintExplanation.of(rule, output.window()));
      return 0;
    }
    LintFiles files = LintFiles.of(paths.given(), environment, common);
    String month = stale.orNull();
    if (month != null) {
      list(StaleQuestions.of(month, files.sources()), output);
      return 0;
    }
    List<Problem> problems = files.problems(YearMonth.now(environment.clock()));
    if (json.isSet()) {
      output.printRaw(JsonText.array(problems, Lint::write));
    } else {
      problems.forEach(problem -> output.printRaw(Safe.text(problem.toString())));
      environment.out().flush();
      environment.say(files.summary(problems));
    }
    return LintFiles.isWrong(problems, strict.isSet()) ? WRONG : 0;
  }

  private void list(StaleQuestions questions, Output output) {
    if (json.isSet()) {
      output.printRaw(questions.json());
      return;
    }
    questions.lines().forEach(line -> output.printRaw(Safe.text(line)));
    environment.out().flush();
    environment.say(questions.summary());
  }

  private static void write(JsonGenerator json, Problem problem) {
    json.writeStringProperty("file", problem.file());
    json.writeNumberProperty("line", problem.line());
    json.writeNumberProperty("column", problem.column());
    json.writeStringProperty("severity", problem.severity().word());
    json.writeStringProperty("rule", problem.rule());
    json.writeStringProperty("message", problem.message());
  }
}
