package prep.terminal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prep.deck.Level;
import prep.plan.FixedOffer;
import prep.plan.PlanDialogue;
import prep.plan.PlanDraft;
import prep.progress.Plan;
import prep.terminal.Lines;
import prep.terminal.Palette;
import prep.text.Glyphs;

/** The dialogue at a terminal where nothing may move. */
class PlanLineLoopTest {

  private final ByteArrayOutputStream output = new ByteArrayOutputStream();

  private Optional<Plan> typed(String lines) {
    return typed(lines, PlanDraft.EMPTY);
  }

  private Optional<Plan> typed(String lines, PlanDraft draft) {
    return new PlanLineLoop(
            PlanDialogue.of(FixedOffer.usual(), draft),
            new Lines(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), false),
            new PrintStream(output, false, StandardCharsets.UTF_8),
            Palette.PLAIN,
            Glyphs.UNICODE,
            () -> {},
            () -> 0,
            80)
        .run();
  }

  private String output() {
    return output.toString(StandardCharsets.UTF_8);
  }

  @Test
  void the_same_questions_are_asked_with_a_line_each() {
    assertThat(typed("3 dec\n1\n2\n2\n")).map(Plan::minutes).contains(30);
    assertThat(output())
        .isEqualTo(
            """
            When is the interview?
            3 dec, thu, 12d or 2026-12-03, q to end:\s
            Interview: Thu 3 December, in 12 days.
            What is it about?
            1. Backend and systems, 134 items, 284 questions.
            2. Engineering fundamentals, 49 items, 126 questions.
            3. Python developer: FastAPI and SQL, 484 items, 634 questions.
            4. Network programming in Python, 112 items, 184 questions.
            5. Python backend on AWS, 277 items, 551 questions.
            If you have the job description: q, then prep plan --jd FILE.
            1 to 5, u to go back, q to end:\s
            About: Backend and systems.
            Up to which level?
            1. junior, 72 questions.
            2. mid, 196 questions, the junior ones too.
            3. senior, 260 questions, all but the tasks.
            1 to 3, u to go back, q to end:\s
            Level: mid.
            How many minutes a day? By the day you would answer correctly, of 100 questions:
            1. 15 minutes, 33 to 38.
            2. 30 minutes, 61 to 72.
            3. 45 minutes, 85 to 91.
            4. 60 minutes, 95 to 97.
            1 to 4, u to go back, q to end:\s
            Minutes: 30 a day.
            """);
  }

  @Test
  void what_cannot_be_read_is_said_and_asked_again_without_the_choices() {
    assertThat(typed("2026-11-14\nsoon\n3 dec\n9\n\n1\n2\n4\n")).map(Plan::minutes).contains(60);
    assertThat(output())
        .contains(
            "Sat 14 November is past.\n3 dec, thu,",
            "soon is not a day.\n3 dec, thu,",
            "9 is not a number from 1 to 5.\n1 to 5,",
            "Type a number from 1 to 5.\n1 to 5,");
    assertThat(output().split("What is it about", -1)).hasSize(2);
  }

  @Test
  void u_goes_back_and_asks_again() {
    assertThat(typed("3 dec\n1\nu\n2\n:undo\n3\n3\n1\n"))
        .map(Plan::tracks)
        .contains(List.of("fastapi-sql-developer"));
    assertThat(output().split("What is it about", -1)).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"q\n", ":quit\n", "", "3 dec\n1\nq\n", "3 dec\n1\n2\n"})
  void q_and_the_end_of_the_input_end_without_a_plan(String lines) {
    assertThat(typed(lines)).isEmpty();
  }

  @Test
  void what_was_given_is_told_and_not_asked() {
    PlanDraft draft = PlanDraft.EMPTY.by(LocalDate.of(2026, 12, 3)).upTo(Level.SENIOR).daily(20);

    assertThat(typed("4\n", draft)).map(Plan::level).contains(Level.SENIOR);
    assertThat(output())
        .startsWith(
            "Interview: Thu 3 December, in 12 days.\nLevel: senior.\nMinutes: 20 a day.\n"
                + "What is it about?\n")
        .endsWith("q to end: \nAbout: Network programming in Python.\n");
  }
}
