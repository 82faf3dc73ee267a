package prep.terminal.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import prep.terminal.JobControl;
import prep.terminal.Limits;
import prep.terminal.ScriptedTerminal;

/** Runs dialogues at a terminal with a script. */
public final class Dialogues {

  private Dialogues() {}

  /** The dialogue after everything in the script has happened. */
  public static <D extends DialogueAtKeys<D>> D run(
      D at,
      BiConsumer<D, D> keep,
      UnaryOperator<D> meanwhile,
      ScriptedTerminal terminal,
      JobControl jobs) {
    try {
      return new DialogueKeyLoop<>(at, terminal.keys(jobs, Limits.NONE)).run(keep, meanwhile);
    } finally {
      assertThat(terminal.isGivenBack()).isTrue();
    }
  }
}
