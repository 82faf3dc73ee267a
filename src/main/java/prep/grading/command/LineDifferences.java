package prep.grading.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import prep.grading.command.CommandMatch.Difference;
import prep.grading.command.CommandMatch.Reason;
import prep.grading.command.ShellLine.Item;
import prep.grading.command.ShellLine.Operator;
import prep.grading.command.ShellLine.Redirection;
import prep.grading.command.ShellLine.Stage;
import prep.grading.command.ShellLine.Word;
import prep.grading.text.Range;

/** Finds where a typed command line differs in meaning from an expected one. */
final class LineDifferences {

  /** A line with more differences is a different line. */
  private static final int MOST = 8;

  private final String expectedText;
  private final Programs programs;
  private final List<Difference> found = new ArrayList<>();

  /**
   * @param expectedText the expected line, to quote from
   */
  LineDifferences(String expectedText, Programs programs) {
    this.expectedText = expectedText;
    this.programs = programs;
  }

  /** The differences, in reading order; none if the lines mean the same. */
  List<Difference> of(ShellLine expected, ShellLine typed) {
    List<Item> wanted = expected.items();
    List<Item> given = typed.items();
    int common = Math.min(wanted.size(), given.size());
    for (int i = 0; i < common; i++) {
      compare(wanted.get(i), given.get(i));
    }
    if (given.size() > common) {
      add(span(given.subList(common, given.size())), Reason.NOT_EXPECTED, "");
    } else if (wanted.size() > common) {
      int end = given.isEmpty() ? 0 : given.getLast().at().end();
      Range missing = span(wanted.subList(common, wanted.size()));
      add(new Range(end, end), Reason.MISSING, missing.of(expectedText));
    }
    found.sort(Comparator.comparingInt(difference -> difference.at().start()));
    return found.subList(0, Math.min(MOST, found.size()));
  }

  private void add(Range at, Reason reason, String expected) {
    found.add(new Difference(at, reason, expected));
  }

  private static Range span(List<Item> items) {
    return new Range(items.getFirst().at().start(), items.getLast().at().end());
  }

  private void compare(Item wanted, Item given) {
    switch (wanted) {
      case Stage stage -> {
        switch (given) {
          case Stage other -> compareStages(stage, other);
          case Operator operator -> otherKind(wanted, operator);
        }
      }
      case Operator operator -> {
        switch (given) {
          case Stage other -> otherKind(wanted, other);
          case Operator other -> {
            if (!operator.symbol().equals(other.symbol())) {
              add(other.at(), Reason.ANOTHER_OPERATOR, operator.symbol());
            }
          }
        }
      }
    }
  }

  /** Without detail: one is where the other should be. */
  private void otherKind(Item wanted, Item given) {
    add(given.at(), Reason.NOT_THE_SAME, wanted.at().of(expectedText));
  }

  private void compareStages(Stage wanted, Stage given) {
    compareAssignments(wanted, given);
    StageMatch match = StageMatch.of(wanted.words(), given.words(), programs);
    if (!match.same()) {
      int start =
          given.words().isEmpty() ? given.at().end() : given.words().getFirst().at().start();
      List<Difference> told =
          new StageDifferences(expectedText, start).of(match.expected(), match.typed());
      found.addAll(told);
      if (told.isEmpty()) {
        otherKind(wanted, given);
      }
    }
    compareRedirections(wanted, given);
  }

  /** Assignments may come in any order. */
  private void compareAssignments(Stage wanted, Stage given) {
    List<Word> left = new ArrayList<>(wanted.assignments());
    List<Word> extra = new ArrayList<>();
    for (Word word : given.assignments()) {
      if (!left.removeIf(other -> other.value().equals(word.value()))) {
        extra.add(word);
      }
    }
    for (Word word : extra) {
      String name = OptionReader.namePart(word.value()) + "=";
      Word other = null;
      for (Word candidate : left) {
        other = candidate.value().startsWith(name) ? candidate : other;
      }
      if (other == null) {
        add(word.at(), Reason.NOT_EXPECTED, "");
      } else {
        left.remove(other);
        add(word.at(), Reason.ANOTHER_VALUE, other.at().of(expectedText));
      }
    }
    for (Word word : left) {
      int start = given.at().start();
      add(new Range(start, start), Reason.MISSING, word.at().of(expectedText));
    }
  }

  private void compareRedirections(Stage wanted, Stage given) {
    List<Redirection> wantedOnes = inOrderOfMeaning(wanted.redirections());
    List<Redirection> givenOnes = inOrderOfMeaning(given.redirections());
    List<Redirection> left = new ArrayList<>(wantedOnes);
    List<Redirection> extra = new ArrayList<>();
    for (Redirection redirection : givenOnes) {
      if (!removeSame(left, redirection)) {
        extra.add(redirection);
      }
    }
    if (left.isEmpty() && extra.isEmpty()) {
      for (int i = 0; i < givenOnes.size(); i++) {
        if (!givenOnes.get(i).sameAs(wantedOnes.get(i))) {
          add(givenOnes.get(i).at(), Reason.ANOTHER_PLACE, wantedOnes.get(i).at().of(expectedText));
          return;
        }
      }
    }
    for (Redirection redirection : extra) {
      Redirection other = null;
      for (Redirection candidate : left) {
        other = candidate.samePlace(redirection) ? candidate : other;
      }
      if (other == null) {
        add(redirection.at(), Reason.NOT_EXPECTED, "");
      } else {
        left.remove(other);
        add(redirection.at(), Reason.ANOTHER_VALUE, other.at().of(expectedText));
      }
    }
    for (Redirection redirection : left) {
      int end = given.at().end();
      add(new Range(end, end), Reason.MISSING, redirection.at().of(expectedText));
    }
  }

  private static boolean removeSame(List<Redirection> redirections, Redirection wanted) {
    for (int i = 0; i < redirections.size(); i++) {
      if (redirections.get(i).sameAs(wanted)) {
        redirections.remove(i);
        return true;
      }
    }
    return false;
  }

  /**
   * Redirections of different descriptors may change places, unless one makes a descriptor a copy
   * of another: {@code >f 2>&1} is not {@code 2>&1 >f}.
   */
  private static List<Redirection> inOrderOfMeaning(List<Redirection> redirections) {
    List<Redirection> ordered = new ArrayList<>(redirections);
    boolean copies = ordered.stream().anyMatch(Redirection::duplicates);
    ordered.sort(
        Comparator.comparing(
            redirection -> copies && !redirection.fd().equals("0") ? "1" : redirection.fd()));
    return ordered;
  }
}
