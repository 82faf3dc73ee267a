package prep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The built program in 300 worlds put together at random: closed streams, locales, homes, data
 * directories that nothing can be written to, terminals and widths.
 */
@Tag("sh")
@Order(1)
class RandomEnvironmentIT {

  private static final Path DECKS = Path.of("src/it/resources/decks").toAbsolutePath();
  private static final String ABSENT = "absent";
  private static final int WORLDS = 60;

  private static final String INPUT = "Namespaces\ndocker run nginx\n";
  private static final List<String> GIVEN = List.of("Namespaces", "docker run nginx");

  /** All but 1, which needs {@code --pass}, and 70, which is a bug. */
  private static final List<Integer> STATUSES = List.of(0, 2, 3, 65, 74, 141);

  private static final Pattern RECORDED = Pattern.compile("\"answer\":\"([^\"]*)\"");
  private static final Pattern TRACE = Pattern.compile("(?m)^\\s+at .*\\(.*\\)$|Exception in");

  private static final List<String> CLOSED =
      List.of("", "", "", "<&-", ">&-", "2>&-", "<&- >&-", "<&- 2>&-", ">&- 2>&-", "<&- >&- 2>&-");

  private static final List<String> LOCALES =
      List.of(
          ABSENT,
          "",
          "C",
          "POSIX",
          "C.UTF-8",
          "xx_XX.UTF-8",
          "xx_XX.ISO-8859-1",
          "xx_XX",
          "?",
          "/");

  /** Below the world's own directory. */
  private static final List<String> HOMES =
      List.of("home", "home/", "jürg", "a b", "missing/home", "file", "/dev/null", "/proc/none");

  /** What the shell does before it starts the program: bytes that no Java text holds, limits. */
  private static final List<String> BEFORE =
      List.of(
          "",
          "",
          "",
          "HOME=$(printf '/tmp/prep\\377'); ",
          "PREP_DATA=$(printf '/tmp/prep\\377'); ",
          "chmod 500 data; ",
          "ulimit -f 0; ",
          "ulimit -f 1; ",
          "unset HOME; ",
          "HOME=; ");

  private static final List<String> DATA =
      List.of(ABSENT, "data", "data", "dätä", "file/data", "/proc/none", "/dev/full");

  private static final List<String> TERMINALS =
      List.of(ABSENT, "", "dumb", "xterm", "xterm-256color", "nonsense", "../x", "\u001b[2J", "ü");

  private static final List<String> COLUMNS =
      List.of(ABSENT, "", "0", "-1", "1", "2", "40", "1000", "2147483647", "99999999999", "x", "٣");

  private static final List<String> ZONES = List.of("UTC", "Nowhere/No", ":", "Asia/Kathmandu", "");

  private static final List<String> COMMANDS =
      List.of(
          "quiz --id demo/short,demo/command",
          "quiz --id demo/short,demo/command --json",
          "quiz --id demo/short,demo/command --plain --color always",
          "quiz --id demo/short,demo/command --exam",
          "review demo",
          "",
          "due --count",
          "topics",
          "topics --json",
          "stats",
          "show demo/short",
          "search kernel",
          "lint",
          "progress path",
          "progress export",
          "progress rebuild",
          "export demo --format json -o out.json",
          "completion bash",
          "--help",
          "nonsense");

  @TempDir Path temp;

  /** One world and what is done in it. */
  private record World(
      Path directory, String script, Map<String, String> variables, List<String> command) {

    @Override
    public String toString() {
      return script + " " + variables + " " + command;
    }
  }

  private World world(long seed) throws IOException {
    Random random = new Random(seed);
    Path directory = Files.createDirectory(temp.resolve("world" + seed));
    for (String name : List.of("home", "jürg", "a b", "data", "state", "cache", "config")) {
      Files.createDirectory(directory.resolve(name));
    }
    Files.writeString(directory.resolve("file"), "a file");
    Map<String, String> variables = new TreeMap<>();
    variables.put("PATH", System.getenv().getOrDefault("PATH", "/usr/bin:/bin"));
    variables.put("HOME", inside(directory, one(HOMES, random)));
    put(variables, "PREP_DATA", inside(directory, one(DATA, random)));
    put(variables, "LC_ALL", one(LOCALES, random));
    put(variables, "LANG", one(LOCALES, random));
    put(variables, "TERM", one(TERMINALS, random));
    put(variables, "COLUMNS", one(COLUMNS, random));
    put(variables, "TZ", one(ZONES, random));
    String before = one(BEFORE, random);
    // Without a home, the one that the system knows must be left alone.
    if (before.contains("HOME") || random.nextInt(3) == 0) {
      variables.put("XDG_DATA_HOME", directory.resolve("data").toString());
      variables.put("XDG_STATE_HOME", directory.resolve("state").toString());
      variables.put("XDG_CACHE_HOME", directory.resolve("cache").toString());
      variables.put("XDG_CONFIG_HOME", directory.resolve("config").toString());
    }
    List<String> command = new ArrayList<>();
    Stream.of(one(COMMANDS, random).split(" ")).filter(w -> !w.isEmpty()).forEach(command::add);
    command.addAll(List.of("--no-bundled", "--decks", DECKS.toString()));
    String script = before + "exec \"$@\" " + one(CLOSED, random);
    return new World(directory, script, variables, command);
  }

  private static String one(List<String> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  private static String inside(Path directory, String name) {
    return name.startsWith("/") || name.equals(ABSENT) ? name : directory + "/" + name;
  }

  private static void put(Map<String, String> variables, String name, String value) {
    if (!value.equals(ABSENT)) {
      variables.put(name, value);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void whatever_the_world_is_like_nothing_is_invented(long seed) throws Exception {
    List<Long> seeds = LongStream.range(0, WORLDS).mapToObj(n -> seed * WORLDS + n).toList();
    TwoAtATime.each(seeds, this::check);
  }

  private void check(long seed) throws Exception {
    World world = world(seed);
    List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", world.script(), "sh"));
    command.addAll(Program.command(world.command().toArray(String[]::new)));
    // Pipes, since a limit of files holds for what is written to one as well.
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.directory(world.directory().toFile());
    builder.environment().clear();
    builder.environment().putAll(world.variables());
    Process process = builder.start();
    try (var stdin = process.getOutputStream()) {
      stdin.write(INPUT.getBytes(StandardCharsets.UTF_8));
    } catch (IOException _) {
      // Not every command reads.
    }
    String said;
    try (InputStream out = process.getInputStream()) {
      said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
    }
    assertThat(process.waitFor(Program.PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();

    String what = "seed " + seed + ": " + world + "\n" + said;
    assertThat(process.exitValue()).as(what).isIn(STATUSES);
    assertThat(said).as(what).doesNotContainPattern(TRACE);
    for (String answer : recorded(world.directory())) {
      assertThat(answer).as(what).isIn(GIVEN);
      assertThat(world.script()).as(what).doesNotContain("<&-");
    }
  }

  /** All answers in any history below a directory; each of its lines is whole. */
  private static List<String> recorded(Path directory) throws IOException {
    List<String> answers = new ArrayList<>();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".jsonl")).toList()) {
        for (String line : Files.readAllLines(file)) {
          Matcher answer = RECORDED.matcher(line);
          assertThat(answer.find()).as(line).isTrue();
          answers.add(answer.group(1));
        }
      }
    }
    return answers;
  }
}
