package prep.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import prep.yaml.Node.Mapping;
import prep.yaml.Node.Scalar;
import prep.yaml.Node.Sequence;

/**
 * What stands in double braces in a text, as the file has it.
 *
 * @param before the text before the braces on their line
 * @param content with the spaces around it
 * @param literal how braces that stay are written here, with one backslash or, in double quotes,
 *     two
 */
public record DoubleBraces(String before, String content, String literal) {

  /** Those in one field of the items of a list, by item id, but for literal ones. */
  public static Map<String, List<DoubleBraces>> in(Node list, String field, SourceText source) {
    Map<String, List<DoubleBraces>> found = new HashMap<>();
    if (list instanceof Sequence sequence) {
      for (Node node : sequence.items()) {
        if (node instanceof Mapping item
            && item.value("id") instanceof Scalar id
            && item.value(field) instanceof Scalar text
            && text.source().contains("{{")) {
          found.putIfAbsent(id.text(), in(text, literal(text, source)));
        }
      }
    }
    return found;
  }

  /** How braces that stay are written in a text. */
  public static String literal(Scalar text, SourceText source) {
    String line = source.line(text.at().line());
    boolean doubled = line.startsWith("\"", SourceText.offset(line, text.at().column()));
    return doubled ? "\\\\{{" : "\\{{";
  }

  private static List<DoubleBraces> in(Scalar scalar, String literal) {
    String text = scalar.text();
    List<DoubleBraces> found = new ArrayList<>();
    int done = 0;
    for (int open = text.indexOf("{{"); open >= 0; open = text.indexOf("{{", done)) {
      int close = text.indexOf("}}", open + 2);
      if (open > done && text.charAt(open - 1) == '\\') {
        done = open + 2;
      } else if (close < 0) {
        break;
      } else {
        String before = text.substring(text.lastIndexOf('\n', open) + 1, open);
        found.add(new DoubleBraces(before, text.substring(open + 2, close), literal));
        done = close + 2;
      }
    }
    return found;
  }
}
