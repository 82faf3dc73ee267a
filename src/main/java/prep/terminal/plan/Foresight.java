package prep.terminal.plan;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import prep.plan.PlanDialogue;
import prep.plan.Readiness;
import prep.progress.Plan;

/** Works out what the minutes of a plan bring while keys are read, one choice after the other. */
public final class Foresight {

  /** A plan whose readiness is being worked out. */
  private record Work(Plan plan, CompletableFuture<Readiness> readiness) {}

  private final Executor worker;
  private @Nullable Work work;

  /**
   * For one dialogue.
   *
   * @param worker works out what takes long
   */
  public Foresight(Executor worker) {
    this.worker = worker;
  }

  /** The dialogue with what is worked out; where nothing is, the next choice is begun. */
  public PlanAtKeys into(PlanAtKeys at) {
    if (work != null && work.readiness().isDone()) {
      PlanAtKeys more = at.foreseen(work.plan(), work.readiness().join());
      work = null;
      if (!more.equals(at)) {
        return more;
      }
    }
    if (work == null) {
      begin(at.dialogue());
    }
    return at;
  }

  private void begin(PlanDialogue dialogue) {
    dialogue
        .unforeseen()
        .ifPresent(plan ->
            work =
                new Work(
                    plan, CompletableFuture.supplyAsync(dialogue.offer().readiness(plan), worker)));
  }
}
