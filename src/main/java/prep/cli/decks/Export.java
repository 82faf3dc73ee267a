package prep.cli.decks;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import prep.cli.command.Argument;
import prep.cli.command.CommonOptions;
import prep.cli.command.Decks;
import prep.cli.command.Environment;
import prep.cli.command.SelectionOptions;
import prep.cli.command.Study;
import prep.cli.command.UnknownNames;
import prep.deck.Deck;
import prep.deck.Question;
import prep.disk.WholeFile;
import prep.exchange.Exchange;
import prep.exchange.Format;
import prep.exchange.item.Written;
import prep.session.Selection;
import prep.text.Safe;

/** Writes questions for other programs, for spreadsheets and for paper. */
public final class Export implements Callable<Integer> {

  private final Environment environment;
  private final CommonOptions common = new CommonOptions();
  private final SelectionOptions selection = new SelectionOptions();
  private final Argument.Value<String> format =
      Argument.text("FORMAT", Formats.words(Format::canBeWritten) + ".", "--format");
  private final Argument.Value<Path> output =
      Argument.value(
          Path.class, "FILE", "Write to a file; - for standard output.", "-o", "--output");

  public Export(Environment environment) {
    this.environment = environment;
  }

  /** The command with its arguments. */
  public CommandSpec form() {
    return Argument.command(
        "export",
        "Write questions for Anki, Moodle, spreadsheets or paper.",
        this,
        common.arguments(),
        selection.group(),
        new Argument.Group("Output", List.of(format, output)));
  }

  @Override
  public Integer call() {
    Format wanted = Formats.of(format.or("none"), Format::canBeWritten);
    Written written = Exchange.write(wanted, selected());
    if (!written.leftOut().isEmpty()) {
      environment.say(
          "prep: " + wanted.word() + " cannot hold " + String.join(", ", written.leftOut()));
    }
    if (!written.lost().isEmpty()) {
      environment.say("prep: " + wanted.word() + " drops " + String.join(", ", written.lost()));
    }
    Path file = output.orNull();
    if (file == null || file.equals(Path.of("-"))) {
      print(written.text());
    } else {
      WholeFile.replace(
          environment.workingDirectory().resolve(file),
          written.text().getBytes(StandardCharsets.UTF_8));
    }
    return 0;
  }

  private List<Deck> selected() {
    Decks all = Decks.of(environment, common);
    Selection wanted = selection.selection(all);
    List<Deck> decks = all.needed(wanted);
    Study study = Study.reading(environment, common, decks);
    Set<Question> fitting = new HashSet<>(wanted.from(decks, Set.of(), study::standing));
    List<Deck> selected = new ArrayList<>();
    for (Deck deck : decks) {
      List<Question> questions = deck.questions().stream().filter(fitting::contains).toList();
      if (!questions.isEmpty()) {
        selected.add(new Deck(deck.topic(), deck.title(), deck.about(), deck.was(), questions));
      }
    }
    if (selected.isEmpty()) {
      throw UnknownNames.noQuestion();
    }
    return selected;
  }

  /** On a terminal, control characters are shown as symbols. */
  private void print(String text) {
    if (environment.interactive()) {
      text.lines().forEach(line -> environment.out().print(Safe.text(line) + "\n"));
    } else {
      environment.out().print(text);
    }
  }
}
