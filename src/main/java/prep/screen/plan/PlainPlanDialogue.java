package prep.screen.plan;

import java.util.ArrayList;
import java.util.List;
import prep.plan.InterviewDay;
import prep.plan.PlanDialogue;
import prep.plan.PlanDialogue.Depth;
import prep.plan.PlanDialogue.Step;
import prep.plan.PlanOffer.Subject;
import prep.plan.Readiness;
import prep.text.Glyphs;
import prep.text.Line;

/** What is asked to make a plan, in sentences: for screen readers and plain terminals. */
public final class PlainPlanDialogue {

  /** More of a wrong answer needs not be said again. */
  private static final int ROOM = 40;

  private PlainPlanDialogue() {}

  /** What was answered or known before. */
  public static List<Line> known(PlanDialogue dialogue) {
    return PlanDialogueScreen.known(dialogue, false).stream()
        .map(known -> Line.plain(known.label() + ": " + known.text() + "."))
        .toList();
  }

  /** Why the last answer was none; nothing where it was one. */
  public static List<Line> refusal(PlanDialogue dialogue, Glyphs glyphs) {
    return dialogue.refusal().stream()
        .map(why -> Line.plain(PlanDialogueScreen.refusal(why, dialogue.today(), ROOM, glyphs)))
        .toList();
  }

  /** What is open. The minutes are named one by one, as what they bring is known. */
  public static List<Line> question(PlanDialogue dialogue) {
    List<String> lines = new ArrayList<>();
    switch (dialogue.step()) {
      case Step.Day _ -> lines.add(PlanDialogueScreen.DAY);
      case Step.About(List<Subject> subjects) -> {
        lines.add(PlanDialogueScreen.ABOUT);
        for (int n = 1; n <= subjects.size(); n++) {
          Subject subject = subjects.get(n - 1);
          lines.add(
              "%d. %s, %s, %s."
                  .formatted(
                      n,
                      subject.title(),
                      PlanDialogueScreen.items(subject),
                      PlanDialogueScreen.questions(subject)));
        }
        if (!dialogue.practice()) {
          lines.add(PlanDialogueScreen.JOB + ".");
        }
      }
      case Step.UpTo(List<Depth> depths) -> {
        lines.add(PlanDialogueScreen.LEVEL);
        for (int n = 1; n <= depths.size(); n++) {
          Depth depth = depths.get(n - 1);
          lines.add(
              "%d. %s, %s%s."
                  .formatted(
                      n,
                      depth.level().word(),
                      PlanDialogueScreen.questions(depth.questions()),
                      PlanDialogueScreen.which(depths, depth)));
        }
      }
      case Step.Daily _ ->
          lines.add(
              PlanDialogueScreen.MINUTES
                  + " By the day you would answer correctly, of 100 questions:");
      case Step.Done _, Step.Ended _ -> {}
    }
    return lines.stream().map(Line::plain).toList();
  }

  /** Minutes a day with what they bring. */
  public static Line amount(int number, int minutes, Readiness readiness) {
    String brings =
        readiness.from() == readiness.to()
            ? Integer.toString(readiness.from())
            : readiness.from() + " to " + readiness.to();
    return Line.plain(number + ". " + minutes + " minutes, " + brings + ".");
  }

  /** What may be typed where the dialogue stands. */
  public static String prompt(PlanDialogue dialogue) {
    String numbers = dialogue.choices() == 1 ? "1" : "1 to " + dialogue.choices();
    String what = dialogue.step() instanceof Step.Day ? InterviewDay.FORMS : numbers;
    String back = dialogue.before().isPresent() ? ", u to go back" : "";
    return what + back + ", q to end:";
  }
}
