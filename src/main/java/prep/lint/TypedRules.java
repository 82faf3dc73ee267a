package prep.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import prep.deck.Accepted;
import prep.deck.Accepted.Literal;
import prep.deck.Accepted.Pattern;
import prep.deck.Command;
import prep.deck.Example;
import prep.deck.Question;
import prep.deck.QuestionType;
import prep.deck.ShortAnswer;
import prep.grading.Grader;
import prep.grading.Response;
import prep.grading.text.LinearPattern;

/** Whether each accepted text can be typed, and is needed. */
final class TypedRules implements QuestionRules {

  /** How far the score of an example may be off. */
  private static final double EXAMPLE_TOLERANCE = 0.1;

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

  @Override
  public void check(Checked checked) {
    Question question = checked.question();
    List<Accepted> typed = question.typed();
    for (int n = 1; n <= typed.size(); n++) {
      boolean blank = question.type() == QuestionType.CLOZE;
      String of = blank ? "blank " + n + " of " + checked.name() : checked.name();
      new Entries(checked, blank ? "question" : "accept", of).check(typed.get(n - 1));
    }
    switch (question) {
      case Command command -> {
        commands(command, checked);
        examples(
            command.examples(),
            text -> new Response.Commanded(command, text),
            example -> commandAdvice(command, example, checked),
            checked);
      }
      case ShortAnswer asked ->
          examples(
              asked.examples(),
              text -> new Response.Typed(asked, text),
              _ -> "add it to \"accept\"",
              checked);
      case Question _ -> {}
    }
  }

  private static void examples(
      List<Example> examples,
      Function<String, Response> response,
      Function<Example, String> advice,
      Checked checked) {
    for (int n = 1; n <= examples.size(); n++) {
      Example example = examples.get(n - 1);
      double score = score(response.apply(example.answer()), checked);
      if (isOff(score, example)) {
        checked.add(
            LintRule.EXAMPLE_SCORE,
            "examples",
            n,
            "example %d of %s (%s) scores %.0f, not %s; %s, or correct the score"
                .formatted(
                    n,
                    checked.name(),
                    Findings.quoted(example.answer()),
                    score,
                    Double.toString(example.score()).replaceFirst("\\.0$", ""),
                    score < example.score() ? advice.apply(example) : "narrow what is accepted"));
      }
    }
  }

  private static boolean isOff(double score, Example example) {
    return Math.abs(score - example.score()) > EXAMPLE_TOLERANCE;
  }

  /** What lets an example of a command count: mostly another entry in the deck's table. */
  private static String commandAdvice(Command command, Example example, Checked checked) {
    List<String> words = List.of(command.answer().split("[ =]+"));
    boolean otherOption =
        Stream.of(example.answer().split("[ =]+"))
            .anyMatch(word -> word.startsWith("-") && !words.contains(word));
    return new TableTrials(
            command,
            changed ->
                !isOff(score(new Response.Commanded(changed, example.answer()), checked), example))
        .advice()
        .orElse(
            otherOption
                ? "name its options in \"commands\", add it to \"accept\""
                : "add it to \"accept\"");
  }

  /** The entries that one typed answer accepts. */
  private record Entries(Checked checked, String field, String of) {

    void check(Accepted accepted) {
      CommandTexts.split(texts(accepted), checked);
      Set<String> seen = new HashSet<>(List.of(accepted.answer()));
      marked(accepted.answer());
      for (int n = 1; n <= accepted.also().size(); n++) {
        switch (accepted.also().get(n - 1)) {
          case Literal(String text) -> literal(text, n, !seen.add(text), accepted);
          case Pattern(String regex) -> {
            pattern(regex, n);
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

    private void literal(String text, int n, boolean again, Accepted accepted) {
      String subject = "the accepted text " + Findings.quoted(text);
      Optional<String> expression = expression(text, accepted.answer());
      if (!again && expression.isPresent()) {
        add(
            LintRule.DEAD_ACCEPT,
            n,
            subject,
            "is written like a regular expression, but compared as a text; write {regex: '%s'}"
                .formatted(expression.get().replace("'", "''")));
      } else if (again) {
        add(LintRule.DEAD_ACCEPT, n, subject, again(text, accepted.answer()));
      } else if (!isRight(text, accepted.caseMatters())) {
        add(LintRule.DEAD_ACCEPT, n, subject, "has nothing that could be typed; remove it");
      }
    }

    /** What a text is that fits the answer only as an expression, or is marked as one. */
    private static Optional<String> expression(String text, String answer) {
      Matcher marked = MARKED.matcher(text);
      boolean isMarked = marked.matches();
      String bare = isMarked ? marked.group(marked.group(1) == null ? 2 : 1) : text;
      boolean fits =
          SIGNS.matcher(bare).find()
              && LinearPattern.fault(bare).isEmpty()
              && (isMarked || LinearPattern.of(bare, false).test(answer))
              && !text.equals(answer);
      return fits ? Optional.of(bare) : Optional.empty();
    }

    private void pattern(String regex, int n) {
      LinearPattern.fault(regex)
          .ifPresent(fault ->
              add(
                  LintRule.UNSUPPORTED_REGEX,
                  n,
                  "the regular expression " + Findings.quoted(regex),
                  "is ignored, since %s; rewrite it, or list the texts themselves"
                      .formatted(fault)));
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
              texts.stream().map(Entries::otherLetters));
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
      return score(new Response.Typed(question, text), checked) == 1;
    }

    private void add(LintRule rule, int n, String subject, String fault) {
      int part = field.equals("accept") ? n : 0;
      checked.add(rule, field, part, subject + " of " + of + " " + fault);
    }
  }

  private static void commands(Command command, Checked checked) {
    CommandTexts.check(command, checked);
    Set<String> seen = new HashSet<>(List.of(command.answer()));
    for (int n = 1; n <= command.also().size(); n++) {
      String line = command.also().get(n - 1);
      String subject = "the accepted command " + Findings.quoted(line) + " of " + checked.name();
      Command alone = new Command(command.details(), line, List.of(), command.table());
      // An extra space forces parsing: a line exactly as written is right in any case.
      String typed = line.strip().replaceFirst(" ", "  ");
      if (!seen.add(line)) {
        String fault = again(line, command.answer());
        checked.add(LintRule.DEAD_ACCEPT, "accept", n, subject + " " + fault);
      } else if (isQuoted(line) && score(new Response.Commanded(alone, typed), checked) < 1) {
        String fault = " is not a valid command line; close its quotes";
        checked.add(LintRule.DEAD_ACCEPT, "accept", n, subject + fault);
      }
    }
  }

  private static String again(String text, String answer) {
    return text.equals(answer)
        ? "repeats the answer; remove it"
        : "is listed twice; remove or change one";
  }

  private static boolean isQuoted(String line) {
    return line.indexOf('"') >= 0 || line.indexOf('\'') >= 0 || line.indexOf('\\') >= 0;
  }

  private static double score(Response response, Checked checked) {
    return Grader.grade(response, checked.file().deck()).score();
  }
}
