package prep.yaml;

/** A place in a file: line and column, from 1, in characters (code points). */
public record Position(int line, int column) {

  public static final Position START = new Position(1, 1);
}
