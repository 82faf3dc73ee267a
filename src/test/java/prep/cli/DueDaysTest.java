package prep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prep.cli.command.World;
import prep.schedule.StudyDays;

/**
 * "It comes back in 2 days" means the day after tomorrow, whatever the clocks do in between and
 * wherever the user is by then.
 */
@Order(1)
class DueDaysTest {

  private static final Pattern DUE = Pattern.compile("\"due\":\"([^\"]*)\"");
  private static final Pattern BACK =
      Pattern.compile("It comes back (?:(tomorrow)|in (\\d+) days)\\.");
  private static final LocalTime USUAL_START = LocalTime.of(4, 0);
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final ZoneId KIRITIMATI = ZoneId.of("Pacific/Kiritimati");
  private static final ZoneId PAGO_PAGO = ZoneId.of("Pacific/Pago_Pago");

  @TempDir Path home;
  private World world;
  private int decks;

  @BeforeEach
  void makeDeck() throws IOException {
    Files.createDirectories(home.resolve("decks"));
    Files.writeString(
        home.resolve("decks/t.yaml"),
        "title: T\nquestions:\n"
            + "  - {id: q, type: true-false, question: Is it so?, answer: true}\n");
    startAgain("");
  }

  private void startAgain(String config) throws IOException {
    Path place = Files.createDirectory(home.resolve("user" + decks++));
    Path file = place.resolve("config/prep/config.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, config);
    world =
        new World(
            home,
            Map.of(
                "PREP_DATA", place.resolve("data").toString(),
                "PREP_DEVICE", "test",
                "XDG_CONFIG_HOME", place.resolve("config").toString(),
                "XDG_CACHE_HOME", place.resolve("cache").toString()));
  }

  private String says(String in, String... arguments) {
    String[] all = new String[arguments.length + 3];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--no-bundled";
    all[arguments.length + 1] = "--decks";
    all[arguments.length + 2] = home.resolve("decks").toString();
    assertThat(world.run(in, all)).as(world.err()).isIn(0, 3);
    return world.out();
  }

  /** Answers rightly and returns in how many days the question is said to come back. */
  private int answer() {
    Matcher back = BACK.matcher(says("t\n", "quiz", "--id", "t/q"));
    assertThat(back.find()).isTrue();
    return back.group(1) != null ? 1 : Integer.parseInt(back.group(2));
  }

  private LocalDate dueInJson() {
    Matcher due = DUE.matcher(says("", "show", "t/q", "--json"));
    assertThat(due.find()).isTrue();
    return LocalDate.parse(due.group(1));
  }

  /** All that tells whether the question is due says the same. */
  private boolean isDue() {
    boolean due = says("", "due", "--count").equals("1\n");
    assertThat(says("", "due", "--json")).matches(json -> json.equals("[]\n") != due);
    assertThat(says("", "topics", "--json")).contains("\"due\":" + (due ? 1 : 0));
    assertThat(says("")).matches(today -> today.contains("1 to review") == due);
    assertThat(says("", "stats", "--json")).contains("\"due\":{\"" + dueOn(due) + "\":1}");
    assertThat(says("", "quiz", "--due", "--json", "--dry-run").contains("\"key\":\"t/q\""))
        .isEqualTo(due);
    assertThat(says("", "review", "--json", "--dry-run").contains("\"key\":\"t/q\""))
        .isEqualTo(due);
    return due;
  }

  private LocalDate dueOn(boolean due) {
    Matcher today = Pattern.compile("\"today\":\"([^\"]*)\"").matcher(says("", "stats", "--json"));
    assertThat(today.find()).isTrue();
    return due ? LocalDate.parse(today.group(1)) : dueInJson();
  }

  private void goesTo(String local, ZoneId zone) {
    world.goesTo(LocalDateTime.parse(local).atZone(zone).toInstant(), zone);
  }

  @Test
  void back_in_2_days_is_monday_where_clocks_go_back_on_sunday() {
    goesTo("2026-10-24T04:30", PARIS);
    assertThat(answer()).isEqualTo(2);

    goesTo("2026-10-25T21:00", PARIS);
    assertThat(isDue()).isFalse();
    goesTo("2026-10-26T03:59", PARIS);
    assertThat(isDue()).isFalse();
    goesTo("2026-10-26T04:00", PARIS);
    assertThat(isDue()).isTrue();
  }

  @Test
  void back_in_2_days_is_sunday_where_clocks_go_forward_then_and_it_was_still_friday() {
    goesTo("2026-03-28T03:30", PARIS);
    assertThat(answer()).isEqualTo(2);

    goesTo("2026-03-28T23:00", PARIS);
    assertThat(isDue()).isFalse();
    goesTo("2026-03-29T22:00", PARIS);
    assertThat(isDue()).isTrue();
  }

  /**
   * Clocks go forward or back by an hour, by half an hour, and in Samoa a whole day was left out.
   */
  @ParameterizedTest(name = "{0} around {1}")
  @CsvSource({
    "Europe/Paris, 2026-03-29",
    "Europe/Paris, 2026-10-25",
    "America/New_York, 2026-03-08",
    "America/New_York, 2026-11-01",
    "Australia/Sydney, 2026-04-05",
    "Australia/Sydney, 2026-10-04",
    "Australia/Lord_Howe, 2026-04-05",
    "Africa/Cairo, 2026-04-24",
    "Africa/Cairo, 2026-10-29",
    "America/Havana, 2026-03-08",
    "Asia/Kathmandu, 2026-03-08",
    "Pacific/Apia, 2011-12-30"
  })
  void the_day_that_was_said_is_the_day_on_which_it_is_due(String zone, LocalDate change)
      throws IOException {
    Random random = new Random(change.toEpochDay());
    for (int i = 0; i < 10; i++) {
      int hour = random.nextInt(7);
      LocalTime starts = LocalTime.of(hour, 0);
      startAgain("day-starts: \"0" + hour + ":00\"\n");
      StudyDays days = new StudyDays(ZoneId.of(zone), starts);
      Instant at =
          change
              .minusDays(random.nextInt(4))
              .atStartOfDay(days.zone())
              .plusMinutes(random.nextInt(3 * 24 * 60))
              .toInstant();
      world.goesTo(at, days.zone());
      LocalDate due = days.of(at).plusDays(answer());
      assertThat(dueInJson()).as("answered at " + at).isEqualTo(due);

      Instant later = at.plus(Duration.ofMinutes(random.nextInt(4 * 24 * 60)));
      world.goesTo(later, days.zone());
      assertThat(says("", "due", "--count"))
          .as("answered at " + at + ", looked at " + later + ", days start at " + starts)
          .isEqualTo(days.of(later).isBefore(due) ? "0\n" : "1\n");
    }
  }

  @Test
  void travel_eastwards_and_westwards_does_not_move_the_day() {
    goesTo("2026-11-21T20:00", LOS_ANGELES);
    assertThat(answer()).isEqualTo(2);

    goesTo("2026-11-23T05:00", TOKYO);
    assertThat(isDue()).isTrue();
    goesTo("2026-11-22T23:00", LOS_ANGELES);
    assertThat(isDue()).isFalse();
    goesTo("2026-11-23T04:00", KIRITIMATI);
    assertThat(isDue()).isTrue();
    goesTo("2026-11-23T03:30", PAGO_PAGO);
    assertThat(isDue()).isFalse();
    goesTo("2026-11-23T04:30", PAGO_PAGO);
    assertThat(isDue()).isTrue();
  }

  @Test
  void the_day_of_the_answer_counts_even_where_days_start_at_another_hour_later_on()
      throws IOException {
    goesTo("2026-11-21T05:00", PARIS);
    assertThat(answer()).isEqualTo(2);
    Files.writeString(home.resolve("user0/config/prep/config.yaml"), "day-starts: \"06:00\"\n");

    assertThat(dueInJson()).isEqualTo("2026-11-23");
    goesTo("2026-11-23T05:59", PARIS);
    assertThat(isDue()).isFalse();
    goesTo("2026-11-23T06:00", PARIS);
    assertThat(isDue()).isTrue();
  }

  @Test
  void a_clock_that_went_back_leaves_the_latest_answer_to_decide() {
    goesTo("2026-11-25T10:00", PARIS);
    assertThat(answer()).isEqualTo(2);
    goesTo("2026-11-21T10:00", PARIS);
    assertThat(isDue()).isFalse();
    says("t\n", "quiz", "--id", "t/q");

    assertThat(dueInJson()).isAfter("2026-11-26");
    LocalDate due = dueInJson();
    says("", "progress", "rebuild");
    assertThat(dueInJson()).isEqualTo(due);
    world.goesTo(due.atTime(USUAL_START).atZone(PARIS).toInstant(), PARIS);
    assertThat(isDue()).isTrue();
  }

  @Test
  void sessions_in_json_say_the_day() {
    goesTo("2026-10-25T01:30", PARIS);
    String said = says("t\n", "quiz", "--id", "t/q", "--json");
    assertThat(said).contains("\"due\":\"2026-10-26\"");
    goesTo("2026-10-25T05:30", PARIS);
    assertThat(says("t\n", "quiz", "--id", "t/q", "--json", "--cram"))
        .contains("\"due\":\"2026-10-26\"");
    goesTo("2026-10-26T05:30", PARIS);
    assertThat(says("", "due", "--json")).contains("\"due\":\"2026-10-26\"");
    assertThat(says("", "show", "t/q")).contains("due today");
  }

  /** Written by the program before: the history has days, and so has the summary. */
  @Test
  void what_was_recorded_before_is_due_by_days_too() throws IOException {
    Path data = home.resolve("user0/data");
    Files.createDirectories(data.resolve("history"));
    byte[] line =
        ("{\"v\":1,\"id\":\"01KWF5Z3A0EN6PHNGT3H8WY2A1\",\"at\":\"2026-10-24T02:30:00.000Z\","
                + "\"day\":\"2026-10-24\",\"session\":\"01KAJ000000000000000000000\","
                + "\"question\":\"t/q\",\"rev\":\"9f2c41aa\",\"type\":\"true-false\","
                + "\"answer\":\"true\",\"score\":1,\"grade\":\"good\",\"ms\":4200,\"hint\":false,"
                + "\"mode\":\"quiz\"}\n")
            .getBytes(StandardCharsets.UTF_8);
    Files.write(data.resolve("history/old.jsonl"), line);

    goesTo("2026-10-25T21:00", PARIS);
    assertThat(isDue()).isFalse();
    says("", "progress", "rebuild");
    assertThat(Files.readString(data.resolve("progress.json")))
        .contains("\"day\": \"2026-10-24\"", "\"due\": \"2026-10-26T02:30:00.000Z\"");
    assertThat(isDue()).isFalse();
    says("", "due", "--count");
    assertThat(world.err()).isEmpty();
    goesTo("2026-10-26T04:00", PARIS);
    assertThat(isDue()).isTrue();
  }
}
