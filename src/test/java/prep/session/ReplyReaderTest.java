package prep.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prep.deck.Choice;
import prep.deck.Cloze;
import prep.deck.Matching;
import prep.deck.Open;
import prep.deck.Ordering;
import prep.deck.Question;
import prep.deck.Samples;
import prep.deck.ShortAnswer;
import prep.deck.TrueFalse;
import prep.grading.Response;
import prep.progress.Mode;
import prep.schedule.Grade;

class ReplyReaderTest {

  private static Reply read(Question question, String line) {
    return ReplyReader.read(Sessions.inDeckOrder(question), line);
  }

  private static Reply answer(Response response) {
    return new Reply.Answer(response);
  }

  @Test
  void numbers_count_options_as_shown_where_a_person_answers() {
    Choice choice = Samples.choice("choice");
    Session session = Sessions.of(choice);
    int shownFirst = session.current().deckPosition(1);

    assertThat(ReplyReader.read(session, "1"))
        .isEqualTo(answer(new Response.Chose(choice, List.of(shownFirst))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 2", "1,2", " 2 , 1 ", "2  1"})
  void several_numbers_are_parted_by_blanks_or_commas(String line) {
    Choice several = Samples.severalRight("several");

    assertThat(read(several, line)).isEqualTo(answer(new Response.Chose(several, List.of(1, 2))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7       | 7 is not one of 1 to 3                     | 0",
        "two     | \"two\" is not one of 1 to 3                 | 0",
        "1, 7    | 7 is not one of 1 to 3                     | 3",
        "1 2     | only one option is right; type one number  | 3",
        "999999  | 999999 is not one of 1 to 3                | 0"
      })
  void a_number_that_is_not_offered_is_named_with_what_is(String line, String why, int at) {
    assertThat(read(Samples.choice("choice"), line)).isEqualTo(new Reply.Unreadable(why, at));
  }

  @ParameterizedTest
  @ValueSource(strings = {"t", "TRUE", "y", "yes", "1"})
  void true_has_many_names(String line) {
    TrueFalse statement = Samples.trueFalse("statement");

    assertThat(read(statement, line)).isEqualTo(answer(new Response.Judged(statement, true)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "0", ":show"})
  void an_empty_line_a_zero_or_show_says_dont_know(String line) {
    Choice choice = Samples.choice("choice");

    assertThat(read(choice, line)).isEqualTo(answer(new Response.Unknown(choice)));
  }

  @Test
  void an_accepted_answer_wins_over_a_command_that_looks_the_same() {
    ShortAnswer quit = new ShortAnswer(Samples.details("vim"), Samples.accepted(":quit"));
    ShortAnswer zero = new ShortAnswer(Samples.details("zero"), Samples.accepted("0"));

    assertThat(read(quit, ":quit")).isEqualTo(answer(new Response.Typed(quit, ":quit")));
    assertThat(read(zero, "0")).isEqualTo(answer(new Response.Typed(zero, "0")));
  }

  @ParameterizedTest
  @CsvSource({"2, true", "-1, true", "1.5, true", "namespaces, false", "2 requests, false"})
  void a_zero_is_an_answer_where_a_number_is_asked_for(String expected, boolean isAnswer) {
    ShortAnswer asked = new ShortAnswer(Samples.details("asked"), Samples.accepted(expected));

    assertThat(read(asked, "0"))
        .isEqualTo(answer(isAnswer ? new Response.Typed(asked, "0") : new Response.Unknown(asked)));
    assertThat(read(asked, ":0")).isEqualTo(new Reply.Answer(new Response.Unknown(asked)));
    assertThat(read(asked, "")).isEqualTo(new Reply.Answer(new Response.Unknown(asked)));
  }

  @Test
  void a_command_keeps_the_text_behind_it() {
    assertThat(read(Samples.choice("choice"), ":flag option 2 is right too"))
        .isEqualTo(new Reply.Wish(Action.FLAG, "option 2 is right too"));
  }

  @Test
  void an_unknown_command_is_no_answer() {
    assertThat(read(Samples.shortAnswer("short"), "  :helo"))
        .isEqualTo(
            new Reply.Unreadable(
                "unknown command :helo; :? lists all, and answers don't begin with a colon", 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"::1", ":8080", ":- x"})
  void what_no_command_is_named_like_is_an_answer(String text) {
    ShortAnswer asked = Samples.shortAnswer("short");

    assertThat(read(asked, text)).isEqualTo(answer(new Response.Typed(asked, text)));
  }

  @Test
  void texts_of_blanks_are_parted_by_semicolons_and_a_backslash_keeps_one() {
    Cloze cloze = Samples.cloze("cloze");

    assertThat(read(cloze, "a; b \\; c"))
        .isEqualTo(answer(new Response.Filled(cloze, List.of("a", "b ; c"))));
    assertThat(read(cloze, "a")).isEqualTo(answer(new Response.Filled(cloze, List.of("a", ""))));
    assertThat(read(cloze, "a;b;c"))
        .isEqualTo(
            new Reply.Unreadable(
                "3 texts for 2 blanks; write a backslash before a semicolon inside a text", 3));
  }

  @Test
  void an_order_may_leave_out_its_last_number_but_no_other() {
    Ordering ordering = Samples.ordering("order");

    assertThat(read(ordering, "2 1 3"))
        .isEqualTo(answer(new Response.Ordered(ordering, List.of(2, 1, 3, 4))));
    assertThat(read(ordering, "2 1"))
        .isEqualTo(new Reply.Unreadable("2 of 4 steps; type each number once, such as 2 1 3 4", 3));
    assertThat(read(ordering, "2 2 1 3")).isEqualTo(new Reply.Unreadable("2 appears twice", 2));
  }

  @Test
  void pairs_are_a_number_and_a_letter() {
    Matching matching = Samples.matching("match");

    assertThat(read(matching, "1a 3B"))
        .isEqualTo(answer(new Response.Matched(matching, List.of(1, 0, 2))));
    assertThat(read(matching, " 1a, 2z"))
        .isEqualTo(
            new Reply.Unreadable(
                "\"2z\" does not pair 1 to 3 with a to d; type pairs such as 1b 2a 3d", 5));
    assertThat(read(matching, "1a 1b")).isEqualTo(new Reply.Unreadable("1 is paired twice", 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1b 2c 3a", "1b,2c,3a", "1-b, 2-c, 3-a", "1:b 2:c 3:a", "1 = b; 2 = c; 3 = a", "1b2c3a",
        "1 b 2 c 3 a", "1) b 2) c 3) a", "1 -> B, 2 -> C, 3 -> A", "1→b 2→c 3→a", "b c a", "B, C, A"
      })
  void pairs_are_read_as_people_write_them(String line) {
    Matching matching = Samples.matching("match");

    assertThat(read(matching, line))
        .isEqualTo(answer(new Response.Matched(matching, List.of(2, 3, 1))));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"1b 5, 5, 3", "1b 2cd, 2cd, 3", "b c, b, 0", "1b - 2c, -, 3", "4-a, 4-a, 0"})
  void what_pairs_nothing_is_named(String line, String word, int at) {
    String named = word.equals("5") ? word : "\"" + word + "\"";

    assertThat(read(Samples.matching("match"), line))
        .isEqualTo(
            new Reply.Unreadable(
                named + " does not pair 1 to 3 with a to d; type pairs such as 1b 2a 3d", at));
  }

  @Test
  void a_number_without_a_letter_is_said_to_have_none() {
    assertThat(read(Samples.matching("match"), "1b 2 3a"))
        .isEqualTo(new Reply.Unreadable("2 has no letter; type pairs such as 1b 2a 3d", 3));
  }

  private static Session ticking() {
    Open open = Samples.open("open");
    return Sessions.of(new Rules(Mode.QUIZ, false, false, true, false), List.of(open))
        .after(Sessions.submit(Sessions.right(open)));
  }

  private static Reply ticks(Integer... numbers) {
    return new Reply.Decided(new Event.Tick(List.of(numbers)));
  }

  @Test
  void numbers_tick_what_was_found_in_an_open_answer() {
    assertThat(ReplyReader.read(ticking(), "3, 1")).isEqualTo(ticks(1, 3));
    assertThat(ReplyReader.read(ticking(), "0")).isEqualTo(ticks());
    assertThat(ReplyReader.read(ticking(), "")).isEqualTo(new Reply.Wish(Action.NEXT, ""));
    assertThat(ReplyReader.read(ticking(), ":undo")).isEqualTo(new Reply.Wish(Action.UNDO, ""));
    assertThat(ReplyReader.read(ticking(), "4"))
        .isEqualTo(new Reply.Unreadable("4 is not one of 1 to 3", 0));
  }

  @Test
  void grades_and_commands_follow_a_verdict() {
    Session graded = ticking().after(new Event.Continue());

    assertThat(ReplyReader.read(graded, "4"))
        .isEqualTo(new Reply.Decided(new Event.Regrade(1, Grade.EASY)));
    assertThat(ReplyReader.read(graded, "flag is it?"))
        .isEqualTo(new Reply.Wish(Action.FLAG, "is it?"));
    assertThat(ReplyReader.read(graded, "five")).isInstanceOf(Reply.Unreadable.class);
  }
}
