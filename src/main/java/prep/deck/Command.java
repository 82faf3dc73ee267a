package prep.deck;

import java.util.List;

/**
 * A shell command line, typed and compared by meaning.
 *
 * @param answer the command line that is shown
 * @param also further command lines that count as right
 * @param table what the deck says of the programs' names and options
 * @param examples what tests what is accepted
 */
public record Command(
    Details details, String answer, List<String> also, CommandTable table, List<Example> examples)
    implements Question {

  public Command {
    also = List.copyOf(also);
    examples = List.copyOf(examples);
  }

  /** One without examples. */
  public Command(Details details, String answer, List<String> also, CommandTable table) {
    this(details, answer, also, table, List.of());
  }

  @Override
  public Command with(Details other) {
    return new Command(other, answer, also, table, examples);
  }
}
