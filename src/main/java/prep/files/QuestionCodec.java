package prep.files;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import prep.deck.Details;
import prep.deck.Question;
import prep.deck.QuestionType;
import prep.yaml.Node.Mapping;
import prep.yaml.TreeBuilder;

/**
 * How the questions of one type stand in deck files: the one place that knows what such a question
 * has beside the keys of every question, reads it and writes it.
 */
interface QuestionCodec<Q extends Question> {

  /** The keys that questions of the type have beside {@link DetailsCodec#KEYS}. */
  List<String> keys();

  /**
   * Reads the type's own fields and takes them up into the revision.
   *
   * @return what makes the question of its details, to be asked where there were no problems; null
   *     where there is no text that it could be made of
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

  /** The codec of a question's type, which takes that question. */
  @SuppressWarnings("unchecked")
  private static QuestionCodec<Question> of(Question question) {
    return (QuestionCodec<Question>) of(question.type());
  }

  /** The tree that is read as the same question. */
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
