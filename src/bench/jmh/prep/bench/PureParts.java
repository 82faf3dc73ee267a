package prep.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import prep.deck.Command;
import prep.deck.Deck;
import prep.deck.Open;
import prep.deck.QuestionKey;
import prep.deck.QuestionType;
import prep.deck.ShortAnswer;
import prep.deck.Topic;
import prep.files.DeckReader;
import prep.grading.Grader;
import prep.grading.Response.Typed;
import prep.grading.Verdict;
import prep.grading.command.CommandMatch;
import prep.grading.points.Coverage;
import prep.progress.Fold;
import prep.progress.FormerKeys;
import prep.progress.HistoryEvent;
import prep.progress.HistoryEvent.Answered;
import prep.progress.Progress;
import prep.progress.Ulid;
import prep.schedule.Fsrs;
import prep.schedule.Grade;
import prep.schedule.Memory;

/** What the core computes between a key and what is painted, and when it starts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PureParts {

  private static final int EVENTS = 10_000;
  private static final int QUESTIONS = 1_000;
  private static final Instant START = Instant.parse("2026-01-01T08:00:00Z");

  private static final String DECK =
      """
      title: Benchmark
      questions:
        - id: short
          type: short
          question: What keeps the process identifiers of two containers apart?
          answer: namespaces
          accept: [pid namespaces, linux namespaces]
        - id: command
          type: command
          question: Start Redis on the network backend.
          answer: docker run -d --name cache --network backend -p 6379:6379 redis:8
        - id: open
          type: open
          question: How does a container differ from a virtual machine?
          answer: Containers share the kernel of the host; a virtual machine boots its own.
          points:
            - {say: Containers share a kernel, match: [share kernel, same kernel, host kernel]}
            - {say: A container is a set of processes, match: [isolated process, namespaces, cgroups]}
            - {say: Containers start faster, match: [start faster, start seconds, less memory]}
            - {say: Virtual machines isolate better, match: [stronger isolation, hypervisor]}
          myths:
            - {claim: A container holds a kernel, match: [container own kernel], why: It has none.}
      """;

  /** About 100 words, as somebody types them who knows most of it. */
  private static final String SPOKEN =
      """
      I would say that a container is really just a couple of ordinary processes on the host. They are
      kept apart by namespaces, so that each sees only its own files, users and network, and cgroups
      limit how much of the processor and the memory they get. All of them use the same kernel, the one
      of the host. A virtual machine on the other hand boots a whole operating system on hardware that
      is only simulated. So containers start much faster and need less memory. The isolation of a
      virtual machine is stronger, though, as an attacker first has to get through the hypervisor.
      """;

  private final Deck deck = deck();
  private final ShortAnswer shortAnswer = (ShortAnswer) deck.question("short").orElseThrow();
  private final Command command = (Command) deck.question("command").orElseThrow();
  private final Open open = (Open) deck.question("open").orElseThrow();

  private final Fsrs fsrs = new Fsrs(0.9);
  private final Instant later = START.plus(Duration.ofDays(4));
  private final LocalDate laterDay = LocalDate.ofInstant(later, ZoneOffset.UTC);
  private final Memory memory =
      fsrs.first(Grade.GOOD, START, LocalDate.ofInstant(START, ZoneOffset.UTC));
  private final List<HistoryEvent> history = history();

  private static Deck deck() {
    return DeckReader.read(new Topic("bench"), "bench.yaml", DECK.getBytes(StandardCharsets.UTF_8))
        .deck();
  }

  private static List<HistoryEvent> history() {
    Random random = new Random(7);
    List<HistoryEvent> events = new ArrayList<>();
    Ulid id = Ulid.at(START.toEpochMilli(), random);
    String session = id.toString();
    for (int n = 0; n < EVENTS; n++) {
      Instant at = START.plus(Duration.ofMinutes(20L * n));
      id = id.next(at.toEpochMilli(), random);
      Grade grade = Grade.values()[random.nextInt(Grade.values().length)];
      events.add(
          new Answered(
              id,
              at,
              LocalDate.ofInstant(at, ZoneOffset.UTC),
              session,
              new QuestionKey(new Topic("bench"), "q" + random.nextInt(QUESTIONS)),
              "00000000",
              QuestionType.CHOICE,
              new HistoryEvent.Answered.Given.Numbers(List.of(1)),
              grade == Grade.AGAIN ? 0 : 1,
              grade,
              9_000,
              false,
              prep.progress.Mode.QUIZ,
              false));
    }
    return events;
  }

  @Benchmark
  public Verdict grading_a_short_text_with_a_typo() {
    return Grader.grade(new Typed(shortAnswer, "Linux namspaces"), deck);
  }

  @Benchmark
  public CommandMatch matching_a_command_with_other_options() {
    return CommandMatch.of(
        command, "docker run --network=backend --name cache -dp 6379:6379 redis:8");
  }

  @Benchmark
  public Coverage coverage_of_an_open_answer_of_100_words() {
    return Coverage.of(open, SPOKEN);
  }

  @Benchmark
  public Memory the_next_memory_state() {
    return fsrs.next(memory, Grade.GOOD, later, laterDay);
  }

  @Benchmark
  public Progress folding_10_000_answers() {
    Fold fold = new Fold(fsrs, FormerKeys.NONE, Map.of());
    history.forEach(fold::add);
    return fold.progress();
  }
}
