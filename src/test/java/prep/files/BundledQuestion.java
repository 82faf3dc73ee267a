package prep.files;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import prep.deck.Deck;
import prep.deck.Question;
import prep.library.DirectoryRoot;
import prep.library.Layers;
import prep.library.SummaryCaches;

/** A question that comes with prep, with its deck. */
record BundledQuestion(Question question, Deck deck) {

  /** All of them, by their keys. */
  static Map<String, BundledQuestion> byKey() {
    Path here = Path.of("").toAbsolutePath();
    Layers layers =
        new Layers(List.of(DirectoryRoot.named(Path.of("questions"), here, SummaryCaches.NONE)));
    Map<String, BundledQuestion> questions = new HashMap<>();
    layers.topics().stream()
        .flatMap(topic -> layers.load(topic).stream())
        .map(Loaded::deck)
        .forEach(deck ->
            deck.questions()
                .forEach(question ->
                    questions.put(question.key().toString(), new BundledQuestion(question, deck))));
    return questions;
  }
}
