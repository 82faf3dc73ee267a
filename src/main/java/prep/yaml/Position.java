package prep.yaml;

/** A place in a file: line and column, from 1, in characters (code points). */
public record Position(int line, int column) implements Comparable<Position> {

  public static final Position START = new Position(1, 1);

  @Override
  public int compareTo(Position other) {
    return line == other.line
        ? Integer.compare(column, other.column)
        : Integer.compare(line, other.line);
  }
}
