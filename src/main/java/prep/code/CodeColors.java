package prep.code;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import prep.text.Line;
import prep.text.Style;
import prep.text.Tabs;

/** Code as lines of styled spans. */
final class CodeColors {

  /** Longer code is not coloured: it would take quadratic time. */
  private static final int LONGEST = 10_000;

  /** The language in what follows the opening fence, such as {@code {.python}}. */
  private static final Pattern NAME = Pattern.compile("[ {.]*([^ ,{}:]*)");

  private CodeColors() {}

  /**
   * The lines of the code, tabs replaced by blanks, without empty lines at the end; in an unknown
   * language all of it is {@link Style#CODE}.
   *
   * @param info what follows the opening fence; empty for none
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

  /** The name of the language in what follows the opening fence, in lower case. */
  static String language(String info) {
    Matcher name = NAME.matcher(info);
    return name.lookingAt() ? name.group(1).toLowerCase(Locale.ROOT) : "";
  }

  private static List<Line> plain(String text) {
    return Arrays.stream(text.split("\n", -1)).map(line -> Line.of(line, Style.CODE)).toList();
  }

  private static String clean(String code) {
    int end = code.length();
    while (end > 0 && (code.charAt(end - 1) == '\n' || code.charAt(end - 1) == ' ')) {
      end--;
    }
    return Arrays.stream(code.substring(0, end).split("\n", -1))
        .map(Tabs::expanded)
        .collect(Collectors.joining("\n"));
  }
}
