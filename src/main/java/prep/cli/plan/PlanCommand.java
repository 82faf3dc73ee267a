package prep.cli.plan;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import prep.cli.command.Argument;
import prep.cli.command.Bounds;
import prep.cli.command.CommonOptions;
import prep.cli.command.Decks;
import prep.cli.command.Environment;
import prep.cli.command.Output;
import prep.cli.command.Preparation;
import prep.cli.command.SelectionOptions;
import prep.cli.command.Study;
import prep.deck.DeckSummary;
import prep.deck.Level;
import prep.plan.Prospect;
import prep.problem.UserError;
import prep.progress.HistoryEvent;
import prep.progress.Plan;
import prep.screen.plan.PlainPlan;
import prep.screen.plan.PlanScreen;
import prep.screen.plan.PlanView;
import prep.screen.plan.StandingScreen;

/** Makes the plan to be ready by a day, changes it, and shows where it stands. */
public final class PlanCommand implements Callable<Integer> {

  private static final int SECONDS = 60;
  private static final int INTERRUPTED = 130;

  private final Environment environment;

  private final CommonOptions common = new CommonOptions();
  private final Argument.Values<String> what =
      Argument.textOperands(
          "DATE TRACK",
          "The day of the interview (3 dec, thu, 12d, 2026-12-03), and tracks or topics.");
  private final Argument.Value<Integer> minutes =
      Argument.value(
          Integer.class,
          Bounds.minutes(),
          "N",
          "How many minutes to practise each day (at first: 30).",
          "--minutes");
  private final Argument.Value<String> level =
      Argument.text("LEVEL", "Up to junior, mid or senior (at first: mid).", "--level");
  private final Argument.Values<String> off =
      Argument.texts(
          "DAY", "Days of the week without practice, such as sat,sun; or none.", "--off");
  private final Argument.Values<String> without =
      Argument.texts(
          "SECTION",
          "Sections to leave out, such as start-ups-and-business; or none.",
          "--without");
  private final Argument.Value<String> job =
      Argument.text(
          "FILE",
          "Say which topics and tracks a job description asks for; - reads standard input.",
          "--jd");
  private final Argument.Flag sheet =
      Argument.flag("The page for the eve: what may slip, in short.", "--sheet");
  private final Argument.Value<Path> file =
      Argument.value(
          Path.class, "FILE", "Write the page to this file, as Markdown.", "-o", "--output");
  private final Argument.Flag left =
      Argument.flag("Print the minutes that are left of today.", "--left");
  private final Argument.Flag clear = Argument.flag("Give up the plan.", "--clear");
  private final Argument.Flag json = Argument.flag("JSON, for scripts.", "--json");

  public PlanCommand(Environment environment) {
    this.environment = environment;
  }

  /** How it is written. */
  public CommandSpec form() {
    CommandSpec form =
        Argument.command(
            "plan",
            "Get ready by the day of an interview.\n"
                + "Without arguments: shows the plan, or asks for one. An option alone changes"
                + " just that.",
            this,
            common.arguments(),
            new Argument.Group("Plan", List.of(what, minutes, level, off, without)),
            new Argument.Group("Look", List.of(sheet, file, job, left, json, clear)));
    form.usageMessage()
        .footer(
            "",
            "How the forecast works: the days to come are simulated many times, with what",
            "your answers say about how fast you forget. A question counts with its chance",
            "of recall on the day once you got it right unaided, else 0; one with options",
            "at most 0.7. Sections count by weight. 90 of 100 ranges should come true.",
            "",
            "Examples:",
            "  prep plan 12d backend-systems           ready in twelve days",
            "  prep plan '3 dec' sql,docker            topics instead of a track",
            "  prep plan --minutes 45                  longer days from now on",
            "  prep plan --jd job.txt                  what a job description asks for");
    return form;
  }

  @Override
  public Integer call() {
    if (job.given().isPresent()) {
      describe(job.given().get());
      return 0;
    }
    Decks decks = left.isSet() ? Decks.reading(environment, common) : Decks.of(environment, common);
    List<DeckSummary> known = decks.summaries();
    boolean asks = environment.interactive() && !json.isSet();
    boolean changes = PlanWords.isAny(what, minutes, level, off, without) || clear.isSet();
    Study study =
        changes || asks
            ? Study.recording(environment, common, known)
            : Study.reading(environment, common, known);
    Optional<Preparation> plan = Preparation.of(decks, known, study);
    boolean runs = plan.filter(mine -> mine.plan().by().isAfter(study.today())).isPresent();
    if (sheet.isSet() || file.given().isPresent()) {
      new SheetOutput(environment, common)
          .write(plan.orElseThrow(PlanCommand::none), decks, file.given());
    } else if (left.isSet()) {
      Output.of(environment, common)
          .printRaw(Integer.toString(plan.map(it -> it.secondsLeft() / SECONDS).orElse(0)));
    } else if (clear.isSet()) {
      clear(study);
    } else if (asks && !runs) {
      PlanQuestions questions = new PlanQuestions(environment, common, decks, known, study);
      Optional<Plan> made = questions.ask(words(decks, known, study).draft(Optional.empty()));
      made.ifPresent(next -> show(save(next, study, decks, known), true));
      return questions.wasInterrupted() ? INTERRUPTED : 0;
    } else if (changes) {
      Plan next = words(decks, known, study).changed(study.atStart().planned());
      show(save(next, study, decks, known), true);
    } else if (plan.isPresent() && !plan.get().isPast()) {
      show(plan.get(), false);
    } else if (json.isSet()) {
      Output.of(environment, common).printRaw(PlanJson.NONE);
    } else {
      throw none();
    }
    return 0;
  }

  private static UserError none() {
    return new UserError(
        UserError.Kind.USAGE,
        "there is no plan",
        "prep plan 12d backend-systems makes one: the day, and a track or topics.");
  }

  private PlanWords words(Decks decks, List<DeckSummary> known, Study study) {
    return new PlanWords(
        study.today(),
        study.now(),
        decks.tracks().all(),
        known,
        what.given(),
        minutes.given(),
        level.given(),
        off.given(),
        without.given());
  }

  private void describe(String input) {
    LocalDate today = Study.reading(environment, common, List.of()).today();
    Optional<LocalDate> date = PlanWords.date(what.given(), today);
    Level upTo = level.given().map(SelectionOptions::level).orElse(Level.MID);
    new JobSkills(environment, common).show(input, date, upTo, json.isSet());
  }

  private void clear(Study study) {
    Output output = Output.of(environment, common);
    if (study.atStart().planned().isEmpty()) {
      output.printRaw("There is no plan.");
      return;
    }
    HistoryEvent _ = study.journal().append(at -> new HistoryEvent.Planned(at.id(), at.at(), null));
    study.journal().finish();
    output.printRaw("The plan is gone; your answers stay. prep progress undo takes that back.");
  }

  private Preparation save(Plan plan, Study study, Decks decks, List<DeckSummary> known) {
    Preparation preparation = Preparation.of(plan, decks, known, study);
    if (preparation.scope().sections().isEmpty()) {
      throw new UserError(
          UserError.Kind.NOTHING_TO_ASK,
          "no question matches: " + preparation.about() + " up to " + plan.level().word(),
          "Another --level, or fewer sections --without, may have some.");
    }
    HistoryEvent _ = study.journal().append(at -> new HistoryEvent.Planned(at.id(), at.at(), plan));
    study.journal().finish();
    return preparation;
  }

  private void show(Preparation plan, boolean changed) {
    Output output = Output.of(environment, common);
    if (json.isSet()) {
      output.printRaw(PlanJson.of(plan));
      return;
    }
    PlanView view = view(plan);
    if (common.isSpoken(environment)) {
      output.say(PlainPlan.of(view, plan.work(plan.secondsLeft())));
    } else if (changed) {
      output.page(PlanScreen.ahead(view, plan.work(plan.secondsLeft()), output.window()));
    } else {
      output.page(StandingScreen.of(view, output.window()));
    }
  }

  private static PlanView view(Preparation plan) {
    Prospect prospect = plan.prospect();
    return new PlanView(
        plan.today(),
        plan.plan(),
        plan.about(),
        plan.scope(),
        prospect,
        plan.rightOnce(),
        plan.toExplain(),
        plan.explained(),
        Math.round(prospect.leftOut()) == 0 ? List.of() : plan.levers());
  }
}
