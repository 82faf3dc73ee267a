package prep.yaml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prep.yaml.Node.Entry;
import prep.yaml.Node.Mapping;
import prep.yaml.Node.Refused;
import prep.yaml.Node.Scalar;
import prep.yaml.Node.Sequence;

/**
 * The tree of a YAML file in a form that is quick to read. The build keeps the bundled decks in it
 * too, since reading their YAML would take a quarter of the time that a quiz needs to start.
 */
public final class TreeFile {

  /** The extension of such a resource in place of {@code .yaml}. */
  public static final String ENDING = ".tree";

  private static final int SCALAR = 0;
  private static final int SEQUENCE = 1;
  private static final int MAPPING = 2;

  private static final List<Node.Style> STYLES = List.of(Node.Style.values());

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
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      write(root.get(), new DataOutputStream(bytes));
      return bytes.toByteArray();
    } catch (Unreadable e) {
      throw new IllegalArgumentException(e.problem().toString(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The tree in bytes that {@link #of} made. */
  public static Node read(byte[] bytes) {
    try {
      return node(new DataInputStream(new ByteArrayInputStream(bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Node node, DataOutputStream out) throws IOException {
    switch (node) {
      case Scalar(String source, Node.Style style, Position at) -> {
        out.writeByte(SCALAR);
        position(at, out);
        out.writeByte(STYLES.indexOf(style));
        text(source, out);
      }
      case Sequence(List<Node> items, boolean flow, Position at) -> {
        out.writeByte(SEQUENCE);
        position(at, out);
        out.writeBoolean(flow);
        out.writeInt(items.size());
        for (Node item : items) {
          write(item, out);
        }
      }
      case Mapping(List<Entry> entries, boolean flow, Position at) -> {
        out.writeByte(MAPPING);
        position(at, out);
        out.writeBoolean(flow);
        out.writeInt(entries.size());
        for (Entry entry : entries) {
          text(entry.key(), out);
          position(entry.at(), out);
          write(entry.value(), out);
        }
      }
      case Refused _ -> throw new IllegalArgumentException("what is refused has no tree");
    }
  }

  private static Node node(DataInputStream in) throws IOException {
    int kind = in.readByte();
    Position at = position(in);
    return switch (kind) {
      case SCALAR -> {
        Node.Style style = STYLES.get(in.readByte());
        yield new Scalar(text(in), style, at);
      }
      case SEQUENCE -> sequence(in, at);
      case MAPPING -> mapping(in, at);
      default -> throw new IOException("no tree: " + kind);
    };
  }

  private static Sequence sequence(DataInputStream in, Position at) throws IOException {
    boolean flow = in.readBoolean();
    int size = in.readInt();
    List<Node> items = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      items.add(node(in));
    }
    return new Sequence(items, flow, at);
  }

  private static Mapping mapping(DataInputStream in, Position at) throws IOException {
    boolean flow = in.readBoolean();
    int size = in.readInt();
    List<Entry> entries = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      String key = text(in);
      Position keyAt = position(in);
      entries.add(new Entry(key, keyAt, node(in)));
    }
    return new Mapping(entries, flow, at);
  }

  private static void position(Position at, DataOutputStream out) throws IOException {
    out.writeInt(at.line());
    out.writeInt(at.column());
  }

  private static Position position(DataInputStream in) throws IOException {
    return new Position(in.readInt(), in.readInt());
  }

  private static void text(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
