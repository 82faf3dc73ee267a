package prep.text;

/**
 * A stretch of text with one meaning. The text holds no control characters: they are made visible
 * when a span is made.
 *
 * @param link the address that the text links to; empty for none
 */
public record Span(String text, Style style, String link) {

  public Span {
    text = Safe.text(text);
    link = Safe.text(link);
  }

  public static Span of(String text, Style style) {
    return new Span(text, style, "");
  }

  public static Span plain(String text) {
    return of(text, Style.PLAIN);
  }

  /** The number of terminal columns that the text takes. */
  public int width() {
    return Width.of(text);
  }
}
