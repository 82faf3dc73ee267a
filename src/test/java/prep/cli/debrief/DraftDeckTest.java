package prep.cli.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prep.debrief.Asked;
import prep.debrief.InterviewDeck;
import prep.debrief.Interviews;
import prep.debrief.Outcome;
import prep.deck.OwnText;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.files.DeckFile;
import prep.files.DeckReader;
import prep.files.Loaded;
import prep.store.OwnDecks;

/** New questions of an interview wait in a file that is the user's. */
class DraftDeckTest {

  @TempDir Path directory;
  private DraftDeck drafts;

  @BeforeEach
  void begin() {
    drafts = new DraftDeck(Interviews.THURSDAYS, new OwnDecks(directory));
  }

  private static Asked asked(String text, String id) {
    QuestionKey key = new QuestionKey(InterviewDeck.topic(Interviews.DAY), id);
    return new Asked(text, Optional.empty(), key, Outcome.PARTLY);
  }

  private Path file() {
    return directory.resolve("interviews/2026-12-03.yaml");
  }

  private List<Question> questions() throws IOException {
    return DeckReader.read(
            InterviewDeck.topic(Interviews.DAY), file().toString(), Files.readAllBytes(file()))
        .deck()
        .questions();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain words",
        "- a: hyphen and a colon",
        "# no comment",
        "'quoted' and \"double\"",
        "{{braces}} and [brackets], &anchor *alias !tag",
        "yes",
        "2026-12-03",
        "back\\slash and a tab\tin it",
        "Was heißt „Café“? 什么是容器 🚀",
        "`code` | > @ %"
      })
  void whatever_was_asked_reads_back_as_it_was_typed(String text) throws IOException {
    String rev = drafts.add(asked(text, "x"));

    assertThat(questions()).extracting(Question::stem).containsExactly(text);
    assertThat(questions().getFirst().isDraft()).isTrue();
    assertThat(questions().getFirst().details().rev()).isEqualTo(rev);
  }

  @Test
  void a_draft_is_a_whole_question_once_the_signs_of_comments_and_the_draft_line_are_gone()
      throws IOException {
    drafts.add(asked("one", "one"));
    drafts.add(asked("two", "two"));
    Files.writeString(
        file(),
        Files.readString(file())
            .replace("    draft: true\n", "")
            .replaceAll("(?m)^    # ", "    "));

    Loaded loaded =
        DeckReader.read(
            InterviewDeck.topic(Interviews.DAY), file().toString(), Files.readAllBytes(file()));
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.deck().questions())
        .allSatisfy(question -> {
          assertThat(question.isDraft()).isFalse();
          assertThat(question.texts(OwnText.Kind.POINT)).hasSize(2);
        });
  }

  @Test
  void what_is_still_to_be_written_stays_below_its_draft_when_the_file_is_rewritten()
      throws IOException {
    drafts.add(asked("one", "one"));
    drafts.add(asked("two", "two"));
    String before = Files.readString(file());
    drafts.add(asked("three", "three"));
    assertThat(file()).content().startsWith(before);

    DeckFile deck =
        DeckFile.editable(
            InterviewDeck.topic(Interviews.DAY), file().toString(), Files.readAllBytes(file()));
    Question first = deck.deck().questions().getFirst();
    assertThat(deck.with(List.of(first), List.of())).contains("# answer: |", "# points:");
  }

  @Test
  void what_the_user_wrote_there_stays() throws IOException {
    drafts.add(asked("one", "one"));
    String mine = Files.readString(file()).replace("question: one", "question: One # mine");
    Files.writeString(file(), mine);
    drafts.add(asked("two", "two"));

    assertThat(file()).content().startsWith(mine);
    assertThat(questions()).extracting(Question::stem).containsExactly("One", "two");
  }

  @Test
  void the_last_draft_is_taken_back_and_the_file_with_the_first_one() throws IOException {
    drafts.add(asked("one", "one"));
    drafts.add(asked("two", "two"));
    drafts.takeBack();
    assertThat(questions()).extracting(Question::stem).containsExactly("one");
    drafts.takeBack();
    assertThat(file()).doesNotExist();
  }

  @Test
  void a_file_that_was_changed_since_is_left_alone() throws IOException {
    drafts.add(asked("one", "one"));
    Files.writeString(file(), Files.readString(file()) + "# mine\n");
    drafts.takeBack();

    assertThat(questions()).hasSize(1);
  }
}
