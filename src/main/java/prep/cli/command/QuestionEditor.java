package prep.cli.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import prep.deck.Deck;
import prep.deck.Origin;
import prep.deck.Question;
import prep.files.BundledCopy;
import prep.files.Loaded;
import prep.library.Root;
import prep.problem.Problem;
import prep.store.OwnDecks;
import prep.terminal.Editing;
import prep.terminal.programs.EditorCommand;
import prep.terminal.programs.EditorProcess;

/**
 * Opens questions in the user's editor and reads them again. A bundled one is copied first to a
 * deck of the user, where the copy takes its place.
 */
public final class QuestionEditor implements Editing {

  /**
   * What came of it.
   *
   * @param deck the deck as it is now; empty where it is broken or does not have the question
   * @param told what happened besides
   * @param failure what went wrong with the editor; null where nothing did
   */
  public record Edited(
      Optional<Deck> deck, List<String> told, List<Problem> problems, @Nullable String failure) {}

  private final Environment environment;
  private final CommonOptions common;
  private final Decks decks;
  private final OwnDecks own;

  public QuestionEditor(Environment environment, CommonOptions common, Decks decks) {
    this.environment = environment;
    this.common = common;
    this.decks = decks;
    this.own = new OwnDecks(environment.directories(common));
  }

  @Override
  public Outcome edit(Question question) {
    Edited edited = change(question);
    List<String> told = new ArrayList<>(edited.told());
    if (edited.failure() != null) {
      told.add(edited.failure());
    }
    edited.problems().forEach(problem -> told.add(problem.toString()));
    if (edited.deck().isEmpty()) {
      told.add("The question stays as it was.");
    }
    return new Outcome(edited.deck(), told);
  }

  /**
   * Lets the user change a question.
   *
   * @throws prep.problem.UserError where a copy cannot be written
   */
  public Edited change(Question question) {
    Origin origin = question.details().origin();
    Problem broken = firstProblem(question);
    if (broken != null) {
      return again(question, List.of(), openAt(broken.file(), broken.line()));
    }
    if (!origin.file().startsWith(Root.BUNDLED)) {
      return again(question, List.of(), openAt(origin.file(), origin.line()));
    }
    byte @Nullable [] before = own.read(question.topic());
    Path file = own.file(question.topic());
    return switch (BundledCopy.of(question, file.toString(), before)) {
      case BundledCopy.Refused(List<Problem> problems) ->
          new Edited(
              Optional.empty(),
              List.of("The bundled question cannot be copied to a deck that is broken."),
              problems,
              null);
      case BundledCopy.Made(String text, int line) -> {
        byte[] copied = text.getBytes(StandardCharsets.UTF_8);
        own.write(question.topic(), copied);
        String failure = open(file, line);
        if (Arrays.equals(own.read(question.topic()), copied)) {
          own.write(question.topic(), before);
          yield again(question, List.of("Nothing was changed."), failure);
        }
        yield again(
            question,
            List.of("Copied the bundled question to " + file + "; your copy takes its place."),
            failure);
      }
    };
  }

  /** What has to be mended before anything else can be read; null where nothing has. */
  private @Nullable Problem firstProblem(Question question) {
    return decks
        .read(question.topic())
        .map(Loaded::problems)
        .filter(problems -> !problems.isEmpty())
        .map(List::getFirst)
        .orElse(null);
  }

  public @Nullable String openAt(String file, int line) {
    return open(environment.workingDirectory().resolve(file), line);
  }

  /** Opens a file and tells what went wrong; null where nothing did. */
  public @Nullable String open(Path file, int line) {
    environment.out().flush();
    environment.err().flush();
    EditorCommand editor =
        EditorCommand.of(
            environment.variables(), common.config(environment).editor(), environment.windows());
    return EditorProcess.run(editor, file, line, environment.windows()).orElse(null);
  }

  private Edited again(Question question, List<String> told, @Nullable String failure) {
    Optional<Loaded> loaded = decks.read(question.topic());
    if (loaded.isPresent() && loaded.get().isBroken()) {
      return new Edited(Optional.empty(), told, loaded.get().problems(), failure);
    }
    Optional<Deck> deck =
        loaded.map(Loaded::deck).filter(now -> now.question(question.key().id()).isPresent());
    List<String> all = new ArrayList<>(told);
    if (deck.isEmpty()) {
      all.add(question.key() + " is not there any more.");
    }
    return new Edited(deck, all, List.of(), failure);
  }
}
