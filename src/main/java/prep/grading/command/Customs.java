package prep.grading.command;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prep.grading.command.ShellLine.Redirection;
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

  private static final Pattern OPTION_FILE =
      Pattern.compile("--(?:defaults-extra-file|defaults-file|login-path)=");

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
      case "find" -> {
        find(wanted, words);
        withoutAnd(wanted, words);
      }
      case "git", "npm" -> withoutEnd(wanted, words);
      case "curl" -> withoutUrlOption(wanted, words);
      case "mysql", "mysqldump" -> withoutOptionFile(wanted, words);
      case "awk", "gawk", "mawk" -> words.replaceAll(word -> awk(wanted, word));
      default -> {}
    }
  }

  /** Whether the program lets one write {@code --flag=true} for {@code --flag}. */
  static boolean takesTrue(List<Word> words) {
    return switch (words.isEmpty() ? "" : words.getFirst().value()) {
      case "docker", "docker-compose", "go", "helm", "k", "kubectl", "npm", "terraform", "tofu" ->
          true;
      default -> false;
    };
  }

  /** Whether the program takes options of a subcommand before it, but for flags. */
  static boolean takesValuesAnywhere(String program) {
    return program.equals("kubectl") || program.equals("helm");
  }

  /** Without a redirection that only hides the folders that {@code find} may not read. */
  static List<Redirection> meant(
      List<String> wanted, List<Redirection> expected, List<Redirection> typed) {
    List<Redirection> meant = new ArrayList<>(typed);
    if (!wanted.isEmpty()
        && wanted.getFirst().equals("find")
        && expected.stream().noneMatch(each -> each.fd().equals("2"))) {
      meant.removeIf(Redirection::isHiddenError);
    }
    return meant;
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

  /** Without {@code -a} between two tests of {@code find}. */
  private static void withoutAnd(List<String> wanted, List<Word> words) {
    if (wanted.contains("-a") || wanted.contains("-and")) {
      return;
    }
    int first = 1;
    while (first < words.size() && !isExpression(words.get(first).value())) {
      first++;
    }
    for (int i = words.size() - 2; i > first; i--) {
      String word = words.get(i).value();
      if ((word.equals("-a") || word.equals("-and")) && isExpression(words.get(i + 1).value())) {
        words.remove(i);
      }
    }
  }

  /** Without {@code --} at the end, which nothing follows. */
  private static void withoutEnd(List<String> wanted, List<Word> words) {
    if (words.size() > 2 && words.getLast().value().equals("--") && !wanted.contains("--")) {
      words.removeLast();
    }
  }

  private static void withoutUrlOption(List<String> wanted, List<Word> words) {
    if (wanted.stream().anyMatch(word -> word.startsWith("--url"))) {
      return;
    }
    for (int i = words.size() - 1; i > 0; i--) {
      Word word = words.get(i);
      if (word.value().equals("--url") && i + 1 < words.size()) {
        words.remove(i);
      } else if (word.value().startsWith("--url=")) {
        int length = word.value().length();
        words.set(i, new Word(word.value().substring(6), word.part(6, length)));
      }
    }
  }

  /** Without the file that holds host, user and password, which is named before all else. */
  private static void withoutOptionFile(List<String> wanted, List<Word> words) {
    boolean named = words.size() > 1 && OPTION_FILE.matcher(words.get(1).value()).lookingAt();
    if (named && wanted.stream().noneMatch(word -> OPTION_FILE.matcher(word).lookingAt())) {
      words.remove(1);
    }
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
