package prep.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prep.deck.Deck;
import prep.deck.Topic;
import prep.files.DeckReader;

/** Questions as interviewers ask them, and those of the bundled decks that they are. */
class MeantQuestionsTest {

  private static final int PROPOSED = 3;
  private static final List<Deck> DECKS = bundled();

  private static List<Deck> bundled() {
    try (Stream<Path> files = Files.list(Path.of("questions"))) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .map(MeantQuestionsTest::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Deck read(Path file) {
    try {
      String name = file.getFileName().toString();
      Topic topic = new Topic(name.substring(0, name.length() - ".yaml".length()));
      return DeckReader.read(topic, file.toString(), Files.readAllBytes(file)).deck();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> proposed(String asked) {
    return Search.meantBy(asked, DECKS).stream()
        .limit(PROPOSED)
        .map(question -> question.key().toString())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "whats an index good for                                                |"
            + " databases/what-is-an-index",
        "difference between TCP and UDP and when would you use which            |"
            + " networking/tcp-versus-udp",
        "what is rest                                                           |"
            + " rest-apis/rest-key-principles"
      })
  void the_question_that_is_meant_comes_first(String asked, String key) {
    assertThat(proposed(asked)).startsWith(key);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "What happens when you type google.com into the browser?                |"
            + " networking/from-url-to-page",
        "how do you make sure you dont have n+1 queries in your orm?            |"
            + " performance/fifty-orders-one-query-each",
        "Can you tell me what CORS is                                           |"
            + " security/what-cors-does",
        "can you explain what a deadlock is and how to avoid it                 |"
            + " concurrency/breaking-deadlocks",
        "mutex vs semaphore?                                                    |"
            + " concurrency/mutex-vs-semaphore",
        "tell me about the GIL                                                  |"
            + " concurrency/gil-explained",
        "how does garbage collection work in python                             |"
            + " python-core/garbage-collection",
        "what are python decorators and have you ever written one               |"
            + " python-iterators-decorators/what-are-decorators",
        "whats the difference between a process and a thread                    |"
            + " concurrency/choosing-an-api",
        "what does idempotent mean                                              |"
            + " rest-apis/why-idempotency",
        "PUT vs PATCH                                                           |"
            + " rest-apis/put-loses-a-field",
        "explain ACID                                                           |"
            + " databases/what-is-acid",
        "how would you split up a monolith into microservices                   |"
            + " microservices/migrate-a-monolith",
        "sql injection, what is it, how do you prevent it                       |"
            + " security/what-is-sql-injection",
        "inner join vs left join                                                |"
            + " sql/inner-versus-left-join",
        "merge or rebase, which do you prefer?                                  |"
            + " git/merge-or-rebase",
        "how do docker containers differ from VMs or virtual machines           |"
            + " docker/docker-vs-virtual-machine",
        "tell me about a conflict you had with a coworker                       |"
            + " behavioural/conflict-with-colleague",
        "what's a circuit breaker                                               |"
            + " microservices/circuit-breaker-states",
        "what is ci/cd                                                          |"
            + " ci-cd/what-is-ci-cd",
        "why would anyone use a message queue                                   |"
            + " messaging/why-a-message-queue",
        "have you got experience with load balancing?                           |"
            + " distributed-systems/my-load-balancing-experience",
        "list vs tuple in python                                                |"
            + " python-core/list-set-tuple",
        "how do you debug a memory leak                                         |"
            + " debugging/debug-a-memory-leak",
        "whats in a jwt and why trust it                                        |"
            + " authentication/what-is-a-jwt",
        "what is a kubernetes pod                                               |"
            + " kubernetes/what-is-a-pod"
      })
  void a_question_of_the_decks_is_among_the_first_three(String asked, String key) {
    assertThat(proposed(asked)).contains(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "why should we hire you",
        "where do you see yourself in 5 years",
        "how would you design a url shortener",
        "zzz test thing",
        "what are your biggest weaknesses",
        "when could you start with us",
        "what are your hobbies outside the office",
        "who inspires you and why",
        "how many golf balls fit into a school bus",
        "have you ever worked with Cobol mainframes",
        "what is the airspeed of an unladen swallow",
        "how does a quantum computer factor numbers",
        "what is your greatest strength",
        "invert a binary tree on the whiteboard",
        "what do you know about Terraform modules and workspaces?",
        "how would you design a chess engine",
        "which newspapers have you bought lately",
        "are you willing to relocate to Zurich",
        "explain Haskell monads to me",
        "what is Blazor and would you use it"
      })
  void nothing_is_proposed_where_no_deck_has_the_question(String asked) {
    assertThat(proposed(asked)).isEmpty();
  }
}
