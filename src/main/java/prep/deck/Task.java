package prep.deck;

import java.util.List;

/**
 * Something to do at one's own machine.
 *
 * @param steps what to do, as Markdown
 * @param doneWhen what can be seen when it is done; the user ticks these
 * @param answer a solution, as Markdown
 */
public record Task(Details details, List<String> steps, List<String> doneWhen, String answer)
    implements Question {

  public Task {
    steps = List.copyOf(steps);
    doneWhen = List.copyOf(doneWhen);
  }

  @Override
  public Task with(Details other) {
    return new Task(other, steps, doneWhen, answer);
  }
}
