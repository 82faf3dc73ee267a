package prep.cli.mock;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prep.cli.command.Decks;
import prep.cli.command.Study;
import prep.deck.Deck;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.mock.MockRecord;
import prep.mock.PastMock;
import prep.mock.Said;
import prep.mock.Scorecard;
import prep.problem.UserError;

/** The scorecards of all interviews that were recorded, in order. */
final class MockCards {

  /** The option's value that asks for the last one. */
  static final String LAST = "last";

  /** So many stand beside one. */
  private static final int BESIDE = 3;

  private final List<Scorecard> cards;

  private MockCards(List<Scorecard> cards) {
    this.cards = cards;
  }

  /** All that is on record; the whole history is read. */
  static List<PastMock> mocks(Study study) {
    MockRecord record = new MockRecord();
    study.journal().events(record::add);
    return record.mocks(study.atStart().renamed());
  }

  /** Their scorecards; only the decks that they are about are read. */
  static MockCards of(Study study, Decks decks) {
    List<QuestionKey> asked =
        mocks(study).stream()
            .flatMap(mock -> mock.answers().stream())
            .map(Said::question)
            .distinct()
            .toList();
    return of(study, decks.having(asked));
  }

  /** Their scorecards. */
  static MockCards of(Study study, List<Deck> decks) {
    Map<QuestionKey, Question> questions = new HashMap<>();
    for (Deck deck : decks) {
      deck.questions().forEach(question -> questions.put(question.key(), question));
    }
    return new MockCards(
        mocks(study).stream()
            .map(mock -> Scorecard.of(mock, key -> Optional.ofNullable(questions.get(key))))
            .toList());
  }

  /** All of them, the latest first. */
  List<Scorecard> latestFirst() {
    if (cards.isEmpty()) {
      throw none();
    }
    return cards.reversed();
  }

  /** The scorecard of a session, if anything was answered in it. */
  Optional<Scorecard> ofSession(String session) {
    return cards.stream().filter(card -> card.mock().session().equals(session)).findFirst();
  }

  /** The interviews before one on the same subject, oldest first, as many as stand beside it. */
  List<Scorecard> before(Scorecard card) {
    List<Scorecard> alike =
        cards.subList(0, cards.indexOf(card)).stream()
            .filter(other -> other.mock().isComparableTo(card.mock()))
            .toList();
    return alike.subList(Math.max(0, alike.size() - BESIDE), alike.size());
  }

  /**
   * The scorecard of a day, such as {@code 2026-11-29}, or {@code 2026-11-29-2} for the second one.
   *
   * @throws UserError where there is none
   */
  Scorecard named(String name) {
    if (cards.isEmpty()) {
      throw none();
    }
    if (name.equals(LAST)) {
      return cards.getLast();
    }
    return cards.stream()
        .filter(card -> card.mock().name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new UserError(
                UserError.Kind.USAGE,
                "there is no mock interview of " + name,
                "prep mock --list shows all; the last one is of "
                    + cards.getLast().mock().name()
                    + "."));
  }

  private static UserError none() {
    return new UserError(
        UserError.Kind.NOTHING_TO_ASK,
        "there is no mock interview yet",
        "prep mock backend-systems --minutes 15 begins one.");
  }
}
