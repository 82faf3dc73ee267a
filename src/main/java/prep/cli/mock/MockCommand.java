package prep.cli.mock;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import prep.cli.command.Argument;
import prep.cli.command.Bounds;
import prep.cli.command.CommonOptions;
import prep.cli.command.Decks;
import prep.cli.command.Environment;
import prep.cli.command.JsonText;
import prep.cli.command.Output;
import prep.cli.command.SelectionOptions;
import prep.cli.command.Study;
import prep.cli.command.UnknownNames;
import prep.cli.plan.PlanQuestions;
import prep.deck.Deck;
import prep.deck.Level;
import prep.disk.WholeFile;
import prep.mock.Blueprint;
import prep.mock.Draw;
import prep.mock.MockRecord;
import prep.mock.Scorecard;
import prep.mock.Script;
import prep.plan.PlanDraft;
import prep.progress.Plan;
import prep.screen.mock.MockListScreen;
import prep.screen.mock.PlainMock;
import prep.screen.mock.ScorecardPage;
import prep.screen.mock.ScorecardScreen;

/** Holds a practice interview, and shows the scorecards of those that were held. */
public final class MockCommand implements Callable<Integer> {

  private final Environment environment;

  private final CommonOptions common = new CommonOptions();
  private final Argument.Values<String> what =
      Argument.textOperands(
          "SUBJECT", "A track or topics, such as backend-systems or docker,sql; '*' for all.");
  private final Argument.Value<String> level =
      Argument.text(
          "LEVEL", "junior, mid or senior (default: that of the plan, or mid).", "--level");
  private final Argument.Value<Integer> minutes =
      Argument.value(
          Integer.class,
          Bounds.interview(),
          "N",
          "How long it takes (default: 30 for juniors, 45, or 60 for seniors).",
          "--minutes");
  private final Argument.Value<Long> seed =
      Argument.value(Long.class, Bounds.anyLong(), "N", "Draw the same questions again.", "--seed");
  private final Argument.Flag typed =
      Argument.flag("Type the answers; otherwise they are spoken on a terminal.", "--typed");
  private final Argument.Flag plain =
      Argument.flag("Plain lines, for screen readers and pipes.", "--plain");
  private final Argument.Flag json =
      Argument.flag("Questions, answers and scorecard as JSON, one object per line.", "--json");
  private final Argument.Flag list = Argument.flag("List the interviews so far.", "--list");
  private final Argument.Value<String> show =
      Argument.optionalText(
          "DATE",
          "Show the scorecard of a day (2026-11-29, or 2026-11-29-2 for the second one); without"
              + " DATE, the last one.",
          MockCards.LAST,
          "--show");
  private final Argument.Value<Path> file =
      Argument.value(
          Path.class, "FILE", "Write the scorecard to this file, as Markdown.", "-o", "--output");

  public MockCommand(Environment environment) {
    this.environment = environment;
  }

  /** How it is written. */
  public CommandSpec form() {
    CommandSpec form =
        Argument.command(
            "mock",
            "Practise an interview, and see how it went.\n"
                + "Without arguments: about the tracks and topics of your plan. Without a plan, two"
                + " questions come first.",
            this,
            common.arguments(),
            new Argument.Group("Interview", List.of(what, level, minutes, seed, typed)),
            new Argument.Group("Input and output", List.of(plain, json, file)),
            new Argument.Group("Look back", List.of(list, show)));
    form.usageMessage()
        .footer(
            "",
            "How it goes: short questions first, then some with follow-ups, a task or a design,",
            "and questions on what you have done. There are no hints and no verdicts before the",
            "end. What you were not asked in a mock yet comes first; --seed draws the same again.",
            "Each part has its minutes. When they are over, this is said between two questions,",
            "and what stays unasked counts nowhere.",
            "",
            "  any level, 15 minutes   5 for 4 short questions, 8 for 1 with a follow-up, 2 for 1",
            "                          on what you have done",
            "  junior, 30              12 for 10, 10 for 2 with a follow-up, 6 for a task, 2 for 1",
            "  mid, 45                 12 for 8, 20 for 3 with a follow-up, 8 for a task, 5 for 2",
            "  senior, 60              8 for 5, 25 for 2 with three follow-ups, 20 for a design,",
            "                          7 for 3",
            "  other lengths           the longest of these that fits, stretched",
            "",
            "How it is marked, 1 to 4:",
            "  correct     from 35, 60 and 85 % of the points",
            "  deep        a harder question reached, answered in half, answered in all threads",
            "  concise     time to the time that a good answer takes: up to 1.6, 1.25 and 1",
            "  no myths    two or more wrong claims, one, none make 2, 3 and 4",
            "",
            "Examples:",
            "  prep mock --minutes 15                    about what you plan for",
            "  prep mock backend-systems --level senior",
            "  prep mock docker,sql --typed -o card.md");
    return form;
  }

  @Override
  public Integer call() {
    Decks decks = Decks.of(environment, common);
    if (list.isSet() || show.given().isPresent()) {
      Study study = Study.reading(environment, common, decks.summaries());
      MockCards cards = MockCards.of(study, decks);
      if (list.isSet()) {
        list(cards, study);
      } else {
        show(cards, show.given().get(), study);
      }
    } else {
      return hold(decks);
    }
    return 0;
  }

  private int hold(Decks decks) {
    List<Deck> all = decks.all();
    Study study = Study.recording(environment, common, all);
    Optional<Plan> plan = study.atStart().planned();
    boolean asks = plan.isEmpty() && what.given().isEmpty();
    if (asks && environment.interactive() && !json.isSet()) {
      PlanQuestions questions =
          new PlanQuestions(environment, common, decks, decks.summaries(), study);
      PlanDraft known = wanted().map(PlanDraft.EMPTY::upTo).orElse(PlanDraft.EMPTY);
      plan = questions.askForPractice(known, plain.isSet());
      if (plan.isEmpty()) {
        return questions.wasInterrupted() ? MockRun.INTERRUPTED : 0;
      }
    }
    return hold(MockSubject.of(what.given(), wanted(), plan, decks), all, study);
  }

  private Optional<Level> wanted() {
    return level.given().map(SelectionOptions::level);
  }

  private int hold(MockSubject subject, List<Deck> all, Study study) {
    Script script =
        Draw.script(
            Blueprint.of(subject.level(), minutes.or(Blueprint.usualMinutes(subject.level()))),
            subject.areas(all, study.atStart().mutes()),
            all,
            study.atStart().mutes(),
            MockRecord.asked(MockCards.mocks(study)),
            seed.given().orElseGet(() -> (long) environment.random().nextInt(Integer.MAX_VALUE)));
    if (script.sections().isEmpty()) {
      throw UnknownNames.noQuestion();
    }
    MockRun.Manner manner = new MockRun.Manner(typed.isSet(), plain.isSet(), json.isSet(), page());
    return new MockRun(environment, common, study, all, subject, manner).run(script);
  }

  private @Nullable Path page() {
    return file.given().map(named -> environment.workingDirectory().resolve(named)).orElse(null);
  }

  private void list(MockCards cards, Study study) {
    Output output = Output.of(environment, common);
    List<Scorecard> all = cards.latestFirst();
    if (json.isSet()) {
      output.printRaw(JsonText.array(all, ScorecardJson::brief));
    } else if (environment.interactive()) {
      output.page(MockListScreen.of(all, study.today(), output.window()));
    } else {
      all.forEach(card -> output.printRaw(String.join("\t", MockListScreen.fields(card))));
    }
  }

  private void show(MockCards cards, String name, Study study) {
    Scorecard card = cards.named(name);
    List<Scorecard> before = cards.before(card);
    Output output = Output.of(environment, common);
    Optional<Path> page = Optional.ofNullable(page());
    if (page.isPresent()) {
      String text = ScorecardPage.markdown(card, before, study.today());
      WholeFile.replace(page.get(), text.getBytes(StandardCharsets.UTF_8));
    } else if (json.isSet()) {
      output.printRaw(
          JsonText.of(writer -> {
            writer.writeStartObject();
            ScorecardJson.write(writer, card, before);
            writer.writeEndObject();
          }));
    } else if (plain.isSet() || common.isSpoken(environment)) {
      output.print(PlainMock.card(card, before, study.today()));
    } else {
      output.page(ScorecardScreen.of(card, before, study.today(), output.window()));
    }
  }
}
