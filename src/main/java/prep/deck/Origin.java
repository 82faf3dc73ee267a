package prep.deck;

/**
 * The place of a question: a file as a person would name it, and the line (from 1) at which the
 * question starts. A bundled deck is named {@code bundled:docker.yaml}.
 */
public record Origin(String file, int line) {}
