package prep.grading.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prep.ProcessorTime;

class SentenceReaderTest {

  private static List<String> sentences(String text) {
    return SentenceReader.read(text).stream()
        .map(sentence -> sentence.at().of(text).strip())
        .toList();
  }

  private static List<String> forms(String text) {
    return SentenceReader.read(text).stream()
        .flatMap(sentence -> sentence.words().stream())
        .map(Sentence.Word::form)
        .toList();
  }

  @Test
  void a_sentence_ends_with_a_mark_before_a_space() {
    assertThat(sentences("It starts fast. It is small! Is it? (Yes.) So"))
        .containsExactly("It starts fast.", "It is small!", "Is it?", "(Yes.", ") So");
    assertThat(sentences("it shares. it starts")).hasSize(2);
    assertThat(sentences("\u5171\u4eab\u3002\u5f88\u5feb\u3002")).hasSize(2);
  }

  @Test
  void points_inside_words_and_after_abbreviations_end_nothing() {
    assertThat(sentences("See docs.docker.com or Node.js 3.5 for it")).hasSize(1);
    assertThat(sentences("Use a cache, e.g. Redis, i.e. memory, etc. and so on")).hasSize(1);
  }

  @Test
  void in_a_list_and_in_notes_each_line_is_a_sentence() {
    assertThat(sentences("- shares the kernel\n- starts fast\n* small\n2. cheap")).hasSize(4);
    assertThat(sentences("shares the kernel\nno hypervisor\nstarts fast")).hasSize(3);
    assertThat(sentences("One paragraph of text\n\nand another one")).hasSize(2);
  }

  @Test
  void wrapped_prose_runs_on_over_the_line_breaks() {
    String prose =
        """
        A container shares the kernel of its host with all other containers, and
        therefore it starts within a second and needs little memory of its own
        at all.
        """;

    assertThat(sentences(prose)).hasSize(1);
  }

  @Test
  void words_lose_case_accents_endings_and_spelling() {
    assertThat(forms("Isolated ISOLATION isolates")).containsExactly("isol", "isol", "isol");
    assertThat(forms("the host's kernel\u2019s")).containsExactly("the", "host", "kernel");
    assertThat(forms("virtualisation virtualization")).containsExactly("virtual", "virtual");
    assertThat(forms("behaviour behavior")).containsOnly("behavior");
    assertThat(forms("na\u00efve")).isEqualTo(forms("naive"));
    assertThat(forms("\u041f\u0440\u043e\u0446\u0435\u0441\u0441"))
        .containsExactly("\u043f\u0440\u043e\u0446\u0435\u0441\u0441");
    assertThat(forms("1,000 3.14 C++ C# `docker run`"))
        .containsExactly("1000", "3.14", "c++", "c#", "docker", "run");
  }

  @Test
  void a_compound_is_its_parts_and_the_whole() {
    assertThat(forms("multi-stage")).containsExactly("multi", "stage", "multistag");
    assertThat(forms("max_connections")).hasSize(3);
    assertThat(forms("--rm - x")).containsExactly("rm", "x");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "does not share", "never shares", "no share", "without share", "doesn't share",
        "doesn\u2019t share", "doesnt share", "cannot share", "can't share", "non-sharing",
        "not one two three share", "neither shares"
      })
  void a_denial_reaches_the_four_words_after_it(String text) {
    assertThat(isDenied(text, "share")).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "share not",
        "not one two three four share",
        "not only share",
        "no doubt it shares",
        "not a vm; shares",
        "no vm: shares",
        "not a vm but shares",
        "not a vm, it shares",
        "not a vm - shares",
        "not. shares",
        "note shares",
        "knot shares",
        "not only shares",
        "non-interactively it shares"
      })
  void a_denial_reaches_no_further_and_no_other_clause(String text) {
    assertThat(isDenied(text, "share")).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "So the server is stateless, and this is something which SOAP is not\nShare the rest",
        "The first of these lines is written to its very end, and it does not\nShare",
      })
  void a_denial_does_not_reach_over_a_line_break_before_a_capital_letter(String text) {
    assertThat(isDenied(text, "share")).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "So the server is stateless, which is a constraint, and it does not\nshare anything",
        "The first of these lines is wrapped, since it does not use the\nPython share",
      })
  void a_denial_reaches_on_in_wrapped_prose(String text) {
    assertThat(isDenied(text, "share")).isTrue();
  }

  private static boolean isDenied(String text, String form) {
    for (Sentence sentence : SentenceReader.read(text)) {
      int[] denials = sentence.denials();
      for (int i = 0; i < denials.length; i++) {
        if (sentence.words().get(i).form().equals(form) && denials[i] >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  @ParameterizedTest(name = "pieces of \"{0}\"")
  @ValueSource(
      strings = {"a. ", "a-", "not ", ".", "\n", "a\n", "'", "e.g. ", "1.", ")", "a' ", "\u0301"})
  void a_hostile_text_is_read_within_bounded_time(String piece) {
    String text = piece.repeat(100_000 / piece.length());
    ProcessorTime.within(
        Duration.ofSeconds(5),
        () -> {
          for (Sentence sentence : SentenceReader.read(text)) {
            assertThat(sentence.denials()).hasSize(sentence.words().size());
          }
        });
  }
}
