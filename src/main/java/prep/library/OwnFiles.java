package prep.library;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import prep.yaml.TreeFile;

/**
 * The files of the decks inside the program. A Java runtime finds them as resources. A native image
 * is built with their bytes already in the memory that it starts with, since searches for resources
 * would be a part of each start; for this, the class is initialised while an image is built.
 */
final class OwnFiles {

  /** The property that GraalVM sets, and what it holds while an image is built. */
  private static final String IMAGE_CODE = "org.graalvm.nativeimage.imagecode";

  private static final String BEING_BUILT = "buildtime";

  private static final String DECKS = "/decks/";
  private static final String INDEX = "index";

  /** Empty where there is no image. */
  private static final Map<String, byte[]> IN_IMAGE =
      BEING_BUILT.equals(System.getProperty(IMAGE_CODE)) ? packed() : Map.of();

  private OwnFiles() {}

  /** The content of a file; null where there is none. */
  static @Nullable InputStream open(String path) {
    return IN_IMAGE.isEmpty() ? resource(path) : unpacked(IN_IMAGE, path);
  }

  /** The bytes of a file; null where there is none, or it cannot be read. */
  static byte @Nullable [] read(String path) {
    try (InputStream in = open(path)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException _) {
      // A program without its own decks can still ask others.
      return null;
    }
  }

  /** The names of all decks and tracks below a root, as the build's index lists them. */
  static List<String> names(String root) {
    byte[] index = read(root + INDEX);
    return index == null ? List.of() : listed(index);
  }

  private static List<String> listed(byte[] index) {
    return new String(index, StandardCharsets.UTF_8)
        .lines()
        .filter(OwnFiles::isText)
        .map(line -> line.substring(0, line.length() - Root.ENDING.length()))
        .toList();
  }

  private static @Nullable InputStream resource(String path) {
    return OwnFiles.class.getResourceAsStream(path);
  }

  /** All bundled files; the texts, which few commands need, are compressed. */
  static Map<String, byte[]> packed() {
    Map<String, byte[]> files = new HashMap<>();
    try {
      pack(files, DECKS + INDEX);
      pack(files, DECKS + Catalog.NAME);
      for (String name : listed(files.getOrDefault(DECKS + INDEX, new byte[0]))) {
        pack(files, DECKS + name + Root.ENDING);
        pack(files, DECKS + name + TreeFile.ENDING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static void pack(Map<String, byte[]> files, String path) throws IOException {
    try (InputStream in = resource(path)) {
      if (in == null) {
        return;
      }
      byte[] bytes = in.readAllBytes();
      if (isText(path)) {
        ByteArrayOutputStream smaller = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(smaller)) {
          deflater.write(bytes);
        }
        bytes = smaller.toByteArray();
      }
      files.put(path, bytes);
    }
  }

  static @Nullable InputStream unpacked(Map<String, byte[]> files, String path) {
    byte[] bytes = files.get(path);
    if (bytes == null) {
      return null;
    }
    InputStream in = new ByteArrayInputStream(bytes);
    return isText(path) ? new InflaterInputStream(in) : in;
  }

  private static boolean isText(String path) {
    return path.endsWith(Root.ENDING);
  }
}
