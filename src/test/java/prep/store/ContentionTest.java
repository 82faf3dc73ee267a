package prep.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prep.problem.UserError;
import prep.progress.Progress;
import tools.jackson.core.JsonParser;

/** Several that write at once. */
class ContentionTest {

  private static final int WRITERS = 8;
  private static final int ANSWERS = 15;

  @TempDir Path root;

  /** One process of {@link #processes_lose_and_double_nothing}. */
  static final class Writer {

    private Writer() {}

    public static void main(String[] arguments) {
      Devices devices = new Devices(Path.of(arguments[0]));
      Journal journal = devices.recording(arguments[1]);
      for (int i = 0; i < ANSWERS; i++) {
        System.out.println(Devices.answer(journal, "docker/q" + i, 1).id().toString());
      }
      journal.finish();
    }
  }

  @Test
  void threads_lose_and_double_nothing() throws InterruptedException, ExecutionException {
    List<Future<List<String>>> acknowledged = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
      for (int i = 0; i < WRITERS; i++) {
        String device = i % 2 == 0 ? "laptop" : "desktop";
        acknowledged.add(threads.submit(() -> answered(new Devices(root), device)));
      }
    }
    List<String> ids = new ArrayList<>();
    for (Future<List<String>> some : acknowledged) {
      ids.addAll(some.get());
    }
    assertAllThere(ids);
  }

  private static List<String> answered(Devices devices, String device) {
    List<String> ids = new ArrayList<>();
    Journal journal = devices.recording(device);
    for (int i = 0; i < ANSWERS; i++) {
      ids.add(Devices.answer(journal, "docker/q" + i, 1).id().toString());
    }
    journal.finish();
    return ids;
  }

  @Test
  void processes_lose_and_double_nothing() throws IOException, InterruptedException {
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < WRITERS / 2; i++) {
      processes.add(
          new ProcessBuilder(
                  ProcessHandle.current().info().command().orElseThrow(),
                  "-cp",
                  System.getProperty("java.class.path") + File.pathSeparator + classPathOfTests(),
                  Writer.class.getName(),
                  root.toString(),
                  i % 2 == 0 ? "laptop" : "desktop")
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start());
    }
    List<String> ids = new ArrayList<>();
    for (Process process : processes) {
      try (var lines = process.inputReader()) {
        lines.lines().forEach(ids::add);
      }
      assertThat(process.waitFor()).isZero();
    }
    assertAllThere(ids);
  }

  /** Launchers may hide the class path in a class loader of their own. */
  private static String classPathOfTests() {
    Set<String> places = new HashSet<>();
    for (Class<?> type :
        List.of(ContentionTest.class, Journal.class, JsonParser.class, Nullable.class)) {
      places.add(
          Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()))
              .toString());
    }
    return String.join(File.pathSeparator, places);
  }

  private void assertAllThere(List<String> acknowledged) {
    Devices devices = new Devices(root);
    List<String> recorded = new ArrayList<>();
    Journal journal = devices.reading("laptop");
    journal.events(event -> recorded.add(event.id().toString()));
    assertThat(recorded).containsExactlyInAnyOrderElementsOf(acknowledged);
    for (String device : List.of("laptop", "desktop")) {
      assertThat(ids(devices, device)).isSorted().doesNotHaveDuplicates();
    }
    Progress progress = journal.progress();
    assertThat(progress.days().values()).containsExactly(acknowledged.size());
    byte[] bytes = Devices.bytes(devices.progressFile());
    devices.recording("laptop").rebuild();
    assertThat(Devices.bytes(devices.progressFile())).isEqualTo(bytes);
    assertThat(devices.warnings).isEmpty();
  }

  private static List<String> ids(Devices devices, String device) {
    List<String> ids = new ArrayList<>();
    long _ =
        new History(devices.settings(device))
            .read(device + ".jsonl", 0, event -> ids.add(event.id().toString()), _ -> {});
    return ids;
  }

  @Test
  void who_waits_too_long_is_told_so() throws IOException {
    Path file = Files.createDirectories(root).resolve(".lock");
    try (ExecutorService other = Executors.newSingleThreadExecutor();
        DataLock _ = DataLock.acquire(file, DataLock.PATIENCE)) {
      Future<?> waiting = other.submit(() -> DataLock.acquire(file, Duration.ofMillis(20)).close());
      assertThatThrownBy(waiting::get)
          .hasCauseInstanceOf(UserError.class)
          .hasMessageContaining("another prep has held " + file);
    }
    DataLock.acquire(file, DataLock.PATIENCE).close();
  }
}
