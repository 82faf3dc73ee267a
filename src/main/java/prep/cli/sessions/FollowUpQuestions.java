package prep.cli.sessions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prep.cli.command.Decks;
import prep.cli.command.Study;
import prep.deck.Deck;
import prep.deck.FollowUp;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.Topic;

/**
 * What can follow the questions of a session, one after the other: no draft, nothing muted, and
 * nothing that is due and so comes anyway.
 *
 * @param decks those of the session and of the follow-ups
 */
record FollowUpQuestions(List<Question> questions, List<Deck> decks) {

  /** The follow-ups of the questions drawn; their decks are read where they are not known. */
  static FollowUpQuestions of(List<Question> drawn, List<Deck> known, Decks decks, Study study) {
    Map<Topic, Deck> read = new LinkedHashMap<>();
    known.forEach(deck -> read.put(deck.topic(), deck));
    Map<QuestionKey, Question> found = new LinkedHashMap<>();
    List<Question> fresh = drawn;
    while (!fresh.isEmpty()) {
      List<QuestionKey> linked =
          fresh.stream()
              .flatMap(question -> question.details().followUps().stream())
              .map(FollowUp::ask)
              .filter(key -> !found.containsKey(key) && isAskable(key, study))
              .distinct()
              .toList();
      List<QuestionKey> elsewhere =
          linked.stream().filter(key -> !read.containsKey(key.topic())).toList();
      if (!elsewhere.isEmpty()) {
        decks.having(elsewhere).forEach(deck -> read.put(deck.topic(), deck));
      }
      fresh =
          linked.stream()
              .map(key -> question(key, read))
              .flatMap(Optional::stream)
              .filter(question -> !question.details().draft())
              .toList();
      fresh.forEach(question -> found.put(question.key(), question));
    }
    return new FollowUpQuestions(List.copyOf(found.values()), List.copyOf(read.values()));
  }

  private static boolean isAskable(QuestionKey key, Study study) {
    return !study.standing(key).due() && !study.atStart().mutes().contains(key);
  }

  private static Optional<Question> question(QuestionKey key, Map<Topic, Deck> read) {
    return Optional.ofNullable(read.get(key.topic())).flatMap(deck -> deck.question(key.id()));
  }
}
