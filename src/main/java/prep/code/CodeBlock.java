package prep.code;

import java.util.ArrayList;
import java.util.List;
import prep.text.Glyphs;
import prep.text.Line;
import prep.text.Safe;
import prep.text.Wrapping;

/** A block of code as it is shown and as it is read out. */
public final class CodeBlock {

  private static final int INDENT = 2;

  /** Code is indented only as long as this many columns are left for it. */
  private static final int LEAST_CODE = 8;

  private CodeBlock() {}

  /**
   * The code in lines of at most {@code width} columns.
   *
   * @param info what follows the opening fence; empty for none
   */
  public static List<Line> lines(String code, String info, int width, Glyphs glyphs) {
    List<Line> lines = new ArrayList<>();
    int indent = width - INDENT < LEAST_CODE ? 0 : INDENT;
    for (Line line : CodeColors.lines(code, info)) {
      for (Line part : Wrapping.code(line, width - indent, glyphs)) {
        lines.add(part.indented(indent));
      }
    }
    return lines;
  }

  /** The code between an announcement and its end. */
  public static String words(String code, String info) {
    List<Line> lines = CodeColors.lines(code, "");
    String language = Safe.text(CodeColors.language(info));
    StringBuilder words = new StringBuilder("Code, ");
    words.append(language).append(language.isEmpty() ? "" : ", ");
    words.append(lines.size()).append(lines.size() == 1 ? " line:" : " lines:");
    for (Line line : lines) {
      words.append('\n').append(line.text());
    }
    return words.append("\nEnd of code.").toString();
  }
}
