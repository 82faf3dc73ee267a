package prep.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import prep.problem.Problem;

/** Collects what is wrong in one file. */
public final class Problems {

  /** More would not help, and a hostile file could have millions. */
  private static final int MOST = 1000;

  private final String file;
  private final SourceText source;
  private final List<Problem> found = new ArrayList<>();
  private int further;

  public Problems(String file, SourceText source) {
    this.file = file;
    this.source = source;
  }

  public String file() {
    return file;
  }

  public SourceText source() {
    return source;
  }

  /** Adds an error; the message says what is wrong, and after a semicolon what to do. */
  public void add(Position at, Rule rule, String message) {
    if (found.size() < MOST) {
      found.add(at(file, at, rule, message));
    } else {
      further++;
    }
  }

  /** An error in a file. */
  public static Problem at(String file, Position at, Rule rule, String message) {
    return Problem.error(file, at.line(), at.column(), message, rule.word());
  }

  /** Adds why the file cannot be read. */
  void add(Unreadable e) {
    found.add(e.problem());
  }

  /** Whether no more are listed, so that composing messages would be wasted work. */
  boolean isFull() {
    return found.size() == MOST;
  }

  /** How many there are so far. */
  public int count() {
    return found.size() + further;
  }

  /** The one that was found last. */
  Problem last() {
    return found.getLast();
  }

  /** Puts others in the place of all that were found. */
  void become(List<Problem> others) {
    found.clear();
    further = 0;
    for (Problem problem : others) {
      if (found.size() < MOST) {
        found.add(problem);
      } else {
        further++;
      }
    }
  }

  /** Takes back what was found at a place, since something better can be said. */
  void forget(Position at) {
    found.removeIf(problem -> place(problem).equals(at));
  }

  /** Whether there is a problem from {@code from} on and before {@code to}. */
  public boolean anyBetween(Position from, Position to) {
    return found.stream()
        .map(Problems::place)
        .anyMatch(at -> from.compareTo(at) <= 0 && at.compareTo(to) < 0);
  }

  /** Whether there is a problem at a place. */
  boolean isAt(Position at) {
    return found.stream().anyMatch(problem -> place(problem).equals(at));
  }

  /** Where a problem is. */
  public static Position place(Problem problem) {
    return new Position(problem.line(), problem.column());
  }

  /** All of them in the order of their places. */
  public List<Problem> all() {
    if (found.isEmpty()) {
      return List.of();
    }
    List<Problem> all = new ArrayList<>(found);
    all.sort(Comparator.comparing(Problems::place));
    if (further > 0) {
      String message = "there are " + further + " further problems; fix those above first";
      all.add(at(file, place(all.getLast()), Rule.TOO_MANY_PROBLEMS, message));
    }
    return List.copyOf(all);
  }
}
