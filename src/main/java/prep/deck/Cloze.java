package prep.deck;

import java.util.List;
import java.util.function.IntFunction;

/**
 * A text with blanks.
 *
 * @param parts the text in reading order, cut at its blanks; a named blank may occur several times
 * @param blanks the blanks, in the order in which they are asked
 */
public record Cloze(Details details, List<Part> parts, List<Blank> blanks) implements Question {

  /** A piece of the text. */
  public sealed interface Part {}

  /** Markdown between blanks. */
  public record Text(String markdown) implements Part {}

  /** A place for blank {@code number}, from 1. */
  public record Gap(int number) implements Part {}

  /**
   * One blank.
   *
   * @param name what its file calls it; empty where its answer stands in the text itself
   * @param hint shown in the blank; empty for none
   */
  public record Blank(String name, Accepted accepted, String hint) {

    /** A blank without a name. */
    public Blank(Accepted accepted, String hint) {
      this("", accepted, hint);
    }
  }

  public Cloze {
    parts = List.copyOf(parts);
    blanks = List.copyOf(blanks);
    if (blanks.isEmpty()) {
      throw new IllegalArgumentException("no blank in " + details.key());
    }
  }

  @Override
  public List<Accepted> typed() {
    return blanks.stream().map(Blank::accepted).toList();
  }

  @Override
  public Cloze with(Details other) {
    return new Cloze(other, parts, blanks);
  }

  /**
   * The text as Markdown with each gap replaced by what {@code gap} makes of the blank's number.
   */
  public String filled(IntFunction<String> gap) {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      switch (part) {
        case Text(String markdown) -> text.append(markdown);
        case Gap(int number) -> text.append(gap.apply(number));
      }
    }
    return text.toString();
  }
}
