package prep.lint;

import java.util.List;
import prep.deck.Choice;
import prep.deck.Cloze;
import prep.deck.Command;
import prep.deck.Details;
import prep.deck.Matching;
import prep.deck.Open;
import prep.deck.Ordering;
import prep.deck.Question;
import prep.deck.ShortAnswer;
import prep.deck.Task;
import prep.deck.TrueFalse;
import prep.markdown.MarkdownFaults;

/** Whether the Markdown of all texts of a question is shown as it was meant. */
final class MarkdownRules implements QuestionRules {

  @Override
  public void check(Checked checked, Findings findings) {
    new Texts(checked, findings).all();
  }

  private record Texts(Checked checked, Findings findings) {

    void all() {
      Question question = checked.question();
      Details details = question.details();
      blocks("question", details.stem());
      blocks("hint", details.hint());
      blocks("explanation", details.explanation());
      switch (question) {
        case Choice choice -> options(choice);
        case TrueFalse _, ShortAnswer _, Command _, Cloze _ -> {}
        case Ordering ordering -> lines("steps", "step", ordering.steps());
        case Matching matching -> pairs(matching);
        case Open open -> open(open);
        case Task task -> {
          lines("steps", "step", task.steps());
          lines("done_when", "point", task.doneWhen());
          blocks("answer", task.answer());
        }
      }
    }

    private void options(Choice choice) {
      for (int n = 1; n <= choice.options().size(); n++) {
        line("options", n, "option " + n, choice.option(n).text());
        line("options", n, "the \"why\" of option " + n, choice.option(n).why());
      }
    }

    private void pairs(Matching matching) {
      for (int n = 1; n <= matching.lefts().size(); n++) {
        line("pairs", n, "left side " + n, matching.lefts().get(n - 1));
      }
      for (int n = 1; n <= matching.rights().size(); n++) {
        int pair = matching.pairing().indexOf(n) + 1;
        line(pair > 0 ? "pairs" : "extra", pair, "right side " + n, matching.rights().get(n - 1));
      }
    }

    private void open(Open open) {
      blocks("answer", open.answer());
      for (int n = 1; n <= open.points().size(); n++) {
        line("points", n, "point " + n, open.points().get(n - 1).say());
      }
      for (int n = 1; n <= open.myths().size(); n++) {
        Open.Myth myth = open.myths().get(n - 1);
        line("myths", n, "myth " + n, myth.claim());
        line("myths", n, "the \"why\" of myth " + n, myth.why());
      }
    }

    private void lines(String field, String kind, List<String> texts) {
      for (int n = 1; n <= texts.size(); n++) {
        line(field, n, kind + " " + n, texts.get(n - 1));
      }
    }

    private void line(String field, int number, String subject, String text) {
      MarkdownFaults.inLine(text).forEach(fault -> add(field, number, subject, fault));
    }

    private void blocks(String field, String text) {
      MarkdownFaults.inBlocks(text).forEach(fault -> add(field, 0, "\"" + field + "\"", fault));
    }

    private void add(String field, int number, String subject, String fault) {
      findings.add(
          LintRule.BROKEN_MARKDOWN,
          checked,
          field,
          number,
          subject + " of " + checked.name() + " " + fault);
    }
  }
}
