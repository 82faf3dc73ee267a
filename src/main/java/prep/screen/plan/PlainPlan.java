package prep.screen.plan;

import java.util.ArrayList;
import java.util.List;
import prep.plan.DaysWork;
import prep.plan.Lever;
import prep.plan.Prospect;
import prep.plan.Readiness;
import prep.screen.Dates;
import prep.screen.TodayScreen;
import prep.text.Line;

/** A plan and its days in sentences, one a line, for those who hear the screen. */
public final class PlainPlan {

  private PlainPlan() {}

  /** The plan, what it comes to, and what would change that. */
  public static List<Line> of(PlanView view, DaysWork today) {
    Prospect prospect = view.prospect();
    List<String> lines = new ArrayList<>();
    lines.add(
        "Interview on %s: %s, up to %s, %s minutes a day."
            .formatted(
                Dates.plainly(view.plan().by(), view.today()),
                view.about(),
                view.plan().level().word(),
                view.plan().minutes()));
    lines.add("By the day you would answer " + ofHundred(prospect.readiness()) + " correctly.");
    lines.add(
        "Right once so far: %s of %s questions, about %s by the day."
            .formatted(view.rightOnce(), view.questions(), Math.round(prospect.rightOnce())));
    if (view.toExplain() > 0) {
      lines.add("Explained well: " + view.explained() + " of " + view.toExplain() + ".");
    }
    if (prospect.allMet() != null) {
      lines.add("Every item will have been met by " + Dates.shortly(prospect.allMet()) + ".");
    }
    for (Prospect.OfSection section : prospect.sections()) {
      lines.add(
          "%s: %s of %s right once, by the day %s of 100."
              .formatted(
                  section.title(),
                  section.rightOnceNow(),
                  section.questions(),
                  Math.round(100 * section.readiness())));
    }
    long left = Math.round(prospect.leftOut());
    if (left > 0) {
      lines.add(left + (left == 1 ? " question doesn't fit." : " questions don't fit."));
      view.levers().forEach(lever -> lines.add(lever(view, lever)));
    }
    lines.add(
        today.isEmpty()
            ? "Nothing is left for today."
            : "Today: " + String.join(", ", PlanDayScreen.parts(today)) + ". Start: prep review");
    return plain(lines);
  }

  private static String lever(PlanView view, Lever lever) {
    int questions = lever.scope().questions().size();
    String others = questions == view.questions() ? "" : ", of the other " + questions;
    String label = LeverLines.label(lever);
    return "%s: %s%s. To do that: %s"
        .formatted(
            Character.toUpperCase(label.charAt(0)) + label.substring(1),
            ofHundred(lever.prospect().readiness()),
            others,
            LeverLines.command(lever));
  }

  /** What there is to do today. */
  public static List<Line> day(PlanDay day) {
    List<String> lines = new ArrayList<>();
    lines.add(Dates.fully(day.today()) + ".");
    if (day.daysLeft() < 0) {
      lines.add("The interview was " + Dates.ago(day.plan().by(), day.today()) + ".");
      if (day.offersDebrief()) {
        lines.add("What did they ask? Write it down: prep debrief");
      }
      lines.add(day.due() + " to review: prep review");
      lines.add("The next interview: prep plan");
      return withDrafts(lines, day);
    }
    if (day.daysLeft() == 0) {
      lines.add("The interview is today: " + day.about() + ". Nothing more to learn.");
      lines.add("Ten questions that you know: prep review");
      lines.add("The page from last night: prep plan --sheet");
      if (day.offersDebrief()) {
        lines.add("Afterwards, while you remember: prep debrief");
      }
      return withDrafts(lines, day);
    }
    lines.add(
        "%s to the interview on %s: %s."
            .formatted(
                day.daysLeft() == 1 ? "1 day" : day.daysLeft() + " days",
                Dates.plainly(day.plan().by(), day.today()),
                day.about()));
    day.missed()
        .ifPresent(missed ->
            lines.add(
                "%s went by without practice; nothing has piled up. Before, it was %s.%s"
                    .formatted(
                        Dates.listed(missed.days()),
                        ofHundred(missed.expected()),
                        missed
                            .minutes()
                            .map(more -> " " + more + " minutes a day bring that back.")
                            .orElse(""))));
    lines.add(
        day.work().isEmpty()
            ? PlanDayScreen.done(day)
            : day.minutes()
                + " minutes today: "
                + String.join(", ", PlanDayScreen.parts(day.work()))
                + ".");
    lines.add("Right once: " + day.rightOnce() + " of " + day.questions() + " questions.");
    lines.add("By the day you would answer " + ofHundred(day.readiness()) + " correctly.");
    lines.add("Start: prep review" + (day.work().isEmpty() ? " --budget 15m" : ""));
    return withDrafts(lines, day);
  }

  private static List<Line> withDrafts(List<String> lines, PlanDay day) {
    if (day.drafts() > 0) {
      lines.add(TodayScreen.waiting(day.drafts()));
    }
    return plain(lines);
  }

  private static String ofHundred(Readiness readiness) {
    return readiness.from() == readiness.to()
        ? readiness.from() + " of 100 questions"
        : readiness.from() + " to " + readiness.to() + " of 100 questions";
  }

  private static List<Line> plain(List<String> lines) {
    return lines.stream().map(Line::plain).toList();
  }
}
