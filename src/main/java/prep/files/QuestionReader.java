package prep.files;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import prep.deck.CommandTable;
import prep.deck.Details;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.QuestionType;
import prep.deck.Topic;
import prep.files.DetailsCodec.Defaults;
import prep.problem.OtherWords;
import prep.yaml.Fields;
import prep.yaml.KeySlips;
import prep.yaml.Node;
import prep.yaml.Node.Entry;
import prep.yaml.Node.Mapping;
import prep.yaml.Node.Scalar;
import prep.yaml.Problems;
import prep.yaml.Quotes;
import prep.yaml.Rule;
import prep.yaml.Shown;
import prep.yaml.Subject;
import prep.yaml.Values;

/**
 * Reads the questions of one deck: the common fields, then with its codec what belongs to the type.
 */
final class QuestionReader {

  /** Keys that only a deck has. */
  private static final List<String> OF_DECK = List.of("about", "commands", "defaults");

  /** What a regular expression is called. */
  private static final List<String> PATTERN = List.of("regex", "regexp", "pattern");

  /** Keys that no question begins with. */
  private static final List<String> FURTHER =
      QuestionCodec.allKeys().stream().filter(key -> !key.equals("id")).toList();

  /** Words of lower-case letters and digits, joined by single hyphens. */
  static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

  private final Topic topic;
  private final Defaults defaults;
  private final CommandTable commands;
  private final Values values;
  private final Map<String, Integer> linesOfIds = new HashMap<>();

  QuestionReader(Topic topic, Defaults defaults, CommandTable commands, Values values) {
    this.topic = topic;
    this.defaults = defaults;
    this.commands = commands;
    this.values = values;
  }

  /** Question {@code number}, from 1, of the deck; empty where something is wrong with it. */
  Optional<Question> read(Node node, int number) {
    Problems problems = values.problems();
    int before = problems.count();
    Fields unnamed = values.fields(node, new Subject("question", false, number, null));
    if (!unnamed.isPresent()) {
      return Optional.empty();
    }
    if (KeySlips.isOfItemAbove(
        values, node, new Subject("question", false, number, null), FURTHER)) {
      return Optional.empty();
    }
    if (idIsKey(unnamed)) {
      return Optional.empty();
    }
    String id = written(unnamed.node("id"));
    Fields fields = id.isBlank() ? unnamed : unnamed.named(Subject.named(id));
    QuestionType type = fields.has("type") ? type(fields) : defaults.type();
    allow(fields, type);
    checkId(fields);
    boolean draft = fields.flag("draft", false);
    Revision revision = new Revision();
    Function<QuestionKey, Details> details = DetailsCodec.read(fields, draft, defaults, revision);
    if (type == null) {
      fields.requiredText("type");
      unknownType(fields);
      return Optional.empty();
    }
    revision.add("type", type.word());
    Function<Details, ? extends Question> question =
        QuestionCodec.of(type)
            .read(new QuestionCodec.RawQuestion(fields, revision, commands, draft, before));
    return question == null || problems.count() > before
        ? Optional.empty()
        : Optional.of(question.apply(details.apply(new QuestionKey(topic, id))));
  }

  /** Whether all further keys of a question have a hyphen, too, which is told of each. */
  static boolean isOnlyId(Node node, Node next) {
    return node instanceof Mapping mapping
        && mapping.entries().size() == 1
        && mapping.entry("id") != null
        && next instanceof Mapping further
        && further.entries().size() == 1
        && FURTHER.contains(further.entries().getFirst().key());
  }

  /** Finds an id that stands as a key, as in {@code - my-question:}. */
  private static boolean idIsKey(Fields fields) {
    if (fields.entries().isEmpty()) {
      return false;
    }
    Entry first = fields.entries().getFirst();
    boolean empty = first.value() instanceof Scalar scalar && scalar.text().isEmpty();
    boolean mapping = first.value() instanceof Mapping;
    if (fields.has("id")
        || !KEBAB_CASE.matcher(first.key()).matches()
        || QuestionCodec.allKeys().contains(first.key())
        || !(mapping || (empty && fields.entries().size() > 1))) {
      return false;
    }
    fields.problem(
        first.at(),
        Rule.MISSING_KEY,
        "%s has no \"id\"; write \"id: %s\"%s"
            .formatted(
                fields.subject(),
                first.key(),
                mapping ? ", and start the keys below it in column " + first.at().column() : ""));
    return true;
  }

  /** The text of a scalar, or empty; problems with it are reported elsewhere. */
  private static String written(@Nullable Node node) {
    return node instanceof Scalar scalar ? scalar.text() : "";
  }

  private void checkId(Fields fields) {
    String id = fields.requiredText("id");
    if (id.isBlank()) {
      return;
    }
    if (!KEBAB_CASE.matcher(id).matches()) {
      String kebab = kebab(id);
      fields.problem(
          "id",
          Rule.BAD_ID,
          ("the id %s is not kebab-case, that is words of lower-case letters and digits joined by"
                  + " hyphens; write %s")
              .formatted(Shown.quoted(id), kebab.isEmpty() ? "such an id" : Shown.quoted(kebab)));
    }
    Integer line = linesOfIds.putIfAbsent(id, fields.at("id").line());
    if (line != null) {
      fields.problem(
          "id",
          Rule.DUPLICATE_ID,
          "the id %s is already used in line %s; choose another id"
              .formatted(Shown.quoted(id), line));
    }
  }

  /** The type that fields name; null where it is none. */
  static @Nullable QuestionType type(Fields fields) {
    return QuestionType.of(written(fields.node("type"))).orElse(null);
  }

  /** An id that says the same in kebab-case. */
  private static String kebab(String id) {
    return Normalizer.normalize(id.replace("\u00df", "ss"), Normalizer.Form.NFD)
        .replaceAll("\\p{Mn}+", "")
        .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }

  /** Says of a type that there is none of that name. */
  static void unknownType(Fields fields) {
    String word = written(fields.node("type"));
    if (word.isBlank() || type(fields) != null) {
      return;
    }
    List<String> words = Stream.of(QuestionType.values()).map(QuestionType::word).toList();
    String advice =
        OtherWords.of(word, words)
            .map(meant -> "did you mean \"" + meant + "\"?")
            .orElseGet(() -> "write one of " + String.join(", ", words));
    fields.problem(
        "type", Rule.UNKNOWN_TYPE, Shown.quoted(word) + " is not a question type; " + advice);
  }

  private static void allow(Fields fields, @Nullable QuestionType type) {
    if (type == null) {
      fields.allow(QuestionCodec.allKeys());
      return;
    }
    List<String> own = QuestionCodec.of(type).keys();
    for (Entry entry : fields.entries()) {
      if (!DetailsCodec.KEYS.contains(entry.key()) && !own.contains(entry.key())) {
        unknownKey(fields, entry, type, own);
      }
    }
  }

  private static void unknownKey(Fields fields, Entry entry, QuestionType type, List<String> own) {
    boolean told =
        switch (type) {
          case CHOICE -> ChoiceCodec.marksBeside(fields, entry);
          case CLOZE -> InlineBlanks.besideText(fields, entry);
          case ORDER -> OrderingCodec.orderBeside(fields, entry);
          default -> false;
        };
    if (told) {
      return;
    }
    List<String> others =
        Stream.of(QuestionType.values())
            .filter(other -> QuestionCodec.of(other).keys().contains(entry.key()))
            .map(QuestionType::word)
            .toList();
    if (fields.isNoKey(entry, QuestionCodec.allKeys(type))) {
      return;
    }
    if (PATTERN.contains(entry.key())
        && own.contains("typos")
        && entry.value() instanceof Scalar regex) {
      fields.problem(
          entry.at(),
          Rule.UNKNOWN_KEY,
          "%s is not a key of %s; write \"accept: [{regex: %s}]\""
              .formatted(
                  Shown.quoted(entry.key()),
                  fields.subject(),
                  Shown.plain(Quotes.inBraces(regex.text()))));
    } else if (OF_DECK.contains(entry.key())) {
      fields.problem(
          entry.at(),
          Rule.UNKNOWN_KEY,
          Shown.quoted(entry.key()) + " belongs to the deck; write it above \"questions\"");
    } else if (others.isEmpty()) {
      fields.unknown(
          entry,
          QuestionCodec.allKeys(type),
          "; remove it, since besides the common keys a %s question takes only %s"
              .formatted(type.word(), String.join(", ", own)));
    } else {
      fields.problem(
          entry.at(),
          Rule.UNKNOWN_KEY,
          "%s belongs to %s questions, and %s is of type %s; remove it, or change the type"
              .formatted(Shown.quoted(entry.key()), listed(others), fields.subject(), type.word()));
    }
  }

  private static String listed(List<String> words) {
    int last = words.size() - 1;
    return last == 0
        ? words.getFirst()
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }
}
