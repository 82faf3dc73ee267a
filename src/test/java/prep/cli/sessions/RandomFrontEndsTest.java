package prep.cli.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prep.cli.Prep;
import prep.cli.command.CommonOptions;
import prep.cli.command.Decks;
import prep.cli.command.Environment;
import prep.deck.Deck;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.Topic;
import prep.problem.UserError;
import prep.progress.Mode;
import prep.session.Change;
import prep.session.Posed;
import prep.session.Rules;
import prep.session.Session;
import prep.terminal.AnswerLines;
import prep.terminal.Editing;
import prep.terminal.KeyLoop;
import prep.terminal.Limits;
import prep.terminal.LineLoop;
import prep.terminal.Lines;
import prep.terminal.OtherPrograms;
import prep.terminal.Palette;
import prep.terminal.ScriptedTerminal;
import prep.terminal.json.JsonLoop;
import prep.terminal.programs.Browser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever is sent or typed, in whatever order, wherever the input ends: no front end breaks, and
 * the record holds just what was shown.
 */
@Order(1)
class RandomFrontEndsTest {

  private static final int SESSIONS_A_TEST = 200;
  private static final String DECKS = "src/it/resources/decks";
  private static final JsonMapper JSON = new JsonMapper();

  private static final Schema EVENTS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(RandomFrontEndsTest.class.getResourceAsStream("/prep/schema/events.json"));

  private static final List<String> COMMANDS =
      List.of(
          "hint",
          "skip",
          "undo",
          "undo",
          "show",
          "flag",
          "mute",
          "keys",
          "next",
          "right",
          "why",
          "whole",
          "source",
          "quit",
          "voice",
          "voice",
          "followup");

  private static final List<String> ANSWERS =
      List.of(
          "1",
          "2",
          "1 3",
          "t",
          "f",
          "n",
          "0",
          "",
          "7",
          "3 1 2",
          "1 2 3",
          "1a 2b 3c",
          "1b",
          "namespaces",
          "namepsaces",
          "docker run -dp 8080:80 nginx",
          "namespaces; cgroups",
          "a;b;c",
          "They share the same kernel.",
          "ü",
          "\u0000",
          "\u001b[31m",
          " 2 ",
          "12 12",
          "-1");

  private static final List<String> GRADES = List.of("again", "hard", "good", "easy", "x", "");
  private static final List<String> POINTS =
      List.of("[]", "[1]", "[1,2]", "[9]", "[-1]", "1", "\"x\"");
  private static final List<String> ENDS = List.of("\r", "\u001b", "\u0003");

  private static final List<String> KEYS =
      List.of(
          "v",
          "h",
          "s",
          "m",
          "e",
          "?",
          "w",
          "x",
          "r",
          "o",
          "n",
          " ",
          "\u007f",
          "\u001b",
          "\u001b[A",
          "\u001b[B",
          "\u001b[200~1\r\u001b[201~",
          "\u0003",
          "q",
          "\n",
          "\t");

  private static final Pattern SUMMARY =
      Pattern.compile("End\\. (\\d+) of \\d+ answered, (\\d+) right");
  private static final QuestionKey CHOICE = new QuestionKey(new Topic("demo"), "choice");

  private static final Pattern VERDICT =
      Pattern.compile("(Right|Partly right|Wrong|Found \\d of \\d points)[.,].*");
  private static final Deck DEMO = demo();

  /** An editor that changes nothing, and no browser. */
  private static final OtherPrograms OTHERS =
      new OtherPrograms(
          _ -> new Editing.Outcome(Optional.of(DEMO), List.of("Nothing new.")),
          Browser.of(Map.of("BROWSER", "/no/browser"), "Linux"),
          () -> {});

  @TempDir Path home;

  static IntStream firstSeeds() {
    return IntStream.range(0, 10).map(n -> n * SESSIONS_A_TEST + 1);
  }

  private static Deck demo() {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    Environment environment = environment(Path.of("/nowhere"), "", said, said);
    return Decks.reading(environment, new CommonOptions()).deckOf(CHOICE);
  }

  private static Environment environment(
      Path data, String in, ByteArrayOutputStream out, ByteArrayOutputStream err) {
    return new Environment(
        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
        new PrintStream(out, false, StandardCharsets.UTF_8),
        new PrintStream(err, false, StandardCharsets.UTF_8),
        Map.of("PREP_DEVICE", "laptop", "PREP_DATA", data.toString(), "PREP_DECKS", DECKS),
        Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC),
        () -> 0,
        new Random(1),
        data,
        false,
        false,
        StandardCharsets.UTF_8);
  }

  /** A session with its record and what it writes. */
  private static final class Run {

    private final long seed;
    private final Random random;
    private final Session start;
    private final MemoryRecorder recorder = new MemoryRecorder();
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();

    Run(long seed, boolean ticks) {
      this.seed = seed;
      this.random = new Random(seed);
      List<Question> questions = new ArrayList<>(DEMO.questions());
      Collections.shuffle(questions, random);
      boolean exam = random.nextInt(5) == 0;
      boolean aloud = ticks && random.nextInt(3) == 0;
      Rules rules =
          new Rules(
              exam ? Mode.EXAM : Mode.QUIZ,
              exam,
              random.nextInt(3) == 0,
              ticks,
              false,
              aloud,
              ticks && random.nextInt(3) == 0);
      List<Posed> posed =
          questions.subList(0, 1 + random.nextInt(4)).stream()
              .map(question -> Posed.of(question, seed))
              .toList();
      this.start = Session.of(rules, Map.of(DEMO.topic(), DEMO), posed);
    }

    boolean isExam() {
      return start.rules().exam();
    }

    AnswerLines lines(Function<Random, String> line) {
      String text = RandomFrontEndsTest.lines(random, line);
      return new Lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), false);
    }

    PrintStream out() {
      return new PrintStream(output, false, StandardCharsets.UTF_8);
    }

    List<String> output() {
      return output.toString(StandardCharsets.UTF_8).lines().toList();
    }

    RecordedAnswers recorded() {
      return recorder.recorded();
    }
  }

  /** Does something with sessions of as many seeds. */
  private static void each(int first, Consumer<Long> session) {
    for (long seed = first; seed < first + SESSIONS_A_TEST; seed++) {
      session.accept(seed);
    }
  }

  private static <T> T one(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  /** Lines, the last of which may lack its end. */
  private static String lines(Random random, Function<Random, String> line) {
    StringBuilder lines = new StringBuilder();
    int count = random.nextInt(20);
    for (int n = 0; n < count; n++) {
      lines.append(line.apply(random)).append(random.nextInt(20) == 0 ? "\r\n" : "\n");
    }
    return lines.substring(0, Math.max(0, lines.length() - random.nextInt(2)));
  }

  // Lines

  private static String line(Random random) {
    return random.nextInt(3) == 0
        ? ":" + one(COMMANDS, random) + (random.nextBoolean() ? " note" : "")
        : one(ANSWERS, random);
  }

  @ParameterizedTest(name = "from seed {0} on")
  @MethodSource("firstSeeds")
  void lines_through_a_pipe(int first) {
    each(
        first,
        seed -> {
          Run run = new Run(seed, false);
          boolean readable = true;
          try {
            loop(run, false).run(seed, OptionalDouble.empty());
          } catch (UserError e) {
            assertThat(e.kind()).as("seed %d", seed).isEqualTo(UserError.Kind.DATA);
            readable = false;
          }
          assertSummaryIsRecorded(run);
          if (readable || !run.isExam()) {
            assertThat(run.output().stream().filter(VERDICT.asMatchPredicate()))
                .as("verdicts, seed %d", seed)
                .extracting(line -> line.charAt(0))
                .isEqualTo(verdicts(run));
          }
        });
  }

  private static LineLoop loop(Run run, boolean atTerminal) {
    return new LineLoop(
        run.start,
        run.lines(RandomFrontEndsTest::line),
        run.out(),
        Palette.PLAIN,
        run.recorder,
        Limits.NONE,
        OTHERS,
        () -> 0,
        atTerminal ? 80 : 0);
  }

  private static List<Character> verdicts(Run run) {
    List<RecordedAnswers.Answer> told =
        run.isExam() ? run.recorded().first() : List.copyOf(run.recorded().given().values());
    return told.stream()
        .map(answer ->
            answer.byWords() ? 'F' : answer.isCorrect() ? 'R' : answer.score() > 0 ? 'P' : 'W')
        .toList();
  }

  @ParameterizedTest(name = "from seed {0} on")
  @MethodSource("firstSeeds")
  void lines_of_a_person_at_a_plain_terminal(int first) {
    each(
        first,
        seed -> {
          Run run = new Run(seed, true);
          Session over = loop(run, true).run(seed, OptionalDouble.empty());
          assertSummaryIsRecorded(run);
          assertIsRecorded(over, run);
        });
  }

  private static void assertSummaryIsRecorded(Run run) {
    List<String> ends =
        run.output().stream()
            .map(SUMMARY::matcher)
            .filter(Matcher::find)
            .map(end -> end.group(1) + " " + end.group(2))
            .toList();
    RecordedAnswers record = run.recorded();
    int answered = record.first().size();
    assertThat(ends)
        .as("summary, seed %d", run.seed)
        .isEqualTo(answered == 0 ? List.of() : List.of(answered + " " + record.correct()));
  }

  private static void assertIsRecorded(Session over, Run run) {
    RecordedAnswers record = run.recorded();
    assertThat(record.standing())
        .as("answers, seed %d", run.seed)
        .extracting(answer -> answer.question() + answer.score() + answer.grade())
        .isEqualTo(
            over.attempts().stream()
                .map(shown ->
                    shown.question().key().toString() + shown.score() + shown.grade().word())
                .toList());
    assertThat(record.muted()).isEqualTo(marked(over, RandomFrontEndsTest::muted));
    assertThat(record.flagged()).isEqualTo(marked(over, RandomFrontEndsTest::flagged));
  }

  // JSON

  private static String json(Random random) {
    String key = one(List.of("demo/choice", "demo/open", "demo/task", "demo/none", ""), random);
    return switch (random.nextInt(10)) {
      case 0 -> line(random);
      case 1, 2, 3 ->
          "{\"answer\":"
              + one(
                  List.of(
                      "[1]",
                      "2",
                      "\"namespaces\"",
                      "[1,3]",
                      "[2,1,3]",
                      "\"\"",
                      "false",
                      "\"1a 2b\"",
                      "[\"a\",\"b\"]",
                      "null",
                      "{}",
                      "[[1]]",
                      "1e999"),
                  random)
              + (random.nextInt(4) == 0 ? ",\"sure\":" + random.nextInt(5) : "")
              + "}";
      case 4 -> "{\"command\":\"" + one(COMMANDS, random) + "\",\"note\":\"why\"}";
      case 5 -> "{\"key\":\"" + key + "\",\"grade\":\"" + one(GRADES, random) + "\"}";
      case 6 -> "{\"key\":\"" + key + "\",\"points\":" + one(POINTS, random) + "}";
      case 7 -> "{\"command\":\"undo\"}";
      case 8 ->
          "{\"aloud\":"
              + one(List.of("95", "0", "-1", "\"x\"", "12.5", "null"), random)
              + (random.nextBoolean() ? "" : ",\"points\":" + one(POINTS, random))
              + "}";
      default ->
          one(
              List.of(
                  "{",
                  "[]",
                  "{}",
                  "{\"answer\":",
                  "{\"x\":1}",
                  "null",
                  "{\"answer\":[1}",
                  "{\"key\":1}",
                  "{\"answer\":[1]}{",
                  "\u0000",
                  "{\"command\":7}"),
              random);
    };
  }

  @ParameterizedTest(name = "from seed {0} on")
  @MethodSource("firstSeeds")
  void json_of_a_program(int first) {
    each(
        first,
        seed -> {
          Run run = new Run(seed, false);
          Session over =
              new JsonLoop(
                      run.start,
                      run.lines(RandomFrontEndsTest::json),
                      run.out(),
                      run.recorder,
                      Limits.NONE,
                      () -> 0)
                  .run(seed, OptionalDouble.empty());
          assertIsRecorded(over, run);
          assertResultsAreRecorded(run.output().stream().map(JSON::readTree).toList(), run);
        });
  }

  private static void assertResultsAreRecorded(List<JsonNode> events, Run run) {
    RecordedAnswers record = run.recorded();
    for (JsonNode event : events) {
      assertThat(EVENTS.validate(event.toString(), InputFormat.JSON))
          .as("seed %d, %s", run.seed, event)
          .isEmpty();
      if (event.get("event").asString().equals("result")) {
        boolean tickedAtOnce = event.has("aloud") && event.has("correct");
        Map<String, RecordedAnswers.Answer> answers =
            tickedAtOnce ? record.amended() : record.given();
        assertThat(event.get("score").asDouble())
            .as("seed %d, %s", run.seed, event)
            .isCloseTo(
                Objects.requireNonNull(answers.get(event.get("id").asString())).score(),
                within(5e-5));
      }
    }
    JsonNode summary = events.getLast();
    assertThat(summary.get("event").asString()).as("seed %d", run.seed).isEqualTo("summary");
    assertThat(summary.get("answered").asInt()).isEqualTo(record.first().size());
    assertThat(summary.get("correct").asLong()).isEqualTo(record.correct());
    double sum = record.first().stream().mapToDouble(RecordedAnswers.Answer::score).sum();
    assertThat(summary.get("score").asDouble())
        .isCloseTo(sum / summary.get("total").asInt(), within(1e-4));
  }

  // Keys

  private static void press(ScriptedTerminal terminal, Random random) {
    switch (random.nextInt(12)) {
      case 0, 1, 2 -> terminal.press(Integer.toString(random.nextInt(10)));
      case 3, 4 -> terminal.press("\r");
      case 5 -> terminal.press(one(ANSWERS, random)).press("\r");
      case 6 -> terminal.press(":" + one(COMMANDS, random)).press("\r");
      case 7 -> terminal.press("u");
      case 8 -> terminal.press("!").press(one(ANSWERS, random)).press(one(ENDS, random));
      case 9 -> terminal.press(one(KEYS, random));
      case 10 -> terminal.resize(20 + random.nextInt(120), 4 + random.nextInt(60));
      default -> terminal.pass(random.nextInt(20));
    }
  }

  @ParameterizedTest(name = "from seed {0} on")
  @MethodSource("firstSeeds")
  void keys_at_a_terminal(int first) {
    each(
        first,
        seed -> {
          Run run = new Run(seed, true);
          ScriptedTerminal terminal = ScriptedTerminal.open();
          int keys = run.random.nextInt(30);
          for (int n = 0; n < keys; n++) {
            press(terminal, run.random);
          }
          Session over =
              new KeyLoop(run.start, terminal.keys(), run.recorder, OTHERS)
                  .run(OptionalDouble.empty());
          assertThat(over.isOver()).isTrue();
          assertIsRecorded(over, run);
          assertThat(terminal.isGivenBack()).as("seed %d", seed).isTrue();
        });
  }

  // The whole program, with a record on disk

  @Test
  void the_program_never_reports_a_bug_and_its_record_can_be_read() {
    for (long seed = 1; seed <= 40; seed++) {
      Random random = new Random(seed);
      boolean json = seed % 2 == 0;
      String in = lines(random, json ? RandomFrontEndsTest::json : RandomFrontEndsTest::line);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      Environment environment = environment(home.resolve("data-" + seed), in, out, err);

      int status =
          Prep.run(
              environment,
              "quiz",
              json ? "--json" : "--plain",
              "--no-bundled",
              "-n",
              "3",
              "--order",
              "random",
              "--seed",
              Long.toString(seed));
      assertThat(status).as("seed %d: %s", seed, err).isIn(json ? List.of(0) : List.of(0, 65));

      err.reset();
      assertThat(Prep.run(environment, "progress", "rebuild", "--no-bundled")).isZero();
      assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }
  }

  /** What the changes of a session leave muted, or marked as doubtful. */
  private static Set<String> marked(Session session, Function<Change, String> key) {
    Set<String> marked = new TreeSet<>();
    List<Change> log = session.log();
    for (int place = 0; place < log.size(); place++) {
      if (!log.contains(new Change.Withdrawn(place))) {
        marked.add(key.apply(log.get(place)));
      }
    }
    marked.remove("");
    return marked;
  }

  private static String muted(Change change) {
    return change instanceof Change.Muted(QuestionKey question) ? question.toString() : "";
  }

  private static String flagged(Change change) {
    return change instanceof Change.Flagged(QuestionKey question, _) ? question.toString() : "";
  }
}
