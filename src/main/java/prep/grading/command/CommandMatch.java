package prep.grading.command;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prep.deck.Command;
import prep.grading.text.Range;

/**
 * How a typed command line compares by meaning with the accepted ones. Nothing is executed.
 *
 * @param typed the line as typed
 * @param expected the accepted line that was met, or else the nearest one
 * @param differences where the typed line differs from it, in reading order; none if it is right
 */
public record CommandMatch(String typed, String expected, List<Difference> differences) {

  /** Why a part of a typed line is wrong. */
  public enum Reason {
    NOT_THE_SAME("not accepted as equivalent"),
    ANOTHER_COMMAND("a different command"),
    ANOTHER_VALUE("a different value"),
    ANOTHER_NAME("a different name"),
    ANOTHER_PLACE("in the wrong place"),
    ANOTHER_OPERATOR("joined differently"),
    NOT_EXPECTED("not expected"),
    MISSING("missing"),
    UNCLOSED("never closed"),
    EMPTY("no command"),
    TOO_LONG("too long");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** As shown under the part of the line. */
    public String words() {
      return words;
    }
  }

  /**
   * A part of the typed line that is wrong.
   *
   * @param at where in the typed line; for something missing, the empty range where it could be
   * @param expected what is expected there, as the deck writes it; empty for nothing
   */
  public record Difference(Range at, Reason reason, String expected) {

    /** Why it is wrong; for something missing, what that is. */
    public String words() {
      return reason == Reason.MISSING && !expected.isEmpty()
          ? reason.words + ": " + expected
          : reason.words;
    }
  }

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final Pattern LINE_BREAK = Pattern.compile("[ \\t]*\\\\?\\R[ \\t]*");

  /** Longer lines, in characters, are not compared. */
  private static final int LONGEST = 8_000;

  /** Lines with more words are not compared. */
  private static final int MOST_WORDS = 300;

  public CommandMatch {
    differences = List.copyOf(differences);
  }

  public boolean right() {
    return differences.isEmpty();
  }

  /** The same with lines of the shell in one, as if none were continued in the next. */
  public CommandMatch inOneLine() {
    StringBuilder line = new StringBuilder();
    int[] places = new int[typed.length() + 1];
    Matcher breaks = LINE_BREAK.matcher(typed);
    boolean found = breaks.find();
    for (int i = 0; i < typed.length(); i++) {
      places[i] = line.length();
      if (!found || i < breaks.start()) {
        line.append(typed.charAt(i));
      } else if (i + 1 == breaks.end()) {
        line.append(' ');
        found = breaks.find();
      }
    }
    places[typed.length()] = line.length();
    List<Difference> moved =
        differences.stream()
            .map(each -> {
              Range at = new Range(places[each.at.start()], places[each.at.end()]);
              return new Difference(at, each.reason, each.expected);
            })
            .toList();
    return new CommandMatch(line.toString(), expected, moved);
  }

  /** Compares a typed line with what the question accepts. */
  public static CommandMatch of(Command question, String typed) {
    String given = withoutPrompt(typed);
    for (String accepted : accepted(question)) {
      if (given.equals(withoutPrompt(accepted))) {
        return new CommandMatch(typed, accepted, List.of());
      }
    }
    Range all = new Range(0, typed.length());
    if (given.length() > LONGEST) {
      return refused(typed, question, all, Reason.TOO_LONG);
    }
    int offset = typed.indexOf(given);
    return switch (ShellLine.parse(given)) {
      case ShellLine.Unclosed(Range at) ->
          refused(typed, question, moved(at, offset), Reason.UNCLOSED);
      case ShellLine.Complete(ShellLine line) -> {
        if (line.items().isEmpty()) {
          yield refused(typed, question, all, Reason.EMPTY);
        }
        yield line.wordCount() > MOST_WORDS
            ? refused(typed, question, all, Reason.TOO_LONG)
            : nearest(question, typed, line, offset);
      }
    };
  }

  private static CommandMatch refused(String typed, Command question, Range at, Reason reason) {
    return new CommandMatch(
        typed, question.answer(), List.of(new Difference(at, reason, question.answer())));
  }

  private static CommandMatch nearest(Command question, String typed, ShellLine line, int offset) {
    List<String> lines = new ArrayList<>(List.of(typed, question.answer()));
    lines.addAll(question.also());
    Programs programs = new Programs(question.table().about(lines));
    CommandMatch nearest = match(question.answer(), typed, line, programs, offset);
    for (String accepted : accepted(question)) {
      if (nearest.right()) {
        break;
      }
      CommandMatch match = match(accepted, typed, line, programs, offset);
      if (match.differences.size() < nearest.differences.size()) {
        nearest = match;
      }
    }
    return nearest.differences.size() > 1 && isAnother(nearest.expected, typed)
        ? refused(typed, question, whole(typed), Reason.ANOTHER_COMMAND)
        : nearest;
  }

  /** Whether so few words are the same that listing differences would be pointless. */
  private static boolean isAnother(String expected, String typed) {
    List<String> given = List.of(BLANKS.split(typed.strip()));
    List<String> wanted = List.of(BLANKS.split(expected.strip()));
    return 3 * given.stream().filter(wanted::contains).count() <= given.size();
  }

  private static Range whole(String typed) {
    int start = typed.indexOf(typed.strip());
    return new Range(start, start + typed.strip().length());
  }

  private static List<String> accepted(Command question) {
    List<String> accepted = new ArrayList<>(question.also());
    accepted.addFirst(question.answer());
    return accepted;
  }

  private static CommandMatch match(
      String expected, String typed, ShellLine line, Programs programs, int offset) {
    return new CommandMatch(typed, expected, differences(expected, line, programs, offset));
  }

  private static List<Difference> differences(
      String expected, ShellLine typed, Programs programs, int offset) {
    String text = withoutPrompt(expected);
    return switch (ShellLine.parse(text)) {
      case ShellLine.Unclosed _ ->
          List.of(new Difference(new Range(offset, offset), Reason.NOT_THE_SAME, expected));
      case ShellLine.Complete(ShellLine wanted) ->
          new LineDifferences(text, programs)
              .of(wanted, new AsMeant(programs).line(wanted, typed)).stream()
                  .map(d -> new Difference(moved(d.at, offset), d.reason, d.expected))
                  .toList();
    };
  }

  private static Range moved(Range range, int by) {
    return new Range(range.start() + by, range.end() + by);
  }

  /** The line without backticks around it and without the prompt of a shell. */
  private static String withoutPrompt(String line) {
    String bare = line.strip();
    int last = bare.length() - 1;
    if (last > 1 && bare.charAt(0) == '`' && bare.indexOf('`', 1) == last) {
      bare = bare.substring(1, last).strip();
    }
    return bare.startsWith("$ ") ? bare.substring(2).strip() : bare;
  }
}
