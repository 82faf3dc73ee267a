package prep.deck;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Left sides to be paired with right sides.
 *
 * @param lefts the left sides in deck order
 * @param rights the right sides, each once: those of the pairs in deck order, then the extra ones
 * @param pairing for each left side, the number (from 1) of its right side
 */
public record Matching(
    Details details, List<String> lefts, List<String> rights, List<Integer> pairing)
    implements Question {

  public Matching {
    lefts = List.copyOf(lefts);
    rights = List.copyOf(rights);
    pairing = List.copyOf(pairing);
    if (lefts.size() != pairing.size()) {
      throw new IllegalArgumentException("a left side without a right one in " + details.key());
    }
  }

  @Override
  public boolean isShuffled() {
    return true;
  }

  @Override
  public Matching with(Details other) {
    return new Matching(other, lefts, rights, pairing);
  }

  /** The right side of left side {@code n}, from 1. */
  public String rightOf(int n) {
    return rights.get(pairing.get(n - 1) - 1);
  }

  /** The right sides that belong to no left side. */
  public List<String> extra() {
    return IntStream.rangeClosed(1, rights.size())
        .filter(number -> !pairing.contains(number))
        .mapToObj(number -> rights.get(number - 1))
        .toList();
  }
}
