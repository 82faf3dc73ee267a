package prep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A question that comes back in two days comes back on the day after tomorrow, whatever clocks do.
 */
class DueDaysIT {

  @TempDir Path home;
  private Program program;

  @BeforeEach
  void makeDeck() throws Exception {
    Files.createDirectory(home.resolve("decks"));
    Files.writeString(
        home.resolve("decks/t.yaml"),
        """
        title: T
        questions:
          - {id: q, type: true-false, question: Is it?, answer: true}
        """);
    program = new Program(home);
  }

  private Program.Result prep(String zone, String now, String input, String... args)
      throws Exception {
    String[] all = new String[args.length + 3];
    System.arraycopy(args, 0, all, 0, args.length);
    all[args.length] = "--no-bundled";
    all[args.length + 1] = "--decks";
    all[args.length + 2] = home.resolve("decks").toString();
    return program.with("TZ", zone).with("PREP_NOW", now).run(input, all);
  }

  private void holds(String answeredIn, String answered, String askedIn, String eve, String day)
      throws Exception {
    assertThat(prep(answeredIn, answered, "t\n", "quiz", "--id", "t/q").out())
        .contains("It comes back in 2 days.");
    assertThat(prep(askedIn, eve, "", "due", "--count").out()).isEqualTo("0\n");
    assertThat(prep(askedIn, day, "", "due", "--count").out()).isEqualTo("1\n");
  }

  @ParameterizedTest
  @CsvSource({
    // Clocks go back on 25 October 2026 in Europe, and forward on 29 March.
    "Europe/Paris, 2026-10-24T02:30:00Z, 2026-10-25T23:30:00Z, 2026-10-26T03:30:00Z",
    "Europe/Paris, 2026-03-28T02:30:00Z, 2026-03-29T01:30:00Z, 2026-03-29T02:30:00Z",
    "Europe/Paris, 2026-03-28T20:00:00Z, 2026-03-29T20:00:00Z, 2026-03-30T02:30:00Z",
    // On 1 November and 8 March in New York, the other way round on the southern half.
    "America/New_York, 2026-10-31T22:00:00Z, 2026-11-02T08:30:00Z, 2026-11-02T09:30:00Z",
    "America/New_York, 2026-03-07T22:00:00Z, 2026-03-09T07:30:00Z, 2026-03-09T08:30:00Z",
    "Pacific/Auckland, 2026-09-26T10:00:00Z, 2026-09-27T14:30:00Z, 2026-09-27T15:30:00Z",
    "Pacific/Auckland, 2026-04-04T10:00:00Z, 2026-04-05T15:30:00Z, 2026-04-05T16:30:00Z"
  })
  void a_change_of_the_clocks_moves_no_due_day(String zone, String answered, String eve, String day)
      throws Exception {
    holds(zone, answered, zone, eve, day);
  }

  @ParameterizedTest
  @CsvSource({
    "America/Los_Angeles, 2026-06-10T19:00:00Z, Asia/Tokyo, 2026-06-11T18:30:00Z,"
        + " 2026-06-11T19:30:00Z",
    "Asia/Tokyo, 2026-06-10T01:00:00Z, America/Los_Angeles, 2026-06-12T10:30:00Z,"
        + " 2026-06-12T11:30:00Z"
  })
  void travel_moves_no_due_day(
      String answeredIn, String answered, String askedIn, String eve, String day) throws Exception {
    holds(answeredIn, answered, askedIn, eve, day);
  }

  @ParameterizedTest
  @CsvSource({
    "'00:00', 2026-06-10T23:00:00Z, 2026-06-11T23:30:00Z, 2026-06-12T00:30:00Z",
    "'06:00', 2026-06-10T05:00:00Z, 2026-06-11T05:30:00Z, 2026-06-11T06:30:00Z"
  })
  void a_day_starts_when_the_user_says_so(String start, String answered, String eve, String day)
      throws Exception {
    Path config = Files.createDirectories(home.resolve(".config/prep")).resolve("config.yaml");
    Files.writeString(config, "day-starts: \"" + start + "\"\n");
    holds("UTC", answered, "UTC", eve, day);
  }
}
