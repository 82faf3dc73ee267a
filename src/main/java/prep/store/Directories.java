package prep.store;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import prep.disk.FileNames;
import prep.problem.UserError;

/**
 * The directories of the program.
 *
 * @param data the record and the user's decks; may be synchronised between devices
 * @param state what belongs to this device alone
 * @param config where {@code config.yaml} is
 * @param cache what can be rebuilt at any time
 */
public record Directories(Path data, Path state, Path config, Path cache) {

  private static final String PROGRAM = "prep";

  /**
   * The directories that the environment names: {@code PREP_DATA}, {@code XDG_DATA_HOME}, {@code
   * XDG_STATE_HOME}, {@code XDG_CONFIG_HOME}, {@code XDG_CACHE_HOME}, on Windows {@code
   * LOCALAPPDATA} and {@code APPDATA}, otherwise the usual ones below the home directory. As the
   * XDG specification says, relative paths in its variables are ignored.
   *
   * @param environment the environment variables
   * @param home the user's home directory
   * @param windows whether this is Windows
   * @throws UserError if a variable does not hold a valid path
   */
  public static Directories of(Map<String, String> environment, Path home, boolean windows) {
    Variables variables = new Variables(environment);
    Path local = home.resolve(".local");
    Path data = variables.below("XDG_DATA_HOME");
    Path state = variables.below("XDG_STATE_HOME");
    Path config = variables.below("XDG_CONFIG_HOME");
    Path cache = variables.below("XDG_CACHE_HOME");
    if (windows) {
      Path ownData = home.resolve("AppData").resolve("Local");
      Path appData = orElse(variables.absolute("LOCALAPPDATA"), ownData);
      Path roaming = orElse(variables.absolute("APPDATA"), home.resolve("AppData/Roaming"));
      data = orElse(data, appData.resolve(PROGRAM));
      state = orElse(state, appData.resolve(PROGRAM + "-state"));
      config = orElse(config, roaming.resolve(PROGRAM));
      cache = orElse(cache, appData.resolve(PROGRAM + "-cache"));
    }
    Path named = variables.path("PREP_DATA");
    return new Directories(
        named == null ? orElse(data, local.resolve("share").resolve(PROGRAM)) : named,
        orElse(state, local.resolve("state").resolve(PROGRAM)),
        orElse(config, home.resolve(".config").resolve(PROGRAM)),
        orElse(cache, home.resolve(".cache").resolve(PROGRAM)));
  }

  private static Path orElse(@Nullable Path path, Path other) {
    return path == null ? other : path;
  }

  private record Variables(Map<String, String> values) {

    @Nullable Path path(String name) {
      String value = values.getOrDefault(name, "");
      return value.isEmpty() ? null : FileNames.inVariable(name, value);
    }

    @Nullable Path absolute(String name) {
      Path path = path(name);
      return path == null || !path.isAbsolute() ? null : path;
    }

    @Nullable Path below(String name) {
      Path path = absolute(name);
      return path == null ? null : path.resolve(PROGRAM);
    }
  }

  /** The same with another data directory, as {@code --data} names it. */
  public Directories withData(Path other) {
    return new Directories(other, state, config, cache);
  }

  /** The user's own decks. */
  public Path decks() {
    return data.resolve("decks");
  }

  /** The record: a file for each device. */
  public Path history() {
    return data.resolve("history");
  }

  /** Whether anything was ever recorded here, by any device. */
  public boolean hasHistory() {
    return !History.sizes(history()).isEmpty();
  }

  /** What people and {@code jq} read. */
  public Path progressFile() {
    return data.resolve("progress.json");
  }

  Path lockFile() {
    return data.resolve(".lock");
  }

  Path deviceFile() {
    return state.resolve("device");
  }

  /** The user's configuration. */
  public Path configFile() {
    return config.resolve("config.yaml");
  }
}
