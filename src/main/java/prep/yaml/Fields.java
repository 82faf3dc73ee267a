package prep.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import prep.problem.DidYouMean;
import prep.problem.OtherWords;
import prep.yaml.Node.Entry;
import prep.yaml.Node.Mapping;

/** The keys and values of one mapping, taken by key. */
public final class Fields {

  /** What looks like a key rather than the beginning of a sentence. */
  private static final Pattern WORD = Pattern.compile("[a-z_-]+");

  private final Mapping mapping;
  private final Subject subject;
  private final Values values;

  /** Whether there is a mapping; without one, nothing is missing from it either. */
  private final boolean present;

  /** Keys reported as mistyped, so that they are not reported as missing, too. */
  private final List<String> mistyped = new ArrayList<>();

  private Fields(Mapping mapping, Subject subject, Values values, boolean present) {
    this.mapping = mapping;
    this.subject = subject;
    this.values = values;
    this.present = present;
  }

  public static Fields of(Mapping mapping, Subject subject, Values values) {
    return new Fields(mapping, subject, values, true);
  }

  /** A stand-in for a mapping that does not exist. */
  static Fields none(Position at, Subject subject, Values values) {
    return new Fields(new Mapping(List.of(), false, at), subject, values, false);
  }

  /** The value of a key of a mapping, or null. */
  public static @Nullable Node value(Node node, String key) {
    Entry entry = node instanceof Mapping mapping ? mapping.entry(key) : null;
    return entry == null ? null : entry.value();
  }

  public boolean isPresent() {
    return present;
  }

  public Position at() {
    return mapping.at();
  }

  public Subject subject() {
    return subject;
  }

  public Values values() {
    return values;
  }

  public Problems problems() {
    return values.problems();
  }

  public List<Entry> entries() {
    return mapping.entries();
  }

  /** The same keys and values, under another name in messages. */
  public Fields named(Subject other) {
    return new Fields(mapping, other, values, present);
  }

  public boolean has(String key) {
    return mapping.entry(key) != null;
  }

  /** The entry of a key, or null. */
  public @Nullable Entry entry(String key) {
    return mapping.entry(key);
  }

  /** The value of a key, or null. */
  public @Nullable Node node(String key) {
    Entry entry = mapping.entry(key);
    return entry == null ? null : entry.value();
  }

  /** Where the value of a key starts, or where it is missing. */
  public Position at(String key) {
    Node node = node(key);
    return node == null ? at() : node.at();
  }

  /** The value of a key, or null and a problem; unknown keys are to be found first. */
  public @Nullable Node required(String key) {
    return required(key, Shown.quoted(key));
  }

  private @Nullable Node required(String key, String added) {
    Node node = node(key);
    if (node == null && present && !mistyped.contains(key)) {
      problem(at(), Rule.MISSING_KEY, subject + " has no " + Shown.quoted(key) + "; add " + added);
    }
    return node;
  }

  /** Makes the value of a key a problem. */
  public void problem(String key, Rule rule, String message) {
    problem(at(key), rule, message);
  }

  /** Makes something in the file a problem. */
  public void problem(Position at, Rule rule, String message) {
    values.problem(at, rule, message);
  }

  /** A text that must be there. */
  public String requiredText(String key) {
    return requiredText(key, Shown.quoted(key));
  }

  /**
   * The same.
   *
   * @param added what is to be added where the text is missing
   */
  public String requiredText(String key, String added) {
    Node node = required(key, added);
    return node == null ? "" : values.text(node, subject.key(key));
  }

  /** A text; empty where the key is absent. */
  public String text(String key) {
    Node node = node(key);
    return node == null ? "" : values.text(node, subject.key(key));
  }

  public boolean flag(String key, boolean absent) {
    Node node = node(key);
    return node == null ? absent : values.flag(node, subject.key(key));
  }

  /** A list of texts; empty where the key is absent. */
  public List<String> texts(String key) {
    return each(key, values::text);
  }

  /** A list; empty where the key is absent. */
  public List<Node> items(String key) {
    Node node = node(key);
    return node == null ? List.of() : values.items(node, subject.key(key));
  }

  /** A list that must be there. */
  public List<Node> requiredItems(String key) {
    Node node = required(key);
    return node == null ? List.of() : values.items(node, subject.key(key));
  }

  /** Keys and values under a key; none where it is absent. */
  public Fields fields(String key) {
    Node node = node(key);
    return node == null
        ? none(at(), subject.key(key), values)
        : values.fields(node, subject.key(key));
  }

  /**
   * Whether a mapping is really a text that a colon or brace turned into one, and not one with a
   * misspelt key.
   */
  public static boolean isText(Mapping mapping, List<String> keys) {
    if (mapping.entries().size() != 1) {
      return false;
    }
    String key = mapping.entries().getFirst().key();
    boolean word = WORD.matcher(key).matches();
    return (word ? OtherWords.of(key, keys) : DidYouMean.of(key, keys)).isEmpty();
  }

  /**
   * What each item of a list says.
   *
   * @param kind what messages call an item of {@code subject}, with its number
   */
  public static <T> List<T> each(
      List<Node> items, Subject subject, String kind, BiFunction<Node, Subject, T> item) {
    List<T> all = new ArrayList<>(items.size());
    for (Node node : items) {
      all.add(item.apply(node, subject.nth(kind, all.size() + 1)));
    }
    return all;
  }

  /** What the keys and values of each item under a key say; nothing where the key is absent. */
  public <T> List<T> each(String key, String kind, Function<Fields, T> item) {
    return each(items(key), subject, kind, (node, nth) -> item.apply(values.fields(node, nth)));
  }

  /** The same, for items that authors also write as texts. */
  public <T> List<T> each(String key, String kind, ItemForm form, Function<Fields, T> item) {
    return each(
        items(key), subject, kind, (node, nth) -> item.apply(values.fields(node, nth, form)));
  }

  /** What each item of a list that must be there says. */
  public <T> List<T> requiredEach(String key, String kind, BiFunction<Node, Subject, T> item) {
    return each(requiredItems(key), subject, kind, item);
  }

  /** What each item under a key says; nothing where the key is absent. */
  public <T> List<T> each(String key, BiFunction<Node, Subject, T> item) {
    return each(items(key), subject.key(key), "item", item);
  }

  /** Makes each key that is not one of these a problem. */
  public void allow(List<String> keys) {
    for (Entry entry : entries()) {
      if (!keys.contains(entry.key())) {
        unknown(entry, keys, "; remove it, since the keys here are " + String.join(", ", keys));
      }
    }
  }

  /** Makes one key a problem, with what to do where nothing similar is known. */
  public void unknown(Entry entry, List<String> known, String otherwise) {
    if (problems().isFull()) {
      problems().add(entry.at(), Rule.UNKNOWN_KEY, otherwise);
      return;
    }
    if (entry.key().indexOf(Slips.NON_BREAKING) >= 0) {
      Slips.nonBreaking(problems(), entry.at(), entry.key());
      return;
    }
    if (isNoKey(entry, known)) {
      return;
    }
    Optional<String> meant =
        OtherWords.of(entry.key(), known.stream().filter(key -> !has(key)).toList());
    meant.ifPresent(mistyped::add);
    String other =
        entry.key().indexOf(' ') < 0
            ? otherwise
            : "; if it goes on with the text before, quote the whole text";
    String advice = meant.isPresent() ? "; did you mean \"" + meant.get() + "\"?" : other;
    String key = Shown.quoted(entry.key());
    problem(entry.at(), Rule.UNKNOWN_KEY, key + " is not a key of " + subject + advice);
  }

  /**
   * Finds an unknown key in braces that is none: the rest of a text that a comma ends, or a key
   * without a space after its colon.
   */
  public boolean isNoKey(Entry entry, List<String> known) {
    Optional<String> found = new KeySlips(problems()).inBraces(mapping, entry, known);
    found.ifPresent(mistyped::add);
    return found.isPresent();
  }
}
