package prep.markdown;

/** What carries the meaning of marked-up text to the reader. */
enum Carrier {
  /** Styles; Markdown's own marks go. */
  STYLES,
  /** The marks of Markdown, for places without styles; addresses are written out. */
  MARKS,
  /** Words alone, to be heard; addresses are written out. */
  WORDS
}
