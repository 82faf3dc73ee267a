package prep.terminal;

import java.util.List;
import prep.deck.Question;
import prep.markdown.Address;

/** The sources of one question, opened one after the other. */
final class SourcePages {

  private String ofQuestion = "";
  private int opened;

  /** The address of the next source; after the last one, the first one again. */
  String next(Question question) {
    if (!question.key().toString().equals(ofQuestion)) {
      ofQuestion = question.key().toString();
      opened = 0;
    }
    List<String> sources = question.details().sources();
    String address = sources.get(opened % sources.size());
    opened++;
    return address;
  }

  /** What is told of it: whether it is open, and whether there are more. */
  String told(Question question, String address, boolean isOpen) {
    int count = question.details().sources().size();
    int number = (opened - 1) % count + 1;
    String which = count == 1 ? "" : " (" + number + " of " + count + ")";
    return isOpen
        ? "Opened " + Address.shown(address) + which + "."
        : "Nothing here can open " + address + which;
  }
}
