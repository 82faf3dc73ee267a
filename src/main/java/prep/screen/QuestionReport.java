package prep.screen;

import java.util.ArrayList;
import java.util.List;
import prep.deck.Details;
import prep.deck.Question;
import prep.text.Glyphs;
import prep.text.Line;
import prep.text.Safe;

/** The text of an issue about a question, complete except for what is wrong with it. */
public final class QuestionReport {

  /** Wider lines would wrap where issues are read. */
  private static final int COLUMNS = 84;

  private QuestionReport() {}

  /**
   * The text, as Markdown.
   *
   * @param note what the user noted when flagging it; empty for nothing
   * @param version of the program
   */
  public static List<String> of(Question question, String note, String version) {
    Details details = question.details();
    List<String> lines = new ArrayList<>();
    lines.add("# Question " + question.key());
    lines.add("");
    lines.add("## What is wrong");
    lines.add("");
    lines.add(note.isEmpty() ? "(What is wrong, what would be right, and a source.)" : note);
    lines.add("");
    lines.add("## The question");
    lines.add("");
    lines.add("- key: `" + question.key() + "`, " + question.type().word());
    lines.add("- revision: `" + details.rev() + "`");
    lines.add("- version: " + version);
    lines.add("- from: `" + details.origin().file() + ":" + details.origin().line() + "`");
    for (String source : details.sources()) {
      lines.add("- source: " + source);
    }
    lines.add("");
    for (String line : ShowScreen.stemText(question).split("\n", -1)) {
      lines.add(line.isEmpty() ? ">" : "> " + line);
    }
    lines.add("");
    lines.add("The deck's answer:");
    lines.add("");
    for (Line line : AnswerKey.of(question, new Window(COLUMNS, 24, Glyphs.ASCII))) {
      lines.add(line.spans().isEmpty() ? "" : "    " + line.text().stripTrailing());
    }
    return lines.stream().map(Safe::text).toList();
  }
}
