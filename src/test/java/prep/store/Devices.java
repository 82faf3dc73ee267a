package prep.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import prep.deck.QuestionType;
import prep.progress.FormerKeys;
import prep.progress.HistoryEvent;
import prep.progress.Mode;
import prep.progress.Story;
import prep.schedule.Fsrs;
import prep.schedule.Grade;
import prep.schedule.StudyDays;

/** Devices that share a data directory, with a clock that a test sets. */
final class Devices {

  final Directories directories;
  final List<String> warnings = new ArrayList<>();
  Instant now = Instant.parse("2026-11-21T10:00:00Z");
  double retention = 0.9;
  FormerKeys former = FormerKeys.NONE;

  /** Truly random: all devices have the same time, and only chance keeps their ids apart. */
  private final RandomGenerator random = RandomGenerator.getDefault();

  Devices(Path root) {
    directories =
        new Directories(
            root.resolve("data"),
            root.resolve("state"),
            root.resolve("config"),
            root.resolve("cache"));
  }

  Settings settings(String device) {
    return new Settings(
        directories,
        new Device(directories, Map.of("PREP_DEVICE", device), random),
        new Fsrs(retention),
        new StudyDays(ZoneOffset.UTC, LocalTime.of(4, 0)),
        () -> now,
        random,
        former,
        warnings::add);
  }

  Journal recording(String device) {
    return Journal.recording(settings(device));
  }

  Journal reading(String device) {
    return Journal.reading(settings(device));
  }

  /** A session of one device in which so many questions are answered. */
  void session(String device, int answers) {
    Journal journal = recording(device);
    for (int i = 0; i < answers; i++) {
      answer(journal, "docker/q" + i % 7, i % 3 == 0 ? 0 : 1);
      now = now.plus(Duration.ofMinutes(1));
    }
    journal.finish();
  }

  static HistoryEvent.Answered answer(Journal journal, String key, double score) {
    return answer(journal, key, score, new HistoryEvent.Given.Numbers(List.of(1)));
  }

  static HistoryEvent.Answered answer(
      Journal journal, String key, double score, HistoryEvent.Given given) {
    return journal.append(stamp ->
        new HistoryEvent.Answered(
            stamp.id(),
            stamp.at(),
            stamp.day(),
            "01KAJ000000000000000000000",
            Story.key(key),
            "9f2c41aa",
            QuestionType.CHOICE,
            given,
            score,
            Grade.proposed(score, score == 1, false),
            4200,
            false,
            Mode.QUIZ,
            HistoryEvent.Manner.PLAIN));
  }

  Path history(String device) {
    return directories.history().resolve(device + ".jsonl");
  }

  Path progressFile() {
    return directories.progressFile();
  }

  /** {@code progress.json} without what may differ between devices. */
  String progressWithoutFolded() {
    String text = text(progressFile());
    int from = text.indexOf("\n  \"folded\": {");
    return text.substring(0, from) + text.substring(text.indexOf("\n  \"days\"", from));
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  static void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(Path file, String text) {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes events as the history of a device, as if they had happened there. */
  void tell(String device, List<HistoryEvent> events) {
    StringBuilder lines = new StringBuilder();
    EventWriter writer = new EventWriter();
    for (HistoryEvent event : events) {
      lines.append(new String(writer.line(event), StandardCharsets.UTF_8));
    }
    write(history(device), lines.toString());
  }
}
