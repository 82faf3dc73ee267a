package prep.release;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import prep.cli.Prep;
import prep.cli.command.Environment;

/**
 * Lays out what man and the shells look for below {@code share}: {@code Share VERSION SECTIONS
 * DIRECTORY}, the directory of hand-written ends of manual pages and the one to write to.
 */
public final class Share {

  /** Where each shell looks for the script that completes prep. */
  private static final Map<String, String> COMPLETIONS =
      Map.of(
          "bash", "bash-completion/completions/prep",
          "zsh", "zsh/site-functions/_prep",
          "fish", "fish/vendor_completions.d/prep.fish");

  private Share() {}

  public static void main(String[] args) throws IOException {
    Path share = Path.of(args[2]);
    ManPage.all(Prep.tree(environment(System.out)), args[0], sections(Path.of(args[1])))
        .forEach((name, page) -> write(share.resolve("man/man1").resolve(name), page));
    COMPLETIONS.forEach((shell, file) -> write(share.resolve(file), completion(shell)));
  }

  private static Environment environment(PrintStream out) {
    return Environment.ofProcess(InputStream.nullInputStream(), out, System.err);
  }

  private static Map<String, String> sections(Path directory) throws IOException {
    Map<String, String> sections = new HashMap<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.toList()) {
        sections.put(String.valueOf(file.getFileName()), Files.readString(file));
      }
    }
    return sections;
  }

  private static String completion(String shell) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int status =
        Prep.run(
            environment(new PrintStream(out, true, StandardCharsets.UTF_8)), "completion", shell);
    if (status != 0) {
      throw new IllegalStateException("prep completion " + shell + " ended with " + status);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
