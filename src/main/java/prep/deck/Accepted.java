package prep.deck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The texts that count as right for a typed answer.
 *
 * @param answer the expected text, taken literally; the one that is shown
 * @param also further texts and patterns that count as right
 * @param caseMatters whether the text is compared by letter: case and inner spaces count
 * @param typosForgiven whether one typo in a long word is forgiven
 * @param numeric set where the answer is a number
 */
public record Accepted(
    String answer,
    List<Alternative> also,
    boolean caseMatters,
    boolean typosForgiven,
    @Nullable Numeric numeric) {

  /** A further way to be right. */
  public sealed interface Alternative {}

  /** A literal text. */
  public record Literal(String text) implements Alternative {}

  /**
   * A regular expression that the whole typed text must match; what grading can't match in linear
   * time is ignored.
   */
  public record Pattern(String regex) implements Alternative {}

  /**
   * How a number is compared.
   *
   * @param tolerance the largest difference that still counts, at least 0
   * @param relative whether the tolerance is a share of the expected number (0.01 for 1 %)
   * @param unit the unit that may follow the number; empty for none
   */
  public record Numeric(BigDecimal tolerance, boolean relative, String unit) {}

  public Accepted {
    also = List.copyOf(also);
  }

  /** Texts that each count as right; the first one is shown. */
  public static Accepted literal(List<String> texts) {
    List<Alternative> also = texts.stream().skip(1).<Alternative>map(Literal::new).toList();
    return new Accepted(texts.getFirst(), also, false, true, null);
  }

  /** The same for a number that is compared so. */
  public Accepted with(@Nullable Numeric other) {
    return new Accepted(answer, also, caseMatters, typosForgiven, other);
  }

  /** The answer, and then all other texts that count as right. */
  public List<String> texts() {
    List<String> texts = new ArrayList<>(List.of(answer));
    for (Alternative alternative : also) {
      switch (alternative) {
        case Literal(String text) -> texts.add(text);
        case Pattern _ -> {}
      }
    }
    return texts;
  }
}
