package prep.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decks of true statements that name their own keys, so that what the program shows, records and
 * sums up can be told apart question by question. {@code t} answers each of them rightly.
 */
final class ManyQuestions {

  /** A key where a question is shown, and the verdicts of the three front ends. */
  private static final Pattern SHOWN =
      Pattern.compile("(\\w+/q\\d+)|\\bRight\\b|\"verdict\":\"right\"");

  private static final Pattern ANSWERED = Pattern.compile("\"question\":\"(\\w+/q\\d+)\"");
  private static final Pattern COUNTED =
      Pattern.compile("\"(\\w+/q\\d+)\": \\{\"answered\": (\\d+)");

  private final Path decks;

  ManyQuestions(Path decks) throws IOException {
    this.decks = Files.createDirectories(decks);
  }

  ManyQuestions with(String topic, int count) throws IOException {
    StringBuilder deck = new StringBuilder("title: Many\nquestions:\n");
    for (int n = 1; n <= count; n++) {
      deck.append("  - {id: q")
          .append(n)
          .append(", type: true-false, answer: true, question: This is ");
      deck.append(topic).append("/q").append(n).append(" itself.}\n");
    }
    Files.writeString(decks.resolve(topic + ".yaml"), deck);
    return this;
  }

  /** A command that uses these decks only. */
  String[] args(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--no-bundled", "--decks", decks.toString()));
    return all.toArray(String[]::new);
  }

  /** The keys of the questions whose verdicts are in an output, in its order. */
  static List<String> shownGraded(String output) {
    List<String> graded = new ArrayList<>();
    String asked = "";
    Matcher shown = SHOWN.matcher(output);
    while (shown.find()) {
      if (shown.group(1) != null) {
        asked = shown.group(1);
      } else if (!asked.isEmpty()) {
        graded.add(asked);
        asked = "";
      }
    }
    return graded;
  }

  /** The keys of the answers in the complete lines of a history file, in its order. */
  static List<String> recorded(Path history) throws IOException {
    List<String> keys = new ArrayList<>();
    if (Files.exists(history)) {
      String text = Files.readString(history, StandardCharsets.ISO_8859_1);
      Matcher answered = ANSWERED.matcher(text.substring(0, text.lastIndexOf('\n') + 1));
      while (answered.find()) {
        keys.add(answered.group(1));
      }
    }
    return keys;
  }

  /** How often each question was answered, as {@code progress.json} has it. */
  static SortedMap<String, Integer> counted(Path progress) throws IOException {
    SortedMap<String, Integer> counted = new TreeMap<>();
    Matcher line = COUNTED.matcher(Files.readString(progress));
    while (line.find()) {
      counted.put(line.group(1), Integer.parseInt(line.group(2)));
    }
    return counted;
  }

  static int sum(SortedMap<String, Integer> counted) {
    return counted.values().stream().mapToInt(Integer::intValue).sum();
  }
}
