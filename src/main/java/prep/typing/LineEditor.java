package prep.typing;

/**
 * A text that is being typed.
 *
 * @param killed what was cut out last; Ctrl-Y puts it in
 */
public record LineEditor(TypedText typed, String killed, Recall recall) {

  public static final LineEditor EMPTY = new LineEditor(TypedText.EMPTY, "", Recall.NONE);

  public String text() {
    return typed.text();
  }

  /** With a text that was typed or pasted. */
  public LineEditor insert(String text) {
    return with(typed.insert(text));
  }

  /** With the cursor at {@code place}. */
  public LineEditor at(int place) {
    return with(typed.at(place));
  }

  /** Without its text, which Ctrl-Y brings back. */
  public LineEditor cleared() {
    return new LineEditor(TypedText.EMPTY, text(), recall.with(""));
  }

  /** Empty again; the text can be recalled. */
  public LineEditor entered() {
    return entered(text());
  }

  /** Empty again; {@code text}, unless it is blank, can be recalled. */
  public LineEditor entered(String text) {
    return new LineEditor(TypedText.EMPTY, killed, recall.with(text));
  }

  /** With the text that was entered last. */
  public LineEditor recalled() {
    return with(recall.moved(-1, text()));
  }

  private LineEditor with(Recall moved) {
    return moved.equals(recall) ? this : new LineEditor(TypedText.of(moved.text()), killed, moved);
  }

  /**
   * After a key, which may mean nothing.
   *
   * @param key its name: {@code Left}, {@code Ctrl-A}, {@code Alt-B}
   * @param width the columns of a row, through which Up and Down move
   */
  public LineEditor after(String key, int width) {
    return switch (key) {
      case "Left", "Ctrl-B" -> at(typed.left());
      case "Right", "Ctrl-F" -> at(typed.right());
      case "Home", "Ctrl-A" -> at(typed.lineStart());
      case "End", "Ctrl-E" -> at(typed.lineEnd());
      case "Alt-B", "Ctrl-Left", "Alt-Left" -> at(typed.wordLeft());
      case "Alt-F", "Ctrl-Right", "Alt-Right" -> at(typed.wordRight());
      case "Up", "Ctrl-P" -> moved(-1, width);
      case "Down", "Ctrl-N" -> moved(1, width);
      case "Backspace" -> with(typed.cutTo(typed.left()));
      case "Delete", "Ctrl-D" -> with(typed.cutTo(typed.right()));
      case "Ctrl-W" -> kill(typed.blankLeft());
      case "Alt-Backspace" -> kill(typed.wordLeft());
      case "Alt-D" -> kill(typed.wordRight());
      case "Ctrl-U" -> kill(typed.cursor() > typed.lineStart() ? typed.lineStart() : typed.left());
      case "Ctrl-K" -> kill(typed.cursor() < typed.lineEnd() ? typed.lineEnd() : typed.right());
      case "Ctrl-Y" -> insert(killed);
      case "Ctrl-J", "Alt-Enter" -> insert("\n");
      default -> this;
    };
  }

  private LineEditor with(TypedText other) {
    return new LineEditor(other, killed, recall);
  }

  private LineEditor kill(int place) {
    return place == typed.cursor()
        ? this
        : new LineEditor(typed.cutTo(place), typed.upTo(place), recall);
  }

  /** By a row; from the first and the last one, to the texts entered before. */
  private LineEditor moved(int by, int width) {
    TypedRows rows = TypedRows.of(text(), width);
    int row = rows.rowOf(typed.cursor()) + by;
    if (row >= 0 && row < rows.count()) {
      return at(rows.nearest(row, typed.cursor()));
    }
    return with(recall.moved(by, text()));
  }
}
