package prep.files;

import java.util.List;
import java.util.function.Function;
import prep.deck.Command;
import prep.deck.Details;
import prep.deck.Example;
import prep.yaml.TreeBuilder;

/**
 * {@code command}: a typed command line; what the deck says about programs is read with the deck.
 */
final class CommandCodec implements QuestionCodec<Command> {

  @Override
  public List<String> keys() {
    return List.of("answer", "accept", ExamplesCodec.KEY);
  }

  @Override
  public Function<Details, Command> read(RawQuestion raw) {
    String answer = AlternativesCodec.answer(raw.fields());
    List<String> also = raw.fields().texts("accept");
    raw.revision().add("answer", answer);
    raw.revision().add("accept", also);
    List<Example> examples = ExamplesCodec.read(raw.fields(), raw.revision());
    return details -> new Command(details, answer, also, raw.commands(), examples);
  }

  @Override
  public void write(Command command, TreeBuilder tree) {
    tree.text("question", command.stem())
        .text("answer", command.answer())
        .texts("accept", command.also());
    ExamplesCodec.write(command.examples(), tree);
  }
}
