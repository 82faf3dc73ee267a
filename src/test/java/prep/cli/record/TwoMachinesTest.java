package prep.cli.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prep.cli.command.World;

/**
 * Two machines with one git repository as data directory, as the page about data describes it: both
 * come to what one history of everything comes to. One name of a device is used on both, as after a
 * machine was copied, so that git has lines to merge within a file.
 */
@Order(1)
class TwoMachinesTest {

  private static final int STEPS = 40;
  private static final String DECKS = "src/it/resources/decks";
  private static final String COPIED = "copied";
  private static final List<String> ANSWERS =
      List.of("1", "2", "1 3", "t", "namespaces", "a; b", "1 2 3", "1a 2b 3c", "0", ":undo");
  private static final List<String> GRADES = List.of("again", "hard", "good", "easy");

  @TempDir Path home;
  private final Set<String> recorded = new TreeSet<>();
  private Instant now = Instant.parse("2026-11-21T10:00:00Z");

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 4);
  }

  /** A data directory with a git repository in it. */
  private final class Machine {

    private final String name;
    private final Path data;

    Machine(String name) {
      this.name = name;
      this.data = home.resolve(name);
    }

    String says(String device, String in, String... arguments) throws IOException {
      World world = new World(home, Map.of("PREP_DATA", data.toString(), "PREP_DEVICE", device));
      world.goesTo(now, ZoneOffset.UTC);
      List<String> all = new ArrayList<>(List.of(arguments));
      all.addAll(List.of("--no-bundled", "--decks", DECKS));
      int status = world.run(in, all.toArray(String[]::new));
      assertThat(status).as(all + world.err()).isIn(0, 2, 3);
      Path file = data.resolve("history").resolve(device + ".jsonl");
      if (Files.exists(file)) {
        recorded.addAll(Files.readAllLines(file));
      }
      return world.out();
    }

    String figures() throws IOException {
      return says(name, "", "topics", "--json")
          + says(name, "", "stats", "--json")
          + says(name, "", "due", "--json")
          + says(name, "", "topics", "--flagged")
          + says(name, "", "topics", "--muted");
    }

    /** {@code progress.json} without what may differ between devices. */
    String progress() throws IOException {
      says(name, "", "progress", "rebuild");
      return Files.readString(data.resolve("progress.json"))
          .replaceFirst("(?s)\"folded\": .*(?=\"days\")", "");
    }

    void commits() throws Exception {
      git(data, "add", "-A");
      git(data, "commit", "-q", "--allow-empty", "-m", "Sessions");
    }

    void synchronises() throws Exception {
      commits();
      git(data, "pull", "-q", "--no-rebase", "--no-edit", "origin", "main");
      git(data, "push", "-q", "origin", "main");
    }
  }

  private void git(Path directory, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of("-c", "user.name=Test", "-c", "user.email=test@example.org"));
    command.addAll(List.of(arguments));
    Path said = home.resolve("git.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    builder.environment().put("HOME", home.toString());
    builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
    Process process = builder.start();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(command + Files.readString(said)).isZero();
  }

  private List<Machine> machines() throws Exception {
    Path origin = Files.createDirectory(home.resolve("origin"));
    git(origin, "init", "-q", "--bare", "--initial-branch=main");
    Machine laptop = new Machine("laptop");
    Files.createDirectories(laptop.data);
    git(laptop.data, "init", "-q", "--initial-branch=main");
    Files.writeString(laptop.data.resolve(".gitignore"), ".lock\nprogress.json\n*.bad\n");
    Files.writeString(laptop.data.resolve(".gitattributes"), "history/*.jsonl merge=union\n");
    laptop.commits();
    git(laptop.data, "remote", "add", "origin", origin.toString());
    git(laptop.data, "push", "-q", "origin", "main");
    Machine desktop = new Machine("desktop");
    git(home, "clone", "-q", origin.toString(), desktop.data.toString());
    return List.of(laptop, desktop);
  }

  private void goesOn(Machine machine, Random random) throws IOException {
    String device = random.nextInt(3) == 0 ? COPIED : machine.name;
    now = now.plus(Duration.ofMinutes(1 + random.nextInt(2000)));
    String glob = "demo/" + List.of("s*", "c*", "o*", "task").get(random.nextInt(4));
    String _ =
        switch (random.nextInt(10)) {
          case 0 -> machine.says(device, "", "progress", "undo");
          case 1 -> machine.says(device, "", "progress", "reset", glob, "--yes");
          case 2 -> machine.says(device, "", "flag", "demo/order", "doubtful on " + machine.name);
          case 3 -> machine.says(device, "", "mute", "demo/match");
          case 4 -> machine.says(device, "", "unmute", "demo/match");
          default ->
              machine.says(
                  device,
                  replies(random),
                  "quiz",
                  "--json",
                  "-n",
                  "4",
                  "--seed",
                  String.valueOf(random.nextInt(100)));
        };
  }

  /** Answers, of which many cannot be read where they come, and grades for what was asked. */
  private static String replies(Random random) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      lines.append(ANSWERS.get(random.nextInt(ANSWERS.size()))).append('\n');
      String grade = GRADES.get(random.nextInt(GRADES.size()));
      lines.append("{\"key\":\"demo/choice\",\"grade\":\"").append(grade).append("\"}\n");
    }
    return lines.toString();
  }

  /** Everything that was recorded anywhere, in any order, as one history. */
  private Machine single(Random random) throws IOException {
    List<String> lines = new ArrayList<>(recorded);
    Collections.shuffle(lines, random);
    Machine single = new Machine("single");
    Files.createDirectories(single.data.resolve("history"));
    Files.write(single.data.resolve("history/all.jsonl"), lines);
    return single;
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void two_machines_with_one_git_repository_come_to_what_one_history_comes_to(long seed)
      throws Exception {
    Random random = new Random(seed);
    List<Machine> machines = machines();
    for (int i = 0; i < STEPS; i++) {
      Machine machine = machines.get(random.nextInt(2));
      switch (random.nextInt(5)) {
        case 0 -> machine.commits();
        case 1 -> machine.synchronises();
        default -> goesOn(machine, random);
      }
    }
    machines.getFirst().synchronises();
    machines.getLast().synchronises();
    machines.getFirst().synchronises();

    Machine single = single(random);
    assertThat(recorded).hasSizeGreaterThan(STEPS);
    for (Machine machine : machines) {
      assertThat(machine.figures()).isEqualTo(single.figures());
      assertThat(machine.progress()).isEqualTo(single.progress());
    }
  }
}
