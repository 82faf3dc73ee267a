package prep.exchange.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.Topic;

/**
 * What a file to be imported holds.
 *
 * @param found questions and drafts in the file's order; their origins name file and line
 * @param names those of topics that it names
 * @param refused what cannot be imported
 * @param notListed how many further refusals there are, since only so many are listed
 * @param otherLines how many lines of text belong to no question
 */
public record Reading(
    List<Question> found,
    List<TopicName> names,
    List<Refusal> refused,
    int notListed,
    int otherLines) {

  /** An item that cannot be imported. */
  public record Refusal(String file, int line, String reason) {

    /** {@code file:line: reason}. */
    @Override
    public String toString() {
      return file + ":" + line + ": " + reason;
    }
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
    refused = List.copyOf(refused);
  }
}
