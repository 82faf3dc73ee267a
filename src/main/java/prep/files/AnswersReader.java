package prep.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prep.deck.QuestionKey;
import prep.problem.UserError;
import prep.yaml.Node;
import prep.yaml.Position;
import prep.yaml.Problems;
import prep.yaml.Rule;
import prep.yaml.Shown;
import prep.yaml.SourceText;
import prep.yaml.Subject;
import prep.yaml.Values;
import prep.yaml.YamlFile;

/**
 * Reads files of answers: YAML, or JSON, which is YAML too, with the keys of questions and what is
 * answered to them, a text or a list of texts.
 */
public final class AnswersReader {

  /** The size of a file, in bytes, up to which it is read. */
  public static final int LARGEST = SourceText.LARGEST;

  private AnswersReader() {}

  /**
   * The answers of a file in their order.
   *
   * @param file as the user would name it
   * @throws UserError where its content is wrong, with all its problems
   */
  public static List<WrittenAnswer> read(String file, byte[] content) {
    YamlFile yaml = YamlFile.of(file, content);
    Problems problems = yaml.problems();
    Optional<Node> root = yaml.tree();
    List<WrittenAnswer> answers = new ArrayList<>();
    if (root.isPresent()) {
      Values values = new Values(problems);
      for (Node.Entry entry :
          values.fields(root.get(), Subject.plain("the file of answers")).entries()) {
        add(answers, entry, values);
      }
    }
    if (problems.count() > 0) {
      throw UserError.of(problems.all());
    }
    return answers;
  }

  private static void add(List<WrittenAnswer> answers, Node.Entry entry, Values values) {
    Optional<QuestionKey> key = QuestionKey.parse(entry.key());
    if (key.isEmpty()) {
      String wrong = " is not a question key; write topic/id, such as docker/mac-kernel";
      values.problem(entry.at(), Rule.BAD_KEY, Shown.quoted(entry.key()) + wrong);
      return;
    }
    Position at = entry.at();
    answers.add(
        new WrittenAnswer(
            key.get(),
            texts(entry.value(), new Subject(entry.key(), true, 0, null), values),
            values.problems().file(),
            at.line(),
            at.column()));
  }

  /** Nothing, as in {@code docker/mac-kernel:}, is "don't know", and no problem. */
  private static List<String> texts(Node value, Subject subject, Values values) {
    if (value instanceof Node.Sequence) {
      return values.texts(value, subject);
    }
    return value instanceof Node.Scalar scalar && scalar.text().isBlank()
        ? List.of("")
        : List.of(values.text(value, subject));
  }
}
