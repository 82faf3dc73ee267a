package prep.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import prep.problem.UserError;

/** Which column of a table holds what, by the names that people give their columns. */
record TableColumns(Map<String, Integer> places, List<Integer> options) {

  static final String QUESTION = "question";
  static final String ANSWER = "answer";
  static final String OPTIONS = "options";
  static final String MORE = "more";

  /** {@code option 1}, {@code choice b}, {@code option3}, {@code answer 2}. */
  private static final Pattern OPTION =
      Pattern.compile(
          "(?:option|choice)\\p{javaWhitespace}*[\\p{L}\\p{Nd}]|answer(?: [a-z0-9]| ?[0-9])");

  /** What a name has in brackets, after a dash or at its end. */
  private static final Pattern ASIDE = Pattern.compile(" *(?:\\(.*\\)| - .*|[:?*])$");

  private static final Pattern FORMULA = Pattern.compile("'*[=+@-]");

  private static final Map<String, String> NAMES = new HashMap<>();

  static {
    name(
        QUESTION, "question", "questions", "front", "prompt", "q", "stem", "question text", "text");
    name(QUESTION, "term", "word", "card front", "front side", "side 1", "question stem");
    name(
        ANSWER, "answer", "answers", "back", "a", "correct", "correct answer", "right", "solution");
    name(ANSWER, "definition", "meaning", "card back", "back side", "side 2", "response");
    name(ANSWER, "right answer", "correct answers", "correct option", "correct choice");
    name(OPTIONS, "options", "choices");
    name("topic", "topic", "deck", "category", "subject");
    name("id", "id", "key");
    name("type", "type");
    name("level", "level", "difficulty");
    name("tags", "tags", "tag", "labels", "keywords");
    name("hint", "hint", "hints", "clue");
    name("explanation", "explanation", "feedback", "rationale", "notes", "note", "comment");
    name("explanation", "comments", "explanations", "reason", "why");
    name(MORE, "more");
  }

  private static void name(String meaning, String... names) {
    for (String name : names) {
      NAMES.put(name, meaning);
    }
  }

  static TableColumns of(List<String> header) {
    Map<String, Integer> places = new HashMap<>();
    List<Integer> options = new ArrayList<>();
    boolean lettered = header.stream().anyMatch(cell -> cell.strip().equalsIgnoreCase("b"));
    for (int i = 0; i < header.size(); i++) {
      String name = normal(header.get(i));
      boolean letter = lettered && name.length() == 1 && name.charAt(0) >= 'a';
      if (letter || (OPTION.matcher(name).matches() && !NAMES.containsKey(name))) {
        options.add(i);
      } else if (NAMES.containsKey(name)) {
        places.putIfAbsent(NAMES.get(name), i);
      }
    }
    return new TableColumns(places, options);
  }

  private static String normal(String name) {
    String words = name.strip().toLowerCase(Locale.ROOT).replaceAll("[_\\s]+", " ");
    return ASIDE.matcher(words).replaceFirst("");
  }

  /**
   * The columns that somebody names for a table without a header.
   *
   * @param names with commas between them; {@code -} for a column that is left out
   * @throws UserError of kind usage for an unknown name, or if no column holds the question
   */
  static TableColumns named(String names) {
    List<String> header = List.of(names.split(",", -1));
    TableColumns columns = of(header);
    for (int i = 0; i < header.size(); i++) {
      if (!columns.knows(i) && !header.get(i).strip().equals("-")) {
        throw wrong("\"" + header.get(i).strip() + "\" is not a column of questions");
      }
    }
    if (!columns.hasQuestion()) {
      throw wrong("no column holds the question");
    }
    return columns;
  }

  private static UserError wrong(String what) {
    return new UserError(
        UserError.Kind.USAGE,
        what + ".",
        "Name each column: question, answer, option 1, option 2, hint, explanation, topic, tags,"
            + " level, id, or - to skip it.");
  }

  /** A front and a back. */
  static TableColumns two() {
    return new TableColumns(Map.of(QUESTION, 0, ANSWER, 1), List.of());
  }

  boolean hasQuestion() {
    return places.containsKey(QUESTION);
  }

  /** Whether each of this many columns has a known name. */
  boolean names(int width) {
    return IntStream.range(0, width).allMatch(this::knows);
  }

  /** Whether a column means anything. */
  boolean knows(int place) {
    return places.containsValue(place) || options.contains(place);
  }

  /** The names of the columns that mean nothing. */
  List<String> unknown(List<String> header) {
    return IntStream.range(0, header.size())
        .filter(i -> !knows(i) && !header.get(i).isBlank())
        .mapToObj(i -> header.get(i).strip())
        .toList();
  }

  /** The text of a cell; empty where the table or the row does not have it. */
  String cell(List<String> row, String meaning) {
    Integer place = places.get(meaning);
    return place == null || place >= row.size() ? "" : unguarded(row.get(place)).strip();
  }

  /** The options that have columns of their own, in their order. */
  List<String> optionCells(List<String> row) {
    List<String> cells = new ArrayList<>();
    for (int place : options) {
      if (place < row.size() && !row.get(place).isBlank()) {
        cells.add(unguarded(row.get(place)).strip());
      }
    }
    return cells;
  }

  /** A cell that a spreadsheet would take for a formula, with an apostrophe before it. */
  static String guarded(String cell) {
    return isFormula(cell) ? "'" + cell : cell;
  }

  private static String unguarded(String cell) {
    return cell.startsWith("'") && isFormula(cell) ? cell.substring(1) : cell;
  }

  /** Whether the text, after any apostrophes, starts like a formula. */
  private static boolean isFormula(String cell) {
    return FORMULA.matcher(cell).lookingAt();
  }
}
