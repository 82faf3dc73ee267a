package prep.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import prep.deck.Accepted;
import prep.deck.Choice;
import prep.deck.Choice.Option;
import prep.deck.Cloze;
import prep.deck.Command;
import prep.deck.CommandTable;
import prep.deck.Deck;
import prep.deck.Details;
import prep.deck.Level;
import prep.deck.Matching;
import prep.deck.Open;
import prep.deck.Ordering;
import prep.deck.Origin;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.QuestionType;
import prep.deck.ShortAnswer;
import prep.deck.Task;
import prep.deck.Topic;
import prep.deck.TrueFalse;
import prep.exchange.item.KeyPoints;
import prep.exchange.item.LiteralText;
import prep.exchange.item.Reading;
import prep.exchange.item.TextSource;
import prep.files.DeckWriter;
import prep.files.Loaded;

/** Random questions of hostile texts come back from each format as they were. */
@Order(1)
class HostileRoundTripTest {

  private static final Topic TOPIC = new Topic("cloud/aws");
  private static final int SEEDS = 1000;
  private static final List<QuestionType> ALL = List.of(QuestionType.values());

  /** What a format holds. */
  private static final Map<Format, List<QuestionType>> HELD = new LinkedHashMap<>();

  static {
    HELD.put(Format.JSON, ALL);
    HELD.put(Format.CSV, ALL);
    HELD.put(
        Format.GIFT,
        List.of(
            QuestionType.CHOICE,
            QuestionType.TRUE_FALSE,
            QuestionType.SHORT,
            QuestionType.CLOZE,
            QuestionType.MATCH,
            QuestionType.OPEN));
    HELD.put(
        Format.ANKI,
        List.of(
            QuestionType.CHOICE,
            QuestionType.TRUE_FALSE,
            QuestionType.SHORT,
            QuestionType.COMMAND,
            QuestionType.CLOZE,
            QuestionType.ORDER,
            QuestionType.MATCH,
            QuestionType.OPEN));
  }

  static Stream<Arguments> decks() {
    return HELD.keySet().stream()
        .flatMap(format ->
            IntStream.range(0, SEEDS).mapToObj(seed -> Arguments.of(format, (long) seed)));
  }

  /** A deck of random questions that a format can hold. */
  private static final class RandomDeck {
    private final Format format;
    private final Random random;

    RandomDeck(Format format, long seed) {
      this.format = format;
      this.random = new Random(seed);
    }

    /** Some Markdown that shows a hostile text. */
    private String markdown() {
      return LiteralText.markdown(
          random.nextInt(3) == 0 && format != Format.ANKI
              ? HostileTexts.text(random) + "\n" + HostileTexts.line(random)
              : HostileTexts.line(random));
    }

    private String line() {
      return LiteralText.markdown(HostileTexts.line(random));
    }

    /** What can stand in Anki's braces. */
    private String inBraces() {
      return typed().replaceAll("[{}|]", "").replaceAll(":(?=:)", "").strip();
    }

    /** What has to be typed. */
    private String typed() {
      return HostileTexts.line(random);
    }

    private String maybe(Supplier<String> text) {
      return random.nextBoolean() ? "" : text.get();
    }

    private <T> List<T> some(int least, int most, Supplier<T> one) {
      return Stream.generate(one)
          .limit(least + random.nextInt(most - least + 1))
          .distinct()
          .toList();
    }

    private Details details(int number) {
      boolean gift = format == Format.GIFT;
      return new Details(
          new QuestionKey(TOPIC, "question-" + number),
          "",
          new Origin("a.yaml", 1),
          List.of(),
          gift ? Level.MID : Level.values()[random.nextInt(3)],
          some(0, 2, () -> "tag-" + random.nextInt(9)),
          markdown(),
          gift ? "" : maybe(this::line),
          maybe(this::markdown),
          List.of(),
          List.of(),
          null,
          "",
          null,
          false,
          List.of());
    }

    private Question question(QuestionType type, Details details) {
      return switch (type) {
        case CHOICE -> {
          List<Option> options = new ArrayList<>();
          int right = 1 + random.nextInt(2);
          for (String text : some(3, 5, this::line)) {
            boolean isRight = options.size() < right;
            options.add(new Option(text, isRight, isRight ? "" : maybe(this::line)));
          }
          yield new Choice(details, options, true);
        }
        case TRUE_FALSE -> new TrueFalse(details, random.nextBoolean());
        case SHORT -> new ShortAnswer(details, Accepted.literal(some(1, 3, this::typed)));
        case COMMAND -> {
          List<String> texts = some(1, 3, this::typed);
          yield new Command(
              details, texts.getFirst(), texts.subList(1, texts.size()), CommandTable.EMPTY);
        }
        case CLOZE -> {
          String before = "a " + line() + " ";
          String after = " " + line() + " b";
          List<Cloze.Part> parts =
              List.of(new Cloze.Text(before), new Cloze.Gap(1), new Cloze.Text(after));
          Cloze.Blank blank = new Cloze.Blank(Accepted.literal(some(1, 2, this::inBraces)), "");
          yield new Cloze(
              details.with(details.key(), details.origin(), before + "[...]" + after),
              parts,
              List.of(blank));
        }
        case ORDER -> new Ordering(details, some(3, 5, this::line).stream().map(List::of).toList());
        case MATCH -> {
          List<String> lefts = some(3, 5, this::line);
          List<String> rights = some(9, 9, this::line);
          List<Integer> pairing = IntStream.rangeClosed(1, lefts.size()).boxed().toList();
          yield new Matching(
              details,
              lefts,
              rights.subList(0, Math.min(rights.size(), lefts.size() + 1)),
              pairing);
        }
        case OPEN -> {
          String answer = markdown();
          boolean gift = format == Format.GIFT;
          yield new Open(
              gift ? without(details) : details,
              answer,
              List.of(),
              gift
                  ? KeyPoints.of(answer)
                  : some(1, 3, this::line).stream().map(KeyPoints::point).toList(),
              List.of(),
              List.of());
        }
        case TASK ->
            new Task(details, some(0, 3, this::line), some(1, 3, this::line), maybe(this::line));
      };
    }

    /** An essay has no feedback beside its model answer. */
    private static Details without(Details details) {
      return new Details(
          details.key(),
          "",
          details.origin(),
          List.of(),
          details.level(),
          details.tags(),
          details.stem(),
          "",
          "",
          List.of(),
          List.of(),
          null,
          "",
          null,
          false,
          List.of());
    }

    /** The questions that can stand in a deck, as they are read from one. */
    private Deck deck() {
      List<Question> questions = new ArrayList<>();
      List<QuestionType> types = HELD.get(format);
      for (int number = 0; number < 3; number++) {
        QuestionType type = types.get(random.nextInt(types.size()));
        sound(question(type, details(number))).ifPresent(questions::add);
      }
      return new Deck(TOPIC, "AWS", "", List.of(), questions);
    }

    private static Optional<Question> sound(Question question) {
      Loaded loaded = DeckWriter.asRead(question, "a.yaml");
      return loaded.isBroken()
          ? Optional.empty()
          : Optional.of(loaded.deck().questions().getFirst());
    }
  }

  @ParameterizedTest(name = "{0}, seed {1}")
  @MethodSource("decks")
  void hostile_texts_come_back_as_they_were(Format format, long seed) {
    Deck deck = new RandomDeck(format, seed).deck();
    if (deck.questions().isEmpty()) {
      return;
    }
    String text = Exchange.write(format, List.of(deck)).text();

    Reading reading = Exchange.read(format, new TextSource("a.txt", text), new Topic("other"));

    assertThat(reading.leftOut()).as(text).isEmpty();
    if (format == Format.ANKI) {
      // What is escaped without need comes back without it.
      assertThat(reading.found().stream().map(HostileRoundTripTest::shown))
          .as(text)
          .isEqualTo(deck.questions().stream().map(HostileRoundTripTest::shown).toList());
      return;
    }
    assertThat(reading.found())
        .as(text)
        .usingRecursiveComparison()
        .ignoringFieldsMatchingRegexes(".*origin", ".*rev", "table", ".*\\.table")
        .isEqualTo(deck.questions());
  }

  /** All that a question says, without escapes. */
  private static String shown(Question question) {
    return LiteralText.of(question.toString().replaceAll("rev=\\w*, origin=Origin\\[[^]]*], ", ""));
  }
}
