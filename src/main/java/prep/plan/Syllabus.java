package prep.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import prep.deck.DeckFacts;
import prep.deck.Level;
import prep.deck.QuestionFacts;
import prep.deck.QuestionKey;
import prep.deck.QuestionType;
import prep.deck.Track;
import prep.progress.QuestionProgress;
import prep.progress.Unaided;

/**
 * A track as a checklist: how far somebody has come with each of its items. What a section covers
 * by itself is nothing to learn, so it is no item here.
 *
 * @param level up to which questions count
 * @param sections those with an item, in the order of the track
 */
public record Syllabus(Track track, Level level, List<Section> sections) {

  /** How far somebody has come with an item, by its questions up to the level. */
  public enum State {
    /** Each was right unaided, the last time too. */
    SOLID,
    /** One was right unaided. */
    LEARNING,
    /** One was asked. */
    SEEN,
    NEW,
    /** There are only tasks and harder questions. */
    BEYOND,
    /** There is no question at all. */
    EMPTY;

    /** The state in one word, for scripts. */
    public String word() {
      return switch (this) {
        case SOLID -> "solid";
        case LEARNING -> "learning";
        case SEEN -> "seen";
        case NEW -> "new";
        case BEYOND -> "beyond";
        case EMPTY -> "empty";
      };
    }
  }

  /**
   * One thing to know.
   *
   * @param questions those that its state depends on
   */
  public record Item(String id, String label, State state, List<QuestionKey> questions) {
    public Item {
      questions = List.copyOf(questions);
    }
  }

  /** A part of the track. */
  public record Section(String title, List<Item> items) {
    public Section {
      items = List.copyOf(items);
    }

    /** The items that are not solid. */
    public List<Item> open() {
      return items.stream().filter(item -> item.state() != State.SOLID).toList();
    }

    /** How many items are in a state. */
    public int count(State state) {
      return (int) items.stream().filter(item -> item.state() == state).count();
    }
  }

  public Syllabus {
    sections = List.copyOf(sections);
  }

  /**
   * The checklist of a track. Drafts and muted questions don't count.
   *
   * @param level up to which questions count
   * @param progress the figures of a question that was answered
   */
  public static <Q extends QuestionFacts> Syllabus of(
      Track track,
      Level level,
      Collection<? extends DeckFacts<Q>> decks,
      Set<QuestionKey> muted,
      Function<QuestionKey, Optional<QuestionProgress>> progress) {
    Map<String, List<QuestionFacts>> covering = new HashMap<>();
    for (DeckFacts<Q> deck : decks) {
      for (Q question : deck.questions()) {
        if (!question.isDraft() && !muted.contains(question.key())) {
          question
              .covers()
              .forEach(id -> covering.computeIfAbsent(id, _ -> new ArrayList<>()).add(question));
        }
      }
    }
    List<Section> sections = new ArrayList<>();
    for (Track.Section section : track.sections()) {
      if (!section.items().isEmpty()) {
        sections.add(
            new Section(
                section.title(),
                section.items().stream()
                    .map(item ->
                        item(item, covering.getOrDefault(item.id(), List.of()), level, progress))
                    .toList()));
      }
    }
    return new Syllabus(track, level, sections);
  }

  private static Item item(
      Track.Item item,
      List<QuestionFacts> all,
      Level level,
      Function<QuestionKey, Optional<QuestionProgress>> progress) {
    List<QuestionKey> asked =
        all.stream()
            .filter(question -> question.type() != QuestionType.TASK)
            .filter(question -> question.level().compareTo(level) <= 0)
            .map(QuestionFacts::key)
            .toList();
    State state =
        all.isEmpty()
            ? State.EMPTY
            : asked.isEmpty() ? State.BEYOND : state(asked.stream().map(progress).toList());
    return new Item(item.id(), item.label(), state, asked);
  }

  private static State state(List<Optional<QuestionProgress>> figures) {
    if (figures.stream().allMatch(one -> one.filter(Syllabus::isRightNow).isPresent())) {
      return State.SOLID;
    }
    if (figures.stream().anyMatch(one -> one.filter(QuestionProgress::isRightOnce).isPresent())) {
      return State.LEARNING;
    }
    return figures.stream().anyMatch(Optional::isPresent) ? State.SEEN : State.NEW;
  }

  private static boolean isRightNow(QuestionProgress figures) {
    Unaided unaided = figures.unaided();
    return unaided != null && unaided.last();
  }

  /** All items, section after section. */
  public List<Item> items() {
    return sections.stream().flatMap(section -> section.items().stream()).toList();
  }

  /** How many items are in a state. */
  public int count(State state) {
    return sections.stream().mapToInt(section -> section.count(state)).sum();
  }
}
