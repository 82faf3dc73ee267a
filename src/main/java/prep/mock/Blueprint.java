package prep.mock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prep.deck.Level;

/**
 * How a practice interview is built: its parts with the time and the questions that each has.
 *
 * <p>Four are laid out by hand, for 15, 30, 45 and 60 minutes; each belongs to a level, the first
 * to all. Other lengths take the longest of those for the level or a lower one that is no longer
 * than wanted, and stretch it: the times add up to the minutes, and questions grow with them.
 *
 * @param minutes how long it takes, the sum of the boxes
 * @param boxes its parts in order
 */
public record Blueprint(Level level, int minutes, List<Box> boxes) {

  /** No interview is shorter, in minutes. */
  public static final int SHORTEST = 5;

  /** No interview is longer, in minutes. */
  public static final int LONGEST = 180;

  /**
   * The time for a part.
   *
   * @param questions how many questions it begins with
   * @param followUps how many follow each of them at most
   */
  public record Box(Part part, int minutes, int questions, int followUps) {}

  private static final List<Blueprint> LAID_OUT =
      List.of(
          new Blueprint(
              Level.JUNIOR,
              15,
              List.of(
                  new Box(Part.BREADTH, 5, 4, 0),
                  new Box(Part.DEPTH, 8, 1, 1),
                  new Box(Part.BEHAVIOURAL, 2, 1, 0))),
          new Blueprint(
              Level.JUNIOR,
              30,
              List.of(
                  new Box(Part.BREADTH, 12, 10, 0),
                  new Box(Part.DEPTH, 10, 2, 1),
                  new Box(Part.PRACTICAL, 6, 1, 0),
                  new Box(Part.BEHAVIOURAL, 2, 1, 0))),
          new Blueprint(
              Level.MID,
              45,
              List.of(
                  new Box(Part.BREADTH, 12, 8, 0),
                  new Box(Part.DEPTH, 20, 3, 1),
                  new Box(Part.PRACTICAL, 8, 1, 0),
                  new Box(Part.BEHAVIOURAL, 5, 2, 0))),
          new Blueprint(
              Level.SENIOR,
              60,
              List.of(
                  new Box(Part.BREADTH, 8, 5, 0),
                  new Box(Part.DEPTH, 25, 2, 3),
                  new Box(Part.PRACTICAL, 20, 1, 0),
                  new Box(Part.BEHAVIOURAL, 7, 3, 0))));

  public Blueprint {
    boxes = List.copyOf(boxes);
    if (boxes.stream().mapToInt(Box::minutes).sum() != minutes) {
      throw new IllegalArgumentException("the boxes are not " + minutes + " minutes");
    }
  }

  /** How long an interview for a level usually takes, in minutes. */
  public static int usualMinutes(Level level) {
    return switch (level) {
      case JUNIOR -> 30;
      case MID -> 45;
      case SENIOR -> 60;
    };
  }

  /**
   * The blueprint for a level and a length.
   *
   * @param minutes from {@link #SHORTEST} to {@link #LONGEST}
   */
  public static Blueprint of(Level level, int minutes) {
    if (minutes < SHORTEST || minutes > LONGEST) {
      throw new IllegalArgumentException("no interview takes " + minutes + " minutes");
    }
    Blueprint base = LAID_OUT.getFirst();
    for (Blueprint laidOut : LAID_OUT) {
      if (laidOut.level.compareTo(level) <= 0 && laidOut.minutes <= minutes) {
        base = laidOut;
      }
    }
    return base.stretched(level, minutes);
  }

  private Blueprint stretched(Level other, int wanted) {
    List<Box> stretched = new ArrayList<>();
    int spent = 0;
    int spentBefore = 0;
    for (Box box : boxes) {
      spentBefore += box.minutes;
      // Rounding where the box ends, not its length, keeps the sum.
      int end = Math.round((float) spentBefore * wanted / minutes);
      int questions = Math.max(1, Math.round((float) box.questions * wanted / minutes));
      int kept = box.part == Part.PRACTICAL ? box.questions : questions;
      stretched.add(new Box(box.part, end - spent, kept, box.followUps));
      spent = end;
    }
    return new Blueprint(other, wanted, stretched);
  }

  /** The box of a part; empty where the interview does not have it. */
  public Optional<Box> box(Part part) {
    return boxes.stream().filter(box -> box.part == part).findFirst();
  }
}
