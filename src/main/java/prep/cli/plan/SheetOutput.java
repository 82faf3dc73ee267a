package prep.cli.plan;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prep.cli.command.CommonOptions;
import prep.cli.command.Decks;
import prep.cli.command.Environment;
import prep.cli.command.Output;
import prep.cli.command.Preparation;
import prep.deck.Deck;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.disk.WholeFile;
import prep.markdown.Markdown;
import prep.plan.PlannedQuestion;
import prep.plan.WeakSpots;
import prep.screen.Layout;
import prep.screen.plan.EveSheet;
import prep.text.Line;

/** Writes a page to read on the eve. */
public final class SheetOutput {

  private static final Path STANDARD_OUTPUT = Path.of("-");

  private final Environment environment;
  private final CommonOptions common;

  public SheetOutput(Environment environment, CommonOptions common) {
    this.environment = environment;
    this.common = common;
  }

  /**
   * Writes the page in Markdown; on a terminal it is rendered.
   *
   * @param file where it goes; {@code -} or nothing for standard output
   * @throws prep.problem.UserError where the file can't be written (74); then it is as it was
   */
  public void write(Preparation preparation, Decks decks, Optional<Path> file) {
    EveSheet sheet = page(preparation, decks);
    String page = sheet.markdown();
    if (file.isPresent() && !file.get().equals(STANDARD_OUTPUT)) {
      WholeFile.replace(
          environment.workingDirectory().resolve(file.get()),
          page.getBytes(StandardCharsets.UTF_8));
    } else {
      Output output = Output.of(environment, common);
      if (!environment.interactive()) {
        output.printRaw(page, "");
      } else if (common.isPaintable(environment)) {
        output.page(
            Layout.margin(
                Markdown.lines(page, output.window().textWidth(), output.window().glyphs())));
      } else {
        output.say(sheet.inWords().lines().map(Line::plain).toList());
      }
    }
  }

  private static EveSheet page(Preparation preparation, Decks decks) {
    WeakSpots spots = preparation.weakSpots();
    List<QuestionKey> keys = spots.questions().stream().map(PlannedQuestion::key).toList();
    Map<QuestionKey, Question> content = new HashMap<>();
    for (Deck deck : decks.having(keys)) {
      for (Question question : deck.questions()) {
        if (keys.contains(question.key())) {
          content.put(question.key(), question);
        }
      }
    }
    return new EveSheet(
        preparation.title(),
        preparation.plan().by(),
        preparation.scope().questions().size(),
        preparation.rightOnce(),
        spots,
        content,
        spots.thin().isEmpty() ? Map.of() : preparation.ticked());
  }
}
