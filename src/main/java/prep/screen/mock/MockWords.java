package prep.screen.mock;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import prep.deck.Question;
import prep.deck.QuestionType;
import prep.deck.Topic;
import prep.markdown.Markdown;
import prep.mock.Lesson;
import prep.mock.Marked;
import prep.mock.Part;
import prep.mock.PastMock;
import prep.mock.Scorecard;
import prep.mock.Threads;
import prep.progress.MockFacts;
import prep.screen.HeaderScreen;

/** What scorecards say, in words that all forms of them share. */
public final class MockWords {

  /** What stands for a mark that cannot be given. */
  static final String NONE = "-";

  private static final int SECONDS = 60;
  private static final int LONGEST = 60;
  private static final int MOST_NAMED = 3;

  private static final List<String> NUMBERS = List.of("No", "One", "Two", "Three", "Four", "Five");

  private MockWords() {}

  /** One of the four marks. */
  enum Criterion {
    CORRECT("correct"),
    DEEP("deep"),
    CONCISE("concise"),
    NO_MYTHS("no myths");

    private final String word;

    Criterion(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }

    OptionalInt of(Scorecard.Row row) {
      return switch (this) {
        case CORRECT -> row.marks().correct();
        case DEEP -> row.marks().deep();
        case CONCISE -> row.marks().concise();
        case NO_MYTHS -> row.marks().noMyths();
      };
    }
  }

  /** What an interview was about, as in {@code backend-systems · mid}. */
  static String about(PastMock mock, String between) {
    List<String> parts = new ArrayList<>(List.of(subject(mock)));
    mock.known().ifPresent(facts -> parts.add(facts.level().word()));
    parts.removeIf(String::isEmpty);
    return String.join(between, parts);
  }

  /** The tracks and topics of an interview; empty where nobody recorded them. */
  public static String subject(PastMock mock) {
    return mock.known().map(MockWords::subject).orElse("");
  }

  private static String subject(MockFacts facts) {
    return subject(facts.tracks(), facts.topics().stream().map(Topic::name).toList());
  }

  /** Tracks and topics by their names; of many topics, how many. */
  public static String subject(List<String> tracks, List<String> topics) {
    List<String> names = new ArrayList<>(tracks);
    if (topics.size() > MOST_NAMED) {
      names.add(counted(topics.size(), "topic"));
    } else {
      names.addAll(topics);
    }
    return String.join(", ", names);
  }

  /** As in {@code 41 of 45 minutes}. */
  static String minutes(PastMock mock) {
    long took = minutes(mock.took());
    return mock.known()
            .map(facts ->
                took == 0
                    ? inMinutes(mock.took()) + " of " + facts.minutes()
                    : took + " of " + counted(facts.minutes(), "minute"))
            .orElseGet(() -> inMinutes(mock.took()))
        + (mock.isComplete() ? "" : ", stopped");
  }

  /** As in {@code 41 minutes}. */
  static String inMinutes(Duration time) {
    long whole = minutes(time);
    return whole == 0 ? "less than a minute" : counted((int) whole, "minute");
  }

  /** Whole minutes, rounded. */
  static long minutes(Duration time) {
    return Math.round(time.toSeconds() / (double) SECONDS);
  }

  static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** As in {@code 19 of 31 points}. */
  static String figure(Scorecard.Row row) {
    if (row.of() == 0) {
      return "not ticked";
    }
    String unit =
        switch (row.unit()) {
          case QUESTIONS -> "";
          case STEPS -> " steps";
          case POINTS -> " points";
        };
    return row.got() + " of " + row.of() + unit;
  }

  static String mark(OptionalInt mark) {
    return mark.isPresent() ? Integer.toString(mark.getAsInt()) : NONE;
  }

  /** The marks for a part in the interviews before, oldest first; none where it had none. */
  static List<String> before(List<Scorecard> earlier, Part part, Criterion criterion) {
    return earlier.stream()
        .flatMap(card -> card.row(part).stream())
        .map(criterion::of)
        .filter(OptionalInt::isPresent)
        .map(MockWords::mark)
        .toList();
  }

  /** What the marks mean, and who made them. */
  static String scale(Scorecard card, boolean before) {
    return ((before ? "1 to 4, before and now. " : "1 to 4. ") + checked(card)).strip();
  }

  /** Who made the marks. */
  static String checked(Scorecard card) {
    List<String> said = new ArrayList<>();
    boolean breadth = card.row(Part.BREADTH).isPresent();
    if (card.ticked() > 0) {
      said.add(
          (breadth ? "Breadth was checked by prep, " : "Checked: ")
              + (card.byWords() > 0
                  ? counted(card.ticked(), "answer") + " ticked by you."
                  : "the rest ticked by you."));
    }
    if (card.byWords() > 0) {
      said.add(
          counted(card.byWords(), "open answer")
              + (card.byWords() == 1 ? " was" : " were")
              + " only searched for words.");
    }
    if (card.unticked() > 0) {
      said.add(
          card.unticked() == 1
              ? "1 spoken answer was not ticked and is left out."
              : card.unticked() + " spoken answers were not ticked and are left out.");
    }
    return String.join(" ", said);
  }

  /** How far the threads went; empty where none counts. */
  static String threads(Threads threads) {
    if (threads.counted() == 0) {
      return "";
    }
    String unasked = threads.unasked() == 0 ? "" : "; " + threads.unasked() + " unasked";
    String all = counted(threads.all(), "thread");
    return threads.reached() == 0
        ? "Deep: 0 of " + all + " reached the harder question" + unasked + "."
        : "Deep: %d of %s reached the harder question, %d answered it%s."
            .formatted(threads.reached(), all, threads.answered(), unasked);
  }

  /** The answer that took longest beyond its time; empty where none did. */
  static String longest(Scorecard card) {
    Marked longest = card.longest();
    return longest == null ? "" : longest(longest);
  }

  private static String longest(Marked answer) {
    String what = answer.question() == null ? "" : title(answer.question());
    Duration target = answer.target().orElse(Duration.ZERO);
    return "Longest over: %s, %s for %s."
        .formatted(
            what,
            HeaderScreen.clock(answer.time().orElse(Duration.ZERO)),
            HeaderScreen.clock(target));
  }

  /** What is asked, in at most a line. */
  private static String title(Question question) {
    String text = Markdown.firstSentence(question.stem());
    String bare = text.replaceAll("[?.!:]+$", "");
    if (bare.length() <= LONGEST) {
      return bare;
    }
    int end = bare.lastIndexOf(' ', LONGEST);
    return bare.substring(0, end < 0 ? LONGEST : end) + "…";
  }

  /** Whether there is something to learn from, and when it comes again. */
  static String learning(int count, boolean today) {
    return NUMBERS.get(count) + " to learn from" + (today ? ", first thing tomorrow" : "");
  }

  /** Why a question is worth going over, as in {@code 3 of 6 points, and a myth}. */
  public static String reason(Lesson lesson) {
    Marked answer = lesson.answer();
    return switch (lesson.why()) {
      case SURE_AND_WRONG -> "sure, and " + (answer.said().score() > 0 ? "partly wrong" : "wrong");
      case MYTH ->
          share(answer) + ", and " + (answer.myths() == 1 ? "a myth" : answer.myths() + " myths");
      case POINTS -> answer.said().isUnknown() ? "not known" : share(answer);
      case WRONG -> answer.said().score() > 0 ? "partly right" : "wrong";
      case GUESSED -> "guessed, wrong";
      case UNKNOWN -> "not known";
    };
  }

  private static String share(Marked answer) {
    boolean task = answer.said().given().type() == QuestionType.TASK;
    return answer.got() + " of " + answer.of() + (task ? " steps" : " points");
  }

  /** With a capital letter, as a sentence begins. */
  static String begun(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
