package prep.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import prep.disk.DiskError;
import prep.disk.DurableFiles;
import prep.problem.UserError;

/**
 * The name under which this device writes its history. It is kept outside the data directory, so
 * that devices that share one stay distinct.
 */
public final class Device {

  private static final String VARIABLE = "PREP_DEVICE";
  private static final String UNKNOWN_HOST = "device";
  private static final int LONGEST_NAME = 60;
  private static final int RANDOM_CHARACTERS = 4;

  /** Without letters and digits that look alike. */
  private static final String RANDOM_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

  private final Path directory;
  private final Path file;
  private final Map<String, String> environment;
  private final RandomGenerator random;
  private final List<Path> hostFiles;
  private @Nullable String name;

  /**
   * @param environment the environment variables: {@code PREP_DEVICE} replaces the name, {@code
   *     HOSTNAME} and {@code COMPUTERNAME} are host names
   * @param random gives the characters that distinguish devices with the same host name
   */
  public Device(Directories directories, Map<String, String> environment, RandomGenerator random) {
    this(
        directories,
        environment,
        random,
        List.of(
            FileSystems.getDefault().getPath("/etc/hostname"),
            FileSystems.getDefault().getPath("/proc/sys/kernel/hostname")));
  }

  Device(
      Directories directories,
      Map<String, String> environment,
      RandomGenerator random,
      List<Path> hostFiles) {
    this.directory = directories.state();
    this.file = directories.deviceFile();
    this.environment = Map.copyOf(environment);
    this.random = random;
    this.hostFiles = List.copyOf(hostFiles);
  }

  /**
   * The name, if this device has one already; nothing is written.
   *
   * @throws UserError if it is saved but cannot be read
   */
  public Optional<String> known() {
    if (name == null) {
      name = find().orElse(null);
    }
    return Optional.ofNullable(name);
  }

  private Optional<String> find() {
    String replaced = safe(environment.getOrDefault(VARIABLE, ""));
    if (!replaced.isEmpty()) {
      return Optional.of(replaced);
    }
    try {
      String kept = safe(firstLine(Files.readAllBytes(file)));
      return kept.isEmpty() ? Optional.empty() : Optional.of(kept);
    } catch (NoSuchFileException _) {
      return Optional.empty();
    } catch (IOException e) {
      throw DiskError.of("cannot read this device's name in", file, e, advice());
    }
  }

  /**
   * The name; a new one is made and saved if there is none yet.
   *
   * @throws UserError if it cannot be saved
   */
  public String name() {
    Optional<String> known = known();
    if (known.isPresent()) {
      return known.get();
    }
    StringBuilder made = new StringBuilder(safe(host()));
    if (made.isEmpty()) {
      made.append(UNKNOWN_HOST);
    }
    made.append('-');
    for (int i = 0; i < RANDOM_CHARACTERS; i++) {
      made.append(RANDOM_ALPHABET.charAt(random.nextInt(RANDOM_ALPHABET.length())));
    }
    try {
      DurableFiles.createPrivateDirectory(directory);
      DurableFiles.replace(file, ByteBuffer.wrap((made + "\n").getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw DiskError.of("cannot save this device's name in", file, e, advice());
    }
    name = made.toString();
    return name;
  }

  private static String advice() {
    return "Make the directory writable, or name the device with " + VARIABLE + ".";
  }

  private String host() {
    for (String variable : List.of("HOSTNAME", "COMPUTERNAME")) {
      String value = environment.getOrDefault(variable, "");
      if (!value.isEmpty()) {
        return value.toLowerCase(Locale.ROOT);
      }
    }
    for (Path hostFile : hostFiles) {
      try {
        String name = firstLine(Files.readAllBytes(hostFile)).strip();
        if (!name.isEmpty()) {
          return name.toLowerCase(Locale.ROOT);
        }
      } catch (IOException _) {
        // Not every system has the file; the next one may be there.
      }
    }
    return UNKNOWN_HOST;
  }

  private static String firstLine(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }

  /** Letters, digits, {@code .}, {@code _} and {@code -} stay; a dot or dash does not lead. */
  private static String safe(String name) {
    StringBuilder safe = new StringBuilder();
    for (int i = 0; i < name.length() && safe.length() < LONGEST_NAME; i++) {
      char c = name.charAt(i);
      boolean plain =
          (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
      if (plain) {
        safe.append(c);
      } else if (!safe.isEmpty() && !Character.isWhitespace(c)) {
        safe.append(c == '.' ? '.' : '-');
      }
    }
    return safe.toString();
  }
}
