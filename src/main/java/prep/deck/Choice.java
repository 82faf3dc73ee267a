package prep.deck;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Options, one or several of them right.
 *
 * @param shuffle whether the options may be shown in another order than the deck's
 */
public record Choice(Details details, List<Option> options, boolean shuffle) implements Question {

  /**
   * One option.
   *
   * @param why why a wrong option is wrong; empty if the deck does not say
   */
  public record Option(String text, boolean right, String why) {}

  public Choice {
    options = List.copyOf(options);
    if (options.stream().noneMatch(Option::right)) {
      throw new IllegalArgumentException("no right option in " + details.key());
    }
  }

  @Override
  public Choice with(Details other) {
    return new Choice(other, options, shuffle);
  }

  @Override
  public boolean isShuffled() {
    return shuffle;
  }

  /** Whether more than one option is right. */
  public boolean several() {
    return rightOptions().size() > 1;
  }

  /** The deck positions, from 1, of the right options. */
  public List<Integer> rightOptions() {
    return IntStream.rangeClosed(1, options.size()).filter(n -> option(n).right()).boxed().toList();
  }

  /** The option at deck position {@code n}, from 1. */
  public Option option(int n) {
    return options.get(n - 1);
  }
}
