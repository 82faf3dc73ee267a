package prep.exchange.markdown;

import java.util.List;
import prep.deck.Choice;
import prep.deck.Cloze;
import prep.deck.Command;
import prep.deck.Matching;
import prep.deck.Open;
import prep.deck.Ordering;
import prep.deck.OwnText.Kind;
import prep.deck.Question;
import prep.deck.ShortAnswer;
import prep.deck.Task;
import prep.deck.TrueFalse;
import prep.exchange.item.LiteralText;
import prep.files.InlineBlanks;

/**
 * A question as the two sides of a card, in Markdown.
 *
 * @param shown what is shown below the question, such as its options; may be empty
 * @param answer the answer with everything known about it, in labelled parts
 */
public record CardText(String shown, String answer) {

  public static CardText of(Question question) {
    StringBuilder shown = new StringBuilder();
    StringBuilder answer = new StringBuilder();
    switch (question) {
      case Choice choice -> {
        for (Choice.Option option : choice.options()) {
          item(shown, "- [ ] ", option.text());
          item(answer, option.right() ? "- [x] " : "- [ ] ", option.text());
          if (!option.why().isEmpty()) {
            answer.append("  > ").append(option.why().replace("\n", "\n  > ")).append('\n');
          }
        }
      }
      case TrueFalse statement -> answer.append(statement.answer() ? "True" : "False");
      case ShortAnswer typed -> {
        answer.append(LiteralText.markdown(typed.accepted().answer()));
        List<String> also = typed.texts(Kind.ACCEPTED).stream().map(LiteralText::markdown).toList();
        label(answer, AnswerSections.ALSO, list(also));
      }
      case Command command -> {
        answer.append(LiteralText.code(command.answer()));
        List<String> also = command.also().stream().map(LiteralText::code).toList();
        label(answer, AnswerSections.ALSO, list(also));
      }
      case Cloze cloze -> answer.append(filled(cloze));
      case Ordering ordering -> {
        ordering.steps().stream().sorted().forEach(step -> item(shown, "- ", step));
        int number = 0;
        for (String step : ordering.steps()) {
          number++;
          item(answer, number + ". ", step);
        }
      }
      case Matching matching -> matching(matching, shown, answer);
      case Open open -> {
        answer.append(open.answer());
        label(answer, AnswerSections.POINTS, list(open.texts(Kind.POINT)));
      }
      case Task task -> {
        task.steps().forEach(step -> item(shown, "- ", step));
        answer.append(task.answer()).append(task.answer().isEmpty() ? "" : "\n\n");
        task.doneWhen().forEach(done -> item(answer, "- ", done));
      }
    }
    label(answer, AnswerSections.EXPLANATION, question.details().explanation());
    label(answer, AnswerSections.HINT, question.details().hint());
    return new CardText(shown.toString().stripTrailing(), answer.toString().stripTrailing());
  }

  /** One item of a list; its further lines are indented. */
  private static void item(StringBuilder to, String marker, String text) {
    to.append(marker).append(text.replace("\n", "\n  ")).append('\n');
  }

  private static void label(StringBuilder answer, String label, String text) {
    if (!text.isEmpty()) {
      while (!answer.isEmpty() && answer.charAt(answer.length() - 1) == '\n') {
        answer.setLength(answer.length() - 1);
      }
      boolean list = text.startsWith("\n");
      answer.append("\n\n**").append(label).append(":**");
      answer.append(list ? "" : StudySheet.isPlain(text) ? " " : "\n\n");
      answer.append(text).append('\n');
    }
  }

  /** A list below its label. */
  private static String list(List<String> texts) {
    StringBuilder list = new StringBuilder(texts.isEmpty() ? "" : "\n\n");
    texts.forEach(text -> item(list, "- ", text));
    return list.toString().stripTrailing();
  }

  private static String filled(Cloze cloze) {
    return InlineBlanks.text(cloze)
        .orElseGet(() ->
            cloze.filled(
                number -> "**" + cloze.blanks().get(number - 1).accepted().answer() + "**"));
  }

  private static void matching(Matching matching, StringBuilder shown, StringBuilder answer) {
    matching.lefts().forEach(left -> item(shown, "- ", left));
    shown.append("\nwith\n\n");
    matching.rights().stream().sorted().forEach(right -> item(shown, "- ", right));
    for (int n = 1; n <= matching.lefts().size(); n++) {
      item(answer, "- ", matching.lefts().get(n - 1) + " → " + matching.rightOf(n));
    }
    matching.extra().forEach(right -> item(answer, "- ", "→ " + right));
  }
}
