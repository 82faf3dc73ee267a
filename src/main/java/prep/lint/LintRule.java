package prep.lint;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import prep.problem.Problem.Severity;

/** What lint looks for; the names are stable. */
public enum LintRule {
  LONGEST_RIGHT(
      Severity.WARNING,
      "the right option is the longest by far",
      """
      Authors take care to make the right option true, so it grows qualifications that the wrong ones
      lack, and whoever knows nothing picks the longest and is right. Found where the shortest right
      option is at least 1.35 times as long as the longest wrong one and at least 15 characters longer.
      Move what is only explanation into "explanation", or give the wrong options the same detail.\
      """),
  ALL_OF_THE_ABOVE(
      Severity.WARNING,
      "an option speaks of other options",
      """
      "All of the above" is right as soon as two options are, and wrong as soon as one is not, so
      half the knowledge suffices. "None of the above" asks for nothing that one needs to know. And
      prep shows options in another order each time, so there is no "above". Several options may be
      right: mark each with "right".\
      """),
  NEGATIVE_STEM(
      Severity.WARNING,
      "the question asks for what is not so, without marking it",
      """
      A reader in a hurry overlooks a "not" and gives the wrong answer though he knows better; the
      answer then tells nothing about what he knows. Ask for what is so. Where the exception is what
      matters, mark the word: **not**, **except**. Only the choice questions whose main clause is
      negated are found, not those about something that fails or is missing.\
      """),
  REPEATED_OPTION(
      Severity.ERROR,
      "two options say the same",
      """
      Two options that differ only in case, articles, punctuation or marks cannot be told apart. If
      one of them is right, the question has no fair answer; if both are wrong, there is one
      distractor less than it seems. In options with code every sign counts.\
      """),
  STEM_ECHO(
      Severity.WARNING,
      "only the right option repeats words of the question",
      """
      Test takers look for words that question and option share ("clang associations"), and here that
      leads to the right option without any knowledge. Found where the right option repeats at least
      three telling words of the question, which are at least half of its own, and no wrong option
      repeats more than one. Put other words into the right option, or the same ones into a wrong one.\
      """),
  LEAK(
      Severity.WARNING,
      "another question gives the answer away",
      """
      Questions are asked in any order, so one that states in passing what another asks for makes the
      other one a test of memory for the session. Found where one sentence of another question's text
      holds the answer together with most of the telling words of the question. Reword the sentence,
      or ask for something else. What is only seen after the answer, such as an explanation, is
      allowed to tell everything.\
      """),
  NEAR_DUPLICATE(
      Severity.WARNING,
      "another question asks the same",
      """
      A question that stands in two decks is learned twice and counted twice, and of two versions one
      will be forgotten when the facts change. Found where at least 3 in 5 of the words of question and
      options are the same, over all decks. Keep the better one, with "was" naming the key of the
      other, so that progress follows.\
      """),
  LONG_STEM(
      Severity.WARNING,
      "the question takes long to read",
      """
      Reading is not what is tested, and a long text wears out those who read in a second language.
      Found where a question has more than 80 words besides code, or more than 40 lines of code.
      Leave out what the answer does not depend on.\
      """),
  NO_EXPLANATION(
      Severity.WARNING,
      "there is no explanation",
      """
      A wrong answer is the moment when one learns. Without an explanation the quiz only says that the
      answer was wrong, and not why the right one is right.\
      """),
  NO_SOURCE(
      Severity.WARNING,
      "there is no source",
      """
      A source lets the reader check what the deck claims and read on, and the author find out what
      has changed since. Name the documentation, standard or paper that the answer rests on.\
      """),
  DEAD_ACCEPT(
      Severity.WARNING,
      "an accepted answer can never match",
      """
      What is typed is compared after quotes are straightened, spaces merged, ends trimmed and backticks
      removed. An entry that asks for what is gone by then can never match, and one that stands there twice
      is never needed. Both suggest that the author meant something else. Another spelling of the answer
      (Rust, rust, RUST) is not found: case, spacing and punctuation at the ends are forgiven anyway.\
      """),
  UNSUPPORTED_REGEX(
      Severity.ERROR,
      "a regular expression is ignored",
      """
      Expressions are matched by RE2, whose time grows with the text alone, so that no expression of a
      deck can make an answer wait. It has no look-around such as (?=...), no back-references such as
      \\1, no possessive quantifiers, no sets within sets, and no counts above 1000. An entry that uses
      them is left out of what is accepted; the question is asked all the same.\
      """),
  WIDE_REGEX(
      Severity.WARNING,
      "a regular expression accepts more than it should",
      """
      An entry such as cache:6379/?[0-9]* was meant for an optional number of the database, and takes
      cache:63790 for right as well. Found by adding digits, letters and suffixes to the texts that the
      expression accepts. Let it say what may follow, such as (/[0-9]{1,2})?.\
      """),
  INEXACT_CODE(
      Severity.WARNING,
      "code or an output is compared as if it were prose",
      """
      In prose, case, spaces and a typo are forgiven; in code they make another program or another
      output. A blank in a code span or fence is compared by letter, and so is every answer with
      "case: true". Found where a blank in prose holds code, and where a short answer is the exact
      output of a program.\
      """),
  MISSING_UNIT(
      Severity.WARNING,
      "a number has no unit",
      """
      Whoever is asked for minutes may think in seconds: with "unit: minutes", 900 s counts for 15.
      Found where the question asks how many of a known unit and the answer is a number alone.\
      """),
  UNACCEPTED_FORM(
      Severity.WARNING,
      "the explanation recommends a form that is not accepted",
      """
      An explanation that says "or" and names another command tells the reader that it is right as
      well. If it is, accept it; if it does something else, say what.\
      """),
  UNCOVERED_MODEL(
      Severity.ERROR,
      "the model answer does not get the full score",
      """
      The points of an open question are found by words. If not even the model answer covers a point,
      no one's honest answer will; if it is taken for a myth, right answers lose a quarter. Add an
      entry to "match" that fits what the model answer says, or say the point in it.\
      """),
  EXAMPLE_SCORE(
      Severity.ERROR,
      "an example gets another score than the deck says",
      """
      Examples are the tests of an open question's points: each is graded, and its score must be
      within 0.1 of what the deck says. Where it is not, either the points match too much or too
      little, or the score is wrong.\
      """),
  COMMENT_IN_TEXT(
      Severity.WARNING,
      "a text without quotes is cut by a comment",
      """
      In YAML a # after a space starts a comment, so the rest of the line is silently lost: "Fixed in
      # 12" is read as "Fixed in". Put the text in quotes if the # belongs to it, and a real comment
      on a line of its own.\
      """),
  CUT_QUESTION(
      Severity.ERROR,
      "a question is cut by a comment",
      """
      In YAML a # after a space starts a comment, so "What does #[derive] do?" asks "What does". Put the
      question in quotes. A comment after a finished sentence, with a space behind its #, is one.\
      """),
  COMMAND_TEXT(
      Severity.WARNING,
      "a command line is not what a shell reads",
      """
      An unclosed quote, curly quotes or a long dash from a word processor, backticks around the whole, or a
      second line: what people type at a shell is compared with it and differs. Write the line as it is
      typed; more than one command belongs in a task.\
      """),
  TEMPLATE_BLANK(
      Severity.WARNING,
      "a blank looks like a template or a path",
      """
      In a cloze {{ and }} make a blank, and :: starts its hint, so {{ .Name }} asks for ".Name",
      {{c1::x}} for "c1" and {{std::vector}} for "std". Write \\{{ for braces that stay, {{x}} for a
      blank of Anki, and name the blank under "blanks" where :: belongs to its text.\
      """),
  NUMBERED_STEPS(
      Severity.WARNING,
      "the steps show their order",
      """
      The steps of an order question are shown in another order each time; a number in front of each gives
      the answer away to whoever can count. Found where all steps start with one. Remove the numbers.\
      """),
  REGEX_IN_MATCH(
      Severity.WARNING,
      "an entry of a point is written like a regular expression",
      """
      The entries of "match" are words that stand in one sentence in any order and in any form; signs such
      as .* or \\b or (a|b) are not read as an expression. Write the words, an entry for each wording.\
      """),
  SPLIT_ENTRY(
      Severity.WARNING,
      "an entry was split at its comma",
      """
      In [f(a, b)] the comma separates two entries, "f(a" and "b)", neither of which anybody types. Put the
      text in quotes, or write the list with a hyphen a line.\
      """),
  UNKNOWN_ITEM(
      Severity.ERROR,
      "a question covers an item that no track has",
      """
      What a question covers ties it to the items of tracks. An id that no track has is mistyped or
      outdated: the question is missing from the track, and the item looks as if nothing covered it.\
      """),
  UNCOVERED_ITEM(
      Severity.WARNING,
      "no question covers an item of a track",
      """
      A track promises to prepare for all of its items. Write a question that covers the item, name
      the item in "covers" of one that does, or name it in the "covers" of its section if the section
      itself meets it.\
      """),
  BROKEN_MARKDOWN(
      Severity.WARNING,
      "Markdown is shown in another way than it was meant",
      """
      A fence or code span that is not closed, stars without a partner, a link without its bracket, a
      table whose rows have more cells than its head, or HTML, which prep shows as it is written: the
      reader sees the marks, or code where there is none. Put a backslash before a sign that stands
      for itself, or put code in backticks.\
      """),
  STALE(
      Severity.WARNING,
      "the question was checked long ago",
      """
      Tools change: what was right two versions ago can be wrong today. Found where "checked" is more
      than 2 years ago. Verify the question against its sources and set "checked" to this month.\
      """),
  SHADOWED(
      Severity.WARNING,
      "the bundled question has changed since this one replaced it",
      """
      A question in your decks replaces the bundled one with the same key. It notes in "rev" the
      revision that it was made from. The bundled one is another one by now, perhaps because a mistake
      was found, and you do not see it. Compare the two (prep show KEY --no-bundled shows yours), then
      remove yours or set "rev" to the new revision.\
      """),
  PORTABLE_NAME(
      Severity.WARNING,
      "the file's name does not work on every system",
      """
      Windows reserves names such as con, nul and com1, whatever their ending, and refuses some signs;
      Windows and macOS do not tell upper from lower case. A directory of decks with such names cannot
      be checked out or synced there, and progress, which is kept by topic, would split.\
      """),
  ;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');
  private final Severity severity;
  private final String summary;
  private final String why;

  LintRule(Severity severity, String summary, String why) {
    this.severity = severity;
    this.summary = summary;
    this.why = why;
  }

  /** The name as shown, kebab-case. */
  public String word() {
    return word;
  }

  public Severity severity() {
    return severity;
  }

  /** What is found, in a line. */
  public String summary() {
    return summary;
  }

  /** Why it matters, when it is found and what to do, in a paragraph on one line. */
  public String why() {
    return why.replace('\n', ' ');
  }

  /** The rule with that name, or empty. */
  public static Optional<LintRule> of(String word) {
    return Arrays.stream(values()).filter(rule -> rule.word.equals(word)).findFirst();
  }

  /** The names of all rules. */
  public static List<String> words() {
    return Arrays.stream(values()).map(LintRule::word).toList();
  }
}
