package prep.text;

/** Replaces tabs with spaces. */
public final class Tabs {

  private static final int STOP = 4;

  private Tabs() {}

  /** The line with blanks up to the next multiple of four columns for each tab. */
  public static String expanded(String line) {
    int tab = line.indexOf('\t');
    if (tab < 0) {
      return line;
    }
    StringBuilder expanded = new StringBuilder(line.length() + 12);
    int column = 0;
    int done = 0;
    while (tab >= 0) {
      expanded.append(line, done, tab);
      column += Width.of(line, done, tab);
      int blanks = STOP - column % STOP;
      expanded.repeat(' ', blanks);
      column += blanks;
      done = tab + 1;
      tab = line.indexOf('\t', done);
    }
    return expanded.append(line, done, line.length()).toString();
  }
}
