package prep.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import prep.deck.Accepted;
import prep.deck.Accepted.Literal;
import prep.deck.Accepted.Pattern;
import prep.deck.ShortAnswer;
import prep.grading.Response;
import prep.grading.text.LinearPattern;

/** The entries that one typed answer accepts. */
record TypedEntries(Checked checked, String field, String of) {

  /** Words that no author expects for an answer. */
  private static final List<String> NONSENSE = List.of("qzxv", "Xyzzyplugh");

  /** Other answers that no author expects. */
  private static final List<String> OTHER_NONSENSE =
      List.of("qz", "QZXV", "qzxv vxzqj", "Qzxv, vxzqj: qj!", "qzxv_7", "40719", "q");

  /** Signs that repeat, choose or bind in a regular expression. */
  private static final java.util.regex.Pattern SIGNS =
      java.util.regex.Pattern.compile("[.\\])][*+]|\\w\\?|[|^$]|\\[.-.\\]|\\\\[a-zA-Z]");

  /** An expression as other languages write one: between slashes, or with its name before it. */
  private static final java.util.regex.Pattern MARKED =
      java.util.regex.Pattern.compile("/([^/]+)/i?|(?i)(?:regexp?|re|pattern)(?:: *|=| +)(.+)");

  /** A choice of letters within a word, which no text has. */
  private static final java.util.regex.Pattern SPELLINGS =
      java.util.regex.Pattern.compile("\\p{L}\\[\\p{L}{2,4}]\\p{L}");

  private static final java.util.regex.Pattern SLASHES =
      java.util.regex.Pattern.compile("/([^/]+)/[a-z]?");

  private static final java.util.regex.Pattern STARS =
      java.util.regex.Pattern.compile("\\*([^*]+)\\*");

  private static final java.util.regex.Pattern EITHER =
      java.util.regex.Pattern.compile("(.+) or (.+)");

  void check(Accepted accepted) {
    CommandTexts.split(texts(accepted), checked);
    Set<String> seen = new HashSet<>(List.of(accepted.answer()));
    marked(accepted.answer());
    several(accepted);
    for (int n = 1; n <= accepted.also().size(); n++) {
      switch (accepted.also().get(n - 1)) {
        case Literal(String text) -> literal(text, n, !seen.add(text), accepted);
        case Pattern(String regex) -> {
          pattern(regex, n, accepted);
          wide(regex, n, accepted);
        }
      }
    }
  }

  /** Finds an answer that is marked as a regular expression. */
  private void marked(String answer) {
    if (field.equals("accept") && MARKED.matcher(answer).matches()) {
      expression(answer, "")
          .ifPresent(regex ->
              checked.add(
                  LintRule.DEAD_ACCEPT,
                  "answer",
                  "the answer %s of %s is written like a regular expression, but shown and compared as a text; write one answer here, and {regex: '%s'} under \"accept\""
                      .formatted(Findings.quoted(answer), of, regex.replace("'", "''"))));
    }
  }

  /** Finds an answer that is two, one of which is accepted by itself. */
  private void several(Accepted accepted) {
    Matcher either = EITHER.matcher(accepted.answer());
    List<String> others = texts(accepted);
    if (field.equals("accept")
        && either.matches()
        && (others.contains(either.group(1)) || others.contains(either.group(2)))) {
      checked.add(
          LintRule.DEAD_ACCEPT,
          "answer",
          "the answer %s of %s is two answers; write one here, and the other under \"accept\""
              .formatted(Findings.quoted(accepted.answer()), of));
    }
  }

  private void literal(String text, int n, boolean again, Accepted accepted) {
    String subject = "the accepted text " + Findings.quoted(text);
    Optional<String> expression = expression(text, accepted.answer());
    Matcher stars = STARS.matcher(text);
    if (!again && expression.isPresent()) {
      add(
          LintRule.DEAD_ACCEPT,
          n,
          subject,
          "is written like a regular expression, but compared as a text; write {regex: '%s'}"
              .formatted(expression.get().replace("'", "''")));
    } else if (stars.matches() && accepted.answer().indexOf('*') < 0) {
      add(
          LintRule.DEAD_ACCEPT,
          n,
          subject,
          "counts only with its stars; write \"" + stars.group(1) + "\"");
    } else if (again) {
      add(LintRule.DEAD_ACCEPT, n, subject, TypedRules.again(text, accepted.answer()));
    } else if (!isRight(text, accepted.caseMatters())) {
      add(LintRule.DEAD_ACCEPT, n, subject, "has nothing that could be typed; remove it");
    }
  }

  /** What a text is that fits the answer only as an expression, or is marked as one. */
  private static Optional<String> expression(String text, String answer) {
    Matcher marked = MARKED.matcher(text);
    boolean isMarked = marked.matches() || SPELLINGS.matcher(text).find();
    String bare = marked.matches() ? marked.group(marked.group(1) == null ? 2 : 1) : text;
    boolean fits =
        (SIGNS.matcher(bare).find() || SPELLINGS.matcher(bare).find())
            && LinearPattern.fault(bare).isEmpty()
            && (isMarked || LinearPattern.of(bare, false).test(answer))
            && !text.equals(answer);
    return fits ? Optional.of(bare) : Optional.empty();
  }

  private void pattern(String regex, int n, Accepted accepted) {
    Matcher slashes = SLASHES.matcher(regex);
    if (slashes.matches() && !accepted.answer().startsWith("/")) {
      add(
          LintRule.DEAD_ACCEPT,
          n,
          "the regular expression " + Findings.quoted(regex),
          "counts only with its slashes; write {regex: '%s'}"
              .formatted(slashes.group(1).replace("'", "''")));
    }
    LinearPattern.fault(regex)
        .ifPresent(fault ->
            add(
                LintRule.UNSUPPORTED_REGEX,
                n,
                "the regular expression " + Findings.quoted(regex),
                "is ignored, since %s; rewrite it, or list the texts themselves".formatted(fault)));
  }

  /** The literal entries beside the answer. */
  private static List<String> texts(Accepted accepted) {
    return accepted.texts().subList(1, accepted.texts().size());
  }

  /** Tries what the expression accepts with something added. */
  private void wide(String regex, int n, Accepted accepted) {
    Predicate<String> pattern = LinearPattern.of(regex, accepted.caseMatters());
    String subject = "the regular expression " + Findings.quoted(regex);
    if (NONSENSE.stream().allMatch(pattern)) {
      add(LintRule.WIDE_REGEX, n, subject, "accepts any word; narrow it");
      return;
    }
    List<String> texts = accepted.texts();
    Stream<String> shapes =
        Stream.concat(
            Stream.concat(NONSENSE.stream(), OTHER_NONSENSE.stream()),
            texts.stream().map(TypedEntries::otherLetters));
    Optional<String> nonsense =
        shapes.filter(pattern).filter(text -> !texts.contains(text)).findFirst();
    if (nonsense.isPresent()) {
      String accepts = "accepts %s; narrow it".formatted(Findings.quoted(nonsense.get()));
      add(LintRule.WIDE_REGEX, n, subject, accepts);
    } else if (pattern.test("")) {
      add(
          LintRule.WIDE_REGEX,
          n,
          subject,
          "accepts an answer without any text; remove the empty alternative, or the sign that"
              + " makes all of it optional");
    } else {
      added(texts, pattern)
          .ifPresent(changed ->
              add(
                  LintRule.WIDE_REGEX,
                  n,
                  subject,
                  "also accepts %s; spell out what may follow or precede"
                      .formatted(Findings.quoted(changed))));
    }
  }

  /** What else an expression accepts besides a text that it should accept. */
  private static Optional<String> added(List<String> texts, Predicate<String> pattern) {
    return texts.stream()
        .filter(pattern)
        .flatMap(text -> changed(text).stream())
        .filter(changed -> pattern.test(changed) && !texts.contains(changed))
        .findFirst();
  }

  /** A text of the same form without any of its words and numbers. */
  private static String otherLetters(String text) {
    StringBuilder other = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        other.append((c - '0' + 4) % 10);
      } else if (Character.isLetter(c)) {
        String letters = Character.isUpperCase(c) ? "QZXJV" : "qzxjv";
        other.append(letters.charAt(i % letters.length()));
      } else {
        other.append(c);
      }
    }
    return other.toString();
  }

  private static List<String> changed(String text) {
    List<String> changed = new ArrayList<>();
    for (String added : List.of("0", "9", "x", "Z", "-x", ".x", " x")) {
      changed.add(text + added);
    }
    for (String added : List.of("0", "9", "x", "x-")) {
      changed.add(added + text);
    }
    return changed;
  }

  private boolean isRight(String text, boolean caseMatters) {
    Accepted alone = new Accepted(text, List.of(), caseMatters, false, null);
    ShortAnswer question = new ShortAnswer(checked.question().details(), alone);
    return TypedRules.score(new Response.Typed(question, text), checked) == 1;
  }

  private void add(LintRule rule, int n, String subject, String fault) {
    int part = field.equals("accept") ? n : 0;
    checked.add(rule, field, part, subject + " of " + of + " " + fault);
  }
}
