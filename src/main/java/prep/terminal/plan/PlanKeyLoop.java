package prep.terminal.plan;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import prep.plan.PlanDialogue;
import prep.plan.Readiness;
import prep.progress.Plan;
import prep.screen.Screen;
import prep.screen.Window;
import prep.terminal.Input;
import prep.terminal.JobControl;
import prep.terminal.Keyboard;
import prep.terminal.Painter;
import prep.terminal.Palette;
import prep.terminal.RawTerminal;
import prep.terminal.Terminals;
import prep.text.Glyphs;

/**
 * The dialogue at the keys of a terminal: wait for an input, make the next dialogue, paint it. What
 * the minutes bring is worked out meanwhile and painted as it comes.
 */
public final class PlanKeyLoop {

  private static final long POLL_MS = 200;

  /** A plan whose readiness is being worked out. */
  private record Work(Plan plan, CompletableFuture<Readiness> readiness) {}

  private final Terminal terminal;
  private final Glyphs glyphs;
  private final JobControl jobs;
  private final Executor worker;
  private final RawTerminal raw;
  private final Painter painter;
  private final Keyboard keyboard;

  private volatile PlanAtKeys at;
  private @Nullable Work work;

  /**
   * A loop.
   *
   * @param worker works out what takes long while keys are read
   */
  public PlanKeyLoop(
      PlanDialogue dialogue,
      Terminal terminal,
      Palette palette,
      Glyphs glyphs,
      JobControl jobs,
      Executor worker,
      LongSupplier nanoTime) {
    this.at = PlanAtKeys.at(dialogue);
    this.terminal = terminal;
    this.glyphs = glyphs;
    this.jobs = jobs;
    this.worker = worker;
    this.raw = new RawTerminal(terminal);
    this.painter = new Painter(terminal, palette);
    this.keyboard = new Keyboard(terminal, raw.suspendKey(), nanoTime);
  }

  /** Whether the user ended the dialogue with Ctrl-C. */
  public boolean wasInterrupted() {
    return at.interrupted();
  }

  /**
   * Runs the dialogue to its end and closes the terminal, whose modes are restored however it ends.
   * What was answered stays in the window; of a dialogue that came to no plan nothing does.
   *
   * @return the plan; empty where the user thought better of it
   */
  public Optional<Plan> run() {
    try {
      raw.takeOver(() -> !at.isOver());
      while (!at.isOver()) {
        paint();
        foresee();
        at = at.after(next(), window());
      }
      Optional<Plan> plan = at.dialogue().plan();
      if (plan.isPresent()) {
        painter.show(new Screen(at.screen(window()).lines(), List.of()));
      }
      return plan;
    } finally {
      painter.begin();
      raw.giveBack();
    }
  }

  private Input next() {
    Input input = at.isTyping() ? keyboard.type(POLL_MS) : keyboard.read(POLL_MS);
    if (raw.takeResumed()) {
      // Others suspended the program and wrote into the window.
      painter.forget();
    }
    if (input instanceof Input.Suspend) {
      suspend();
    }
    if (raw.takeResized()) {
      painter.begin();
    }
    return input;
  }

  /** Gives the terminal to the shell until it lets the program go on. */
  private void suspend() {
    painter.begin();
    raw.lend(() -> {
      jobs.stop();
      return true;
    });
  }

  private void paint() {
    painter.show(at.screen(window()));
  }

  private Window window() {
    return new Window(Terminals.columns(terminal), Terminals.rows(terminal), glyphs);
  }

  private void foresee() {
    if (work == null) {
      PlanDialogue dialogue = at.dialogue();
      dialogue
          .unforeseen()
          .ifPresent(plan ->
              work =
                  new Work(
                      plan,
                      CompletableFuture.supplyAsync(dialogue.offer().readiness(plan), worker)));
    } else if (work.readiness().isDone()) {
      at = at.foreseen(work.plan(), work.readiness().join());
      work = null;
      paint();
      foresee();
    }
  }
}
