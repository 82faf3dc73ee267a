package prep.files;

import java.util.List;
import java.util.function.Function;
import prep.deck.Details;
import prep.deck.TrueFalse;
import prep.yaml.Fields;
import prep.yaml.TreeBuilder;

/** {@code true-false}: a statement and whether it is true. */
final class TrueFalseCodec implements QuestionCodec<TrueFalse> {

  @Override
  public List<String> keys() {
    return List.of("answer");
  }

  @Override
  public Function<Details, TrueFalse> read(RawQuestion raw) {
    Fields fields = raw.fields();
    boolean answer = fields.required("answer") != null && fields.flag("answer", false);
    raw.revision().add("answer", Boolean.toString(answer));
    return details -> new TrueFalse(details, answer);
  }

  @Override
  public void write(TrueFalse statement, TreeBuilder tree) {
    tree.text("question", statement.stem()).plain("answer", Boolean.toString(statement.answer()));
  }
}
