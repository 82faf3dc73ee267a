import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks or mends the layout of all Java files below some directories: {@code check|write DIR...}.
 */
final class Format {
  private Format() {}

  public static void main(String[] args) throws IOException {
    boolean write = args[0].equals("write");
    List<String> wrong = new ArrayList<>();
    Formatter formatter = new Formatter();
    for (String root : List.of(args).subList(1, args.length)) {
      List<Path> files;
      try (Stream<Path> walk = Files.walk(Path.of(root))) {
        files = walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      }
      for (Path file : files) {
        String source = Files.readString(file);
        try {
          String formatted = formatter.formatSourceAndFixImports(source);
          if (formatted.equals(source)) {
            continue;
          }
          if (write) {
            Files.writeString(file, formatted);
          } else {
            wrong.add(file.toString());
          }
        } catch (FormatterException e) {
          wrong.add(file + ": " + e.getMessage());
        }
      }
    }
    if (!wrong.isEmpty()) {
      wrong.forEach(System.err::println);
      System.err.println(
          "These files are not formatted with google-java-format; run: mvn -q -Pformat"
              + " process-sources");
      System.exit(1);
    }
  }
}
