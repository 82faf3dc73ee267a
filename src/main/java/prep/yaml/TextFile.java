package prep.yaml;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file whose text is read.
 *
 * @param name as the user would name it
 */
public record TextFile(String name, SourceText text) {

  /** Reads a file to its end, but no further than files are read. */
  public static TextFile read(String name, InputStream in) throws Unreadable, IOException {
    // One byte more tells that a file is too large.
    return new TextFile(name, SourceText.decode(name, in.readNBytes(SourceText.LARGEST + 1)));
  }

  public static Unreadable unreadable(String name) {
    return new Unreadable(
        name, Position.START, Rule.UNREADABLE, "the file cannot be read; check its permissions");
  }
}
