package prep.deck;

import java.util.List;

/**
 * Steps to be put in order.
 *
 * @param groups the steps in the right order; steps within a group may come in any order
 */
public record Ordering(Details details, List<List<String>> groups) implements Question {

  public Ordering {
    groups = groups.stream().map(List::copyOf).toList();
  }

  @Override
  public boolean isShuffled() {
    return true;
  }

  @Override
  public Ordering with(Details other) {
    return new Ordering(other, groups);
  }

  /** All steps in deck order; step {@code n} is at index {@code n - 1}. */
  public List<String> steps() {
    return groups.stream().flatMap(List::stream).toList();
  }

  /** The index of the group that step {@code n}, from 1, belongs to. */
  public int groupOf(int n) {
    int before = 0;
    for (int group = 0; group < groups.size(); group++) {
      before += groups.get(group).size();
      if (n <= before) {
        return group;
      }
    }
    throw new IllegalArgumentException("no step " + n + " in " + details.key());
  }
}
