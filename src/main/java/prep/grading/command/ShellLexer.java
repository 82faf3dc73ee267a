package prep.grading.command;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import prep.grading.command.ShellLine.Operator;
import prep.grading.command.ShellLine.Parsed;
import prep.grading.command.ShellLine.Redirection;
import prep.grading.command.ShellLine.Stage;
import prep.grading.command.ShellLine.Word;
import prep.grading.text.Range;

/**
 * Takes a command line apart by the token rules of POSIX.1-2017, Shell Command Language 2.3, with
 * the operators {@code |&}, {@code &>} and {@code <<<} of bash.
 */
final class ShellLexer {

  private final String text;
  private int at;
  private final List<ShellLine.Item> items = new ArrayList<>();
  private List<Word> assignments = new ArrayList<>();
  private List<Word> words = new ArrayList<>();
  private List<Redirection> redirections = new ArrayList<>();
  private int stageStart = -1;
  private int stageEnd;

  ShellLexer(String text) {
    this.text = text;
  }

  Parsed line() {
    while (skipBlanks() < text.length()) {
      int start = at;
      if (!token()) {
        return new ShellLine.Unclosed(new Range(start, text.length()));
      }
    }
    endStage();
    dropLastSeparator();
    return new ShellLine.Complete(new ShellLine(items));
  }

  private int skipBlanks() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\\' && text.startsWith("\\\n", at)) {
        at += 2;
      } else if (c == '#') {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else if (c != '\n' && ShellWord.isBlank(c)) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  /** Reads one token; false where something in it is never closed. */
  private boolean token() {
    int start = at;
    int digits = at;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    boolean substitution = text.startsWith("<(", at) || text.startsWith(">(", at);
    String redirection = substitution ? "" : redirectionAt(digits);
    if (!redirection.isEmpty() && (digits == at || !redirection.startsWith("&"))) {
      at = digits + redirection.length();
      return redirect(start, text.substring(start, digits), redirection);
    }
    String operator = substitution ? "" : operatorAt(at);
    if (!operator.isEmpty()) {
      at += operator.length();
      operator(operator, new Range(start, at));
      return true;
    }
    Word word = word();
    if (word == null) {
      return false;
    }
    boolean assignment = words.isEmpty() && isAssignment(start);
    (assignment ? assignments : words).add(word);
    extendStage(word.at());
    return true;
  }

  private @Nullable Word word() {
    ShellWord reader = new ShellWord(text, at);
    int start = at;
    if (!reader.read()) {
      return null;
    }
    at = reader.end();
    return new Word(reader.value(), new Range(start, at));
  }

  private boolean redirect(int start, String fd, String operator) {
    while (at < text.length() && text.charAt(at) != '\n' && ShellWord.isBlank(text.charAt(at))) {
      at++;
    }
    Word target = word();
    if (target == null) {
      return false;
    }
    Range range = new Range(start, at);
    String value = target.value();
    boolean number = !value.isEmpty() && value.chars().allMatch(Character::isDigit);
    switch (operator) {
      case "&>", "&>>" -> both(operator.substring(1), value, range);
      case ">&" -> {
        if (number || value.equals("-") || !fd.isEmpty()) {
          redirections.add(new Redirection(fd.isEmpty() ? "1" : fd, ">&", value, range));
        } else {
          both(">", value, range);
        }
      }
      case ">|" -> redirections.add(new Redirection(fd.isEmpty() ? "1" : fd, ">", value, range));
      default -> {
        String usual = operator.startsWith("<") ? "0" : "1";
        redirections.add(new Redirection(fd.isEmpty() ? usual : fd, operator, value, range));
      }
    }
    extendStage(range);
    return true;
  }

  private void both(String operator, String target, Range range) {
    redirections.add(new Redirection("1", operator, target, range));
    redirections.add(new Redirection("2", ">&", "1", range));
  }

  private String redirectionAt(int from) {
    for (String operator :
        List.of("&>>", "<<<", "<<-", "&>", ">>", ">&", ">|", "<<", "<&", "<>", ">", "<")) {
      if (text.startsWith(operator, from)) {
        return operator;
      }
    }
    return "";
  }

  private String operatorAt(int from) {
    for (String operator : List.of("&&", "||", "|&", ";;", "|", "&", ";", "(", ")", "\n")) {
      if (text.startsWith(operator, from)) {
        return operator;
      }
    }
    return "";
  }

  private void operator(String symbol, Range range) {
    if (symbol.equals("|&")) {
      redirections.add(new Redirection("2", ">&", "1", range));
      extendStage(range);
    }
    endStage();
    String meant = symbol.equals("|&") ? "|" : symbol.equals("\n") ? ";" : symbol;
    boolean needless = symbol.equals("\n") && (items.isEmpty() || endsOpen());
    if (!needless) {
      items.add(new Operator(meant, range));
    }
  }

  /** Whether the line ends in an operator after which a line break says nothing. */
  private boolean endsOpen() {
    return switch (items.getLast()) {
      case Stage _ -> false;
      case Operator(String symbol, _) -> !symbol.equals(")");
    };
  }

  private void dropLastSeparator() {
    if (!items.isEmpty() && isSeparator(items.getLast())) {
      items.removeLast();
    }
  }

  private static boolean isSeparator(ShellLine.Item item) {
    return switch (item) {
      case Stage _ -> false;
      case Operator(String symbol, _) -> symbol.equals(";");
    };
  }

  private void extendStage(Range range) {
    if (stageStart < 0) {
      stageStart = range.start();
    }
    stageEnd = range.end();
  }

  private void endStage() {
    if (stageStart >= 0) {
      items.add(new Stage(assignments, words, redirections, new Range(stageStart, stageEnd)));
      assignments = new ArrayList<>();
      words = new ArrayList<>();
      redirections = new ArrayList<>();
      stageStart = -1;
    }
  }

  /** Whether an unquoted name and an equals sign start there. */
  private boolean isAssignment(int from) {
    int i = from;
    while (i < text.length() && ShellWord.isNamePart(text.charAt(i))) {
      i++;
    }
    return i > from
        && !Character.isDigit(text.charAt(from))
        && i < text.length()
        && text.charAt(i) == '=';
  }
}
