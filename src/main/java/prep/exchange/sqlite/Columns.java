package prep.exchange.sqlite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the columns of a table are in its rows.
 *
 * @param places by their names in lower case
 * @param rowid the column that is an alias of the row id and is not stored; empty for none
 * @param inIndex whether the rows are in the tree of an index, {@code WITHOUT ROWID}
 */
record Columns(Map<String, Integer> places, String rowid, boolean inIndex) {

  private static final int LONGEST = 100_000;

  private static final Pattern TOKEN =
      Pattern.compile(
          "--[^\n"
              + "]*+|/\\*.*?\\*/|\"[^\"]*+\"|'[^']*+'|`[^`]*+`|\\[[^\\]]*+]|[\\p{L}\\p{Nd}_$]++|[(),]",
          Pattern.DOTALL);

  private static final Set<String> CONSTRAINTS =
      Set.of("primary", "unique", "check", "foreign", "constraint");

  Columns {
    places = Map.copyOf(places);
  }

  /** The columns that a {@code CREATE TABLE} names. */
  static Columns of(String sql) {
    List<List<String>> parts = parts(sql.substring(0, Math.min(sql.length(), LONGEST)));
    boolean inIndex = parts.removeLast().contains("without");
    List<String> names = new ArrayList<>();
    Set<String> key = new LinkedHashSet<>();
    String rowid = "";
    for (List<String> part : parts) {
      boolean column = !CONSTRAINTS.contains(part.getFirst());
      if (column) {
        names.add(part.getFirst());
      }
      int primary = part.indexOf("primary");
      if (primary >= 0) {
        List<String> of = column ? part.subList(0, 1) : part.subList(primary, part.size());
        of.stream().filter(names::contains).forEach(key::add);
      }
    }
    for (List<String> part : parts) {
      boolean integer = part.size() > 1 && part.get(1).equals("integer");
      if (integer && !inIndex && key.equals(Set.of(part.getFirst()))) {
        rowid = part.getFirst();
      }
    }
    // The tree of an index has the columns of its key first.
    Set<String> stored = new LinkedHashSet<>(inIndex ? key : Set.of());
    stored.addAll(names);
    Map<String, Integer> places = new LinkedHashMap<>();
    stored.forEach(name -> places.put(name, places.size()));
    return new Columns(places, rowid, inIndex);
  }

  /** The words of each column and constraint, followed by what comes after the brackets. */
  private static List<List<String>> parts(String sql) {
    List<List<String>> parts = new ArrayList<>();
    List<String> part = new ArrayList<>();
    int depth = 0;
    for (String token : (Iterable<String>) tokens(sql)::iterator) {
      depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
      if (depth == 1 && token.equals("(")) {
        part.clear();
      } else if (token.equals(depth == 0 ? ")" : ",") && depth < 2) {
        if (!part.isEmpty()) {
          parts.add(part);
        }
        part = new ArrayList<>();
      } else {
        part.add(name(token));
      }
    }
    parts.add(part);
    return parts;
  }

  private static Stream<String> tokens(String sql) {
    return TOKEN
        .matcher(sql)
        .results()
        .map(token -> token.group())
        .filter(token -> !token.startsWith("--") && !token.startsWith("/*"));
  }

  private static String name(String token) {
    boolean quoted = token.length() > 1 && "\"'`[".indexOf(token.charAt(0)) >= 0;
    String name = quoted ? token.substring(1, token.length() - 1) : token;
    return name.toLowerCase(Locale.ROOT);
  }
}
