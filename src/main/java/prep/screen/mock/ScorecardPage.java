package prep.screen.mock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import prep.mock.Lesson;
import prep.mock.Scorecard;
import prep.screen.Dates;
import prep.screen.mock.MockWords.Criterion;
import prep.text.Safe;

/** A scorecard as a page in Markdown, to keep or to show to somebody. */
public final class ScorecardPage {

  private ScorecardPage() {}

  /**
   * The page.
   *
   * @param earlier the interviews before, oldest first
   */
  public static String markdown(Scorecard card, List<Scorecard> earlier, LocalDate today) {
    StringBuilder page = new StringBuilder();
    String about = MockWords.about(card.mock(), " · ");
    page.append("# Mock interview")
        .append(about.isEmpty() ? "" : ": " + about)
        .append("\n\n")
        .append(Dates.plainly(card.mock().day(), today))
        .append(", ")
        .append(MockWords.minutes(card.mock()))
        .append(".\n\n| |");
    for (Criterion criterion : Criterion.values()) {
      page.append(' ').append(criterion.word()).append(" |");
    }
    page.append(" |\n|---|---|---|---|---|---|\n");
    for (Scorecard.Row row : card.rows()) {
      page.append("| ").append(row.part().word()).append(" |");
      for (Criterion criterion : Criterion.values()) {
        page.append(' ').append(cell(row, criterion, earlier)).append(" |");
      }
      page.append(' ').append(MockWords.figure(row)).append(" |\n");
    }
    for (String remark :
        List.of(
            MockWords.scale(card, !earlier.isEmpty()),
            MockWords.threads(card.threads()),
            MockWords.longest(card))) {
      if (!remark.isEmpty()) {
        page.append('\n').append(remark).append('\n');
      }
    }
    if (!card.lessons().isEmpty()) {
      page.append("\n## ")
          .append(MockWords.learning(card.lessons().size(), card.mock().day().equals(today)))
          .append("\n\n");
      for (Lesson lesson : card.lessons()) {
        page.append("- `")
            .append(lesson.answer().said().question())
            .append("`: ")
            .append(MockWords.reason(lesson))
            .append('\n');
      }
    }
    return page.toString()
        .lines()
        .map(Safe::text)
        .map(line -> line + "\n")
        .reduce("", String::concat);
  }

  private static String cell(Scorecard.Row row, Criterion criterion, List<Scorecard> earlier) {
    String now = MockWords.mark(criterion.of(row));
    List<String> cell = new ArrayList<>();
    if (!now.equals(MockWords.NONE)) {
      cell.addAll(MockWords.before(earlier, row.part(), criterion));
      now = "**" + now + "**";
    }
    cell.add(now);
    return String.join(" ", cell);
  }
}
