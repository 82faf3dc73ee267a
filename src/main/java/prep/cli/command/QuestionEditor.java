package prep.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import prep.deck.Deck;
import prep.deck.Origin;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.Topic;
import prep.files.BundledCopy;
import prep.files.Loaded;
import prep.library.Root;
import prep.problem.Problem;
import prep.store.OwnDecks;
import prep.terminal.Editing;
import prep.terminal.programs.EditorCommand;
import prep.terminal.programs.EditorProcess;

/**
 * Opens questions in the user's editor and reads them again. A bundled one is first copied into a
 * deck of the user, where the copy replaces it.
 */
public final class QuestionEditor implements Editing {

  /**
   * The result.
   *
   * @param deck the deck as it is now, without questions that are wrong; empty where it does not
   *     have the edited one
   * @param told messages besides
   * @param problems what is wrong with the deck now
   * @param said whether the user has seen these and left them
   * @param failure what went wrong with the editor; null where nothing did
   */
  public record Edited(
      Optional<Deck> deck,
      List<String> told,
      List<Problem> problems,
      boolean said,
      @Nullable String failure) {

    /** What still has to be reported to the user. */
    public List<Problem> unsaid() {
      return said ? List.of() : problems;
    }
  }

  /** How the editor ended; mistakes left in the file have been reported. */
  private record Left(@Nullable String failure, boolean said) {}

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
    edited.unsaid().forEach(problem -> told.add(problem.toString()));
    if (edited.deck().isEmpty()) {
      told.add("The question is unchanged.");
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
    boolean bundled = origin.file().startsWith(Root.BUNDLED);
    Loaded now = decks.existing(question.topic());
    if (now.isBroken() && (bundled || !now.deck().has(question.key()))) {
      return mend(question.key(), now.problems().getFirst());
    }
    if (!bundled) {
      Path file = environment.workingDirectory().resolve(origin.file());
      return again(
          question.key(), List.of(), untilSound(question.topic(), file, origin.line()), now.deck());
    }
    byte @Nullable [] before = own.read(question.topic());
    Path file = own.file(question.topic());
    return switch (BundledCopy.of(question, file.toString(), before)) {
      case BundledCopy.Refused(List<Problem> problems) ->
          new Edited(
              Optional.empty(),
              List.of("The bundled question cannot be copied into a broken deck."),
              problems,
              false,
              null);
      case BundledCopy.Made(String text, int line) -> {
        byte[] copied = text.getBytes(StandardCharsets.UTF_8);
        own.write(question.topic(), copied);
        Left left = untilSound(question.topic(), file, line);
        if (Arrays.equals(own.read(question.topic()), copied)) {
          own.write(question.topic(), before);
          yield again(question.key(), List.of("Nothing was changed."), left, now.deck());
        }
        yield again(
            question.key(),
            List.of("Copied the bundled question to " + file + "; your copy takes its place."),
            left,
            now.deck());
      }
    };
  }

  /** Lets the user fix a deck in which a question is wrong or prevents another from being read. */
  public Edited mend(QuestionKey key, Problem first) {
    Path file = environment.workingDirectory().resolve(first.file());
    Deck before = decks.existing(key.topic()).deck();
    return again(key, List.of(), untilSound(key.topic(), file, first.line()), before);
  }

  /** Opens a file, and opens it again while it has mistakes, until the user gives up. */
  private Left untilSound(Topic topic, Path file, int line) {
    String failure = open(file, line);
    while (failure == null && environment.interactive()) {
      List<Problem> problems = decks.read(topic).map(Loaded::problems).orElse(List.of());
      if (problems.isEmpty()) {
        return new Left(null, false);
      }
      problems.forEach(problem -> environment.say(problem.toString()));
      if (!wantsToGoOn()) {
        return new Left(null, true);
      }
      Problem first = problems.getFirst();
      failure = open(environment.workingDirectory().resolve(first.file()), first.line());
    }
    return new Left(failure, false);
  }

  private boolean wantsToGoOn() {
    Optional<Boolean> answer = Optional.empty();
    while (answer.isEmpty()) {
      environment.out().print("Edit again? [Y/n] ");
      environment.out().flush();
      answer = line().map(QuestionEditor::isYes).orElse(Optional.of(false));
    }
    return answer.get();
  }

  /** Whether an answer is yes or no; empty if it is neither. */
  private static Optional<Boolean> isYes(String answer) {
    return switch (answer.strip().toLowerCase(Locale.ROOT)) {
      case "", "y", "yes" -> Optional.of(true);
      case "n", "no" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** The next line; empty at the end of the input. */
  private Optional<String> line() {
    try {
      StringBuilder line = new StringBuilder();
      int sign = environment.in().read();
      while (sign >= 0 && sign != '\n') {
        line.append((char) sign);
        sign = environment.in().read();
      }
      return sign >= 0 ? Optional.of(line.toString()) : Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /** Opens a file and returns what went wrong; null if nothing did. */
  public @Nullable String open(Path file, int line) {
    environment.out().flush();
    environment.err().flush();
    EditorCommand editor =
        EditorCommand.of(
            environment.variables(), common.config(environment).editor(), environment.windows());
    return EditorProcess.run(editor, file, line, environment.windows()).orElse(null);
  }

  private Edited again(QuestionKey key, List<String> told, Left left, Deck before) {
    Optional<Loaded> loaded = decks.read(key.topic());
    List<Problem> problems = loaded.map(Loaded::problems).orElse(List.of());
    Optional<Deck> deck = loaded.map(Loaded::deck).filter(now -> now.has(key));
    List<String> all = new ArrayList<>(told);
    if (deck.isEmpty() && problems.isEmpty()) {
      all.add(gone(key, before, loaded.map(Loaded::deck)));
    }
    return new Edited(deck, all, problems, left.said(), left.failure());
  }

  /** What became of a question that is not there any more: it may have another id. */
  private static String gone(QuestionKey key, Deck before, Optional<Deck> now) {
    List<QuestionKey> fresh =
        now.stream()
            .flatMap(deck -> deck.questions().stream())
            .map(Question::key)
            .filter(other -> !before.has(other))
            .toList();
    return fresh.size() == 1
        ? ("%s is %s now, without its progress. Add \"was: [%s]\" to it, so that progress follows;"
                + " prep move %s %s would have done both.")
            .formatted(key, fresh.getFirst(), key, key, fresh.getFirst())
        : key + " is not there any more.";
  }
}
