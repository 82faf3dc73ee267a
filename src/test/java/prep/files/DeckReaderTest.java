package prep.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import prep.deck.Accepted;
import prep.deck.Choice;
import prep.deck.Cloze;
import prep.deck.Command;
import prep.deck.CommandTable;
import prep.deck.CommandTable.ArgumentOrder;
import prep.deck.CommandTable.Program;
import prep.deck.Deck;
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
import prep.problem.Problem;

class DeckReaderTest {

  private static final Deck EVERYTHING = everything();

  private static Deck everything() {
    byte[] content = Resources.bytes(Resources.path("/decks/valid/everything.yaml"));
    Loaded loaded = DeckReader.read(new Topic("everything"), "everything.yaml", content);
    assertThat(loaded.problems()).isEmpty();
    return loaded.deck();
  }

  private static <T extends Question> T question(String id, Class<T> type) {
    return type.cast(EVERYTHING.question(id).orElseThrow());
  }

  private static Loaded read(String yaml) {
    return DeckReader.read(new Topic("t"), "t.yaml", yaml.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_deck_has_its_title_and_former_topics() {
    assertThat(EVERYTHING.title()).isEqualTo("Everything");
    assertThat(EVERYTHING.about()).isEqualTo("Each type of question with each of its fields.");
    assertThat(EVERYTHING.was()).containsExactly(new Topic("all"), new Topic("old/everything"));
  }

  @Test
  void all_nine_types_are_read() {
    assertThat(EVERYTHING.questions().stream().map(Question::type)).contains(QuestionType.values());
  }

  @Test
  void a_question_has_all_its_details() {
    Details details = EVERYTHING.questions().getFirst().details();
    assertThat(details)
        .isEqualTo(
            new Details(
                QuestionKey.parse("everything/image-vs-container").orElseThrow(),
                details.rev(),
                new Origin("everything.yaml", 18),
                List.of(
                    QuestionKey.parse("docker/image-or-container").orElseThrow(),
                    QuestionKey.parse("old/everything/image").orElseThrow()),
                Level.JUNIOR,
                List.of("images", "basics"),
                "Which statement about images and containers is right?\n\n"
                    + "- an *image*\n- a `container`",
                "Think of a class and its instances.",
                "A container adds a writable layer to the image's read-only layers.",
                List.of(
                    "https://docs.docker.com/get-started/docker-overview/",
                    "http://example.org/a?b=c#d"),
                List.of("S1-004", "S1-005"),
                YearMonth.of(2025, 1),
                "Docker 28",
                Duration.ofSeconds(90),
                true,
                List.of(
                    new FollowUp(
                        QuestionKey.parse("everything/shared-kernel").orElseThrow(),
                        FollowUp.When.ANSWERED,
                        "And the *kernel*?"),
                    new FollowUp(
                        QuestionKey.parse("docker/layers").orElseThrow(),
                        FollowUp.When.MISSED,
                        ""))));
    assertThat(details.rev()).matches("[0-9a-f]{8}");
  }

  @Test
  void defaults_hold_where_a_question_says_nothing() {
    Details details = question("several-right", Choice.class).details();
    assertThat(details.level()).isEqualTo(Level.SENIOR);
    assertThat(details.tags()).containsExactly("containers");
    assertThat(details.checked()).isEqualTo(YearMonth.of(2026, 11));
    assertThat(details.applies()).isEqualTo("Docker 29");
    assertThat(details.time()).isEqualTo(Duration.ofSeconds(90));
    assertThat(details.draft()).isFalse();
    assertThat(details.hint()).isEmpty();
  }

  @Test
  void a_type_sources_and_covers_may_stand_in_the_defaults() {
    Deck deck =
        read("""
        defaults: {type: true-false, sources: [https://a.b/], covers: [S1-001]}
        questions:
          - {id: a, question: Is it?, answer: true}
          - {id: b, type: short, question: What?, answer: x, sources: [], covers: [S1-002]}
        """)
            .deck();
    assertThat(deck.questions())
        .extracting(Question::type)
        .containsExactly(QuestionType.TRUE_FALSE, QuestionType.SHORT);
    assertThat(deck.questions())
        .extracting(question -> question.details().sources())
        .containsExactly(List.of("https://a.b/"), List.of());
    assertThat(deck.questions())
        .extracting(question -> question.details().covers())
        .containsExactly(List.of("S1-001"), List.of("S1-002"));
  }

  @Test
  void without_defaults_a_question_is_of_middle_level() {
    Question question =
        read("questions: [{id: a, type: true-false, question: Is it?, answer: true}]")
            .deck()
            .questions()
            .getFirst();
    assertThat(question.level()).isEqualTo(Level.MID);
    assertThat(question.tags()).isEmpty();
    assertThat(question.details().checked()).isNull();
    assertThat(question.details().time()).isNull();
  }

  @Test
  void a_choice_has_right_and_wrong_options() {
    Choice choice = question("image-vs-container", Choice.class);
    assertThat(choice.options())
        .containsExactly(
            new Choice.Option("A container is a running instance of an image", true, ""),
            new Choice.Option(
                "An image is a paused container",
                false,
                "An image is an immutable template; nothing runs in it."),
            new Choice.Option("A container is built layer by layer", false, ""));
    assertThat(choice.shuffle()).isFalse();
    assertThat(question("several-right", Choice.class).several()).isTrue();
    assertThat(question("several-right", Choice.class).shuffle()).isTrue();
  }

  @Test
  void a_statement_is_true_or_false() {
    assertThat(question("shared-kernel", TrueFalse.class).answer()).isTrue();
    assertThat(question("not-a-machine", TrueFalse.class).answer()).isFalse();
  }

  @Test
  void a_short_answer_has_alternatives_and_a_tolerance() {
    assertThat(question("seconds-a-day", ShortAnswer.class).accepted())
        .isEqualTo(
            new Accepted(
                "86400",
                List.of(new Accepted.Literal("86,400"), new Accepted.Pattern("86[.' ]?400")),
                true,
                false,
                new Accepted.Numeric(new BigDecimal("0.01"), true, "s")));
    assertThat(question("pi", ShortAnswer.class).accepted())
        .isEqualTo(
            new Accepted(
                "3.14",
                List.of(),
                false,
                true,
                new Accepted.Numeric(new BigDecimal("0.01"), false, "")));
  }

  @Test
  void a_command_has_the_table_of_its_deck() {
    Command command = question("run-detached", Command.class);
    assertThat(command.answer()).isEqualTo("docker run -d -p 8080:80 nginx");
    assertThat(command.also())
        .containsExactly("docker container run --detach --publish 8080:80 nginx");
    assertThat(command.table().programs())
        .isEqualTo(
            Map.of(
                "docker run",
                new Program(
                    "docker container run",
                    Map.of(
                        "-d", new CommandTable.Option("--detach", false),
                        "-p", new CommandTable.Option("--publish", true),
                        "--name", new CommandTable.Option("--name", true)),
                    ArgumentOrder.BETWEEN_POSITIONALS,
                    List.of()),
                "find",
                new Program("", Map.of(), ArgumentOrder.STRICT, List.of()),
                "ls",
                new Program(
                    "",
                    Map.of("-a", new CommandTable.Option("--all", false)),
                    ArgumentOrder.FREE,
                    List.of())));
  }

  @Test
  void a_cloze_is_cut_at_its_blanks() {
    Cloze cloze = question("layers", Cloze.class);
    assertThat(cloze.parts())
        .containsExactly(
            new Cloze.Text("An image has "),
            new Cloze.Gap(1),
            new Cloze.Text(", a container one "),
            new Cloze.Gap(2),
            new Cloze.Text(" layer "),
            new Cloze.Gap(3),
            new Cloze.Text("."));
    assertThat(cloze.blanks())
        .containsExactly(
            new Cloze.Blank(
                new Accepted("layers", List.of(new Accepted.Literal("layer")), false, true, null),
                ""),
            new Cloze.Blank(
                new Accepted("writable", List.of(), false, true, null), "you can change it"),
            new Cloze.Blank(
                new Accepted("more", List.of(new Accepted.Literal("on top")), false, true, null),
                "where"));
  }

  @Test
  void the_stem_of_a_cloze_does_not_tell_its_answers() {
    assertThat(question("layers", Cloze.class).stem())
        .isEqualTo("An image has [...], a container one [...] layer [...].");
  }

  @Test
  void with_named_blanks_other_braces_are_text() {
    Cloze cloze = question("template", Cloze.class);
    assertThat(cloze.parts())
        .containsExactly(
            new Cloze.Text("In Jinja, `{{ user }}` prints "),
            new Cloze.Gap(1),
            new Cloze.Text(", and "),
            new Cloze.Gap(1),
            new Cloze.Text(" again; "),
            new Cloze.Gap(2),
            new Cloze.Text(" it is escaped."));
    assertThat(cloze.blanks())
        .containsExactly(
            new Cloze.Blank(
                "what",
                new Accepted(
                    "a variable",
                    List.of(new Accepted.Literal("variable"), new Accepted.Pattern("vars?")),
                    false,
                    true,
                    null),
                ""),
            new Cloze.Blank(
                "how", new Accepted("by autoescape", List.of(), false, true, null), "a setting"));
  }

  @Test
  void steps_that_may_change_places_are_one_group() {
    assertThat(question("image-life", Ordering.class).groups())
        .containsExactly(List.of("write a Dockerfile"), List.of("build", "tag"), List.of("push"));
  }

  @Test
  void equal_right_sides_are_one() {
    Matching matching = question("ports", Matching.class);
    assertThat(matching.lefts()).containsExactly("HTTP", "HTTPS", "SSH", "HTTP too");
    assertThat(matching.rights()).containsExactly("80", "443", "22", "21", "25");
    assertThat(matching.pairing()).containsExactly(1, 2, 3, 1);
  }

  @Test
  void a_plain_point_is_its_own_entry() {
    Open open = question("why-containers", Open.class);
    assertThat(open.answer()).isEqualTo("They share the kernel and start fast.");
    assertThat(open.points())
        .containsExactly(
            new Open.Point(
                "same environment everywhere", List.of("same environment everywhere"), 1, null),
            new Open.Point(
                "They share the kernel", List.of("shares kernel", "host's kernel"), 2, null),
            new Open.Point("They start fast", List.of("They start fast"), 0.5, null));
    assertThat(open.myths())
        .containsExactly(
            new Open.Myth(
                "A container is a small machine",
                List.of("small machine"),
                "It is a process.",
                null),
            new Open.Myth(
                "Containers are always secure", List.of("Containers are always secure"), "", null));
    assertThat(open.examples())
        .containsExactly(new Example("They share the kernel.", 0.6), new Example("No idea", 0));
  }

  @Test
  void a_task_has_steps_and_what_can_be_seen() {
    Task task = question("build-one", Task.class);
    assertThat(task.steps()).containsExactly("Write a Dockerfile", "Run docker build");
    assertThat(task.doneWhen()).containsExactly("docker images lists it", "it starts");
    assertThat(task.answer()).isEqualTo("```sh\ndocker build -t x .\n```");
  }

  @Test
  void a_deck_needs_no_title() {
    Loaded loaded = read("questions: [{id: a, type: true-false, question: Is it?, answer: true}]");
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.deck().title()).isEmpty();
  }

  @Test
  void all_problems_are_reported_together_in_the_order_of_the_file() {
    Loaded loaded =
        read(
            """
            titel: Docker
            questions:
              - id: layers
                type: choice
                levle: mid
                question: Which?
                options:
                  - right: A
                  - wrong:
                hint: a
                hint: b
              - id: fine
                type: true-false
                question: Is it?
                answer: true
              - id: Bad
                type: essay
                question: Why?
                sources: [ftp://x]
            """);
    assertThat(loaded.problems())
        .extracting(problem -> problem.line() + " " + problem.rule())
        .containsExactly(
            "1 unknown-key",
            "5 unknown-key",
            "9 missing-text",
            "11 duplicate-key",
            "16 bad-id",
            "17 unknown-type",
            "19 bad-source");
    assertThat(loaded.deck().questions())
        .extracting(question -> question.key().id())
        .containsExactly("fine");
  }

  @Test
  void a_mistyped_required_key_is_not_missing_as_well() {
    assertThat(read("questions: [{id: a, type: true-false, qestion: Is it?, answer: true}]"))
        .extracting(Loaded::problems)
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Problem.class))
        .extracting(Problem::message)
        .containsExactly("\"qestion\" is not a key of \"a\"; did you mean \"question\"?");
  }

  @Test
  void a_question_with_a_key_twice_is_left_out_and_the_next_one_is_not() {
    Loaded loaded =
        read(
            """
            questions:
              - {id: a, type: true-false, question: Is it?, answer: true, answer: false}
              - {id: b, type: true-false, question: Is it?, answer: true}
            """);
    assertThat(loaded.deck().questions())
        .extracting(question -> question.key().id())
        .containsExactly("b");
  }

  private static final String STUMBLES =
      """
      title: A
      defaults: {level: mid}
      questions:
        - id: unclosed
          type: short
          question: "What is x?
          answer: y
        - id: sound
          type: short
          question: "What is y?"
          answer: z
        - id: colon
          type: short
          question: What is this: that?
          answer: z
        - id: other
          type: shrt
          question: Which?
          answer: "a"
        - type: short
          id: starts
          question: `x` is what?
          answer: b
      """;

  private static List<String> problems(String yaml) {
    return DeckReader.read(new Topic("a"), "a.yaml", yaml.getBytes(StandardCharsets.UTF_8))
        .problems()
        .stream()
        .map(problem -> problem.line() + " " + problem.rule())
        .toList();
  }

  @Test
  void where_yaml_stumbles_the_mistakes_of_all_questions_are_found() {
    assertThat(problems(STUMBLES))
        .containsExactly("6 open-quote", "14 needs-quotes", "17 unknown-type", "22 needs-quotes");
  }

  @Test
  void a_mistake_in_the_head_hides_none_in_the_questions() {
    assertThat(problems(STUMBLES.replace("title: A", "title: A: B").replace("x?\n", "x?\"\n")))
        .containsExactly("1 needs-quotes", "14 needs-quotes", "17 unknown-type", "22 needs-quotes");
  }

  @Test
  void a_mistake_behind_the_questions_hides_none_in_them() {
    assertThat(problems(STUMBLES.replace("x?\n", "x?\"\n") + "about: a: b\n"))
        .containsExactly(
            "14 needs-quotes", "17 unknown-type", "22 needs-quotes", "24 needs-quotes");
  }

  @Test
  void a_file_over_which_yaml_stumbles_has_no_questions() {
    Loaded loaded =
        DeckReader.read(new Topic("a"), "a.yaml", STUMBLES.getBytes(StandardCharsets.UTF_8));
    assertThat(loaded.readable()).isFalse();
    assertThat(loaded.deck().questions()).isEmpty();
  }
}
