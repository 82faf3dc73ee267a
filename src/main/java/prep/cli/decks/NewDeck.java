package prep.cli.decks;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import prep.cli.command.Argument;
import prep.cli.command.CommonOptions;
import prep.cli.command.Decks;
import prep.cli.command.Environment;
import prep.cli.command.KnownWords;
import prep.cli.command.QuestionEditor;
import prep.deck.QuestionType;
import prep.deck.Topic;
import prep.files.DeckFile;
import prep.files.DeckReader;
import prep.files.DeckSource;
import prep.library.Root;
import prep.problem.Problem;
import prep.problem.UserError;
import prep.store.OwnDecks;
import prep.yaml.YamlFile;

/** Begins a deck or a track of the user's own, or a question in a deck. */
public final class NewDeck implements Callable<Integer> {

  private static final int WRONG = 65;

  private final Environment environment;

  private final CommonOptions common = new CommonOptions();
  private final Argument.Value<String> topic =
      Argument.operand(
          String.class, "TOPIC", "A topic, such as docker or cloud/aws; or the name of a track.");
  private final Argument.Value<String> type =
      Argument.text("TYPE", "Begin with a question of this type: " + types() + ".", "--type");
  private final Argument.Flag track = Argument.flag("Begin a track of that name.", "--track");
  private final Argument.Value<Path> into =
      Argument.value(Path.class, "DIR", "The directory of decks (default: your own).", "--into");
  private final Argument.Flag noEdit =
      Argument.flag("Do not open an editor (the default without a terminal).", "--no-edit");

  public NewDeck(Environment environment) {
    this.environment = environment;
  }

  /** The command with its arguments. */
  public CommandSpec form() {
    return Argument.command(
        "new",
        "Begin a deck, a question in a deck of yours, or a track.\n"
            + "A new deck has an example of each type.",
        this,
        common.arguments(),
        List.of(topic, type, track, into, noEdit));
  }

  private static String types() {
    return Stream.of(QuestionType.values())
        .map(QuestionType::word)
        .collect(Collectors.joining(", "));
  }

  /** The type that is asked for; null for any. */
  private @Nullable QuestionType wantedType() {
    String word = type.orNull();
    if (word == null) {
      return null;
    }
    List<String> words = Stream.of(QuestionType.values()).map(QuestionType::word).toList();
    return QuestionType.of(word)
        .orElseThrow(() -> KnownWords.unknown("type", word, words, "Known: " + types() + "."));
  }

  @Override
  public Integer call() {
    QuestionType ofType = wantedType();
    OwnDecks own =
        into.given()
            .map(directory -> new OwnDecks(environment.workingDirectory().resolve(directory)))
            .orElseGet(() -> new OwnDecks(environment.directories(common)));
    Decks decks = Decks.of(environment, common);
    Topic wanted =
        track.isSet()
            ? new Topic("tracks/" + trackName())
            : known(decks).orElseGet(() -> NewTopic.of(topic.or("")));
    QuestionEditor editor = new QuestionEditor(environment, common, decks);
    byte @Nullable [] before = own.read(wanted);
    String file = own.file(wanted).toString();
    String beside = before == null ? beside(wanted, decks) : "";
    String failure;
    if (track.isSet()) {
      failure = track(wanted, before, own, editor);
    } else if (before == null) {
      String text = DeckTemplate.deck(wanted, file, !beside.isEmpty(), ofType);
      own.write(wanted, text.getBytes(StandardCharsets.UTF_8));
      failure = open(editor, own.file(wanted), 1);
    } else {
      failure = continued(wanted, before, own, editor, ofType);
    }
    byte @Nullable [] now = own.read(wanted);
    if (now == null) {
      environment.say("Nothing was written.");
      return 0;
    }
    boolean added = before != null && !track.isSet() && !edits();
    String done = added ? "Added a question to " : "Wrote ";
    environment.say((Arrays.equals(before, now) ? "Nothing was changed in " : done) + file);
    if (!beside.isEmpty()) {
      environment.say(beside);
    }
    List<Problem> problems =
        LintFiles.of(List.of(own.file(wanted)), environment, common)
            .problems(YearMonth.now(environment.clock()));
    problems.forEach(problem -> environment.say(problem.toString()));
    if (failure != null) {
      throw new UserError(UserError.Kind.USAGE, failure);
    }
    return LintFiles.isWrong(problems, false) ? WRONG : 0;
  }

  /** The topic of a deck that is there, whatever its name. */
  private Optional<Topic> known(Decks decks) {
    return decks.topics().stream().filter(one -> one.name().equals(topic.or(""))).findFirst();
  }

  /** What a new file does to a deck or a track of its name that is there; mostly nothing. */
  private String beside(Topic wanted, Decks decks) {
    if (!track.isSet()) {
      return decks.topics().contains(wanted)
          ? "Its questions join those of the deck that is there."
          : "";
    }
    return !common.noBundled() && Root.bundled().names().contains(wanted.name())
        ? "It takes the place of the bundled track; to keep both, rename the file."
        : "";
  }

  /** A track that is there is opened as it is. */
  private @Nullable String track(
      Topic file, byte @Nullable [] before, OwnDecks own, QuestionEditor editor) {
    if (before == null) {
      String text = DeckTemplate.track(trackName(), own.file(file).toString());
      own.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
    return open(editor, own.file(file), 1);
  }

  private String trackName() {
    String name = topic.or("");
    if (!type.given().isEmpty()) {
      throw new UserError(
          UserError.Kind.USAGE, "a track has no questions", "Leave out --type, or --track.");
    }
    if (!DeckReader.isId(name)) {
      throw new UserError(
          UserError.Kind.USAGE,
          "\"" + name + "\" can't be the name of a track",
          "Write one such as backend-systems; the file is named after it.");
    }
    return name;
  }

  /** An existing deck gets one question at its end; a broken one has to be fixed first. */
  private @Nullable String continued(
      Topic topic,
      byte[] before,
      OwnDecks own,
      QuestionEditor editor,
      @Nullable QuestionType ofType) {
    String file = own.file(topic).toString();
    return switch (DeckFile.open(topic, file, before)) {
      case DeckFile.Broken(List<Problem> problems) ->
          open(editor, own.file(topic), problems.getFirst().line());
      case DeckFile.Editable(DeckFile deck) -> {
        List<String> ids = deck.deck().questions().stream().map(q -> q.key().id()).toList();
        byte[] longer =
            deck.withItem(DeckTemplate.question(ids, ofType)).getBytes(StandardCharsets.UTF_8);
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
}
