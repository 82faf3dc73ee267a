package prep.terminal.programs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The command that opens the user's editor.
 *
 * @param words the program and its options, at least one
 */
public record EditorCommand(List<String> words) {

  private static final String FILE = "{file}";
  private static final String LINE = "{line}";

  public EditorCommand {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("no editor");
    }
  }

  /**
   * The editor named by {@code VISUAL}, {@code EDITOR} or the configuration, in this order,
   * otherwise the one that every system has.
   *
   * @param configured the command in the configuration, where {@code {file}} and {@code {line}} may
   *     stand; null if there is none
   */
  public static EditorCommand of(
      Map<String, String> variables, @Nullable String configured, boolean windows) {
    List<String> candidates = new ArrayList<>();
    candidates.add(variables.getOrDefault("VISUAL", ""));
    candidates.add(variables.getOrDefault("EDITOR", ""));
    candidates.add(configured == null ? "" : configured);
    for (String candidate : candidates) {
      List<String> words = CommandWords.of(candidate, !windows);
      if (!words.isEmpty()) {
        return new EditorCommand(words);
      }
    }
    return new EditorCommand(List.of(windows ? "notepad" : "vi"));
  }

  /** The program, as people would name it. */
  public String program() {
    return CommandWords.program(words.getFirst());
  }

  /**
   * The command that opens a file at a line, from 1, and ends when the user is done with it.
   * Editors have different ways of being told a line; one that is not known gets the file alone.
   */
  public List<String> opening(String file, int line) {
    if (words.stream().anyMatch(word -> word.contains(FILE) || word.contains(LINE))) {
      return filledIn(file, line);
    }
    List<String> command = new ArrayList<>(words);
    switch (program()) {
      case "vi", "vim", "nvim", "nano", "emacs", "emacsclient", "kak", "joe", "micro" ->
          command.add("+" + line);
      // It would run in the background, and the file would be read before it is changed.
      case "gvim", "mvim" -> {
        wait(command, "-f", "--nofork");
        command.add("+" + line);
      }
      case "code", "code-insiders", "codium", "cursor" -> {
        wait(command, "--wait", "-w");
        command.add("--goto");
        return withPlace(command, file, line);
      }
      case "subl", "zed" -> {
        wait(command, "--wait", "-w");
        return withPlace(command, file, line);
      }
      case "hx", "helix" -> {
        return withPlace(command, file, line);
      }
      default -> {}
    }
    command.add(file);
    return command;
  }

  private List<String> filledIn(String file, int line) {
    List<String> command = new ArrayList<>();
    boolean named = false;
    for (String word : words) {
      named |= word.contains(FILE);
      command.add(word.replace(LINE, Integer.toString(line)).replace(FILE, file));
    }
    if (!named) {
      command.add(file);
    }
    return command;
  }

  private static void wait(List<String> command, String option, String other) {
    if (!command.contains(option) && !command.contains(other)) {
      command.add(option);
    }
  }

  private static List<String> withPlace(List<String> command, String file, int line) {
    command.add(file + ":" + line);
    return command;
  }
}
