package prep.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prep.deck.DeckSummary;
import prep.deck.Level;
import prep.deck.QuestionKey;
import prep.deck.QuestionSummary;
import prep.deck.QuestionType;
import prep.deck.Topic;
import prep.library.SummaryFile.Entry;
import prep.library.SummaryFile.Stamp;

class SummaryFileTest {

  private static final Topic TOPIC = new Topic("cloud/aws");
  private static final long READER = 42;

  private static String word(Random random) {
    String letters = "aß€\uD83D\uDC33-\t\n,z";
    StringBuilder word = new StringBuilder("w");
    for (int i = random.nextInt(200); i > 0; i--) {
      word.appendCodePoint(letters.codePointAt(letters.offsetByCodePoints(0, random.nextInt(9))));
    }
    return word.toString();
  }

  private static List<String> words(Random random) {
    List<String> words = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      words.add(word(random));
    }
    return words;
  }

  private static DeckSummary deck(Random random, int most) {
    List<QuestionSummary> questions = new ArrayList<>();
    for (int i = random.nextInt(most); i > 0; i--) {
      questions.add(
          new QuestionSummary(
              new QuestionKey(TOPIC, "q" + i),
              QuestionType.values()[random.nextInt(QuestionType.values().length)],
              Level.values()[random.nextInt(Level.values().length)],
              words(random),
              words(random),
              words(random).stream().map(id -> new QuestionKey(new Topic("a/b"), id)).toList(),
              random.nextBoolean() ? null : Duration.ofSeconds(1 + random.nextInt(5_000)),
              random.nextBoolean()));
    }
    return new DeckSummary(
        TOPIC, word(random), words(random).stream().map(Topic::new).toList(), questions);
  }

  private static final Entry AWS = new Entry(new Stamp(17, Long.MAX_VALUE), deck(new Random(1), 9));
  private static final Entry EMPTY =
      new Entry(new Stamp(0, -1), new DeckSummary(new Topic("größe/x"), "", List.of(), List.of()));

  private static byte[] file() {
    return SummaryFile.write(READER, "/decks", List.of(AWS, EMPTY));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void a_summary_is_read_as_it_was_written(long seed) {
    Entry entry = new Entry(new Stamp(1, 2), deck(new Random(seed), 300));

    assertThat(SummaryFile.read(SummaryFile.write(READER, "", List.of(entry)), READER, ""))
        .containsExactly(Map.entry(TOPIC, entry));
  }

  @Test
  void the_files_of_a_root_are_read_as_they_were_written() {
    assertThat(SummaryFile.read(file(), READER, "/decks"))
        .containsExactly(Map.entry(TOPIC, AWS), Map.entry(new Topic("größe/x"), EMPTY));
  }

  @Test
  void what_another_program_wrote_or_for_another_root_is_not_read() {
    assertThat(SummaryFile.read(file(), READER + 1, "/decks")).isEmpty();
    assertThat(SummaryFile.read(file(), READER, "/other")).isEmpty();
  }

  @Test
  void a_file_with_a_changed_byte_is_not_read() {
    byte[] file = file();
    for (int i = 0; i < file.length; i++) {
      byte[] damaged = file.clone();
      damaged[i] ^= 0x10;
      assertThat(SummaryFile.read(damaged, READER, "/decks")).as("byte %s", i).isEmpty();
    }
  }

  @Test
  void a_file_that_is_cut_off_is_not_read() {
    byte[] file = file();
    for (int length = 0; length < file.length; length++) {
      assertThat(SummaryFile.read(Arrays.copyOf(file, length), READER, "/decks"))
          .as("%s bytes", length)
          .isEmpty();
    }
  }

  /** As if by chance the checksum were right. */
  @Test
  void a_file_that_is_cut_off_before_a_sound_checksum_is_not_read() {
    byte[] file = file();
    int content = file.length - Long.BYTES;
    for (int length = 0; length < content; length++) {
      ByteBuffer cut = ByteBuffer.allocate(length + Long.BYTES).put(file, 0, length);
      CRC32 crc = new CRC32();
      crc.update(file, 0, length);
      cut.putLong(crc.getValue());
      assertThat(SummaryFile.read(cut.array(), READER, "/decks")).as("%s bytes", length).isEmpty();
    }
  }
}
