package prep.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.Topic;
import prep.exchange.item.TopicName;
import prep.problem.UserError;

/**
 * The decks that imported questions go to: the deck of their topic, or the one that an earlier
 * version put them into under another name.
 *
 * @param questions all of them, each with the key that it has there
 * @param staying what stays in decks of former names
 */
public record Homes(List<Question> questions, List<Staying> staying) {

  /**
   * Questions that stay in a deck with a former name.
   *
   * @param file where they were read
   * @param wholeDeck whether the deck holds nothing else, and none of the new name is there
   */
  public record Staying(
      String file, Topic former, Topic topic, List<QuestionKey> keys, boolean wholeDeck) {
    public Staying {
      keys = List.copyOf(keys);
    }
  }

  public Homes {
    questions = List.copyOf(questions);
    staying = List.copyOf(staying);
  }

  /** The questions filed under one name, and which of them the decks already hold. */
  private record Part(TopicName name, List<Question> questions, OwnDeck deck, OwnDeck former) {

    boolean isFormer() {
      return !name.former().equals(name.topic());
    }

    /** The key of a question in the deck of its topic, where it may have come from the former. */
    Optional<QuestionKey> held(Question question) {
      return deck.find(question.key())
          .or(() -> isFormer() ? deck.find(inFormer(question)) : Optional.empty())
          .map(Question::key);
    }

    /** Whether the deck is where these questions are already. */
    boolean isSettled() {
      return questions.isEmpty()
          || questions.stream().anyMatch(question -> held(question).isPresent());
    }

    QuestionKey inFormer(Question question) {
      return new QuestionKey(name.former(), question.key().id());
    }

    /**
     * The questions that the former deck holds. It may have questions from other files, too, that
     * ask the same: one that differs counts as this file's only if most are the same.
     */
    List<Question> staying() {
      List<Question> same = new ArrayList<>();
      List<Question> found = new ArrayList<>();
      for (Question question : isFormer() ? questions : List.<Question>of()) {
        Question there = former.find(inFormer(question)).orElse(null);
        if (there != null && held(question).isEmpty()) {
          found.add(question);
          if (DeckImport.saysNothingNew(question, there)) {
            same.add(question);
          }
        }
      }
      return 2 * same.size() > found.size() ? found : same;
    }

    String file() {
      return questions.isEmpty() ? name.text() : questions.getFirst().details().origin().file();
    }
  }

  /**
   * Finds them. Nothing is written.
   *
   * @param parts the questions of each file by the names that they are filed under
   * @throws UserError of kind usage where names that differ, or files, would come to share a deck,
   *     and as {@link DeckImport#into} does
   */
  public static Homes of(Path directory, List<Map<TopicName, List<Question>>> parts) {
    Map<Topic, OwnDeck> decks = new HashMap<>();
    List<Question> questions = new ArrayList<>();
    List<Staying> staying = new ArrayList<>();
    Map<Topic, Part> taken = new LinkedHashMap<>();
    for (Map<TopicName, List<Question>> ofFile : parts) {
      ofFile.forEach((name, named) -> {
        Part part =
            new Part(
                name,
                named,
                decks.computeIfAbsent(name.topic(), topic -> OwnDeck.read(directory, topic)),
                decks.computeIfAbsent(name.former(), topic -> OwnDeck.read(directory, topic)));
        Optional<Staying> stays = place(part, questions);
        stays.ifPresent(staying::add);
        if (stays.isEmpty() || stays.get().keys().size() < named.size()) {
          refuseIntrusion(part);
          refuseCollision(taken.putIfAbsent(name.topic(), part), part);
        }
      });
    }
    return new Homes(questions, staying);
  }

  private static Optional<Staying> place(Part part, List<Question> homes) {
    List<Question> stay = part.staying();
    TopicName name = part.name();
    boolean whole =
        !stay.isEmpty() && !part.deck().exists() && part.former().holdsOnly(part.questions());
    List<QuestionKey> keys = new ArrayList<>();
    for (Question question : part.questions()) {
      if (whole || stay.contains(question)) {
        keys.add(part.inFormer(question));
        homes.add(question.named(part.inFormer(question)));
      } else {
        homes.add(question.named(part.held(question).orElse(question.key())));
      }
    }
    return keys.isEmpty()
        ? Optional.empty()
        : Optional.of(new Staying(part.file(), name.former(), name.topic(), keys, whole));
  }

  private static void refuseIntrusion(Part part) {
    TopicName name = part.name();
    if (part.isSettled()) {
      return;
    }
    if (name.isNone()) {
      throw new UserError(
          UserError.Kind.USAGE,
          "no topic can be derived from the name " + part.file() + "; nothing is imported",
          "Name one, such as --topic docker.");
    }
    if (name.isOfFile() && part.deck().exists()) {
      throw new UserError(
          UserError.Kind.USAGE,
          "the deck %s already exists, and nothing in it is from %s; nothing is imported"
              .formatted(name.topic(), part.file()),
          "--topic " + name.topic() + " adds to it; --topic with another name makes a new deck.");
    }
  }

  private static void refuseCollision(@Nullable Part other, Part part) {
    boolean settled = part.isSettled() && other != null && other.isSettled();
    if (other != null && !other.name().isSame(part.name()) && !settled) {
      throw new UserError(
          UserError.Kind.USAGE,
          "%s and %s would both become the topic %s; nothing is imported"
              .formatted(other.file(), part.file(), part.name().topic()),
          "Import each on its own with --topic NAME, or all into one deck with --topic %s."
              .formatted(part.name().topic()));
    }
  }
}
