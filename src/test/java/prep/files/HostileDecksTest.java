package prep.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import prep.deck.Topic;
import prep.problem.Problem;
import prep.yaml.TreeReader;

/** Whatever a file holds, it is read or refused in bounded time and space, without an exception. */
@Timeout(60)
@Order(1)
class HostileDecksTest {

  private static final int MEGABYTE = 1 << 20;

  private static List<Problem> read(byte[] content) {
    return DeckReader.read(new Topic("t"), "t.yaml", content).problems();
  }

  private static List<Problem> read(String yaml) {
    return read(yaml.getBytes(StandardCharsets.UTF_8));
  }

  private static String question(String fields) {
    return "questions:\n  - id: a\n    question: Q?\n" + fields.indent(4);
  }

  static List<Arguments> files() {
    return List.of(
        Arguments.of("brackets", "[".repeat(MEGABYTE)),
        Arguments.of("braces", "{".repeat(MEGABYTE)),
        Arguments.of("braces with keys", "{a: ".repeat(MEGABYTE)),
        Arguments.of("dashes", "- ".repeat(MEGABYTE)),
        Arguments.of("question marks", "? ".repeat(MEGABYTE)),
        Arguments.of("steps to the right", steps()),
        Arguments.of("a billion laughs", laughs()),
        Arguments.of("open quote", "a: \"" + "x ".repeat(MEGABYTE)),
        Arguments.of("quoted lines", "a: \"" + "x\n ".repeat(2 * MEGABYTE)),
        Arguments.of("plain lines", "a: " + "x\n ".repeat(2 * MEGABYTE) + ": y"),
        Arguments.of("blanks of a plain text", "a: x" + " ".repeat(2 * MEGABYTE) + "y: z"),
        Arguments.of("empty lines", "a: x" + "\n".repeat(2 * MEGABYTE) + "`"),
        Arguments.of("comments", "# x\n".repeat(2 * MEGABYTE)),
        Arguments.of("one comment", "#".repeat(4 * MEGABYTE)),
        Arguments.of("one long key", "? " + "x".repeat(2 * MEGABYTE) + "\n: y\n"),
        Arguments.of("a long number", "a: " + "1".repeat(2 * MEGABYTE)),
        Arguments.of("a long float", "a: 1." + "1".repeat(MEGABYTE) + "e1"),
        Arguments.of("colons", "a" + ":".repeat(MEGABYTE) + " b"),
        Arguments.of("documents", "--- a\n".repeat(MEGABYTE / 4)),
        Arguments.of("directives", "%a b\n".repeat(MEGABYTE / 4)),
        Arguments.of("tags", "!<" + "x".repeat(MEGABYTE)),
        Arguments.of("one long anchor", "&" + "x".repeat(MEGABYTE)),
        Arguments.of("escapes", "\"" + "\\u0000".repeat(MEGABYTE) + "\""),
        Arguments.of("unknown keys", keys()),
        Arguments.of("equal keys", "a: b\n".repeat(MEGABYTE / 16)),
        Arguments.of("colliding keys", collidingKeys()),
        Arguments.of("open blanks", cloze("{{".repeat(2 * MEGABYTE))),
        Arguments.of("closed blanks", cloze("{{a}}".repeat(MEGABYTE / 4))),
        Arguments.of("empty blanks", cloze("{{}}".repeat(MEGABYTE / 4))),
        Arguments.of("named blanks", cloze("{{".repeat(MEGABYTE) + "}}") + blanks()),
        Arguments.of("options", question("type: choice\noptions: [" + "a,".repeat(MEGABYTE / 4))),
        Arguments.of("options one after the other", options()),
        Arguments.of("nested regex", regex("(".repeat(990))),
        Arguments.of("chain of programs", programs()),
        Arguments.of("former keys", question("type: short\nwas: [" + "//,".repeat(MEGABYTE / 4))));
  }

  private static String steps() {
    StringBuilder yaml = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      yaml.append(" ".repeat(i)).append("a:\n");
    }
    return yaml.toString();
  }

  private static String laughs() {
    StringBuilder yaml = new StringBuilder("a0: &a0 ha\n");
    for (int i = 1; i < 30; i++) {
      String before = "*a" + (i - 1);
      yaml.append("a" + i + ": &a" + i + " [" + String.join(", ", before, before, before) + "]\n");
    }
    return yaml.toString();
  }

  private static String keys() {
    StringBuilder yaml = new StringBuilder();
    for (int i = 0; i < 50_000; i++) {
      yaml.append("titl").append(i).append(": x\n");
    }
    return yaml.toString();
  }

  /** Keys that all have the same hash. */
  private static String collidingKeys() {
    StringBuilder yaml = new StringBuilder();
    for (int i = 0; i < 1 << 14; i++) {
      for (int bit = 0; bit < 14; bit++) {
        yaml.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      yaml.append(": x\n");
    }
    return yaml.toString();
  }

  private static String cloze(String text) {
    return question("type: cloze\n").replace("Q?", "'" + text + "'");
  }

  private static String blanks() {
    StringBuilder yaml = new StringBuilder("    blanks:\n");
    for (int i = 0; i < 20_000; i++) {
      yaml.append("      b").append(i).append(": {answer: x}\n");
    }
    return yaml.toString();
  }

  private static String options() {
    StringBuilder yaml = new StringBuilder(question("type: choice\noptions:\n"));
    for (int i = 0; i < 20_000; i++) {
      yaml.append("      - rihgt: ").append(i).append('\n');
    }
    return yaml.toString();
  }

  private static String regex(String regex) {
    return question("type: short\nanswer: x\naccept: [{regex: '" + regex + "'}]\n");
  }

  private static String programs() {
    StringBuilder yaml = new StringBuilder("commands:\n");
    for (int i = 0; i < 20_000; i++) {
      yaml.append("  p").append(i).append(": {same: p").append(i + 1).append("}\n");
    }
    return yaml + question("type: command\nanswer: x\n");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void a_hostile_file_is_read_or_refused_in_bounded_time(String name, String yaml) {
    List<Problem> problems = read(yaml);
    if (!name.equals("chain of programs")) {
      assertThat(problems).isNotEmpty().hasSizeLessThanOrEqualTo(1001);
    }
    assertThat(problems).allMatch(problem -> problem.message().length() < 500);
  }

  @Test
  void a_deck_larger_than_the_library_reads_by_default_is_read() {
    StringBuilder yaml = new StringBuilder("questions:\n");
    for (int i = 0; i < 5_000; i++) {
      yaml.append("  - id: q").append(i).append("\n    type: true-false\n    answer: true\n");
      yaml.append("    question: ").append("Is this true or false? ".repeat(40)).append('\n');
    }
    assertThat(yaml).hasSizeGreaterThan(4 * MEGABYTE);
    Loaded loaded =
        DeckReader.read(new Topic("t"), "t.yaml", yaml.toString().getBytes(StandardCharsets.UTF_8));
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.deck().questions()).hasSize(5_000);
  }

  @Test
  void a_file_of_more_than_16_megabytes_is_refused() {
    byte[] content = new byte[16 * MEGABYTE + 1];
    Arrays.fill(content, (byte) '#');
    assertThat(read(content))
        .singleElement()
        .hasToString("t.yaml:1:1: error: the file has more than 16 MB;" + " split it [too-large]");
    assertThat(read(Arrays.copyOf(content, 16 * MEGABYTE)))
        .extracting(Problem::rule)
        .containsExactly("empty-file");
  }

  @Test
  void a_file_of_more_than_a_million_values_is_refused() {
    assertThat(read("- a\n".repeat(1_000_001)))
        .extracting(Problem::rule)
        .containsExactly("too-many-values");
  }

  @Test
  void after_a_thousand_problems_the_rest_is_counted() {
    List<Problem> problems = read(question("type: short\nanswer: x\n") + keys());
    assertThat(problems).hasSize(1001);
    assertThat(problems.getLast().message())
        .isEqualTo("there are 49000 further problems; fix those above first");
    assertThat(problems.getLast().rule()).isEqualTo("too-many-problems");
  }

  @Test
  void nesting_is_read_to_its_bound_and_no_further() {
    String deepest = "[".repeat(TreeReader.DEEPEST) + "]".repeat(TreeReader.DEEPEST);
    assertThat(read(deepest)).extracting(Problem::rule).containsExactly("not-a-mapping");
    assertThat(read("[" + deepest + "]")).extracting(Problem::rule).containsExactly("too-deep");
  }

  static IntStream seeds() {
    return IntStream.range(0, 400);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_deck_with_random_damage_never_ends_in_an_exception(int seed) {
    Random random = new Random(seed);
    byte[] content = Resources.bytes(Resources.path("/decks/valid/everything.yaml")).clone();
    String marks = "\t\n\r :-?[]{},&*!|>'\"%@`#<=\\\0\u001b\u007f";
    for (int n = 1 + random.nextInt(6); n > 0; n--) {
      int at = random.nextInt(content.length);
      switch (random.nextInt(4)) {
        case 0 -> content[at] = (byte) marks.charAt(random.nextInt(marks.length()));
        case 1 -> content[at] = (byte) random.nextInt(256);
        case 2 -> content = Arrays.copyOf(content, Math.max(1, at));
        default -> {
          int to = random.nextInt(content.length);
          int length = Math.min(20, content.length - Math.max(at, to));
          System.arraycopy(content, at, content, to, length);
        }
      }
    }
    long lines = new String(content, StandardCharsets.UTF_8).lines().count();
    for (Problem problem : read(content)) {
      assertThat(problem.line()).isBetween(1, (int) lines + 1);
      assertThat(problem.column()).isPositive();
      assertThat(problem.message()).contains("; ").doesNotContainPattern("\\p{Cntrl}");
    }
  }
}
