package prep.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import prep.deck.Deck;
import prep.deck.Topic;
import prep.exchange.anki.AnkiPackage;
import prep.exchange.anki.AnkiReader;
import prep.exchange.anki.AnkiWriter;
import prep.exchange.gift.GiftReader;
import prep.exchange.gift.GiftWriter;
import prep.exchange.item.Items;
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

  /** The size of a file, in bytes, up to which it is read. */
  public static final int LARGEST = AnkiPackage.LARGEST;

  private Exchange() {}

  /**
   * What a file holds.
   *
   * @param named what it is written in; null to guess by its name and its first lines
   * @param name as the user would name it
   * @param topic the topic of questions that name none
   * @param counted is called after each question with the number of questions so far
   * @param columns names the columns of a table without a header by its first row
   */
  public static Reading read(
      @Nullable Format named,
      String name,
      byte[] bytes,
      Topic topic,
      IntConsumer counted,
      Function<List<String>, String> columns) {
    if ((named == null || named == Format.ANKI) && AnkiPackage.isOne(name, bytes)) {
      Items items = new Items(name, topic, counted);
      AnkiPackage.read(bytes, items);
      return items.reading();
    }
    TextSource source = TextSource.decode(name, bytes);
    Format format = named == null ? Format.detect(name, source.text()) : named;
    return read(format, source, new Items(name, topic, counted), columns);
  }

  /**
   * What a text holds.
   *
   * @param topic the topic of questions that name none
   */
  public static Reading read(Format format, TextSource source, Topic topic) {
    return read(format, source, new Items(source.name(), topic, _ -> {}), _ -> "");
  }

  private static Reading read(
      Format format, TextSource source, Items items, Function<List<String>, String> columns) {
    switch (format) {
      case MARKDOWN -> MarkdownReader.read(source, items, false);
      case OBSIDIAN -> MarkdownReader.read(source, items, true);
      case GIFT -> GiftReader.read(source, items);
      case AIKEN -> AikenReader.read(source, items);
      case CSV -> TableReader.read(source, items, ',', columns);
      case TSV -> TableReader.read(source, items, '\t', columns);
      case ANKI -> AnkiReader.read(source, items);
      case JSON -> JsonReader.read(source, items);
      case PAPER -> throw new IllegalArgumentException("a paper is only written");
    }
    return items.reading();
  }

  /**
   * The text of decks.
   *
   * @throws IllegalArgumentException for a format that is only read
   */
  public static Written write(Format format, List<Deck> decks) {
    List<String> leftOut = new ArrayList<>();
    String text =
        switch (format) {
          case MARKDOWN -> StudySheet.write(decks);
          case GIFT -> GiftWriter.write(decks, leftOut);
          case CSV -> TableWriter.write(decks);
          case ANKI -> AnkiWriter.write(decks);
          case JSON -> JsonDecks.write(decks);
          case PAPER -> QuestionPaper.write(decks);
          case AIKEN, TSV, OBSIDIAN ->
              throw new IllegalArgumentException(format.word() + " is only read");
        };
    return new Written(text, leftOut, Lost.in(format, decks));
  }
}
