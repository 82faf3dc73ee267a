package prep.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import prep.deck.DeckFacts;
import prep.deck.QuestionFacts;
import prep.deck.QuestionKey;
import prep.deck.QuestionType;
import prep.deck.Topic;
import prep.deck.Track;
import prep.progress.Plan;

/**
 * The questions that a plan is about, in sections: those of its tracks and topics up to its level,
 * each once, without drafts and muted ones.
 *
 * @param sections those with a question, in the order of the tracks, then the topics
 * @param tasks how many tasks there are besides, for which one sits down at a keyboard
 */
public record Scope(List<Section> sections, int tasks) {

  /**
   * A section of a track, or a topic.
   *
   * @param weight its share, above 0
   * @param items the ids of its items that a question covers, in order; none for a topic
   */
  public record Section(
      String title, double weight, List<String> items, List<PlannedQuestion> questions) {

    public Section {
      items = List.copyOf(items);
      questions = List.copyOf(questions);
    }
  }

  public Scope {
    sections = List.copyOf(sections);
  }

  /**
   * The questions of a plan.
   *
   * @param tracks those that the plan names, in its order
   * @param seconds how long a question takes
   */
  public static <Q extends QuestionFacts> Scope of(
      Plan plan,
      List<Track> tracks,
      Collection<? extends DeckFacts<Q>> decks,
      Set<QuestionKey> muted,
      ToIntFunction<QuestionFacts> seconds) {
    Collecting collecting = new Collecting(seconds);
    List<QuestionFacts> fitting = new ArrayList<>();
    for (DeckFacts<Q> deck : decks) {
      for (Q question : deck.questions()) {
        if (!question.isDraft()
            && !muted.contains(question.key())
            && question.level().compareTo(plan.level()) <= 0) {
          fitting.add(question);
        }
      }
    }
    Map<String, List<QuestionFacts>> covering = new HashMap<>();
    for (QuestionFacts question : fitting) {
      for (String id : question.covers()) {
        covering.computeIfAbsent(id, _ -> new ArrayList<>()).add(question);
      }
    }
    for (Track track : tracks) {
      for (Track.Section section : track.sections()) {
        if (!plan.without().contains(section.title())) {
          collecting.section(section, covering);
        }
      }
    }
    for (Topic topic : plan.topics()) {
      if (!plan.without().contains(topic.name())) {
        collecting.topic(topic, fitting);
      }
    }
    return new Scope(collecting.sections, collecting.tasks);
  }

  private static final class Collecting {
    private final ToIntFunction<QuestionFacts> seconds;
    private final List<Section> sections = new ArrayList<>();
    private final Set<QuestionKey> taken = new HashSet<>();
    private int tasks;

    Collecting(ToIntFunction<QuestionFacts> seconds) {
      this.seconds = seconds;
    }

    void section(Track.Section section, Map<String, List<QuestionFacts>> covering) {
      List<String> ids = new ArrayList<>(section.covers());
      section.items().forEach(item -> ids.add(item.id()));
      List<PlannedQuestion> own = new ArrayList<>();
      for (String id : ids) {
        for (QuestionFacts question : covering.getOrDefault(id, List.of())) {
          if (taken.add(question.key())) {
            take(question, ids.stream().filter(question.covers()::contains).toList(), own);
          }
        }
      }
      add(section.title(), section.weight(), ids, own);
    }

    void topic(Topic topic, List<QuestionFacts> questions) {
      List<PlannedQuestion> own = new ArrayList<>();
      questions.stream()
          .filter(question -> question.topic().equals(topic) && taken.add(question.key()))
          .forEach(question -> take(question, List.of(), own));
      add(topic.name(), 1, List.of(), own);
    }

    private void take(QuestionFacts question, List<String> items, List<PlannedQuestion> own) {
      if (question.type() == QuestionType.TASK) {
        tasks++;
      } else {
        own.add(
            new PlannedQuestion(
                question.key(), question.type(), items, seconds.applyAsInt(question)));
      }
    }

    private void add(
        String title, double weight, List<String> items, List<PlannedQuestion> questions) {
      if (!questions.isEmpty()) {
        Set<String> asked = new HashSet<>();
        questions.forEach(question -> asked.addAll(question.items()));
        sections.add(
            new Section(title, weight, items.stream().filter(asked::contains).toList(), questions));
      }
    }
  }

  /** All questions, section after section. */
  public List<PlannedQuestion> questions() {
    return sections.stream().flatMap(section -> section.questions().stream()).toList();
  }

  /** How many items a question covers. */
  public int items() {
    return sections.stream().mapToInt(section -> section.items().size()).sum();
  }
}
