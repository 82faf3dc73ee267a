package prep.cli.decks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.QuestionType;
import prep.exchange.DeckImport;
import prep.exchange.item.Reading;
import prep.exchange.item.Reading.Prose;

/**
 * What an import understood of its files, and its result.
 *
 * @param dryRun whether nothing was written
 */
record ImportSummary(List<Reading> readings, DeckImport done, boolean dryRun) {

  private static final int MOST_PLACES = 12;

  ImportSummary {
    readings = List.copyOf(readings);
  }

  /** What isn't imported of a file, and where that is. */
  static List<String> leftOut(String file, Reading reading) {
    List<String> lines = new ArrayList<>();
    reading.leftOut().forEach(item -> lines.add(item.toString()));
    if (reading.notListed() > 0) {
      lines.add(file + ": " + reading.notListed() + " more not listed");
    }
    int others = reading.prose().stream().mapToInt(Prose::lines).sum();
    if (others > 0) {
      int further = reading.prose().size() - MOST_PLACES;
      lines.add(
          "%s: %d %s of other text left out: %s%s"
              .formatted(
                  file,
                  others,
                  others == 1 ? "line" : "lines",
                  reading.prose().stream()
                      .limit(MOST_PLACES)
                      .map(Prose::toString)
                      .collect(Collectors.joining(", ")),
                  further > 0 ? " and in %d more places".formatted(further) : ""));
    }
    return lines;
  }

  void lines(Consumer<String> out) {
    out.accept(understood());
    List<String> words = new ArrayList<>();
    words.add(
        done.imported().size() + done.drafts().size() + (dryRun ? " to import" : " imported"));
    add(words, done.replaced().size(), dryRun ? " to replace" : " replaced");
    add(words, done.unchanged(), " unchanged");
    add(words, done.kept().size(), " already there");
    out.accept(String.join(", ", words));
    Map<String, Integer> topics = new TreeMap<>();
    for (List<QuestionKey> keys : List.of(done.imported(), done.drafts(), done.replaced())) {
      keys.forEach(key -> topics.merge(key.topic().name(), 1, Integer::sum));
    }
    topics.forEach((topic, count) -> out.accept("  " + topic + ": " + count));
    if (!done.drafts().isEmpty()) {
      out.accept(
          "Drafts are not asked until they have an answer; prep topics --drafts lists them.");
    }
    if (!done.kept().isEmpty()) {
      out.accept("--replace overwrites existing questions with the imported ones.");
    }
    if (dryRun) {
      out.accept("Dry run: nothing was written.");
    }
  }

  /** How many questions of each type the files hold, the most common first. */
  private String understood() {
    Map<QuestionType, Integer> types = new EnumMap<>(QuestionType.class);
    int drafts = 0;
    int leftOut = 0;
    for (Reading reading : readings) {
      leftOut += reading.leftOut().size() + reading.notListed();
      for (Question question : reading.found()) {
        if (question.details().draft()) {
          drafts++;
        } else {
          types.merge(question.type(), 1, Integer::sum);
        }
      }
    }
    List<String> words = new ArrayList<>();
    types.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(type -> words.add(type.getValue() + " " + type.getKey().word()));
    add(words, drafts, drafts == 1 ? " draft" : " drafts");
    if (words.isEmpty()) {
      words.add("no questions");
    }
    add(words, leftOut, " left out (see above)");
    return String.join(", ", words);
  }

  private static void add(List<String> words, int count, String word) {
    if (count > 0) {
      words.add(count + word);
    }
  }
}
