package prep.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import prep.deck.Question;
import prep.deck.Topic;
import prep.exchange.item.Reading;
import prep.exchange.item.TextSource;
import prep.problem.UserError;

class DeckImportTest {

  private static final String MINE =
      """
      # My deck.
      title: Networks   # a title

      questions:

        # The first one.
        - id: what-is-ip
          type: open
          # why so
          level: senior
          covers: [S1-001]
          followups: [{ask: mine, when: missed}]
          question: What is IP?
          answer: My own words on it.
          points:
            - my own words

        # The last one.
        - id: mine
          was: [net/what-is-dns]
          type: true-false
          question: DNS is a tree.
          answer: true   # yes
      defaults: {level: junior}
      # The end.
      """;

  private static final String LIST =
      """
      ## What is IP?
      The protocol that joins networks.
      ## What is DNS?
      It turns names into addresses.
      ## What is TCP?
      A stream over packets.
      ## What is QUIC?
      """;

  @TempDir Path directory;

  private static List<Question> questions(String markdown) {
    return Exchange.read(Format.MARKDOWN, new TextSource("net.md", markdown), new Topic("net"))
        .found();
  }

  private static DeckImport into(Path directory, List<Question> questions, boolean replace) {
    DeckImport done = DeckImport.into(directory, questions, Map.of(), replace);
    done.write();
    return done;
  }

  private String deck() throws IOException {
    return Files.readString(directory.resolve("net.yaml"));
  }

  private void write(String text) throws IOException {
    Files.writeString(directory.resolve("net.yaml"), text);
  }

  @Test
  void a_new_deck_is_written_and_a_second_import_changes_nothing() throws IOException {
    DeckImport first = into(directory, questions(LIST), false);
    String text = deck();
    DeckImport second = into(directory, questions(LIST), false);

    assertThat(first.imported()).hasSize(3);
    assertThat(first.drafts()).hasSize(1);
    assertThat(second.imported()).isEmpty();
    assertThat(second.unchanged()).isEqualTo(4);
    assertThat(deck()).isEqualTo(text);
  }

  @Test
  void a_deck_that_is_there_keeps_its_text_and_its_questions() throws IOException {
    write(MINE);

    DeckImport done = into(directory, questions(LIST), false);

    assertThat(done.imported()).extracting(Object::toString).containsExactly("net/what-is-tcp");
    assertThat(done.kept())
        .extracting(Object::toString)
        .containsExactly("net/what-is-ip", "net/mine");
    int end = MINE.indexOf("defaults:");
    assertThat(deck()).startsWith(MINE.substring(0, end)).endsWith(MINE.substring(end));
    assertThat(deck()).contains("  - id: what-is-tcp\n").contains("draft: true");
  }

  @Test
  void replacing_keeps_the_id_the_comments_and_what_the_author_added() throws IOException {
    write(MINE);

    DeckImport done = into(directory, questions(LIST), true);

    assertThat(done.replaced())
        .extracting(Object::toString)
        .containsExactly("net/what-is-ip", "net/mine");
    assertThat(deck())
        .contains("  # The first one.\n")
        .contains("# why so\n")
        .contains("# The last one.\n")
        .contains("level: senior")
        .contains("covers: [S1-001]")
        .contains("ask: mine")
        .contains("was: [net/what-is-dns]")
        .contains("The protocol that joins networks.")
        .doesNotContain("My own words");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege there")
  void a_deck_that_is_a_link_stays_one() throws IOException {
    Path elsewhere = Files.createDirectory(directory.resolve("dotfiles")).resolve("net.yaml");
    Files.writeString(elsewhere, MINE);
    Files.createSymbolicLink(directory.resolve("net.yaml"), elsewhere);

    into(directory, questions(LIST), false);

    assertThat(directory.resolve("net.yaml")).isSymbolicLink();
    assertThat(Files.readString(elsewhere)).contains("id: what-is-tcp");
  }

  @Test
  void line_ends_of_windows_stay() throws IOException {
    write(MINE.replace("\n", "\r\n"));

    into(directory, questions(LIST), true);

    assertThat(deck().replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
  }

  @Test
  void a_draft_never_replaces_a_question_that_was_finished() throws IOException {
    into(directory, questions("## What is QUIC?\nA transport over UDP.\n"), false);

    DeckImport done = into(directory, questions("## What is QUIC?\n"), true);

    assertThat(done.replaced()).isEmpty();
    assertThat(deck()).contains("A transport over UDP.");
  }

  @Test
  void a_draft_that_got_its_answer_is_replaced_where_asked_for() throws IOException {
    into(directory, questions("## What is QUIC?\n"), false);

    DeckImport done = into(directory, questions("## What is QUIC?\nA transport over UDP.\n"), true);

    assertThat(done.replaced()).hasSize(1);
    assertThat(deck()).doesNotContain("draft");
  }

  @Test
  void a_broken_deck_stays_as_it_is_and_nothing_is_written() throws IOException {
    write("questions:\n  - id: a\n");

    assertThatThrownBy(() -> into(directory, questions(LIST), true))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("net.yaml:2");
    assertThat(deck()).isEqualTo("questions:\n  - id: a\n");
  }

  @Test
  void questions_in_brackets_are_not_edited() throws IOException {
    write("questions: [{id: a, type: true-false, question: Yes., answer: true}]\n");

    assertThatThrownBy(() -> into(directory, questions(LIST), false))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("written in brackets");
  }

  @Test
  void each_topic_has_its_own_file() {
    Reading reading =
        Exchange.read(
            Format.GIFT,
            new TextSource("a.gift", "$CATEGORY: a/b\n\nYes. {T}\n\n$CATEGORY: c\n\nNo. {F}\n"),
            new Topic("net"));

    into(directory, reading.found(), false);

    assertThat(directory.resolve("a/b.yaml")).exists();
    assertThat(directory.resolve("c.yaml")).exists();
  }
}
