package prep.mock;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import prep.deck.Deck;
import prep.deck.Level;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.Topic;
import prep.deck.Track;

/**
 * What an interview may be about: a section of a track, or a topic.
 *
 * @param weight its share, above 0
 */
public record Area(String title, double weight, List<Question> questions) {

  public Area {
    questions = List.copyOf(questions);
  }

  /** What may be asked in an interview for a level: neither harder, nor a draft, nor muted. */
  static boolean isAskable(Question question, Level level, Set<QuestionKey> muted) {
    return !question.isDraft()
        && !muted.contains(question.key())
        && question.level().compareTo(level) <= 0;
  }

  /**
   * The sections of tracks and the topics, each question in the first that it belongs to; none that
   * is empty.
   */
  public static List<Area> of(
      List<Track> tracks,
      List<Topic> topics,
      Collection<Deck> decks,
      Level level,
      Set<QuestionKey> muted) {
    List<Question> askable = new ArrayList<>();
    Map<String, List<Question>> covering = new HashMap<>();
    for (Deck deck : decks) {
      for (Question question : deck.questions()) {
        if (isAskable(question, level, muted)) {
          askable.add(question);
          question
              .covers()
              .forEach(id -> covering.computeIfAbsent(id, _ -> new ArrayList<>()).add(question));
        }
      }
    }
    Set<QuestionKey> taken = new HashSet<>();
    List<Area> areas = new ArrayList<>();
    for (Track track : tracks) {
      for (Track.Section section : track.sections()) {
        List<String> ids = new ArrayList<>(section.covers());
        section.items().forEach(item -> ids.add(item.id()));
        List<Question> own =
            ids.stream()
                .flatMap(id -> covering.getOrDefault(id, List.of()).stream())
                .filter(question -> taken.add(question.key()))
                .toList();
        areas.add(new Area(section.title(), section.weight(), own));
      }
    }
    for (Topic topic : topics) {
      List<Question> own =
          askable.stream()
              .filter(question -> question.topic().equals(topic) && taken.add(question.key()))
              .toList();
      areas.add(new Area(topic.name(), 1, own));
    }
    return areas.stream().filter(area -> !area.questions.isEmpty()).toList();
  }
}
