package prep.exchange.item;

/** Tells which lines of a Markdown text are code between fences, when told each line in turn. */
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

  /** What closes the code that has begun; empty where none has. */
  public String closing() {
    return open;
  }
}
