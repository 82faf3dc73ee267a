package prep.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import prep.cli.command.Argument;
import prep.cli.command.CommonOptions;
import prep.cli.command.Environment;
import prep.cli.command.Output;
import prep.cli.command.Resource;
import prep.cli.command.StandardOutput;
import prep.cli.day.Due;
import prep.cli.day.ListKeys;
import prep.cli.day.Today;
import prep.cli.day.Topics;
import prep.cli.debrief.DebriefCommand;
import prep.cli.decks.Edit;
import prep.cli.decks.Export;
import prep.cli.decks.Import;
import prep.cli.decks.Lint;
import prep.cli.decks.Move;
import prep.cli.decks.NewDeck;
import prep.cli.decks.Report;
import prep.cli.decks.SearchCommand;
import prep.cli.decks.Show;
import prep.cli.mock.MockCommand;
import prep.cli.plan.PlanCommand;
import prep.cli.plan.SyllabusCommand;
import prep.cli.record.Mark;
import prep.cli.record.ProgressCommand;
import prep.cli.record.StatsCommand;
import prep.cli.sessions.Quiz;
import prep.cli.sessions.Review;
import prep.cli.sessions.Try;
import prep.disk.FileNames;
import prep.problem.UserError;
import prep.screen.WelcomeScreen;
import prep.text.Line;
import prep.text.Style;

/** The root of the command tree, and how errors are reported. */
public final class Prep implements Callable<Integer> {

  private static final int USAGE = 2;

  /** The status of a bug. */
  public static final int BUG = 70;

  /** The status that a shell reports for a program killed by a broken pipe. */
  private static final int READER_GONE = 141;

  private static final String TRACE = "--debug";

  private final Environment environment;

  private final CommonOptions common = new CommonOptions();
  private final Argument.Flag version = Argument.version("Show the version.", "-V", "--version");

  private Prep(Environment environment) {
    this.environment = environment;
  }

  /** Runs the program in the world of this process. Returns the exit status. */
  public static int run(InputStream in, OutputStream out, PrintStream err, String... args) {
    Environment environment;
    try {
      environment = Environment.ofProcess(in, out, err);
    } catch (UserError e) {
      return told(new PrintStream(err, false, StandardCharsets.UTF_8), e);
    }
    return run(environment, args);
  }

  /** Runs the program. Returns the exit status; all output is written. */
  public static int run(Environment environment, String... args) {
    try {
      StringWriter help = new StringWriter();
      int status = commandLine(environment.withTimeAsAsked(), help, args).execute(args);
      if (!help.toString().isEmpty()) {
        Output.plain(environment)
            .page(
                help.toString()
                    .stripTrailing()
                    .lines()
                    .map(line -> Line.of(line, Style.PLAIN))
                    .toList());
      }
      environment.out().flush();
      return status;
    } catch (RuntimeException | Error e) {
      return failed(environment, e, args);
    } finally {
      environment.err().flush();
    }
  }

  @Override
  public Integer call() {
    new Today(environment, common).show();
    return 0;
  }

  private CommandSpec form() {
    CommandSpec form =
        Argument.command(
            "prep",
            "Prepare for software interviews in the terminal.\n" + WelcomeScreen.ACCESSIBLE,
            this,
            common.arguments(),
            List.of(version));
    return form;
  }

  private static Map<String, Supplier<CommandSpec>> commands(Environment environment) {
    Map<String, Supplier<CommandSpec>> commands = new LinkedHashMap<>();
    commands.put("quiz", () -> new Quiz(environment).form());
    commands.put("review", () -> new Review(environment).form());
    commands.put("plan", () -> new PlanCommand(environment).form());
    commands.put("mock", () -> new MockCommand(environment).form());
    commands.put("debrief", () -> new DebriefCommand(environment).form());
    commands.put("due", () -> new Due(environment).form());
    commands.put("list", () -> new ListKeys(environment).form());
    commands.put("topics", () -> new Topics(environment).form());
    commands.put("syllabus", () -> new SyllabusCommand(environment).form());
    commands.put("stats", () -> new StatsCommand(environment).form());
    commands.put("show", () -> new Show(environment).form());
    for (Mark.Kind kind : Mark.Kind.values()) {
      commands.put(kind.word(), () -> new Mark(environment, kind).form());
    }
    commands.put("try", () -> new Try(environment).form());
    commands.put("report", () -> new Report(environment).form());
    commands.put("new", () -> new NewDeck(environment).form());
    commands.put("edit", () -> new Edit(environment).form());
    commands.put("search", () -> new SearchCommand(environment).form());
    commands.put("lint", () -> new Lint(environment).form());
    commands.put("import", () -> new Import(environment).form());
    commands.put("export", () -> new Export(environment).form());
    commands.put("move", () -> new Move(environment).form());
    commands.put("progress", () -> ProgressCommand.form(environment));
    commands.put("schema", () -> TextCommand.schema(environment));
    commands.put("completion", () -> TextCommand.completion(environment));
    commands.put("__complete", () -> new Complete(environment, () -> tree(environment)).form());
    return commands;
  }

  /** The whole command tree, for what is generated from it. */
  public static CommandSpec tree(Environment environment) {
    CommandSpec form = new Prep(environment).form();
    commands(environment).forEach((name, command) -> form.addSubcommand(name, command.get()));
    return form;
  }

  /**
   * The whole tree, or only the requested branch, since a model takes time to build.
   *
   * @param help where help and the version go
   */
  private static CommandLine commandLine(
      Environment environment, StringWriter help, String[] args) {
    Map<String, Supplier<CommandSpec>> commands = commands(environment);
    Supplier<CommandSpec> branch = commands.get(args.length == 0 ? "" : args[0]);
    CommandSpec form = branch == null ? tree(environment) : new Prep(environment).form();
    if (branch != null) {
      form.addSubcommand(args[0], branch.get());
    }
    form.versionProvider(() -> new String[] {"prep " + Resource.version()});
    CommandLine root = new CommandLine(form);
    root.setExpandAtFiles(false);
    root.setOut(new PrintWriter(help));
    root.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    root.setParameterExceptionHandler((e, _) -> misused(environment, e, commands.keySet()));
    root.setExecutionExceptionHandler((e, _, _) -> failed(environment, e, args));
    return root;
  }

  private static int misused(Environment environment, ParameterException e, Set<String> commands) {
    for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof InvalidPathException name) {
        return told(environment.err(), FileNames.unusable(name.getInput()));
      }
    }
    Misuse.lines(e, commands).forEach(environment::say);
    return USAGE;
  }

  private static int failed(Environment environment, Throwable e, String[] args) {
    if (e instanceof UserError error) {
      return told(environment.err(), error);
    }
    if (e instanceof InvalidPathException name) {
      return told(environment.err(), FileNames.unusable(name.getInput()));
    }
    if (e instanceof StandardOutput.ReaderGone) {
      return READER_GONE;
    }
    boolean trace = List.of(args).contains(TRACE);
    environment.say("prep: this is a bug in prep, not your mistake: " + e);
    environment.say(
        trace
            ? "Please report it with the stack trace below."
            : "Please report it; --debug shows more.");
    if (trace) {
      e.printStackTrace(environment.err());
    }
    return BUG;
  }

  private static int told(PrintStream err, UserError error) {
    String text = String.valueOf(error.getMessage());
    boolean first = true;
    for (String line : text.split("\n", -1)) {
      Environment.say(err, (first && !isAboutFile(error) ? "prep: " : "") + line);
      first = false;
    }
    return error.kind().exitStatus();
  }

  /** Messages about a place in a file start with the place, so that editors find it. */
  private static boolean isAboutFile(UserError error) {
    return switch (error.kind()) {
      case DATA, CONFIGURATION -> true;
      case USAGE, NOTHING_TO_ASK, PROGRESS -> false;
    };
  }
}
