package prep.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prep.deck.Choice;
import prep.deck.Cloze;
import prep.deck.Command;
import prep.deck.Matching;
import prep.deck.Open;
import prep.deck.Ordering;
import prep.deck.OwnText;
import prep.deck.Question;
import prep.deck.ShortAnswer;
import prep.deck.Task;
import prep.deck.TrueFalse;

/**
 * A question paired with what was given as its answer. All numbers are deck positions, from 1; a
 * number or a count that the question does not have is refused with an {@link
 * IllegalArgumentException}.
 */
public sealed interface Response {

  Question question();

  /** The numbers that were given, as deck positions in the order of the answer; empty if none. */
  default List<Integer> numbers() {
    return List.of();
  }

  /**
   * The words in which points are looked for: none where they were spoken, and empty where the
   * answer has no points.
   */
  default Optional<String> ownWords() {
    return Optional.empty();
  }

  /**
   * The same answer to another version of its question; empty if that version has different counts,
   * so that numbers could mean something else.
   */
  default Optional<Response> about(Question other) {
    if (!shape(question()).equals(shape(other))) {
      return Optional.empty();
    }
    return Optional.of(
        switch (this) {
          case Chose(_, var options) -> new Chose((Choice) other, options);
          case Judged(_, var answer) -> new Judged((TrueFalse) other, answer);
          case Typed(_, var text) -> new Typed((ShortAnswer) other, text);
          case Commanded(_, var line) -> new Commanded((Command) other, line);
          case Filled(_, var texts) -> new Filled((Cloze) other, texts);
          case Ordered(_, var steps) -> new Ordered((Ordering) other, steps);
          case Matched(_, var rights) -> new Matched((Matching) other, rights);
          case Explained(_, var text) -> new Explained((Open) other, text);
          case Spoken _ -> new Spoken((Open) other);
          case Did(_, var done) -> new Did((Task) other, done);
          case Unknown _ -> new Unknown(other);
        });
  }

  /** The type of a question and how many parts it has. */
  private static List<Object> shape(Question question) {
    List<Object> shape = new ArrayList<>(List.of(question.type()));
    shape.add(question instanceof Choice choice && choice.several());
    for (OwnText text : question.ownTexts()) {
      switch (text.kind()) {
        case OPTION, ANSWER, STEP, LEFT, RIGHT, POINT, MYTH, DONE_WHEN -> shape.add(text.kind());
        case OPTION_WHY,
            TRUTH,
            ACCEPTED,
            BLANK_HINT,
            POINT_MATCH,
            MYTH_MATCH,
            MYTH_WHY,
            INSTRUCTION,
            SOLUTION -> {}
      }
    }
    return shape;
  }

  /** Options picked, each once, in ascending order. */
  record Chose(Choice question, List<Integer> options) implements Response {
    public Chose {
      options = options.stream().distinct().sorted().toList();
      checkNumbers(options, 1, question.options().size());
    }

    @Override
    public List<Integer> numbers() {
      return options;
    }
  }

  /** A statement judged. */
  record Judged(TrueFalse question, boolean answer) implements Response {}

  /** A text typed. */
  record Typed(ShortAnswer question, String text) implements Response {}

  /** A command line typed. */
  record Commanded(Command question, String line) implements Response {}

  /** A text for each blank; empty where a blank was left open. */
  record Filled(Cloze question, List<String> texts) implements Response {
    public Filled {
      texts = List.copyOf(texts);
      checkCount(texts, question.blanks().size());
    }
  }

  /** Steps in the order given, each once; all of them. */
  record Ordered(Ordering question, List<Integer> steps) implements Response {
    public Ordered {
      steps = List.copyOf(steps);
      int count = question.steps().size();
      checkNumbers(steps, 1, count);
      checkCount(steps, count);
      checkCount(steps.stream().distinct().toList(), count);
    }

    @Override
    public List<Integer> numbers() {
      return steps;
    }
  }

  /** For each left side the number of the right side given; 0 if none was. */
  record Matched(Matching question, List<Integer> rights) implements Response {
    public Matched {
      rights = List.copyOf(rights);
      checkNumbers(rights, 0, question.rights().size());
      checkCount(rights, question.lefts().size());
    }

    @Override
    public List<Integer> numbers() {
      return rights;
    }
  }

  /** An answer in one's own words. */
  record Explained(Open question, String text) implements Response {
    @Override
    public Optional<String> ownWords() {
      return Optional.of(text);
    }
  }

  /** An answer said aloud, of which nothing is kept. */
  record Spoken(Open question) implements Response {
    @Override
    public Optional<String> ownWords() {
      return Optional.of("");
    }
  }

  /** The points of a task that were done, each once, in ascending order. */
  record Did(Task question, List<Integer> done) implements Response {
    public Did {
      done = done.stream().distinct().sorted().toList();
      checkNumbers(done, 1, question.doneWhen().size());
    }

    @Override
    public List<Integer> numbers() {
      return done;
    }
  }

  /** "I don't know." */
  record Unknown(Question question) implements Response {}

  private static void checkNumbers(List<Integer> numbers, int least, int most) {
    for (int number : numbers) {
      if (number < least || number > most) {
        throw new IllegalArgumentException(number + " is not one of " + least + " to " + most);
      }
    }
  }

  private static void checkCount(List<?> given, int wanted) {
    if (given.size() != wanted) {
      throw new IllegalArgumentException(given.size() + " given where " + wanted + " are needed");
    }
  }
}
