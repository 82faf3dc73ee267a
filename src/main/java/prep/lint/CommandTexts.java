package prep.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prep.deck.Command;
import prep.grading.Grader;
import prep.grading.Response;

/** Whether the texts of typed answers are what their author typed, and what a shell reads. */
final class CommandTexts {

  private static final Pattern TYPESET =
      Pattern.compile("[\u2018\u2019\u201C\u201D\u2010-\u2015\u2212]");

  private static final Pattern PLACEHOLDER = Pattern.compile("<[a-z][a-z_ -]*>(?!\\S)");

  /** What a manual writes for words that may be left out or repeated. */
  private static final Pattern USAGE =
      Pattern.compile("(?<=\\s)(?:\\[[A-Z][A-Z_-]{2,}(?:\\.\\.\\.)?]|\\.\\.\\.|\u2026)(?!\\S)");

  /** A line that a backslash continued before YAML joined it with the next. */
  private static final Pattern CONTINUED = Pattern.compile(" \\\\ +(?=-)");

  /** What stands in curly quotes as a whole, which is found in every text. */
  private static final Pattern CURLY =
      Pattern.compile("[\u2018\u201C\u201E][^\u201C\u201D\u201E]+[\u2019\u201C\u201D]");

  /** What a shell shows before a command. */
  private static final Pattern PROMPT =
      Pattern.compile(
          "(?:[$#%>]|(?:\\w+@)?[\\w.-]+[:~/\\w.-]*[$#]|PS [A-Z]:[^>]*>|>>>) +([a-z./~].*)");

  private CommandTexts() {}

  static void check(Command command, Checked checked) {
    List<String> lines = new ArrayList<>(List.of(command.answer()));
    lines.addAll(command.also());
    for (int n = 0; n < lines.size(); n++) {
      String fault = fault(command, lines.get(n), n == 0, checked);
      if (!fault.isEmpty()) {
        checked.add(
            LintRule.COMMAND_TEXT,
            n == 0 ? "answer" : "accept",
            n,
            "the command %s of %s %s"
                .formatted(Findings.quoted(lines.get(n)), checked.name(), fault));
      }
    }
    split(command.also(), checked);
  }

  private static String fault(Command command, String line, boolean answer, Checked checked) {
    Matcher typeset = TYPESET.matcher(line);
    Matcher placeholder = PLACEHOLDER.matcher(line);
    Matcher prompt = PROMPT.matcher(line);
    Matcher usage = USAGE.matcher(line);
    Matcher continued = CONTINUED.matcher(line);
    if (CURLY.matcher(line).matches()) {
      return "";
    }
    if (prompt.matches()) {
      return "starts with the prompt of a shell; write \"" + prompt.group(1) + "\"";
    } else if (line.length() > 2 && line.startsWith("`") && line.endsWith("`")) {
      return "is in backticks; write it without them";
    } else if (typeset.find()) {
      boolean dash = "\u2018\u2019\u201C\u201D".indexOf(typeset.group().charAt(0)) < 0;
      return "has a %s that no shell understands; write %s"
          .formatted(dash ? "long dash" : "curly quote", dash ? "-- or -" : "a straight one");
    } else if (placeholder.find()) {
      return "has the placeholder %s, which nobody types; ask for a name, such as web"
          .formatted(placeholder.group());
    } else if (usage.find()) {
      return "has %s, as a manual writes it; write what is typed, and other forms under \"accept\""
          .formatted(usage.group());
    } else if (continued.find()) {
      return "goes on after a backslash; write it on one line without that";
    } else if (line.contains(" or " + line.split(" ", 2)[0] + " ")) {
      return "is two commands; write one of them, and the other under \"accept\"";
    } else if (line.strip().indexOf('\n') >= 0 && !line.contains("<<") && !line.contains("\\\n")) {
      return "has several lines; write one line, or ask for the rest in a separate question";
    } else if (answer && !isRead(command, line, checked)) {
      return "is not a valid command line; close its quotes";
    }
    return "";
  }

  /** An extra space forces parsing: a line exactly as written is right in any case. */
  private static boolean isRead(Command command, String line, Checked checked) {
    boolean quoted = line.chars().anyMatch(c -> c == '"' || c == '\'' || c == '\\');
    Command alone = new Command(command.details(), line, List.of(), command.table());
    String typed = line.strip().replaceFirst(" ", "  ");
    Response response = new Response.Commanded(alone, typed);
    return !quoted || Grader.grade(response, checked.file().deck()).score() == 1;
  }

  /** Entries that were one text until the comma of a bracketed list split it. */
  static void split(List<String> texts, Checked checked) {
    split(texts, "accept", 0, checked);
  }

  /**
   * The same.
   *
   * @param part of the field, where the texts belong to one; 0 where each is a part
   */
  static void split(List<String> texts, String field, int part, Checked checked) {
    for (int n = 1; n < texts.size(); n++) {
      String before = texts.get(n - 1);
      String both = before + ", " + texts.get(n);
      if (open(before) > 0 && open(texts.get(n)) < 0 && open(both) == 0) {
        checked.add(
            LintRule.SPLIT_ENTRY,
            field,
            part == 0 ? n : part,
            "%s and %s of %s were split at a comma; quote the text: '%s'"
                .formatted(
                    Findings.quoted(before),
                    Findings.quoted(texts.get(n)),
                    checked.name(),
                    both.replace("'", "''")));
      }
    }
  }

  /** How many brackets are open at the end of a text. */
  private static int open(String text) {
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      open += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
    }
    return open;
  }
}
