package prep.exchange.markdown;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import prep.deck.Deck;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.Topic;
import prep.exchange.item.Ids;
import prep.exchange.item.Items;
import prep.exchange.item.TextSource;
import prep.files.JsonDecks;

/**
 * A question that a study sheet can't show without losing something, such as the steps of a task or
 * a text that looks like another question. The whole question is in a comment above what is shown:
 *
 * <p>{@code <!-- prep-exact: LINES HASH JSON -->}
 *
 * @param lines how many lines are shown below
 * @param hash of these, which shows whether somebody changed them
 * @param json the question as a deck in JSON
 */
record ExactQuestion(int lines, String hash, String json) {

  static final String START = "<!-- prep-exact: ";
  private static final String END = " -->";

  /** What is written for a question: what is shown, below a comment where that isn't all of it. */
  static String written(Question question, String shown) {
    return isRead(question, shown) ? shown : comment(question, shown) + shown;
  }

  /** Whether what is shown is read back as the same question. */
  private static boolean isRead(Question question, String shown) {
    Items items = new Items("", question.topic(), _ -> {});
    MarkdownReader.read(new TextSource("", shown), items, false);
    List<Question> found = items.reading().found();
    return found.size() == 1 && json(found.getFirst()).equals(json(question));
  }

  private static String json(Question question) {
    return JsonDecks.write(List.of(deck(question)));
  }

  private static Deck deck(Question question) {
    return new Deck(question.topic(), question.topic().name(), "", List.of(), List.of(question));
  }

  private static String comment(Question question, String shown) {
    List<String> lines = shown.lines().toList();
    return START
        + lines.size()
        + " "
        + Ids.hash(String.join("\n", lines))
        + " "
        + oneLine(deck(question))
        + END
        + "\n";
  }

  /** A deck in JSON as a comment can hold it. */
  static String oneLine(Deck deck) {
    // A line break or a bracket within a text is escaped, so none of these belongs to one.
    return JsonDecks.write(List.of(deck))
        .lines()
        .map(String::strip)
        .collect(Collectors.joining(" "))
        .replace(">", "\\u003e");
  }

  /** What a line holds; null where it is no such comment. */
  static @Nullable ExactQuestion of(String line) {
    String[] parts =
        line.startsWith(START) && line.endsWith(END) ? line.split(" ", 5) : new String[0];
    if (parts.length < 5 || !parts[2].matches("[0-9]{1,6}")) {
      return null;
    }
    String json = parts[4].substring(0, parts[4].length() - END.length());
    return new ExactQuestion(Integer.parseInt(parts[2]), parts[3], json);
  }

  /** Whether what is shown below a line is still as written. */
  boolean isUnchanged(List<String> document, int line) {
    return line + lines < document.size()
        && Ids.hash(String.join("\n", document.subList(line + 1, line + 1 + lines))).equals(hash);
  }

  /** Adds the question. */
  void addTo(Items items, int line) {
    JsonDecks.Read read = JsonDecks.read(items.file(), json, items.topic());
    if (read.decks().isEmpty() || read.decks().getFirst().questions().isEmpty()) {
      items.refuse(
          line,
          "the question in this comment can't be read; remove the comment to import the text"
              + " below");
      return;
    }
    Question question = read.decks().getFirst().questions().getFirst();
    String name = items.topic(question.topic().name());
    Topic topic = name.isEmpty() ? items.topic() : new Topic(name);
    items.add(line, question.named(new QuestionKey(topic, question.key().id())), true);
  }
}
