package prep.cli.day;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import prep.cli.command.JsonText;
import prep.cli.command.Study;
import prep.deck.Deck;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.screen.KeyList;

/** The questions that are flagged, muted or drafts. */
final class TopicLists {

  private final Map<QuestionKey, Question> questions = new HashMap<>();
  private final Study study;

  TopicLists(List<Deck> decks, Study study) {
    this.study = study;
    for (Deck deck : decks) {
      deck.questions().forEach(question -> questions.put(question.key(), question));
    }
  }

  /** With the notes of the user. */
  List<KeyList.Row> flagged() {
    Map<QuestionKey, String> notes = study.atStart().flagged();
    return rows(notes.keySet(), notes);
  }

  List<KeyList.Row> muted() {
    return rows(new TreeSet<>(study.atStart().mutes()), Map.of());
  }

  List<KeyList.Row> drafts() {
    TreeSet<QuestionKey> drafts = new TreeSet<>();
    for (Question question : questions.values()) {
      if (question.details().draft()) {
        drafts.add(question.key());
      }
    }
    return rows(drafts, Map.of());
  }

  private List<KeyList.Row> rows(Collection<QuestionKey> keys, Map<QuestionKey, String> notes) {
    List<KeyList.Row> rows = new ArrayList<>();
    for (QuestionKey key : keys) {
      Question question = questions.get(key);
      rows.add(
          new KeyList.Row(
              key.toString(),
              notes.getOrDefault(key, ""),
              question == null ? "" : question.stem()));
    }
    return rows;
  }

  /** An array with one object per question, on one line. */
  static String json(List<KeyList.Row> rows) {
    return JsonText.array(
        rows,
        (json, row) -> {
          json.writeStringProperty("key", row.name());
          json.writeStringProperty("note", row.note());
          json.writeStringProperty("question", row.stem());
        });
  }
}
