package prep.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import prep.text.Line;
import prep.text.Style;
import prep.text.Tabs;

/** Code as lines of styled spans. */
final class CodeColors {

  /** Longer code is not coloured: it would take time by its square. */
  private static final int LONGEST = 10_000;

  private CodeColors() {}

  /**
   * The lines of the code, tabs replaced by blanks, without empty lines at the end; in a language
   * that is not known all of it is {@link Style#CODE}.
   *
   * @param info what stands behind the opening fence; empty for none
   */
  static List<Line> lines(String code, String info) {
    String text = clean(code);
    if (text.isEmpty()) {
      return List.of();
    }
    return text.length() > LONGEST ? plain(text) : coloured(text, language(info));
  }

  private static List<Line> coloured(String text, String name) {
    CodePen pen = new CodePen(text);
    switch (name) {
      case "html", "xml", "xhtml", "htm", "svg" -> CodeMarkup.colour(text, pen);
      case "yaml", "yml", "compose" -> CodeYaml.colour(text, pen);
      default -> {
        Optional<CodeLanguage> language = CodeLanguages.named(name);
        if (language.isEmpty()) {
          return plain(text);
        }
        language.get().colour(text, 0, text.length(), pen);
      }
    }
    return pen.lines();
  }

  /** The name of the language in what stands behind the opening fence, in lower case. */
  static String language(String info) {
    int start = 0;
    while (start < info.length() && " {.".indexOf(info.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < info.length() && " ,{}:".indexOf(info.charAt(end)) < 0) {
      end++;
    }
    return info.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static List<Line> plain(String text) {
    List<Line> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      lines.add(Line.of(line, Style.CODE));
    }
    return lines;
  }

  private static String clean(String code) {
    int end = code.length();
    while (end > 0 && (code.charAt(end - 1) == '\n' || code.charAt(end - 1) == ' ')) {
      end--;
    }
    String text = code.substring(0, end);
    if (text.indexOf('\t') < 0) {
      return text;
    }
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      lines.add(Tabs.expanded(line));
    }
    return String.join("\n", lines);
  }
}
