package prep.exchange.item;

import java.util.List;

/**
 * Questions as the text of a format.
 *
 * @param leftOut the keys of the questions that the format cannot hold
 */
public record Written(String text, List<String> leftOut) {

  public Written {
    leftOut = List.copyOf(leftOut);
  }
}
