package prep.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
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
import prep.terminal.programs.Browser;
import prep.text.Glyphs;

/** Follow-ups that are offered: at the keys, in plain lines, and to a program. */
class FollowUpLoopsTest {

  private static final String ENTER = "\r";
  private static final Rules RULES = new Rules(Mode.QUIZ, false, false, true, false);
  private static final TrueFalse ROOT =
      Samples.followedBy(
          "root",
          new FollowUp(new QuestionKey(Samples.DOCKER, "deeper"), FollowUp.When.ANSWERED, ""));
  private static final Question DEEPER = Samples.trueFalse("deeper");

  private final ScriptedTerminal terminal = ScriptedTerminal.open();
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private final Recorded record = new Recorded();

  private OtherPrograms others() {
    Browser none = Browser.of(Map.of("BROWSER", "/no/browser"), "Linux");
    return new OtherPrograms(
        _ -> new Editing.Outcome(Optional.empty(), List.of("Nothing new.")), none, () -> {});
  }

  private Session atKeys(Question... questions) {
    KeyLoop loop =
        new KeyLoop(
            Sessions.of(RULES, List.of(questions), List.of(DEEPER)),
            terminal,
            Palette.PLAIN,
            Glyphs.UNICODE,
            record,
            Limits.NONE,
            others(),
            terminal::nanoTime);
    return loop.run(OptionalDouble.empty());
  }

  private Session plain(String lines, boolean atTerminal, Question... questions) {
    return new LineLoop(
            Sessions.of(RULES, List.of(questions), List.of(DEEPER)),
            new Lines(stream(lines)),
            new PrintStream(output, false, StandardCharsets.UTF_8),
            Palette.PLAIN,
            record,
            Limits.NONE,
            others(),
            () -> 0,
            atTerminal ? 80 : 0)
        .run(7, OptionalDouble.empty());
  }

  private Session json(String lines, Question... questions) {
    return new JsonLoop(
            Sessions.of(Sessions.QUIZ, List.of(questions), List.of(DEEPER)),
            new Lines(stream(lines)),
            new PrintStream(output, false, StandardCharsets.UTF_8),
            record,
            Limits.NONE,
            () -> 0)
        .run(7, OptionalDouble.empty());
  }

  private static InputStream stream(String lines) {
    return new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
  }

  private String output() {
    return output.toString(StandardCharsets.UTF_8);
  }

  private static Consumer<String> shows(String... texts) {
    return window -> assertThat(window).contains(texts);
  }

  private static Consumer<String> showsNo(String... texts) {
    return window -> assertThat(window).doesNotContain(texts);
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
    Session session = plain("t\nf\nf\n\n", true, ROOT, Samples.choice("next"));

    assertThat(output())
        .containsSubsequence(
            "Right.",
            "Follow-up: What is asked in deeper?",
            "f asks it next.",
            "Follow-up. docker, junior. So far 1 right.",
            "What is asked in deeper?",
            "Right.",
            "Question 2 of 2.");
    assertThat(session.attempts()).hasSize(2);
  }

  @Test
  void where_none_fits_plain_lines_say_so() {
    plain("f\nf\n", true, ROOT, Samples.choice("next"));

    assertThat(output()).contains("There is no follow-up to ask.").doesNotContain("asks it next");
  }

  // As JSON

  @Test
  void a_result_offers_it_and_a_command_asks_it_before_the_next_question() {
    json("{\"answer\":true}\n{\"command\":\"followup\"}\nt\n1\n", ROOT, Samples.choice("next"));

    List<String> events = output().lines().toList();
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

    assertThat(output())
        .containsSubsequence("\"finished\"", "docker/deeper", "\"result\"", "\"finished\"")
        .contains("\"total\":1,\"answered\":1,");
  }

  @Test
  void where_none_fits_a_program_is_refused() {
    json("f\n{\"command\":\"followup\"}\n", ROOT, Samples.choice("next"));

    assertThat(output().lines().toList().get(4)).contains("\"code\":\"not-now\"");
  }
}
