package prep.grading.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import prep.ProcessorTime;
import prep.deck.Open;
import prep.deck.Open.Myth;
import prep.deck.Open.Point;
import prep.grading.Given;

class CoverageTest {

  private static Coverage coverage(Point point, String answer) {
    return Coverage.of(Given.open(List.of(point), List.of()), answer);
  }

  private static String quote(Coverage coverage) {
    return Objects.requireNonNull(coverage.points().getFirst().quote());
  }

  private static boolean covers(String entry, String answer) {
    return coverage(Given.point("zzz", entry), answer).points().getFirst().covered();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "shares kernel ~ A container shares the host's kernel.",
        "shares kernel ~ The kernel is shared.",
        "shares kernel ~ The kernel of the host: all containers are sharing it.",
        "host's kernel ~ It runs on the kernel of the host.",
        "host kernel ~ It uses the hosts' kernel.",
        "isolation ~ The processes are isolated.",
        "`docker run` ~ You start it with docker run nginx.",
        "docker run ~ You start it with `docker run nginx`.",
        "copy-on-write ~ The layers are copied on write.",
        "copy-on-write ~ It is Copy-On-Write.",
        "multi-stage ~ a multistage build",
        "multistage ~ a multi-stage build",
        "max_connections ~ Set max connections higher.",
        "C++ ~ It is written in C++.",
        "C# ~ You know C#, don't you?",
        "1,000 ~ about 1000 of them",
        "port 8080 ~ It listens on 8080, a port.",
        "== ~ Use == for that.",
        "the kernel ~ Kernel!",
        "virtualization ~ hardware virtualisation",
        "\u5171\u4eab \u5185\u6838 ~ \u5bb9\u5668\u5171\u4eab\u4e3b\u673a\u7684\u5185\u6838\u3002",
        "\u044f\u0434\u0440\u043e ~ \u041e\u0431\u0449\u0435\u0435 \u042f\u0434\u0440\u043e.",
        "na\u00efve ~ a naive approach",
        "no hypervisor ~ It runs without a hypervisor.",
        "not thread-safe ~ It isn't thread-safe.",
        "start fast ~ It starts faster.",
        "slow ~ slowly",
        "does not wait ~ It doesn't wait.",
        "doesn't wait ~ The writer will not wait.",
        "buy capacity ~ If that isn't enough, buy more capacity.",
        "retries ~ When it isn't acknowledged, it retries.",
        "buy capacity ~ Where nobody waits, which isn't common, buy no cache but capacity.",
        "not copy delete ~ It doesn't copy, move or delete.",
        "module not singleton ~ A module is not a singleton.",
        "keeps order ~ It keeps the order and doesn't sort.",
        "not only happy path ~ Test not only the happy path.",
        "not only happy path ~ Don't just test the happy path.",
        "cannot insert ~ Others can't insert into the gap.",
        "cannot insert ~ It does not let others insert.",
        "not prevent inserts ~ A row lock does not prevent inserts.",
        "atomic rolled back ~ Atomic means all or not at all; on an error it is rolled back.",
        "ci pushes ~ CI builds, the laptop doesn't; it also pushes the image.",
        "403 not forbidden ~ A user without the right gets 403 Forbidden.",
        "cycles not counting ~ Counting does not free cycles.",
        "has __iter__ ~ An iterable has `__iter__`.",
        "has __iter__ ~ It has an iter method.",
        "no __len__ ~ A generator has no `__len__`.",
        "useful ~ It is not superfluous but useful.",
      })
  void an_entry_is_a_set_of_words_in_one_sentence_in_any_order(String pair) {
    String entry = pair.split(" ~ ", 2)[0];
    String answer = pair.split(" ~ ", 2)[1];

    assertThat(covers(entry, answer)).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "shares kernel ~ It shares files. The kernel is old.",
        "shares kernel ~ It shares the host.",
        "shares kernel ~ It does not share the host's kernel.",
        "shares kernel ~ It never shares a kernel.",
        "shares kernel ~ It doesn't share the kernel.",
        "shares kernel ~ It runs without a shared kernel.",
        "shares kernel ~ There is no shared kernel.",
        "blocking ~ It is non-blocking.",
        "no hypervisor ~ It has a hypervisor.",
        "not thread-safe ~ It is thread-safe.",
        "== ~ Use = for that.",
        "\u5171\u4eab \u5185\u6838 ~ \u5bb9\u5668\u5171\u4eab\u3002\u5185\u6838\u3002",
        "kernel ~ kernels' colonel",
        "cat ~ concatenate",
        "module ~ A module is not a singleton.",
        "threads ~ In Python threads can't, because of the lock.",
        "delete ~ It doesn't copy, move or delete.",
        "buy ~ It is not to be had: you can't buy it.",
        "not only happy path ~ Only test the happy path.",
        "ci pushes ~ CI should not build; developers push it.",
        "ci pushes ~ CI doesn't build it; developers push.",
        "only happy path ~ Test not only the happy path.",
        "cannot insert ~ It does not prevent inserts.",
        "has __iter__ ~ An iterator has no `__next__`.",
        "no __len__ ~ A generator has `__len__`.",
      })
  void words_missing_denied_or_in_another_sentence_do_not_match(String pair) {
    String entry = pair.split(" ~ ", 2)[0];
    String answer = pair.split(" ~ ", 2)[1];

    assertThat(covers(entry, answer)).isEqualTo(pair.startsWith("kernel ~"));
  }

  @Test
  void one_entry_suffices_and_a_word_may_be_said_again_without_the_denial() {
    Point point = Given.point("zzz", "hypervisor", "shares kernel");

    assertThat(coverage(point, "They share one kernel.").covered()).containsExactly(1);
    assertThat(
            coverage(point, "VMs share no kernel at all, but containers share the kernel.")
                .covered())
        .containsExactly(1);
  }

  @Test
  void a_plain_point_is_its_own_entry_by_the_words_that_say_something() {
    Point plain = Given.point("It is the kernel that is shared");

    assertThat(coverage(plain, "Containers share a kernel.").covered()).containsExactly(1);
    assertThat(coverage(plain, "It is the kernel that is what it is").covered()).isEmpty();
    assertThat(coverage(Given.point("That is it"), "that is how it is").covered())
        .containsExactly(1);
    assertThat(
            coverage(Given.point("No hypervisor", "bare metal"), "there is no hypervisor")
                .covered())
        .containsExactly(1);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "true ~ CI builds the image and pushes it, not a laptop.",
        "true ~ It is CI that builds images and pushes them, never a laptop.",
        "false ~ CI should not build it; developers push it from a laptop.",
        "false ~ CI does not build or push, a laptop does.",
      })
  void in_a_sentence_the_negation_belongs_to_what_follows_it(String sample) {
    String[] parts = sample.split(" ~ ", 2);
    Point point = Given.point("CI builds and pushes, not a laptop");

    assertThat(coverage(point, parts[1]).points().getFirst().covered())
        .isEqualTo(Boolean.parseBoolean(parts[0]));
  }

  @Test
  void the_words_that_matched_are_shown_from_the_first_to_the_last() {
    String answer = "Well.  A container shares \tthe host's kernel, you know.";
    Coverage coverage = coverage(Given.point("zzz", "kernel share host"), answer);

    assertThat(quote(coverage)).isEqualTo("shares the host's kernel");
  }

  @Test
  void what_stands_between_words_far_from_each_other_is_left_out() {
    String answer =
        "I would check the name resolution first of all, then the route, and when nothing of that"
            + " helps I read the long logs.";
    Coverage coverage = coverage(Given.point("zzz", "name resolution read logs"), answer);

    assertThat(quote(coverage)).isEqualTo("name resolution … read the long logs");
  }

  @Test
  void the_closest_words_are_the_ones_shown() {
    String answer = "The kernel, as far as I know, and the kernel is shared by all who share.";
    Coverage coverage = coverage(Given.point("zzz", "shared kernel"), answer);

    assertThat(quote(coverage)).isEqualTo("kernel is shared");
  }

  @Test
  void a_denial_that_belongs_to_the_entry_is_shown_with_it() {
    Coverage coverage =
        coverage(Given.point("zzz", "no own kernel"), "It does not have its own kernel.");

    assertThat(quote(coverage)).isEqualTo("not have its own kernel");
  }

  private static boolean covers(String side, String entry, String answer) {
    Open comparison =
        new Open(
            Given.details("Merge or rebase?", ""),
            "Model answer.",
            List.of(
                new Open.Side("merge", List.of("merging", "merge commit")),
                new Open.Side("rebase", List.of("rebasing", "replaying"))),
            List.of(new Point("zzz", List.of(entry), 1, side)),
            List.of(),
            List.of());
    return !Coverage.of(comparison, answer).covered().isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "rebase ~ new hashes ~ A rebase makes commits with new hashes.",
        "rebase ~ new hashes ~ Rebasing rewrites. The commits get new hashes.",
        "rebase ~ new hashes ~ Merge keeps all as it is, rebase gives new hashes.",
        "rebase ~ new hashes ~ Merge keeps all as it is and rebasing gives new hashes.",
        "rebase ~ new hashes ~ Unlike a merge, rebase gives new hashes.",
        "rebase ~ new hashes ~ Rebase: no merge commit, new hashes.",
        "rebase ~ private branch ~ On a private branch, I rebase.",
        "rebase ~ new hashes ~ Rebase avoids merge commits; it gives new hashes.",
        "merge ~ two parents ~ Merge makes a commit with two parents, rebase makes none.",
        "merge ~ joins lines ~ Merge and rebase both join lines.",
        "merge ~ joins lines ~ Both join two lines.",
        "merge ~ keeps history ~ Merge is what keeps the history as it is, rebase rewrites it.",
        "merge ~ knows which ~ Merge knows which lines it joins and rebasing makes new hashes.",
        "merge ~ ports ~ Merge works with lines and ports, rebase with commits.",
      })
  void a_point_of_a_side_is_covered_by_what_is_said_of_that_side(String sample) {
    String[] parts = sample.split(" ~ ", -1);

    assertThat(covers(parts[0], parts[1], parts[2])).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "rebase ~ new hashes ~ A merge makes commits with new hashes.",
        "rebase ~ new hashes ~ Rebase keeps all as it is, merge gives new hashes.",
        "rebase ~ new hashes ~ Rebase keeps all as it is and merging gives new hashes.",
        "rebase ~ new hashes ~ Unlike rebase, merging gives new hashes.",
        "rebase ~ new hashes ~ The commits get new hashes.",
        "rebase ~ private branch ~ On a private branch, I merge.",
        "merge ~ two parents ~ Rebase makes a commit with two parents.",
        "merge ~ two parents ~ Rebase is safe. It makes a merge with two parents.",
      })
  void what_is_said_of_the_other_side_covers_nothing(String sample) {
    String[] parts = sample.split(" ~ ", -1);

    assertThat(covers(parts[0], parts[1], parts[2])).isFalse();
  }

  @Test
  void a_swapped_definition_is_a_myth_of_its_side() {
    Open comparison =
        new Open(
            Given.details("Merge or rebase?", ""),
            "Model answer.",
            List.of(new Open.Side("merge", List.of()), new Open.Side("rebase", List.of())),
            List.of(new Point("Rebase gives new hashes", List.of("new hashes"), 1, "rebase")),
            List.of(new Myth("Merge rewrites", List.of("new hashes"), "It adds one.", "merge")),
            List.of());

    assertThat(Coverage.of(comparison, "Merge gives new hashes.").myths()).hasSize(1);
    assertThat(Coverage.of(comparison, "Rebase gives new hashes.").myths()).isEmpty();
  }

  @Test
  void words_that_say_a_myth_say_no_point() {
    Myth once = new Myth("Each call boots an environment", List.of("each call boots"), "", null);
    Open question = Given.open(List.of(Given.point("zzz", "boots environment")), List.of(once));

    assertThat(Coverage.of(question, "Each call boots an environment.").covered()).isEmpty();
    assertThat(
            Coverage.of(question, "Each call boots an environment. Idle: one boots an environment.")
                .covered())
        .containsExactly(1);
  }

  private static Open weighted(Myth... myths) {
    return Given.open(
        List.of(
            new Point("kernel", List.of(), 2, null),
            new Point("image", List.of(), 1, null),
            new Point("volume", List.of(), 1, null)),
        List.of(myths));
  }

  @Test
  void points_count_by_their_weight() {
    assertThat(Coverage.of(weighted(), "Kernel.").score()).isEqualTo(0.5);
    assertThat(Coverage.of(weighted(), "Image, volume.").score()).isEqualTo(0.5);
    assertThat(Coverage.of(weighted(), "Kernel, image, volume.").score()).isEqualTo(1);
    assertThat(Coverage.of(weighted(), "").score()).isZero();
    assertThat(Coverage.of(Given.open(List.of(), List.of()), "kernel").score()).isZero();
  }

  @Test
  void each_myth_said_costs_a_quarter_but_no_score_is_negative() {
    Myth small = new Myth("small VM", List.of("small vm", "light vm"), "no", null);
    Myth slow = new Myth("Containers are slow", List.of(), "no", null);

    Coverage both =
        Coverage.of(weighted(small, slow), "Kernel. It is a small, light VM. Containers are slow.");
    assertThat(both.score()).isZero();
    assertThat(both.myths())
        .extracting(said -> said.myth().claim())
        .containsExactly("small VM", "Containers are slow");
    assertThat(both.myths().getFirst().quote()).isEqualTo("small, light VM");
    assertThat(Coverage.of(weighted(small), "Kernel, image, volume. A small VM.").score())
        .isEqualTo(0.75);
    assertThat(Coverage.of(weighted(small), "A small VM.").score()).isZero();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "A container is not a small VM.",
        "Some call it a small VM, but it isn't.",
        "It is a myth that it is a small VM.",
        "That it is a small VM is wrong.",
      })
  void a_myth_refuted_is_not_said(String answer) {
    Myth small = new Myth("small VM", List.of("small vm"), "no", null);

    assertThat(Coverage.of(weighted(small), answer).myths()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "pyc executable ~ It is compiled (cached as .pyc), and executed by a virtual machine.",
        "pyc executable ~ The code object (also kept as .pyc) is executed.",
        "pass parameters values ~ Pass ctx as the first parameter, always call cancel; values"
            + " only for request data.",
      })
  void words_of_different_statements_say_no_myth(String sample) {
    String[] parts = sample.split(" ~ ", 2);
    Myth myth = new Myth("zzz", List.of(parts[0]), "no", null);

    assertThat(Coverage.of(weighted(myth), parts[1]).myths()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "pyc executable ~ The .pyc is executed by the processor.",
        "pyc executable ~ Python is fast (each .pyc file is an executable).",
        "lookup constant ~ A lookup, which takes O(1), is constant.",
        "lookup constant ~ Each lookup is O(1) and constant; an insert isn't.",
        "pass parameters values ~ I pass parameters as values.",
      })
  void a_myth_within_one_statement_is_said(String sample) {
    String[] parts = sample.split(" ~ ", 2);
    Myth myth = new Myth("zzz", List.of(parts[0]), "no", null);

    assertThat(Coverage.of(weighted(myth), parts[1]).myths()).hasSize(1);
  }

  @Test
  void a_point_within_a_list_is_not_lost_to_a_myth_of_words_around_it() {
    Myth values = new Myth("zzz", List.of("pass parameters values"), "no", null);
    Open question =
        Given.open(
            List.of(Given.point("zzz", "first parameter"), Given.point("zzz", "call cancel")),
            List.of(values));

    assertThat(
            Coverage.of(
                    question,
                    "Pass ctx as the first parameter, always call cancel; values only for ids.")
                .score())
        .isEqualTo(1);
  }

  @Test
  void the_user_decides_which_points_count_while_myths_stay() {
    Myth small = new Myth("small VM", List.of("small vm"), "no", null);
    Coverage coverage = Coverage.of(weighted(small), "Kernel of a small VM.");

    assertThat(coverage.covered()).containsExactly(1);
    assertThat(coverage.scoreOf(List.of(1, 2))).isCloseTo(0.5, within(1e-12));
    assertThat(coverage.scoreOf(List.of(1, 2, 3))).isCloseTo(0.75, within(1e-12));
    assertThat(coverage.scoreOf(List.of())).isZero();
  }

  @Test
  void the_question_copied_scores_as_its_words_deserve() {
    assertThat(Coverage.of(weighted(), "What is a kernel?").score()).isEqualTo(0.5);
    assertThat(Coverage.of(weighted(), "What is a container?").score()).isZero();
  }

  @ParameterizedTest(name = "pieces of \"{0}\"")
  @ValueSource(
      strings = {
        "kernel ",
        "kernel. ",
        "not kernel ",
        "share kernel, ",
        "\u5185\u6838",
        "a-",
        "zzz\n",
        "kernel, a merge, ",
        "share a merge kernel and ",
        "unlike rebase; ",
        "kernel is useless ",
        "kernel is a can be omitted and ",
        "i avoid ",
        "(kernel; share",
      })
  void an_answer_of_100_kB_is_searched_within_bounded_time(String piece) {
    String answer = piece.repeat(100_000 / piece.length());
    List<String> match = List.of("share kernel", "no kernel", "\u5185\u6838", "a-a");
    Open question =
        new Open(
            Given.details("Merge or rebase?", ""),
            "Model answer.",
            List.of(new Open.Side("merge", List.of()), new Open.Side("rebase", List.of())),
            IntStream.range(0, 9)
                .mapToObj(i -> new Point("kernel " + i, match, 1, i % 2 == 0 ? "merge" : null))
                .toList(),
            List.of(new Myth("share kernel", List.of(), "", null)),
            List.of());
    ProcessorTime.within(
        Duration.ofSeconds(5),
        () -> assertThat(Coverage.of(question, answer).score()).isBetween(0.0, 1.0));
  }

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_point_said_as_it_is_written_is_covered_and_ranges_lie_within_the_answer(int seed) {
    Random random = new Random(seed);
    String[] words = {
      "kernel",
      "shares",
      "the",
      "host's",
      "copy-on-write",
      "8080",
      "C++",
      "never",
      "isolated",
      "\u5185\u6838",
      "\u044f\u0434\u0440\u043e",
      "`docker run`",
      "and",
      "is",
      "a_b",
      "e.g.",
      "na\u00efve"
    };
    StringBuilder say = new StringBuilder();
    for (int i = 1 + random.nextInt(6); i > 0; i--) {
      say.append(say.isEmpty() ? "" : " ").append(words[random.nextInt(words.length)]);
    }
    say.append(" kernel");
    String answer = "Well: " + say + ". So there.";
    Coverage coverage = coverage(Given.point(say.toString(), randomText(random)), answer);

    assertThat(coverage.covered()).as(answer).containsExactly(1);

    String text = randomText(random);
    Coverage random1 =
        Coverage.of(
            Given.open(
                List.of(Given.point(randomText(random), randomText(random), "a", "e")),
                List.of(new Myth("m", List.of(randomText(random), "o"), "", null))),
            text);
    for (Coverage.PointFound found : random1.points()) {
      assertThat(found.quote()).isNotEqualTo("");
    }
  }

  private static String randomText(Random random) {
    String signs = "aeo  \n.,;:!?'\u2019-_`#+*()\u3002\u5185\u0301\u00e91";
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(60); i > 0; i--) {
      text.append(
          random.nextInt(8) == 0
              ? (char) random.nextInt(0x10000)
              : signs.charAt(random.nextInt(signs.length())));
    }
    return text.toString();
  }
}
