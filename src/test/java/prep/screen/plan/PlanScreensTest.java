package prep.screen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prep.deck.Choice;
import prep.deck.Level;
import prep.deck.QuestionKey;
import prep.deck.QuestionType;
import prep.deck.Samples;
import prep.deck.ShortAnswer;
import prep.deck.Topic;
import prep.plan.DaysWork;
import prep.plan.Lever;
import prep.plan.PlannedQuestion;
import prep.plan.Prospect;
import prep.plan.Readiness;
import prep.plan.Scope;
import prep.progress.Plan;
import prep.screen.Golden;
import prep.screen.Screen;
import prep.screen.Window;
import prep.session.Event;
import prep.session.Session;
import prep.session.Sessions;
import prep.text.Glyphs;
import prep.text.Line;

/** The plan and the days of it, as drawn. */
class PlanScreensTest {

  private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 21);
  private static final LocalDate INTERVIEW = LocalDate.of(2026, 12, 3);
  private static final Readiness READY = new Readiness(61, 66, 72);

  private record Part(String title, double weight, int questions, int right, double readiness) {}

  private static final List<Part> PARTS =
      List.of(
          new Part("Docker", 1, 18, 3, 0.61),
          new Part("Web servers in containers", 2, 19, 9, 0.78),
          new Part("Distributed web servers", 1, 5, 5, 0.8),
          new Part("Networking, the Internet and the browser", 4, 57, 16, 0.64),
          new Part("Start-ups and business", 0.5, 8, 5, 0.83));

  private static Plan plan(int minutes) {
    return new Plan(
        Instant.parse("2026-11-21T10:00:00Z"),
        INTERVIEW,
        List.of("backend-systems"),
        List.of(),
        minutes,
        Set.of(),
        Level.MID,
        List.of());
  }

  private static List<PlannedQuestion> questions(String topic, int count) {
    List<PlannedQuestion> questions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      questions.add(
          new PlannedQuestion(
              new QuestionKey(new Topic(topic), "q" + i), QuestionType.SHORT, List.of(), 60));
    }
    return questions;
  }

  private static Scope scope(List<Part> parts, int tasks) {
    List<Scope.Section> sections = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      sections.add(
          new Scope.Section(
              part.title(), part.weight(), List.of("i" + i), questions("t" + i, part.questions())));
    }
    return new Scope(sections, tasks);
  }

  private static Prospect prospect(
      Readiness readiness, int days, double leftOut, double unmet, @Nullable LocalDate allMet) {
    List<Prospect.Day> each = new ArrayList<>();
    for (int i = 0; i < days; i++) {
      boolean last = i == days - 1;
      each.add(
          new Prospect.Day(
              SATURDAY.plusDays(i),
              i == 0 ? 0 : 11.6,
              last ? 0 : 12.7,
              last ? 23.2 : 0,
              Math.min(104, 7 + 9.4 * i)));
    }
    List<Prospect.OfSection> sections =
        PARTS.stream()
            .map(part ->
                new Prospect.OfSection(
                    part.title(),
                    part.weight(),
                    part.questions(),
                    part.right(),
                    part.readiness(),
                    part.weight() == 4 ? unmet : 0))
            .toList();
    return new Prospect(readiness, each, sections, leftOut, unmet, allMet, 98.4, 0.823);
  }

  private static Lever lever(
      Lever.Kind kind, Plan plan, Scope scope, Readiness readiness, double out) {
    return new Lever(
        kind, plan, scope, prospect(readiness, 12, out, 0, null), List.of("a", "b", "c"));
  }

  private static PlanView view(int days, double leftOut, double unmet) {
    Plan plan = plan(30);
    Scope scope = scope(PARTS, 19);
    List<Lever> levers =
        leftOut == 0
            ? List.of()
            : List.of(
                lever(Lever.Kind.MINUTES, plan(45), scope, new Readiness(85, 88, 91), 0),
                lever(
                    Lever.Kind.SECTIONS,
                    plan.withWithout(List.of("Start-ups and business", "Docker")),
                    scope(PARTS.subList(1, 4), 12),
                    new Readiness(73, 78, 83),
                    9),
                lever(
                    Lever.Kind.LEVEL,
                    plan.withLevel(Level.JUNIOR),
                    scope(PARTS.subList(1, 2), 2),
                    new Readiness(97, 98, 99),
                    0));
    return new PlanView(
        SATURDAY,
        new Plan(
            plan.made(),
            SATURDAY.plusDays(days),
            plan.tracks(),
            plan.topics(),
            30,
            plan.off(),
            plan.level(),
            plan.without()),
        "backend-systems",
        scope,
        prospect(READY, days, leftOut, unmet, unmet == 0 ? LocalDate.of(2026, 11, 30) : null),
        38,
        22,
        12,
        levers);
  }

  private static DaysWork work(int putRight, int fresh, int keep) {
    return new DaysWork(questions("a", putRight), questions("b", fresh), questions("c", keep));
  }

  private static PlanDay day(
      LocalDate today, int minutes, boolean begun, DaysWork work, Optional<PlanDay.Missed> missed) {
    return day(today, minutes, begun, work, missed, today.isAfter(INTERVIEW) ? 114 : 0, false, 0);
  }

  /** A day of the interview or after it, with what is due. */
  private static PlanDay later(int days, int due, boolean debriefed, int drafts) {
    return day(
        INTERVIEW.plusDays(days),
        0,
        false,
        work(0, 0, 0),
        Optional.empty(),
        due,
        debriefed,
        drafts);
  }

  private static PlanDay day(
      LocalDate today,
      int minutes,
      boolean begun,
      DaysWork work,
      Optional<PlanDay.Missed> missed,
      int due,
      boolean debriefed,
      int drafts) {
    return new PlanDay(
        today,
        plan(30),
        "backend-systems",
        minutes,
        begun,
        work,
        work(14, 13, 0),
        196,
        51,
        22,
        10,
        new Readiness(66, 70, 74),
        missed,
        due,
        debriefed,
        drafts);
  }

  private static PlanEnd end(int secondsLeft, int owed, int fresh) {
    return new PlanEnd(
        owed,
        owed * 2 / 3,
        fresh,
        fresh / 4,
        51,
        62,
        196,
        10,
        12,
        22,
        new Readiness(66, 70, 74),
        fresh == 0 ? new Readiness(66, 70, 74) : new Readiness(67, 71, 75),
        secondsLeft);
  }

  private static List<Line> end(PlanEnd end, Window window) {
    Choice first = Samples.choice("first");
    ShortAnswer second = Samples.shortAnswer("second");
    Session session =
        Sessions.of(Sessions.QUIZ, List.of(first, second))
            .after(Sessions.submit(Sessions.right(first)))
            .after(new Event.Continue())
            .after(Sessions.submit(Sessions.wrong(second)))
            .after(new Event.Continue());
    return PlanEndScreen.of(end, session, Duration.ofSeconds(1870), window);
  }

  private static Screen fixed(List<Line> lines) {
    return new Screen(lines, List.of());
  }

  private static void check(String name, Window window) {
    Golden golden = new Golden(name);
    PlanView fits = view(12, 0, 0);
    PlanView not = view(12, 46, 0);
    PlanView unmet = view(40, 123, 37);
    golden.add("made, all fits", fixed(PlanScreen.ahead(fits, work(0, 19, 0), window)));
    golden.add("made, not all fits", fixed(PlanScreen.ahead(not, work(0, 19, 0), window)));
    golden.add("made for weeks", fixed(PlanScreen.ahead(unmet, work(0, 0, 0), window)));
    PlanView far = view(400, 123, 37);
    golden.add("made for more weeks", fixed(PlanScreen.ahead(far, work(0, 0, 0), window)));
    golden.add("where it stands", fixed(StandingScreen.of(not, window)));
    LocalDate wednesday = LocalDate.of(2026, 11, 25);
    PlanDay.Missed missed =
        new PlanDay.Missed(
            List.of(LocalDate.of(2026, 11, 26), LocalDate.of(2026, 11, 27)),
            new Readiness(66, 70, 74),
            Optional.of(42));
    PlanDay.Missed long4 =
        new PlanDay.Missed(
            List.of(
                LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 26), LocalDate.of(2026, 11, 27)),
            new Readiness(66, 70, 74),
            Optional.empty());
    LocalDate saturday = LocalDate.of(2026, 11, 28);
    golden.add(
        "a normal day",
        fixed(
            PlanDayScreen.of(
                day(wednesday, 30, false, work(12, 13, 0), Optional.empty()), window)));
    golden.add(
        "begun",
        fixed(PlanDayScreen.of(day(wednesday, 12, true, work(0, 5, 0), Optional.empty()), window)));
    golden.add(
        "done",
        fixed(PlanDayScreen.of(day(wednesday, 0, true, work(0, 0, 0), Optional.empty()), window)));
    golden.add(
        "missed days",
        fixed(
            PlanDayScreen.of(
                day(saturday, 30, false, work(14, 13, 0), Optional.of(missed)), window)));
    golden.add(
        "missed days that nothing brings back",
        fixed(
            PlanDayScreen.of(
                day(saturday, 30, false, work(14, 13, 0), Optional.of(long4)), window)));
    golden.add(
        "the last study day",
        fixed(
            PlanDayScreen.of(
                day(INTERVIEW.minusDays(1), 30, false, work(13, 0, 21), Optional.empty()),
                window)));
    golden.add(
        "the day itself",
        fixed(PlanDayScreen.of(day(INTERVIEW, 0, false, work(0, 0, 0), Optional.empty()), window)));
    golden.add("the end of a day's work", fixed(end(end(0, 12, 13), window)));
    golden.add("the end of a part of it", fixed(end(end(720, 3, 0), window)));
    golden.add(
        "the day after",
        fixed(
            PlanDayScreen.of(
                day(INTERVIEW.plusDays(1), 0, false, work(0, 0, 0), Optional.empty()), window)));
    golden.add("the day itself, debriefed", fixed(PlanDayScreen.of(later(0, 0, true, 3), window)));
    golden.add("the day after, debriefed", fixed(PlanDayScreen.of(later(1, 114, true, 3), window)));
    golden.check();
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 120})
  void the_screens_are_as_drawn(int columns) {
    check("plan-" + columns, new Window(columns, 24, Glyphs.UNICODE));
  }

  @Test
  void in_sentences_each_line_says_one_thing() {
    Golden golden = new Golden("plan-plain");
    LocalDate saturday = LocalDate.of(2026, 11, 28);
    PlanDay.Missed missed =
        new PlanDay.Missed(
            List.of(LocalDate.of(2026, 11, 26), LocalDate.of(2026, 11, 27)),
            new Readiness(66, 70, 74),
            Optional.of(42));
    golden.add("the plan", fixed(PlainPlan.of(view(12, 46, 0), work(0, 19, 0))));
    golden.add("all fits", fixed(PlainPlan.of(view(12, 0, 0), work(0, 0, 0))));
    golden.add(
        "a day",
        fixed(PlainPlan.day(day(saturday, 30, false, work(14, 13, 0), Optional.of(missed)))));
    golden.add(
        "done", fixed(PlainPlan.day(day(saturday, 0, true, work(0, 0, 0), Optional.empty()))));
    golden.add(
        "the day itself",
        fixed(PlainPlan.day(day(INTERVIEW, 0, false, work(0, 0, 0), Optional.empty()))));
    golden.add(
        "after it",
        fixed(
            PlainPlan.day(day(INTERVIEW.plusDays(1), 0, false, work(0, 0, 0), Optional.empty()))));
    golden.add("after it, debriefed", fixed(PlainPlan.day(later(1, 5, true, 2))));
    golden.check();
  }

  @Test
  void a_debrief_is_offered_from_the_day_itself_for_two_weeks_until_there_is_one() {
    assertThat(later(0, 0, false, 0).offersDebrief()).isTrue();
    assertThat(later(14, 0, false, 0).offersDebrief()).isTrue();
    assertThat(later(15, 0, false, 0).offersDebrief()).isFalse();
    assertThat(later(1, 0, true, 0).offersDebrief()).isFalse();
    assertThat(later(-1, 0, false, 0).offersDebrief()).isFalse();
  }

  @Test
  void the_screens_are_as_drawn_in_ascii() {
    check("plan-ascii", new Window(80, 24, Glyphs.ASCII));
  }
}
