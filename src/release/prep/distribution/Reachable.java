package prep.distribution;

import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which files of the libraries prep can come to use; the others are not in the built program. A
 * class is used if a used class has its name anywhere among its constants, be it in a descriptor or
 * in a string for {@code Class.forName}, or if a file in {@code META-INF} names it: JLine's
 * terminals stand there, and in the metadata for native images ({@code
 * src/build/NativeMetadata.java}) whatever else is found by a name that is put together at run
 * time.
 */
final class Reachable {

  private static final String CLASS = ".class";

  private final Map<String, byte[]> content;
  private final Set<String> found = new TreeSet<>();
  private final Deque<String> unread = new ArrayDeque<>();

  private Reachable(Map<String, byte[]> content) {
    this.content = content;
  }

  /**
   * The files that have to stay: all of prep, the classes that these use, and resources, but not
   * those of packages of which no class is used.
   *
   * @param content all files of the module by name, such as {@code prep/Main.class}
   */
  static Set<String> in(Map<String, byte[]> content) {
    Reachable reachable = new Reachable(content);
    content.forEach(reachable::start);
    while (!reachable.unread.isEmpty()) {
      reachable.read(reachable.unread.remove());
    }
    return reachable.withResources();
  }

  private Set<String> withResources() {
    Set<String> packages = packages(content.keySet());
    packages.removeAll(packages(found));
    Set<String> files = new TreeSet<>(found);
    for (String name : content.keySet()) {
      if (!name.endsWith(CLASS) && !packages.contains(directory(name))) {
        files.add(name);
      }
    }
    return files;
  }

  /** The directories that have classes. */
  private static Set<String> packages(Set<String> files) {
    return files.stream()
        .filter(name -> name.endsWith(CLASS))
        .map(Reachable::directory)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String directory(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('/')));
  }

  private void start(String name, byte[] bytes) {
    if (name.startsWith("prep/") && name.endsWith(CLASS)) {
      use(name);
    } else if (name.startsWith("META-INF/")) {
      useNamesIn(new String(bytes, StandardCharsets.UTF_8));
    }
  }

  private void read(String name) {
    for (PoolEntry constant : ClassFile.of().parse(content.get(name)).constantPool()) {
      if (constant instanceof Utf8Entry text) {
        useNamesIn(text.stringValue());
      }
    }
  }

  /** Looks for whole names with dots or slashes, as in strings, descriptors and signatures. */
  private void useNamesIn(String text) {
    int start = -1;
    boolean qualified = false;
    for (int at = 0; at <= text.length(); at++) {
      char c = at < text.length() ? text.charAt(at) : ' ';
      boolean separator = c == '.' || c == '/';
      if (separator || Character.isJavaIdentifierPart(c)) {
        start = start < 0 ? at : start;
        qualified |= separator;
      } else {
        if (qualified) {
          useName(text.substring(start, at).replace('.', '/') + CLASS);
        }
        start = -1;
        qualified = false;
      }
    }
  }

  private void useName(String name) {
    use(name);
    // In a descriptor, an L stands before the name of a class.
    use(name.substring(1));
  }

  private void use(String name) {
    if (content.containsKey(name) && found.add(name)) {
      unread.add(name);
    }
  }
}
