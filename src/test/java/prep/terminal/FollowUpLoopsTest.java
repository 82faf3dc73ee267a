package prep.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static prep.terminal.ScriptedTerminal.ENTER;
import static prep.terminal.ScriptedTerminal.shows;
import static prep.terminal.ScriptedTerminal.showsNo;

import java.util.List;
import org.junit.jupiter.api.Test;
import prep.deck.FollowUp;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.Samples;
import prep.deck.TrueFalse;
import prep.progress.Mode;
import prep.session.Rules;
import prep.session.Session;
import prep.session.Sessions;

/** Follow-ups that are offered: at the keys, in plain lines, and to a program. */
class FollowUpLoopsTest {

  private static final Rules RULES = new Rules(Mode.QUIZ, false, false, true, false);
  private static final TrueFalse ROOT =
      Samples.followedBy(
          "root",
          new FollowUp(new QuestionKey(Samples.DOCKER, "deeper"), FollowUp.When.ANSWERED, ""));
  private static final Question DEEPER = Samples.trueFalse("deeper");

  private final Loops loops = new Loops();
  private final ScriptedTerminal terminal = loops.terminal;
  private final Recorded record = loops.record;

  private Session atKeys(Question... questions) {
    return loops.atKeys(Sessions.of(RULES, List.of(questions), List.of(DEEPER)));
  }

  private Session plain(String lines, Question... questions) {
    return loops.plain(Sessions.of(RULES, List.of(questions), List.of(DEEPER)), lines);
  }

  private Session json(String lines, Question... questions) {
    return loops.json(Sessions.of(Sessions.QUIZ, List.of(questions), List.of(DEEPER)), lines);
  }

  // At the keys

  @Test
  void its_text_is_shown_and_f_asks_it_next() {
    terminal.press("t").look(shows("Follow-up   What is asked in deeper?"));
    terminal.look(shows("Enter next  f follow-up  ")).press("f");
    terminal.look(shows("follow-up  ✓·", "What is asked in deeper?")).press("f");
    terminal.look(shows("Right")).look(showsNo("f follow-up")).press(ENTER).look(shows("2 of 2"));
    Session session = atKeys(ROOT, Samples.choice("next"));

    assertThat(record.kinds()).containsExactly("Answered", "Answered");
    assertThat(session.attempts())
        .extracting(attempt -> attempt.posed().follows())
        .containsExactly(null, ROOT.key());
  }

  @Test
  void enter_leaves_it() {
    terminal.press("t").press(ENTER).look(shows("2 of 2"));
    atKeys(ROOT, Samples.choice("next"));

    assertThat(record.kinds()).containsExactly("Answered");
  }

  @Test
  void where_none_fits_none_is_offered() {
    terminal.press("f").look(shows("Wrong")).look(showsNo("Follow-up")).press("f");
    terminal.look(shows("Wrong"));
    atKeys(ROOT, Samples.choice("next"));
  }

  // In plain lines

  @Test
  void a_plain_f_asks_it_next() {
    Session session = plain("t\nf\nf\n\n", ROOT, Samples.choice("next"));

    assertThat(loops.output())
        .containsSubsequence(
            "Right.",
            "Follow-up: What is asked in deeper?",
            ":f for the follow-up, ",
            "Follow-up. docker, junior. So far 1 right.",
            "What is asked in deeper?",
            "Right.",
            "Question 2 of 2.");
    assertThat(session.attempts()).hasSize(2);
  }

  @Test
  void where_none_fits_plain_lines_say_so() {
    plain("f\nf\n", ROOT, Samples.choice("next"));

    assertThat(loops.output()).contains("There is no follow-up to ask.").doesNotContain(":f ");
  }

  // As JSON

  @Test
  void a_result_offers_it_and_a_command_asks_it_before_the_next_question() {
    json("{\"answer\":true}\n{\"command\":\"followup\"}\nt\n1\n", ROOT, Samples.choice("next"));

    List<String> events = loops.output().lines().toList();
    assertThat(events.get(2))
        .contains(
            "\"followup\":{\"key\":\"docker/deeper\",\"question\":\"What is asked in deeper?\"}");
    assertThat(events.get(3)).contains("\"n\":2", "docker/next");
    assertThat(events.get(4)).contains("\"n\":1", "docker/deeper", "\"follows\":\"docker/root\"");
    assertThat(events.get(5)).contains("\"result\"", "\"follows\":\"docker/root\"");
    assertThat(events.get(6)).contains("\"n\":2", "docker/next").doesNotContain("follows");
    assertThat(events.getLast()).contains("\"total\":2,\"answered\":2,");
  }

  @Test
  void after_the_last_question_it_is_asked_too() {
    json("t\n{\"command\":\"followup\"}\nt\n", ROOT);

    assertThat(loops.output())
        .containsSubsequence("\"finished\"", "docker/deeper", "\"result\"", "\"finished\"")
        .contains("\"total\":1,\"answered\":1,");
  }

  @Test
  void where_none_fits_a_program_is_refused() {
    json("f\n{\"command\":\"followup\"}\n", ROOT, Samples.choice("next"));

    assertThat(loops.output().lines().toList().get(4)).contains("\"code\":\"not-now\"");
  }
}
