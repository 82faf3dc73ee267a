package prep.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.markdown.Markdown;
import prep.search.Search;
import prep.search.Words;
import prep.text.Counts;
import prep.text.Line;
import prep.text.Safe;
import prep.text.Span;
import prep.text.Style;
import prep.text.Width;

/** The questions that a search found: those with all words, then those with some. */
public final class SearchScreen {

  /** How many characters of a passage are said at most. */
  private static final int LONGEST = 160;

  private SearchScreen() {}

  /**
   * The list for people.
   *
   * @param most how many are listed at most
   */
  public static List<Line> of(List<Search.Hit> hits, Words words, int most, Window window) {
    List<List<Line>> blocks = new ArrayList<>();
    boolean all = true;
    for (Search.Hit hit : hits.subList(0, Math.min(most, hits.size()))) {
      if (all && !hit.all()) {
        blocks.add(Layout.words(Line.EMPTY, some(blocks.isEmpty()), window));
      }
      all = hit.all();
      blocks.add(block(hit, words, window));
    }
    int more = hits.size() - most;
    if (more > 0) {
      String narrower = all ? "; add a word to narrow it down" : "";
      Line rest = Line.of("and " + more + " more" + narrower, Style.DIM);
      blocks.add(Layout.item(Line.EMPTY, rest.spans(), window.textWidth()));
    }
    return Layout.margin(Layout.blocks(blocks));
  }

  private static String some(boolean only) {
    return only
        ? "No question has all these words. These have some:"
        : "These have some of the words:";
  }

  /**
   * The list in words: what each question asks, and the passage in which the words stand if they
   * are not in that.
   */
  public static List<Line> inWords(List<Search.Hit> hits, Words words, int most) {
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.of(
            Counts.of(hits.size(), "question")
                + (hits.size() > most ? ", the best " + most + " of them:" : ":"),
            Style.HEADING));
    List<Search.Hit> listed = hits.subList(0, Math.min(most, hits.size()));
    boolean all = true;
    for (int n = 1; n <= listed.size(); n++) {
      Search.Hit hit = listed.get(n - 1);
      if (all && !hit.all()) {
        lines.add(Line.plain(some(n == 1)));
      }
      all = hit.all();
      Question question = hit.question();
      String asked = Markdown.asking(PlainScreen.stem(question));
      lines.add(Line.plain(n + ". " + question.key() + ", " + question.level().word() + ":"));
      lines.add(Line.plain(Safe.text(asked)));
      if (found(asked, hit, words).isEmpty()) {
        passage(hit, words).ifPresent(text -> lines.add(Line.plain("Found: " + Safe.text(text))));
      }
    }
    QuestionKey first = hits.getFirst().question().key();
    lines.add(Line.plain("prep show KEY shows a question, as in prep show " + first + "."));
    return lines;
  }

  /** The line of the passage that has one of the words, from shortly before it to shortly after. */
  private static Optional<String> passage(Search.Hit hit, Words words) {
    return PlainScreen.text(hit.passage())
        .lines()
        .filter(line -> !found(line, hit, words).isEmpty())
        .findFirst()
        .map(line -> shortened(around(line, hit, words)));
  }

  private static String shortened(String text) {
    int blank = text.length() <= LONGEST ? -1 : text.lastIndexOf(' ', LONGEST);
    return blank < 0 ? text : text.substring(0, blank) + " …";
  }

  private static List<Line> block(Search.Hit hit, Words words, Window window) {
    List<Line> lines = new ArrayList<>();
    String key = Safe.text(hit.question().key().toString());
    Line level = Line.of(hit.question().level().word(), Style.DIM);
    lines.addAll(Layout.spread(new Line(marked(key, Style.KEY, hit, words)), level, window));
    int width = window.textWidth() - 2;
    for (String text : texts(hit, words)) {
      String cut = cut(text, 2 * width, window);
      lines.addAll(
          Layout.item(Line.plain("  "), marked(cut, Style.PLAIN, hit, words), window.textWidth()));
    }
    return lines;
  }

  /** The words that fit; the last one is left out rather than cut. */
  private static String cut(String text, int width, Window window) {
    String ellipsis = window.glyphs().ellipsis();
    String cut = Width.cut(text, width, ellipsis);
    int blank = cut.lastIndexOf(' ');
    return cut.equals(text) || blank < 0 ? cut : cut.substring(0, blank + 1) + ellipsis;
  }

  /** The question's beginning, and where the words stand if they are elsewhere. */
  private static List<String> texts(Search.Hit hit, Words words) {
    String stem = Markdown.oneLine(hit.question().stem());
    String passage = around(Markdown.oneLine(hit.passage()), hit, words);
    if (stem.isEmpty() || stem.startsWith(passage) || hit.passage().equals(hit.question().stem())) {
      return List.of(passage);
    }
    return List.of(stem, passage);
  }

  /** A passage from shortly before the first word that was looked for. */
  private static String around(String text, Search.Hit hit, Words words) {
    List<Words.Range> found = found(text, hit, words);
    int before = 60;
    if (found.isEmpty() || found.getFirst().start() <= before) {
      return text;
    }
    int blank = text.indexOf(' ', found.getFirst().start() - before);
    return "… " + text.substring(Math.min(blank + 1, found.getFirst().start()));
  }

  private static List<Words.Range> found(String text, Search.Hit hit, Words words) {
    return hit.all() ? words.in(text) : words.formsIn(text);
  }

  private static List<Span> marked(String text, Style style, Search.Hit hit, Words words) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    for (Words.Range range : found(text, hit, words)) {
      if (range.start() > at) {
        spans.add(Span.of(text.substring(at, range.start()), style));
      }
      spans.add(Span.of(text.substring(range.start(), range.end()), Style.FOUND));
      at = range.end();
    }
    if (at < text.length()) {
      spans.add(Span.of(text.substring(at), style));
    }
    return spans;
  }
}
