package prep.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The files inside the program, which an index names. */
final class BundledFiles implements RootFiles {

  private final String base;
  private @Nullable Set<String> names;
  private @Nullable Catalog catalog;

  BundledFiles(String base) {
    this.base = base;
  }

  @Override
  public List<String> names() {
    return List.copyOf(known());
  }

  private Set<String> known() {
    Set<String> known = names;
    if (known == null) {
      known = new LinkedHashSet<>(listed());
      names = known;
    }
    return known;
  }

  private List<String> listed() {
    List<String> names = new ArrayList<>();
    try (InputStream in = BundledFiles.class.getResourceAsStream(base + "index")) {
      if (in != null) {
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          if (line.endsWith(ENDING)) {
            names.add(line.substring(0, line.length() - ENDING.length()));
          }
        }
      }
    } catch (IOException _) {
      // A program without its own decks can still ask others.
    }
    return names;
  }

  @Override
  public Summaries summaries() {
    Catalog known = catalog;
    if (known == null) {
      known = Catalog.below(base);
      catalog = known;
    }
    return known;
  }

  @Override
  public @Nullable TextFile find(String name) throws Unreadable {
    if (!known().contains(name)) {
      return null;
    }
    String file = name + ENDING;
    try (InputStream in = BundledFiles.class.getResourceAsStream(base + file)) {
      return in == null ? null : TextFile.read(Root.BUNDLED + file, in);
    } catch (IOException _) {
      throw TextFile.unreadable(Root.BUNDLED + file);
    }
  }

  @Override
  public @Nullable Node tree(String name) {
    if (!known().contains(name)) {
      return null;
    }
    String resource = base + name + TreeFile.ENDING;
    try (InputStream in = BundledFiles.class.getResourceAsStream(resource)) {
      return in == null ? null : TreeFile.read(in.readAllBytes());
    } catch (IOException _) {
      return null;
    }
  }
}
