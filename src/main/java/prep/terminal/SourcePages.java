package prep.terminal;

import prep.deck.Question;
import prep.markdown.Address;

/**
 * The sources of one question, opened one after the other; after the last one, the first one again.
 *
 * @param ofQuestion the key of the question
 * @param opened how many of its sources were opened
 */
record SourcePages(String ofQuestion, int opened) {

  /** Nothing was opened yet. */
  static final SourcePages NONE = new SourcePages("", 0);

  /** With the next source opened. */
  SourcePages next(Question question) {
    String key = question.key().toString();
    return new SourcePages(key, key.equals(ofQuestion) ? opened + 1 : 1);
  }

  /** The address of the source opened last. */
  String address(Question question) {
    return question.details().sources().get(number(question) - 1);
  }

  private int number(Question question) {
    return (opened - 1) % question.details().sources().size() + 1;
  }

  /** The message: whether it is open, and whether there are more. */
  String told(Question question, boolean isOpen) {
    int count = question.details().sources().size();
    String which = count == 1 ? "" : " (" + number(question) + " of " + count + ")";
    String address = address(question);
    return isOpen
        ? "Opened " + Address.shown(address) + which + "."
        : "Found no program to open " + address + which;
  }
}
