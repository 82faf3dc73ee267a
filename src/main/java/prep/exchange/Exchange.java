package prep.exchange;

import java.util.List;
import prep.deck.Deck;
import prep.deck.Topic;
import prep.exchange.anki.AnkiReader;
import prep.exchange.anki.AnkiWriter;
import prep.exchange.gift.GiftReader;
import prep.exchange.gift.GiftWriter;
import prep.exchange.item.Reading;
import prep.exchange.item.TextSource;
import prep.exchange.item.Written;
import prep.exchange.markdown.MarkdownReader;
import prep.exchange.markdown.QuestionPaper;
import prep.exchange.markdown.StudySheet;
import prep.exchange.table.TableReader;
import prep.exchange.table.TableWriter;
import prep.files.JsonDecks;

/** Reads and writes all formats. */
public final class Exchange {

  private Exchange() {}

  /**
   * What a text holds.
   *
   * @param topic where questions go that say no topic
   * @throws IllegalArgumentException for a format that is only written
   */
  public static Reading read(Format format, TextSource source, Topic topic) {
    return switch (format) {
      case MARKDOWN -> MarkdownReader.read(source, topic);
      case GIFT -> GiftReader.read(source, topic);
      case AIKEN -> AikenReader.read(source, topic);
      case CSV -> TableReader.read(source, topic, ',');
      case TSV -> TableReader.read(source, topic, '\t');
      case ANKI -> AnkiReader.read(source, topic);
      case JSON -> JsonReader.read(source, topic);
      case PAPER -> throw new IllegalArgumentException("a paper is only written");
    };
  }

  /**
   * The text of decks.
   *
   * @throws IllegalArgumentException for a format that is only read
   */
  public static Written write(Format format, List<Deck> decks) {
    return switch (format) {
      case MARKDOWN -> new Written(StudySheet.write(decks), List.of());
      case GIFT -> GiftWriter.write(decks);
      case CSV -> new Written(TableWriter.write(decks), List.of());
      case ANKI -> new Written(AnkiWriter.write(decks), List.of());
      case JSON -> new Written(JsonDecks.write(decks), List.of());
      case PAPER -> new Written(QuestionPaper.write(decks), List.of());
      case AIKEN, TSV -> throw new IllegalArgumentException(format.word() + " is only read");
    };
  }
}
