package prep.markdown;

/** How marked-up text conveys its meaning to the reader. */
enum Carrier {
  /** Styles, and links that can be opened; their addresses are not written out. */
  STYLES,
  /**
   * Styles, in a text that may be an answer: only links with a text of their own hide addresses.
   */
  ANSWER,
  /** Words alone, to be heard; addresses are written out. */
  WORDS
}
