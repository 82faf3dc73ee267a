package prep.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import prep.deck.Level;
import prep.deck.QuestionType;
import prep.deck.Topic;
import prep.progress.HistoryEvent;
import prep.progress.HistoryEvent.Answered;
import prep.progress.MockFacts;
import prep.progress.Mode;
import prep.progress.Plan;
import prep.progress.Story;
import prep.progress.Ulid;
import prep.schedule.Grade;

/** Lines of the history, written and read. */
class EventLinesTest {

  private static final String ANSWER =
      "{\"v\":1,\"id\":\"01M7YRYA10EN6PHNGT3H8WY2A1\",\"at\":\"2026-11-21T10:00:00.000Z\","
          + "\"day\":\"2026-11-21\",\"session\":\"01KAJ000000000000000000000\","
          + "\"question\":\"docker/a\",\"rev\":\"9f2c41aa\",\"type\":\"choice\",\"answer\":[1,3],"
          + "\"score\":0.5,\"grade\":\"hard\",\"ms\":4200,\"hint\":true,\"mode\":\"quiz\"}";

  private final EventReader reader = new EventReader();

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 20);
  }

  private EventReader.Line read(String line) {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    return reader.read(bytes, 0, bytes.length);
  }

  private HistoryEvent event(String line) {
    assertThat(read(line)).isInstanceOf(EventReader.Line.Event.class);
    return ((EventReader.Line.Event) read(line)).event();
  }

  private static String line(HistoryEvent event) {
    String line = new String(new EventWriter().line(event), StandardCharsets.UTF_8);
    assertThat(line).endsWith("\n");
    return line.substring(0, line.length() - 1);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void what_is_written_is_read(long seed) {
    for (HistoryEvent event : Story.atRandom(seed, 100).events()) {
      assertThat(event(line(event))).isEqualTo(event);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "docker run -d",
        "two\nlines\tand \"quotes\" \\ / \u0000\u001f\u007f",
        "größer, 日本語, 😀, \u2028",
        "{\"v\":1,\"id\":\"01M7YRYA10EN6PHNGT3H8WY2A1\"}"
      })
  void any_text_may_be_answered(String text) {
    Answered answered = answered(new HistoryEvent.Given.Text(text), 1);
    assertThat(line(answered)).doesNotContain("\n");
    assertThat(event(line(answered))).isEqualTo(answered);
  }

  @Test
  void half_a_character_is_replaced() {
    Answered answered = answered(new HistoryEvent.Given.Text("a\uD83Db"), 1);
    assertThat(event(line(answered)))
        .isEqualTo(answered(new HistoryEvent.Given.Text("a\uFFFDb"), 1));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void scores_are_kept_to_the_last_bit(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      double score = i % 2 == 0 ? random.nextDouble() : random.nextInt(10_001) / 10_000.0;
      Answered answered = answered(new HistoryEvent.Given.Numbers(List.of()), score);
      assertThat(((Answered) event(line(answered))).score()).isEqualTo(score);
    }
  }

  private static Answered answered(HistoryEvent.Given given, double score) {
    return new Answered(
        Ulid.of("01M7YRYA10EN6PHNGT3H8WY2A1"),
        Instant.parse("2026-11-21T10:00:00.123Z"),
        LocalDate.of(2026, 11, 21),
        "01KAJ000000000000000000000",
        Story.key("docker/a"),
        "9f2c41aa",
        QuestionType.SHORT,
        given,
        score,
        Grade.HARD,
        0,
        false,
        Mode.QUIZ,
        HistoryEvent.Manner.PLAIN);
  }

  @Test
  void unknown_fields_and_other_orders_and_spaces_do_not_matter() {
    String other =
        ANSWER.replace("{\"v\":1,", "{ \"with\": {\"a\": [1, {}]}, ").replace("}", "} ").strip();
    String moved = other.substring(0, other.lastIndexOf('}')) + " , \"v\" : 1 }\r";
    assertThat(event(moved)).isEqualTo(event(ANSWER));
  }

  @Test
  void what_was_only_looked_through_says_so() {
    Answered open = new Story(7).answersByWords("docker/a", 0.6, Grade.HARD);

    assertThat(line(open)).endsWith("\"mode\":\"quiz\",\"by\":\"words\"}");
    assertThat(event(line(open))).isEqualTo(open);
  }

  @Test
  void a_judge_of_a_newer_prep_is_passed_over() {
    assertThat(event(ANSWER.replace("}", ",\"by\":\"peer\"}"))).isEqualTo(event(ANSWER));
  }

  @Test
  void a_mode_of_a_newer_prep_counts_as_quiz() {
    String duel = ANSWER.replace("\"quiz\"", "\"duel\"");
    assertThat(event(duel)).isEqualTo(event(ANSWER));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"goal\":{\"by\":\"2026-12-12\",\"tracks\":[\"backend\"]}",
        "\"goal\":null,\"on\":\"never\"",
        "\"talk\":{\"level\":\"mid\",\"seed\":7},\"session\":\"01KAJ000000000000000000000\"",
        "\"day\":20,\"session\":{},\"rev\":1,\"type\":[],\"score\":85,\"ms\":-1,\"hint\":0,\"points\":1",
        "\"answer\":{\"to\":[{\"deep\":[1]}]},\"note\":[null],\"grade\":3,\"mode\":1,\"mode\":2",
        "\"größe\":\"\\u0000\""
      })
  void a_kind_of_a_newer_prep_is_told_by_its_head(String rest) {
    Ulid id = Ulid.parse("01M7YRYA10EN6PHNGT3H8WY2A1").orElseThrow();
    String line =
        "{\"v\":1,\"id\":\"" + id + "\",\"at\":\"2026-11-21T10:00:00.000Z\"," + rest + "}";
    assertThat(read(line)).isEqualTo(new EventReader.Line.Unknown(id));
    assertThat(read(line.replace("M7", "U7"))).isInstanceOf(EventReader.Line.Invalid.class);
    assertThat(read(line.replace("T10", "T25"))).isInstanceOf(EventReader.Line.Invalid.class);
    assertThat(read(line.replace("\"v\":1", "\"v\":0")))
        .isInstanceOf(EventReader.Line.Invalid.class);
  }

  @Test
  void what_is_known_of_how_an_answer_was_given_is_kept() {
    String told = ",\"sure\":3,\"aloud\":true,\"part\":\"depth\",\"follows\":\"docker/b\"}";
    Answered event = (Answered) event(ANSWER.replace("}", told));

    assertThat(event.manner())
        .isEqualTo(new HistoryEvent.Manner(false, 3, true, "depth", Story.key("docker/b")));
    assertThat(line(event)).endsWith(told);
  }

  @Test
  void a_plan_says_for_what_and_by_when() {
    String head =
        "{\"v\":1,\"id\":\"01M7YRYA10EN6PHNGT3H8WY2A1\",\"at\":\"2026-11-21T10:00:00.000Z\",";
    String plan =
        "\"plan\":{\"by\":\"2026-12-03\",\"tracks\":[\"backend-systems\"],\"topics\":[\"sql\"],"
            + "\"minutes\":45,\"off\":[\"sat\",\"sun\"],\"level\":\"senior\",\"without\":[\"Start-ups\"]}}";
    HistoryEvent.Planned event = (HistoryEvent.Planned) event(head + plan);

    assertThat(event.plan())
        .isEqualTo(
            new Plan(
                Instant.parse("2026-11-21T10:00:00Z"),
                LocalDate.of(2026, 12, 3),
                List.of("backend-systems"),
                List.of(new Topic("sql")),
                45,
                Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                Level.SENIOR,
                List.of("Start-ups")));
    assertThat(line(event)).isEqualTo(head + plan);
    assertThat(((HistoryEvent.Planned) event(head + "\"plan\":{},\"on\":false}")).plan()).isNull();
  }

  @Test
  void a_mock_interview_says_what_it_was() {
    String line =
        "{\"v\":1,\"id\":\"01M7YRYA10EN6PHNGT3H8WY2A1\",\"at\":\"2026-11-21T10:00:00.000Z\","
            + "\"session\":\"01KAJ000000000000000000000\",\"mock\":{\"level\":\"mid\",\"minutes\":45,"
            + "\"tracks\":[\"backend-systems\"],\"topics\":[\"sql\"],\"threads\":3,\"seed\":-7,\"complete\":true,"
            + "\"seconds\":2460}}";
    HistoryEvent.Mocked event = (HistoryEvent.Mocked) event(line);

    assertThat(event.facts())
        .isEqualTo(
            new MockFacts(
                Level.MID,
                45,
                List.of("backend-systems"),
                List.of(new Topic("sql")),
                3,
                -7,
                true,
                Duration.ofMinutes(41)));
    assertThat(line(event)).isEqualTo(line);
    String unknown = line.replace("\"threads\":3,", "");
    assertThat(((HistoryEvent.Mocked) event(unknown)).facts().threads()).isZero();
    assertThat(line(event(unknown))).isEqualTo(unknown);
    assertThat(read(line.replace("\"threads\":3", "\"threads\":-3")))
        .isEqualTo(read(line.replace("45", "0")));
    assertThat(read(line.replace("45", "0"))).isInstanceOf(EventReader.Line.Invalid.class);
    assertThat(read(line.replace("mid", "guru"))).isInstanceOf(EventReader.Line.Invalid.class);
  }

  @Test
  void wrong_claims_are_ticked_along_with_points() {
    String line =
        "{\"v\":1,\"id\":\"01M7YRYA10EN6PHNGT3H8WY2A1\",\"at\":\"2026-11-21T10:00:00.000Z\","
            + "\"amend\":\"01M7YRYA0ZEN6PHNGT3H8WY2A1\",\"score\":0.5,\"points\":[1,3],\"myths\":[2]}";
    HistoryEvent.Amended event = (HistoryEvent.Amended) event(line);

    assertThat(event.myths()).containsExactly(2);
    assertThat(line(event)).isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{\"tracks\":[\"a\"]}",
        "{\"by\":\"2026-12-03\"}",
        "{\"by\":\"2026-12-32\",\"tracks\":[\"a\"]}",
        "{\"by\":\"2026-12-03\",\"topics\":[\"/\"]}",
        "{\"by\":\"2026-12-03\",\"tracks\":[\"a\"],\"minutes\":0}",
        "{\"by\":\"2026-12-03\",\"tracks\":[\"a\"],\"off\":[\"someday\"]}",
        "{\"by\":\"2026-12-03\",\"tracks\":[\"a\"],\"level\":\"guru\"}",
      })
  void a_plan_that_cannot_be_followed_is_no_event(String plan) {
    String head =
        "{\"v\":1,\"id\":\"01M7YRYA10EN6PHNGT3H8WY2A1\",\"at\":\"2026-11-21T10:00:00.000Z\",";
    assertThat(read(head + "\"plan\":" + plan + "}")).isInstanceOf(EventReader.Line.Invalid.class);
  }

  @Test
  void an_end_may_be_marked_on_or_off() {
    String head = "{\"v\":1,\"id\":\"01M7YRYA10EN6PHNGT3H8WY2A1\",\"at\":\"2026-11-21T10:00:00Z\",";
    assertThat(((HistoryEvent.Flagged) event(head + "\"flag\":\"a/b\",\"on\":true}")).on())
        .isTrue();
    assertThat(((HistoryEvent.Flagged) event(head + "\"flag\":\"a/b\"}")).on()).isTrue();
    assertThat(((HistoryEvent.Muted) event(head + "\"mute\":\"a/b\",\"on\":false}")).on())
        .isFalse();
  }

  @ParameterizedTest(name = "{1} for {0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "\"v\":1 | \"v\":0 | v is 0",
        "\"v\":1, | '' | v is missing",
        "\"v\":1 | \"v\":\"1\" | v is not a non-negative whole number",
        "\"v\":1 | \"v\":1,\"v\":1 | v appears twice",
        "01M7YRYA10EN | 01M7YRYA10EU | id is not a ULID",
        "2026-11-21T | 2026-11-31T | at is not a UTC time",
        "2026-11-21T | 9999-11-21T | at is not a UTC time",
        "2026-11-21T | 1969-11-21T | at is not a UTC time",
        "\"2026-11-21\" | \"2026-11-32\" | day is not a date",
        "\"day\" | \"dax\" | day is missing",
        "docker/a | docker | question is not topic/id",
        "\"choice\" | \"chance\" | type has an unknown value",
        "[1,3] | [1,\"3\"] | answer is not a list of numbers",
        "[1,3] | null | answer is not a list of numbers",
        "0.5 | 1.5 | score is not a number from 0 to 1",
        "0.5 | -0.5 | score is not a number from 0 to 1",
        "0.5 | \"0.5\" | score is not a number from 0 to 1",
        "\"score\":0.5, | '' | score is missing",
        "\"hard\" | \"harder\" | grade has an unknown value",
        "4200 | -1 | ms is not a non-negative whole number",
        "4200 | 4.2 | ms is not a non-negative whole number",
        "true | 1 | hint is neither true nor false",
        "\"quiz\" | 7 | mode is not a text",
        ",\"mode\":\"quiz\" | '' | mode is missing",
        "\"mode\" | \"mute\":\"a/b\",\"mode\" | it is not exactly one kind of event",
        "\"question\" | \"quest\" | it is not exactly one kind of event",
        "\"quiz\"} | \"quiz\"}} | it is not a JSON object",
        "\"quiz\"} | \"quiz\"} {} | there is more after the event",
        "\"quiz\"} | \"quiz\" | it is not a JSON object",
        "{\"v\" | [\"v\" | it is not a JSON object",
      })
  void what_is_wrong_with_a_line_is_said(String part, String instead, String why) {
    String line = ANSWER.replaceFirst(Pattern.quote(part), instead);
    assertThat(line).isNotEqualTo(ANSWER);
    assertThat(read(line)).isEqualTo(new EventReader.Line.Invalid(why));
  }

  @Test
  void bytes_that_are_no_text_are_no_event() {
    byte[] bytes =
        ANSWER.replace("9f2c41aa", "9f2c41a\u00e4").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(reader.read(bytes, 0, bytes.length))
        .isEqualTo(new EventReader.Line.Invalid("it is not UTF-8"));
  }

  @Test
  void an_amendment_changes_something() {
    String head = "{\"v\":1,\"id\":\"01M7YRYA10EN6PHNGT3H8WY2A1\",\"at\":\"2026-11-21T10:00:00Z\",";
    assertThat(read(head + "\"amend\":\"01M7YRYA10EN6PHNGT3H8WY2A1\"}"))
        .isEqualTo(new EventReader.Line.Invalid("amend changes nothing"));
  }
}
