package prep.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import prep.deck.Deck;
import prep.deck.Question;
import prep.deck.QuestionType;
import prep.deck.Topic;
import prep.exchange.item.Reading;
import prep.exchange.item.TextSource;
import prep.exchange.item.Written;
import prep.files.DeckReader;
import prep.files.Loaded;

/** What is written in a format is read as the same questions where the format can hold them. */
@Order(1)
class RoundTripTest {

  private static final Topic TOPIC = new Topic("cloud/aws");

  /** A question of each type with what all formats that know the type can hold. */
  private static final String SIMPLE =
      """
      questions:
        - id: kinds
          type: choice
          tags: [net, base]
          question: |
            Which of these is **right**?

            ```python
            print({"a": 1})
            ```
          options:
            - right: A list, such as `[1, 2]`
            - wrong: 'A sign: ~ = # { }'
              why: It has no items.
            - wrong: none
          explanation: Lists have items.
        - id: several
          type: choice
          question: Which are even?
          options:
            - right: two
            - wrong: three
            - right: four
        - id: judged
          type: true-false
          question: HTTP keeps no state.
          answer: true
          explanation: Cookies do.
        - id: typed
          type: short
          question: Which program lists files?
          answer: ls
          accept: [dir]
        - id: run
          type: command
          question: List all files.
          answer: ls -a
          accept:
            - ls --all
        - id: blank
          type: cloze
          question: The {{kernel|core}} runs in supervisor mode.
        - id: steps
          type: order
          question: Put in order.
          steps:
            - connect
            - ask
            - close
        - id: pairs
          type: match
          question: Match.
          pairs:
            SSH: '22'
            HTTP: '80'
            DNS: '53'
          extra:
            - '8080'
        - id: words
          type: open
          question: Why an index?
          answer: It makes reading faster. It costs when writing.
          points:
            - It makes reading faster
        - id: done
          type: task
          question: Start a container.
          steps:
            - Pull an image
          done_when:
            - It runs
          answer: Run it.
      """;

  private static Deck deck(String yaml) {
    Loaded loaded = DeckReader.read(TOPIC, "deck.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    assertThat(loaded.problems()).isEmpty();
    Deck deck = loaded.deck();
    return new Deck(TOPIC, "AWS", deck.about(), deck.was(), deck.questions());
  }

  private static Reading again(Format format, Deck deck) {
    String text = Exchange.write(format, List.of(deck)).text();
    Format found = Format.detect("questions.txt", text);
    assertThat(found).isEqualTo(format);
    return Exchange.read(found, new TextSource("questions.txt", text), new Topic("other"));
  }

  /** The types that come back as they were, by format. */
  static Stream<Arguments> held() {
    List<QuestionType> all = List.of(QuestionType.values());
    return Stream.of(
            Arguments.of(Format.JSON, all),
            Arguments.of(Format.CSV, all),
            Arguments.of(
                Format.GIFT,
                List.of(
                    QuestionType.CHOICE,
                    QuestionType.TRUE_FALSE,
                    QuestionType.SHORT,
                    QuestionType.CLOZE,
                    QuestionType.MATCH,
                    QuestionType.OPEN)),
            Arguments.of(Format.MARKDOWN, all),
            Arguments.of(Format.ANKI, without(QuestionType.TASK)))
        .flatMap(arguments ->
            ((List<?>) arguments.get()[1])
                .stream().map(type -> Arguments.of(arguments.get()[0], type)));
  }

  private static List<QuestionType> without(QuestionType type) {
    return Stream.of(QuestionType.values()).filter(other -> other != type).toList();
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("held")
  void a_question_comes_back_as_it_was(Format format, QuestionType type) {
    Deck all = deck(SIMPLE);
    List<Question> ofType =
        all.questions().stream().filter(question -> question.type() == type).toList();
    Deck deck = new Deck(TOPIC, "AWS", "", List.of(), ofType);

    Reading reading = again(format, deck);

    assertThat(reading.refused()).isEmpty();
    assertThat(reading.found())
        .usingRecursiveComparison()
        .ignoringFields("details.origin", "details.rev")
        .isEqualTo(ofType);
  }

  static Stream<Path> bundled() throws java.io.IOException {
    return Files.list(Path.of("questions"))
        .filter(file -> file.toString().endsWith(".yaml"))
        .sorted();
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void a_spreadsheet_and_json_hold_all_of_a_bundled_deck(Path file) throws java.io.IOException {
    Deck deck = DeckReader.read(TOPIC, "deck.yaml", Files.readAllBytes(file)).deck();

    for (Format format : List.of(Format.CSV, Format.JSON)) {
      Reading reading = again(format, deck);

      assertThat(reading.refused()).isEmpty();
      assertThat(reading.found())
          .usingRecursiveComparison()
          .ignoringFieldsMatchingRegexes(".*origin", ".*rev", "table", ".*\\.table")
          .isEqualTo(deck.questions());
    }
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void no_question_of_a_bundled_deck_is_lost_on_cards_and_sheets(Path file)
      throws java.io.IOException {
    Deck deck = DeckReader.read(TOPIC, "deck.yaml", Files.readAllBytes(file)).deck();

    for (Format format : List.of(Format.ANKI, Format.MARKDOWN)) {
      Reading reading = again(format, deck);

      assertThat(reading.refused()).isEmpty();
      assertThat(reading.found()).hasSameSizeAs(deck.questions());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"JSON", "CSV", "MARKDOWN"})
  void follow_ups_come_back_as_they_were(Format format) {
    Deck deck =
        deck(
            """
            questions:
              - id: a
                type: short
                question: Which port does SSH use?
                answer: '22'
                followups:
                  - {ask: b, when: answered, lead: "And *its* <keys> -->?"}
                  - {ask: net/tcp, when: missed}
              - {id: b, type: true-false, question: A key is a file., answer: true}
            """);

    assertThat(again(format, deck).found().getFirst().details().followUps())
        .hasSize(2)
        .isEqualTo(deck.questions().getFirst().details().followUps());
  }

  @Test
  void gift_says_that_it_has_no_place_for_follow_ups() {
    String yaml =
        "questions: [{id: a, type: short, question: Why?, answer: so, explanation: It is., "
            + "followups: [{ask: b, when: missed}]}]";

    assertThat(Exchange.write(Format.GIFT, List.of(deck(yaml))).lost()).contains("followups");
  }

  @Test
  void gift_says_what_it_has_no_place_for() {
    Written written = Exchange.write(Format.GIFT, List.of(deck(SIMPLE)));

    assertThat(written.leftOut()).containsExactly("cloud/aws/steps", "cloud/aws/done");
  }

  @Test
  void a_card_for_anki_escapes_what_is_no_markup_and_has_its_deck() {
    Deck deck =
        deck("questions: [{id: a, type: short, question: 'Is <b>x</b> & `<i>` safe?', answer: b}]");

    assertThat(Exchange.write(Format.ANKI, List.of(deck)).text())
        .startsWith("#separator:tab\n#html:true\n")
        .contains("cloud/aws/a\tBasic\tcloud::aws\t")
        .contains("Is &lt;b&gt;x&lt;/b&gt; &amp; <code>&lt;i&gt;</code> safe?");
  }

  @Test
  void a_study_sheet_does_not_show_the_answer_before_it_is_unfolded() {
    String sheet = Exchange.write(Format.MARKDOWN, List.of(deck(SIMPLE))).text();

    assertThat(sheet.substring(0, sheet.indexOf("<details>")))
        .contains("- [ ] A list, such as")
        .doesNotContain("[x]");
  }

  @Test
  void a_question_paper_has_its_key_at_the_end() {
    String paper = Exchange.write(Format.PAPER, List.of(deck(SIMPLE))).text();
    int key = paper.indexOf("# Key");

    assertThat(paper.substring(0, key)).contains("### 9: Why an index?").doesNotContain("[x]");
    assertThat(paper.substring(key)).contains("- [x] A list").contains("`ls -a`");
  }
}
