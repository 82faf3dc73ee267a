package prep.code;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prep.text.Style;

/** Colours YAML: keys before a colon, values, and texts over several lines by their indentation. */
final class CodeYaml {

  /** A line: its indentation, the dashes of lists, a key, and the rest. */
  private static final Pattern LINE =
      Pattern.compile(
          "(?m)^( *+)((?:- ++)*+)"
              + "(?:([^\\s\"'\\[{#&*!|>@%:](?:[^:#\\n]++|:(?! |$)|(?<! )#)*+):(?= |$))?(.*)$");

  /** The indicator of a text over several lines, such as {@code |-}. */
  private static final Pattern OPENS_TEXT = Pattern.compile("(?:^| )[|>][-+1-9]*+ *+$");

  /** A value of several words, which has neither strings nor numbers in it. */
  private static final Pattern SENTENCE =
      Pattern.compile(" *+[^ \"'\\[{#&*!|>@%]\\S*+(?: ++(?!#)\\S++)++ *+");

  private CodeYaml() {}

  static void colour(String text, CodePen pen) {
    CodeLanguage values = CodeLanguages.yamlValues();
    // Lines indented more than this belong to a text over several lines; -1 for none.
    int textIndent = -1;
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      int indent = line.end(1) - line.start();
      if (line.end(1) == line.end()) {
        continue;
      }
      if (textIndent >= 0 && indent > textIndent) {
        pen.mark(line.end(1), line.end(), Style.CODE_STRING);
        continue;
      }
      int parent = indent;
      if (line.group(3) != null) {
        pen.mark(line.start(3), line.end(3), Style.CODE_NAME);
        parent = line.start(3) - line.start();
      } else if (!line.group(2).isEmpty()) {
        parent = indent + line.group(2).lastIndexOf('-');
      }
      textIndent = OPENS_TEXT.matcher(line.group(4)).find() ? parent : -1;
      Matcher sentence = SENTENCE.matcher(text).region(line.start(4), line.end());
      int begin = sentence.lookingAt() ? sentence.end() : line.start(4);
      values.colour(text, begin, line.end(), pen);
    }
  }
}
