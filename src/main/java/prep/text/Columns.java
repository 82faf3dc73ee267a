package prep.text;

/** Texts fitted into columns of a table, by display width. */
public final class Columns {

  private Columns() {}

  public static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - Width.of(text))) + text;
  }
}
