package prep.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prep.schedule.Grade;
import prep.session.Action;
import prep.session.Sureness;

/**
 * A row of the table of keys: keys, what each of them means, and what people are told of them.
 *
 * @param presses the keys, by name or character
 * @param shown how the keys are named to people
 * @param offered whether the key line shows it
 */
public record KeyRow(
    List<String> presses, List<Meaning> meanings, String shown, String label, boolean offered) {

  /** What a key does. */
  public sealed interface Meaning {
    /** Picks, toggles or ranks what is shown as number {@code shown}. */
    record Pick(int shown) implements Meaning {}

    /** Begins a number of two digits, unless another key follows. */
    record Begin(int digit) implements Meaning {}

    /** Grades the last answer. */
    record Regrade(Grade grade) implements Meaning {}

    /** Submits the current answer, or goes on. */
    record Enter() implements Meaning {}

    /** Shows all the pages that are left. */
    record SkipToEnd() implements Meaning {}

    /** Takes the last rank back. */
    record TakeBack() implements Meaning {}

    /** Moves the cursor by {@code by} lines. */
    record Move(int by) implements Meaning {}

    /** Picks the line under the cursor. */
    record PickAtCursor() implements Meaning {}

    /** Says how sure the answer is. */
    record Weigh(int sure) implements Meaning {}

    record Do(Action action) implements Meaning {}
  }

  /** How the keys are named while text is typed, where a letter would be part of the text. */
  String named(boolean typing) {
    return typing && shown.length() == 1 ? ":" + shown : shown;
  }

  Optional<Meaning> meaning(String press) {
    int index = presses.indexOf(press);
    return index < 0
        ? Optional.empty()
        : Optional.of(meanings.get(Math.min(index, meanings.size() - 1)));
  }

  /** A key that the line editor handles itself. */
  static KeyRow ofEditor(String shown, String label, boolean offered) {
    return new KeyRow(List.of(), List.of(), shown, label, offered);
  }

  static KeyRow judgement() {
    return new KeyRow(
        List.of("1", "2", "t", "f", "y", "n"),
        List.of(pick(1), pick(2), pick(1), pick(2), pick(1), pick(2)),
        "t f",
        "true, false",
        true);
  }

  static KeyRow digits(int count, String label) {
    List<String> presses = new ArrayList<>();
    List<Meaning> meanings = new ArrayList<>();
    for (int n = 1; n <= Math.min(count, 9); n++) {
      presses.add(Integer.toString(n));
      meanings.add(10 * n <= count ? new Meaning.Begin(n) : pick(n));
    }
    return new KeyRow(presses, meanings, "1-" + count, label, true);
  }

  /** As a list tells of them; where the grade is visible, one word does. */
  static KeyRow grades(String label, boolean offered) {
    return new KeyRow(
        List.of("1", "2", "3", "4"),
        List.of(
            new Meaning.Regrade(Grade.AGAIN),
            new Meaning.Regrade(Grade.HARD),
            new Meaning.Regrade(Grade.GOOD),
            new Meaning.Regrade(Grade.EASY)),
        "1-4",
        label,
        offered);
  }

  static KeyRow next() {
    return new KeyRow(
        List.of(Keys.ENTER, Keys.SPACE, "n"),
        List.of(new Meaning.Enter()),
        Keys.ENTER,
        "next",
        true);
  }

  static KeyRow skipToEnd() {
    String key = Action.QUIT.letter();
    return row(key, key, "skip to the end", new Meaning.SkipToEnd(), true);
  }

  static KeyRow takeBack() {
    return row(Keys.BACKSPACE, Keys.BACKSPACE, "take back", new Meaning.TakeBack(), true);
  }

  static KeyRow weigh(Sureness sure) {
    String key = Integer.toString(sure.number());
    return row(key, key, sure.word(), new Meaning.Weigh(sure.number()), true);
  }

  static List<KeyRow> cursor() {
    KeyRow moves =
        new KeyRow(
            List.of(Keys.UP, Keys.DOWN, "k", "j"),
            List.of(
                new Meaning.Move(-1),
                new Meaning.Move(1),
                new Meaning.Move(-1),
                new Meaning.Move(1)),
            "arrows, j k",
            "mark another line",
            false);
    return List.of(
        moves,
        row(Keys.SPACE, Keys.SPACE, "pick the marked line", new Meaning.PickAtCursor(), false));
  }

  static KeyRow enter(String label, boolean offered) {
    return row(Keys.ENTER, Keys.ENTER, label, new Meaning.Enter(), offered);
  }

  static KeyRow action(Action action, String label, boolean offered) {
    return row(action.letter(), action.letter(), label, new Meaning.Do(action), offered);
  }

  private static KeyRow row(
      String press, String shown, String label, Meaning meaning, boolean offered) {
    return new KeyRow(List.of(press), List.of(meaning), shown, label, offered);
  }

  private static Meaning pick(int n) {
    return new Meaning.Pick(n);
  }
}
