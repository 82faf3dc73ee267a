package prep.library;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import prep.deck.DeckSummary;
import prep.deck.Level;
import prep.deck.QuestionKey;
import prep.deck.QuestionSummary;
import prep.deck.QuestionType;
import prep.deck.Topic;

/**
 * The summary of a deck in a form that is quick to read: numbers of one to five bytes, texts by
 * their lengths in UTF-8. Lists of words come first, each once, since many questions have the same.
 */
final class SummaryBytes {

  private static final List<QuestionType> TYPES = List.of(QuestionType.values());
  private static final List<Level> LEVELS = List.of(Level.values());

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private SummaryBytes() {}

  /** The bytes of a summary, without its topic. */
  static ByteBuffer of(DeckSummary deck) {
    SummaryBytes bytes = new SummaryBytes();
    bytes.write(deck);
    return ByteBuffer.wrap(bytes.out.toByteArray());
  }

  private void write(DeckSummary deck) {
    text(deck.title());
    texts(deck.was());
    Map<List<String>, Integer> lists = new LinkedHashMap<>();
    for (QuestionSummary question : deck.questions()) {
      lists.putIfAbsent(question.tags(), lists.size());
      lists.putIfAbsent(question.covers(), lists.size());
    }
    number(lists.size());
    lists.keySet().forEach(this::texts);
    number(deck.questions().size());
    for (QuestionSummary question : deck.questions()) {
      text(question.key().id());
      out.write(TYPES.indexOf(question.type()));
      out.write(LEVELS.indexOf(question.level()));
      out.write(question.isDraft() ? 1 : 0);
      number(lists.getOrDefault(question.tags(), 0));
      number(lists.getOrDefault(question.covers(), 0));
      texts(question.was());
    }
  }

  private void texts(Collection<?> texts) {
    number(texts.size());
    for (Object text : texts) {
      text(text.toString());
    }
  }

  private void text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    out.writeBytes(bytes);
  }

  /** Seven bits a byte, the lowest first; the eighth bit says that more follow. */
  private void number(int number) {
    int rest = number;
    while (rest > 0x7F) {
      out.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  /** The summary in bytes that {@link #of} made; null where they cannot be its. */
  static @Nullable DeckSummary read(Topic topic, ByteBuffer bytes) {
    try {
      return new Reader(topic, bytes.duplicate()).deck();
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException _) {
      return null;
    }
  }

  private record Reader(Topic topic, ByteBuffer in) {

    DeckSummary deck() {
      String title = text();
      List<Topic> was = new ArrayList<>();
      for (String name : texts()) {
        was.add(new Topic(name));
      }
      List<List<String>> lists = new ArrayList<>();
      for (int i = number(); i > 0; i--) {
        lists.add(texts());
      }
      int count = number();
      List<QuestionSummary> questions = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        questions.add(question(lists));
      }
      return new DeckSummary(topic, title, was, questions);
    }

    private QuestionSummary question(List<List<String>> lists) {
      QuestionKey key = new QuestionKey(topic, text());
      QuestionType type = TYPES.get(in.get());
      Level level = LEVELS.get(in.get());
      boolean isDraft = in.get() != 0;
      List<String> tags = lists.get(number());
      List<String> covers = lists.get(number());
      return new QuestionSummary(key, type, level, tags, covers, keys(), isDraft);
    }

    private List<QuestionKey> keys() {
      List<String> texts = texts();
      if (texts.isEmpty()) {
        return List.of();
      }
      List<QuestionKey> keys = new ArrayList<>();
      for (String text : texts) {
        keys.add(QuestionKey.parse(text).orElseThrow(IllegalArgumentException::new));
      }
      return keys;
    }

    private List<String> texts() {
      int count = number();
      if (count == 0) {
        return List.of();
      }
      List<String> texts = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        texts.add(text());
      }
      return List.copyOf(texts);
    }

    private String text() {
      int length = number();
      int start = in.position();
      in.position(start + length);
      return new String(in.array(), in.arrayOffset() + start, length, StandardCharsets.UTF_8);
    }

    private int number() {
      int number = 0;
      int shift = 0;
      int next = in.get();
      while (next < 0) {
        number |= (next & 0x7F) << shift;
        shift += 7;
        next = in.get();
      }
      return number | next << shift;
    }
  }
}
