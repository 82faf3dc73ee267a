package prep.cli.decks;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import prep.cli.command.JsonText;
import prep.deck.Details;
import prep.deck.Question;
import prep.library.Sources;
import prep.problem.UserError;
import prep.text.Counts;
import tools.jackson.core.JsonGenerator;

/**
 * The questions to look at again: those that were last checked before a month, by themselves or as
 * their deck says.
 *
 * @param questions without drafts, by file and line
 * @param all how many questions the decks have
 * @param unchecked how many of these don't say when they were checked
 */
record StaleQuestions(YearMonth month, List<Question> questions, int all, int unchecked) {

  StaleQuestions {
    questions = List.copyOf(questions);
  }

  /**
   * Finds them.
   *
   * @param word the month, such as {@code 2027-06}
   * @throws UserError where it is no month
   */
  static StaleQuestions of(String word, Sources sources) {
    YearMonth month = month(word);
    List<Question> all =
        sources.decks().stream()
            .flatMap(file -> file.deck().questions().stream())
            .filter(question -> !question.isDraft())
            .toList();
    List<Question> stale =
        all.stream()
            .filter(question -> isBefore(question.details(), month))
            .sorted(
                Comparator.comparing((Question question) -> question.details().origin().file())
                    .thenComparingInt(question -> question.details().origin().line()))
            .toList();
    int unchecked =
        (int) all.stream().filter(question -> question.details().checked() == null).count();
    return new StaleQuestions(month, stale, all.size(), unchecked);
  }

  private static boolean isBefore(Details details, YearMonth month) {
    YearMonth checked = details.checked();
    return checked != null && checked.isBefore(month);
  }

  private static YearMonth month(String word) {
    try {
      return YearMonth.parse(word);
    } catch (DateTimeParseException _) {
      throw new UserError(
          UserError.Kind.USAGE,
          "--stale takes a month such as 2027-06, not \"" + word + "\"",
          "It lists the questions that were last checked before it.");
    }
  }

  /** {@code file:line: topic/id checked 2026-11, applies Docker 29}. */
  List<String> lines() {
    return questions.stream().map(StaleQuestions::line).toList();
  }

  private static String line(Question question) {
    Details details = question.details();
    return "%s:%d: %s checked %s%s"
        .formatted(
            details.origin().file(),
            details.origin().line(),
            details.key(),
            details.checked(),
            details.applies().isEmpty() ? "" : ", applies " + details.applies());
  }

  String json() {
    return JsonText.array(questions, StaleQuestions::write);
  }

  private static void write(JsonGenerator json, Question question) {
    Details details = question.details();
    json.writeStringProperty("file", details.origin().file());
    json.writeNumberProperty("line", details.origin().line());
    json.writeStringProperty("key", details.key().toString());
    json.writeStringProperty("checked", String.valueOf(details.checked()));
    json.writeStringProperty("applies", details.applies());
  }

  /** In a line: how many there are. */
  String summary() {
    return "%d of %s checked before %s%s."
        .formatted(
            questions.size(),
            Counts.of(all, "question") + (questions.size() == 1 ? " was" : " were"),
            month,
            unchecked == 0 ? "" : "; " + unchecked + " without \"checked\"");
  }
}
