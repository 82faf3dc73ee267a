package prep.screen.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import prep.plan.InterviewDay;
import prep.plan.PlanDialogue;
import prep.plan.PlanDialogue.Amount;
import prep.plan.PlanDialogue.Depth;
import prep.plan.PlanDialogue.Step;
import prep.plan.PlanDraft;
import prep.plan.PlanOffer.Subject;
import prep.screen.Dates;
import prep.screen.Layout;
import prep.screen.Screen;
import prep.screen.TypingScreen;
import prep.screen.Window;
import prep.text.Counts;
import prep.text.Glyphs;
import prep.text.Line;
import prep.text.Span;
import prep.text.Style;
import prep.text.Width;
import prep.typing.TypedText;

/** What is asked to make a plan. Each answer leaves a line; below stands what is open. */
public final class PlanDialogueScreen {

  static final String DAY = "When is the interview?";
  static final String ABOUT = "What is it about?";
  static final String LEVEL = "Up to which level?";
  static final String MINUTES = "How many minutes a day?";
  private static final String BY_THE_DAY = "By the day you would answer, of 100 questions";
  static final String JOB = "If you have the job description: q, then prep plan --jd FILE";

  private static final int LABEL = 12;
  private static final int GAP = 3;

  /** Where the figures of minutes stand. */
  private static final int FIGURES = 31;

  private PlanDialogueScreen() {}

  /**
   * The dialogue where it stands.
   *
   * @param typed as far as an answer is typed
   * @param cursor the number of the choice under the cursor; 0 for none
   */
  public static Screen of(PlanDialogue dialogue, TypedText typed, int cursor, Window window) {
    List<Line> head =
        Layout.framed(
            Layout.blocks(List.of(known(dialogue, window), question(dialogue.step(), window))));
    List<Line> choices = choices(dialogue.step(), cursor, window);
    List<Line> hint =
        dialogue.step() instanceof Step.About && !dialogue.practice()
            ? words(JOB, window)
            : List.of();
    List<Line> offered =
        choices.isEmpty() ? List.of() : Layout.framed(Layout.blocks(List.of(choices, hint)));
    List<Line> keys = dialogue.isOver() ? List.of() : Layout.framed(keys(dialogue, window));
    return dialogue.isTyped()
        ? typed(
            Layout.together(Layout.together(head, offered), List.of(Line.EMPTY)),
            typed,
            Layout.together(refusal(dialogue, window), keys),
            window)
        : chosen(head, offered, keys, window);
  }

  /** Of what the window can't hold, the upper part is printed once. */
  private static Screen chosen(
      List<Line> head, List<Line> offered, List<Line> keys, Window window) {
    if (head.size() + offered.size() + keys.size() < window.rows()) {
      return new Screen(List.of(), Layout.together(Layout.together(head, offered), keys));
    }
    return offered.size() + keys.size() < window.rows()
        ? new Screen(head, Layout.together(offered, keys))
        : new Screen(Layout.together(head, offered), keys);
  }

  private static Screen typed(List<Line> above, TypedText typed, List<Line> below, Window window) {
    return above.size() + below.size() + 1 < window.rows()
        ? TypingScreen.line(List.of(), above, typed, below, window)
        : TypingScreen.line(above, List.of(), typed, below, window);
  }

  /** What was answered or known before. */
  private static List<Line> known(PlanDialogue dialogue, Window window) {
    List<Line> lines = new ArrayList<>();
    for (Known known : known(dialogue, window.isNarrow())) {
      Line label = Line.of(Width.padded(known.label(), LABEL), Style.HEADING);
      lines.addAll(Layout.words(label, known.text(), window));
    }
    return lines;
  }

  /** Something that was answered or known before. */
  record Known(String label, String text) {}

  static List<Known> known(PlanDialogue dialogue, boolean shortly) {
    PlanDraft draft = dialogue.draft();
    List<Known> known = new ArrayList<>();
    boolean practice = dialogue.practice();
    if (!practice) {
      draft
          .by()
          .ifPresent(day -> known.add(new Known("Interview", day(day, dialogue.today(), shortly))));
    }
    if (draft.isAboutSomething()) {
      known.add(new Known("About", dialogue.about()));
    }
    draft.level().ifPresent(level -> known.add(new Known("Level", level.word())));
    if (!practice) {
      draft.minutes().ifPresent(minutes -> known.add(new Known("Minutes", minutes + " a day")));
    }
    return known;
  }

  private static String day(LocalDate day, LocalDate today, boolean shortly) {
    long days = day.toEpochDay() - today.toEpochDay();
    if (days == 1) {
      return shortly ? "tomorrow" : Dates.plainly(day, today) + ", tomorrow";
    }
    String date = shortly ? Dates.ahead(day, today) : Dates.plainly(day, today);
    return date + ", in " + days + " days";
  }

  private static List<Line> question(Step step, Window window) {
    return switch (step) {
      case Step.Day _ ->
          Layout.spread(
              Line.of(DAY, Style.HEADING), Line.of(InterviewDay.FORMS, Style.DIM), window);
      case Step.About _ -> List.of(Line.of(ABOUT, Style.HEADING));
      case Step.UpTo _ -> List.of(Line.of(LEVEL, Style.HEADING));
      case Step.Daily _ -> minutes(window);
      case Step.Done _, Step.Ended _ -> List.of();
    };
  }

  private static List<Line> minutes(Window window) {
    Line question = Line.of(MINUTES, Style.HEADING);
    if (window.isNarrow()) {
      List<Line> lines = new ArrayList<>(List.of(question));
      lines.addAll(words(BY_THE_DAY, window));
      return lines;
    }
    return List.of(
        Layout.join(
            Line.of(Width.padded(MINUTES, FIGURES), Style.HEADING), Line.plain(BY_THE_DAY)));
  }

  private static List<Line> words(String text, Window window) {
    return Layout.words(Line.EMPTY, text, window);
  }

  private static List<Line> choices(Step step, int cursor, Window window) {
    return switch (step) {
      case Step.About(List<Subject> subjects) -> subjects(subjects, cursor, window);
      case Step.UpTo(List<Depth> depths) -> depths(depths, cursor, window);
      case Step.Daily(List<Amount> amounts) -> amounts(amounts, cursor, window);
      case Step.Day _, Step.Done _, Step.Ended _ -> List.of();
    };
  }

  private static List<Line> subjects(List<Subject> subjects, int cursor, Window window) {
    int title = Width.widest(subjects.stream().map(Subject::title));
    int items = Width.widest(subjects.stream().map(PlanDialogueScreen::items));
    int questions = Width.widest(subjects.stream().map(PlanDialogueScreen::questions));
    int room = window.textWidth() - prefix(1, subjects.size(), cursor, window).width();
    boolean beside = !window.isNarrow() && title + items + questions + 2 * GAP <= room;
    List<Line> lines = new ArrayList<>();
    for (int n = 1; n <= subjects.size(); n++) {
      Subject subject = subjects.get(n - 1);
      Line prefix = prefix(n, subjects.size(), cursor, window);
      String gap = " ".repeat(GAP);
      String figures =
          Width.right(items(subject), items) + gap + Width.right(questions(subject), questions);
      if (beside) {
        String text = Width.padded(subject.title(), title) + gap + figures;
        lines.addAll(choice(prefix, text, n == cursor, window));
      } else {
        lines.addAll(choice(prefix, subject.title(), n == cursor, window));
        String below = items(subject) + gap + questions(subject);
        lines.add(Line.of(below, Style.DIM).indented(prefix.width()));
      }
    }
    return lines;
  }

  static String items(Subject subject) {
    return subject.items() + (subject.items() == 1 ? " item" : " items");
  }

  static String questions(Subject subject) {
    return questions(subject.questions());
  }

  static String questions(int count) {
    return Counts.of(count, "question");
  }

  private static List<Line> depths(List<Depth> depths, int cursor, Window window) {
    int word = Width.widest(depths.stream().map(depth -> depth.level().word()));
    int count = Width.widest(depths.stream().map(depth -> Integer.toString(depth.questions())));
    List<Line> lines = new ArrayList<>();
    for (int n = 1; n <= depths.size(); n++) {
      Depth depth = depths.get(n - 1);
      String level = Width.padded(depth.level().word(), word);
      String number = Width.right(Integer.toString(depth.questions()), count);
      Line prefix =
          Layout.join(
              prefix(n, depths.size(), cursor, window), Line.plain(level + " ".repeat(GAP)));
      String noun = n > 1 ? "" : depth.questions() == 1 ? " question" : " questions";
      String text = number + noun + which(depths, depth);
      lines.addAll(choice(prefix, text, n == cursor, window));
    }
    return lines;
  }

  /** Which questions they are, behind their number. */
  static String which(List<Depth> depths, Depth depth) {
    return switch (depth.level()) {
      case JUNIOR -> "";
      case MID -> depth.equals(depths.getFirst()) ? "" : ", the junior ones too";
      case SENIOR -> ", all but the tasks";
    };
  }

  private static List<Line> amounts(List<Amount> amounts, int cursor, Window window) {
    List<Line> lines = new ArrayList<>();
    for (int n = 1; n <= amounts.size(); n++) {
      Amount amount = amounts.get(n - 1);
      Line prefix = prefix(n, amounts.size(), cursor, window);
      String minutes = Integer.toString(amount.minutes());
      int room = window.isNarrow() ? minutes.length() + GAP : FIGURES - prefix.width();
      String figures =
          amount
              .readiness()
              .map(readiness -> PlanDayScreen.range(readiness, window))
              .orElse(window.glyphs().ellipsis());
      lines.addAll(choice(prefix, Width.padded(minutes, room) + figures, n == cursor, window));
    }
    return lines;
  }

  private static Line prefix(int n, int most, int cursor, Window window) {
    String number = Width.right(Integer.toString(n), Integer.toString(most).length());
    String mark = n == cursor ? window.glyphs().now() : " ";
    return Line.of(Span.of(mark + " " + number, Style.KEY), Span.plain("  "));
  }

  private static List<Line> choice(Line prefix, String text, boolean under, Window window) {
    List<Line> lines = Layout.words(prefix, text, window);
    return under ? lines.stream().map(line -> Line.of(line.text(), Style.CURSOR)).toList() : lines;
  }

  private static List<Line> refusal(PlanDialogue dialogue, Window window) {
    return dialogue.refusal().map(why -> refusal(dialogue, why, window)).orElse(List.of());
  }

  private static List<Line> refusal(
      PlanDialogue dialogue, PlanDialogue.Refusal why, Window window) {
    int room = window.textWidth() / 2;
    String forms = dialogue.step() instanceof Step.Day ? " " + InterviewDay.FORMS : "";
    String said = refusal(why, dialogue.today(), room, window.glyphs()) + forms;
    return Layout.framed(
        words(said, window).stream().map(line -> Line.of(line.text(), Style.PARTLY)).toList());
  }

  /**
   * Why an answer was none.
   *
   * @param room the columns for what was answered
   */
  static String refusal(PlanDialogue.Refusal why, LocalDate today, int room, Glyphs glyphs) {
    return switch (why) {
      case PlanDialogue.Refusal.NoDay(String text) ->
          text.isEmpty()
              ? "Type a day."
              : Width.cut(text, room, glyphs.ellipsis()) + " is not a day.";
      case PlanDialogue.Refusal.TooLate(LocalDate day) ->
          Dates.plainly(day, today) + (day.equals(today) ? " is today." : " is past.");
      case PlanDialogue.Refusal.NotOneOf(String text, int most) ->
          text.isEmpty()
              ? "Type a number from 1 to " + most + "."
              : Width.cut(text, room, glyphs.ellipsis())
                  + " is not a number from 1 to "
                  + most
                  + ".";
    };
  }

  private static List<Line> keys(PlanDialogue dialogue, Window window) {
    List<Line> words = new ArrayList<>();
    if (dialogue.step() instanceof Step.Day) {
      words.add(key("Enter", "answer"));
      words.add(key("Esc", "end"));
    } else {
      String numbers = dialogue.choices() == 1 ? "1" : "1-" + dialogue.choices();
      words.add(key(dialogue.isTyped() ? numbers + " Enter" : numbers, "answer"));
      if (dialogue.before().isPresent()) {
        words.add(key("u", "back"));
      }
      words.add(key("q", "end"));
    }
    return Layout.flow(words, GAP, window.textWidth());
  }

  private static Line key(String key, String deed) {
    return Line.of(Span.of(key, Style.KEY), Span.of(" " + deed, Style.DIM));
  }
}
