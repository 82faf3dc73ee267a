package prep.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import prep.deck.CommandTable;
import prep.deck.Question;
import prep.deck.QuestionType;
import prep.deck.Topic;
import prep.deck.TrueFalse;
import prep.files.Common.Defaults;
import prep.problem.DidYouMean;
import prep.yaml.Fields;
import prep.yaml.Node;
import prep.yaml.Node.Entry;
import prep.yaml.Node.Scalar;
import prep.yaml.Rule;
import prep.yaml.Shown;
import prep.yaml.Subject;
import prep.yaml.Values;

/** Reads the questions of one deck. */
final class QuestionReader {

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
    int problemsBefore = values.problems().count();
    Fields unnamed = values.fields(node, new Subject("question", false, number, null));
    if (!unnamed.isPresent()) {
      return Optional.empty();
    }
    String id = written(unnamed.node("id"));
    Fields fields = id.isBlank() ? unnamed : unnamed.named(Subject.named(id));
    QuestionType type = QuestionType.of(written(fields.node("type"))).orElse(null);
    allow(fields, type);
    checkId(fields);
    Revision revision = new Revision();
    Common common = Common.read(fields, defaults, revision);
    if (type == null) {
      unknownType(fields);
      return Optional.empty();
    }
    revision.add("type", type.word());
    return body(
        type, new RawQuestion(topic, id, fields, common, commands, revision, problemsBefore));
  }

  private static Optional<Question> body(QuestionType type, RawQuestion raw) {
    return switch (type) {
      case CHOICE -> ChoiceReader.read(raw);
      case TRUE_FALSE -> trueFalse(raw);
      case SHORT -> AcceptedReader.read(raw);
      case COMMAND -> CommandReader.read(raw);
      case CLOZE -> ClozeReader.read(raw);
      case ORDER -> OrderingReader.read(raw);
      case MATCH -> MatchingReader.read(raw);
      case OPEN -> OpenReader.read(raw);
      case TASK -> TaskReader.read(raw);
    };
  }

  private static Optional<Question> trueFalse(RawQuestion raw) {
    Fields fields = raw.fields();
    boolean answer = fields.required("answer") != null && fields.flag("answer", false);
    raw.revision().add("answer", Boolean.toString(answer));
    return raw.isSound() ? Optional.of(new TrueFalse(raw.details(), answer)) : Optional.empty();
  }

  /** The text of a scalar, or empty; what is wrong with it is said elsewhere. */
  private static String written(@Nullable Node node) {
    return node instanceof Scalar scalar ? scalar.text() : "";
  }

  private void checkId(Fields fields) {
    String id = fields.requiredText("id");
    if (!id.isBlank() && !isKebabCase(id)) {
      fields
          .problems()
          .add(
              fields.at("id"),
              Rule.BAD_ID,
              "the id "
                  + Shown.quoted(id)
                  + " is not kebab-case;"
                  + " write lower-case letters and digits in words joined by single hyphens");
    }
    if (id.isBlank()) {
      return;
    }
    Integer line = linesOfIds.putIfAbsent(id, fields.at("id").line());
    if (line != null) {
      fields
          .problems()
          .add(
              fields.at("id"),
              Rule.DUPLICATE_ID,
              "the id "
                  + Shown.quoted(id)
                  + " is taken by the question in line "
                  + line
                  + "; give this one another id");
    }
  }

  /** Words of lower-case letters and digits, joined by single hyphens. */
  static boolean isKebabCase(String id) {
    char before = '-';
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!word && (c != '-' || before == '-')) {
        return false;
      }
      before = c;
    }
    return before != '-';
  }

  private static void unknownType(Fields fields) {
    String word = fields.requiredText("type");
    if (word.isBlank()) {
      return;
    }
    List<String> words = new ArrayList<>();
    for (QuestionType known : QuestionType.values()) {
      words.add(known.word());
    }
    Optional<String> meant = DidYouMean.of(word, words);
    fields
        .problems()
        .add(
            fields.at("type"),
            Rule.UNKNOWN_TYPE,
            Shown.quoted(word)
                + " is no type of question; "
                + (meant.isPresent()
                    ? "did you mean \"" + meant.get() + "\"?"
                    : "write one of " + String.join(", ", words)));
  }

  private static void allow(Fields fields, @Nullable QuestionType type) {
    if (type == null) {
      fields.allow(QuestionKeys.all());
    } else {
      allow(fields, type, QuestionKeys.own(type));
    }
  }

  private static void allow(Fields fields, QuestionType type, List<String> own) {
    for (Entry entry : fields.entries()) {
      String key = entry.key();
      if (!QuestionKeys.COMMON.contains(key) && !own.contains(key)) {
        String others = QuestionKeys.typesWith(key);
        if (others.isEmpty()) {
          fields.unknown(
              entry,
              QuestionKeys.all(type),
              "; remove it, since a "
                  + type.word()
                  + " question has besides the common keys only "
                  + String.join(", ", own));
        } else {
          fields
              .problems()
              .add(
                  entry.at(),
                  Rule.UNKNOWN_KEY,
                  Shown.quoted(key)
                      + " belongs to "
                      + others
                      + " questions, and "
                      + fields.subject()
                      + " is of type "
                      + type.word()
                      + "; remove it, or change the type");
        }
      }
    }
  }
}
