package prep.library;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import prep.deck.DeckSummary;
import prep.deck.Level;
import prep.deck.QuestionKey;
import prep.deck.QuestionSummary;
import prep.deck.QuestionType;
import prep.deck.Topic;

/**
 * The form in which summaries of decks are kept: who read them, the root that they come from, the
 * summaries, and a checksum. Texts are preceded by their lengths in UTF-8.
 */
final class SummaryFile {

  /** How many bytes identify the reader. */
  static final int HEAD = 16;

  private static final int MAGIC = 0x70726570;

  /** Incremented with each change of the format, so that older files are not misread. */
  private static final int FORMAT = 3;

  private static final int CHECKSUM = Long.BYTES;

  private static final List<QuestionType> TYPES = List.of(QuestionType.values());
  private static final List<Level> LEVELS = List.of(Level.values());

  /**
   * What shows whether a file has changed.
   *
   * @param size in bytes
   * @param changed when it was changed last, in nanoseconds since 1970
   */
  record Stamp(long size, long changed) {}

  /** A deck, and its file as it was when it was read. */
  record Entry(Stamp stamp, DeckSummary deck) {}

  private SummaryFile() {}

  /** The bytes of a file. */
  static byte[] write(long reader, String root, Collection<Entry> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(MAGIC);
      out.writeInt(FORMAT);
      out.writeLong(reader);
      text(root, out);
      out.writeInt(entries.size());
      for (Entry entry : entries) {
        out.writeLong(entry.stamp().size());
        out.writeLong(entry.stamp().changed());
        deck(entry.deck(), out);
      }
      out.writeLong(checksum(bytes.toByteArray(), bytes.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Lists of words come first, each once, since many questions have the same. */
  private static void deck(DeckSummary deck, DataOutputStream out) throws IOException {
    text(deck.topic().name(), out);
    text(deck.title(), out);
    texts(deck.was(), out);
    Map<List<String>, Integer> lists = new LinkedHashMap<>();
    for (QuestionSummary question : deck.questions()) {
      lists.putIfAbsent(question.tags(), lists.size());
      lists.putIfAbsent(question.covers(), lists.size());
    }
    out.writeInt(lists.size());
    for (List<String> list : lists.keySet()) {
      texts(list, out);
    }
    out.writeInt(deck.questions().size());
    for (QuestionSummary question : deck.questions()) {
      text(question.key().id(), out);
      out.writeByte(TYPES.indexOf(question.type()));
      out.writeByte(LEVELS.indexOf(question.level()));
      out.writeBoolean(question.isDraft());
      out.writeInt(seconds(question.time()));
      out.writeInt(lists.getOrDefault(question.tags(), 0));
      out.writeInt(lists.getOrDefault(question.covers(), 0));
      texts(question.was(), out);
    }
  }

  /** No time is 0, which no question has. */
  private static int seconds(@Nullable Duration time) {
    return time == null ? 0 : Math.toIntExact(time.toSeconds());
  }

  private static void texts(List<?> texts, DataOutputStream out) throws IOException {
    out.writeInt(texts.size());
    for (Object text : texts) {
      text(text.toString(), out);
    }
  }

  private static void text(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /** The reader in the head of a file; 0 if it is not such a file. */
  static long reader(byte[] head) {
    if (head.length < HEAD) {
      return 0;
    }
    ByteBuffer in = ByteBuffer.wrap(head);
    return in.getInt() == MAGIC && in.getInt() == FORMAT ? in.getLong() : 0;
  }

  /**
   * The entries of a file by topic; none if it is damaged, of another form, or was written for
   * another reader or root.
   */
  static Map<Topic, Entry> read(byte[] bytes, long reader, String root) {
    int end = bytes.length - CHECKSUM;
    if (end < HEAD
        || reader(bytes) != reader
        || ByteBuffer.wrap(bytes).getLong(end) != checksum(bytes, end)) {
      return Map.of();
    }
    Reader in = new Reader(ByteBuffer.wrap(bytes, HEAD, end - HEAD));
    try {
      return in.text().equals(root) ? in.entries() : Map.of();
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException _) {
      return Map.of();
    }
  }

  private record Reader(ByteBuffer in) {

    Map<Topic, Entry> entries() {
      Map<Topic, Entry> entries = new LinkedHashMap<>();
      for (int i = in.getInt(); i > 0; i--) {
        Stamp stamp = new Stamp(in.getLong(), in.getLong());
        DeckSummary deck = deck();
        entries.put(deck.topic(), new Entry(stamp, deck));
      }
      return entries;
    }

    private DeckSummary deck() {
      Topic topic = new Topic(text());
      String title = text();
      List<Topic> was = texts().stream().map(Topic::new).toList();
      List<List<String>> lists = new ArrayList<>();
      for (int i = in.getInt(); i > 0; i--) {
        lists.add(texts());
      }
      List<QuestionSummary> questions = new ArrayList<>();
      for (int i = in.getInt(); i > 0; i--) {
        questions.add(question(topic, lists));
      }
      return new DeckSummary(topic, title, was, questions);
    }

    private QuestionSummary question(Topic topic, List<List<String>> lists) {
      QuestionKey key = new QuestionKey(topic, text());
      QuestionType type = TYPES.get(in.get());
      Level level = LEVELS.get(in.get());
      boolean isDraft = in.get() != 0;
      int seconds = in.getInt();
      Duration time = seconds == 0 ? null : Duration.ofSeconds(seconds);
      List<String> tags = lists.get(in.getInt());
      List<String> covers = lists.get(in.getInt());
      return new QuestionSummary(key, type, level, tags, covers, keys(), time, isDraft);
    }

    private List<QuestionKey> keys() {
      List<QuestionKey> keys = new ArrayList<>();
      for (String text : texts()) {
        keys.add(QuestionKey.parse(text).orElseThrow(IllegalArgumentException::new));
      }
      return keys;
    }

    private List<String> texts() {
      List<String> texts = new ArrayList<>();
      for (int i = in.getInt(); i > 0; i--) {
        texts.add(text());
      }
      return List.copyOf(texts);
    }

    private String text() {
      int length = in.getInt();
      int start = in.position();
      in.position(start + length);
      return new String(in.array(), in.arrayOffset() + start, length, StandardCharsets.UTF_8);
    }
  }

  private static long checksum(byte[] bytes, int end) {
    CRC32 crc = new CRC32();
    crc.update(bytes, 0, end);
    return crc.getValue();
  }
}
