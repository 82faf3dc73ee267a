package prep.cli.decks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import prep.deck.QuestionKey;
import prep.exchange.DeckImport;

/**
 * What an import came to.
 *
 * @param refused how many items were refused
 * @param others how many lines of text belong to no question
 */
record ImportSummary(DeckImport done, int refused, int others) {

  void lines(Consumer<String> out) {
    List<String> words = new ArrayList<>();
    words.add(done.imported().size() + " imported");
    words.add(done.drafts().size() + " drafts");
    words.add(refused + " refused");
    add(words, done.replaced().size(), " replaced");
    add(words, done.unchanged(), " unchanged");
    add(words, done.kept().size(), " there already");
    out.accept(String.join(", ", words));
    Map<String, Integer> topics = new TreeMap<>();
    for (List<QuestionKey> keys : List.of(done.imported(), done.drafts(), done.replaced())) {
      keys.forEach(key -> topics.merge(key.topic().name(), 1, Integer::sum));
    }
    topics.forEach((topic, count) -> out.accept("  " + topic + ": " + count));
    if (others > 0) {
      out.accept(others + (others == 1 ? " line" : " lines") + " of other text left out");
    }
    if (!done.drafts().isEmpty()) {
      out.accept("Drafts are not asked until they have an answer: prep topics --drafts");
    }
    if (!done.kept().isEmpty()) {
      out.accept("--replace takes the imported ones instead of those there already");
    }
  }

  private static void add(List<String> words, int count, String word) {
    if (count > 0) {
      words.add(count + word);
    }
  }
}
