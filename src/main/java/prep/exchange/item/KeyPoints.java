package prep.exchange.item;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import prep.deck.Open.Point;

/**
 * What a model answer is scored by where nobody has said: the items of its lists, or else its first
 * sentence. A start for the author, who ticks them oneself when answering.
 */
public final class KeyPoints {

  private static final int MOST = 9;
  private static final int LONGEST = 120;
  private static final Pattern SENTENCE_END = Pattern.compile("(?<!\\\\)\\. ");

  private KeyPoints() {}

  public static List<Point> of(String answer) {
    Set<String> items = new LinkedHashSet<>();
    StringBuilder prose = new StringBuilder();
    boolean inProse = true;
    boolean fence = false;
    for (String line : answer.lines().toList()) {
      String text = line.strip();
      boolean fenced = text.startsWith("```") || text.startsWith("~~~");
      fence ^= fenced;
      int marker = line.startsWith("    ") ? 0 : MarkdownLine.listMarker(text);
      inProse &= prose.isEmpty() || !(text.isEmpty() || fenced || marker > 0);
      boolean table = text.contains(" | ") || text.startsWith("|");
      if (!fence && !fenced && !text.isEmpty() && !table) {
        String said = marker > 0 ? said(text.substring(marker)) : "";
        if (!said.isEmpty() && items.size() < MOST) {
          items.add(said);
        } else if (marker == 0 && inProse && !text.endsWith(":**")) {
          prose.append(prose.isEmpty() ? "" : " ").append(text);
        }
      }
    }
    if (items.isEmpty()) {
      String said = said(prose.toString());
      items.add(said.isEmpty() ? "What the model answer shows" : said);
    }
    return items.stream().map(KeyPoints::point).toList();
  }

  /** A point that its own words score. */
  public static Point point(String say) {
    return new Point(say, List.of(say), 1, null);
  }

  /** What an item is about: the term that it starts with in bold, or its first sentence. */
  private static String said(String text) {
    if (text.startsWith("**")) {
      int end = text.indexOf("**", 2);
      String term = end < 0 ? "" : text.substring(2, end).strip();
      if (term.endsWith(":")) {
        term = term.substring(0, term.length() - 1);
      }
      if (!term.isBlank()) {
        return cut(term);
      }
    }
    String sentence = SENTENCE_END.split(text.replace("**", "").strip(), 2)[0];
    return cut(sentence.replaceAll("[.:]+\\z", ""));
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int space = text.lastIndexOf(' ', LONGEST);
    int end = space > LONGEST / 2 ? space : LONGEST;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
  }
}
