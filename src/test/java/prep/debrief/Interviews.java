package prep.debrief;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import prep.deck.Deck;
import prep.deck.Topic;
import prep.files.DeckReader;

/** An interview, and decks that know some of what is asked there. */
public final class Interviews {

  public static final LocalDate DAY = LocalDate.parse("2026-12-03");

  public static final RealInterview THURSDAYS =
      new RealInterview(DAY, DAY.plusDays(1), "backend-systems");

  private static final Deck AUTHENTICATION =
      deck(
          "authentication",
          """
          title: Authentication
          questions:
            - id: what-is-a-jwt
              type: open
              question: What is a JWT, how is it built, and what makes it trustworthy?
              answer: Header, payload and signature.
              points: [{say: three parts, match: [header]}]
            - id: change-a-claim
              type: choice
              question: |
                A user decodes the middle part of her signed JWT, changes `"role":"user"` to
                `"role":"admin"`, encodes it again and sends it. What happens?
              options: [{right: It is refused}, {wrong: She is an admin, why: It is signed.}]
            - id: checks-on-an-access-token
              type: open
              question: |
                Your orders API receives JWT access tokens from a company-wide login service. Which
                checks does it make?
              answer: The signature and the claims.
              points: [{say: signature, match: [signature]}]
            - id: why-not-a-jwt
              type: true-false
              question: A JWT in the browser's local storage is safe from scripts.
              answer: false
          """);

  /** Enough others for some words to be rare. */
  private static final Deck OTHERS =
      deck(
          "networking",
          IntStream.rangeClosed(1, 40)
              .mapToObj(n ->
                  "  - {id: port-%d, type: short, question: Who listens on port %d?, answer: nobody}"
                      .formatted(n, n))
              .collect(Collectors.joining("\n", "title: Networking\nquestions:\n", "\n")));

  private Interviews() {}

  public static Deck deck(String topic, String yaml) {
    return DeckReader.read(new Topic(topic), topic + ".yaml", yaml.getBytes(StandardCharsets.UTF_8))
        .deck();
  }

  public static List<Deck> decks() {
    return List.of(AUTHENTICATION, OTHERS);
  }

  /** A dialogue that begins. */
  public static Debrief begun() {
    return Debrief.of(THURSDAYS, decks());
  }

  /** A dialogue after some answers. */
  public static Debrief after(String... answers) {
    Debrief debrief = begun();
    for (String answer : answers) {
      debrief = debrief.answered(answer);
    }
    return debrief;
  }
}
