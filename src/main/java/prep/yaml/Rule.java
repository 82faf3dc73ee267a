package prep.yaml;

import java.util.Locale;

/**
 * What a deck or track file can break; the names are stable, and {@code rules.txt} explains them.
 */
public enum Rule {
  UNREADABLE,
  /** The file has more than 16 MB. */
  TOO_LARGE,
  BAD_UTF8,
  /** The file is a package, an archive, an image or the like. */
  NOT_TEXT,
  CONTROL_CHARACTER,
  EMPTY_FILE,
  YAML_SYNTAX,
  /** A text has characters that mean something else to YAML. */
  NEEDS_QUOTES,
  /** A code fence in a text that is not a block. */
  JOINED_LINES,
  OPEN_QUOTE,
  /** A bracket or brace is not closed. */
  OPEN_BRACKET,
  /** A backslash in double quotes does not start a valid escape. */
  BAD_ESCAPE,
  /** There is a tab where YAML wants spaces. */
  TAB,
  /** A line's indentation matches nothing around it. */
  INDENTATION,
  /** A key has no colon followed by a space. */
  MISSING_COLON,
  /** An item of a list has no hyphen, or no space after it. */
  MISSING_HYPHEN,
  /** A character that looks like a space but is not one in YAML. */
  NON_BREAKING_SPACE,
  MERGE_CONFLICT,
  DUPLICATE_KEY,
  /** A YAML alias ({@code *x}). */
  ALIAS,
  /** A YAML anchor ({@code &x}). */
  ANCHOR,
  /** A YAML tag ({@code !x}). */
  TAG,
  /** A YAML merge key ({@code <<}). */
  MERGE_KEY,
  SECOND_DOCUMENT,
  TOO_DEEP,
  TOO_MANY_VALUES,
  /** The file has so many problems that the rest is not listed. */
  TOO_MANY_PROBLEMS,

  NOT_A_MAPPING,
  NOT_A_LIST,
  NOT_A_TEXT,
  MISSING_KEY,
  UNKNOWN_KEY,
  MISSING_TEXT,
  NOT_TRUE_OR_FALSE,

  NO_QUESTIONS,
  /** A former topic that is not a valid topic. */
  BAD_TOPIC,
  /** An id that is not kebab-case. */
  BAD_ID,
  /** Two questions of a deck have the same id. */
  DUPLICATE_ID,
  /** A former key that is not {@code topic/id}, or a follow-up that is not a key or an id. */
  BAD_KEY,
  UNKNOWN_TYPE,
  UNKNOWN_LEVEL,
  /** A follow-up that is asked neither when answered nor when missed. */
  UNKNOWN_WHEN,
  /** A text of one line that has several. */
  SEVERAL_LINES,
  /** A source that is not an {@code http} or {@code https} address. */
  BAD_SOURCE,
  /** A question covers more than 5 items. */
  TOO_MANY_COVERS,
  /** Not a year and month. */
  BAD_MONTH,
  /** Not a duration. */
  BAD_TIME,
  /** A setting has a value that it cannot have. */
  BAD_SETTING,
  /** Not the revision of a question. */
  BAD_REV,

  /** A choice has fewer than 2 options. */
  TOO_FEW_OPTIONS,
  /** A choice has more than 9 options. */
  TOO_MANY_OPTIONS,
  DUPLICATE_OPTION,
  NO_RIGHT_OPTION,
  /** A sign at an option, such as a checkbox, that marks it as right in other formats. */
  UNKNOWN_MARK,
  RIGHT_AND_WRONG,
  BAD_REGEX,
  NOT_A_NUMBER,
  /** A tolerance that is neither a number nor a percentage. */
  BAD_TOLERANCE,
  OPEN_BLANK,
  EMPTY_BLANK,
  /** A blank that can be read in two ways. */
  UNCLEAR_BLANK,
  NO_BLANK,
  /** More than 20 blanks. */
  TOO_MANY_BLANKS,
  /** A named blank that the text does not have. */
  BLANK_WITHOUT_PLACE,
  /** Fewer than 3 steps. */
  TOO_FEW_STEPS,
  /** More than 9 steps. */
  TOO_MANY_STEPS,
  DUPLICATE_STEP,
  /** All steps may change places. */
  NOTHING_TO_ORDER,
  /** Fewer than 3 pairs. */
  TOO_FEW_PAIRS,
  /** More than 9 pairs. */
  TOO_MANY_PAIRS,
  /** More right sides than there are letters. */
  TOO_MANY_EXTRA,
  /** An extra right side that belongs to a pair or appears twice. */
  DUPLICATE_EXTRA,
  /** Nothing that an answer is scored by. */
  NO_POINTS,
  /** More than 9 points. */
  TOO_MANY_POINTS,
  /** Fewer than 2 sides of a comparison. */
  TOO_FEW_SIDES,
  /** A side that the question does not have. */
  UNKNOWN_SIDE,
  /** A weight that is not above 0. */
  BAD_WEIGHT,
  /** A score that is not between 0 and 1. */
  BAD_SCORE,
  /** A name in {@code commands} that is not an option. */
  BAD_OPTION,
  /** An order of arguments that does not exist. */
  UNKNOWN_ORDER,
  /** Programs that refer to each other with {@code same}. */
  CIRCULAR_NAMES,

  NO_SECTIONS,
  /** An item id that another item has, in this or another track. */
  DUPLICATE_ITEM;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The name as shown, kebab-case. */
  public String word() {
    return word;
  }
}
