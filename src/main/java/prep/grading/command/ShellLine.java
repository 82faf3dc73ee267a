package prep.grading.command;

import java.util.List;
import prep.grading.text.Range;

/**
 * A command line, taken apart as a POSIX shell does: simple commands and the operators that join
 * them. Nothing is expanded or executed.
 *
 * @param items in reading order; no operator ends a line needlessly
 */
record ShellLine(List<Item> items) {

  /** What a text turns out to be. */
  sealed interface Parsed {}

  /** A line that can be read. */
  record Complete(ShellLine line) implements Parsed {}

  /** A quote or bracket is never closed; the range runs from it to the end. */
  record Unclosed(Range at) implements Parsed {}

  /** A piece of a line. */
  sealed interface Item {
    Range at();
  }

  /** {@code |}, {@code &&}, {@code ;} and the like; a line break counts as {@code ;}. */
  record Operator(String symbol, Range at) implements Item {}

  /** One simple command. */
  record Stage(List<Word> assignments, List<Word> words, List<Redirection> redirections, Range at)
      implements Item {
    Stage {
      assignments = List.copyOf(assignments);
      words = List.copyOf(words);
      redirections = List.copyOf(redirections);
    }
  }

  /**
   * A word.
   *
   * @param value what it means, with quotes removed; what the shell would expand is marked by
   *     characters of the private use area, so that a quoted {@code *} differs from a bare one
   * @param at where it stands, quotes included
   */
  record Word(String value, Range at) {

    /** Where the characters of the value from {@code start} to {@code end} stand. */
    Range part(int start, int end) {
      boolean unquoted = at.length() == value.length();
      return unquoted ? new Range(at.start() + start, at.start() + end) : at;
    }
  }

  /**
   * A redirection.
   *
   * @param fd the file descriptor
   * @param operator such as {@code >} or {@code >&}
   * @param target the value of the word after it
   */
  record Redirection(String fd, String operator, String target, Range at) {

    boolean duplicates() {
      return operator.endsWith("&");
    }

    /** {@code 2>/dev/null}. */
    boolean isHiddenError() {
      return fd.equals("2") && operator.equals(">") && target.equals("/dev/null");
    }

    boolean sameAs(Redirection other) {
      return samePlace(other) && target.equals(other.target);
    }

    boolean samePlace(Redirection other) {
      return fd.equals(other.fd) && operator.equals(other.operator);
    }
  }

  ShellLine {
    items = List.copyOf(items);
  }

  /** How many words there are in all commands. */
  int wordCount() {
    int count = 0;
    for (Item item : items) {
      count +=
          switch (item) {
            case Stage stage ->
                stage.assignments.size() + stage.words.size() + stage.redirections.size();
            case Operator _ -> 1;
          };
    }
    return count;
  }

  static Parsed parse(String text) {
    return new ShellLexer(text).line();
  }
}
