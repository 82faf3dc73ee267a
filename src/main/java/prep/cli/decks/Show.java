package prep.cli.decks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import prep.cli.command.Argument;
import prep.cli.command.CommonOptions;
import prep.cli.command.Decks;
import prep.cli.command.Environment;
import prep.cli.command.KeyArgument;
import prep.cli.command.Output;
import prep.cli.command.Study;
import prep.deck.Deck;
import prep.deck.FollowUp;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.progress.QuestionProgress;
import prep.schedule.Memory;
import prep.screen.ShowScreen;
import prep.session.Selection;

/** Shows whole questions, with their answers. */
public final class Show implements Callable<Integer> {

  private final Environment environment;

  private final CommonOptions common = new CommonOptions();
  private final Argument.Values<String> keys =
      Argument.someOperands(String.class, "KEY", "Questions, such as docker/mac-kernel.");
  private final Argument.Flag json = Argument.flag("Write JSON, one object per line.", "--json");

  public Show(Environment environment) {
    this.environment = environment;
  }

  /** The command with its arguments. */
  public CommandSpec form() {
    return Argument.command(
        "show",
        "Show questions with their answers.\nAlso shows where they come from and how you did.",
        this,
        common.arguments(),
        List.of(keys, json));
  }

  @Override
  public Integer call() {
    Decks decks = Decks.of(environment, common);
    List<QuestionKey> wanted = keys.given().stream().map(KeyArgument::parsed).toList();
    List<Deck> having = decks.needed(Selection.of(List.of()).among(wanted));
    Study study = Study.reading(environment, common, having);
    Map<QuestionKey, Question> known = new HashMap<>();
    take(having, known);
    take(decks.having(wanted.stream().flatMap(key -> next(key, known)).toList()), known);
    Stream<ShowScreen.Shown> shown = wanted.stream().map(key -> shown(key, known, study));
    Output output = Output.of(environment, common);
    if (json.isSet()) {
      shown.map(ShowJson::of).forEach(output::printRaw);
    } else if (common.isSpoken(environment)) {
      output.say(shown.flatMap(one -> ShowScreen.inWords(one).stream()).toList());
    } else {
      output.page(shown.flatMap(one -> ShowScreen.of(one, output.window()).stream()).toList());
    }
    return 0;
  }

  private static void take(List<Deck> decks, Map<QuestionKey, Question> known) {
    for (Deck deck : decks) {
      deck.questions().forEach(question -> known.put(question.key(), question));
    }
  }

  /** The keys of what may be asked after a question. */
  private static Stream<QuestionKey> next(QuestionKey key, Map<QuestionKey, Question> known) {
    return question(key, known).details().followUps().stream().map(FollowUp::ask);
  }

  private static Question question(QuestionKey key, Map<QuestionKey, Question> known) {
    return Objects.requireNonNull(known.get(key));
  }

  private static ShowScreen.Shown shown(
      QuestionKey key, Map<QuestionKey, Question> known, Study study) {
    Map<QuestionKey, Question> next = new HashMap<>();
    next(key, known).filter(known::containsKey).forEach(ask -> next.put(ask, question(ask, known)));
    return new ShowScreen.Shown(
        question(key, known),
        next,
        study.today(),
        study.atStart().question(key).map(progress -> went(key, progress, study)),
        study.atStart().flag(key),
        study.atStart().isMuted(key));
  }

  private static ShowScreen.Went went(QuestionKey key, QuestionProgress progress, Study study) {
    Optional<Memory> memory = progress.remembered();
    return new ShowScreen.Went(
        progress.answered(),
        progress.correct(),
        progress.score(),
        study.day(progress.last()),
        memory.map(Memory::due).orElse(null),
        study.remembered(key, study.atStart()).orElse(0));
  }
}
