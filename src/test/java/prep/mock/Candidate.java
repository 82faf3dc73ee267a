package prep.mock;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import prep.deck.Choice;
import prep.deck.Cloze;
import prep.deck.Command;
import prep.deck.Matching;
import prep.deck.Open;
import prep.deck.Ordering;
import prep.deck.Question;
import prep.deck.ShortAnswer;
import prep.deck.Task;
import prep.deck.TrueFalse;
import prep.grading.Response;

/** Somebody who answers by chance. */
public final class Candidate {

  private final Random random;
  private final int slowness;
  private Duration time = Duration.ZERO;

  /**
   * @param slowness the most seconds that an answer takes
   */
  public Candidate(long seed, int slowness) {
    this.random = new Random(seed);
    this.slowness = slowness;
  }

  /** How much time has gone by. */
  public Duration time() {
    return time;
  }

  /** All interviews from the first to the last one, each after an input. */
  public List<Interview> through(Interview interview) {
    List<Interview> all = new ArrayList<>(List.of(interview));
    while (!all.getLast().isOver()) {
      Happening input = input(all.getLast().step());
      time = time.plusSeconds(1 + random.nextInt(slowness));
      all.add(all.getLast().after(input, time));
    }
    return all;
  }

  private Happening input(Step step) {
    return switch (step) {
      case Step.Ask ask when ask.mayBeSpoken() && random.nextInt(3) > 0 ->
          new Happening.Spoken(Duration.ofSeconds(random.nextInt(200)));
      case Step.Ask ask -> Happening.Given.of(response(ask.question()), Duration.ofSeconds(9));
      case Step.HowSure _ -> new Happening.Sure(1 + random.nextInt(3));
      case Step.HowFar _ -> new Happening.Far(Reach.values()[random.nextInt(3)]);
      case Step.Tick tick -> new Happening.Ticked(some(tick.answer().question().numbered().size()));
      case Step.BoxOver _ -> new Happening.Continue();
      case Step.Over _ -> throw new IllegalStateException("over");
    };
  }

  private List<Integer> some(int count) {
    return IntStream.rangeClosed(1, count).filter(_ -> random.nextInt(3) > 0).boxed().toList();
  }

  private Response response(Question question) {
    if (random.nextInt(5) == 0) {
      return new Response.Unknown(question);
    }
    boolean right = random.nextBoolean();
    return switch (question) {
      case Choice choice -> new Response.Chose(choice, right ? choice.rightOptions() : List.of(1));
      case TrueFalse statement -> new Response.Judged(statement, right);
      case ShortAnswer asked ->
          new Response.Typed(asked, right ? asked.accepted().answer() : "something else");
      case Command command -> new Response.Commanded(command, right ? command.answer() : "true");
      case Cloze cloze ->
          new Response.Filled(
              cloze,
              cloze.blanks().stream()
                  .map(blank -> random.nextBoolean() ? blank.accepted().answer() : "no")
                  .toList());
      case Ordering ordering ->
          new Response.Ordered(
              ordering, IntStream.rangeClosed(1, ordering.steps().size()).boxed().toList());
      case Matching matching -> new Response.Matched(matching, matching.pairing());
      case Open open -> new Response.Explained(open, right ? said(open) : "I forgot.");
      case Task task -> new Response.Did(task, some(task.doneWhen().size()));
    };
  }

  /** Shorter than the model answer, which takes long to look through. */
  private static String said(Open open) {
    return open.points().stream()
        .map(point -> point.match().isEmpty() ? point.say() : point.match().getFirst())
        .collect(Collectors.joining(". ", "", "."));
  }
}
