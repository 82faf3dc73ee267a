package prep.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import prep.deck.QuestionKey;
import prep.deck.Topic;

/**
 * The user's progress: the result of all events so far.
 *
 * @param retention the desired retention that the due instants hold for
 * @param questions the figures of each question with an answer that counts
 * @param topics the figures of each topic with such a question
 * @param days how many answers were given on each day; a reset leaves them
 * @param flags the notes of the questions that the user flagged
 * @param mutes the questions that are not to be asked
 * @param renamed the keys in the history that are former ones, with today's
 * @param learner what the answers say about the user
 * @param plan what the user wants to be ready for, or null
 * @param mark up to where events are folded in
 */
public record Progress(
    double retention,
    Map<QuestionKey, QuestionProgress> questions,
    SortedMap<Topic, TopicScore> topics,
    SortedMap<LocalDate, Integer> days,
    Map<QuestionKey, String> flags,
    Set<QuestionKey> mutes,
    Map<QuestionKey, QuestionKey> renamed,
    Learner learner,
    @Nullable Plan plan,
    Mark mark) {

  private static final String LEECH = "leech";

  /**
   * Up to where events are folded in. Only later ones can be added without the events that came
   * before.
   *
   * @param at the time of the latest event; the epoch if there is none
   * @param id the highest id; zero if there is none
   * @param pending the events that were undone or amended but have not arrived yet
   */
  public record Mark(Instant at, Ulid id, Set<Ulid> pending) {

    /** Before all events. */
    public static final Mark START = new Mark(Instant.EPOCH, new Ulid(0, 0), Set.of());

    public Mark {
      pending = Set.copyOf(pending);
    }

    /** Whether there was no event. */
    public boolean isStart() {
      return id.high() == 0 && id.low() == 0;
    }
  }

  public Progress {
    // Not copied: figures may still have to be read, and few of them are needed.
    questions = Collections.unmodifiableMap(questions);
    topics = Collections.unmodifiableSortedMap(new TreeMap<>(topics));
    days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    flags = Map.copyOf(flags);
    mutes = Set.copyOf(mutes);
    renamed = Map.copyOf(renamed);
  }

  /** No answers yet. */
  public static Progress none(double retention) {
    return new Progress(
        retention,
        Map.of(),
        Collections.emptySortedMap(),
        Collections.emptySortedMap(),
        Map.of(),
        Set.of(),
        Map.of(),
        Learner.UNKNOWN,
        null,
        Mark.START);
  }

  /** The figures of a question, or empty if it has no answer that counts. */
  public Optional<QuestionProgress> question(QuestionKey key) {
    return Optional.ofNullable(questions.get(key));
  }

  /** Whether the question has an answer that counts. */
  public boolean isAnswered(QuestionKey key) {
    return questions.containsKey(key);
  }

  public boolean isMuted(QuestionKey key) {
    return mutes.contains(key);
  }

  /** The note of a flagged question, or empty if it is not flagged. */
  public Optional<String> flag(QuestionKey key) {
    String note = flags.get(key);
    if (note != null) {
      return Optional.of(note);
    }
    QuestionProgress question = questions.get(key);
    return question != null && question.leech() ? Optional.of(LEECH) : Optional.empty();
  }

  /** The notes of all flagged questions, leeches among them. */
  public SortedMap<QuestionKey, String> flagged() {
    SortedMap<QuestionKey, String> flagged = new TreeMap<>();
    questions.forEach((key, question) -> {
      if (question.leech()) {
        flagged.put(key, LEECH);
      }
    });
    flagged.putAll(flags);
    return flagged;
  }

  /** What the user wants to be ready for, if anything. */
  public Optional<Plan> planned() {
    return Optional.ofNullable(plan);
  }

  /** When the last event happened, or empty where there is none. */
  public Optional<Instant> updated() {
    return mark.isStart() ? Optional.empty() : Optional.of(mark.at());
  }
}
