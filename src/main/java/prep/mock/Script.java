package prep.mock;

import java.util.List;
import prep.deck.Question;

/**
 * The questions of an interview as drawn: what an interviewer would have on paper.
 *
 * @param blueprint what it was drawn by
 * @param seed what it was drawn with; it also orders options
 * @param sections the parts for which there is a question, in order
 */
public record Script(Blueprint blueprint, long seed, List<Section> sections) {

  /**
   * A part.
   *
   * @param minutes how long it may take
   * @param threads its questions, at least one
   */
  public record Section(Part part, int minutes, List<QuestionThread> threads) {
    public Section {
      threads = List.copyOf(threads);
      if (threads.isEmpty()) {
        throw new IllegalArgumentException("nothing to ask in " + part);
      }
    }

    /** How many questions follow the others, if each leads to as many as it may. */
    public int followUps() {
      return threads.stream().mapToInt(QuestionThread::most).sum();
    }
  }

  public Script {
    sections = List.copyOf(sections);
  }

  /** How long the interview takes, in minutes. */
  public int minutes() {
    return sections.stream().mapToInt(Section::minutes).sum();
  }

  /** How many questions its depth begins with; 0 where it has none. */
  public int threads() {
    return sections.stream()
        .filter(section -> section.part() == Part.DEPTH)
        .mapToInt(section -> section.threads().size())
        .sum();
  }

  /** How many questions are asked if time allows and each leads on. */
  public int mostQuestions() {
    return sections.stream()
        .mapToInt(section -> section.threads().size() + section.followUps())
        .sum();
  }

  /** All its questions, whether they will be asked or not. */
  public List<Question> questions() {
    return sections.stream()
        .flatMap(section -> section.threads().stream())
        .flatMap(thread -> thread.questions().stream())
        .toList();
  }
}
