package prep.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Breaks texts into lines by the columns that they take.
 *
 * <p>No text is lost, except for the spaces at a break. A cluster wider than the line sticks out.
 */
public final class Wrapping {

  /**
   * Characters that don't begin a line of Chinese or Japanese, where words are not separated by
   * spaces.
   */
  private static final String NOT_FIRST = "、。，．：；！？）］｝」』】〉》〕ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ%)]},.:;!?";

  /** Characters that don't end one. */
  private static final String NOT_LAST = "（［｛「『【〈《〔([{";

  /** A blank to be filled in, such as {@code [1 …]}, and a number with its unit. */
  private static final Pattern UNBROKEN =
      Pattern.compile(
          "\\[[0-9]+ (?:…|\\.\\.\\.)\\]?"
              + "|(?<![\\w.,])[0-9][0-9.,]* (?:%|°C|(?:[mµn]?s|min|h|[kMGTP]?i?B|[kMG]bit)\\b)");

  /** A key of a question, a path, or an address. */
  private static final Pattern PATH = Pattern.compile("[\\w.~:-]+(?:/+[\\w.~:?&=#%+@,-]+)+/?");

  private static final char FIRST_WIDE = 0x1100;

  /** A longer word is broken wherever the line ends. */
  private static final int LONGEST_PATH = 200;

  private Wrapping() {}

  /** The text in lines of at most {@code width} columns; no text makes no line. */
  public static List<Line> wrap(List<Span> text, int width) {
    return wrap(text, width, Line.EMPTY, Line.EMPTY);
  }

  /**
   * The text in lines of at most {@code width} columns, including their prefixes. Lines break at
   * spaces, and between wide characters; a word longer than a line is broken where the line ends, a
   * key or an address after a slash or a hyphen. A blank to be filled in is one word, and so is a
   * number with its unit. Lines do not break at two or more spaces in a row in code. Spaces at the
   * beginning stay, unless they would take more than half of the line.
   *
   * @param first stands before the first line
   * @param rest stands before every other line
   */
  public static List<Line> wrap(List<Span> text, int width, Line first, Line rest) {
    if (text.isEmpty()) {
      return first.spans().isEmpty() ? List.of() : List.of(first);
    }
    return new Run(text).words(width - first.width(), width - rest.width(), first, rest);
  }

  /** Where the lines begin into which a plain text of one line is wrapped; the first at 0. */
  public static List<Integer> starts(String text, int width) {
    List<Integer> starts = new ArrayList<>();
    if (text.isEmpty()) {
      return List.of(0);
    }
    Run run = new Run(List.of(Span.plain(text)));
    for (int start = 0; start < text.length(); start = run.nextCut(start, width).next()) {
      starts.add(start);
    }
    return starts;
  }

  /**
   * A line of code in lines of at most {@code width} columns: it is broken at a space near the end
   * of a line, otherwise exactly where the line is full, and continues after the mark {@link
   * Glyphs#continued}.
   */
  public static List<Line> code(Line code, int width, Glyphs glyphs) {
    if (code.width() <= width) {
      return List.of(code);
    }
    Line sign = Line.of(Span.of(glyphs.continued() + " ", Style.DIM));
    return new Run(code.spans()).cells(width, Math.max(1, width - sign.width()), sign);
  }

  /** The lines with {@code first} before the first and {@code rest} before every other one. */
  public static List<Line> hang(List<Line> lines, Line first, Line rest) {
    List<Line> hung = new ArrayList<>(lines.size());
    for (Line line : lines) {
      hung.add(behind(hung.isEmpty() ? first : rest, line));
    }
    return hung;
  }

  private static Line behind(Line prefix, Line line) {
    if (prefix.spans().isEmpty()) {
      return line;
    }
    if (line.spans().isEmpty()) {
      String bare = prefix.text().stripTrailing();
      return bare.isEmpty() ? Line.EMPTY : Line.of(bare, prefix.spans().getFirst().style());
    }
    List<Span> spans = new ArrayList<>(prefix.spans());
    spans.addAll(line.spans());
    return new Line(spans);
  }

  /** Spans as one text that is read from line to line. */
  private static final class Run {
    private final List<Span> spans;
    private final String text;

    /** Where each span ends in the text. */
    private final int[] ends;

    /** Where texts begin that stay together in spite of a space, and where they end. */
    private final NavigableMap<Integer, Integer> unbroken = new TreeMap<>();

    /** The span in which the last slice ended; slices follow each other. */
    private int sliced;

    Run(List<Span> spans) {
      this.spans = spans;
      ends = new int[spans.size()];
      StringBuilder all = new StringBuilder();
      for (int i = 0; i < ends.length; i++) {
        all.append(spans.get(i).text());
        ends[i] = all.length();
      }
      text = all.toString();
      UNBROKEN.matcher(text).results().forEach(one -> unbroken.put(one.start(), one.end()));
    }

    List<Line> words(int firstRoom, int restRoom, Line first, Line rest) {
      List<Line> lines = new ArrayList<>();
      int start = indentEnd() > firstRoom / 2 ? indentEnd() : 0;
      while (true) {
        int room = lines.isEmpty() ? firstRoom : restRoom;
        Cut cut = nextCut(start, room);
        lines.add(behind(lines.isEmpty() ? first : rest, slice(start, cut.end())));
        if (cut.next() >= text.length()) {
          return lines;
        }
        start = cut.next();
      }
    }

    List<Line> cells(int firstRoom, int restRoom, Line sign) {
      List<Line> lines = new ArrayList<>();
      int start = 0;
      while (start < text.length()) {
        int room = lines.isEmpty() ? firstRoom : restRoom;
        int span = sliced;
        int width = 0;
        int i = start;
        while (i < text.length()) {
          span = spanAt(span, i);
          int next = Math.min(Clusters.end(text, i), ends[span]);
          int own = Width.of(text, i, next);
          if (width + own > room && width > 0) {
            break;
          }
          width += own;
          i = next;
        }
        int whole = i < text.length() ? beforeUnbroken(i) : i;
        if (whole < i && whole > start) {
          i = whole;
        } else if (i < text.length()) {
          int blank = beforeUnbroken(text.lastIndexOf(' ', i - 1) + 1);
          i = blank > start + (i - start) / 2 ? blank : i;
        }
        lines.add(behind(lines.isEmpty() ? Line.EMPTY : sign, slice(start, i)));
        start = i;
      }
      return lines;
    }

    /** Where the line that begins at {@code start} ends, and where the next one begins. */
    private Cut nextCut(int start, int room) {
      Cut place = new Cut(start, start);
      int span = sliced;
      int width = 0;
      int i = start;
      while (i < text.length()) {
        span = spanAt(span, i);
        if (text.charAt(i) == ' ' && !isKept(i, span) && beforeUnbroken(i) == i) {
          int end = blanksEnd(i);
          // Blanks at the very beginning indent the line.
          place = i > start ? new Cut(i, end) : place;
          width += end - i;
          i = end;
          continue;
        }
        int next = Math.min(Clusters.end(text, i), ends[span]);
        int own = Width.of(text, i, next);
        if (i > place.next() && breaksBefore(i)) {
          place = new Cut(i, i);
        }
        if (width + own > room && width > 0) {
          int end = inWord(start, i);
          return place.end() > start ? place : new Cut(end, end);
        }
        width += own;
        i = next;
      }
      boolean blankEnd = place.end() > start && place.next() == text.length();
      return blankEnd && width > room ? place : new Cut(text.length(), text.length());
    }

    /** Where a word that begins at {@code start} is broken that is longer than a line. */
    private int inWord(int start, int most) {
      int last = Math.min(text.length(), start + LONGEST_PATH);
      int blank = text.indexOf(' ', start, last);
      String word = text.substring(start, blank < 0 ? last : blank);
      if ((blank >= 0 || last == text.length()) && PATH.matcher(word).matches()) {
        int slash = text.lastIndexOf('/', most - 1);
        int hyphen = text.lastIndexOf('-', most - 1);
        boolean fits = start + word.length() - slash <= most - start;
        int sign = slash > start && fits ? slash : Math.max(slash, hyphen);
        return sign > start ? sign + 1 : most;
      }
      int whole = beforeUnbroken(most);
      return whole > start ? whole : most;
    }

    /** The same place, or the beginning of the unbroken text within which it is. */
    private int beforeUnbroken(int i) {
      Map.Entry<Integer, Integer> around = unbroken.lowerEntry(i);
      return around != null && i < around.getValue() ? around.getKey() : i;
    }

    private int indentEnd() {
      int i = 0;
      while (i < text.length() && text.charAt(i) == ' ') {
        i++;
      }
      return i;
    }

    private int spanAt(int from, int i) {
      int span = from;
      while (ends[span] <= i) {
        span++;
      }
      return span;
    }

    /** Blanks that stand together in code are part of it. */
    private boolean isKept(int i, int span) {
      int begin = span == 0 ? 0 : ends[span - 1];
      return spans.get(span).style() == Style.CODE
          && ((i > begin && text.charAt(i - 1) == ' ')
              || (i + 1 < ends[span] && text.charAt(i + 1) == ' '));
    }

    private int blanksEnd(int from) {
      int i = from;
      int span = spanAt(sliced, from);
      while (i < text.length() && text.charAt(i) == ' ') {
        span = spanAt(span, i);
        if (isKept(i, span)) {
          break;
        }
        i++;
      }
      return i;
    }

    /** Whether a line may break before the character although there is no space. */
    private boolean breaksBefore(int i) {
      char before = text.charAt(i - 1);
      char after = text.charAt(i);
      if (before < FIRST_WIDE && after < FIRST_WIDE) {
        return false;
      }
      return (isIdeographic(text.codePointBefore(i)) || isIdeographic(text.codePointAt(i)))
          && before != ' '
          && NOT_FIRST.indexOf(after) < 0
          && NOT_LAST.indexOf(before) < 0;
    }

    /** Hangul is written with spaces between words. */
    private static boolean isIdeographic(int c) {
      return Width.isWide(c) && !(c >= 0xac00 && c <= 0xd7a3) && !(c >= 0x1100 && c <= 0x115f);
    }

    private Line slice(int from, int to) {
      List<Span> parts = new ArrayList<>();
      int at = from;
      while (at < to) {
        sliced = spanAt(sliced, at);
        Span span = spans.get(sliced);
        int begin = sliced == 0 ? 0 : ends[sliced - 1];
        int end = Math.min(to, ends[sliced]);
        boolean whole = at == begin && end == ends[sliced];
        parts.add(whole ? span : new Span(text.substring(at, end), span.style(), span.link()));
        at = end;
      }
      return new Line(parts);
    }
  }

  /**
   * A place where a line ends.
   *
   * @param end where its text ends
   * @param next where that of the next line begins
   */
  private record Cut(int end, int next) {}
}
