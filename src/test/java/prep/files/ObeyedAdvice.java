package prep.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import prep.problem.Problem;

/** Does literally what a message says, where it quotes what to write. */
public final class ObeyedAdvice {

  private static final Pattern IN_QUOTES = Pattern.compile("(?s).* (?:quotes|text|key): (.+)");
  private static final Pattern IN_BRACKETS = Pattern.compile(".* in brackets: \\[(.+)]");
  private static final Pattern ITEM =
      Pattern.compile("\\{(?:claim|ask|answer|regex): (.*?)(?:, (?:when: answered|score: 1))?}");
  private static final Pattern IN_BRACES = Pattern.compile("(?s).*; write (\\{\\w.+})");
  private static final Pattern TOUCHING =
      Pattern.compile(
          "(?s).*after the hyphen; write \"(- \\w+:.*?)\"(?:, and start the keys below it in column"
              + " (\\d+))?");
  private static final Pattern LITERAL =
      Pattern.compile("(?s)blank (\\d+) of .*; write (\\\\+\\{\\{) where braces stay.*");
  private static final Pattern COLUMN =
      Pattern.compile("(?s).*write \"(- .+)\" with the hyphen in column (\\d+).*");
  private static final Pattern ABOVE =
      Pattern.compile("(?s).*write \"(- .+)\" there(?:, and start \"\\w+\" in column (\\d+))?");
  private static final Pattern START =
      Pattern.compile(".*; start it in column (\\d+)(, and the keys below it, too)?");
  private static final Pattern LINE_ABOVE =
      Pattern.compile(".*write \"(\\w+:)\" on a line above it");
  private static final Pattern EACH =
      Pattern.compile(
          "(?s).*(each hyphen|each item|of its number|in its place|of its sign): \"- .+\"");
  private static final Pattern NEW_QUESTION =
      Pattern.compile(
          "(?s).*write \"( *- \\w+: .+)\".*, and indent its other lines by (\\w+) more.*");
  private static final Pattern HERE =
      Pattern.compile(
          "(?s).*; (?:leave it out, and )?write \"([^\"]+)\"(?:, and leave out the empty boxes)?");
  private static final Pattern TWO_LINES =
      Pattern.compile("(?s).*; write \"(.+)\", and \"(.+)\" on the line below");
  private static final Pattern LIST = Pattern.compile(".*write a list: (\\[.+\\])");
  private static final Pattern PLACE =
      Pattern.compile(".*write (\\S+|\\{\\{.+?}}) in place of (?!both)(.+)");
  private static final Pattern GAP =
      Pattern.compile("(?s).* has no blank; .*(?:put this text in quotes|write this text): (.+)");
  private static final Pattern MARKED =
      Pattern.compile(
          "the (?:accepted text|regular expression) \"(.+)\" of .*; write (\\{regex: .+})");
  private static final Pattern REMOVE =
      Pattern.compile("(?s).*; remove \"(\\w+)\"(?: and \"(\\w+)\")?, and .*");
  private static final Pattern BESIDE =
      Pattern.compile("(?s).*; remove it, and write \"(right: .+)\" for option (\\d+)");
  private static final Pattern EITHER = Pattern.compile(".*; write \"([^\"]+)\" for \\w+, or .*");
  private static final Pattern BLANK =
      Pattern.compile("(?:the )?blank (\\{\\{.*?}}) .*write (\\S+}})(?: where braces stay.*)?");
  private static final Pattern MEANT = Pattern.compile("(?s).*did you mean \"?([^\"]+?)\"?\\?");
  private static final Pattern SPACE = Pattern.compile(".*non-breaking space at column (\\d+).*");

  private ObeyedAdvice() {}

  /** The text as the message wants it; empty where it quotes nothing to write. */
  public static Optional<String> obeyed(String text, Problem problem) {
    Optional<MatchResult> removed = match(REMOVE, problem.message());
    List<String> lines =
        new ArrayList<>(
            text.lines().filter(line -> removed.isEmpty() || !isKey(line, removed.get())).toList());
    int at = problem.line() - 1;
    if (at >= lines.size()) {
      return Optional.empty();
    }
    String line = lines.get(at);
    String message = problem.message();
    String before = line.substring(0, Math.min(line.length(), problem.column() - 1));
    String rest = line.substring(before.length());
    Optional<MatchResult> found;
    if ((found = match(BESIDE, message)).isPresent()) {
      lines.remove(at);
      int option = lines.indexOf("    options:") + Integer.parseInt(found.get().group(2));
      String written = lines.get(option);
      lines.set(option, written.substring(0, written.indexOf("- ") + 2) + found.get().group(1));
    } else if ((found = match(GAP, message)).isPresent()) {
      lines.set(at, before + found.get().group(1));
    } else if ((found = match(MARKED, message)).isPresent()) {
      String marked = found.get().group(1);
      String entry =
          Stream.of("{regex: '%s'}", "'%s'", "\"%s\"", "%s")
              .map(form -> form.formatted(marked))
              .filter(line::contains)
              .findFirst()
              .orElseThrow();
      lines.set(at, line.replace(entry, found.get().group(2)));
    } else if ((found = match(EITHER, message)).isPresent()) {
      lines.set(at, before + found.get().group(1) + after(before, rest));
    } else if ((found = match(IN_QUOTES, message)).isPresent()) {
      lines.set(at, quoted(line, before.length(), found.get().group(1)));
    } else if ((found = match(IN_BRACKETS, message)).isPresent()) {
      lines.set(at, line.replace(found.get().group(1), "[" + found.get().group(1) + "]"));
    } else if ((found = match(IN_BRACES, message)).isPresent()) {
      lines.set(at, quoted(line, before.length(), found.get().group(1)));
    } else if (message.endsWith("no comma at its end; remove it")) {
      lines.set(at, line.replaceFirst("[,;]$", ""));
    } else if ((found = match(TOUCHING, message)).isPresent()) {
      lines.set(at, before + found.get().group(1));
      String column = found.get().group(2);
      for (int i = at + 1;
          column != null
              && i < lines.size()
              && indent(lines.get(i)) > 0
              && !lines.get(i).strip().startsWith("- ");
          i++) {
        lines.set(i, " ".repeat(Integer.parseInt(column) - 1) + lines.get(i).strip());
      }
    } else if ((found = match(LITERAL, message)).isPresent()) {
      int open = 0;
      for (int n = Integer.parseInt(found.get().group(1)); n > 0; n--) {
        open = line.indexOf("{{", open + 2);
      }
      lines.set(at, line.substring(0, open) + found.get().group(2) + line.substring(open + 2));
    } else if ((found = match(COLUMN, message)).isPresent()) {
      int column = Integer.parseInt(found.get().group(2));
      lines.set(at, " ".repeat(column - 1) + found.get().group(1));
    } else if ((found = match(ABOVE, message)).isPresent()) {
      String above = lines.get(at - 1);
      lines.set(at - 1, above.substring(0, above.indexOf('-')) + found.get().group(1));
      String column = found.get().group(2);
      if (column != null) {
        lines.set(at, " ".repeat(Integer.parseInt(column) - 1) + line.strip());
      }
    } else if ((found = match(START, message)).isPresent()) {
      String indent = " ".repeat(Integer.parseInt(found.get().group(1)) - 1);
      boolean others = found.get().group(2) != null;
      lines.set(at, indent + line.strip());
      for (int i = at + 1;
          others && i < lines.size() && indent(lines.get(i)) == indent(line);
          i++) {
        lines.set(i, indent + lines.get(i).strip());
      }
    } else if ((found = match(LINE_ABOVE, message)).isPresent()) {
      lines.add(at, found.get().group(1));
    } else if ((found = match(NEW_QUESTION, message)).isPresent()) {
      lines.set(at, before + found.get().group(1));
      String more = found.get().group(2).equals("two") ? "  " : "    ";
      for (int i = at + 1; i < lines.size(); i++) {
        lines.set(i, more + lines.get(i));
      }
    } else if (message.contains("; remove the |, and write")) {
      lines.set(at, before.stripTrailing());
      for (int i = at + 1; i < lines.size() && indent(lines.get(i)) > indent(line); i++) {
        lines.set(i, lines.get(i).replaceFirst("\\S", "- $0"));
      }
    } else if (match(EACH, message).isPresent()) {
      for (int i = at; i < lines.size() && indent(lines.get(i)) == indent(line); i++) {
        lines.set(
            i,
            before
                + "- "
                + lines.get(i).strip().replaceFirst("^([-*+•·–—] ?|\\d+[.:] |[a-i]: )", ""));
      }
    } else if ((found = match(HERE, message)).isPresent()) {
      lines.set(at, before + found.get().group(1) + after(before, rest));
      lines.replaceAll(other -> other.replace("- [ ] ", "- "));
    } else if (message.contains("write each row as")) {
      lines.replaceAll(row -> row.replaceFirst("\\| (.+) \\| (.+) \\|$", "$1: $2"));
    } else if ((found = match(TWO_LINES, message)).isPresent()) {
      lines.set(at, before + found.get().group(1));
      lines.add(at + 1, " ".repeat(before.length()) + found.get().group(2));
    } else if ((found = match(LIST, message)).isPresent()) {
      String list = found.get().group(1);
      String items = list.substring(1, list.length() - 1);
      rest = rest.replaceFirst("^- ", "");
      String space = before.endsWith(":") ? " " : "";
      lines.set(
          at,
          before + space + list + (rest.startsWith(items) ? rest.substring(items.length()) : ""));
    } else if ((found = match(PLACE, message)).isPresent()) {
      lines.set(at, line.replace(found.get().group(2), found.get().group(1)));
    } else if ((found = match(BLANK, message)).isPresent()) {
      lines.set(at, line.replace(found.get().group(1), found.get().group(2)));
    } else if ((found = match(MEANT, message)).isPresent()) {
      lines.set(at, before + found.get().group(1) + rest.replaceFirst("^[^\\s:,}\\]]+", ""));
    } else if (match(SPACE, message).isPresent()) {
      lines.set(at, line.replace('\u00A0', ' '));
    } else {
      return Optional.empty();
    }
    return Optional.of(String.join("\n", lines) + "\n");
  }

  /** Whether a line has one of the keys that a message names. */
  private static boolean isKey(String line, MatchResult keys) {
    String key = line.strip().replaceFirst(":.*", "");
    return key.equals(keys.group(1)) || key.equals(keys.group(2));
  }

  /** What follows a text in brackets or braces on its line. */
  private static String after(String before, String rest) {
    if (before.indexOf('{') < 0 && before.indexOf('[') < 0) {
      return "";
    }
    int open = "\"'[{".indexOf(rest.isEmpty() ? ' ' : rest.charAt(0));
    int end = open < 0 ? 0 : rest.indexOf("\"']}".charAt(open), 1) + 1;
    return rest.substring(end).replaceFirst("^[^,}\\]]*", "");
  }

  /** A line with a text, which is found by its letters, as a message wrote it. */
  private static String quoted(String line, int column, String text) {
    for (int start = column; start >= 0; start--) {
      for (int end = line.length(); end > start; end--) {
        if (bare(line.substring(start, end)).equals(bare(text))) {
          boolean quote = start > 0 && "\"'".indexOf(line.charAt(start - 1)) >= 0;
          return line.substring(0, quote ? start - 1 : start) + text + line.substring(end);
        }
      }
    }
    int later = line.indexOf(bare(text), column);
    return later < 0
        ? line
        : line.substring(0, later) + text + line.substring(later + bare(text).length());
  }

  private static String bare(String text) {
    Matcher item = ITEM.matcher(text);
    return (item.matches() ? item.group(1) : text)
        .replaceAll("[\"'\u201C\u201D\u2018\u2019\u201E\\\\]", "");
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private static Optional<MatchResult> match(Pattern pattern, String message) {
    Matcher matcher = pattern.matcher(message);
    return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }
}
