package prep.lint;

import prep.deck.Details;
import prep.deck.Matching;
import prep.deck.OwnText;
import prep.deck.Question;
import prep.deck.ShortAnswer;
import prep.markdown.MarkdownFaults;

/** Whether the Markdown of a question's texts is shown as its author meant it. */
final class MarkdownRules implements QuestionRules {

  @Override
  public void check(Checked checked) {
    new Texts(checked).all();
  }

  private record Texts(Checked checked) {

    void all() {
      Question question = checked.question();
      Details details = question.details();
      blocks("question", details.stem());
      blocks("hint", details.hint());
      blocks("explanation", details.explanation());
      question.ownTexts().forEach(this::own);
      if (question instanceof ShortAnswer asked && asked.accepted().numeric() != null) {
        stray("unit", 0, "\"unit\"", asked.accepted().numeric().unit());
      }
      for (int n = 1; n <= details.followUps().size(); n++) {
        line(
            "followups",
            n,
            "the \"lead\" of follow-up " + n,
            details.followUps().get(n - 1).lead());
      }
    }

    private void own(OwnText text) {
      int n = text.number();
      switch (text.kind()) {
        case OPTION -> line("options", n, "option " + n, text);
        case OPTION_WHY -> line("options", n, "the \"why\" of option " + n, text);
        case STEP, INSTRUCTION -> line("steps", n, "step " + n, text);
        case LEFT -> line("pairs", n, "left side " + n, text);
        case RIGHT -> {
          int pair = ((Matching) checked.question()).pairing().indexOf(n) + 1;
          line(pair > 0 ? "pairs" : "extra", pair, "right side " + n, text);
        }
        case POINT -> line("points", n, "point " + n, text);
        case MYTH -> line("myths", n, "myth " + n, text);
        case MYTH_WHY -> line("myths", n, "the \"why\" of myth " + n, text);
        case DONE_WHEN -> line("done_when", n, "point " + n, text);
        case SOLUTION -> blocks("answer", text.text());
        case ANSWER -> stray("answer", n, "the answer", text.text());
        case ACCEPTED -> stray("accept", n, "accepted answer " + n, text.text());
        case TRUTH, BLANK_HINT, POINT_MATCH, MYTH_MATCH -> {}
      }
    }

    private void line(String field, int number, String subject, OwnText text) {
      line(field, number, subject, text.text());
    }

    private void line(String field, int number, String subject, String text) {
      stray(field, number, subject, text);
      MarkdownFaults.inLine(text).forEach(fault -> add(field, number, subject, fault));
    }

    private void blocks(String field, String text) {
      stray(field, 0, "\"" + field + "\"", text);
      MarkdownFaults.inBlocks(text).forEach(fault -> add(field, 0, "\"" + field + "\"", fault));
    }

    private void stray(String field, int number, String subject, String text) {
      StrayCharacters.in(text)
          .ifPresent(fault ->
              checked.add(
                  LintRule.STRAY_CHARACTER,
                  field,
                  number,
                  subject + " of " + checked.name() + " " + fault));
    }

    private void add(String field, int number, String subject, String fault) {
      checked.add(
          LintRule.BROKEN_MARKDOWN, field, number, subject + " of " + checked.name() + " " + fault);
    }
  }
}
