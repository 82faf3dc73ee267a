package prep.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import prep.deck.Deck;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.Topic;
import prep.problem.UserError;
import prep.progress.FormerKeys;

/** Moves upon moves: progress follows from every key that a question ever had. */
class DeckMoveChainsTest {

  private static final List<String> WAYS =
      List.of(
          "",
          "was: [%1$s/old-%2$s]",
          "was: [ \"%1$s/old-%2$s\", '%1$s/b-c-%2$s' ]  # once",
          "was: [%1$s/old-%2$s,\n          %1$s/b-%2$s]",
          "was:\n      - %1$s/old-%2$s",
          "was:   # once\n    # and then\n    - '%1$s/old-%2$s'   # later\n    - %1$s/a-b-%2$s",
          "\"was\":\n\n      -   \"%1$s/old-%2$s\"",
          "was: []");

  private final Map<Topic, String> files = new TreeMap<>(Comparator.comparing(Topic::name));

  /** The keys of each question, the one of today last. */
  private final List<List<QuestionKey>> keys = new ArrayList<>();

  private final Set<QuestionKey> used = new HashSet<>();

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 40);
  }

  private void begin(Random random, String lineEnd) {
    for (String name : List.of("x", "cloud/y-z", "w")) {
      Topic topic = new Topic(name);
      StringBuilder text = new StringBuilder("title: T\n");
      text.append(random.nextBoolean() ? "" : "was:\n  - former-" + name + "\n");
      text.append("questions:\n");
      for (int i = 0; i < 4; i++) {
        String was = WAYS.get(random.nextInt(WAYS.size())).formatted(name, "q" + i);
        text.append("  # about ").append(i).append("\n  - id: q").append(i).append("  # id\n");
        text.append(was.isEmpty() ? "" : "    " + was + "\n");
        text.append("    type: true-false\n    question: Is it ").append(name).append(i);
        text.append("?\n    answer: true\n");
      }
      files.put(topic, text.toString().replace("\n", lineEnd));
    }
    Map<QuestionKey, List<QuestionKey>> all = new LinkedHashMap<>();
    for (Deck deck : decks()) {
      for (Question question : deck.questions()) {
        List<QuestionKey> mine = new ArrayList<>(question.details().was());
        deck.was().forEach(topic -> mine.add(new QuestionKey(topic, question.key().id())));
        mine.add(question.key());
        all.put(question.key(), mine);
      }
    }
    keys.addAll(all.values());
    keys.forEach(used::addAll);
    assertThat(keys).hasSize(12);
  }

  private List<Deck> decks() {
    List<Deck> decks = new ArrayList<>();
    files.forEach((topic, text) -> {
      Loaded loaded =
          DeckReader.read(topic, topic + ".yaml", text.getBytes(StandardCharsets.UTF_8));
      assertThat(loaded.problems()).as(text).isEmpty();
      decks.add(loaded.deck());
    });
    return decks;
  }

  private boolean isFormer(Topic topic) {
    return decks().stream().anyMatch(deck -> deck.was().contains(topic));
  }

  private Deck deck(Topic topic) {
    return decks().stream().filter(deck -> deck.topic().equals(topic)).findFirst().orElseThrow();
  }

  private DeckMove.File file(Topic topic) {
    return new DeckMove.File(topic, topic + ".yaml", files.getOrDefault(topic, ""));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void progress_follows_from_every_former_key(long seed) {
    Random random = new Random(seed);
    begin(random, random.nextInt(4) == 0 ? "\r\n" : "\n");
    for (int move = 1; move <= 25; move++) {
      goOn(random, "m-" + move + (random.nextBoolean() ? "-x" : ""));

      FormerKeys former = FormerKeys.of(decks());
      for (List<QuestionKey> chain : keys) {
        for (QuestionKey key : chain) {
          assertThat(former.today(key))
              .as("move " + move + " of " + chain)
              .isEqualTo(chain.getLast());
        }
      }
    }
    Map<String, Integer> stems = new HashMap<>();
    decks()
        .forEach(deck ->
            deck.questions().forEach(question -> stems.merge(question.stem(), 1, Integer::sum)));
    assertThat(stems).hasSize(12).allSatisfy((_, count) -> assertThat(count).isOne());
  }

  private void goOn(Random random, String name) {
    List<QuestionKey> chain = keys.get(random.nextInt(keys.size()));
    QuestionKey from = chain.getLast();
    if (random.nextInt(5) == 0) {
      moveDeck(from.topic(), new Topic(name));
      return;
    }
    List<Topic> topics = List.copyOf(files.keySet());
    Topic topic =
        random.nextInt(8) == 0
            ? new Topic("t-" + name)
            : random.nextBoolean() ? from.topic() : topics.get(random.nextInt(topics.size()));
    QuestionKey to = new QuestionKey(topic, random.nextInt(3) == 0 ? from.id() : name);
    if (random.nextInt(4) == 0) {
      to = chain.get(random.nextInt(chain.size()));
    }
    boolean another = used.contains(to) && !chain.contains(to);
    boolean former = !files.containsKey(to.topic()) && isFormer(to.topic());
    if (!to.equals(from) && !another && !former && move(from, to)) {
      chain.add(to);
      used.add(to);
    }
  }

  /** Whether it could be moved. */
  private boolean move(QuestionKey from, QuestionKey to) {
    if (from.topic().equals(to.topic())) {
      files.put(from.topic(), DeckMove.rename(file(from.topic()), from.id(), to));
      return true;
    }
    try {
      DeckMove.Moved moved = DeckMove.move(file(from.topic()), from.id(), file(to.topic()), to);
      files.put(from.topic(), moved.source());
      files.put(to.topic(), moved.target());
      return true;
    } catch (UserError e) {
      assertThat(e).hasMessageContaining("is the last question of");
      assertThat(deck(from.topic()).questions()).as("a deck keeps its last question").hasSize(1);
      return false;
    }
  }

  private void moveDeck(Topic from, Topic to) {
    String text = DeckMove.formerTopic(file(from));
    files.remove(from);
    files.put(to, text);
    for (List<QuestionKey> chain : keys) {
      if (chain.getLast().topic().equals(from)) {
        chain.add(new QuestionKey(to, chain.getLast().id()));
        used.add(chain.getLast());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "    was: [x/z]\n", "    was:\n    - x/z\n"})
  void there_and_back_again_adds_no_key_twice(String was) {
    String text =
        "title: T\nquestions:\n  - id: a-b\n"
            + was
            + "    type: true-false\n    question: Q?\n    answer: true\n";
    Topic x = new Topic("x");
    for (String id : List.of("a-c", "a-b", "a-c", "a-b", "a-d")) {
      String now =
          DeckReader.read(x, "x.yaml", text.getBytes(StandardCharsets.UTF_8))
              .deck()
              .questions()
              .getFirst()
              .key()
              .id();
      text = DeckMove.rename(new DeckMove.File(x, "x.yaml", text), now, new QuestionKey(x, id));
    }
    Question question =
        DeckReader.read(x, "x.yaml", text.getBytes(StandardCharsets.UTF_8))
            .deck()
            .questions()
            .getFirst();
    assertThat(question.details().was())
        .doesNotHaveDuplicates()
        .contains(new QuestionKey(x, "a-b"), new QuestionKey(x, "a-c"));
  }
}
