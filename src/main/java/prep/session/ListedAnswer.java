package prep.session;

import java.util.ArrayList;
import java.util.List;
import prep.deck.Cloze;
import prep.deck.Matching;
import prep.deck.Open;
import prep.deck.Question;

/** Answers given as lists, in the form in which they are typed on one line. */
public final class ListedAnswer {

  private ListedAnswer() {}

  /** The items of an answer to {@code question} as they are typed. */
  public static String asTyped(Question question, List<String> items) {
    if (question instanceof Matching) {
      return pairs(items);
    }
    if (question instanceof Cloze && items.size() > 1) {
      return BlankTexts.joined(items);
    }
    return String.join(question instanceof Open ? "\n" : " ", items);
  }

  /** A right side for each left one, 0 or nothing for none, or pairs as typed: {@code 1b 2a}. */
  private static String pairs(List<String> items) {
    List<String> pairs = new ArrayList<>();
    for (int left = 1; left <= items.size(); left++) {
      String right = items.get(left - 1);
      if (right.length() > 1) {
        pairs.add(right);
      } else if (!right.isEmpty() && !right.equals("0")) {
        pairs.add(left + letter(right));
      }
    }
    return String.join(" ", pairs);
  }

  private static String letter(String right) {
    boolean number = right.charAt(0) >= '1' && right.charAt(0) <= '9';
    return number ? Character.toString(ReplyReader.letter(right.charAt(0) - '0')) : right;
  }
}
