package prep.exchange.markdown;

import java.util.ArrayList;
import java.util.List;

/** Code that is indented rather than fenced. */
final class IndentedCode {

  private static final int INDENT = 4;

  private IndentedCode() {}

  /** Whether it's a sentence that somebody indented. */
  static boolean isProse(List<DocumentLine> code) {
    StringBuilder text = new StringBuilder();
    code.forEach(line -> text.append(line.text()).append(' '));
    String all = text.toString().strip();
    return all.indexOf(' ') > 0
        && !all.matches("(?s).*[{}<>=;$].*")
        && all.matches("(?s)[\\p{L}\\p{N}*`\"'“(-].*[.!?:。]");
  }

  /** The same code between fences. */
  static List<String> fenced(List<DocumentLine> code) {
    List<String> fenced = new ArrayList<>(List.of("```"));
    int inset = code.getFirst().inset() + INDENT;
    code.forEach(line -> fenced.add(line.without(inset)));
    fenced.add("```");
    return fenced;
  }
}
