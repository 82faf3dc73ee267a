package prep.exchange.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntConsumer;
import prep.deck.Deck;
import prep.deck.Details;
import prep.deck.Origin;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.Topic;
import prep.exchange.item.Reading.LeftOut;
import prep.exchange.item.Reading.Prose;
import prep.files.DeckWriter;
import prep.files.Loaded;

/**
 * Collects what a reader finds in one file: names questions, checks each against the rules of
 * decks, and limits how much left-out text is listed.
 */
public final class Items {

  /** How long a question may be with all its fields, in characters. */
  public static final int LONGEST = 100_000;

  private static final int MOST = 100_000;
  private static final int MOST_LISTED = 1000;

  /** The number of left-out parts that are listed, so that lost questions always are. */
  private static final int MOST_PARTS = 500;

  private final String file;
  private final Topic topic;
  private final IntConsumer counted;
  private final Map<QuestionKey, Question> found = new HashMap<>();
  private final List<Question> inOrder = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final List<Prose> prose = new ArrayList<>();
  private final Map<Topic, Deck> heads = new LinkedHashMap<>();
  private final Map<String, TopicName> names = new LinkedHashMap<>();
  private int notListed;
  private boolean inProse;

  /**
   * Nothing yet.
   *
   * @param topic the topic of questions that name none
   * @param counted is called after each question with the number of questions so far
   */
  public Items(String file, Topic topic, IntConsumer counted) {
    this.file = file;
    this.topic = topic;
    this.counted = counted;
  }

  public String file() {
    return file;
  }

  public Topic topic() {
    return topic;
  }

  /** The topic that a text in the file names, empty for none. */
  public String topic(String text) {
    TopicName name = names.computeIfAbsent(text, TopicName::written);
    return name.isNone() ? "" : name.topic().name();
  }

  /** What the file says of a deck as a whole, whose questions are added one by one. */
  public void head(Deck deck) {
    String name = topic(deck.topic().name());
    Topic of = name.isEmpty() ? topic : new Topic(name);
    heads.putIfAbsent(of, new Deck(of, deck.title(), deck.about(), deck.was(), List.of()));
  }

  /** What looks like a question and can't be imported, and why. */
  public void refuse(int line, String reason) {
    leaveOut(new LeftOut(file, line, reason, true), MOST_LISTED);
  }

  /** A part that is dropped from an imported question, such as an image. */
  public void leaveOut(int line, String part) {
    leaveOut(new LeftOut(file, line, part, false), MOST_PARTS);
  }

  private void leaveOut(LeftOut item, int most) {
    inProse = false;
    if (leftOut.size() < most) {
      leftOut.add(item);
    } else {
      notListed++;
    }
  }

  /** A line of text that belongs to no question; called in the order of the lines. */
  public void other(int line) {
    if (inProse) {
      Prose before = prose.removeLast();
      prose.add(new Prose(before.first(), line, before.lines() + 1));
    } else {
      prose.add(new Prose(line, line, 1));
    }
    inProse = true;
  }

  /** Whether something is too long to be a question, which is then refused. */
  public boolean isTooLong(int line, int characters) {
    if (characters > LONGEST) {
      refuse(line, "the question has more than " + LONGEST + " characters");
      return true;
    }
    return false;
  }

  /** A question, if it can stand in a deck. */
  public void add(Item item, Function<Details, Question> type) {
    if (item.stem.isBlank()) {
      refuse(item.line, "the question has no text");
      return;
    }
    String id = item.id.isEmpty() ? Ids.of(item.idText()) : item.id;
    Question question;
    try {
      question = type.apply(item.details(topic, file, id));
    } catch (IllegalArgumentException e) {
      refuse(item.line, String.valueOf(e.getMessage()));
      return;
    }
    add(item.line, question, !item.id.isEmpty());
  }

  /** A question with its own name, or one made from its text. */
  public void add(int line, Question question, boolean named) {
    if (found.size() >= MOST) {
      refuse(line, "the file has more than " + MOST + " questions; split it");
      return;
    }
    if (isTooLong(line, question.toString().length())) {
      return;
    }
    Loaded loaded = DeckWriter.asRead(question, file);
    if (loaded.isBroken()) {
      refuse(line, loaded.problems().getFirst().message());
      return;
    }
    Question read = loaded.deck().questions().getFirst();
    Details details = read.details();
    keep(
        line,
        read.with(details.with(details.key(), new Origin(file, line), details.stem())),
        named);
  }

  private void keep(int line, Question question, boolean named) {
    inProse = false;
    Question other = found.get(question.key());
    if (other == null) {
      found.put(question.key(), question);
      inOrder.add(question);
      counted.accept(inOrder.size());
    } else if (other.details().rev().equals(question.details().rev())) {
      refuse(line, "the same question is in line " + other.details().origin().line());
    } else if (named) {
      refuse(
          line,
          "the id %s is already used in line %d"
              .formatted(question.key().id(), other.details().origin().line()));
    } else {
      String id = question.key().id() + "-" + question.details().rev().substring(0, 4);
      keep(line, question.named(new QuestionKey(question.topic(), id)), true);
    }
  }

  /** All of it; a file in which nothing was recognised is refused as a whole. */
  public Reading reading() {
    if (inOrder.isEmpty() && leftOut.isEmpty()) {
      refuse(1, "nothing here looks like a question; name the file's format with --format");
    }
    return new Reading(inOrder, List.copyOf(names.values()), leftOut, notListed, prose, heads);
  }
}
