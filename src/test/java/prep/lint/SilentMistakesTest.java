package prep.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prep.problem.Problem;

/** What is a sound deck to the reader and hardly what its author meant. */
class SilentMistakesTest {

  private static String command(String answer) {
    return "type: command\nquestion: How?\nanswer: " + answer;
  }

  private static String cloze(String text) {
    return "type: cloze\nquestion: '" + text + "'";
  }

  private static String open(String match) {
    return "type: open\n"
        + "question: Why?\n"
        + "answer: It caches layers.\n"
        + "points:\n"
        + "  - {say: It caches layers, match: [caches layers, '"
        + match
        + "']}";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "git commit -m \"x",
        "'`git push`'",
        "git commit -m “x”",
        "git push —force",
        "docker rm <container>",
        "|\n  git add .\n  git commit",
      })
  void a_command_that_no_shell_reads_as_meant_is_found(String answer) {
    assertThat(Linted.rules(command(answer))).containsExactly("command-text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "git commit -m \"it's\"",
        "echo `date`",
        "sort <in >out",
        "git push --force",
        "awk '{ print $1 }' f"
      })
  void any_other_command_is_fine(String answer) {
    assertThat(Linted.rules(command(answer))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "`helm` fills in {{ .Name }} from the chart.",
        "A dictionary maps {{c1::keys}} to values.",
        "Use {{std::vector}} for a sequence.",
        "A step reads ${{ github.ref }} from the {{event}}.",
        "A step reads ${{secrets.TOKEN}} from the {{store}}.",
        "The page says {{ user.name }} to its {{reader}}.",
        "The page says {{ name | upper }} to its {{reader}}.",
        "The page says {{ name }} to its {{reader}}.",
        "{{#if user}} begins a {{block}}.",
        "{{/each}} ends a {{block}}.",
        "{{> header}} includes a {{partial}}.",
        "{{!-- a note --}} is a {{comment}}.",
        "{{- .Values.tag -}} trims {{blanks}}.",
        "{{toYaml .Values.env}} writes a {{map}}.",
        "{{@index}} counts in a {{loop}}.",
        "`style={{ color: red }}` takes an {{object}}.",
        "int a[2][2] = {{1, 2}, {3, 4}}; has {{four}} cells."
      })
  void a_blank_that_looks_like_a_template_is_found(String text) {
    assertThat(Linted.questions(cloze(text)))
        .extracting(Problem::rule)
        .containsExactly("template-blank");
  }

  @Test
  void what_encloses_a_part_of_a_template_is_found_with_it() {
    assertThat(
            Linted.questions(cloze("{{#items}}{{name}}{{else}}none{{/items}} is a {{section}}.")))
        .extracting(Problem::message)
        .satisfiesExactly(
            message -> assertThat(message).startsWith("blank 1 of \"q1\" asks for \"#items\";"),
            message -> assertThat(message).startsWith("blank 3 of \"q1\" asks for \"else\";"),
            message -> assertThat(message).startsWith("blank 4 of \"q1\" asks for \"/items\";"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Write {{.env}} and {{.gitignore}}, or {{/etc/passwd}}.",
        "`if x: … {{else}}: …` and `{{end}}` and `{{this}}`.",
        "Set it with `git config {{user.name}}`, in `{{os.path}}`.",
        "C has `{{#include}}`, `{{&}}`, `{{!}}`, `{{-v}}` and `{{/}}`.",
        "The value of `${{PATH}}`.",
        "Blanks may {{ stand }} in {{ spaces }}."
      })
  void code_in_a_blank_is_fine(String text) {
    assertThat(Linted.questions(cloze(text)))
        .extracting(Problem::rule)
        .doesNotContain("template-blank");
  }

  @Test
  void the_finding_shows_how_to_write_braces_in_the_quotes_of_the_text() {
    assertThat(Linted.questions(cloze("It says {{ user.name }} to a {{reader}}.")))
        .singleElement()
        .satisfies(
            problem -> assertThat(problem.message()).contains("; write \\{{ where braces stay"));
    String doubled = "type: cloze\nquestion: \"It says {{ user.name }} to a {{reader}}.\"";
    assertThat(Linted.questions(doubled))
        .singleElement()
        .satisfies(
            problem -> assertThat(problem.message()).contains("; write \\\\{{ where braces stay"));
  }

  @Test
  void the_finding_says_what_was_taken_for_a_blank() {
    assertThat(Linted.questions(cloze("Use {{std::vector}} for a sequence.")))
        .singleElement()
        .satisfies(problem ->
            assertThat(problem.message())
                .contains("asks for \"std\" with the hint \"vector\"; give the blank a name"));
  }

  @Test
  void braces_after_a_backslash_stay() {
    assertThat(Linted.rules(cloze("Write \\{{ .Name }} in a {{template}}."))).isEmpty();
    assertThat(Linted.rules(cloze("An image has {{layers::what it is made of}}."))).isEmpty();
  }

  @Test
  void steps_with_numbers_are_found() {
    assertThat(Linted.rules("type: order\nquestion: Q?\nsteps: [1. Alpha, 2. Beta, 3. Gamma]"))
        .containsExactly("numbered-steps");
    assertThat(Linted.rules("type: order\nquestion: Q?\nsteps: [Alpha, 2. Beta, Gamma]")).isEmpty();
    assertThat(
            Linted.questions(
                "type: order\nquestion: Q?\nsteps: ['Step 1: x', 'Step 2: y', 'Step 3: z']"))
        .singleElement()
        .satisfies(
            problem -> assertThat(problem.message()).endsWith("remove \"Step 1:\" and the like"));
  }

  @Test
  void options_with_letters_are_found() {
    assertThat(Linted.rules("type: choice\nquestion: Q?\noptions: [A) x, {right: B) y}, C) z]"))
        .containsExactly("numbered-steps");
    assertThat(Linted.rules("type: choice\nquestion: Q?\noptions: [A lock, {right: B) y}]"))
        .isEmpty();
  }

  @Test
  void an_accepted_text_that_is_right_only_as_an_expression_is_found() {
    String question = "type: short\nquestion: Which?\nanswer: colour\naccept: [";
    assertThat(Linted.questions(question + "'colou?r']"))
        .singleElement()
        .satisfies(problem ->
            assertThat(problem.message()).endsWith("compared as a text; write {regex: 'colou?r'}"));
    assertThat(Linted.rules(question + "color, 'colour+', 'a|b']")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".*",
        ".+",
        "\\w+",
        "\\w*",
        "[a-zA-Z]+",
        "(?s).+",
        "[\\s\\S]+",
        "^.*$",
        ".*?",
        "\\S+",
        "git|.*",
        ".{3,}",
        "[^0-9]+",
        "(\\w+ ?)+"
      })
  void a_regular_expression_that_accepts_anything_is_found(String regex) {
    assertThat(
            Linted.questions(
                "type: short\nquestion: What?\nanswer: git push\naccept: [{regex: '"
                    + regex
                    + "'}]"))
        .singleElement()
        .satisfies(
            problem -> assertThat(problem.message()).endsWith("accepts any word; narrow it"));
  }

  @ParameterizedTest
  @CsvSource({
    "git push|, an answer without any text",
    "|git push, an answer without any text",
    "git push||git pull, an answer without any text",
    "(git push)?, an answer without any text",
    "[a-z]{3} [a-z]{4}, qzx vqzx",
    "\\w+ \\w+, qzxv vxzqj",
    "\\d+, 40719",
    ".{8}, qzx vqzx",
    ".?, q"
  })
  void what_a_wide_regular_expression_accepts_is_said(String regex, String accepted) {
    assertThat(
            Linted.questions(
                "type: short\nquestion: What?\nanswer: git push\naccept: [{regex: '"
                    + regex
                    + "'}]"))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("accepts ", accepted));
  }

  @ParameterizedTest
  @ValueSource(strings = {"git pushe?s", "(a |the )?git push", "git (push|pull)", "colou(r|)"})
  void a_narrow_regular_expression_is_fine(String regex) {
    assertThat(
            Linted.rules(
                "type: short\nquestion: What?\nanswer: git push\naccept: [{regex: '"
                    + regex
                    + "'}]"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"cach.* layer", "layer(s)?", "\\bcache\\b", "(cache|store) layer", "cache|store"})
  void an_entry_that_looks_like_a_regular_expression_is_found(String match) {
    assertThat(Linted.rules(open(match))).containsExactly("regex-in-match");
  }

  @ParameterizedTest
  @ValueSource(strings = {"layer cache", "f(x) caches", "a -> b", "C++ caches", "dict[str]"})
  void words_and_code_are_fine_as_entries(String match) {
    assertThat(Linted.rules(open(match))).isEqualTo(List.of());
  }

  @Test
  void an_entry_that_its_comma_splits_is_found() {
    String question = "type: short\nquestion: Which call?\nanswer: g(a, b)\naccept: [";
    assertThat(Linted.questions(question + "f(a, b)]"))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).endsWith("quote the text: 'f(a, b)'"));
    assertThat(Linted.rules(question + "'f(a, b)']")).isEmpty();
  }
}
