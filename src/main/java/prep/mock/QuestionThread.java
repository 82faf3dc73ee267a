package prep.mock;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import prep.deck.FollowUp;
import prep.deck.Question;
import prep.deck.QuestionKey;

/**
 * A question and what may follow from its answer.
 *
 * @param most how many follow at most
 * @param links what may follow, in order of preference
 */
public record QuestionThread(Question root, int most, List<Link> links) {

  /**
   * A question that may follow another one of the thread.
   *
   * @param after the other one
   * @param lead what leads over to it; empty where nothing does
   */
  public record Link(QuestionKey after, FollowUp.When when, Question question, String lead) {

    /** Whether it asks for more than the question before it. */
    public boolean isHarder() {
      return when == FollowUp.When.ANSWERED;
    }
  }

  public QuestionThread {
    links = List.copyOf(links);
  }

  /** A question that nothing follows. */
  static QuestionThread of(Question alone) {
    return new QuestionThread(alone, 0, List.of());
  }

  /** All its questions, whether they will be asked or not. */
  public List<Question> questions() {
    return Stream.concat(Stream.of(root), links.stream().map(Link::question)).toList();
  }

  /**
   * What is asked next.
   *
   * @param given the answers in this thread, in order
   */
  Optional<Link> next(List<Answer> given) {
    if (given.size() > most) {
      return Optional.empty();
    }
    return links.stream()
        .filter(link -> given.stream().noneMatch(answer -> answer.isTo(link.question())))
        .filter(
            link -> given.stream().anyMatch(answer -> answer.leadsTo(link.after(), link.when())))
        .findFirst();
  }
}
