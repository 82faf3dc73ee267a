package prep.terminal.debrief;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import prep.debrief.Debrief;
import prep.debrief.Debrief.Step;
import prep.problem.UserError;
import prep.screen.debrief.PlainDebrief;
import prep.terminal.JobControl;
import prep.terminal.LineOutput;
import prep.terminal.LineSuspension;
import prep.terminal.Lines;
import prep.terminal.Palette;
import prep.text.Line;

/**
 * The dialogue line by line. A person is prompted, and asked again for what can't be read. Through
 * a pipe come three lines a question, the second one empty where it is none of the proposals or
 * there are none.
 */
public final class DebriefLineLoop {

  private final Lines input;
  private final LineOutput output;
  private final DebriefRecorder recorder;
  private final LineSuspension suspension;
  private final boolean prompts;

  private Debrief debrief;

  /**
   * A loop.
   *
   * @param columns of the terminal; 0 for a pipe
   */
  public DebriefLineLoop(
      Debrief debrief,
      DebriefRecorder recorder,
      Lines input,
      PrintStream output,
      Palette palette,
      JobControl jobs,
      LongSupplier nanoTime,
      int columns) {
    this.debrief = debrief;
    this.recorder = recorder;
    this.input = input;
    this.output = new LineOutput(output, palette, columns);
    this.prompts = columns > 0;
    this.suspension = new LineSuspension(jobs, nanoTime, this.output::again);
  }

  /**
   * Runs the dialogue to its end.
   *
   * @return the dialogue as it ended
   * @throws UserError where a line that comes through a pipe can't be read
   */
  public Debrief run() {
    suspension.during(this::runToEnd);
    return debrief;
  }

  private void runToEnd() {
    output.print(PlainDebrief.opening(debrief.interview()));
    while (!debrief.isOver()) {
      put();
      Optional<String> line = input.next();
      if (line.isEmpty() && prompts) {
        // The prompt still waits at the start of the line.
        output.separate();
      }
      if (prompts && line.isPresent() && line.get().strip().equals("?")) {
        output.tell(PlainDebrief.keys(debrief));
      } else {
        answered(line.map(debrief::answered).orElseGet(debrief::ended));
      }
    }
  }

  private void put() {
    if (debrief.refusal().isEmpty()) {
      output.begin();
      output.print(PlainDebrief.question(debrief));
    }
    if (prompts) {
      output.prompt(PlainDebrief.prompt(debrief));
    }
  }

  private void answered(Debrief next) {
    next.refusal().ifPresent(this::refuse);
    recorder.follow(debrief, next);
    int before = debrief.asked().size();
    int now = next.asked().size();
    boolean wasTyped = debrief.isTyped();
    debrief = next;
    if (now > before) {
      output.print(List.of(PlainDebrief.recorded(now, next.asked().getLast())));
    } else if (now < before) {
      output.print(List.of(PlainDebrief.takenBack(before)));
    } else if (!prompts && wasTyped && next.step() instanceof Step.How) {
      passOverNoProposals();
    }
  }

  /** A script writes three lines whether there are proposals or not. */
  private void passOverNoProposals() {
    input
        .next()
        .filter(line -> !line.isBlank())
        .ifPresent(line -> refuse(new Debrief.Refusal(line.strip(), 0)));
  }

  private void refuse(Debrief.Refusal why) {
    String said = PlainDebrief.refusal(why);
    if (!prompts) {
      throw new UserError(UserError.Kind.DATA, input.place() + ": " + said);
    }
    output.tell(List.of(Line.plain(said + ".")));
  }
}
