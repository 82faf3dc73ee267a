package prep.deck;

/**
 * An answer that tests a question: how it is to be graded.
 *
 * @param score from 0 to 1
 */
public record Example(String answer, double score) {}
