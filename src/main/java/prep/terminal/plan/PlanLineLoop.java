package prep.terminal.plan;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import prep.plan.PlanDialogue;
import prep.plan.Readiness;
import prep.progress.Plan;
import prep.screen.plan.PlainPlanDialogue;
import prep.terminal.JobControl;
import prep.terminal.LineOutput;
import prep.terminal.LineSuspension;
import prep.terminal.Lines;
import prep.terminal.Palette;
import prep.text.Glyphs;
import prep.text.Line;

/** The dialogue line by line, each answer with Enter: at terminals where nothing may move. */
public final class PlanLineLoop {

  private final Lines input;
  private final LineOutput output;
  private final Glyphs glyphs;
  private final LineSuspension suspension;

  private PlanDialogue dialogue;

  /** What was told of what is known. */
  private List<Line> told = List.of();

  /**
   * A loop.
   *
   * @param columns of the terminal
   */
  public PlanLineLoop(
      PlanDialogue dialogue,
      Lines input,
      PrintStream output,
      Palette palette,
      Glyphs glyphs,
      JobControl jobs,
      LongSupplier nanoTime,
      int columns) {
    this.dialogue = dialogue;
    this.input = input;
    this.output = new LineOutput(output, palette, columns);
    this.glyphs = glyphs;
    this.suspension = new LineSuspension(jobs, nanoTime, this.output::again);
  }

  /**
   * Runs the dialogue to its end.
   *
   * @return the plan; empty where the user thought better of it, or no more lines come
   */
  public Optional<Plan> run() {
    suspension.during(this::runToEnd);
    return dialogue.plan();
  }

  private void runToEnd() {
    put();
    while (!dialogue.isOver()) {
      output.prompt(PlainPlanDialogue.prompt(dialogue));
      Optional<String> line = input.next();
      if (line.isEmpty()) {
        // The prompt still waits at the start of the line.
        output.separate();
      }
      dialogue = line.map(dialogue::answered).orElseGet(dialogue::ended);
      if (dialogue.refusal().isPresent()) {
        output.tell(PlainPlanDialogue.refusal(dialogue, glyphs));
      } else if (!dialogue.isOver() || dialogue.plan().isPresent()) {
        output.separate();
        put();
      }
    }
  }

  /** Says what became known, and what is open now. */
  private void put() {
    output.begin();
    List<Line> known = PlainPlanDialogue.known(dialogue);
    List<Line> more = new ArrayList<>(known);
    more.removeAll(told);
    told = known;
    output.print(more);
    output.print(PlainPlanDialogue.question(dialogue));
    Optional<Plan> plan = dialogue.unforeseen();
    for (int n = 1; plan.isPresent(); n++) {
      Readiness readiness = dialogue.offer().readiness(plan.get()).get();
      output.print(List.of(PlainPlanDialogue.amount(n, plan.get().minutes(), readiness)));
      dialogue = dialogue.foreseen(plan.get(), readiness);
      plan = dialogue.unforeseen();
    }
  }
}
