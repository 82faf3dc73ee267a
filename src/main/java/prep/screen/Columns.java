package prep.screen;

/** Texts fitted into columns of a table, by display width. */
final class Columns {

  private Columns() {}

  static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - Width.of(text))) + text;
  }
}
