package prep.cli.plan;

import java.util.List;
import java.util.Optional;
import prep.cli.command.CommonOptions;
import prep.cli.command.Decks;
import prep.cli.command.Environment;
import prep.cli.command.Output;
import prep.cli.command.Study;
import prep.cli.command.UnknownNames;
import prep.deck.DeckSummary;
import prep.deck.Level;
import prep.plan.PlanDialogue;
import prep.plan.PlanDraft;
import prep.problem.UserError;
import prep.progress.Plan;
import prep.terminal.JobControl;
import prep.terminal.KeyTerminal;
import prep.terminal.Limits;
import prep.terminal.Lines;
import prep.terminal.dialogue.DialogueKeyLoop;
import prep.terminal.plan.Foresight;
import prep.terminal.plan.PlanAtKeys;
import prep.terminal.plan.PlanLineLoop;

/** Asks a person at a terminal for what a plan needs and was not said. Nothing is recorded. */
public final class PlanQuestions {

  private final Environment environment;
  private final CommonOptions common;
  private final DeckOffer offer;

  private boolean interrupted;

  /**
   * The questions about a plan.
   *
   * @param known all decks
   */
  public PlanQuestions(
      Environment environment,
      CommonOptions common,
      Decks decks,
      List<DeckSummary> known,
      Study study) {
    this.environment = environment;
    this.common = common;
    this.offer = new DeckOffer(decks, known, study);
  }

  /**
   * Asks for what is missing.
   *
   * @param given what was said already, which exists and fits
   * @return the plan; empty where the user thought better of it
   * @throws UserError where there is no question to make a plan of
   */
  public Optional<Plan> ask(PlanDraft given) {
    requireQuestions(given, "prep plan DATE docker");
    return answered(PlanDialogue.of(offer, given), environment.lines(), false);
  }

  /**
   * Asks what an interview is to be about, and up to which level, to practise it.
   *
   * @param given what of these was said already
   * @param lines where to read from line by line, as what comes after it does
   * @param plain whether to ask line by line even where screens could be painted
   * @return a plan with both, which is not to be kept; empty where the user thought better of it
   */
  public Optional<Plan> askForPractice(PlanDraft given, Lines lines, boolean plain) {
    requireQuestions(given, "prep mock docker");
    return answered(PlanDialogue.forPractice(offer, given), lines, plain);
  }

  private Optional<Plan> answered(PlanDialogue dialogue, Lines lines, boolean plain) {
    if (dialogue.isOver()) {
      return dialogue.plan();
    }
    Optional<KeyTerminal> keys = plain ? Optional.empty() : common.keys(environment, Limits.NONE);
    return keys.isPresent() ? atKeys(dialogue, keys.get()) : inLines(dialogue, lines);
  }

  /** Whether the user ended the questions with Ctrl-C. */
  public boolean wasInterrupted() {
    return interrupted;
  }

  private void requireQuestions(PlanDraft given, String example) {
    Level level = given.level().orElse(Level.SENIOR);
    if (given.isAboutSomething()) {
      if (offer.scope(given, level).sections().isEmpty()) {
        throw UnknownNames.noQuestion();
      }
    } else if (offer.subjects(given, level).isEmpty()) {
      throw new UserError(
          UserError.Kind.NOTHING_TO_ASK,
          "there is no track with a question for a plan",
          "Name topics instead, as in " + example + "; prep topics lists them.");
    }
  }

  private Optional<Plan> atKeys(PlanDialogue dialogue, KeyTerminal keys) {
    Foresight foresight = new Foresight(work -> Thread.ofPlatform().daemon().start(work));
    PlanAtKeys ended =
        new DialogueKeyLoop<>(PlanAtKeys.at(dialogue), keys).run((_, _) -> {}, foresight::into);
    interrupted = ended.interrupted();
    return ended.dialogue().plan();
  }

  private Optional<Plan> inLines(PlanDialogue dialogue, Lines lines) {
    Output output = Output.of(environment, common);
    return new PlanLineLoop(
            dialogue,
            lines,
            environment.out(),
            output.palette(),
            output.window().glyphs(),
            JobControl.ofShell(),
            environment.nanoTime(),
            output.window().columns())
        .run();
  }
}
