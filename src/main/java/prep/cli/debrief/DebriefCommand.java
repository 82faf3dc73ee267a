package prep.cli.debrief;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Model.CommandSpec;
import prep.cli.command.Argument;
import prep.cli.command.CommonOptions;
import prep.cli.command.Decks;
import prep.cli.command.Environment;
import prep.cli.command.Output;
import prep.cli.command.Preparation;
import prep.cli.command.Study;
import prep.debrief.Asked;
import prep.debrief.Debrief;
import prep.debrief.RealInterview;
import prep.deck.DeckSummary;
import prep.plan.InterviewDay;
import prep.problem.UserError;
import prep.progress.QuestionProgress;
import prep.screen.debrief.DebriefEnd;
import prep.screen.debrief.DebriefEndScreen;
import prep.screen.debrief.PlainDebrief;
import prep.store.OwnDecks;
import prep.terminal.JobControl;
import prep.terminal.KeyTerminal;
import prep.terminal.Limits;
import prep.terminal.debrief.DebriefAtKeys;
import prep.terminal.debrief.DebriefLineLoop;
import prep.terminal.dialogue.DialogueKeyLoop;

/** Writes down what a real interview asked, and how it went. */
public final class DebriefCommand implements Callable<Integer> {

  private static final int INTERRUPTED = 130;

  private final Environment environment;

  private final CommonOptions common = new CommonOptions();
  private final Argument.Values<String> date =
      Argument.textOperands(
          "DATE",
          "The day of the interview (2026-12-03, 3 dec, thu, yesterday); at first that of the plan"
              + " that just ended, else today.");
  private final Argument.Flag plain =
      Argument.flag("Ask line by line, without moving the cursor.", "--plain");
  private final Argument.Flag json =
      Argument.flag("Write only what was kept, at the end, as JSON.", "--json");

  private boolean interrupted;

  public DebriefCommand(Environment environment) {
    this.environment = environment;
  }

  /** The command with its arguments. */
  public CommandSpec form() {
    CommandSpec form =
        Argument.command(
            "debrief",
            "Write down what an interview asked, while you remember.\n"
                + "Type each question as it was asked, pick the one of the decks that it is, if"
                + " any, and say how it went.",
            this,
            common.arguments(),
            new Argument.Group("Debrief", List.of(date)),
            new Argument.Group("Input and output", List.of(plain, json)));
    form.usageMessage()
        .footer(
            "",
            "Each question is kept when its last key is pressed. What no deck has becomes a",
            "draft in interviews/DATE, a deck of your own, and waits there for its answer.",
            "Through a pipe a question takes three lines: its text, the number of a proposal",
            "or nothing, and how it went: 1 not at all, 2 partly, 3 well, 4 easily.",
            "",
            "Examples:",
            "  prep debrief                      the interview of the plan that just ended",
            "  prep debrief yesterday            another one",
            "  prep debrief 2026-12-03 < notes   three lines a question");
    return form;
  }

  @Override
  public Integer call() {
    Decks decks = Decks.of(environment, common);
    List<DeckSummary> known = decks.summaries();
    Study study = Study.recording(environment, common, known);
    RealInterview interview = interview(study, Preparation.of(decks, known, study));
    DraftDeck drafts = new DraftDeck(interview, new OwnDecks(environment.directories(common)));
    drafts.check();
    Recording recording = new Recording(study, drafts);
    Debrief ended;
    try {
      ended = run(Debrief.of(interview, decks.all()), recording);
    } finally {
      study.journal().finish();
    }
    if (json.isSet()) {
      Output.of(environment, common)
          .printRaw(DebriefJson.of(interview, ended.asked(), recording.kept()));
    } else {
      show(new DebriefEnd(interview, ended.asked(), soon(ended, study), interrupted));
    }
    return interrupted ? INTERRUPTED : 0;
  }

  private RealInterview interview(Study study, Optional<Preparation> plan) {
    LocalDate today = study.today();
    LocalDate usual =
        plan.map(mine -> mine.plan().by())
            .filter(by -> !by.isAfter(today) && isRemembered(by, today))
            .orElse(today);
    LocalDate day = date.given().isEmpty() ? usual : given(today);
    String about =
        plan.filter(mine -> mine.plan().by().equals(day)).map(Preparation::about).orElse("");
    return new RealInterview(day, today, about);
  }

  private static boolean isRemembered(LocalDate by, LocalDate today) {
    return by.until(today, ChronoUnit.DAYS) <= InterviewDay.REMEMBERED_DAYS;
  }

  private LocalDate given(LocalDate today) {
    String text = String.join(" ", date.given());
    LocalDate day =
        InterviewDay.readPast(text, today)
            .orElseThrow(() ->
                new UserError(
                    UserError.Kind.USAGE,
                    "\"" + text + "\" is not a day",
                    "Use a form such as 2026-12-03, 3 dec, thu or yesterday."));
    if (day.isAfter(today)) {
      throw new UserError(
          UserError.Kind.USAGE,
          day + " is still to come",
          "An interview is written down afterwards; prep plan gets you ready for it.");
    }
    return day;
  }

  private Debrief run(Debrief debrief, Recording recording) {
    Optional<KeyTerminal> keys =
        isPainted() ? common.keys(environment, Limits.NONE) : Optional.empty();
    return keys.isPresent() ? atKeys(debrief, recording, keys.get()) : inLines(debrief, recording);
  }

  private boolean isPainted() {
    return !plain.isSet() && !json.isSet() && common.isPaintable(environment);
  }

  private Debrief atKeys(Debrief debrief, Recording recording, KeyTerminal keys) {
    DebriefAtKeys ended =
        new DialogueKeyLoop<>(DebriefAtKeys.at(debrief), keys)
            .run(
                (before, after) -> recording.follow(before.debrief(), after.debrief()),
                UnaryOperator.identity());
    interrupted = ended.interrupted();
    return ended.debrief();
  }

  private Debrief inLines(Debrief debrief, Recording recording) {
    Output output = Output.of(environment, common);
    boolean prompts = environment.interactive() && !json.isSet();
    PrintStream quiet =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return new DebriefLineLoop(
            debrief,
            recording,
            environment.lines(),
            json.isSet() ? quiet : environment.out(),
            output.palette(),
            JobControl.ofShell(),
            environment.nanoTime(),
            prompts ? output.window().columns() : 0)
        .run();
  }

  private void show(DebriefEnd end) {
    Output output = Output.of(environment, common);
    if (isPainted()) {
      output.print(DebriefEndScreen.of(end, output.window()));
    } else {
      output.say(PlainDebrief.end(end));
    }
  }

  /** How many of the known questions come back tomorrow or before. */
  private static int soon(Debrief ended, Study study) {
    LocalDate tomorrow = study.today().plusDays(1);
    return (int)
        ended.asked().stream()
            .filter(asked -> !asked.isNew())
            .map(Asked::key)
            .distinct()
            .filter(key ->
                study
                    .journal()
                    .progress()
                    .question(key)
                    .flatMap(QuestionProgress::remembered)
                    .filter(memory -> memory.isDue(tomorrow))
                    .isPresent())
            .count();
  }
}
