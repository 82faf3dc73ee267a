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
import prep.terminal.Lines;

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
            "How it goes: short questions, some with follow-ups, a task, commands or code,",
            "or a design, and questions on what you have done. There are no hints and no",
            "verdicts before the end. What you were asked least in mocks comes first; the",
            "same --seed, record and decks ask the same again. When the minutes of a part",
            "are over, this is said between two questions; what stays unasked counts",
            "nowhere.",
            "",
            "               breadth   depth                    practical   behavioural",
            "  any, 15       5: 4      8: 1 with a follow-up                2: 1",
            "  junior, 30   12: 10    10: 2 with a follow-up    6: a task   2: 1",
            "  mid, 45      12: 8     20: 3 with a follow-up    8: a task   5: 2",
            "  senior, 60    8: 5     25: 2 with three         20: design   7: 3",
            "Minutes: questions. Other lengths stretch the longest of these that fits.",
            "",
            "How it is marked, 1 to 4:",
            "  correct    35, 60, 85 %% of the points make 2, 3, 4; in breadth, a question",
            "             is one point, for a wholly right answer",
            "  deep       a harder question reached 2, answered in half of the threads 3,",
            "             in all 4",
            "  concise    time to that of a good answer: up to 1.6, 1.25, 1.0 make 2, 3, 4;",
            "             only what is spoken or done, with half of its points, counts",
            "  no myths   two wrong claims or more 2, one 3, none 4; - if nothing was said",
            "",
            "Through a pipe: a line per answer, 0 for don't know, and nothing else; open",
            "answers are checked by the words found in them.",
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
    Lines lines = environment.lines();
    boolean asks = plan.isEmpty() && what.given().isEmpty();
    if (asks && environment.interactive() && !json.isSet()) {
      PlanQuestions questions =
          new PlanQuestions(environment, common, decks, decks.summaries(), study);
      PlanDraft known = wanted().map(PlanDraft.EMPTY::upTo).orElse(PlanDraft.EMPTY);
      plan = questions.askForPractice(known, lines, plain.isSet());
      if (plan.isEmpty()) {
        return questions.wasInterrupted() ? MockRun.INTERRUPTED : 0;
      }
    }
    return hold(MockSubject.of(what.given(), wanted(), plan, decks), all, study, lines);
  }

  private Optional<Level> wanted() {
    return level.given().map(SelectionOptions::level);
  }

  private int hold(MockSubject subject, List<Deck> all, Study study, Lines lines) {
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
    return new MockRun(environment, common, study, all, subject, manner, lines).run(script);
  }

  private @Nullable Path page() {
    return file.given().map(named -> environment.workingDirectory().resolve(named)).orElse(null);
  }

  private void list(MockCards cards, Study study) {
    Output output = Output.of(environment, common);
    List<Scorecard> all = cards.latestFirst();
    if (json.isSet()) {
      output.printRaw(JsonText.array(all, ScorecardJson::brief));
    } else if (environment.interactive() && (plain.isSet() || !common.isPaintable(environment))) {
      output.say(MockListScreen.inWords(all));
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
      output.say(PlainMock.card(card, before, study.today()));
    } else {
      output.page(ScorecardScreen.of(card, before, study.today(), output.window()));
    }
  }
}
