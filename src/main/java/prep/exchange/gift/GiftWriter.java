package prep.exchange.gift;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import prep.deck.Accepted;
import prep.deck.Accepted.Numeric;
import prep.deck.Choice;
import prep.deck.Cloze;
import prep.deck.Command;
import prep.deck.Deck;
import prep.deck.Matching;
import prep.deck.Open;
import prep.deck.Ordering;
import prep.deck.OwnText;
import prep.deck.Question;
import prep.deck.ShortAnswer;
import prep.deck.Task;
import prep.deck.TrueFalse;

/** Decks in Moodle's GIFT, which cannot hold orderings, tasks and texts with several blanks. */
public final class GiftWriter {

  private GiftWriter() {}

  /**
   * The text of decks.
   *
   * @param leftOut takes up the keys of the questions that it has no place for
   */
  public static String write(List<Deck> decks, List<String> leftOut) {
    StringBuilder out = new StringBuilder();
    for (Deck deck : decks) {
      out.append("$CATEGORY: ").append(deck.topic()).append("\n");
      for (Question question : deck.questions()) {
        String body = body(question);
        if (body == null) {
          leftOut.add(question.key().toString());
        } else {
          out.append("\n// [id:").append(question.key().id()).append(']');
          for (String tag : question.tags()) {
            out.append(" [tag:").append(tag.replace("]", "")).append(']');
          }
          out.append("\n::").append(question.key().id()).append("::[markdown]").append(body);
          out.append('\n');
        }
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static @Nullable String body(Question question) {
    return switch (question) {
      case Choice choice -> asked(choice, "\n" + options(choice));
      case TrueFalse judged -> asked(judged, judged.answer() ? "TRUE" : "FALSE");
      case ShortAnswer typed -> asked(typed, typed(typed.accepted()));
      case Command command ->
          asked(command, equal(command.texts(OwnText.Kind.ANSWER, OwnText.Kind.ACCEPTED)));
      case Cloze cloze -> cloze(cloze);
      case Matching matching -> asked(matching, "\n" + pairs(matching));
      case Open open -> Gift.escaped(open.stem()) + " {" + explained(open.answer()) + "}";
      case Ordering _, Task _ -> null;
    };
  }

  private static String asked(Question question, String answers) {
    String explained = explained(question.details().explanation());
    return Gift.escaped(question.stem()) + " {" + answers + explained + "}";
  }

  private static String explained(String text) {
    return text.isEmpty() ? "" : "####" + Gift.escapedPart(text) + "\n";
  }

  private static String options(Choice choice) {
    StringBuilder out = new StringBuilder();
    int right = choice.rightOptions().size();
    int wrong = choice.options().size() - right;
    for (Choice.Option option : choice.options()) {
      if (right == 1) {
        out.append(option.right() ? "=" : "~");
      } else {
        int parts = option.right() ? right : Math.max(1, wrong);
        BigDecimal share =
            BigDecimal.valueOf(100)
                .divide(BigDecimal.valueOf(parts), 5, RoundingMode.DOWN)
                .stripTrailingZeros();
        out.append("~%").append(option.right() ? "" : "-").append(share.toPlainString());
        out.append('%');
      }
      out.append(Gift.escapedPart(option.text()));
      if (!option.why().isEmpty()) {
        out.append('#').append(Gift.escapedPart(option.why()));
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static String typed(Accepted accepted) {
    Numeric numeric = accepted.numeric();
    if (numeric == null) {
      return equal(accepted.texts());
    }
    BigDecimal tolerance = numeric.tolerance();
    if (numeric.relative()) {
      tolerance = new BigDecimal(accepted.answer()).abs().multiply(tolerance);
    }
    return "#"
        + accepted.answer()
        + (tolerance.signum() == 0 ? "" : ":" + tolerance.toPlainString());
  }

  private static String equal(List<String> texts) {
    StringBuilder out = new StringBuilder();
    for (String text : texts) {
      out.append(out.isEmpty() ? "=" : " =").append(Gift.escapedPart(text));
    }
    return out.toString();
  }

  /** A single blank with text after it. */
  private static @Nullable String cloze(Cloze cloze) {
    List<Cloze.Part> parts = cloze.parts();
    if (parts.size() < 2 || cloze.blanks().size() > 1 || parts.size() > 3) {
      return null;
    }
    String before = parts.getFirst() instanceof Cloze.Text(String markdown) ? markdown : "";
    String after = parts.getLast() instanceof Cloze.Text(String markdown) ? markdown : "";
    if (after.isBlank() || before.isEmpty() != (parts.size() == 2)) {
      return null;
    }
    String answers = equal(cloze.blanks().getFirst().accepted().texts());
    String inside = answers + explained(cloze.details().explanation());
    return Gift.escaped(before) + "{" + inside + "}" + Gift.escaped(after);
  }

  private static String pairs(Matching matching) {
    StringBuilder out = new StringBuilder();
    for (int n = 1; n <= matching.lefts().size(); n++) {
      pair(out, matching.lefts().get(n - 1), matching.rightOf(n));
    }
    matching.extra().forEach(right -> pair(out, "", right));
    return out.toString();
  }

  private static void pair(StringBuilder out, String left, String right) {
    out.append('=').append(Gift.escapedPart(left));
    out.append(" -> ").append(Gift.escapedPart(right)).append('\n');
  }
}
