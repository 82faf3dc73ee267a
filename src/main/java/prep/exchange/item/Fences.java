package prep.exchange.item;

/** Knows which lines of a Markdown text are fenced code; takes the lines one after the other. */
public final class Fences {

  private String open = "";

  /** Whether the next line is code, or a fence itself. */
  public boolean hold(String line) {
    if (open.isEmpty()) {
      open = MarkdownLine.fence(line);
      return isOpen();
    }
    open = MarkdownLine.closes(line, open) ? "" : open;
    return true;
  }

  /** Whether code has begun and not ended yet. */
  public boolean isOpen() {
    return !open.isEmpty();
  }
}
