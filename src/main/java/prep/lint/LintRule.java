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
      "the right option is by far the longest",
      """
      Authors take care to make the right option true, so it collects qualifications that the wrong
      ones lack, and guessers who pick the longest option are right. Reported if the shortest right
      option is at least 1.35 times as long as the longest wrong one and at least 15 characters
      longer. Move explanations to "explanation", or give the wrong options as much detail.\
      """),
  ALL_OF_THE_ABOVE(
      Severity.WARNING,
      "an option refers to other options",
      """
      "All of the above" is right as soon as two options are, and wrong as soon as one is not, so
      half the knowledge is enough. "None of the above" does not show whether anyone knows the right
      answer. And since prep shuffles options, there is no "above". Several options may be right:
      mark each with "right".\
      """),
  NEGATIVE_STEM(
      Severity.WARNING,
      "the question is negated, and the negation is not emphasized",
      """
      Readers in a hurry miss a "not" and give a wrong answer although they know better, so the
      answer says nothing about what they know. Ask for what is true. Where the exception is the
      point, emphasize the word: **not**, **except**. Only choice questions with a negated main
      clause are reported, not those about something that fails or is missing.\
      """),
  REPEATED_OPTION(
      Severity.ERROR,
      "two options say the same",
      """
      Two options that differ only in case, articles, punctuation or markup cannot be told apart. If
      one of them is right, the question has no fair answer; if both are wrong, it has one
      distractor fewer than it seems. In options with code, every character counts.\
      """),
  STEM_ECHO(
      Severity.WARNING,
      "only the right option repeats words of the question",
      """
      Test takers look for words that the question and an option share ("clang associations"), and
      here they lead to the right option without any knowledge. Reported if the right option repeats
      at least three distinctive words of the question, these are at least half of its own, and no
      wrong option repeats any. Reword the right option, or let wrong ones repeat some of the words
      too.\
      """),
  LEAK(
      Severity.WARNING,
      "another question gives the answer away",
      """
      Questions come in any order, so if one mentions what another asks for, the other one only
      tests whether you remember reading it. Reported if one sentence of a question contains another
      question's answer together with most of its distinctive words. Reword the sentence, or ask for
      something else. Text that is shown only after the answer, such as an explanation, may give
      anything away.\
      """),
  NEAR_DUPLICATE(
      Severity.WARNING,
      "another question asks the same",
      """
      A question in two decks is learned twice and counted twice, and when the facts change, one of
      the two will be forgotten. Reported, across all decks, if at least 3 in 5 of the words of
      question and options are the same. Keep the better one and name the other's key in its "was",
      so that progress carries over.\
      """),
  LONG_STEM(
      Severity.WARNING,
      "the question takes long to read",
      """
      Reading is not what is tested, and long texts tire those who read in a second language.
      Reported if a question has more than 80 words, not counting code, or more than 40 lines of
      code. Leave out what the answer does not depend on.\
      """),
  NO_EXPLANATION(
      Severity.WARNING,
      "the question has no explanation",
      """
      People learn most right after a wrong answer. Without an explanation they learn only that it
      was wrong, not why the right one is right. Write it under "explanation".\
      """),
  NO_SOURCE(
      Severity.WARNING,
      "the question has no source",
      """
      With a source, readers can check what the deck claims and read on, and authors can find out
      what has changed since. Name the documentation, standard or paper that the answer rests on.\
      """),
  DEAD_ACCEPT(
      Severity.WARNING,
      "an accepted answer can never match",
      """
      Before answers are compared, quotes are straightened, spaces merged, ends trimmed and
      backticks removed. An entry that requires what has been removed never matches, and one that is
      listed twice is never needed. Either way the author probably meant something else. Other
      spellings of the answer (Rust, rust, RUST) are not reported, since case, spacing and
      punctuation at the ends are forgiven anyway.\
      """),
  UNSUPPORTED_REGEX(
      Severity.ERROR,
      "a regular expression is ignored",
      """
      Regular expressions are matched by RE2 in time linear in the text, so that no deck can make an
      answer wait. RE2 has no look-around such as (?=...), no back-references such as \\1, no
      possessive quantifiers, no nested character classes, and no counts above 1000. An entry that
      uses them is ignored; the question is still asked.\
      """),
  WIDE_REGEX(
      Severity.WARNING,
      "a regular expression accepts more than it should",
      """
      An entry such as cache:6379/?[0-9]* was meant to allow a database number, but it accepts
      cache:63790 as well. Found by adding digits, letters and suffixes to the texts that the
      expression accepts. Spell out what may follow, such as (/[0-9]{1,2})?.\
      """),
  INEXACT_CODE(
      Severity.WARNING,
      "code or program output is compared as if it were prose",
      """
      In prose, case, spaces and a typo are forgiven; in code, they make a different program or
      different output. Blanks in a code span or fence are compared exactly, and so are answers with
      "case: true". Reported if a blank in prose contains code, or if a short answer is the exact
      output of a program.\
      """),
  MISSING_UNIT(
      Severity.WARNING,
      "a number has no unit",
      """
      Asked for minutes, some think in seconds: with "unit: minutes", 900 s counts as 15. Reported
      if the question asks for a number of some known unit and the answer is a bare number.\
      """),
  UNACCEPTED_FORM(
      Severity.WARNING,
      "the explanation recommends a form that is not accepted",
      """
      An explanation that says "or" and names another command tells readers that it is right as
      well. If it is, accept it; if it does something else, say what.\
      """),
  UNCOVERED_MODEL(
      Severity.ERROR,
      "the model answer does not get the full score",
      """
      The points of an open question are found by words. If even the model answer does not cover a
      point, no honest answer will; if it matches a myth, right answers lose a quarter. Add a
      "match" entry that fits the model answer, or make the point in it.\
      """),
  EXAMPLE_SCORE(
      Severity.ERROR,
      "an example gets a different score than the deck says",
      """
      Examples are the tests of a question: each is graded, and its score must be within 0.1 of what
      the deck says. Where it is not, the points of an open question match too much or too little, a
      short answer or a command accepts too much or too little, or the score is wrong.\
      """),
  COMMENT_IN_TEXT(
      Severity.WARNING,
      "a text without quotes is cut off by a comment",
      """
      In YAML, a # after a space starts a comment, so the rest of the line is silently lost: "Fixed
      in # 12" is read as "Fixed in". Quote the text if the # belongs to it; put a real comment on
      its own line.\
      """),
  CUT_QUESTION(
      Severity.ERROR,
      "a question is cut off by a comment",
      """
      In YAML, a # after a space starts a comment, so "What does #[derive] do?" asks "What does".
      Quote the question. A comment after a finished sentence, with a space after its #, is not
      reported.\
      """),
  COMMAND_TEXT(
      Severity.WARNING,
      "a command line is not what a shell reads",
      """
      An unclosed quote, curly quotes or a long dash from a word processor, a prompt, backticks
      around the whole line, or a second line: what people type at a shell is compared with it and never
      matches. Write the line as you would type it; several commands belong in a task.\
      """),
  TEMPLATE_BLANK(
      Severity.WARNING,
      "a blank looks like a template or a path",
      """
      In a cloze, {{ and }} enclose a blank and :: starts its hint, so {{ .Name }} asks for ".Name",
      {{c1::x}} for "c1" and {{std::vector}} for "std". Write \\{{ for literal braces, {{x}} for an
      Anki deletion, and name the blank under "blanks" if :: belongs to its text.\
      """),
  NUMBERED_STEPS(
      Severity.WARNING,
      "steps or options have numbers of their own",
      """
      Steps and options are shown in another order each time. A number in front of each step gives the
      answer away to whoever can count, and letters of options get lost among the numbers that prep gives
      them. Found where all steps or options of a question start with one. Remove them.\
      """),
  REGEX_IN_MATCH(
      Severity.WARNING,
      "a \"match\" entry is written like a regular expression",
      """
      The entries of "match" are words that occur in one sentence, in any order and any form; .* or
      \\b or (a|b) are not read as an expression. Write the words, one entry for each wording.\
      """),
  SPLIT_ENTRY(
      Severity.WARNING,
      "an entry was split at its comma",
      """
      In [f(a, b)] the comma separates two entries, "f(a" and "b)", and nobody types either of them.
      Quote the text, or write the list with one hyphen per line.\
      """),
  UNKNOWN_ITEM(
      Severity.ERROR,
      "a question covers an item that no track has",
      """
      "covers" ties a question to items of tracks. An id that no track has is mistyped or outdated:
      the question is missing from the track, and the item looks as if no question covered it.\
      """),
  UNCOVERED_ITEM(
      Severity.WARNING,
      "no question covers an item of a track",
      """
      A track promises to prepare you for all of its items. Write a question that covers the item,
      name the item in the "covers" of an existing question, or name it in the "covers" of its
      section if the section itself covers it.\
      """),
  FOLLOW_UP(
      Severity.ERROR,
      "a follow-up cannot be asked, or does not lead on",
      """
      A follow-up asks a finished question of a deck, other than a task, and a chain of them never comes
      back to where it began. After a good answer comes something as hard or harder; an easier question
      goes under "when: missed".\
      """),
  BROKEN_MARKDOWN(
      Severity.WARNING,
      "Markdown is not shown as it was meant",
      """
      An unclosed fence, code span or link, unmatched stars, a table row with more cells than its
      header, or HTML, which prep shows as written: readers see the markup, or code where none was
      meant. Escape a literal character with a backslash, or put code in backticks.\
      """),
  DECK_BALANCE(
      Severity.WARNING,
      "the answers of a deck follow a pattern",
      """
      Who picks the longest option, or always answers "false", should do no better than by chance. Found
      where the right option is strictly the longest in more than 40 % of the single choices of a deck
      that has at least 8, or in more than 28 % over 10 decks and more that are checked together; and
      where a deck with 3 statements or more has over 2 more true ones than false ones or the reverse, or true
      ones make up less than 40 % or more than 60 % of 20 statements and more over all. Make wrong options as
      specific as the right one, rather than padding them, and turn statements round: say in a true one
      what people believe to be false.\
      """),
  STALE(
      Severity.WARNING,
      "the question was last checked long ago",
      """
      Tools change: what was right two versions ago can be wrong today. Reported if "checked" is
      more than 2 years ago. Verify the question against its sources and set "checked" to this
      month.\
      """),
  SHADOWED(
      Severity.WARNING,
      "the bundled question has changed since this one replaced it",
      """
      A question in your decks replaces the bundled one with the same key, and "rev" records which
      revision it was made from. The bundled one has changed since, perhaps because a mistake was
      fixed, and you do not see it. Compare the two (prep show KEY --no-bundled shows yours), then
      remove yours or set "rev" to the new revision.\
      """),
  PORTABLE_NAME(
      Severity.WARNING,
      "the file name does not work on every system",
      """
      Windows reserves names such as con, nul and com1, with any extension, and forbids some
      characters; Windows and macOS do not distinguish upper and lower case. A directory with such
      deck names cannot be checked out or synced there, and progress, which is kept by topic, would
      split.\
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
