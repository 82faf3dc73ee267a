package prep.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import prep.deck.Choice;
import prep.deck.Cloze;
import prep.deck.Command;
import prep.deck.Matching;
import prep.deck.Open;
import prep.deck.Ordering;
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
    add(lines, stem(question));
    Posed posed = session.current();
    switch (question) {
      case Choice choice -> {
        for (int n = 1; n <= posed.shown().size(); n++) {
          add(lines, n + ". " + text(choice.option(posed.deckPosition(n)).text()));
        }
      }
      case Ordering ordering -> {
        for (int n = 1; n <= posed.shown().size(); n++) {
          add(lines, n + ". " + text(ordering.steps().get(posed.deckPosition(n) - 1)));
        }
      }
      case Matching matching -> {
        for (int n = 1; n <= matching.lefts().size(); n++) {
          add(lines, n + ". " + text(matching.lefts().get(n - 1)));
        }
        for (int n = 1; n <= posed.shown().size(); n++) {
          String right = text(matching.rights().get(posed.deckPosition(n) - 1));
          add(lines, ReplyReader.letter(n) + ". " + right);
        }
      }
      case Task task -> {
        for (int n = 1; n <= task.steps().size(); n++) {
          add(lines, "Step " + n + ": " + text(task.steps().get(n - 1)));
        }
        add(lines, "Done when:");
        for (int n = 1; n <= task.doneWhen().size(); n++) {
          add(lines, n + ". " + text(task.doneWhen().get(n - 1)));
        }
      }
      case TrueFalse _, ShortAnswer _, Command _, Cloze _, Open _ -> {}
    }
    return lines;
  }

  private static String place(Session session) {
    Question question = session.question();
    Summary soFar = Summary.of(session);
    StringBuilder place = new StringBuilder();
    if (session.current().turn() == Turn.RETRY) {
      place.append("Once more. ");
    } else {
      place.append("Question ").append(session.number()).append(" of ").append(session.drawn());
      place.append(". ");
    }
    place.append(question.topic()).append(", ").append(question.level().word()).append('.');
    if (soFar.answered() > 0 && !session.rules().exam()) {
      place.append(" So far ").append(soFar.correct()).append(" right");
      if (soFar.partly() > 0) {
        place.append(", ").append(soFar.partly()).append(" partly");
      }
      if (soFar.wrong() > 0) {
        place.append(", ").append(soFar.wrong()).append(" wrong");
      }
      place.append('.');
    }
    return place.toString();
  }

  private static String stem(Question question) {
    return switch (question) {
      case Cloze cloze -> text(cloze.filled(number -> spokenGap(cloze, number)));
      case Choice _,
          TrueFalse _,
          ShortAnswer _,
          Command _,
          Ordering _,
          Matching _,
          Open _,
          Task _ ->
          text(question.stem());
    };
  }

  private static String spokenGap(Cloze cloze, int number) {
    String hint = cloze.blanks().get(number - 1).hint();
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
    Style style =
        switch (attempt.mark()) {
          case RIGHT -> Style.RIGHT;
          case PARTLY -> Style.PARTLY;
          case WRONG -> Style.WRONG;
        };
    lines.add(Line.of(VerdictScreen.words(attempt) + ".", style));
    for (String sentence : TypedAnswer.inWords(attempt)) {
      add(lines, sentence);
    }
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
      case Cloze cloze -> {
        List<String> blanks = new ArrayList<>();
        for (int n = 1; n <= cloze.blanks().size(); n++) {
          blanks.add("Blank " + n + ": " + literal(cloze.blanks().get(n - 1).accepted().answer()));
        }
        yield blanks;
      }
      case Ordering ordering -> {
        List<String> steps = new ArrayList<>();
        steps.add("The right order:");
        for (int n = 1; n <= ordering.steps().size(); n++) {
          steps.add(n + ". " + text(ordering.steps().get(n - 1)));
        }
        yield steps;
      }
      case Matching matching -> {
        List<String> pairs = new ArrayList<>();
        for (int n = 1; n <= matching.lefts().size(); n++) {
          int right = matching.pairing().get(n - 1);
          pairs.add(
              n
                  + ReplyReader.letter(posed.shownNumber(right))
                  + ": "
                  + text(matching.lefts().get(n - 1))
                  + ", "
                  + text(matching.rights().get(right - 1)));
        }
        yield pairs;
      }
      case Open open -> List.of("Model answer: " + text(open.answer()));
      case Task task -> List.of("A solution: " + text(task.answer()));
    };
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

  /** What the session came to. */
  public static List<Line> end(Session session, OptionalDouble passMark) {
    Summary summary = Summary.of(session);
    List<Line> lines = new ArrayList<>();
    if (summary.answered() == 0) {
      add(lines, "Nothing answered, nothing recorded.");
    } else {
      StringBuilder text = new StringBuilder("End. ");
      text.append(summary.answered()).append(" of ").append(session.drawn()).append(" answered, ");
      text.append(summary.correct()).append(" right");
      if (summary.partly() > 0) {
        text.append(", ").append(summary.partly()).append(" partly");
      }
      if (summary.wrong() > 0) {
        text.append(", ").append(summary.wrong()).append(" wrong");
      }
      text.append(". Score ").append(Percent.of(summary.meanOfAnswered())).append('.');
      lines.add(Line.of(text.toString(), Style.HEADING));
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
