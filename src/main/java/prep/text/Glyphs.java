package prep.text;

/**
 * The symbols of the screens, for terminals that show UTF-8 and for those that do not.
 *
 * @param quote stands before each line of a block quote
 * @param continued stands before the rest of a line of code that is too long
 * @param becomes stands between what was and what is
 * @param times stands before a factor
 * @param range stands between the ends of a range
 * @param steps the levels of a spark line, lowest first
 */
public record Glyphs(
    String right,
    String wrong,
    String partly,
    String now,
    String open,
    String full,
    String light,
    String medium,
    String dark,
    String ellipsis,
    String quote,
    String continued,
    String times,
    String range,
    String becomes,
    String steps) {

  public static final Glyphs UNICODE =
      new Glyphs(
          "✓", "✗", "~", "▸", "·", "█", "░", "▒", "▓", "…", "│", "↳", "×", "–", "→", "▁▂▃▄▅▆▇█");

  public static final Glyphs ASCII =
      new Glyphs(
          "+",
          "x",
          "~",
          ">",
          ".",
          "#",
          ".",
          ":",
          "*",
          "...",
          "|",
          "->",
          "x",
          "-",
          "->",
          "01234567");
}
