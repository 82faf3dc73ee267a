package prep.yaml;

import java.util.Locale;

/** What a deck or track file can break; the names are stable. */
public enum Rule {
  /** The file cannot be opened or read. */
  UNREADABLE,
  /** The file has more than 16 MB. */
  TOO_LARGE,
  /** The file has bytes that are not UTF-8. */
  BAD_UTF8,
  /** The file is a package, an archive, a picture or the like. */
  NOT_TEXT,
  /** The file has a character that cannot be printed. */
  CONTROL_CHARACTER,
  /** There is nothing in the file. */
  EMPTY_FILE,
  /** YAML cannot be read here. */
  YAML_SYNTAX,
  /** A text has characters that mean something else to YAML. */
  NEEDS_QUOTES,
  /** A quote is not closed. */
  OPEN_QUOTE,
  /** A bracket or brace is not closed. */
  OPEN_BRACKET,
  /** A backslash in double quotes is followed by no escape. */
  BAD_ESCAPE,
  /** A tab stands where YAML wants spaces. */
  TAB,
  /** A line is indented like nothing around it. */
  INDENTATION,
  /** A key has no colon followed by a space. */
  MISSING_COLON,
  /** A merge was left half done. */
  MERGE_CONFLICT,
  /** A key stands twice in one mapping. */
  DUPLICATE_KEY,
  /** A YAML alias ({@code *x}). */
  ALIAS,
  /** A YAML anchor ({@code &x}). */
  ANCHOR,
  /** A YAML tag ({@code !x}). */
  TAG,
  /** A YAML merge key ({@code <<}). */
  MERGE_KEY,
  /** A second YAML document in the file. */
  SECOND_DOCUMENT,
  /** Lists and mappings are nested too deeply. */
  TOO_DEEP,
  /** The file has too many values. */
  TOO_MANY_VALUES,
  /** The file has so many problems that the rest is not listed. */
  TOO_MANY_PROBLEMS,

  /** Keys with values are wanted. */
  NOT_A_MAPPING,
  /** A list is wanted. */
  NOT_A_LIST,
  /** A text is wanted. */
  NOT_A_TEXT,
  /** A required key is missing. */
  MISSING_KEY,
  /** A key means nothing here. */
  UNKNOWN_KEY,
  /** A text is empty. */
  MISSING_TEXT,
  /** Neither {@code true} nor {@code false}. */
  NOT_TRUE_OR_FALSE,

  /** A deck without questions. */
  NO_QUESTIONS,
  /** A former topic that can be no topic. */
  BAD_TOPIC,
  /** An id that is not kebab-case. */
  BAD_ID,
  /** Two questions of a deck have the same id. */
  DUPLICATE_ID,
  /** A former key that is no {@code topic/id}. */
  BAD_KEY,
  /** No type of question. */
  UNKNOWN_TYPE,
  /** No level. */
  UNKNOWN_LEVEL,
  /** A source that is no {@code http} or {@code https} address. */
  BAD_SOURCE,
  /** A question covers more than 5 items. */
  TOO_MANY_COVERS,
  /** No year and month. */
  BAD_MONTH,
  /** No length of time. */
  BAD_TIME,
  /** A setting has a value that it cannot have. */
  BAD_SETTING,
  /** No revision of a question. */
  BAD_REV,

  /** A choice has fewer than 2 options. */
  TOO_FEW_OPTIONS,
  /** A choice has more than 9 options. */
  TOO_MANY_OPTIONS,
  /** Two options say the same. */
  DUPLICATE_OPTION,
  /** No option is right. */
  NO_RIGHT_OPTION,
  /** An option is said to be both right and wrong. */
  RIGHT_AND_WRONG,
  /** A regular expression that does not compile. */
  BAD_REGEX,
  /** A number is wanted. */
  NOT_A_NUMBER,
  /** A tolerance that is no number or percentage. */
  BAD_TOLERANCE,
  /** A blank is opened and not closed. */
  OPEN_BLANK,
  /** A blank without an answer. */
  EMPTY_BLANK,
  /** A blank that can be read in two ways. */
  UNCLEAR_BLANK,
  /** A cloze without blanks. */
  NO_BLANK,
  /** More than 20 blanks. */
  TOO_MANY_BLANKS,
  /** A named blank that the text does not have. */
  BLANK_WITHOUT_PLACE,
  /** Fewer than 3 steps. */
  TOO_FEW_STEPS,
  /** More than 9 steps. */
  TOO_MANY_STEPS,
  /** Two steps say the same. */
  DUPLICATE_STEP,
  /** All steps may change places. */
  NOTHING_TO_ORDER,
  /** Fewer than 3 pairs. */
  TOO_FEW_PAIRS,
  /** More than 9 pairs. */
  TOO_MANY_PAIRS,
  /** More right sides than there are letters. */
  TOO_MANY_EXTRA,
  /** An extra right side that belongs to a pair or stands twice. */
  DUPLICATE_EXTRA,
  /** Nothing that an answer is scored by. */
  NO_POINTS,
  /** More than 9 points. */
  TOO_MANY_POINTS,
  /** A weight that is not above 0. */
  BAD_WEIGHT,
  /** A score that is not between 0 and 1. */
  BAD_SCORE,
  /** A name in {@code commands} that is no option. */
  BAD_OPTION,
  /** An order of arguments that does not exist. */
  UNKNOWN_ORDER,
  /** Programs that are each other's other name. */
  CIRCULAR_NAMES,

  /** A track without sections. */
  NO_SECTIONS,
  /** An item id that another item has, in this or another track. */
  DUPLICATE_ITEM;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The name as shown, kebab-case. */
  public String word() {
    return word;
  }
}
