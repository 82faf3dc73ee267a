package prep.cli.decks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import prep.cli.command.Argument;
import prep.cli.command.CommonOptions;
import prep.cli.command.DeckRoots;
import prep.cli.command.Decks;
import prep.cli.command.Environment;
import prep.cli.command.KeyArgument;
import prep.cli.command.QuestionEditor;
import prep.cli.command.UnknownNames;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.files.Loaded;
import prep.library.DirectoryRoot;
import prep.library.SummaryCaches;
import prep.problem.UserError;

/** Opens a question in the user's editor. */
public final class Edit implements Callable<Integer> {

  private static final int WRONG = 65;

  private final Environment environment;

  private final CommonOptions common = new CommonOptions();
  private final KeyArgument key = new KeyArgument();

  public Edit(Environment environment) {
    this.environment = environment;
  }

  /** The command with its arguments. */
  public CommandSpec form() {
    return Argument.command(
        "edit",
        "Open a question in your editor.\nA bundled question is first copied into your own decks.",
        this,
        common.arguments(),
        List.of(key.argument()));
  }

  @Override
  public Integer call() {
    Decks decks = Decks.of(environment, common);
    QuestionEditor editor = new QuestionEditor(environment, common, decks);
    QuestionKey wanted;
    Loaded loaded;
    try {
      wanted = key.key();
      loaded = decks.existing(wanted);
    } catch (UserError e) {
      throw withFiles(e);
    }
    Question question = loaded.deck().question(wanted.id()).orElse(null);
    if (question == null && loaded.isBroken()) {
      return told(editor.mend(wanted, loaded.problems().getFirst()));
    }
    if (question == null) {
      throw withFiles(UnknownNames.question(wanted, loaded.deck()));
    }
    return told(editor.change(question));
  }

  /** An error about what is no question, with the files of the deck and the track of that name. */
  private UserError withFiles(UserError e) {
    List<String> lines = new ArrayList<>(String.valueOf(e.getMessage()).lines().toList());
    String name = key.written();
    for (DirectoryRoot root : DeckRoots.own(environment, common, SummaryCaches.NONE)) {
      root.find(name).ifPresent(file -> lines.add("The file of the deck is " + file.name() + "."));
      root.find("tracks/" + name)
          .ifPresent(file -> lines.add("The file of the track is " + file.name() + "."));
    }
    return new UserError(e.kind(), lines);
  }

  private int told(QuestionEditor.Edited edited) {
    edited.told().forEach(line -> environment.say(line));
    edited.unsaid().forEach(problem -> environment.say(problem.toString()));
    if (edited.failure() != null) {
      throw new UserError(UserError.Kind.USAGE, edited.failure());
    }
    return edited.problems().isEmpty() ? 0 : WRONG;
  }
}
