package prep.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstSentenceTest {

  /** The first sentence ends before the bar. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "An image is a stack of layers.| docker run adds a thin layer.",
        "An image is a stack\nof layers.|\nA container runs.",
        "Use a tool, e.g. Compose, or i.e. any other.| Then stop.",
        "It needs Python 3.12 or newer.| Older ones fail.",
        "It runs on .NET 8.0.1 and Node.js too.| Good.",
        "Call `a.b. C` first.| Then `x`.",
        "Call `f()`.| Then stop.",
        "Is it safe?| No.",
        "Never!| Really.",
        "Files, logs, etc. are kept.| More.",
        "It keeps files, logs, etc.| More follows.",
        "It is (see the docs. Really) fine.| More.",
        "See [the docs. All](https://a.b/c. d) first.| More.",
        "**Never do that.**| It breaks.",
        "**Never do that. Ever** again.| It breaks.",
        "He said \"no.\"| Then left.",
        "docker build . takes the context.| Then it builds.",
        "Wait ... and see.| Then go.",
        "Wait...| Then go.",
        "The answer is no.| It is not.",
        "See fig. 3 and no. 5 below.| Then go.",
        "镜像是只读的。|容器可写。",
        "Only one sentence without an end|",
        "Only one sentence.|",
        "A line.|\n\nAnother paragraph.",
        "A paragraph without an end|\n\nAnother paragraph.",
        "The steps are:\n\n- one\n- two|\n\nThen more.",
        "Run this:\n\n```sh\nls. A\n```|\n\nThen more.",
        "First `a`:\n\nSecond.|\n\nThird.",
        "- one. Two\n- three|\n\nMore.",
        "Escaped \\* star.| More.",
        "5 is more than 3.| Yes.",
        "C vs. Rust is old.| Yes."
      })
  void the_first_sentence_ends_where_a_reader_says(String marked) {
    String expected = marked.substring(0, marked.indexOf('|'));
    assertThat(Markdown.firstSentence(marked.replace("|", ""))).isEqualTo(expected);
  }

  @Test
  void a_heading_is_passed_over() {
    assertThat(Markdown.firstSentence("# Title\n\nOne. Two.")).isEqualTo("One.");
  }

  @Test
  void addresses_given_below_come_along() {
    assertThat(Markdown.firstSentence("See [docs][1]. More.\n\n[1]: https://x.org"))
        .isEqualTo("See [docs][1].\n\n[1]: https://x.org");
  }

  @Test
  void an_empty_text_has_an_empty_sentence() {
    assertThat(Markdown.firstSentence("").strip()).isEmpty();
    assertThat(Markdown.firstSentence(" \n").strip()).isEmpty();
  }
}
