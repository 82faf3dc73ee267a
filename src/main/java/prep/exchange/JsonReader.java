package prep.exchange;

import prep.deck.Deck;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.Topic;
import prep.exchange.item.Items;
import prep.exchange.item.TextSource;
import prep.files.JsonDecks;
import prep.problem.Problem;

/** Reads decks as JSON, which has the keys of deck files. */
final class JsonReader {

  private JsonReader() {}

  static void read(TextSource source, Items items) {
    JsonDecks.Read read = JsonDecks.read(source.name(), source.text(), items.topic());
    for (Deck deck : read.decks()) {
      items.head(deck);
      String name = items.topic(deck.topic().name());
      Topic safe = name.isEmpty() ? items.topic() : new Topic(name);
      for (Question question : deck.questions()) {
        items.add(
            question.details().origin().line(),
            question.named(new QuestionKey(safe, question.key().id())),
            true);
      }
    }
    for (Problem problem : read.refused()) {
      items.refuse(problem.line(), problem.message());
    }
  }
}
