package prep.files;

import java.util.ArrayList;
import java.util.List;
import prep.deck.Deck;
import prep.deck.Question;
import prep.yaml.Node;
import prep.yaml.Node.Entry;
import prep.yaml.Node.Mapping;
import prep.yaml.Node.Sequence;
import prep.yaml.Position;
import prep.yaml.YamlText;

/** Writes decks as YAML that the reader makes equal questions of. */
public final class DeckWriter {

  private static final int INDENT = 2;

  private DeckWriter() {}

  /** The text of a deck file, with an empty line between questions. */
  public static String yaml(Deck deck) {
    StringBuilder out = new StringBuilder();
    YamlText writer = new YamlText(out);
    List<Entry> head = new ArrayList<>();
    for (Entry entry : QuestionTree.of(deck).entries()) {
      if (!entry.key().equals("questions")) {
        head.add(entry);
      }
    }
    writer.mapping(new Mapping(head, false, Position.START), 0);
    out.append("questions:\n");
    String separator = "";
    for (Question question : deck.questions()) {
      out.append(separator).append(question(question, INDENT));
      separator = "\n";
    }
    return out.toString();
  }

  /** One question as an item of a list whose hyphens stand {@code indent} spaces in. */
  static String question(Question question, int indent) {
    return YamlText.list(QuestionTree.of(question), indent);
  }

  /**
   * A bundled question as an item of a list that takes its place: it notes which version it was
   * made from.
   */
  static String copy(Question question, int indent) {
    List<Entry> entries = new ArrayList<>(QuestionTree.of(question).entries());
    Node rev = new Node.Scalar(question.details().rev(), Node.Style.QUOTED, Position.START);
    entries.add(1, new Entry("rev", Position.START, rev));
    return YamlText.list(new Mapping(entries, false, Position.START), indent);
  }

  /**
   * The question as a deck file would give it back, with its rev; without it, the problems that
   * keep it from standing in one.
   *
   * @param file how problems name the file that it comes from
   */
  public static Loaded asRead(Question question, String file) {
    Entry questions =
        new Entry(
            "questions",
            Position.START,
            new Sequence(List.of(QuestionTree.of(question)), false, Position.START));
    Mapping deck = new Mapping(List.of(questions), false, Position.START);
    return DeckReader.read(question.topic(), file, deck);
  }
}
