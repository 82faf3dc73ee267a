package prep.screen.mock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import prep.deck.Details;
import prep.deck.Level;
import prep.deck.Open;
import prep.deck.QuestionKey;
import prep.deck.QuestionType;
import prep.deck.Samples;
import prep.mock.Lesson;
import prep.mock.Marked;
import prep.mock.Marks;
import prep.mock.Part;
import prep.mock.PastMock;
import prep.mock.Said;
import prep.mock.Scorecard;
import prep.mock.Scorecard.Row;
import prep.mock.Scorecard.Unit;
import prep.mock.Threads;
import prep.progress.HistoryEvent;
import prep.progress.HistoryEvent.Manner;
import prep.progress.MockFacts;
import prep.progress.Mode;
import prep.progress.Ulid;
import prep.schedule.Grade;

/** The scorecards of somebody who practised twice. */
final class MockCards {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

  private MockCards() {}

  static Scorecard first() {
    return new Scorecard(
        mock(LocalDate.of(2026, 11, 22), 1, 36, true, "backend-systems"),
        List.of(
            new Row(Part.BREADTH, marks(2, 0, 0, 0), 4, 8, Unit.QUESTIONS),
            new Row(Part.DEPTH, marks(2, 1, 2, 3), 12, 30, Unit.POINTS),
            new Row(Part.PRACTICAL, marks(2, 0, 2, 0), 2, 4, Unit.STEPS),
            new Row(Part.BEHAVIOURAL, marks(2, 0, 1, 4), 7, 12, Unit.POINTS)),
        new Threads(3, 0, 0, 0),
        null,
        0,
        0,
        9,
        List.of());
  }

  static Scorecard second() {
    return new Scorecard(
        mock(TODAY, 1, 41, true, "backend-systems"),
        List.of(
            new Row(Part.BREADTH, marks(3, 0, 0, 0), 6, 8, Unit.QUESTIONS),
            new Row(Part.DEPTH, marks(3, 2, 3, 3), 19, 31, Unit.POINTS),
            new Row(Part.PRACTICAL, marks(3, 0, 3, 0), 3, 4, Unit.STEPS),
            new Row(Part.BEHAVIOURAL, marks(2, 0, 3, 4), 7, 12, Unit.POINTS)),
        new Threads(3, 2, 1, 1),
        answered("authentication/what-is-a-jwt", 0.25, 0, 135_700, 3, 6, 1),
        0,
        0,
        9,
        List.of(
            new Lesson(
                answered("concurrency/two-awaits", 0, 3, 9000, 0, 1, 0), Lesson.Why.SURE_AND_WRONG),
            new Lesson(
                answered("authentication/what-is-a-jwt", 0.25, 0, 135_700, 3, 6, 1),
                Lesson.Why.MYTH),
            new Lesson(
                answered("docker/how-docker-uses-the-os", 0.43, 0, 90_000, 3, 7, 0),
                Lesson.Why.POINTS),
            new Lesson(
                answered("behavioural/conflict-with-colleague", 0.5, 0, 90_000, 3, 6, 0),
                Lesson.Why.POINTS),
            new Lesson(
                answered("authentication/headers-of-a-bearer-exchange", 0, 1, 9000, 0, 1, 0),
                Lesson.Why.GUESSED)));
  }

  /** One that the user stopped, with a spoken answer not yet ticked. */
  static Scorecard stopped() {
    return new Scorecard(
        mock(LocalDate.of(2026, 11, 25), 2, 5, false, "docker", "sql"),
        List.of(
            new Row(Part.BREADTH, marks(3, 0, 0, 0), 3, 4, Unit.QUESTIONS),
            new Row(Part.DEPTH, marks(0, 0, 0, 0), 0, 0, Unit.POINTS)),
        new Threads(3, 0, 0, 3),
        null,
        1,
        0,
        0,
        List.of(new Lesson(answered("docker/mac-kernel", 0, 2, 9000, 0, 1, 0), Lesson.Why.WRONG)));
  }

  private static PastMock mock(
      LocalDate day, int count, int minutes, boolean complete, String... tracks) {
    return new PastMock(
        day + "-" + count,
        day,
        count,
        new MockFacts(
            Level.MID, 45, List.of(tracks), List.of(), 3, 7, complete, Duration.ofMinutes(minutes)),
        List.of());
  }

  private static Marks marks(int correct, int deep, int concise, int noMyths) {
    return new Marks(mark(correct), mark(deep), mark(concise), mark(noMyths));
  }

  private static OptionalInt mark(int mark) {
    return mark == 0 ? OptionalInt.empty() : OptionalInt.of(mark);
  }

  private static Marked answered(
      String key, double score, int sure, long ms, int got, int of, int myths) {
    boolean open = of > 1;
    QuestionKey question = QuestionKey.parse(key).orElseThrow();
    HistoryEvent.Answered given =
        new HistoryEvent.Answered(
            Ulid.at(0, new Random(1)),
            Instant.EPOCH,
            TODAY,
            "s",
            question,
            "00c0ffee",
            open ? QuestionType.OPEN : QuestionType.SHORT,
            new HistoryEvent.Given.Text("so"),
            score,
            Grade.AGAIN,
            ms,
            false,
            Mode.MOCK,
            new Manner(false, sure, open, open ? "depth" : "breadth", null));
    @Nullable Open asked = open ? open(question) : null;
    return new Marked(
        new Said(question, given, score, open ? List.of(1) : null, List.of()),
        asked,
        got,
        of,
        myths);
  }

  private static Open open(QuestionKey key) {
    Details sample = Samples.details(key.id(), "What is a JWT? Say how it is made.", "");
    return new Open(
        new Details(
            key,
            sample.rev(),
            sample.origin(),
            List.of(),
            Level.MID,
            List.of(),
            sample.stem(),
            "",
            "",
            List.of(),
            List.of(),
            null,
            "",
            null,
            false,
            List.of()),
        "It is signed.",
        List.of(),
        List.of(new Open.Point("It is signed", List.of("signed"), 1, null)),
        List.of(),
        List.of());
  }
}
