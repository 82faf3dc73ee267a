package prep.exchange;

import java.util.ArrayList;
import java.util.List;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.Topic;

/**
 * What a file to be imported holds.
 *
 * @param found questions and drafts in the file's order; their origins name file and line
 * @param refused what cannot be imported
 * @param notListed how many further refusals there are, since only so many are listed
 * @param otherLines how many lines of text belong to no question
 */
public record Reading(List<Question> found, List<Refusal> refused, int notListed, int otherLines) {

  /** An item that cannot be imported. */
  public record Refusal(String file, int line, String reason) {

    /** {@code file:line: reason}. */
    @Override
    public String toString() {
      return file + ":" + line + ": " + reason;
    }
  }

  /** The same questions, all of them in one topic. */
  public Reading in(Topic topic) {
    List<Question> moved = new ArrayList<>();
    for (Question question : found) {
      moved.add(Origins.named(question, new QuestionKey(topic, question.key().id())));
    }
    return new Reading(moved, refused, notListed, otherLines);
  }

  public Reading {
    found = List.copyOf(found);
    refused = List.copyOf(refused);
  }
}
