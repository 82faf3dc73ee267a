package prep.files;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import prep.deck.CommandTable;
import prep.deck.Details;
import prep.deck.Question;
import prep.deck.QuestionType;
import prep.yaml.Fields;
import prep.yaml.Node.Mapping;
import prep.yaml.Problems;
import prep.yaml.TreeBuilder;

/**
 * How questions of one type are written in deck files: the one place that knows their own keys,
 * reads them and writes them.
 */
interface QuestionCodec<Q extends Question> {

  /**
   * A question on its way from the tree to a record: what all types have in common is read, what
   * its type has of its own is still to be read.
   *
   * @param revision takes up the content of the type's own fields
   * @param commands what the deck says of programs
   * @param draft whether the author says that it is not ready
   * @param problemsBefore how many problems the file had before the question
   */
  record RawQuestion(
      Fields fields, Revision revision, CommandTable commands, boolean draft, int problemsBefore) {

    Problems problems() {
      return fields.problems();
    }

    /** Whether nothing is wrong with the question so far. */
    boolean isSound() {
      return problems().count() == problemsBefore;
    }
  }

  /** The keys that questions of the type have besides {@link DetailsCodec#KEYS}. */
  List<String> keys();

  /**
   * Reads the type's own fields and takes them up into the revision.
   *
   * @return what makes the question from its details, called if there were no problems; null if
   *     there is no text to make it from
   */
  @Nullable Function<Details, Q> read(RawQuestion raw);

  /** Writes the question's text and the type's own fields. */
  void write(Q question, TreeBuilder tree);

  static QuestionCodec<?> of(QuestionType type) {
    return switch (type) {
      case CHOICE -> new ChoiceCodec();
      case TRUE_FALSE -> new TrueFalseCodec();
      case SHORT -> new ShortAnswerCodec();
      case COMMAND -> new CommandCodec();
      case CLOZE -> new ClozeCodec();
      case ORDER -> new OrderingCodec();
      case MATCH -> new MatchingCodec();
      case OPEN -> new OpenCodec();
      case TASK -> new TaskCodec();
    };
  }

  /** The codec for a question's type, applied to that question. */
  @SuppressWarnings("unchecked")
  private static QuestionCodec<Question> of(Question question) {
    return (QuestionCodec<Question>) of(question.type());
  }

  /** The tree that reads back as the same question. */
  static Mapping tree(Question question) {
    TreeBuilder tree = new TreeBuilder();
    DetailsCodec.writeHead(question, tree);
    of(question).write(question, tree);
    DetailsCodec.writeRest(question.details(), tree);
    return tree.mapping();
  }

  /** All keys that questions of a type have. */
  static List<String> allKeys(QuestionType type) {
    List<String> all = new ArrayList<>(DetailsCodec.KEYS);
    all.addAll(of(type).keys());
    return all;
  }

  /** All keys that questions of any type have. */
  static List<String> allKeys() {
    Set<String> all = new LinkedHashSet<>();
    for (QuestionType type : QuestionType.values()) {
      all.addAll(allKeys(type));
    }
    return List.copyOf(all);
  }
}
