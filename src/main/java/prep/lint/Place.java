package prep.lint;

/** A place in a file: line and column, from 1. */
public record Place(int line, int column) {

  /** Where what concerns the whole file is shown. */
  public static final Place START = new Place(1, 1);
}
