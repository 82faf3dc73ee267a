package prep.exchange.item;

import java.util.ArrayList;
import java.util.List;
import prep.deck.Details;
import prep.deck.Level;
import prep.deck.Origin;
import prep.deck.QuestionKey;
import prep.deck.Topic;

/** What a file says about a question besides its type's own fields; empty where it says nothing. */
public final class Item {

  /** The line, from 1, in which it starts. */
  public final int line;

  public String stem;
  public String topic = "";
  public String id = "";

  /** What the id is made from if the file names none and it isn't the stem. */
  public String former = "";

  public String hint = "";
  public String explanation = "";
  public Level level = Level.MID;
  public final List<String> tags = new ArrayList<>();
  boolean draft;

  public Item(int line, String stem) {
    this.line = line;
    this.stem = stem;
  }

  /** Adds to the explanation, below what is there. */
  public void explain(String more) {
    explanation = joined(explanation, more);
  }

  /** Two texts as paragraphs. */
  public static String joined(String a, String b) {
    return a.isEmpty() || b.isEmpty() ? a + b : a + "\n\n" + b;
  }

  String idText() {
    return former.isBlank() ? stem : former;
  }

  Details details(Topic otherwise, String file, String named) {
    return new Details(
        new QuestionKey(topic.isEmpty() ? otherwise : new Topic(topic), named),
        "",
        new Origin(file, line),
        List.of(),
        level,
        tags.stream().distinct().toList(),
        stem,
        hint,
        explanation,
        List.of(),
        List.of(),
        null,
        "",
        null,
        draft,
        List.of());
  }
}
