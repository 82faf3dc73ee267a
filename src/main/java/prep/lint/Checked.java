package prep.lint;

import prep.deck.Question;
import prep.files.DeckSource;

/** A question being checked, with its file and the collector of findings. */
record Checked(DeckSource file, Question question, Findings findings) {

  /** The question as messages name it. */
  String name() {
    return "\"" + question.key().id() + "\"";
  }

  /** Adds a finding about the question as a whole. */
  void add(LintRule rule, String message) {
    add(rule, "", message);
  }

  /** Adds a finding at a field. */
  void add(LintRule rule, String field, String message) {
    add(rule, field, 0, message);
  }

  /** Adds a finding at a part of a field, such as an option, from 1; 0 for the whole field. */
  void add(LintRule rule, String field, int number, String message) {
    findings.add(rule, file.file(), file.at(question.key().id(), field, number), message);
  }
}
