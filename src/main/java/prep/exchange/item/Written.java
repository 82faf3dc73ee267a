package prep.exchange.item;

import java.util.List;

/**
 * Questions as the text of a format.
 *
 * @param leftOut the keys of the questions that the format cannot hold
 * @param lost what the others say in their decks, by its key there, and the format cannot hold
 */
public record Written(String text, List<String> leftOut, List<String> lost) {

  public Written {
    leftOut = List.copyOf(leftOut);
    lost = List.copyOf(lost);
  }
}
