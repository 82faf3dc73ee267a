package prep.cli.decks;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import prep.cli.command.Argument;
import prep.cli.command.CommonOptions;
import prep.cli.command.Decks;
import prep.cli.command.Environment;
import prep.cli.command.QuestionEditor;
import prep.deck.Topic;
import prep.files.DeckFile;
import prep.files.DeckSource;
import prep.problem.Problem;
import prep.problem.UserError;
import prep.store.OwnDecks;
import prep.yaml.YamlFile;

/** Begins a deck of the user's own, or a question in one. */
public final class NewDeck implements Callable<Integer> {

  private static final int WRONG = 65;

  private final Environment environment;

  private final CommonOptions common = new CommonOptions();
  private final Argument.Value<String> topic =
      Argument.operand(String.class, "TOPIC", "A topic, such as docker or cloud/aws.");

  private final Argument.Value<Path> into =
      Argument.value(Path.class, "DIR", "The directory of decks; else your own.", "--into");
  private final Argument.Flag noEdit =
      Argument.flag("Open no editor (usual without a terminal).", "--no-edit");

  public NewDeck(Environment environment) {
    this.environment = environment;
  }

  /** How it is written. */
  public CommandSpec form() {
    return Argument.command(
        "new",
        "Begin a deck, or a question in a deck of yours.\nA new deck has an example of each type.",
        this,
        common.arguments(),
        List.of(topic, into, noEdit));
  }

  @Override
  public Integer call() {
    Topic wanted = topic();
    OwnDecks own =
        into.given()
            .map(directory -> new OwnDecks(environment.workingDirectory().resolve(directory)))
            .orElseGet(() -> new OwnDecks(environment.directories(common)));
    Decks decks = Decks.of(environment, common);
    QuestionEditor editor = new QuestionEditor(environment, common, decks);
    byte @Nullable [] before = own.read(wanted);
    String file = own.file(wanted).toString();
    String failure =
        before == null
            ? begun(wanted, own, editor, decks.topics().contains(wanted))
            : continued(wanted, before, own, editor);
    byte @Nullable [] now = own.read(wanted);
    if (now == null) {
      environment.say("Nothing was written.");
      return 0;
    }
    environment.say((Arrays.equals(before, now) ? "Nothing was changed in " : "Wrote ") + file);
    List<Problem> problems =
        LintFiles.of(List.of(own.file(wanted)), environment, common)
            .problems(YearMonth.now(environment.clock()));
    problems.forEach(problem -> environment.say(problem.toString()));
    if (failure != null) {
      throw new UserError(UserError.Kind.USAGE, failure);
    }
    return LintFiles.isWrong(problems, false) ? WRONG : 0;
  }

  private @Nullable String begun(Topic topic, OwnDecks own, QuestionEditor editor, boolean joined) {
    String text = DeckTemplate.deck(topic, own.file(topic).toString(), joined);
    own.write(topic, text.getBytes(StandardCharsets.UTF_8));
    return open(editor, own.file(topic), 1);
  }

  /**
   * A deck that is there gets one question at its end; one that is broken is to be mended first.
   */
  private @Nullable String continued(
      Topic topic, byte[] before, OwnDecks own, QuestionEditor editor) {
    String file = own.file(topic).toString();
    return switch (DeckFile.open(topic, file, before)) {
      case DeckFile.Broken(List<Problem> problems) ->
          open(editor, own.file(topic), problems.getFirst().line());
      case DeckFile.Editable(DeckFile deck) -> {
        List<String> ids = deck.deck().questions().stream().map(q -> q.key().id()).toList();
        byte[] longer = deck.withItem(DeckTemplate.question(ids)).getBytes(StandardCharsets.UTF_8);
        own.write(topic, longer);
        int line =
            DeckSource.of(topic, YamlFile.of(file, longer))
                .at(DeckTemplate.freeId(ids), "id", 0)
                .line();
        String failure = open(editor, own.file(topic), line);
        if (edits() && Arrays.equals(own.read(topic), longer)) {
          own.write(topic, before);
        }
        yield failure;
      }
    };
  }

  private boolean edits() {
    return environment.interactive() && !noEdit.isSet();
  }

  private @Nullable String open(QuestionEditor editor, Path file, int line) {
    return edits() ? editor.open(file, line) : null;
  }

  private Topic topic() {
    String text = topic.or("");
    for (String part : text.split("/", -1)) {
      if (part.isBlank() || part.startsWith(".") || !part.equals(part.strip())) {
        throw noTopic(text);
      }
    }
    if (text.startsWith("tracks/")
        || text.endsWith(".yaml")
        || text.indexOf('\\') >= 0
        || text.indexOf('\0') >= 0) {
      throw noTopic(text);
    }
    return new Topic(text);
  }

  private static UserError noTopic(String text) {
    return new UserError(
        UserError.Kind.USAGE,
        "\"" + text + "\" can be no topic",
        "Write one such as docker or cloud/aws; the file is named after it.");
  }
}
