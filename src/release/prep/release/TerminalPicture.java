package prep.release;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prep.text.Line;
import prep.text.Span;
import prep.text.Style;
import prep.text.Width;

/**
 * Lines of a terminal as an SVG of real text, light or dark as the system of its reader is. Each
 * group of words has its own place and length, so that columns stay columns in any monospace font.
 */
final class TerminalPicture {

  private static final double CELL = 8.4;
  private static final int ROW = 19;
  private static final int MARGIN = 22;

  /** Words with single blanks between them; wider gaps are left out, not drawn. */
  private static final Pattern GROUP = Pattern.compile("\\S+(?: \\S+)*");

  /** The looks of a meaning: the colours in light and dark, and what else CSS says of it. */
  private record Look(String light, String dark, String more) {}

  private static final Look TEXT = new Look("#24292f", "#d6dde6", "");
  private static final Map<Style, Look> LOOKS = looks();

  private TerminalPicture() {}

  private static Map<Style, Look> looks() {
    Map<Style, Look> looks = new EnumMap<>(Style.class);
    looks.put(Style.KEY, new Look("#24292f", "#f0f4f8", "font-weight:bold"));
    looks.put(Style.HEADING, new Look("#24292f", "#f0f4f8", "font-weight:bold"));
    looks.put(Style.STRONG, new Look("#24292f", "#f0f4f8", "font-weight:bold"));
    looks.put(Style.EMPHASIS, new Look("#24292f", "#d6dde6", "font-style:italic"));
    looks.put(Style.DIM, new Look("#6a737d", "#8b96a3", ""));
    looks.put(Style.LINK, new Look("#57606a", "#a3adb8", "text-decoration:underline"));
    looks.put(Style.RIGHT, new Look("#1a7f37", "#56d364", "font-weight:bold"));
    looks.put(Style.WRONG, new Look("#cf222e", "#ff7b72", "font-weight:bold"));
    looks.put(Style.PARTLY, new Look("#8250df", "#d2a8ff", "font-weight:bold"));
    looks.put(Style.TOPIC, new Look("#0a6c86", "#4fc3d9", ""));
    looks.put(Style.CODE, new Look("#0a6c86", "#4fc3d9", ""));
    return looks;
  }

  /**
   * The picture.
   *
   * @param title what it shows, for those who don't see it
   * @param columns how wide the terminal is
   */
  static String of(String title, List<Line> lines, int columns) {
    int width = (int) Math.round(columns * CELL) + 2 * MARGIN;
    int height = lines.size() * ROW + 2 * MARGIN;
    StringBuilder svg = new StringBuilder();
    svg.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"%d\" height=\"%d\""
            .formatted(width, height));
    svg.append(" viewBox=\"0 0 %d %d\">\n".formatted(width, height));
    svg.append("<title>").append(escaped(title)).append("</title>\n");
    svg.append("<style>\n").append(css()).append("</style>\n");
    svg.append(
        "<rect x=\".5\" y=\".5\" width=\"%d\" height=\"%d\" rx=\"10\"/>\n"
            .formatted(width - 1, height - 1));
    for (int row = 0; row < lines.size(); row++) {
      svg.append(row(lines.get(row), MARGIN + row * ROW + 14));
    }
    return svg.append("</svg>\n").toString();
  }

  private static String css() {
    List<String> light = new ArrayList<>();
    List<String> dark = new ArrayList<>();
    light.add("rect{fill:#fcfcfd;stroke:#d0d7de}");
    dark.add("rect{fill:#12171e;stroke:#333c47}");
    light.add(
        "text{font:14px ui-monospace,'SF Mono',Menlo,Consolas,'DejaVu Sans Mono',monospace;fill:%s}"
            .formatted(TEXT.light));
    dark.add("text{fill:%s}".formatted(TEXT.dark));
    LOOKS.forEach((style, look) -> {
      String more = look.more.isEmpty() ? "" : ";" + look.more;
      light.add(".%s{fill:%s%s}".formatted(name(style), look.light, more));
      dark.add(".%s{fill:%s}".formatted(name(style), look.dark));
    });
    return "%s\n@media (prefers-color-scheme:dark){\n%s\n}\n"
        .formatted(String.join("\n", light), String.join("\n", dark));
  }

  private static String row(Line line, int y) {
    StringBuilder svg = new StringBuilder();
    int column = 0;
    for (Span span : line.spans()) {
      Matcher group = GROUP.matcher(span.text());
      while (group.find()) {
        int at = column + Width.of(span.text().substring(0, group.start()));
        svg.append(group(group.group(), span.style(), at, y));
      }
      column += span.width();
    }
    return svg.toString();
  }

  private static String group(String text, Style style, int column, int y) {
    String meaning = style == Style.PLAIN ? "" : " class=\"" + name(style) + "\"";
    return "<text x=\"%s\" y=\"%d\" textLength=\"%s\" lengthAdjust=\"spacingAndGlyphs\"%s>%s</text>\n"
        .formatted(
            number(MARGIN + column * CELL),
            y,
            number(Width.of(text) * CELL),
            meaning,
            escaped(text));
  }

  private static String name(Style style) {
    return style.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
