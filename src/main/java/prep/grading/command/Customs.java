package prep.grading.command;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prep.grading.command.ShellLine.Word;
import prep.grading.text.Range;

/**
 * What single programs let one write in two ways, whatever their options: {@code tar xzf}, a {@code
 * find} without a path, blanks in a program of {@code awk}.
 */
final class Customs {

  private static final Pattern BUNDLE = Pattern.compile("-?[A-Za-z]+");

  /** A text in double quotes, or a sign of {@code awk} with the blanks around it. */
  private static final Pattern TEXT_OR_SIGN =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|\\s*[{};,]\\s*");

  private Customs() {}

  /** Writes the words as the expected command has them, where the program reads both alike. */
  static void adapt(List<String> wanted, List<Word> words) {
    if (wanted.isEmpty()
        || words.isEmpty()
        || !wanted.getFirst().equals(words.getFirst().value())) {
      return;
    }
    switch (wanted.getFirst()) {
      case "tar" -> tar(wanted, words);
      case "find" -> find(wanted, words);
      case "awk", "gawk", "mawk" -> words.replaceAll(word -> awk(wanted, word));
      default -> {}
    }
  }

  private static void tar(List<String> wanted, List<Word> words) {
    if (wanted.size() < 2 || words.size() < 2) {
      return;
    }
    Word typed = words.get(1);
    boolean hyphen = wanted.get(1).startsWith("-");
    if (BUNDLE.matcher(typed.value()).matches() && hyphen != typed.value().startsWith("-")) {
      String value = hyphen ? "-" + typed.value() : typed.value().substring(1);
      words.set(1, new Word(value, typed.at()));
    }
  }

  private static void find(List<String> wanted, List<Word> words) {
    boolean here = wanted.size() > 1 && wanted.get(1).equals(".");
    boolean nowhere = wanted.size() < 2 || isExpression(wanted.get(1));
    if (nowhere && words.size() > 1 && words.get(1).value().equals(".")) {
      words.remove(1);
    } else if (here && (words.size() < 2 || isExpression(words.get(1).value()))) {
      int end = words.getFirst().at().end();
      words.add(1, new Word(".", new Range(end, end)));
    }
  }

  private static boolean isExpression(String word) {
    return word.startsWith("-") || word.startsWith("(") || word.startsWith("!");
  }

  private static Word awk(List<String> wanted, Word word) {
    String program = dense(word.value());
    return wanted.stream()
        .filter(other -> dense(other).equals(program))
        .findFirst()
        .map(other -> new Word(other, word.at()))
        .orElse(word);
  }

  private static String dense(String program) {
    return TEXT_OR_SIGN
        .matcher(program)
        .replaceAll(match ->
            Matcher.quoteReplacement(
                match.group().startsWith("\"") ? match.group() : match.group().strip()))
        .strip();
  }
}
