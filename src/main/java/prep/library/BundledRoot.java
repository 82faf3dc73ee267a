package prep.library;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import prep.deck.DeckSummary;
import prep.deck.Topic;
import prep.yaml.TreeFile;
import prep.yaml.YamlFile;

/** The files inside the program, listed in an index. */
final class BundledRoot implements Root {

  private final String base;
  private @Nullable Set<String> names;
  private @Nullable Map<Topic, SummaryFile.Entry> catalog;

  /**
   * The files below a resource.
   *
   * @param base what the names in the index are relative to, with a slash at both ends
   */
  BundledRoot(String base) {
    this.base = base;
  }

  @Override
  public Set<String> names() {
    if (names == null) {
      names = new LinkedHashSet<>(OwnFiles.names(base));
    }
    return names;
  }

  @Override
  public Optional<YamlFile> find(String name) {
    if (!names().contains(name)) {
      return Optional.empty();
    }
    String file = BUNDLED + name + ENDING;
    byte[] tree = OwnFiles.read(base + name + TreeFile.ENDING);
    if (tree != null) {
      return Optional.of(YamlFile.ofTree(file, TreeFile.read(tree)));
    }
    byte[] text = OwnFiles.read(base + name + ENDING);
    return Optional.of(text == null ? YamlFile.unreadable(file) : YamlFile.of(file, text));
  }

  @Override
  public @Nullable DeckSummary summary(Topic topic) {
    if (catalog == null) {
      catalog = Catalog.below(base);
    }
    SummaryFile.Entry entry = catalog.get(topic);
    return entry == null ? null : entry.deck();
  }
}
