package prep.screen.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prep.debrief.Asked;
import prep.debrief.Debrief;
import prep.debrief.Debrief.Step;
import prep.debrief.Outcome;
import prep.debrief.RealInterview;
import prep.deck.Question;
import prep.markdown.Markdown;
import prep.text.Line;
import prep.text.Safe;

/** An interview that is being written down, in sentences: for screen readers and pipes. */
public final class PlainDebrief {

  private PlainDebrief() {}

  /** What it is about, and what to type. */
  public static List<Line> opening(RealInterview interview) {
    String about = interview.about().isEmpty() ? "" : ": " + Safe.text(interview.about());
    return plain(List.of(DebriefScreen.title(interview) + about + ".", DebriefScreen.HOW_TO));
  }

  /** What is open. */
  public static List<Line> question(Debrief debrief) {
    return switch (debrief.step()) {
      case Step.Text _, Step.Ended _ -> List.of();
      case Step.Which(_, List<Question> proposals) -> {
        List<String> lines = new ArrayList<>();
        for (int n = 1; n <= proposals.size(); n++) {
          Question question = proposals.get(n - 1);
          lines.add(
              "%d. %s: %s"
                  .formatted(
                      n, Safe.text(question.key().toString()), Markdown.asking(question.stem())));
        }
        yield plain(lines);
      }
      case Step.How(_, _, Optional<Question> known) ->
          plain(
              List.of(
                  known
                      .map(question -> Safe.text(question.key().toString()) + ".")
                      .orElse("A new question."),
                  DebriefScreen.HOW
                      + " "
                      + Stream.of(Outcome.values())
                          .map(outcome -> outcome.number() + " " + outcome.words())
                          .collect(Collectors.joining(", ", "", "."))));
    };
  }

  /** What may be typed where the dialogue stands. */
  public static String prompt(Debrief debrief) {
    String back = debrief.canGoBack() ? ", u to go back" : "";
    String numbers = debrief.choices() == 1 ? "1" : "1 to " + debrief.choices();
    return switch (debrief.step()) {
      case Step.Text _ -> "Question " + debrief.number() + back + ", Enter to end:";
      case Step.Which _ -> numbers + ", Enter for none of these" + back + ":";
      case Step.How _ -> numbers + back + ":";
      case Step.Ended _ -> "";
    };
  }

  /** What may be typed besides. */
  public static List<Line> keys(Debrief debrief) {
    String back = debrief.canGoBack() ? "u goes one step back, " : "";
    return plain(List.of(back + "q ends; what you entered is kept."));
  }

  /** That a question is recorded. */
  public static Line recorded(int number, Asked asked) {
    String key = Safe.text(asked.key().toString());
    return Line.plain(
        "%d. %s: %s%s."
            .formatted(
                number, sentence(asked.outcome().words()), key, asked.isNew() ? ", new" : ""));
  }

  private static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** That the last question is open again. */
  public static Line takenBack(int number) {
    return Line.plain("Question " + number + " is open again.");
  }

  /** Why an answer is none, as in {@code 7 is not one of 1 to 4}. */
  public static String refusal(Debrief.Refusal why) {
    String given = why.text().isEmpty() ? "An empty line" : Safe.text(why.text());
    return switch (why.most()) {
      case 0 -> given + " is not the number of a proposal: there is none";
      case 1 -> given + " is not 1";
      default -> given + " is not one of 1 to " + why.most();
    };
  }

  /** What came of it. */
  public static List<Line> end(DebriefEnd end) {
    if (end.asked().isEmpty()) {
      return plain(List.of(DebriefEndScreen.NOTHING));
    }
    List<String> lines = new ArrayList<>();
    if (end.interrupted()) {
      lines.add(DebriefEndScreen.STOPPED);
    }
    lines.add(
        DebriefEndScreen.title(end)
            + ": "
            + String.join(", ", DebriefEndScreen.outcomes(end))
            + ".");
    if (end.known() > 0) {
      String soon = DebriefEndScreen.soon(end);
      lines.add(end.known() + " known" + (soon.isEmpty() ? "" : "; " + soon) + ".");
    }
    List<Asked> drafts = end.drafts();
    if (!drafts.isEmpty()) {
      lines.add(drafts.size() + " new, " + DebriefEndScreen.kept(drafts.size()) + ".");
      drafts.forEach(draft -> lines.add("Write its answer: " + DebriefEndScreen.edit(draft)));
    }
    return plain(lines);
  }

  private static List<Line> plain(List<String> lines) {
    return lines.stream().map(Line::plain).toList();
  }
}
