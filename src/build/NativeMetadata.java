import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells GraalVM's native-image what the program finds by name at run time, since all else is left
 * out of the image: {@code NativeMetadata DIRECTORY}, the directory of the compiled classes and
 * resources. Of what JLine's jar tells about itself, the part for its native library is used.
 */
final class NativeMetadata {

  private static final String PLACE = "META-INF/native-image/prep/prep";

  /**
   * JLine's native library is loaded from the image's own code, which is in no named module. The
   * classes that are initialised while an image is built put files into the memory that it starts
   * with. The build's other options are choices of whoever builds, and stand in pom.xml.
   */
  private static final String OPTIONS =
      """
      Args = --enable-native-access=ALL-UNNAMED \\
             --initialize-at-build-time=prep.library.OwnFiles,prep.terminal.NativeLibrary,org.jline.nativ.OSInfo
      """;

  /** What an image has in its memory, and does not search for. */
  private static final String IN_MEMORY = "decks/";

  /** Resources of libraries: commonmark's HTML entities, and JLine's terminals. */
  private static final List<String> OF_LIBRARIES =
      List.of(
          "org/commonmark/internal/util/entities.txt",
          "META-INF/jline/providers/exec",
          "META-INF/jline/providers/jni",
          "org/jline/utils/ansi.caps",
          "org/jline/utils/capabilities.txt",
          "org/jline/utils/dumb-color.caps",
          "org/jline/utils/dumb.caps",
          "org/jline/utils/rxvt-basic.caps",
          "org/jline/utils/rxvt-unicode-256color.caps",
          "org/jline/utils/rxvt-unicode.caps",
          "org/jline/utils/rxvt.caps",
          "org/jline/utils/screen-256color.caps",
          "org/jline/utils/screen.caps",
          "org/jline/utils/windows-256color.caps",
          "org/jline/utils/windows-conemu.caps",
          "org/jline/utils/windows-vtp.caps",
          "org/jline/utils/windows.caps",
          "org/jline/utils/xterm-256color.caps",
          "org/jline/utils/xterm.caps");

  /** What libraries reach by reflection. A test proves that all of it exists. */
  private static final List<String> REFLECTION =
      List.of(
          // picocli's converter for arguments that are paths.
          """
          {"type": "java.nio.file.Path"}\
          """,
          """
          {"type": "java.nio.file.Paths", "methods": [
            {"name": "get", "parameterTypes": ["java.lang.String", "java.lang.String[]"]}]}\
          """,
          // JLine's ways to a terminal; another, by foreign functions, would make the image larger.
          """
          {"type": "org.jline.terminal.impl.jni.JniTerminalProvider", "methods": [
            {"name": "<init>", "parameterTypes": []}]}\
          """,
          """
          {"type": "org.jline.terminal.impl.exec.ExecTerminalProvider", "methods": [
            {"name": "<init>", "parameterTypes": []}]}\
          """,
          // JLine's handlers of signals.
          """
          {"type": "sun.misc.Signal", "methods": [
            {"name": "<init>", "parameterTypes": ["java.lang.String"]},
            {"name": "handle", "parameterTypes": ["sun.misc.Signal", "sun.misc.SignalHandler"]}]}\
          """,
          """
          {"type": "sun.misc.SignalHandler", "fields": [{"name": "SIG_DFL"}, {"name": "SIG_IGN"}]}\
          """,
          """
          {"type": {"proxy": ["sun.misc.SignalHandler"]}}\
          """);

  private NativeMetadata() {}

  public static void main(String[] args) throws IOException {
    Path classes = Path.of(args[0]);
    Path place = Files.createDirectories(classes.resolve(PLACE));
    List<String> resources = new ArrayList<>(OF_LIBRARIES);
    try (Stream<Path> files = Files.walk(classes)) {
      files
          .filter(Files::isRegularFile)
          .map(file -> classes.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !name.endsWith(".class") && !name.startsWith("META-INF/"))
          .filter(name -> !name.startsWith(IN_MEMORY))
          .sorted()
          .forEach(resources::add);
    }
    write(place.resolve("native-image.properties"), OPTIONS);
    write(place.resolve("reachability-metadata.json"), json(resources));
  }

  private static String json(List<String> resources) {
    return """
    {
      "reflection": [
    %s
      ],
      "resources": [
    %s
      ]
    }
    """
        .formatted(
            String.join(",\n", REFLECTION).indent(4).stripTrailing(),
            String.join(",\n", resources.stream().map(NativeMetadata::glob).toList())
                .indent(4)
                .stripTrailing());
  }

  private static String glob(String resource) {
    if (resource.chars().anyMatch(c -> c < ' ' || c > '~' || "*[]{}\\\"?".indexOf(c) >= 0)) {
      throw new IllegalArgumentException(
          "a resource must not be named like a pattern: " + resource);
    }
    return "{\"glob\": \"" + resource + "\"}";
  }

  /** A file that would not change keeps its time, so that nothing is made again for it. */
  private static void write(Path file, String text) throws IOException {
    if (!Files.exists(file) || !Files.readString(file).equals(text)) {
      Files.writeString(file, text);
    }
  }
}
