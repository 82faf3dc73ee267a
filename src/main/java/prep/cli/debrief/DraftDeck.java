package prep.cli.debrief;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import prep.debrief.Asked;
import prep.debrief.InterviewDeck;
import prep.debrief.RealInterview;
import prep.deck.Question;
import prep.deck.Topic;
import prep.files.DeckFile;
import prep.screen.Dates;
import prep.store.OwnDecks;
import prep.yaml.YamlText;

/** The deck of the user's own in which an interview's new questions wait for an answer. */
final class DraftDeck {

  /** What the file was before a draft was added, and with it. */
  private record Added(@Nullable String before, String after) {}

  private final RealInterview interview;
  private final Topic topic;
  private final OwnDecks own;
  private final Deque<Added> added = new ArrayDeque<>();

  DraftDeck(RealInterview interview, OwnDecks own) {
    this.interview = interview;
    this.topic = InterviewDeck.topic(interview.day());
    this.own = own;
  }

  /**
   * Checks that drafts can be added.
   *
   * @throws prep.problem.UserError where the file has a mistake that must be mended first
   */
  void check() {
    String text = text();
    if (text != null) {
      DeckFile _ = editable(text);
    }
  }

  private DeckFile editable(String text) {
    return DeckFile.editable(
        topic, own.file(topic).toString(), text.getBytes(StandardCharsets.UTF_8));
  }

  /** What the file holds; null if there is none. */
  private @Nullable String text() {
    byte[] content = own.read(topic);
    return content == null ? null : new String(content, StandardCharsets.UTF_8);
  }

  private void write(@Nullable String text) {
    own.write(topic, text == null ? null : text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Adds a draft.
   *
   * @return its revision
   */
  String add(Asked asked) {
    String before = text();
    List<String> item = item(asked);
    String after = before == null ? begun(item) : editable(before).withItem(item);
    write(after);
    added.push(new Added(before, after));
    return editable(after).deck().questions().stream()
        .filter(question -> question.key().equals(asked.key()))
        .map(DraftDeck::revision)
        .findFirst()
        .orElseThrow();
  }

  /** With what is still to be written as comments: without them it is a whole question. */
  private static List<String> item(Asked asked) {
    return List.of(
        "- id: " + asked.key().id(),
        "  type: open",
        "  question: " + YamlText.inLine(asked.text()),
        "  # answer: |",
        "  #   What you would say now.",
        "  # points:",
        "  #   - something that a good answer says",
        "  #   - something else",
        // Comments that end an item would be taken for those of the next one.
        "  draft: true");
  }

  private static String revision(Question question) {
    return question.details().rev();
  }

  private String begun(List<String> item) {
    String title = "Interview of " + Dates.fully(interview.day()) + " " + interview.day().getYear();
    List<String> head =
        List.of(
            "# What was asked, and no deck had. To have a draft asked (prep edit KEY), remove the"
                + " line",
            "# draft: true and the # before answer and points, and write these.",
            "title: " + YamlText.inLine(title),
            "questions:");
    StringBuilder text = new StringBuilder();
    head.forEach(line -> text.append(line).append('\n'));
    item.forEach(line -> text.append("  ").append(line).append('\n'));
    return text.toString();
  }

  /** Takes out the draft that was added last, unless the file was changed since. */
  void takeBack() {
    Added last = added.pop();
    if (last.after().equals(text())) {
      write(last.before());
    }
  }
}
