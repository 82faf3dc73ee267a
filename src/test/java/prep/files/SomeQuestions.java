package prep.files;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import prep.deck.Accepted;
import prep.deck.Accepted.Alternative;
import prep.deck.Accepted.Literal;
import prep.deck.Accepted.Numeric;
import prep.deck.Accepted.Pattern;
import prep.deck.Choice;
import prep.deck.Cloze;
import prep.deck.Command;
import prep.deck.CommandTable;
import prep.deck.Details;
import prep.deck.Example;
import prep.deck.FollowUp;
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

/** Questions of all types whose texts try every corner of YAML, drawn with a seed. */
final class SomeQuestions {

  private static final List<String> PIECES =
      List.of(
          "a",
          "word",
          "Two words",
          "x: y",
          " # no comment",
          "- item",
          "? key",
          "'",
          "\"",
          "\\",
          "`code`",
          "*bold*",
          "&amp;",
          "!tag",
          "%",
          "@",
          "{",
          "}",
          "{{",
          "[",
          "]",
          ",",
          "|",
          ">",
          ":",
          "::",
          "#",
          "404",
          "3.10",
          "no",
          "null",
          "~",
          "---",
          "...",
          "\t",
          "  ",
          "ä",
          "漢字",
          "\uD83D\uDE00",
          "\u0007",
          "\u2028",
          "\u0085",
          "\uFEFF",
          "\u00A0");

  private final Random random;
  private final Topic topic = new Topic("topic");

  SomeQuestions(long seed) {
    random = new Random(seed);
  }

  Question question(QuestionType type, int number) {
    return switch (type) {
      case CHOICE -> new Choice(details(number, text()), options(), random.nextBoolean());
      case TRUE_FALSE -> new TrueFalse(details(number, text()), random.nextBoolean());
      case SHORT -> shortAnswer(number);
      case COMMAND ->
          new Command(details(number, text()), text(), texts(0, 3), CommandTable.EMPTY, examples());
      case CLOZE -> cloze(number);
      case ORDER -> new Ordering(details(number, text()), groups());
      case MATCH -> matching(number);
      case OPEN -> open(number);
      case TASK -> new Task(details(number, text()), texts(0, 3), texts(1, 9), maybe());
    };
  }

  private ShortAnswer shortAnswer(int number) {
    boolean numeric = random.nextBoolean();
    return new ShortAnswer(
        details(number, text()),
        new Accepted(
            numeric ? "-12.50" : text(),
            alternatives(),
            random.nextBoolean(),
            random.nextBoolean(),
            numeric ? numeric() : null),
        examples());
  }

  private Numeric numeric() {
    boolean relative = random.nextBoolean();
    return new Numeric(
        relative ? new BigDecimal("0.015") : new BigDecimal("0.5"), relative, maybe());
  }

  private Cloze cloze(int number) {
    List<Cloze.Part> parts = new ArrayList<>();
    List<Cloze.Blank> blanks = new ArrayList<>();
    StringBuilder stem = new StringBuilder();
    int count = 1 + random.nextInt(3);
    boolean named = random.nextBoolean();
    for (int i = 1; i <= count; i++) {
      String before = i == 1 ? "x" + text() : random.nextBoolean() ? text() : "";
      if (!before.isEmpty()) {
        parts.add(new Cloze.Text(before));
      }
      stem.append(before).append("[...]");
      parts.add(new Cloze.Gap(i));
      boolean exact = random.nextInt(4) == 0;
      boolean typos = random.nextInt(4) > 0;
      Accepted accepted = new Accepted(text(), alternatives(), exact, typos, null);
      blanks.add(new Cloze.Blank(named ? "no " + i : "", accepted, maybe()));
    }
    return new Cloze(details(number, stem.toString()), parts, blanks);
  }

  private Matching matching(int number) {
    List<String> lefts = texts(3, 9);
    List<String> rights = texts(3, 9);
    List<Integer> pairing = new ArrayList<>();
    int used = 1;
    for (int i = 0; i < lefts.size(); i++) {
      int next = i == 0 ? 1 : Math.min(rights.size(), 1 + random.nextInt(used + 1));
      pairing.add(next);
      used = Math.max(used, next);
    }
    return new Matching(details(number, text()), lefts, rights, pairing);
  }

  private List<Choice.Option> options() {
    List<Choice.Option> options = new ArrayList<>();
    List<String> texts = texts(2, 9);
    for (int i = 0; i < texts.size(); i++) {
      boolean right = i == 0 || random.nextInt(3) == 0;
      options.add(new Choice.Option(texts.get(i), right, right ? "" : maybe()));
    }
    return options;
  }

  private List<List<String>> groups() {
    List<List<String>> groups = new ArrayList<>();
    List<String> steps = texts(5, 9);
    groups.add(steps.subList(0, 2));
    steps.subList(2, steps.size()).forEach(step -> groups.add(List.of(step)));
    return groups;
  }

  private Open open(int number) {
    List<Open.Side> sides =
        random.nextBoolean()
            ? List.of()
            : texts(2, 3).stream().map(name -> new Open.Side(name, texts(0, 2))).toList();
    List<@Nullable String> names = new ArrayList<>();
    names.add(null);
    sides.forEach(side -> names.add(side.name()));
    return new Open(
        details(number, text()), text(), sides, points(names), myths(names), examples());
  }

  private List<Open.Point> points(List<@Nullable String> sides) {
    List<Open.Point> points = new ArrayList<>();
    for (String say : texts(1, 9)) {
      List<String> match = random.nextBoolean() ? List.of(say) : texts(1, 3);
      points.add(new Open.Point(say, match, random.nextBoolean() ? 1 : 2.5, oneOf(sides)));
    }
    return points;
  }

  private List<Open.Myth> myths(List<@Nullable String> sides) {
    List<Open.Myth> myths = new ArrayList<>();
    for (String claim : texts(0, 2)) {
      List<String> match = random.nextBoolean() ? List.of(claim) : texts(1, 2);
      myths.add(new Open.Myth(claim, match, maybe(), oneOf(sides)));
    }
    return myths;
  }

  private @Nullable String oneOf(List<@Nullable String> sides) {
    return sides.get(random.nextInt(sides.size()));
  }

  private List<Example> examples() {
    return random.nextBoolean()
        ? List.of()
        : List.of(new Example(text(), 0.75), new Example(text(), 0));
  }

  private List<Alternative> alternatives() {
    List<Alternative> alternatives = new ArrayList<>();
    texts(0, 2).forEach(text -> alternatives.add(new Literal(text)));
    if (random.nextInt(3) == 0) {
      alternatives.add(new Pattern("a[bc]+: \\d{2} #"));
    }
    return alternatives;
  }

  private Details details(int number, String stem) {
    boolean full = random.nextBoolean();
    return new Details(
        new QuestionKey(topic, "question-" + number),
        "",
        new Origin("", 0),
        full ? List.of(new QuestionKey(new Topic("a/b"), "former")) : List.of(),
        Level.values()[random.nextInt(3)],
        texts(0, 3),
        stem,
        maybe(),
        maybe(),
        full ? List.of("https://example.org/a?b=c,d#e", "http://example.org/") : List.of(),
        full ? List.of("S1-004", "1: 2") : List.of(),
        full ? YearMonth.of(2026, 11) : null,
        maybe(),
        full ? Duration.ofSeconds(1 + random.nextInt(200_000)) : null,
        random.nextInt(5) == 0,
        full ? followUps() : List.of());
  }

  private List<FollowUp> followUps() {
    return List.of(
        new FollowUp(new QuestionKey(topic, "question-1"), FollowUp.When.MISSED, ""),
        new FollowUp(QuestionKey.parse("a/b/c").orElseThrow(), FollowUp.When.ANSWERED, "So: why?"));
  }

  private String maybe() {
    return random.nextBoolean() ? "" : text();
  }

  /** Texts that differ from each other. */
  private List<String> texts(int fewest, int most) {
    List<String> texts = new ArrayList<>();
    int count = fewest + random.nextInt(most - fewest + 1);
    while (texts.size() < count) {
      String text = text();
      if (!texts.contains(text)) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** A text that is not blank and has no line end at its end, as all texts of decks. */
  private String text() {
    StringBuilder text = new StringBuilder();
    int count = 1 + random.nextInt(random.nextInt(20) == 0 ? 300 : 6);
    for (int i = 0; i < count; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      switch (random.nextInt(8)) {
        case 0 -> text.append('\n');
        case 1 -> text.append("\n\n  ");
        case 2, 3 -> text.append(' ');
        default -> {}
      }
    }
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
    }
    text.setLength(end);
    return text.toString().isBlank() ? "x" : text.toString();
  }
}
