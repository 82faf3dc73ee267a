package prep.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Which column of a table holds what, by the names that people give their columns. */
record TableColumns(Map<String, Integer> places, List<Integer> options) {

  static final String QUESTION = "question";
  static final String ANSWER = "answer";
  static final String OPTIONS = "options";
  static final String MORE = "more";

  /** {@code option 1}, {@code choice b}, {@code option3}. */
  private static final Pattern OPTION =
      Pattern.compile("(?:option|choice)\\p{javaWhitespace}*[\\p{L}\\p{Nd}]");

  private static final Pattern FORMULA = Pattern.compile("'*[=+@-]");

  private static final Map<String, String> NAMES = new HashMap<>();

  static {
    name(QUESTION, "question", "front", "prompt", "q", "stem", "question text", "text");
    name(ANSWER, "answer", "back", "a", "correct", "correct answer", "right", "solution");
    name(OPTIONS, "options", "choices");
    name("topic", "topic", "deck", "category");
    name("id", "id", "key");
    name("type", "type");
    name("level", "level", "difficulty");
    name("tags", "tags", "tag", "labels");
    name("hint", "hint");
    name("explanation", "explanation", "feedback", "rationale", "notes");
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
      String name = header.get(i).strip().toLowerCase(Locale.ROOT).replace('_', ' ');
      boolean letter = lettered && name.length() == 1 && name.charAt(0) >= 'a';
      if (letter || (OPTION.matcher(name).matches() && !NAMES.containsKey(name))) {
        options.add(i);
      } else if (NAMES.containsKey(name)) {
        places.putIfAbsent(NAMES.get(name), i);
      }
    }
    return new TableColumns(places, options);
  }

  boolean hasQuestion() {
    return places.containsKey(QUESTION);
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

  /** Whether a sign that starts a formula comes first, or after apostrophes. */
  private static boolean isFormula(String cell) {
    return FORMULA.matcher(cell).lookingAt();
  }
}
