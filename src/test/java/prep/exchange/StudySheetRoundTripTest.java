package prep.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prep.deck.Deck;
import prep.deck.Question;
import prep.deck.Topic;
import prep.exchange.item.Reading;
import prep.exchange.item.TextSource;
import prep.files.JsonDecks;

/** A study sheet holds every question of any deck, whatever its texts look like. */
class StudySheetRoundTripTest {

  private static final Topic TOPIC = new Topic("cloud/aws");

  private static final List<String> PIECES =
      List.of(
          "a word",
          "What is it?",
          "`code`",
          "**bold**",
          "_x_",
          "a*b*c",
          "__init__",
          "\\",
          "\"",
          "'",
          ":",
          ";",
          ",",
          "::",
          "->",
          "→",
          "=",
          "==x==",
          "~",
          "#",
          "{",
          "}",
          "{a}",
          "[x]",
          "(y)",
          "<b>",
          "</details>",
          "<details>",
          "&lt;",
          "&",
          "%",
          "|",
          "\t",
          "🙂",
          "👩‍👩‍👧",
          "שלום",
          "مرحبا",
          "名前",
          "é",
          "\n",
          "\n\n",
          "\n### Q1: no",
          "\n- [x] box",
          "\n- A: letter",
          "\nAnswer: B",
          "\n**Hint:** no",
          "\n---\n",
          "\n```\nx\n```\n",
          "\n```",
          "\n~~~",
          "<!-- x",
          "-->",
          "$1",
          "1. ",
          "\n2. two",
          "<sup>2</sup>",
          "    indented",
          "\n\n    code",
          "Q: ",
          "A: ",
          "?",
          "\u200f",
          "~~~~",
          "<summary>Answer</summary>");

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 1000);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int n = 1 + random.nextInt(6); n > 0; n--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())))
          .append(random.nextBoolean() ? " " : "");
    }
    String said = text.toString().strip();
    return said.isEmpty() ? "word" : said;
  }

  private static String json(String text) {
    StringBuilder json = new StringBuilder("\"");
    text.chars().forEach(c -> json.append("\\u%04x".formatted(c)));
    return json.append('"').toString();
  }

  private static String list(Random random, int count) {
    List<String> texts = new ArrayList<>();
    for (int n = 1; n <= count; n++) {
      texts.add(json(n + " " + text(random)));
    }
    return "[" + String.join(",", texts) + "]";
  }

  private static String question(Random random, int n) {
    String own =
        switch (random.nextInt(9)) {
          case 0 ->
              "\"type\":\"choice\",\"options\":[{\"right\":%s},{\"wrong\":%s,\"why\":%s},{\"wrong\":%s}]"
                  .formatted(
                      json("1 " + text(random)),
                      json("2 " + text(random)),
                      json(text(random)),
                      json("3"));
          case 1 -> "\"type\":\"true-false\",\"answer\":" + random.nextBoolean();
          case 2 ->
              "\"type\":\"short\",\"answer\":%s,\"accept\":%s"
                  .formatted(json(text(random)), list(random, 2));
          case 3 -> "\"type\":\"command\",\"answer\":\"ls -%d | wc\"".formatted(n);
          case 4 ->
              "\"type\":\"cloze\",\"question\":"
                  + json(text(random) + " {{" + n + "|two::hint}} " + text(random));
          case 5 -> "\"type\":\"order\",\"steps\":" + list(random, 4);
          case 6 ->
              "\"type\":\"match\",\"pairs\":{%s:%s,%s:%s,\"3\":\"c\"}"
                  .formatted(
                      json("1 " + text(random)),
                      json("a " + text(random)),
                      json("2"),
                      json("b " + text(random)));
          case 7 ->
              "\"type\":\"open\",\"answer\":%s,\"points\":%s"
                  .formatted(json(text(random)), list(random, 2));
          default ->
              "\"type\":\"task\",\"steps\":%s,\"done_when\":%s,\"answer\":%s"
                  .formatted(list(random, 2), list(random, 2), json(text(random)));
        };
    String stem = own.contains("\"question\"") ? "" : ",\"question\":" + json(text(random));
    String hint = random.nextInt(3) > 0 ? "" : ",\"hint\":" + json(text(random));
    String explanation = random.nextInt(3) > 0 ? "" : ",\"explanation\":" + json(text(random));
    return "{\"id\":\"q-%d\",\"level\":\"senior\",\"tags\":[\"a\"],%s%s%s%s}"
        .formatted(n, own, stem, hint, explanation);
  }

  private static String shown(List<Question> questions) {
    return JsonDecks.write(List.of(new Deck(TOPIC, "", "", List.of(), questions)));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_deck_survives_a_study_sheet(long seed) {
    Random random = new Random(seed);
    List<String> written = new ArrayList<>();
    for (int n = 1; n <= 4; n++) {
      written.add(question(random, n));
    }
    List<Question> questions =
        Exchange.read(
                Format.JSON, new TextSource("a.json", "[" + String.join(",", written) + "]"), TOPIC)
            .found();

    String sheet =
        Exchange.write(Format.MARKDOWN, List.of(new Deck(TOPIC, "AWS", "", List.of(), questions)))
            .text();
    Reading reading =
        Exchange.read(Format.MARKDOWN, new TextSource("a.md", sheet), new Topic("other"));

    assertThat(shown(reading.found())).as(sheet).isEqualTo(shown(questions));
  }
}
