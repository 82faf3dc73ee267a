package prep.screen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prep.deck.Level;
import prep.plan.FixedOffer;
import prep.plan.PlanDialogue;
import prep.plan.PlanDialogue.Step;
import prep.plan.PlanDraft;
import prep.plan.PlanOffer;
import prep.plan.Readiness;
import prep.progress.Plan;
import prep.screen.Golden;
import prep.screen.Screen;
import prep.screen.Window;
import prep.text.Glyphs;
import prep.text.Line;
import prep.typing.TypedText;

class PlanDialogueScreenTest {

  private static PlanDialogue after(PlanOffer offer, PlanDraft draft, String... answers) {
    PlanDialogue dialogue = PlanDialogue.of(offer, draft);
    for (String answer : answers) {
      dialogue = dialogue.answered(answer);
    }
    return dialogue;
  }

  private static PlanDialogue after(String... answers) {
    return after(FixedOffer.usual(), PlanDraft.EMPTY, answers);
  }

  /** With what some of the minutes bring. */
  private static PlanDialogue foreseen(PlanDialogue dialogue, int some) {
    PlanDialogue more = dialogue;
    for (int n = 0; n < some; n++) {
      Plan plan = more.unforeseen().orElseThrow();
      more = more.foreseen(plan, FixedOffer.usual().readiness(plan).get());
    }
    return more;
  }

  private static void add(Golden golden, String title, PlanDialogue dialogue, Window window) {
    String typed = dialogue.isTyped() ? dialogue.answer() : "";
    add(golden, title, PlanDialogueScreen.of(dialogue, TypedText.of(typed), 0, window), window);
  }

  private static void add(Golden golden, String title, Screen screen, Window window) {
    assertThat(screen.lines())
        .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(window.columns()));
    assertThat(screen.live().size()).isLessThan(window.rows());
    golden.add(title, screen);
  }

  private static void addAll(Golden golden, Window window) {
    add(golden, "day", after(), window);
    add(golden, "day, typed", after("3 dec", "u"), window);
    add(golden, "day, past", after("2026-11-14"), window);
    add(golden, "day, past in another year", after("2025-11-14"), window);
    add(golden, "day, today", after("today"), window);
    add(golden, "day, unreadable", after("31 feb"), window);
    add(
        golden,
        "day, unreadable and long",
        after("in about " + "very ".repeat(20) + "long"),
        window);
    add(golden, "day, empty", after(""), window);
    add(golden, "track", after("3 dec"), window);
    add(
        golden,
        "track, one under the cursor",
        PlanDialogueScreen.of(after("3 dec"), TypedText.EMPTY, 3, window),
        window);
    add(golden, "level", after("3 dec", "1"), window);
    add(golden, "minutes", foreseen(after("3 dec", "1", "2"), 4), window);
    add(golden, "minutes, two not worked out yet", foreseen(after("3 dec", "1", "2"), 2), window);
    add(golden, "all said", after("3 dec", "1", "2", "2"), window);
    add(golden, "track, tomorrow", after("tomorrow"), window);
    add(golden, "track, in a year", after("365d"), window);
    add(golden, "twelve tracks", after(FixedOffer.ofTracks(12), PlanDraft.EMPTY, "3 dec"), window);
    add(
        golden,
        "twelve tracks, not one of them",
        after(FixedOffer.ofTracks(12), PlanDraft.EMPTY, "3 dec", "13"),
        window);
    add(golden, "one track", after(FixedOffer.small(), PlanDraft.EMPTY, "3 dec"), window);
    add(golden, "one question", after(FixedOffer.small(), PlanDraft.EMPTY, "3 dec", "1"), window);
    add(
        golden,
        "level last, the rest given",
        after(
            FixedOffer.usual(),
            PlanDraft.EMPTY
                .by(FixedOffer.usual().today().plusDays(12))
                .about("python-backend-aws")
                .daily(40)),
        window);
    add(
        golden,
        "minutes alone",
        foreseen(
            after(
                FixedOffer.usual(),
                PlanDraft.EMPTY
                    .by(FixedOffer.usual().today().plusDays(12))
                    .about("fastapi-sql-developer")
                    .upTo(Level.SENIOR)),
            4),
        window);
  }

  @ParameterizedTest(name = "{0} columns")
  @ValueSource(ints = {40, 80, 120})
  void what_to_practise_is_asked_as_kept_in_its_golden_file(int width) {
    Golden golden = new Golden("plan-practice-" + width);
    Window window = new Window(width, 24, Glyphs.UNICODE);
    PlanDialogue begun = PlanDialogue.forPractice(FixedOffer.usual(), PlanDraft.EMPTY);
    add(golden, "about", begun, window);
    add(golden, "level", begun.answered("1"), window);
    add(golden, "said", begun.answered("1").answered("2"), window);
    golden.check();
  }

  @ParameterizedTest(name = "{0} columns")
  @ValueSource(ints = {40, 80, 120})
  void each_step_is_painted_as_kept_in_its_golden_file(int width) {
    Golden golden = new Golden("plan-dialogue-" + width);
    addAll(golden, new Window(width, 24, Glyphs.UNICODE));
    golden.check();
  }

  @Test
  void without_utf_8_the_signs_are_those_of_ascii() {
    Golden golden = new Golden("plan-dialogue-ascii");
    Window window = new Window(80, 24, Glyphs.ASCII);
    addAll(golden, window);
    golden.check();
  }

  @Test
  void what_does_not_fit_the_window_is_printed_once_and_only_the_keys_are_live() {
    Golden golden = new Golden("plan-dialogue-low");
    Window window = new Window(40, 8, Glyphs.UNICODE);
    addAll(golden, window);
    golden.check();
  }

  @Test
  void in_words_it_is_a_sentence_a_line() {
    Golden golden = new Golden("plan-dialogue-plain");
    for (PlanDialogue dialogue :
        List.of(
            after(),
            after("2026-11-14"),
            after("soon"),
            after("3 dec"),
            after("3 dec", "9"),
            after("3 dec", "1"),
            after("3 dec", "1", "2"),
            after("3 dec", "1", "2", "2"),
            after(FixedOffer.small(), PlanDraft.EMPTY, "3 dec"),
            after(FixedOffer.small(), PlanDraft.EMPTY, "3 dec", "1"))) {
      List<Line> lines = new ArrayList<>(PlainPlanDialogue.known(dialogue));
      lines.addAll(PlainPlanDialogue.refusal(dialogue, Glyphs.UNICODE));
      if (dialogue.refusal().isEmpty()) {
        lines.addAll(PlainPlanDialogue.question(dialogue));
      }
      if (dialogue.step() instanceof Step.Daily) {
        lines.add(PlainPlanDialogue.amount(1, 15, new Readiness(33, 35, 38)));
        lines.add(PlainPlanDialogue.amount(2, 30, new Readiness(0, 0, 0)));
      }
      if (!dialogue.isOver()) {
        lines.add(Line.plain(PlainPlanDialogue.prompt(dialogue)));
      }
      golden.add(dialogue.step().getClass().getSimpleName(), new Screen(lines, List.of()));
    }
    golden.check();
  }
}
