package prep.grading.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prep.deck.Open;
import prep.deck.Open.Point;
import prep.grading.Given;

class DismissalsTest {

  private static boolean covers(Point point, String answer) {
    return !Coverage.of(Given.open(List.of(point), List.of()), answer).covered().isEmpty();
  }

  private static boolean covers(String sample) {
    String[] parts = sample.split(" ~ ", 2);
    return covers(Given.point("zzz", parts[0]), parts[1]);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "rds proxy ~ RDS Proxy does not help.",
        "rds proxy ~ RDS Proxy doesn't really matter, and RDS Proxy doesn't help the database.",
        "rds proxy ~ RDS Proxy is useless.",
        "rds proxy ~ I think so: an RDS Proxy would be completely useless.",
        "rds proxy ~ RDS Proxy makes it worse.",
        "rds proxy ~ RDS Proxy would make matters worse.",
        "rds proxy ~ RDS Proxy would change nothing.",
        "rds proxy ~ Avoid RDS Proxy.",
        "rds proxy ~ First, I would avoid the RDS Proxy.",
        "caching ~ Caching would not reduce the load.",
        "caching ~ A cache wouldn't bring anything.",
        "sqs ~ SQS is no solution.",
        "sqs ~ SQS is of no use.",
        "reserved concurrency ~ Remove the reserved concurrency and scale up.",
        "alarms ~ Alarms are superfluous.",
        "https ~ HTTPS can be omitted.",
        "input validation ~ We can skip input validation.",
        "logging ~ Logging is dangerous and should be off.",
        "logging ~ Logging should be turned off.",
        "integration tests ~ Integration tests are a waste of time.",
        "unit tests logic ~ Unit tests of the logic are superfluous.",
        "names ~ Names don't matter.",
        "web workers ~ Web workers do not help.",
        "passwords ~ Passwords are overrated.",
        "monitoring ~ Monitoring is a pure waste.",
        "timeouts ~ It has nothing to do with timeouts.",
      })
  void what_is_called_useless_or_left_out_covers_nothing(String sample) {
    assertThat(covers(sample)).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "rds proxy ~ A bigger pool does not help; RDS Proxy does.",
        "rds proxy ~ RDS Proxy helps, a bigger pool doesn't help.",
        "rds proxy ~ RDS Proxy is not useless.",
        "rds proxy ~ RDS Proxy alone does not help.",
        "rds proxy ~ It is wrong that RDS Proxy is useless.",
        "rds proxy ~ Use RDS Proxy to avoid many connections.",
        "rds proxy ~ With RDS Proxy a larger pool is unnecessary.",
        "many connections ~ RDS Proxy avoids many connections.",
        "many connections ~ A pool helps to avoid many connections.",
        "caching ~ Caching does not help when each key is read once.",
        "caching ~ If each key is read once, caching is useless.",
        "caching ~ Caching does not help with writes.",
        "caching ~ Caching reduces the load and makes most replicas unnecessary.",
        "health checks ~ Without health checks it would be useless.",
        "health checks ~ Otherwise the health checks would be useless.",
        "timeouts ~ Timeouts have nothing to do with it.",
        "duplicates ~ The consumer removes duplicates.",
        "duplicates ~ Drop all those duplicates that were seen before.",
        "lost or dropped packets ~ TCP sends lost or dropped packets again.",
        "queue ~ The queue is never a waste.",
      })
  void a_limit_or_praise_of_something_else_dismisses_nothing(String sample) {
    assertThat(covers(sample)).isEqualTo(!sample.startsWith("health checks ~ Without"));
  }

  @Test
  void what_is_dismissed_in_one_place_may_be_proposed_in_another() {
    assertThat(covers("caching ~ For writes? Caching is useless. For reads caching helps."))
        .isTrue();
    assertThat(covers("caching ~ Caching is useless here, but caching of reads helps.")).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Long transactions are avoided ~ long transactions ~ Avoid long transactions.",
        "A larger pool doesn't help ~ larger pool ~ A larger pool is useless.",
        "No global state ~ global state ~ Avoid global state.",
        "zzz ~ skip locked ~ Skip locked rows.",
        "zzz ~ order superfluous ~ The order is superfluous.",
        "zzz ~ not help writes ~ Replicas do not help writes.",
      })
  void a_point_that_warns_of_something_is_covered_by_who_dismisses_it(String sample) {
    String[] parts = sample.split(" ~ ", 3);

    assertThat(covers(Given.point(parts[0], parts[1]), parts[2])).isTrue();
  }

  @Test
  void what_the_model_answer_dismisses_may_be_dismissed() {
    Point point = Given.point("Two-phase commit blocks", "two-phase commit");
    Open question =
        new Open(
            Given.details("How do services agree?", ""),
            "I avoid two-phase commit; a saga undoes its steps.",
            List.of(),
            List.of(point),
            List.of(),
            List.of());

    assertThat(Coverage.of(question, "I would avoid two-phase commit.").covered())
        .containsExactly(1);
    assertThat(covers(point, "I would avoid two-phase commit.")).isFalse();
  }
}
