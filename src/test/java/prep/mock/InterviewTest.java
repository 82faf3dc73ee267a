package prep.mock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import prep.deck.Command;
import prep.deck.CommandTable;
import prep.deck.Deck;
import prep.deck.Details;
import prep.deck.FollowUp;
import prep.deck.Level;
import prep.deck.Open;
import prep.deck.Origin;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.Topic;
import prep.grading.Response;
import prep.schedule.Grade;

class InterviewTest {

  private static final Topic TOPIC = new Topic("docker");
  private static final Command PORTS = command("ports", "docker port web");
  private static final Command LOGS = command("logs", "docker logs web");
  private static final Open IMAGE = open("image", "layers", "template", "immutable");
  private static final Open CACHE = open("cache", "order", "invalidation");
  private static final Open CONTAINER = open("container", "process");
  private static final Open STORY = open("story", "situation", "action");
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private static final QuestionThread THREAD =
      new QuestionThread(
          IMAGE,
          1,
          List.of(
              new QuestionThread.Link(IMAGE.key(), FollowUp.When.ANSWERED, CACHE, "Now builds."),
              new QuestionThread.Link(IMAGE.key(), FollowUp.When.MISSED, CONTAINER, "")));

  private static Details details(String id) {
    return new Details(
        new QuestionKey(TOPIC, id),
        "00000000",
        new Origin("docker.yaml", 1),
        List.of(),
        Level.MID,
        List.of(),
        id + "?",
        "",
        "",
        List.of(),
        List.of(),
        null,
        "",
        null,
        false,
        List.of());
  }

  private static Command command(String id, String answer) {
    return new Command(details(id), answer, List.of(), CommandTable.EMPTY);
  }

  private static Open open(String id, String... points) {
    return new Open(
        details(id),
        "All of it.",
        List.of(),
        List.of(points).stream().map(say -> new Open.Point(say, List.of(say), 1, null)).toList(),
        List.of(new Open.Myth("containers are machines", List.of("machines"), "No.", null)),
        List.of());
  }

  private static Script.Section section(Part part, int minutes, QuestionThread... threads) {
    return new Script.Section(part, minutes, List.of(threads));
  }

  private static Interview interview(boolean byHand, Script.Section... sections) {
    List<Question> questions = List.of(PORTS, LOGS, IMAGE, CACHE, CONTAINER, STORY);
    Deck deck = new Deck(TOPIC, "Docker", "", List.of(), questions);
    Script script = new Script(Blueprint.of(Level.MID, 15), 7, List.of(sections));
    return Interview.of(script, Map.of(TOPIC, deck), byHand);
  }

  private static Happening typed(Open question, String text) {
    return Happening.Given.of(new Response.Explained(question, text), MINUTE);
  }

  private static Happening ran(Command question, String line) {
    return Happening.Given.of(new Response.Commanded(question, line), Duration.ofSeconds(9));
  }

  private static String asked(Interview interview) {
    return interview.step() instanceof Step.Ask ask ? ask.question().key().id() : "";
  }

  private static Interview after(Interview interview, Happening... inputs) {
    Interview now = interview;
    for (Happening input : inputs) {
      now = now.after(input, Duration.ofSeconds(30));
    }
    return now;
  }

  @Test
  void a_breadth_answer_is_recorded_once_it_is_said_how_sure_it_is() {
    Interview begun =
        interview(
            true, section(Part.BREADTH, 5, QuestionThread.of(PORTS), QuestionThread.of(LOGS)));

    Interview wondering = after(begun, ran(PORTS, "docker port web"));
    assertThat(wondering.step()).isInstanceOf(Step.HowSure.class);
    assertThat(wondering.log()).isEmpty();

    Interview next = after(wondering, new Happening.Sure(1));
    assertThat(asked(next)).isEqualTo("logs");
    assertThat(next.answers().getFirst().sure()).isEqualTo(1);
    assertThat(next.answers().getFirst().manner().part()).isEqualTo("breadth");
  }

  @Test
  void a_right_guess_comes_back_tomorrow() {
    Interview begun = interview(true, section(Part.BREADTH, 5, QuestionThread.of(PORTS)));

    Interview guessed = after(begun, ran(PORTS, "docker port web"), new Happening.Sure(1));

    assertThat(guessed.answers().getFirst().score()).isEqualTo(1);
    assertThat(guessed.answers().getFirst().grade()).isEqualTo(Grade.AGAIN);
  }

  @Test
  void another_answer_can_be_given_before_it_is_said_how_sure_one_is() {
    Interview begun = interview(true, section(Part.BREADTH, 5, QuestionThread.of(PORTS)));

    Interview again = after(begun, ran(PORTS, "docker ps"), new Happening.AnotherAnswer());
    assertThat(asked(again)).isEqualTo("ports");

    Interview over = after(again, ran(PORTS, "docker port web"), new Happening.Sure(3));
    assertThat(over.answers()).extracting(Answer::score).containsExactly(1.0);
  }

  @Test
  void nobody_is_asked_how_sure_they_are_not_to_know() {
    Interview begun =
        interview(
            true, section(Part.BREADTH, 5, QuestionThread.of(PORTS), QuestionThread.of(LOGS)));

    Interview next =
        after(begun, Happening.Given.of(new Response.Unknown(PORTS), Duration.ofSeconds(2)));

    assertThat(asked(next)).isEqualTo("logs");
    assertThat(next.answers().getFirst().grade()).isEqualTo(Grade.AGAIN);
  }

  @Test
  void a_program_is_not_asked_how_sure_it_is_but_may_say_so() {
    Interview begun =
        interview(
            false, section(Part.BREADTH, 5, QuestionThread.of(PORTS), QuestionThread.of(LOGS)));

    Interview over =
        after(
            begun,
            ran(PORTS, "docker port web"),
            new Happening.Given(new Response.Commanded(LOGS, "docker ps"), MINUTE, 3));

    assertThat(over.isOver()).isTrue();
    assertThat(over.answers()).extracting(Answer::sure).containsExactly(0, 3);
  }

  @Test
  void what_was_found_in_a_typed_answer_decides_what_follows() {
    Interview begun = interview(false, section(Part.DEPTH, 8, THREAD));

    Interview answered = after(begun, typed(IMAGE, "It has layers. It is a template."));
    Interview missed = after(begun, typed(IMAGE, "It has layers."));

    assertThat(asked(answered)).isEqualTo("cache");
    assertThat(((Step.Ask) answered.step()).lead()).isEqualTo("Now builds.");
    assertThat(((Step.Ask) answered.step()).place().followUp()).isEqualTo(1);
    assertThat(asked(missed)).isEqualTo("container");
  }

  @Test
  void myths_do_not_keep_a_harder_question_away() {
    Interview begun = interview(false, section(Part.DEPTH, 8, THREAD));

    Interview answered =
        after(begun, typed(IMAGE, "It has layers. It is a template. Containers are machines."));

    assertThat(asked(answered)).isEqualTo("cache");
  }

  @Test
  void after_a_spoken_root_the_user_says_how_far_it_got() {
    Interview begun = interview(true, section(Part.DEPTH, 8, THREAD));

    Interview wondering = after(begun, new Happening.Spoken(Duration.ofSeconds(92)));
    assertThat(wondering.step()).isInstanceOf(Step.HowFar.class);

    assertThat(asked(after(wondering, new Happening.Far(Reach.MOST)))).isEqualTo("cache");
    assertThat(asked(after(wondering, new Happening.Far(Reach.HALF)))).isEqualTo("container");
  }

  @Test
  void root_and_follow_up_are_ticked_when_their_thread_ends() {
    Interview spoken =
        after(
            interview(true, section(Part.DEPTH, 8, THREAD), story()),
            new Happening.Spoken(Duration.ofSeconds(92)),
            new Happening.Far(Reach.MOST),
            new Happening.Spoken(Duration.ofSeconds(40)));

    assertThat(spoken.step()).isInstanceOf(Step.Tick.class);
    assertThat(((Step.Tick) spoken.step()).answer().question()).isEqualTo(IMAGE);
    assertThat(((Step.Tick) spoken.step()).proposed()).isEmpty();

    Interview rootTicked = after(spoken, new Happening.Ticked(List.of(1, 3, 4)));
    assertThat(((Step.Tick) rootTicked.step()).answer().question()).isEqualTo(CACHE);
    assertThat(rootTicked.log().getLast())
        .isEqualTo(new Draft.Ticked(1, 2 / 3.0 - 0.25, Grade.AGAIN, List.of(1, 3), List.of(1)));

    Interview next = after(rootTicked, new Happening.Ticked(List.of(1, 2)));
    assertThat(asked(next)).isEqualTo("story");
    assertThat(next.answers().getLast().follows()).isEqualTo(IMAGE.key());
    assertThat(next.answers().getLast().score()).isEqualTo(1);
  }

  private static Script.Section story() {
    return section(Part.BEHAVIOURAL, 2, QuestionThread.of(STORY));
  }

  @Test
  void what_was_found_is_proposed_where_a_person_typed() {
    Interview typed =
        after(interview(true, story()), typed(STORY, "First the situation, and I sold machines."));

    assertThat(typed.step()).isInstanceOf(Step.Tick.class);
    assertThat(((Step.Tick) typed.step()).proposed()).containsExactly(1, 3);
  }

  @Test
  void a_program_ticks_nothing() {
    Interview over = after(interview(false, story()), typed(STORY, "First the situation."));

    assertThat(over.isOver()).isTrue();
    assertThat(over.answers().getFirst().manner().byWords()).isTrue();
    assertThat(over.log())
        .containsExactly(
            new Draft.Answered(over.answers().getFirst()),
            new Draft.Ended(true, Duration.ofSeconds(30)));
  }

  @Test
  void a_spoken_answer_is_on_record_before_it_is_ticked() {
    Interview spoken =
        after(interview(true, story()), new Happening.Spoken(Duration.ofSeconds(70)));

    Answer answer = spoken.answers().getFirst();
    assertThat(spoken.log()).containsExactly(new Draft.Answered(answer));
    assertThat(answer.score()).isEqualTo(0.5);
    assertThat(answer.aloud()).isTrue();
    assertThat(answer.manner().byWords()).isTrue();
    assertThat(answer.attempt().took()).isEqualTo(Duration.ofSeconds(70));
  }

  @Test
  void short_questions_are_typed() {
    Interview begun = interview(true, section(Part.BREADTH, 5, QuestionThread.of(IMAGE)));

    assertThat(after(begun, new Happening.Spoken(MINUTE))).isEqualTo(begun);
  }

  @Test
  void that_the_time_for_a_part_is_over_is_said_between_questions() {
    Interview begun = interview(false, section(Part.DEPTH, 8, THREAD), story());

    Interview over = begun.after(typed(IMAGE, "Layers, a template."), Duration.ofMinutes(8));

    assertThat(over.step()).isEqualTo(new Step.BoxOver(Part.DEPTH, 0, 1, Part.BEHAVIOURAL, 2));
    assertThat(asked(over.after(new Happening.Continue(), Duration.ofMinutes(9))))
        .isEqualTo("story");
  }

  @Test
  void the_time_of_a_part_begins_when_the_part_does() {
    Interview begun = interview(false, section(Part.DEPTH, 8, THREAD), story(), story());

    Interview story =
        begun
            .after(typed(IMAGE, "Layers, a template."), Duration.ofMinutes(20))
            .after(new Happening.Continue(), Duration.ofMinutes(30))
            .after(typed(STORY, "Some action."), Duration.ofMinutes(31));

    assertThat(asked(story)).isEqualTo("story");
  }

  @Test
  void nothing_is_said_of_the_time_where_nothing_stays_unasked() {
    Interview begun = interview(false, story(), section(Part.DEPTH, 8, THREAD));

    Interview next = begun.after(typed(STORY, "Some action."), Duration.ofMinutes(5));

    assertThat(asked(next)).isEqualTo("image");
  }

  @Test
  void what_was_answered_is_kept_when_the_interview_is_ended() {
    Interview breadth = interview(true, section(Part.BREADTH, 5, QuestionThread.of(PORTS)));
    Interview depth = interview(true, section(Part.DEPTH, 8, THREAD));

    Interview unsure = after(breadth, ran(PORTS, "docker port web"), new Happening.End());
    Interview unjudged = after(depth, new Happening.Spoken(MINUTE), new Happening.End());
    Interview atOnce = after(depth, new Happening.End());

    assertThat(unsure.answers()).extracting(Answer::score).containsExactly(1.0);
    assertThat(unjudged.answers()).extracting(Answer::score).containsExactly(0.5);
    assertThat(atOnce.answers()).isEmpty();
    assertThat(List.of(unsure, unjudged, atOnce))
        .extracting(Interview::step)
        .containsOnly(new Step.Over(true));
    assertThat(atOnce.log()).containsExactly(new Draft.Ended(false, Duration.ofSeconds(30)));
  }

  @Test
  void an_input_without_a_meaning_changes_nothing() {
    Interview begun = interview(true, section(Part.DEPTH, 8, THREAD));
    Interview over = after(begun, new Happening.End());

    assertThat(after(begun, new Happening.Sure(1))).isEqualTo(begun);
    assertThat(after(begun, new Happening.Ticked(List.of(1)))).isEqualTo(begun);
    assertThat(after(begun, new Happening.Continue())).isEqualTo(begun);
    assertThat(after(begun, typed(STORY, "About another question."))).isEqualTo(begun);
    assertThat(after(over, new Happening.End())).isEqualTo(over);
  }
}
