package prep.text;

/** What a span means. Only the palette of the terminal knows how that looks. */
public enum Style {
  PLAIN,
  /** Key letters, option numbers, the chosen line. */
  KEY,
  /** A title or a table's head. */
  HEADING,
  RIGHT,
  WRONG,
  PARTLY,
  /** The topic in a header. */
  TOPIC,
  /** The key line, intervals, quotes of the user's words. */
  DIM,
  /** The line under the cursor. */
  CURSOR,
  EMPHASIS,
  STRONG,
  LINK,
  /** What was searched for. */
  FOUND,
  /** A code span, or plain code in a block. */
  CODE,
  CODE_KEYWORD,
  CODE_STRING,
  CODE_NUMBER,
  CODE_COMMENT,
  /** A highlighted name in code: a key, a decorator, an instruction. */
  CODE_NAME
}
