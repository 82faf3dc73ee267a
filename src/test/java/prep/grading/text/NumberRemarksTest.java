package prep.grading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prep.grading.Given;

/** What may follow a number that answers a question, and what makes it another answer. */
class NumberRemarksTest {

  private static final String ATTEMPTS =
      "A, B and C each make up to **3 attempts** per call, in two zones. How many attempts does B"
          + " see?";

  /** A question, its accepted answers, and what is typed, between bars. */
  private static boolean isRight(String line) {
    List<String> parts = List.of(line.split(" ?\\| ?", -1));
    String question = parts.getFirst().equals("ATTEMPTS") ? ATTEMPTS : parts.getFirst();
    String[] accepted = parts.get(1).split("; ", -1);
    Place place = Place.prose(question);
    return TextMatch.of(
            Given.accepted(accepted[0], rest(accepted)), place, parts.get(2), _ -> false)
        .right();
  }

  private static String[] rest(String[] all) {
    return List.of(all).subList(1, all.length).toArray(String[]::new);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ATTEMPTS | 27; 27 attempts | 27 (3 x 3 x 3)",
        "ATTEMPTS | 27; 27 attempts | 27 (3 in each of 3 layers)",
        "ATTEMPTS | 27; 27 attempts | 27 attempts (3 per layer)",
        "ATTEMPTS | 27; 27 attempts | 27, since each layer tries 3 times",
        "ATTEMPTS | 27; 27 attempts | 27, as there are 3 layers",
        "ATTEMPTS | 27; 27 attempts | 27 because 3 layers multiply",
        "ATTEMPTS | 27; 27 attempts | 27 - the layers multiply",
        "ATTEMPTS | 27; 27 attempts | 27. The layers multiply.",
        "ATTEMPTS | 27; 27 attempts | 27: three times three times three",
        "ATTEMPTS | 27; 27 attempts | 27 (twenty-seven)",
        "ATTEMPTS | 27; 27 attempts | 27, 9 are made by A",
        "ATTEMPTS | 27; 27 attempts | 27, not 9",
        "ATTEMPTS | 27; 27 attempts | 27 rather than 9",
        "ATTEMPTS | 27; 27 attempts | 27 (not 9)",
        "ATTEMPTS | 27; 27 attempts | 27 calls",
        "ATTEMPTS | 27; 27 attempts | #27",
        "ATTEMPTS | 27; 27 attempts | approx. 27",
        "ATTEMPTS | 27; 27 attempts | 27.0",
        "Which id does it get? | 5; id 5 | 5 (4 is skipped)",
        "Which id does it get? | 5; id 5 | 5 because the counter is not rolled back",
        "How many addresses of a subnet can you use? | 251; 251 addresses | 251 (5 are reserved)",
        "How many addresses of a subnet can you use? | 251; 251 addresses | 251 IPv4 addresses",
        "How many addresses of a subnet can you use? | 251; 251 addresses | 256 - 5 = 251",
        "How many units for 10 reads of 6 kB? | 20; 20 RCU | 20 (2 per read)",
        "How many units for 10 reads of 6 kB? | 20; 20 RCU | 20 RCUs",
        "How many pods of 4 at 90 %? | 8 | 8 (4 * 90 / 50 = 7.2, rounded up)",
        "6 partitions, 8 consumers. How many get nothing? | 2; 2 consumers | 2, as there are 6"
            + " partitions",
        "6 partitions, 8 consumers. How many get nothing? | 2; 2 consumers | 2 of the 8 consumers",
        "How often is it printed? | 2; twice | two times, once per shape",
        "How often is it printed? | 2; twice | 2 (once for each shape)",
        "How many reads a second are left? | 100 | 100 per second",
        "A line of 8 Gbit/s. How many Mb does it take? | 5; five | 5 Mb",
        "How many minutes are left in the year? | 53; 53 minutes | 53 minutes per year",
        "How often is it called? | 4; once per worker | 4 (once per worker)",
        "How much does each get? | 4 | 4 each",
        "What is printed? | 0; zero | 0 (zero)",
        "It is at revision 5, all were fine. Which revision is it? | 6; revision 6 | 6 in all",
        "Which Python 3 version is the oldest? | 3.10; Python 3.10 | 3.10 version",
        "How many tables? | 5; 5 tables | 5, two of them link tables",
        "What is printed? | 0; zero | 0, not None",
        "How many rows are left? | 0 | none",
        "By which factor does it get faster? | 1.25; 1.25 times | 1.25\u00d7",
        "By which factor does it get faster? | 1.25; 1.25 times | 1.25-fold",
      })
  void a_remark_that_explains_a_number_is_fine(String line) {
    assertThat(isRight(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ATTEMPTS | 27; 27 attempts | 27 per attempt of A",
        "ATTEMPTS | 27; 27 attempts | 27 (per attempt of A)",
        "ATTEMPTS | 27; 27 attempts | 27, per attempt of A",
        "ATTEMPTS | 27; 27 attempts | 27 for each of three services",
        "ATTEMPTS | 27; 27 attempts | 27/service",
        "ATTEMPTS | 27; 27 attempts | 27 for every call",
        "ATTEMPTS | 27; 27 attempts | 27 in each zone",
        "ATTEMPTS | 27; 27 attempts | 27 retries on top of 27",
        "ATTEMPTS | 27; 27 attempts | 27 zones",
        "ATTEMPTS | 27; 27 attempts | 27 seconds",
        "ATTEMPTS | 27; 27 attempts | 27, 28",
        "ATTEMPTS | 27; 27 attempts | 27 (28)",
        "ATTEMPTS | 27; 27 attempts | 27, no, 28",
        "ATTEMPTS | 27; 27 attempts | 27, later 28",
        "ATTEMPTS | 27; 27 attempts | 27, actually 28",
        "ATTEMPTS | 27; 27 attempts | 27 (or 28)",
        "ATTEMPTS | 27; 27 attempts | 27 - 28",
        "ATTEMPTS | 27; 27 attempts | 27, not sure",
        "ATTEMPTS | 27; 27 attempts | 9, not 27",
        "ATTEMPTS | 27; 27 attempts | 27 (9 x 3 = 28)",
        "How many addresses of a subnet can you use? | 251; 251 addresses | 251 subnets",
        "How many addresses of a subnet can you use? | 251; 251 addresses | 251 per AZ",
        "How many units for 10 reads of 6 kB? | 20; 20 RCU | 20 WCU",
        "How many units for 10 reads of 6 kB? | 20; 20 RCU | 20 kB",
        "How many units for 10 reads of 6 kB? | 20; 20 RCU | 20 per read",
        "6 partitions, 8 consumers. How many get nothing? | 2; 2 consumers | 2 out of 6 partitions",
        "6 partitions, 8 consumers. How many get no records? | 2; 2 consumers | 2 get records",
        "Which tests are not run? How many are not run? | 2; two | 2 are run",
        "How many reads a second are left? | 100 | 100 per minute",
        "A line of 8 Gbit/s. How many Mb does it take? | 5; 5 Mb | 5 MB",
        "How many minutes are left in the year? | 53; 53 minutes | 53 minutes per month",
        "How many minutes are left in the year? | 53; 53 minutes | 53 min/month",
        "How many minutes are left in the year? | 53; 53 minutes | 53 minutes a day",
        "It takes 20 % of the time. By which factor? | 1.25; 1.25 times | 1.25 %",
        "How many percent are left? | 97; 97 % | 97 \u2030",
        "Which code does it send? | 202; 202 Accepted | 202 with error body of 500",
        "Which code does it send? | 202; 202 Accepted | 202 not found",
        "What is printed? | 0; zero | None",
        "What is printed? | 10 | 10.0",
      })
  void a_number_of_something_else_is_another_answer(String line) {
    assertThat(isRight(line)).isFalse();
  }
}
