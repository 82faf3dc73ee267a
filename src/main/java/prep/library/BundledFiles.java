package prep.library;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import prep.yaml.Node;
import prep.yaml.TextFile;
import prep.yaml.TreeFile;
import prep.yaml.Unreadable;

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
    try {
      return OwnFiles.names(base);
    } catch (IOException _) {
      // A program without its own decks can still ask others.
      return List.of();
    }
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
    try (InputStream in = OwnFiles.open(base + file)) {
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
    try (InputStream in = OwnFiles.open(resource)) {
      return in == null ? null : TreeFile.read(in.readAllBytes());
    } catch (IOException _) {
      return null;
    }
  }
}
