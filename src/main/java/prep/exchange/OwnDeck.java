package prep.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import prep.deck.Deck;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.Topic;
import prep.files.DeckReader;
import prep.files.Loaded;
import prep.problem.UserError;

/** What the deck of a topic in the directory of an import holds, by keys and former keys. */
record OwnDeck(Map<QuestionKey, Question> byKey) {

  OwnDeck {
    byKey = Map.copyOf(byKey);
  }

  /**
   * Reads it; a deck that is missing holds nothing.
   *
   * @throws UserError of kind data where the deck is broken, and of kind progress where it cannot
   *     be read
   */
  static OwnDeck read(Path directory, Topic topic) {
    Path file = file(directory, topic);
    if (!Files.exists(file)) {
      return new OwnDeck(Map.of());
    }
    Loaded loaded = DeckReader.read(topic, file.toString(), bytes(file));
    if (loaded.isBroken()) {
      throw UserError.of(loaded.problems());
    }
    return of(loaded.deck());
  }

  static OwnDeck of(Deck deck) {
    Map<QuestionKey, Question> questions = new HashMap<>();
    for (Question question : deck.questions()) {
      question.details().was().forEach(key -> questions.put(key, question));
    }
    for (Question question : deck.questions()) {
      questions.put(question.key(), question);
    }
    return new OwnDeck(questions);
  }

  static Path file(Path directory, Topic topic) {
    return directory.resolve(topic.name() + ".yaml");
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException _) {
      throw new UserError(
          UserError.Kind.PROGRESS, file + " cannot be read.", "Check its permissions.");
    }
  }

  boolean exists() {
    return !byKey.isEmpty();
  }

  Optional<Question> find(QuestionKey key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** Whether all questions of the deck have the ids of these. */
  boolean holdsOnly(List<Question> questions) {
    Set<String> ids = new HashSet<>();
    questions.forEach(question -> ids.add(question.key().id()));
    return byKey.values().stream().allMatch(question -> ids.contains(question.key().id()));
  }
}
