package prep.cli.record;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import prep.cli.command.Argument;
import prep.cli.command.CommonOptions;
import prep.cli.command.Decks;
import prep.cli.command.Environment;
import prep.cli.command.KeyArgument;
import prep.cli.command.Output;
import prep.cli.command.Study;
import prep.deck.DeckSummary;
import prep.deck.QuestionKey;
import prep.progress.HistoryEvent;
import prep.progress.Progress;
import prep.store.Stamp;
import prep.text.Safe;

/** Mutes and flags questions, and undoes both. */
public final class Mark implements Callable<Integer> {

  /** What is done to a question. */
  public enum Kind {
    MUTE("mute", "muted", "Never ask questions again, unless named with --id."),
    UNMUTE("unmute", "muted", "Ask muted questions again."),
    FLAG("flag", "flagged", "Flag a question as doubtful, with a note."),
    UNFLAG("unflag", "flagged", "Remove the flag from questions.");

    private final String word;
    private final String state;
    private final String description;

    Kind(String word, String state, String description) {
      this.word = word;
      this.state = state;
      this.description = description;
    }

    public String word() {
      return word;
    }
  }

  private final Environment environment;
  private final Kind kind;

  private final CommonOptions common = new CommonOptions();
  private final KeyArgument key = new KeyArgument();
  private final Argument.Values<String> keys =
      Argument.someOperands(String.class, "KEY", "Questions, such as docker/mac-kernel.");
  private final Argument.Values<String> note =
      Argument.moreOperands(String.class, "NOTE", "What is wrong with it.");

  public Mark(Environment environment, Kind kind) {
    this.environment = environment;
    this.kind = kind;
  }

  /** The command with its arguments. */
  public CommandSpec form() {
    List<Argument> operands =
        switch (kind) {
          case FLAG -> List.of(key.argument(), note);
          case MUTE, UNMUTE, UNFLAG -> List.of(keys);
        };
    return Argument.command(kind.word, kind.description, this, common.arguments(), operands);
  }

  @Override
  public Integer call() {
    Decks decks = Decks.of(environment, common);
    List<DeckSummary> known = decks.summaries();
    Study study = Study.recording(environment, common, known);
    List<QuestionKey> marked = wanted();
    for (QuestionKey question : marked) {
      // A marked question may have lost its deck since.
      if (known.stream().noneMatch(deck -> deck.has(question))
          && !isMarked(study.atStart(), question)) {
        decks.deckOf(question);
      }
    }
    Output output = Output.of(environment, common);
    for (QuestionKey question : marked) {
      output.printRaw(Safe.text(mark(question, study)));
    }
    study.journal().finish();
    return 0;
  }

  private List<QuestionKey> wanted() {
    return switch (kind) {
      case FLAG -> List.of(key.key());
      case MUTE, UNMUTE, UNFLAG ->
          keys.given().stream().map(KeyArgument::parsed).distinct().toList();
    };
  }

  private boolean isMarked(Progress progress, QuestionKey question) {
    return switch (kind) {
      case MUTE, UNMUTE -> progress.isMuted(question);
      case FLAG, UNFLAG -> progress.flag(question).isPresent();
    };
  }

  /** Records it if it changes anything, and says what was done. */
  private String mark(QuestionKey question, Study study) {
    Progress progress = study.atStart();
    String said = String.join(" ", note.given()).strip();
    boolean marked = isMarked(progress, question);
    boolean ends = kind == Kind.UNMUTE || kind == Kind.UNFLAG;
    boolean sameNote = said.isEmpty() || progress.flag(question).orElse("").equals(said);
    if (marked == !ends && sameNote) {
      return question + " is " + (marked ? "already " : "not ") + kind.state + ".";
    }
    HistoryEvent _ = study.journal().append(at -> event(at, question, said));
    return ends
        ? question + " is no longer " + kind.state + "."
        : question
            + " is "
            + kind.state
            + " now; prep un"
            + kind.word
            + " "
            + question
            + " undoes that.";
  }

  private HistoryEvent event(Stamp at, QuestionKey question, String said) {
    return switch (kind) {
      case MUTE -> new HistoryEvent.Muted(at.id(), at.at(), question, true);
      case UNMUTE -> new HistoryEvent.Muted(at.id(), at.at(), question, false);
      case FLAG -> new HistoryEvent.Flagged(at.id(), at.at(), question, said, true);
      case UNFLAG -> new HistoryEvent.Flagged(at.id(), at.at(), question, "", false);
    };
  }
}
