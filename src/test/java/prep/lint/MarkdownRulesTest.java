package prep.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownRulesTest {

  private static String question(String stem) {
    return "type: short\nanswer: layer\nquestion: |\n" + stem.indent(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What does `git push do?",
        "What is printed?\n```python\nprint(1)",
        "What is **never closed?",
        "See [the docs](https://example.org/ for more.",
        "What does __init__ do?",
        "What is 2*3*4?",
        "What is a[i](x)?",
        "One<br>two?",
        "What is `a\n+ b` in code?",
        "Which?\n\n| a | b |\n|---|---|\n| 1 | 2 | 3 |",
      })
  void markdown_that_is_not_shown_as_it_was_meant_is_found(String stem) {
    assertThat(Linted.rules(question(stem))).containsExactly("broken-markdown");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What does `git push` do?",
        "What is printed?\n```python\nprint('**')\n```",
        "What is **closed**, and what is 2 ** 3 or 2**3?",
        "See [the docs](https://example.org/) for more.",
        "What does `__init__` do, and **what** does it return?",
        "What does List<String> hold?",
        "What is a \\` and a \\*?",
        "Is a < b && b > c?",
        "Which?\n\n| a | b |\n|---|---|\n| 1 | 2 \\| 3 |",
      })
  void markdown_that_says_what_it_means_is_not(String stem) {
    assertThat(Linted.rules(question(stem))).isEmpty();
  }

  @Test
  void options_are_looked_at_as_lines() {
    assertThat(
            Linted.questions(
                "type: choice\nquestion: Which?\noptions:\n  - right: '# is no heading'\n"
                    + "  - wrong: '`open'"))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.line()).isEqualTo(7);
          assertThat(problem.message()).startsWith("option 2 of \"q1\" has an unclosed backtick");
        });
  }
}
