package prep.cli.decks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import prep.cli.command.Argument;
import prep.cli.command.CommonOptions;
import prep.cli.command.Decks;
import prep.cli.command.Environment;
import prep.cli.command.InputFile;
import prep.cli.command.Output;
import prep.deck.Deck;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.Topic;
import prep.exchange.DeckImport;
import prep.exchange.Exchange;
import prep.exchange.Format;
import prep.exchange.Homes;
import prep.exchange.item.Reading;
import prep.exchange.item.TopicName;
import prep.problem.UserError;
import prep.terminal.Lines;

/** Imports questions of other programs into decks. */
public final class Import implements Callable<Integer> {

  private static final int FLAWED = 65;

  private final Environment environment;
  private final Lines replies;
  private final CommonOptions common = new CommonOptions();
  private final Argument.Values<String> files =
      Argument.operands(String.class, "FILE", "Files to import; - for standard input.");
  private final Argument.Value<String> format =
      Argument.text("FORMAT", "auto, " + Formats.words(Format::canBeRead) + ".", "--format");
  private final Argument.Value<String> topic =
      Argument.text("TOPIC", "The deck to import everything into.", "-t", "--topic");
  private final Argument.Value<Path> into =
      Argument.value(Path.class, "DIR", "The directory of decks (default: your own).", "--into");
  private final Argument.Flag replace =
      Argument.flag("Replace existing questions that differ.", "--replace");

  private final Argument.Value<String> columns =
      Argument.text(
          "NAMES",
          "The columns of a table without a header, such as question,answer,-,tags.",
          "--columns");

  private final Argument.Flag dryRun =
      Argument.flag("Show what would be imported, but write nothing.", "--dry-run");

  public Import(Environment environment) {
    this.environment = environment;
    this.replies = environment.lines();
  }

  /** The command with its arguments. */
  public CommandSpec form() {
    return Argument.command(
        "import",
        "Import questions from Markdown, Anki, Moodle or tables.",
        this,
        common.arguments(),
        List.of(files, format, columns, topic, into, replace, dryRun));
  }

  @Override
  public Integer call() {
    if (files.given().isEmpty()) {
      throw new UserError(
          UserError.Kind.USAGE, "nothing to import", "Name a file, or - for standard input.");
    }
    List<Map<TopicName, List<Question>>> parts = new ArrayList<>();
    List<Reading> readings = new ArrayList<>();
    for (String file : files.given()) {
      Reading reading = read(file);
      parts.add(
          topic.given().isEmpty()
              ? reading.byName(name(file))
              : reading.in(named(topic.given().get())));
      readings.add(reading);
      ImportSummary.leftOut(file, reading).forEach(environment::say);
    }
    Path own = environment.directories(common).decks();
    Path directory = environment.workingDirectory().resolve(into.or(own));
    Homes homes = Homes.of(directory, parts);
    DeckImport done =
        DeckImport.into(directory, homes.questions(), heads(readings), replace.isSet());
    if (!dryRun.isSet()) {
      done.write();
    }
    homes.staying().forEach(this::tellOfMove);
    done.kept().forEach(key -> environment.say(key + ": is there already and differs; kept"));
    for (QuestionKey key : done.otherCommands()) {
      environment.say(
          key
              + ": the table \"commands\" of "
              + key.topic()
              + " reads its command line otherwise; have a look");
    }
    Output output = Output.of(environment, common);
    new ImportSummary(readings, done, dryRun.isSet()).lines(output::printRaw);
    if (!dryRun.isSet() && !done.imported().isEmpty()) {
      output.printRaw("prep lint" + into.given().map(d -> " " + d).orElse("") + " checks them.");
    }
    return readings.stream().allMatch(reading -> reading.refused().isEmpty()) ? 0 : FLAWED;
  }

  private static Map<Topic, Deck> heads(List<Reading> readings) {
    Map<Topic, Deck> heads = new HashMap<>();
    readings.forEach(reading -> reading.heads().forEach(heads::putIfAbsent));
    return heads;
  }

  private Reading read(String file) {
    String word = format.or("auto");
    Format table = columns.given().isEmpty() ? null : Format.CSV;
    Format named = word.equals("auto") ? table : Formats.of(word, Format::canBeRead);
    InputFile input = new InputFile(environment, file);
    return Exchange.read(
        named,
        input.name(),
        input.bytes(Exchange.LARGEST),
        name(file).topic(),
        new ImportProgress(environment, input.name()),
        row -> columns(input, row));
  }

  /** The columns of a table without a header, from the option or from the user. */
  private String columns(InputFile input, List<String> row) {
    if (columns.given().isPresent() || !environment.interactive() || input.isStandardInput()) {
      return columns.or("");
    }
    environment.say(input.name() + " has no header. Its first row:");
    for (int i = 0; i < row.size(); i++) {
      environment.say(
          "  %d  %s".formatted(i + 1, row.get(i).strip().lines().findFirst().orElse("")));
    }
    environment.say("What do the columns hold? For example question,answer,tags; - skips one.");
    return replies.next().orElse("");
  }

  private TopicName name(String file) {
    Path path = environment.workingDirectory().resolve(file);
    boolean pipe = file.equals("-") || !Files.isRegularFile(path);
    return pipe ? TopicName.ofPipe(file) : TopicName.ofFile(path);
  }

  private static TopicName named(String text) {
    TopicName name = TopicName.written(text);
    if (name.isNone()) {
      throw new UserError(
          UserError.Kind.USAGE,
          "\"" + text + "\" is not a topic",
          "Write one such as docker or cloud/aws.");
    }
    return name;
  }

  private void tellOfMove(Homes.Staying staying) {
    int count = staying.keys().size();
    QuestionKey first = staying.keys().getFirst();
    boolean whole =
        staying.wholeDeck() && !Decks.of(environment, common).topics().contains(staying.topic());
    String from = whole ? staying.former().name() : first.toString();
    String to = whole ? staying.topic().name() : staying.topic() + "/" + first.id();
    String where = into.given().map(decks -> " --decks " + decks).orElse("");
    environment.say(
        staying.file()
            + ": its topic is "
            + staying.topic()
            + " now; "
            + (count == 1 ? "1 question stays" : count + " questions stay")
            + " in "
            + staying.former()
            + ", imported there before. To move "
            + (whole ? "the deck" : "a question")
            + " with its progress:");
    environment.say("  prep move " + from + " " + to + where);
  }
}
