package prep.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** Empty if there is no image. */
  private static final Map<String, byte[]> IN_IMAGE =
      BEING_BUILT.equals(System.getProperty(IMAGE_CODE)) ? packed() : Map.of();

  private OwnFiles() {}

  /** The content of a file; null if there is none. */
  static @Nullable InputStream open(String path) {
    if (IN_IMAGE.isEmpty()) {
      return resource(path);
    }
    byte[] bytes = IN_IMAGE.get(path);
    return bytes == null ? null : new ByteArrayInputStream(bytes);
  }

  /** The bytes of a file; null if there is none. */
  static byte @Nullable [] read(String path) {
    return bytes(open(path));
  }

  private static @Nullable InputStream resource(String path) {
    return OwnFiles.class.getResourceAsStream(path);
  }

  private static byte @Nullable [] bytes(@Nullable InputStream file) {
    try (file) {
      return file == null ? null : file.readAllBytes();
    } catch (IOException _) {
      // A program without its own decks can still ask others.
      return null;
    }
  }

  /** The names of all decks and tracks below a root, as the build's index lists them. */
  static List<String> names(String root) {
    return listed(read(root + INDEX));
  }

  private static List<String> listed(byte @Nullable [] index) {
    return index == null
        ? List.of()
        : new String(index, StandardCharsets.UTF_8)
            .lines()
            .filter(line -> line.endsWith(Root.ENDING))
            .map(line -> line.substring(0, line.length() - Root.ENDING.length()))
            .toList();
  }

  /** All bundled files that are read: of decks and tracks their trees, and not their texts. */
  static Map<String, byte[]> packed() {
    Map<String, byte[]> files = new HashMap<>();
    pack(files, DECKS + INDEX);
    pack(files, DECKS + Catalog.NAME);
    for (String name : listed(files.get(DECKS + INDEX))) {
      pack(files, DECKS + name + TreeFile.ENDING);
    }
    return files;
  }

  private static void pack(Map<String, byte[]> files, String path) {
    byte[] bytes = bytes(resource(path));
    if (bytes != null) {
      files.put(path, bytes);
    }
  }
}
