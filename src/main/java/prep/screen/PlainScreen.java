package prep.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
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
import prep.grading.Response;
import prep.grading.Verdict;
import prep.markdown.Markdown;
import prep.schedule.Outlook;
import prep.session.Attempt;
import prep.session.Posed;
import prep.session.Posed.Turn;
import prep.session.ReplyReader;
import prep.session.Session;
import prep.session.Summary;
import prep.text.Line;
import prep.text.Style;

/** A session in words, line by line: for pipes, screen readers and plain terminals. */
public final class PlainScreen {

  private PlainScreen() {}

  /** The question that the session asks, with what can be answered. */
  public static List<Line> question(Session session) {
    Question question = session.question();
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(place(session), Style.HEADING));
    add(
        lines,
        text(question.stem(number -> spokenGap(number, question.texts(OwnText.Kind.BLANK_HINT)))));
    List<String> texts = session.current().texts();
    switch (question) {
      case Choice _, Ordering _ -> numbered(lines, texts);
      case Matching matching -> {
        numbered(lines, matching.lefts());
        for (int n = 1; n <= texts.size(); n++) {
          add(lines, ReplyReader.letter(n) + ". " + text(texts.get(n - 1)));
        }
      }
      case Task task -> {
        for (int n = 1; n <= task.steps().size(); n++) {
          add(lines, "Step " + n + ": " + text(task.steps().get(n - 1)));
        }
        add(lines, "Done when:");
        numbered(lines, texts);
      }
      case TrueFalse _, ShortAnswer _, Command _, Cloze _, Open _ -> {}
    }
    return lines;
  }

  private static String place(Session session) {
    Question question = session.question();
    Summary soFar = Summary.of(session);
    String place =
        session.current().turn() == Turn.RETRY
            ? "Once more. "
            : "Question " + session.number() + " of " + session.drawn() + ". ";
    String about = question.topic() + ", " + question.level().word() + ".";
    boolean tells = soFar.answered() > 0 && !session.rules().exam();
    return place + about + (tells ? " So far " + counts(soFar) + "." : "");
  }

  private static String counts(Summary summary) {
    return summary.correct()
        + " right"
        + (summary.partly() > 0 ? ", " + summary.partly() + " partly" : "")
        + (summary.wrong() > 0 ? ", " + summary.wrong() + " wrong" : "");
  }

  private static void numbered(List<Line> lines, List<String> texts) {
    for (int n = 1; n <= texts.size(); n++) {
      add(lines, n + ". " + text(texts.get(n - 1)));
    }
  }

  private static String spokenGap(int number, List<String> hints) {
    String hint = hints.get(number - 1);
    return "[blank " + number + (hint.isEmpty() ? "" : ", " + hint) + "]";
  }

  /** What to type, such as {@code Answer, 1 to 4:}. */
  public static String prompt(Question question) {
    return switch (question) {
      case Choice choice when choice.several() ->
          "Answer, several of 1 to " + choice.options().size() + ":";
      case Choice choice -> "Answer, 1 to " + choice.options().size() + ":";
      case TrueFalse _ -> "Answer, true or false:";
      case ShortAnswer _ -> "Answer:";
      case Command _ -> "Command:";
      case Cloze cloze when cloze.blanks().size() > 1 ->
          "Answer, " + cloze.blanks().size() + " texts parted by semicolons:";
      case Cloze _ -> "Answer:";
      case Ordering ordering ->
          "Answer, the numbers 1 to " + ordering.steps().size() + " in the right order:";
      case Matching _ -> "Answer, pairs such as 1b 2a:";
      case Open _ -> "Answer, in your own words on one line:";
      case Task task -> "Which of 1 to " + task.doneWhen().size() + " are done:";
    };
  }

  /** The commands that can be typed in place of an answer. */
  public static List<Line> commands() {
    List<Line> lines = new ArrayList<>();
    add(lines, "0 or an empty line: don't know.");
    add(lines, ":hint shows the hint, :skip asks later, :undo takes the last answer back.");
    add(lines, ":flag NOTE marks the question as doubtful, :mute never asks it again.");
    add(lines, ":quit ends, :? shows this.");
    return lines;
  }

  /** The commands that can be typed after a verdict. */
  public static List<Line> commandsAfterVerdict() {
    List<Line> lines = new ArrayList<>();
    add(lines, "Enter goes on. 1 again, 2 hard, 3 good, 4 easy give another grade.");
    add(lines, ":right counts the answer as right, :why says why the others are wrong.");
    add(lines, ":open opens the source in the browser, :edit the question in your editor.");
    add(lines, ":undo takes the answer back, :flag NOTE, :mute, :quit.");
    return lines;
  }

  /** Why the wrong options are wrong, as far as the deck says. */
  public static List<Line> reasons(Attempt attempt) {
    List<Line> lines = new ArrayList<>();
    if (attempt.question() instanceof Choice choice) {
      for (int n = 1; n <= attempt.posed().shown().size(); n++) {
        Choice.Option option = choice.option(attempt.posed().deckPosition(n));
        if (!option.right() && !option.why().isEmpty()) {
          add(lines, n + ": " + text(option.why()));
        }
      }
    }
    if (lines.isEmpty()) {
      add(lines, "The deck does not say more.");
    }
    return lines;
  }

  /** The hint. */
  public static List<Line> hint(Question question) {
    List<Line> lines = new ArrayList<>();
    add(lines, "Hint: " + text(question.details().hint()));
    return lines;
  }

  /** The verdict; its first line starts with the word. */
  public static List<Line> verdict(Attempt attempt, Outlook outlook) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(VerdictScreen.words(attempt) + ".", Marks.style(attempt.mark())));
    notes(attempt).forEach(note -> add(lines, note));
    if (attempt.mark() != Verdict.Mark.RIGHT || attempt.question() instanceof Open) {
      for (String sentence : rightAnswer(attempt)) {
        add(lines, sentence);
      }
    }
    add(lines, text(attempt.question().details().explanation()));
    for (String source : attempt.question().details().sources()) {
      add(lines, "Source: " + source);
    }
    add(lines, comesBack(outlook.days(attempt.grade())));
    return lines;
  }

  /** What there is to say of an answer that was typed, a sentence each. */
  public static List<String> notes(Attempt attempt) {
    return TypedAnswer.inWords(attempt);
  }

  private static String comesBack(int days) {
    return switch (days) {
      case 0 -> "It comes back today.";
      case 1 -> "It comes back tomorrow.";
      default -> "It comes back in " + days + " days.";
    };
  }

  private static List<String> rightAnswer(Attempt attempt) {
    Posed posed = attempt.posed();
    Response response = attempt.response();
    return switch (attempt.question()) {
      case Choice choice -> chosen(posed, choice, response);
      case TrueFalse statement ->
          List.of("The statement is " + (statement.answer() ? "true." : "false."));
      case ShortAnswer question -> List.of("Expected: " + literal(question.accepted().answer()));
      case Command question -> List.of("Expected: " + question.answer());
      case Cloze cloze ->
          each(cloze.blanks().size(), n -> "Blank " + n + ": " + literal(answer(cloze, n)));
      case Ordering ordering -> {
        int count = ordering.steps().size();
        yield each(count + 1, n -> n == 1 ? "The right order:" : step(ordering, n - 1));
      }
      case Matching matching -> each(matching.lefts().size(), n -> pair(posed, matching, n));
      case Open open -> List.of("Model answer: " + text(open.answer()));
      case Task task -> List.of("A solution: " + text(task.answer()));
    };
  }

  private static List<String> each(int count, IntFunction<String> sentence) {
    return IntStream.rangeClosed(1, count).mapToObj(sentence).toList();
  }

  private static String answer(Cloze cloze, int n) {
    return cloze.blanks().get(n - 1).accepted().answer();
  }

  private static String step(Ordering ordering, int n) {
    return n + ". " + text(ordering.steps().get(n - 1));
  }

  private static String pair(Posed posed, Matching matching, int n) {
    char letter = ReplyReader.letter(posed.shownNumber(matching.pairing().get(n - 1)));
    String left = text(matching.lefts().get(n - 1));
    return n + letter + ": " + left + ", " + text(matching.rightOf(n));
  }

  private static List<String> chosen(Posed posed, Choice choice, Response response) {
    List<String> lines = new ArrayList<>();
    for (int position : choice.rightOptions()) {
      lines.add(
          (choice.several() ? "Right: " : "The right answer is ")
              + posed.shownNumber(position)
              + ": "
              + text(choice.option(position).text()));
    }
    for (int position : response.numbers()) {
      Choice.Option option = choice.option(position);
      if (!option.right()) {
        String why = option.why().isEmpty() ? "which is wrong." : text(option.why());
        lines.add("You chose " + posed.shownNumber(position) + ": " + why);
      }
    }
    return lines;
  }

  /**
   * What the session came to.
   *
   * @param seed what makes the same choices again
   */
  public static List<Line> end(Session session, long seed, OptionalDouble passMark) {
    Summary summary = Summary.of(session);
    List<Line> lines = new ArrayList<>();
    if (summary.answered() == 0) {
      add(lines, "Nothing answered, nothing recorded.");
    } else {
      String answered = summary.answered() + " of " + session.drawn() + " answered, ";
      String score = ". Score " + Percent.of(summary.meanOfAnswered()) + ".";
      lines.add(Line.of("End. " + answered + counts(summary) + score, Style.HEADING));
      for (Attempt attempt : session.firstAttempts()) {
        if (!attempt.full()) {
          add(lines, "Look at again: " + attempt.question().key());
        }
      }
    }
    if (passMark.isPresent()) {
      String mark = EndScreen.number(passMark.getAsDouble());
      boolean passed = summary.passes(passMark.getAsDouble());
      add(lines, "Pass mark " + mark + " %: " + (passed ? "reached." : "not reached."));
    }
    add(lines, "Seed " + seed + ".");
    return lines;
  }

  private static String literal(String answer) {
    return new Line(Markdown.literal(answer)).text();
  }

  private static String text(String markdown) {
    return Markdown.plainText(markdown);
  }

  private static void add(List<Line> lines, String text) {
    if (!text.isEmpty()) {
      text.lines().forEach(line -> lines.add(Line.plain(line)));
    }
  }
}
