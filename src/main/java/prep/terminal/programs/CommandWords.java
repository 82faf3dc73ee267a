package prep.terminal.programs;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a command that a user has set, such as {@code EDITOR}: separated by blanks, with
 * quotes as a POSIX shell reads them. Nothing is expanded.
 */
final class CommandWords {

  private CommandWords() {}

  /**
   * The words.
   *
   * @param backslashQuotes whether a backslash takes the next character as it is; on Windows it
   *     stands between the parts of a path
   * @return no words for a blank text; what follows a quote that is never closed is one word
   */
  static List<String> of(String command, boolean backslashQuotes) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean inWord = false;
    char quote = 0;
    for (int i = 0; i < command.length(); i++) {
      char c = command.charAt(i);
      if (c == '\\' && backslashQuotes && quote != '\'' && i + 1 < command.length()) {
        char next = command.charAt(i + 1);
        if (quote == '"' && "\"\\$`".indexOf(next) < 0) {
          word.append(c);
        } else {
          word.append(next);
          i++;
        }
        inWord = true;
      } else if (quote != 0) {
        if (c == quote) {
          quote = 0;
        } else {
          word.append(c);
        }
      } else if (c == '"' || c == '\'') {
        quote = c;
        inWord = true;
      } else if (Character.isWhitespace(c)) {
        if (inWord) {
          words.add(word.toString());
          word.setLength(0);
          inWord = false;
        }
      } else {
        word.append(c);
        inWord = true;
      }
    }
    if (inWord) {
      words.add(word.toString());
    }
    return words;
  }

  /** The name of the program that a word names, without its directory and {@code .exe}. */
  static String program(String word) {
    String name = word.substring(Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\')) + 1);
    for (String ending : List.of(".exe", ".cmd", ".bat")) {
      if (name.length() > ending.length()
          && name.regionMatches(
              true, name.length() - ending.length(), ending, 0, ending.length())) {
        return name.substring(0, name.length() - ending.length());
      }
    }
    return name;
  }
}
