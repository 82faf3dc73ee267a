package prep.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import prep.schedule.Grade;
import prep.schedule.Outlook;
import prep.session.Attempt;
import prep.session.ReplyReader;
import prep.session.Session;
import prep.session.Summary;
import prep.session.Trial;
import prep.text.Line;
import prep.text.Style;

/** A session in words, line by line: for pipes, screen readers and plain terminals. */
public final class PlainScreen {

  /** What comes before the list by which a task is checked. */
  public static final String DONE_WHEN = "Done when:";

  /** What grades an answer anew. */
  public static final String GRADES = "1 again, 2 hard, 3 good or 4 easy for another grade";

  /** What is asked of an answer before its verdict. */
  public static final String HOW_SURE =
      "How sure are you? 1 guess, 2 think so, 3 sure, or u for another answer:";

  private PlainScreen() {}

  /** The question that the session asks, with what can be answered. */
  public static List<Line> question(Session session) {
    Question question = session.question();
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(place(session), Style.HEADING));
    lines.addAll(asked(question));
    List<String> texts = session.current().texts();
    switch (question) {
      case Choice _, Ordering _ -> numbered(lines, texts);
      case Matching matching -> {
        numbered(lines, matching.lefts());
        for (int n = 1; n <= texts.size(); n++) {
          add(lines, ReplyReader.letter(n) + ". " + text(texts.get(n - 1)));
        }
      }
      case Task _ -> {
        add(lines, DONE_WHEN);
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
        switch (session.current().turn()) {
          case FIRST, SKIPPED_ONCE ->
              "Question " + session.number() + " of " + session.asked() + ". ";
          case RETRY -> "Once more, until it is right; " + session.left() + " left. ";
          case FOLLOW_UP -> "Follow-up. ";
        };
    String about = question.topic() + ", " + question.level().word() + ".";
    boolean tells = soFar.answered() > 0 && !session.rules().exam();
    return place
        + about
        + (tells ? " So far " + counts(soFar).replaceFirst("^0 right, ", "") + "." : "");
  }

  /** How the answers went, as in {@code 4 right, 1 partly, 2 wrong}. */
  public static String counts(Summary summary) {
    return summary.correct()
        + " right"
        + (summary.found() > 0 ? ", " + summary.found() + " unconfirmed" : "")
        + (summary.partly() > 0 ? ", " + summary.partly() + " partly right" : "")
        + (summary.wrong() > 0 ? ", " + summary.wrong() + " wrong" : "");
  }

  private static void numbered(List<Line> lines, List<String> texts) {
    for (int n = 1; n <= texts.size(); n++) {
      add(lines, n + ". " + text(texts.get(n - 1)));
    }
  }

  /** What is asked, with the steps of a task. */
  public static List<Line> asked(Question question) {
    List<Line> lines = new ArrayList<>();
    add(lines, text(stem(question)));
    List<String> steps = question.texts(OwnText.Kind.INSTRUCTION);
    for (int n = 1; n <= steps.size(); n++) {
      add(lines, "Step " + n + ": " + text(steps.get(n - 1)));
    }
    return lines;
  }

  /** What is asked, as Markdown in which each blank has its number and its hint. */
  public static String stem(Question question) {
    List<String> hints = question.texts(OwnText.Kind.BLANK_HINT);
    return question.stem(number -> {
      String hint = hints.get(number - 1);
      return "[blank " + number + (hint.isEmpty() ? "" : ", " + hint) + "]";
    });
  }

  /** What can be typed as an answer, such as {@code Answer, 1 to 4:}. */
  public static String prompt(Question question) {
    return switch (question) {
      case Choice choice when choice.several() ->
          "Answer, several of 1 to " + choice.options().size() + ", such as 1 2:";
      case Choice choice -> "Answer, 1 to " + choice.options().size() + ":";
      case TrueFalse _ -> "Answer, true or false:";
      case ShortAnswer _ -> "Answer:";
      case Command _ -> "Command:";
      case Cloze cloze when cloze.blanks().size() > 1 ->
          "Answer, " + cloze.blanks().size() + " texts separated by semicolons:";
      case Cloze _ -> "Answer:";
      case Ordering ordering ->
          "Answer, the numbers 1 to " + ordering.steps().size() + " in the right order:";
      case Matching _ -> "Answer, pairs such as 1b 2a:";
      case Open _ -> "Answer, in your own words on one line:";
      case Task task ->
          "Which are done? Type all their numbers, 1 to "
              + task.doneWhen().size()
              + ", or 0 for none:";
    };
  }

  /** Why the wrong options are wrong; empty where the deck doesn't say. */
  public static List<Line> reasons(Attempt attempt) {
    List<Line> lines = new ArrayList<>();
    if (attempt.question() instanceof Choice choice) {
      for (int n = 1; n <= attempt.posed().shown().size(); n++) {
        Choice.Option option = choice.option(attempt.posed().deckPosition(n));
        if (!option.right() && !option.why().isEmpty()) {
          add(lines, n + ". " + text(option.text()));
          add(lines, "This is wrong: " + text(option.why()));
        }
      }
    }
    return lines;
  }

  /** The hint. */
  public static List<Line> hint(Question question) {
    List<Line> lines = new ArrayList<>();
    add(lines, "Hint: " + text(question.details().hint()));
    return lines;
  }

  /** A question that was answered before, with what was typed. */
  public static List<Line> answered(Session session) {
    Attempt attempt = session.lastAttempt().orElseThrow();
    List<Line> lines = question(session);
    add(lines, given(attempt));
    return lines;
  }

  /** What was answered, as far as a verdict doesn't tell it anyway; empty for nothing. */
  public static String given(Attempt attempt) {
    String answer = PlainAnswer.given(attempt);
    if (attempt.response() instanceof Response.Unknown) {
      return "You gave no answer.";
    }
    return answer.isEmpty() ? "" : "You answered: " + answer;
  }

  /** What was found in an open answer, to be ticked by its numbers. */
  public static List<Line> found(Attempt attempt) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(PointsScreen.headline(attempt) + ".", Style.HEADING));
    points(attempt, true).forEach(point -> add(lines, point));
    return lines;
  }

  private static List<String> points(Attempt attempt, boolean all) {
    return attempt.question() instanceof Open open
        ? PointsScreen.inWords(attempt, open, all)
        : List.of();
  }

  /**
   * The verdict; its first line starts with the word.
   *
   * @param anew whether the points of an open answer have not just been listed
   */
  public static List<Line> verdict(Attempt attempt, Outlook outlook, boolean anew) {
    List<Line> lines = new ArrayList<>(verdictOnly(attempt, anew));
    add(lines, graded(attempt, outlook));
    return lines;
  }

  /** The verdict without the grade and what comes of it. */
  public static List<Line> verdictOnly(Attempt attempt, boolean anew) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(VerdictScreen.words(attempt) + ".", Marks.style(attempt.mark())));
    boolean answers = attempt.mark() != Verdict.Mark.RIGHT || attempt.question().type().isTicked();
    if (!answers || !(attempt.question() instanceof Cloze)) {
      notes(attempt).forEach(note -> add(lines, note));
    }
    if (anew || attempt.response() instanceof Response.Unknown) {
      points(attempt, false).forEach(point -> add(lines, point));
    }
    if (answers) {
      PlainAnswer.of(attempt).forEach(sentence -> add(lines, sentence));
    }
    add(lines, PlainAnswer.labelled("Explanation:", attempt.question().details().explanation()));
    for (String source : attempt.question().details().sources()) {
      add(lines, "Source: " + source);
    }
    return lines;
  }

  /** The grade of an answer, and what comes of it. */
  public static String graded(Attempt attempt, Outlook outlook) {
    Grade grade = attempt.grade();
    String why =
        !attempt.full() || grade != attempt.proposed()
            ? ""
            : switch (grade) {
              case HARD -> ", since you used the hint";
              case AGAIN -> ", since it was a guess";
              case GOOD, EASY -> "";
            };
    return "Graded " + grade.word() + why + ". " + comesBack(outlook.days(grade));
  }

  /** A verdict that has changed, in short. */
  public static List<Line> changed(Attempt attempt, Outlook outlook) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(VerdictScreen.words(attempt) + ".", Marks.style(attempt.mark())));
    add(lines, graded(attempt, outlook));
    return lines;
  }

  /** How answers that can be read would be graded, and why. */
  public static List<Line> tried(List<Trial> trials) {
    return Layout.blocks(trials.stream().map(PlainScreen::tried).toList());
  }

  private static List<Line> tried(Trial trial) {
    Attempt attempt = Objects.requireNonNull(trial.attempt());
    List<Line> lines = new ArrayList<>();
    add(lines, trial.answer());
    String score = ". Score " + EndScreen.number(Math.round(attempt.score() * 1e4) / 1e4) + ".";
    lines.add(Line.of(VerdictScreen.words(attempt) + score, Marks.style(attempt.mark())));
    notes(attempt).forEach(note -> add(lines, note));
    points(attempt, false).forEach(point -> add(lines, point));
    return lines;
  }

  /** Notes on a typed answer, one sentence each. */
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

  static String text(String markdown) {
    return Markdown.plainText(markdown);
  }

  private static void add(List<Line> lines, String text) {
    text.lines().forEach(line -> lines.add(Line.plain(line)));
  }
}
