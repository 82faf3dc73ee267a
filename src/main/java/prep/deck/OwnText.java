package prep.deck;

import java.util.ArrayList;
import java.util.List;

/**
 * A text that a question has because of its type, beside the details that every question has; empty
 * where it may be absent and is. The text of a cloze between its blanks is in its stem.
 *
 * @param number its number among those of its kind, from 1; what belongs to an option, a blank, a
 *     point or a myth has that one's number
 */
public record OwnText(Kind kind, int number, String text) {

  /** What a text is to its question. Typed texts are taken literally, all others are Markdown. */
  public enum Kind {
    OPTION,
    /** Why an option is wrong. */
    OPTION_WHY,
    /** Which of {@code true} and {@code false} a statement is. */
    TRUTH,
    /** A text to be typed as it is shown afterwards; a cloze has one for each blank. */
    ANSWER,
    /** Another text that counts as right; patterns are not texts. */
    ACCEPTED,
    /** The hint in a blank. */
    BLANK_HINT,
    /** A step to be put in order. */
    STEP,
    LEFT,
    RIGHT,
    POINT,
    /** The words that a point is recognised by. */
    POINT_MATCH,
    MYTH,
    /** The words that a myth is recognised by. */
    MYTH_MATCH,
    /** Why a myth is wrong. */
    MYTH_WHY,
    /** A step of a task. */
    INSTRUCTION,
    DONE_WHEN,
    /** A model answer or a solution, not compared word by word. */
    SOLUTION
  }

  /** All such texts of a question, in the order in which a deck has them. */
  static List<OwnText> of(Question question) {
    Texts texts = new Texts(new ArrayList<>());
    switch (question) {
      case Choice choice -> {
        for (int n = 1; n <= choice.options().size(); n++) {
          texts.add(Kind.OPTION, n, choice.option(n).text());
          texts.add(Kind.OPTION_WHY, n, choice.option(n).why());
        }
      }
      case TrueFalse statement -> texts.add(Kind.TRUTH, 1, Boolean.toString(statement.answer()));
      case ShortAnswer typed -> texts.addTyped(1, typed.accepted().texts());
      case Command command -> {
        texts.add(Kind.ANSWER, 1, command.answer());
        texts.addAll(Kind.ACCEPTED, command.also());
      }
      case Cloze cloze -> {
        for (int n = 1; n <= cloze.blanks().size(); n++) {
          texts.addTyped(n, cloze.blanks().get(n - 1).accepted().texts());
          texts.add(Kind.BLANK_HINT, n, cloze.blanks().get(n - 1).hint());
        }
      }
      case Ordering ordering -> texts.addAll(Kind.STEP, ordering.steps());
      case Matching matching -> {
        texts.addAll(Kind.LEFT, matching.lefts());
        texts.addAll(Kind.RIGHT, matching.rights());
      }
      case Open open -> {
        texts.add(Kind.SOLUTION, 1, open.answer());
        for (int n = 1; n <= open.points().size(); n++) {
          Open.Point point = open.points().get(n - 1);
          texts.add(Kind.POINT, n, point.say());
          texts.addOf(Kind.POINT_MATCH, n, point.match());
        }
        for (int n = 1; n <= open.myths().size(); n++) {
          Open.Myth myth = open.myths().get(n - 1);
          texts.add(Kind.MYTH, n, myth.claim());
          texts.addOf(Kind.MYTH_MATCH, n, myth.match());
          texts.add(Kind.MYTH_WHY, n, myth.why());
        }
      }
      case Task task -> {
        texts.addAll(Kind.INSTRUCTION, task.steps());
        texts.addAll(Kind.DONE_WHEN, task.doneWhen());
        texts.add(Kind.SOLUTION, 1, task.answer());
      }
    }
    return texts.list();
  }

  private record Texts(List<OwnText> list) {

    void add(Kind kind, int number, String text) {
      list.add(new OwnText(kind, number, text));
    }

    void addAll(Kind kind, List<String> texts) {
      for (int n = 1; n <= texts.size(); n++) {
        add(kind, n, texts.get(n - 1));
      }
    }

    void addOf(Kind kind, int number, List<String> texts) {
      texts.forEach(text -> add(kind, number, text));
    }

    void addTyped(int number, List<String> texts) {
      add(Kind.ANSWER, number, texts.getFirst());
      addOf(Kind.ACCEPTED, number, texts.subList(1, texts.size()));
    }
  }
}
