package prep.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import prep.deck.Deck;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.Samples;
import prep.deck.Topic;
import prep.progress.Forecast;
import prep.progress.Mode;
import prep.session.Event;
import prep.session.Posed;
import prep.session.Rules;
import prep.session.Session;
import prep.session.Sessions;
import prep.text.Glyphs;
import prep.text.Line;

class EndScreenTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static final Question FIRST = Samples.choice("first");
  private static final Question SECOND = Samples.choice("second");

  private static Session wrong(Session session) {
    return session.after(Sessions.submit(Sessions.wrong(session.question())));
  }

  private static Session right(Session session) {
    return session.after(Sessions.submit(Sessions.right(session.question())));
  }

  private static List<String> end(Session session) {
    return end(session, 80);
  }

  private static List<String> end(Session session, int columns) {
    Forecast back = new Forecast(TODAY, new TreeMap<>(Map.of(TODAY.plusDays(1), 1)));
    Window window = new Window(columns, 24, Glyphs.UNICODE);
    return EndScreen.of(
            session.after(new Event.End()),
            Duration.ofSeconds(10),
            OptionalDouble.empty(),
            back,
            Map.of(),
            window)
        .stream()
        .map(Line::text)
        .toList();
  }

  private static Session of(String... keys) {
    List<Question> questions =
        List.of(keys).stream()
            .<Question>map(
                key -> Samples.trueFalse("one").named(QuestionKey.parse(key).orElseThrow()))
            .toList();
    List<Posed> posed = questions.stream().map(question -> Posed.of(question, 7)).toList();
    Map<Topic, Deck> decks = new HashMap<>();
    questions.forEach(one -> decks.put(one.topic(), Samples.deck(List.of(one))));
    return Session.of(Sessions.QUIZ, decks, posed);
  }

  @Test
  void what_is_muted_is_not_to_be_looked_at_again() {
    Session muted = wrong(Sessions.of(FIRST, SECOND)).after(new Event.Mute());
    assertThat(end(muted)).noneMatch(line -> line.contains("docker/first"));
    assertThat(end(muted)).noneMatch(line -> line.contains("prep quiz --wrong"));

    assertThat(end(muted.after(new Event.Undo()))).anyMatch(line -> line.contains("docker/first"));
  }

  @Test
  void what_is_muted_before_its_answer_is_not_counted_among_the_questions() {
    Session muted = right(Sessions.of(FIRST, SECOND)).after(new Event.Continue());
    assertThat(end(muted)).contains("  ✓·").anyMatch(line -> line.contains("1 of 2 questions"));

    assertThat(end(muted.after(new Event.Mute())))
        .contains("  ✓")
        .anyMatch(line -> line.contains("  1 question in 10 s"));
  }

  @Test
  void only_the_topics_of_what_was_wrong_are_asked_again() {
    Session session = right(of("git/one", "sql/one", "python/one")).after(new Event.Continue());
    session = wrong(session).after(new Event.Continue());

    assertThat(end(wrong(session)))
        .contains("  prep quiz --wrong -t sql,python   ask what was wrong");
    assertThat(end(session)).contains("  prep quiz --wrong -t sql   ask what was wrong");
  }

  @Test
  void nothing_is_wider_than_a_narrow_window() {
    Session session = wrong(of("kubernetes/logs-of-crashed-containers"));

    assertThat(end(session, 40)).allMatch(line -> line.length() <= 40);
    assertThat(end(session, 40))
        .containsSubsequence("    ✗  kubernetes/", "       logs-of-crashed-containers");
  }

  @Test
  void of_many_topics_all_are_asked_again() {
    Session session = of("git/one", "sql/one", "python/one", "docker/one");
    for (int n = 0; n < 4; n++) {
      session = wrong(session).after(new Event.Continue());
    }
    assertThat(end(session)).contains("  prep quiz --wrong   ask what was wrong");
  }

  @Test
  void nothing_is_called_right_that_was_wrong_again_when_the_session_was_left() {
    Rules retry = new Rules(Mode.QUIZ, false, true, false, false);
    Session again = wrong(wrong(Sessions.of(retry, List.of(FIRST))).after(new Event.Continue()));

    assertThat(end(again)).contains("  ✗   asked again: 1, not counted; 1 left");
  }

  @Test
  void a_dry_run_says_that_nothing_was_recorded_and_refers_to_no_record() {
    Rules dry = new Rules(Mode.QUIZ, false, false, false, false, false, false, true);
    Session session = wrong(Sessions.of(dry, List.of(FIRST)));

    assertThat(end(session))
        .contains("  Nothing was recorded.")
        .noneMatch(line -> line.contains("--wrong") || line.contains("Back"));
  }
}
