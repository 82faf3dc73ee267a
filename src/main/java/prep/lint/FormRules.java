package prep.lint;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prep.deck.Accepted;
import prep.deck.Choice;
import prep.deck.Cloze;
import prep.deck.Command;
import prep.deck.Ordering;
import prep.deck.Question;
import prep.deck.ShortAnswer;
import prep.grading.Grader;
import prep.grading.Response;
import prep.grading.text.BlankPlaces;
import prep.grading.text.Place;

/** Whether typed answers are compared as strictly, or as leniently, as the question means. */
final class FormRules implements QuestionRules {

  /** What occurs only in code: brackets, operators, an underscore. */
  private static final Pattern CODE = Pattern.compile("[_(){}\\[\\]<>=\"$@\\\\]");

  /** Words, not a number or a single character. */
  private static final Pattern WORDS = Pattern.compile(".*\\p{L}.* .*|.* .*\\p{L}.*");

  private static final Pattern OUTPUT =
      Pattern.compile("(?i)\\b(what|which)\\b[^.?]*\\b(prints?|printed|outputs?|displays?)\\b");

  /** A blank that asks for what code prints, after the code. */
  private static final Pattern PRINTED =
      Pattern.compile("(?is)```.*```.*\\b(prints?|printed|outputs?)\\b[^.?]*\\{\\}");

  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  private static final Pattern UNITS =
      Pattern.compile(
          "(?i)\\bhow many ((?:milli|micro|nano)?seconds|minutes|hours|days|weeks"
              + "|(?:kilo|mega|giga|kibi|mebi|gibi)?bytes|bits|[kmg]i?b|ms)\\b");

  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.,_ ]*");

  private static final Pattern SPAN = Pattern.compile("(?<!`)`([^`\n]+)`(?!`)");

  private static final Pattern RECOMMENDS =
      Pattern.compile(
          "(?i)\\b(same as|equivalent|equally|works as well|also works|alternatively|likewise|short"
              + " for|abbreviated|long form|short form)\\b|`,? or `");

  private static final Pattern NUMBERED =
      Pattern.compile("(?:(?i)step )?(?:[0-9]{1,2}|[a-iA-I])[.):]\\s");

  @Override
  public void check(Checked checked) {
    switch (checked.question()) {
      case Cloze cloze -> blanks(cloze, checked);
      case ShortAnswer asked -> shortAnswer(asked, checked);
      case Command command -> recommended(command, checked);
      case Ordering ordering ->
          numbered("steps", ordering.steps(), "which shows their order", checked);
      case Choice choice ->
          numbered(
              "options",
              choice.options().stream().map(Choice.Option::text).toList(),
              "but prep numbers them as it shows them",
              checked);
      case Question _ -> {}
    }
  }

  private static void numbered(String field, List<String> texts, String but, Checked checked) {
    Matcher first = NUMBERED.matcher(texts.getFirst());
    if (first.lookingAt() && texts.stream().allMatch(t -> NUMBERED.matcher(t).lookingAt())) {
      checked.add(
          LintRule.NUMBERED_STEPS,
          field,
          "the %s of %s are numbered, %s; remove %s and the like"
              .formatted(field, checked.name(), but, Findings.quoted(first.group())));
    }
  }

  private static void blanks(Cloze cloze, Checked checked) {
    List<Place> places = BlankPlaces.of(cloze);
    Set<Integer> templates = TemplateBlanks.check(cloze, checked);
    boolean printed = PRINTED.matcher(cloze.filled(_ -> "{}")).find();
    for (int n = 1; n <= places.size(); n++) {
      Accepted accepted = cloze.blanks().get(n - 1).accepted();
      boolean exact = places.get(n - 1).code() != null || accepted.caseMatters();
      boolean output = printed && LETTER.matcher(accepted.answer()).find();
      if (!exact && !templates.contains(n) && (output || CODE.matcher(accepted.answer()).find())) {
        checked.add(
            LintRule.INEXACT_CODE,
            "question",
            ("blank %d of %s is code or program output (%s), but in prose case and typos are"
                    + " forgiven; put it in a code span, or add \"case: true\"")
                .formatted(n, checked.name(), Findings.quoted(accepted.answer())));
      }
    }
  }

  private static void shortAnswer(ShortAnswer asked, Checked checked) {
    Accepted accepted = asked.accepted();
    boolean number = NUMBER.matcher(accepted.answer()).matches();
    if (!accepted.caseMatters()
        && WORDS.matcher(accepted.answer()).matches()
        && OUTPUT.matcher(asked.stem()).find()
        && asked.stem().contains("```")) {
      checked.add(
          LintRule.INEXACT_CODE,
          "answer",
          ("%s asks for exact output, but case and spaces are forgiven in %s; add "
                  + "\"case: true\"")
              .formatted(checked.name(), Findings.quoted(accepted.answer())));
    }
    Matcher unit = UNITS.matcher(asked.stem());
    if (number && accepted.numeric() == null && unit.find()) {
      checked.add(
          LintRule.MISSING_UNIT,
          "answer",
          "%s asks for a number of %s but has no \"unit\"; add \"unit: %s\" so that other units count too"
              .formatted(checked.name(), unit.group(1), unit.group(1)));
    }
  }

  private static void recommended(Command command, Checked checked) {
    String[] words = command.answer().split(" +", -1);
    for (String sentence : command.details().explanation().split("(?<=[.;!?])\\s+", -1)) {
      if (!RECOMMENDS.matcher(sentence).find()) {
        continue;
      }
      Matcher spans = SPAN.matcher(sentence);
      while (spans.find()) {
        String form = spans.group(1);
        if (form.startsWith(words[0] + " ")
            && form.split(" +", -1).length >= words.length
            && !isRight(command, form, checked)) {
          checked.add(
              LintRule.UNACCEPTED_FORM,
              "accept",
              "the explanation of %s recommends %s, which is not accepted; add it to \"accept\", or reword the explanation"
                  .formatted(checked.name(), Findings.quoted(form)));
        }
      }
    }
  }

  private static boolean isRight(Command command, String form, Checked checked) {
    return Grader.grade(new Response.Commanded(command, form), checked.file().deck()).score() == 1;
  }
}
