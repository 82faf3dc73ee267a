package prep.files;

import java.util.Collection;
import java.util.List;
import prep.deck.Topic;
import prep.yaml.YamlText;

/** What a new deck starts with, for its author to write over. */
public final class DeckTemplate {

  private static final String DECK =
      """
      # A deck of questions. Its topic is its path below the directory of decks: <topic>
      # Each question below is a small example of one type; write over those that you want and remove
      # the others. What is marked with "draft: true" is never asked: remove that line when a question
      # is ready. Texts with a colon or a special character at their start need quotes.
      # Check it with: prep lint <file>
      <head>
      defaults: {level: mid, tags: []} # level: junior, mid or senior

      questions:
        # One right option, or several. A text without "right" or "wrong" is wrong.
        - id: example-choice
          type: choice
          draft: true
          question: Which of these does an image not have?
          options:
            - right: A process
            - wrong: Layers
              why: Each instruction that changes files adds one.
            - A digest
          hint: Think of what docker ps lists.
          explanation: An image is files and settings; a process runs in a container made from it.
          sources: [https://docs.docker.com/get-started/docker-overview/]

        # A statement to be judged.
        - id: example-true-false
          type: true-false
          draft: true
          question: A primary key may hold NULL.
          answer: false
          explanation: It identifies each row, so that every row has to have one.

        # A word, a few words or a number. Case, spacing and a typo in a long word are forgiven.
        - id: example-short
          type: short
          draft: true
          question: Which HTTP status says that something was created?
          answer: 201
          accept: [201 created]
          explanation: It goes with the address of what was created, in Location.

        # A command line, compared by meaning: the order of options does not matter.
        - id: example-command
          type: command
          draft: true
          question: Show the last three commits, a line each.
          answer: git log --oneline -n 3
          accept: [git log --oneline -3]
          explanation: A line has the short hash and the subject of a commit.

        # A text with blanks; after | stands what else is right, after :: a hint.
        - id: example-cloze
          type: cloze
          draft: true
          question: In {{first-in first-out|fifo::two words}} order, a {{queue}} gives back what it got.
          explanation: A stack gives back the last one first.

        # Steps in their right order; they are shown in another one.
        - id: example-order
          type: order
          draft: true
          question: Put the steps of a TCP connection in order.
          steps:
            - The client sends SYN
            - The server answers SYN-ACK
            - The client sends ACK
          explanation: Only then does data flow.

        # Pairs; what stands under "extra" matches nothing.
        - id: example-match
          type: match
          draft: true
          question: Match each port with what usually listens there.
          pairs:
            22: SSH
            53: DNS
            5432: PostgreSQL
          extra: [Redis]
          explanation: Redis listens on 6379.

        # An answer in one's own words, scored by the points that it makes.
        - id: example-open
          type: open
          draft: true
          question: What is an index good for, and what does it cost?
          answer: An index lets a query find rows without reading the whole table. Every write has to keep it up to date, and it takes space.
          points:
            - say: finds rows without reading the whole table
              match: [without reading table, no full scan, find faster]
            - say: makes writes slower
              match: [write slower, every write update, insert cost]
          explanation: That is why a table has indexes for its queries and no others.

        # Something to do; the user says what is done.
        - id: example-task
          type: task
          draft: true
          question: Serve a directory over HTTP.
          steps: [Make a directory with a file, Serve it on port 8000]
          done_when: [The file is shown by curl, The server ends with Ctrl-C]
          answer: |
            ```sh
            python3 -m http.server 8000
            ```
          explanation: It is for trying things out, not for the open network.
      """;

  private static final String QUESTION =
      """
      # One right option, or several. A text without "right" or "wrong" is wrong. A draft is never
      # asked: remove that line when the question is ready.
      - id: <id>
        type: choice
        draft: true
        question: Which of these is right?
        options:
          - right: This one
          - wrong: That one
            why: Say what it mixes up.
          - Another one
        explanation: Say why.
        sources: []
      """;

  private DeckTemplate() {}

  /**
   * A whole deck, with an example of each type.
   *
   * @param file the file as the user would name it
   * @param joined whether another deck of the topic gives the title
   */
  public static String deck(Topic topic, String file, boolean joined) {
    return DECK.replace("<topic>", topic.name())
        .replace("<file>", file)
        .replace("<head>", head(topic, joined));
  }

  private static String head(Topic topic, boolean joined) {
    if (joined) {
      return "# Its title is that of the deck of this topic that is there already.";
    }
    String name = topic.name().substring(topic.name().lastIndexOf('/') + 1);
    return "title: " + title(name) + "\nabout: What it is about.";
  }

  private static String title(String name) {
    String words = name.replace('-', ' ').replace('_', ' ').strip();
    return YamlText.inLine(Character.toUpperCase(words.charAt(0)) + words.substring(1));
  }

  /**
   * The lines of one question, whose hyphen stands at the margin.
   *
   * @param ids those that are taken
   */
  public static List<String> question(Collection<String> ids) {
    return QUESTION.replace("<id>", freeId(ids)).lines().toList();
  }

  /** An id for a new question that is not taken. */
  public static String freeId(Collection<String> ids) {
    String id = "new-question";
    for (int n = 2; ids.contains(id); n++) {
      id = "new-question-" + n;
    }
    return id;
  }
}
