package prep.screen.mock;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import prep.deck.Open;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.Task;
import prep.markdown.Markdown;
import prep.mock.Answer;
import prep.mock.Interview;
import prep.mock.Lesson;
import prep.mock.Part;
import prep.mock.Scorecard;
import prep.mock.Script;
import prep.mock.Step;
import prep.screen.Dates;
import prep.screen.EndScreen;
import prep.screen.Keys;
import prep.screen.PlainScreen;
import prep.screen.PointsScreen;
import prep.screen.mock.MockWords.Criterion;
import prep.session.Session;
import prep.text.Counts;
import prep.text.Line;
import prep.text.Style;

/** An interview in words, line by line: for pipes, screen readers and plain terminals. */
public final class PlainMock {

  private static final String QUIT = ":quit ends the interview";

  private static final String MARKS = " Marks out of 4: ";

  private PlainMock() {}

  /**
   * What is to come.
   *
   * @param about what the interview is about, as in {@code backend-systems, mid}
   */
  public static List<Line> start(Script script, String about) {
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.of(
            "Mock interview, " + about + ". About " + script.minutes() + " minutes.",
            Style.HEADING));
    for (Script.Section section : script.sections()) {
      lines.add(
          Line.plain(
              MockWords.begun(section.part().word())
                  + ", "
                  + MockWords.counted(section.minutes(), "minute")
                  + ": "
                  + questions(section)
                  + "."));
    }
    lines.add(Line.plain("There are no hints and no verdicts before the end."));
    return lines;
  }

  /** What a part holds, as in {@code 3 questions, each with a follow-up}. */
  static String questions(Script.Section section) {
    int count = section.threads().size();
    int most = section.threads().stream().mapToInt(thread -> thread.most()).max().orElse(0);
    Question first = section.threads().getFirst().root();
    return switch (section.part()) {
      case BREADTH ->
          MockWords.counted(count, "short question") + (areTyped(section) ? ", typed" : "");
      case DEPTH ->
          MockWords.counted(count, "question")
              + (most == 0
                  ? ""
                  : (count == 1 ? " with " : ", each with ")
                      + (most == 1 ? "a follow-up" : "up to " + most + " follow-ups"));
      case PRACTICAL ->
          switch (first) {
            case Task _ -> MockWords.counted(count, "task") + " at the keyboard";
            case Open _ -> MockWords.counted(count, "design question");
            case Question _ -> MockWords.counted(count, "question") + " on commands or code";
          };
      case BEHAVIOURAL -> MockWords.counted(count, "question");
    };
  }

  private static boolean areTyped(Script.Section section) {
    return section.threads().stream().allMatch(thread -> Keys.isTyped(thread.root()));
  }

  /** What can be typed before the first question. */
  public static String beforeFirst() {
    return "Enter starts, q ends:";
  }

  /** The question that is asked. */
  public static List<Line> question(Step.Ask ask, Session session) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(place(ask.place()) + ".", Style.HEADING));
    if (!ask.lead().isEmpty()) {
      add(lines, Markdown.plainText(ask.lead()));
    }
    // Its head names the topic, which an interviewer doesn't.
    lines.addAll(PlainScreen.question(session).stream().skip(1).toList());
    return lines;
  }

  /** A task without the list by which it is checked, which would give away the solution. */
  public static List<Line> task(Step.Ask ask, Session session) {
    List<Line> all = question(ask, session);
    return all.subList(0, all.indexOf(Line.plain(PlainScreen.DONE_WHEN)));
  }

  /** The list by which a task is checked. */
  public static List<Line> checks(Step.Ask ask, Session session) {
    List<Line> all = question(ask, session);
    return all.subList(all.indexOf(Line.plain(PlainScreen.DONE_WHEN)), all.size());
  }

  private static String place(Step.Place place) {
    return MockWords.begun(place.part().word())
        + ", about "
        + MockWords.counted(place.minutes(), "minute")
        + ", "
        + place.number()
        + " of "
        + place.of()
        + (place.followUp() == 0
            ? ""
            : place.followUp() == 1 ? ", follow-up" : ", follow-up " + place.followUp());
  }

  /**
   * What can be typed.
   *
   * @param speaks whether open questions are answered aloud
   */
  public static String prompt(Interview interview, boolean speaks) {
    return switch (interview.step()) {
      case Step.Ask ask when speaks && ask.mayBeSpoken() ->
          "Answer aloud"
              + ask.target().map(time -> ", about " + EndScreen.minutes(time)).orElse("")
              + ": Enter starts. Or type your answer, 0 for don't know:";
      case Step.Ask ask -> PlainScreen.prompt(ask.question());
      case Step.HowSure _ -> PlainScreen.HOW_SURE;
      case Step.HowFar _ -> "How far did you get? 1 not far, 2 half, 3 most of it:";
      case Step.Tick tick -> ticks(tick);
      case Step.BoxOver(_, _, _, Part next, int minutes) ->
          next == null
              ? "Enter goes on:"
              : "Enter goes on to %s, about %s; q ends:"
                  .formatted(next.word(), MockWords.counted(minutes, "minute"));
      case Step.Over _ -> "";
    };
  }

  private static String ticks(Step.Tick tick) {
    int count = tick.answer().question().numbered().size();
    return PointsScreen.prompt(count, tick.proposed());
  }

  /** What can be typed while a task is worked on. */
  public static String atWork() {
    return "Do it, then press Enter to tick what holds; 0 for don't know:";
  }

  /** What is said while the user speaks. */
  public static String speaking() {
    return "Speak, then Enter:";
  }

  /** What can be typed while the user speaks. */
  public static String whileSpeaking() {
    return "Enter stops. " + QUIT + ".";
  }

  /** How long an answer was spoken. */
  public static String spoke(Duration time) {
    return "You spoke " + EndScreen.minutes(time) + ".";
  }

  /** What was found in an answer, and what could have been said, to be ticked by its numbers. */
  public static List<Line> points(Step.Tick tick) {
    Answer answer = tick.answer();
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(Markdown.asking(answer.question().stem()), Style.HEADING));
    if (answer.question() instanceof Open open) {
      PointsScreen.inWords(answer.attempt(), open, true).forEach(point -> add(lines, point));
    }
    return lines;
  }

  /** That the time for a part is over. */
  public static String boxOver(Step.BoxOver over) {
    return "That was the time for " + over.part().word() + "; " + unasked(over) + " unasked.";
  }

  private static String unasked(Step.BoxOver over) {
    List<String> parts = new ArrayList<>();
    if (over.followUps() > 0) {
      parts.add("one follow-up");
    }
    if (over.questions() > 0) {
      parts.add(over.questions() == 1 ? "one question" : over.questions() + " questions");
    }
    int all = over.questions() + over.followUps();
    return String.join(" and ", parts) + (all == 1 ? " stays" : " stay");
  }

  /** How the interview ended. */
  public static String end(Interview interview, Duration took) {
    int asked = interview.answers().size();
    String minutes = MockWords.inMinutes(took);
    if (asked == 0) {
      return "Stopped before the first answer. Nothing was recorded.";
    }
    return interview.step() instanceof Step.Over(boolean early) && early
        ? "Stopped after " + minutes + ", " + MockWords.counted(asked, "question") + "."
        : "That was the interview: "
            + minutes
            + ", "
            + asked
            + " of "
            + MockWords.counted(interview.script().mostQuestions(), "question")
            + ".";
  }

  /** What can be typed while an interview waits for something. */
  public static String commands(Step step) {
    return switch (step) {
      case Step.Ask _ -> ":0 means don't know. " + QUIT + ", :? shows this help.";
      case Step.Tick tick ->
          "Type the numbers of what you said, such as 1 3. Enter "
              + (tick.proposed().isEmpty() ? "or 0 means none. " : "keeps what was found. ")
              + QUIT
              + ".";
      case Step.HowSure _ ->
          "1 is a guess, 2 means that you think so, 3 that you are sure. u lets you give another"
              + " answer. "
              + QUIT
              + ".";
      case Step.HowFar _ ->
          "1 means not far, also if you didn't know, 2 half of it, 3 most of it. " + QUIT + ".";
      case Step.BoxOver _, Step.Over _ -> QUIT + ".";
    };
  }

  /**
   * The scorecard.
   *
   * @param earlier the interviews before, oldest first
   */
  public static List<Line> card(Scorecard card, List<Scorecard> earlier, LocalDate today) {
    List<Line> lines = new ArrayList<>();
    String about = MockWords.about(card.mock(), ", ");
    lines.add(
        Line.of(
            "Scorecard"
                + (about.isEmpty() ? "" : ", " + about)
                + ". "
                + Dates.plainly(card.mock().day(), today)
                + ", "
                + MockWords.minutes(card.mock())
                + ".",
            Style.HEADING));
    for (Scorecard.Row row : card.rows()) {
      List<String> marks = new ArrayList<>();
      String made = MockWords.begun(row.part().word()) + ": " + MockWords.figure(row) + ".";
      for (Criterion criterion : Criterion.values()) {
        if (criterion.of(row).isPresent()) {
          List<String> before = MockWords.before(earlier, row.part(), criterion);
          marks.add(
              criterion.word()
                  + " "
                  + MockWords.mark(criterion.of(row))
                  + (before.isEmpty() ? "" : ", before " + Counts.listed(before)));
        }
      }
      add(lines, made + (marks.isEmpty() ? "" : MARKS + String.join("; ", marks) + "."));
    }
    for (String remark :
        List.of(
            MockWords.checked(card), MockWords.threads(card.threads()), MockWords.longest(card))) {
      add(lines, remark);
    }
    if (!card.lessons().isEmpty()) {
      boolean now = card.mock().day().equals(today);
      add(lines, MockWords.learning(card.lessons().size(), now) + ":");
      for (Lesson lesson : card.lessons()) {
        add(lines, lesson.answer().said().question() + ": " + MockWords.reason(lesson) + ".");
      }
      add(lines, "prep show KEY shows the model answer, as in prep show " + first(card) + ".");
    }
    return lines;
  }

  private static QuestionKey first(Scorecard card) {
    return card.lessons().getFirst().answer().said().question();
  }

  private static void add(List<Line> lines, String text) {
    if (!text.isEmpty()) {
      text.lines().forEach(line -> lines.add(Line.plain(line)));
    }
  }
}
