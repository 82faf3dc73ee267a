package prep.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Units, tolerances, quotes and blanks that look odd and are meant as they are. */
class MeantTextsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "minutes",
        "min",
        "Mbit/s",
        "req/s",
        "rows/min",
        "ms/request",
        "requests per second",
        "apples",
        "hits",
        "bins",
        "m/s/s",
        "req/s/s",
        "GB/h/node",
        "requests (total)",
        "seeks",
        "business days",
        "lines of code",
        "°C",
        "$",
        "GiB",
        "'%'"
      })
  void a_unit_that_is_known_or_only_counted_is_fine(String unit) {
    assertThat(Linted.rules("type: short\nquestion: How much?\nanswer: 9\nunit: " + unit))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"50%", "99%", "9", "0.5"})
  void a_tolerance_below_the_answer_is_fine(String tolerance) {
    assertThat(Linted.rules("type: short\nquestion: How much?\nanswer: 9\ntolerance: " + tolerance))
        .isEmpty();
  }

  @Test
  void zero_may_have_any_tolerance() {
    assertThat(Linted.rules("type: short\nquestion: How much?\nanswer: 0\ntolerance: 0.1"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What does “pull” mean?",
        "“pull” or “push”?",
        "'“What is it?” asks Alice. “An image.”'",
        "'“pull”'",
        "|\n  “What is it?”",
        "Is it Alice’s?"
      })
  void curly_quotes_within_a_text_and_in_straight_ones_are_fine(String question) {
    assertThat(Linted.rules("type: short\nquestion: " + question + "\nanswer: fetch")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{one|1|a single::number}}",
        "{{cron job|a cron job}}",
        "{{443|https}}",
        "{{redis:7}}",
        "{{localhost:8080}}",
        "{{no-store: always}}",
        "{{query hint|optimizer hint}}",
        "{{index hint}}",
        "{{22::a number}}",
        "{{hint}}"
      })
  void a_blank_with_alternatives_or_a_colon_in_its_answer_is_fine(String blank) {
    assertThat(Linted.rules("type: cloze\nquestion: 'It takes " + blank + " here.'")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/var/log/",
        "/etc/nginx/*.conf",
        "regex",
        "pattern matching",
        "a/b",
        "x[ij]",
        "*args",
        "xs[1:2]"
      })
  void a_path_or_a_word_about_expressions_is_fine(String accepted) {
    assertThat(
            Linted.rules("type: short\nquestion: What?\nanswer: x\naccept: ['" + accepted + "']"))
        .isEmpty();
  }

  @Test
  void braces_that_close_may_have_a_backslash_like_those_that_open() {
    String text = "type: cloze\nquestion: 'Jinja replaces `\\{{port%s}}` by {{22}}.'";

    assertThat(Linted.shown(text.formatted("\\")))
        .isEqualTo(Linted.shown(text.formatted("")))
        .isEqualTo("Jinja replaces `{{port}}` by [...].");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "git log main...feature",
        "go test ./...",
        "ls [ABC]*",
        "cd My\\ Documents",
        "grep 'this or that' notes.txt",
        "find . -name a -or -name b"
      })
  void a_command_may_have_dots_brackets_and_an_or(String line) {
    String answer = "'" + line.replace("'", "''") + "'";
    assertThat(Linted.rules("type: command\nquestion: How?\nanswer: " + answer)).isEmpty();
  }

  @Test
  void an_answer_may_have_an_or() {
    assertThat(
            Linted.rules(
                "type: short\nquestion: How often?\nanswer: zero or more\naccept: [any number]"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The path /users/{user id} has a {{parameter}}.",
        "In code, `{some name}` is a {{placeholder}}.",
        "A set {1, 2} is {{finite}}.",
        "Docker speaks {{TCP/IP}}.",
        "In `\\{{ some name }}` it is a {{template}}."
      })
  void braces_and_slashes_may_stand_in_a_cloze(String text) {
    assertThat(Linted.rules("type: cloze\nquestion: '" + text + "'")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What does TODO mean?",
        "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645?",
        "Is \uD83D\uDC69\u200D\uD83D\uDCBB one emoji?",
        "\u00C3 la carte?"
      })
  void joiners_accents_and_a_word_about_work_to_do_are_fine(String text) {
    assertThat(Linted.rules("type: short\nquestion: '" + text + "'\nanswer: x")).isEmpty();
  }

  @Test
  void a_regex_for_a_path_may_stand_between_slashes() {
    assertThat(
            Linted.rules(
                "type: short\nquestion: Where?\nanswer: /srv/\naccept: [{regex: '/(srv|www)/'}]"))
        .isEmpty();
  }
}
