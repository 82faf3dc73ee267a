package prep.deck;

import java.util.List;

/**
 * A shell command line, typed and compared by meaning.
 *
 * @param answer the command line that is shown
 * @param also further command lines that count as right
 * @param table what the deck says of the programs' names and options
 */
public record Command(Details details, String answer, List<String> also, CommandTable table)
    implements Question {

  public Command {
    also = List.copyOf(also);
  }

  @Override
  public Command with(Details other) {
    return new Command(other, answer, also, table);
  }
}
