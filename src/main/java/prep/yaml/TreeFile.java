package prep.yaml;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import prep.yaml.Node.Entry;
import prep.yaml.Node.Mapping;
import prep.yaml.Node.Refused;
import prep.yaml.Node.Scalar;
import prep.yaml.Node.Sequence;

/**
 * The tree of a YAML file in a form that is small and quick to read: its values one after another,
 * deflated (RFC 1951). The build keeps the bundled decks in it, each by itself, since reading their
 * YAML would take a quarter of the time that a quiz needs to start.
 */
public final class TreeFile {

  /** The extension of such a resource in place of {@code .yaml}. */
  public static final String ENDING = ".tree";

  private static final int SCALAR = 0;
  private static final int SEQUENCE = 1;
  private static final int MAPPING = 2;

  private static final List<Node.Style> STYLES = List.of(Node.Style.values());

  /** How many bytes tell the size of the inflated tree, before the deflated one. */
  private static final int SIZE_BYTES = 4;

  private TreeFile() {}

  /**
   * The tree of a YAML file.
   *
   * @throws IllegalArgumentException where the YAML has problems
   */
  public static byte[] of(String file, byte[] yaml) {
    try {
      Problems problems = new Problems(file, SourceText.decode(file, yaml));
      Optional<Node> root = TreeReader.read(problems);
      if (root.isEmpty() || problems.count() > 0) {
        throw new IllegalArgumentException(problems.all().toString());
      }
      return of(root.get());
    } catch (Unreadable e) {
      throw new IllegalArgumentException(e.problem().toString(), e);
    }
  }

  /** A tree in bytes. */
  static byte[] of(Node root) {
    Writer writer = new Writer();
    writer.node(root);
    return deflated(writer.bytes.toByteArray());
  }

  /**
   * The tree in bytes that {@link #of(String, byte[])} made.
   *
   * @throws IllegalArgumentException if others made them
   */
  public static Node read(byte[] bytes) {
    try {
      return new Reader(inflated(bytes)).node();
    } catch (DataFormatException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("no tree", e);
    }
  }

  private static byte[] deflated(byte[] tree) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int shift = 8 * (SIZE_BYTES - 1); shift >= 0; shift -= 8) {
      bytes.write(tree.length >>> shift);
    }
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    try {
      deflater.setInput(tree);
      deflater.finish();
      byte[] buffer = new byte[8192];
      while (!deflater.finished()) {
        bytes.write(buffer, 0, deflater.deflate(buffer));
      }
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  private static byte[] inflated(byte[] bytes) throws DataFormatException {
    int size = 0;
    for (int at = 0; at < SIZE_BYTES; at++) {
      size = (size << 8) | (bytes[at] & 0xff);
    }
    byte[] tree = new byte[size];
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(bytes, SIZE_BYTES, bytes.length - SIZE_BYTES);
      if (inflater.inflate(tree) < size) {
        throw new DataFormatException("too short");
      }
    } finally {
      inflater.end();
    }
    return tree;
  }

  /**
   * Writes nodes. Numbers have seven bits a byte, the lowest first, as most are small; a line is
   * told by how far it is from that of the node before.
   */
  private static final class Writer {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int line;

    void node(Node node) {
      switch (node) {
        case Scalar(String source, Node.Style style, Position at) -> {
          start(SCALAR, at);
          bytes.write(STYLES.indexOf(style));
          text(source);
        }
        case Sequence(List<Node> items, boolean flow, Position at) -> {
          start(SEQUENCE, at);
          bytes.write(flow ? 1 : 0);
          number(items.size());
          items.forEach(this::node);
        }
        case Mapping(List<Entry> entries, boolean flow, Position at) -> {
          start(MAPPING, at);
          bytes.write(flow ? 1 : 0);
          number(entries.size());
          for (Entry entry : entries) {
            text(entry.key());
            position(entry.at());
            node(entry.value());
          }
        }
        case Refused _ -> throw new IllegalArgumentException("what is refused has no tree");
      }
    }

    private void start(int kind, Position at) {
      bytes.write(kind);
      position(at);
    }

    private void position(Position at) {
      int step = at.line() - line;
      number((step << 1) ^ (step >> 31));
      line = at.line();
      number(at.column());
    }

    private void text(String text) {
      byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
      number(encoded.length);
      bytes.writeBytes(encoded);
    }

    private void number(int number) {
      int rest = number;
      while (rest >>> 7 != 0) {
        bytes.write((rest & 0x7f) | 0x80);
        rest >>>= 7;
      }
      bytes.write(rest);
    }
  }

  /** Reads what {@link Writer} wrote. */
  private static final class Reader {
    private final byte[] bytes;
    private int next;
    private int line;

    Reader(byte[] bytes) {
      this.bytes = bytes;
    }

    Node node() {
      int kind = bytes[next++];
      Position at = position();
      int mark = bytes[next++];
      return switch (kind) {
        case SCALAR -> new Scalar(text(), STYLES.get(mark), at);
        case SEQUENCE -> sequence(mark != 0, at);
        case MAPPING -> mapping(mark != 0, at);
        default -> throw new IllegalArgumentException("no tree: " + kind);
      };
    }

    private Sequence sequence(boolean flow, Position at) {
      int size = number();
      List<Node> items = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        items.add(node());
      }
      return new Sequence(items, flow, at);
    }

    private Mapping mapping(boolean flow, Position at) {
      int size = number();
      List<Entry> entries = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        String key = text();
        Position keyAt = position();
        entries.add(new Entry(key, keyAt, node()));
      }
      return new Mapping(entries, flow, at);
    }

    private Position position() {
      int step = number();
      line += (step >>> 1) ^ -(step & 1);
      return new Position(line, number());
    }

    private String text() {
      int length = number();
      String text = new String(bytes, next, length, StandardCharsets.UTF_8);
      next += length;
      return text;
    }

    private int number() {
      int number = 0;
      int shift = 0;
      byte part;
      do {
        part = bytes[next++];
        number |= (part & 0x7f) << shift;
        shift += 7;
      } while (part < 0);
      return number;
    }
  }
}
