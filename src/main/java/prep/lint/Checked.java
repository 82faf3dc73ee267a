package prep.lint;

import prep.deck.Question;

/** A question being checked, with the file that it stands in. */
record Checked(CheckedDeck file, Question question) {

  /** The question as messages name it. */
  String name() {
    return Findings.name(question);
  }

  Place at(String field, int number) {
    return file.places().of(question.key().id(), field, number);
  }
}
