package prep.terminal;

import java.util.List;
import prep.deck.Choice;
import prep.deck.Cloze;
import prep.deck.Command;
import prep.deck.Matching;
import prep.deck.Open;
import prep.deck.Ordering;
import prep.deck.Question;
import prep.deck.ShortAnswer;
import prep.deck.Task;
import prep.deck.TrueFalse;
import prep.session.BlankTexts;
import prep.session.ReplyReader;

/** Answers given as lists, in the form in which they are typed. */
final class Lists {

  private Lists() {}

  static String asTyped(Question question, List<String> items) {
    return switch (question) {
      case Matching _ -> pairs(items);
      case Cloze _ -> BlankTexts.joined(items);
      case Choice _, TrueFalse _, ShortAnswer _, Command _, Ordering _, Open _, Task _ ->
          String.join(" ", items);
    };
  }

  /** The numbers of right sides, 0 for none, as pairs such as {@code 1b 2a}. */
  private static String pairs(List<String> rights) {
    StringBuilder pairs = new StringBuilder();
    for (int left = 1; left <= rights.size(); left++) {
      String right = rights.get(left - 1);
      if (!right.equals("0")) {
        pairs.append(left).append(letter(right)).append(' ');
      }
    }
    return pairs.toString();
  }

  private static String letter(String right) {
    boolean number = right.length() == 1 && right.charAt(0) >= '1' && right.charAt(0) <= '9';
    return number ? Character.toString(ReplyReader.letter(right.charAt(0) - '0')) : right;
  }
}
