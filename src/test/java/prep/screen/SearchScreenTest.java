package prep.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prep.deck.Deck;
import prep.deck.Topic;
import prep.files.DeckReader;
import prep.search.Search;
import prep.search.Words;
import prep.text.Glyphs;
import prep.text.Line;

class SearchScreenTest {

  private static final Deck DECK =
      DeckReader.read(
              new Topic("authentication"),
              "authentication.yaml",
              """
              title: Authentication
              questions:
                - id: what-is-a-jwt
                  type: open
                  question: What is a JWT, how is it built, and what makes it trustworthy?
                  answer: Header, payload and signature. It is hard to revoke before it expires.
                  points: [{say: hard to revoke, match: [revoke]}]
                - id: log-out-at-once
                  type: short
                  level: senior
                  question: |
                    Services verify access tokens locally. A stolen account must lose its access at
                    once, and nobody wants to wait until the token expires on its own. How is the
                    list called that each service keeps of the tokens that were revoked?
                  answer: denylist
                - id: cookie-flag
                  type: short
                  level: junior
                  question: Which flag keeps a cookie from scripts?
                  answer: HttpOnly
                - id: salt
                  type: short
                  question: What makes equal passwords differ in the table?
                  answer: a salt
                - id: lock-out
                  type: true-false
                  question: A JWT can be taken back at any time.
                  answer: false
                - id: second-factor
                  type: short
                  question: What do six digits that change every 30 seconds prove?
                  answer: possession
                  explanation: >
                    Whoever reads the six digits has the device on which the secret lies, or has
                    asked somebody who has it, since an authenticator computes them from the time
                    and from a key that was shared when the second factor was set up, so that the
                    server computes the same digits without being asked for them by anybody.
              """
                  .getBytes(StandardCharsets.UTF_8))
          .deck();

  @ParameterizedTest(name = "{0} columns")
  @ValueSource(ints = {40, 80, 120})
  void what_was_found_is_painted_as_kept_in_its_golden_file(int width) {
    Golden golden = new Golden("search-" + width);
    Window window = new Window(width, 24, Glyphs.UNICODE);
    golden.add("all words", found("revoke", 20, window));
    golden.add("all words, then some", found("jwt revoke", 20, window));
    golden.add("only some words", found("why trust revoked cookies, logout", 20, window));
    golden.add("more than are shown with all words", found("what", 1, window));
    golden.add("more than are shown with some words", found("revoke cookie", 1, window));
    golden.check();
  }

  @Test
  void what_was_found_is_said_as_kept_in_its_golden_file() {
    Golden golden = new Golden("search-words");
    for (String typed : List.of("revoke", "jwt revoke", "authenticator")) {
      Words words = Words.of(typed);
      List<Line> lines = SearchScreen.inWords(Search.in(List.of(DECK), words), words, 2);
      golden.add(typed, new Screen(lines, List.of()));
    }
    golden.check();
  }

  private static Screen found(String typed, int most, Window window) {
    Words words = Words.of(typed);
    List<Line> lines = SearchScreen.of(Search.in(List.of(DECK), words), words, most, window);
    assertThat(lines)
        .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(window.columns()));
    return new Screen(lines, List.of());
  }
}
