package prep.lint;

import java.util.List;
import java.util.Map;
import prep.deck.Deck;

/**
 * A deck to be checked, with what is known of its file.
 *
 * @param file the file as the user would name it
 * @param places where its questions and their fields stand
 * @param cuts the texts in it that a comment follows
 * @param madeFrom by the id of a question that replaces another one, the revision that it was made
 *     from
 */
public record CheckedDeck(
    String file, Deck deck, Places places, List<Cut> cuts, Map<String, String> madeFrom) {

  /** Where the fields of questions stand. */
  @FunctionalInterface
  public interface Places {

    /**
     * The place of a field, or of one of its parts.
     *
     * @param id the question's id
     * @param number the part, such as an option, from 1; 0 for the whole field
     */
    Place of(String id, String field, int number);
  }

  /**
   * A text without quotes and the comment that follows it.
   *
   * @param at where the comment starts
   */
  public record Cut(Place at, String text, String comment) {}

  public CheckedDeck {
    cuts = List.copyOf(cuts);
    madeFrom = Map.copyOf(madeFrom);
  }
}
