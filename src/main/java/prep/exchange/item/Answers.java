package prep.exchange.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import prep.deck.Accepted;
import prep.deck.Accepted.Alternative;
import prep.deck.Accepted.Literal;
import prep.deck.Cloze;
import prep.deck.Details;
import prep.deck.Open;
import prep.deck.Question;
import prep.deck.ShortAnswer;
import prep.deck.TrueFalse;

/** Which type of question an answer asks for where a format only has questions and answers. */
public final class Answers {

  private static final int LONGEST_SHORT = 40;
  private static final int MOST_WORDS = 3;

  private Answers() {}

  /**
   * Judged for {@code true} and {@code false}, typed for up to three words that are no sentence, in
   * one's own words for all else; without an answer a draft.
   */
  public static void add(Items items, Item item, String answer) {
    String text = answer.strip();
    if (text.isEmpty()) {
      item.draft = true;
      items.add(item, Answers::draft);
    } else {
      items.add(item, of(text));
    }
  }

  static Question draft(Details details) {
    return new Open(details, "", List.of(), List.of(), List.of());
  }

  private static Function<Details, Question> of(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    if (word.equals("true") || word.equals("false")) {
      return details -> new TrueFalse(details, word.equals("true"));
    }
    String typed = typed(text);
    return typed.isEmpty()
        ? details -> new Open(details, text, KeyPoints.of(text), List.of(), List.of())
        : details -> new ShortAnswer(details, literal(List.of(typed)));
  }

  /** What has to be typed; empty where the answer is more than a few words. */
  private static String typed(String text) {
    boolean code =
        text.length() > 2
            && text.startsWith("`")
            && text.indexOf('`', 1) == text.length() - 1
            && text.indexOf('\n') < 0;
    if (code) {
      return text.length() <= LONGEST_SHORT ? text.substring(1, text.length() - 1).strip() : "";
    }
    boolean sentence = ".!?:;".indexOf(text.charAt(text.length() - 1)) >= 0;
    if (text.length() > LONGEST_SHORT || sentence) {
      return "";
    }
    int words = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || "*`#[]<>|{}".indexOf(c) >= 0) {
        return "";
      }
      words += c == ' ' ? 1 : 0;
    }
    boolean list = text.startsWith("- ") || text.startsWith("+ ");
    return words <= MOST_WORDS && !list ? text : "";
  }

  /** Texts of which each counts as right, the first one shown. */
  public static Accepted literal(List<String> texts) {
    List<Alternative> also = new ArrayList<>();
    for (String text : texts.subList(1, texts.size())) {
      also.add(new Literal(text));
    }
    return new Accepted(texts.getFirst(), also, false, true, null);
  }

  /** A blank that each of these texts fills. */
  public static Cloze.Blank blank(List<String> texts, String hint) {
    return new Cloze.Blank(literal(texts), hint);
  }
}
