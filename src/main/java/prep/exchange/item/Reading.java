package prep.exchange.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import prep.deck.Deck;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.Topic;

/**
 * What a file to be imported holds.
 *
 * @param found questions and drafts in the file's order; their origins name file and line
 * @param names those of topics that it names
 * @param leftOut what isn't imported, each with its reason
 * @param notListed how many more there are, since only some are listed
 * @param prose text that belongs to no question
 * @param heads decks without their questions, where it says something of them as a whole
 */
public record Reading(
    List<Question> found,
    List<TopicName> names,
    List<LeftOut> leftOut,
    int notListed,
    List<Prose> prose,
    Map<Topic, Deck> heads) {

  /**
   * What isn't imported.
   *
   * @param question whether a whole question is lost; otherwise a part of one that is imported
   *     without it
   */
  public record LeftOut(String file, int line, String reason, boolean question) {

    /** {@code file:line: reason}. */
    @Override
    public String toString() {
      return file + ":" + line + ": " + reason;
    }
  }

  /**
   * Lines of text that belong to no question.
   *
   * @param lines how many lines from the first to the last are not empty
   */
  public record Prose(int first, int last, int lines) {

    /** {@code 3} or {@code 3-9}. */
    @Override
    public String toString() {
      return first == last ? "" + first : first + "-" + last;
    }
  }

  /** What looks like a question and can't be imported. */
  public List<LeftOut> refused() {
    return leftOut.stream().filter(LeftOut::question).toList();
  }

  /** The questions by the names that they are filed under. */
  public Map<TopicName, List<Question>> byName(TopicName otherwise) {
    Map<Topic, TopicName> first = new HashMap<>();
    first.put(otherwise.topic(), otherwise);
    Map<TopicName, List<Question>> parts = new LinkedHashMap<>();
    names.reversed().forEach(name -> first.put(name.topic(), name));
    for (Question question : found) {
      Topic topic = question.topic();
      TopicName name = first.computeIfAbsent(topic, TopicName::exactly);
      parts.computeIfAbsent(name, _ -> new ArrayList<>()).add(question);
    }
    for (TopicName name : names) {
      if (parts.containsKey(first.get(name.topic()))) {
        parts.putIfAbsent(name, List.of());
      }
    }
    return parts;
  }

  /** All questions under one name. */
  public Map<TopicName, List<Question>> in(TopicName name) {
    List<Question> moved = new ArrayList<>();
    for (Question question : found) {
      moved.add(question.named(new QuestionKey(name.topic(), question.key().id())));
    }
    return Map.of(name, moved);
  }

  public Reading {
    found = List.copyOf(found);
    names = List.copyOf(names);
    leftOut = List.copyOf(leftOut);
    prose = List.copyOf(prose);
    heads = Map.copyOf(heads);
  }
}
