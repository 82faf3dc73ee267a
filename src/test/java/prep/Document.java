package prep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A page of the documentation, whose examples are tested. */
public record Document(Path file) {

  public static Document of(String file) {
    return new Document(Path.of(file));
  }

  public String text() {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The blocks of a language, such as {@code yaml}. */
  public List<String> blocks(String language) {
    List<String> blocks = new ArrayList<>();
    StringBuilder block = null;
    for (String line : text().lines().toList()) {
      if (block == null && line.equals("```" + language)) {
        block = new StringBuilder();
      } else if (block != null && line.equals("```")) {
        blocks.add(block.toString());
        block = null;
      } else if (block != null) {
        block.append(line).append('\n');
      }
    }
    return blocks;
  }

  public List<String> tracks() {
    return blocks("yaml").stream().filter(block -> block.contains("\nsections:\n")).toList();
  }

  public List<String> decks() {
    return blocks("yaml").stream().filter(block -> block.contains("\nquestions:\n")).toList();
  }

  /** The questions that stand alone, as they are to be appended to a deck. */
  public List<String> questions() {
    return blocks("yaml").stream()
        .filter(block -> block.startsWith("- id: "))
        .map(block -> block.indent(2))
        .toList();
  }
}
