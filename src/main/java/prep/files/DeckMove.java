package prep.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import prep.deck.Command;
import prep.deck.Deck;
import prep.deck.Details;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.Topic;
import prep.problem.UserError;
import prep.yaml.Fields;
import prep.yaml.Node;
import prep.yaml.Node.Mapping;
import prep.yaml.Node.Scalar;
import prep.yaml.Node.Sequence;
import prep.yaml.Node.Style;
import prep.yaml.Problems;
import prep.yaml.SourceText;
import prep.yaml.TreeReader;
import prep.yaml.YamlText;

/**
 * Renames and moves questions and decks in the text of deck files: comments move along, and {@code
 * was} keeps the former name, so that progress follows. Follow-ups ask by the new name. All methods
 * throw a {@link UserError} if a file has to be fixed first, or only its author can change it.
 */
public final class DeckMove {

  /**
   * The new texts.
   *
   * @param source of the file that the question was in
   * @param target of the file that it goes to
   * @param otherCommands whether another command table applies there
   */
  public record Moved(String source, String target, boolean otherCommands) {}

  /** A deck file: its name as the user would give it, and its content. */
  public record File(Topic topic, String name, String text) {

    private DeckFile editable() {
      return DeckFile.editable(topic, name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The deck in another text of the file. */
    private Deck deck(String other) {
      return DeckReader.read(topic, name, other.getBytes(StandardCharsets.UTF_8)).deck();
    }
  }

  private static final int INDENT = 2;
  private static final String FOLLOW_UPS = "followups";

  private DeckMove() {}

  /** The text of a file in which a question has another id. */
  public static String rename(File file, String id, QuestionKey to) {
    DeckFile deck = file.editable();
    QuestionKey from = new QuestionKey(file.topic(), id);
    String text = deck.withItem(id, renamed(deck, from, to).lines());
    question(file, text, to.id(), from);
    return text;
  }

  /**
   * Takes a question out of a file and puts it into another one.
   *
   * @param target the other file; where its text is blank, a deck begins there
   */
  public static Moved move(File source, String id, File target, QuestionKey to) {
    DeckFile from = source.editable();
    if (from.deck().questions().size() == 1) {
      throw new UserError(
          UserError.Kind.USAGE,
          id + " is the last question of " + source.topic(),
          "prep move " + source.topic() + " " + to.topic() + " moves the whole deck.");
    }
    Question question = from.deck().question(id).orElseThrow();
    String begun = target.text().isBlank() ? head(target.topic(), question) : "";
    DeckFile into = begun.isEmpty() ? target.editable() : from;
    Function<QuestionText, String> add =
        item ->
            begun.isEmpty()
                ? into.withItem(item.atMargin())
                : begun + String.join("\n", DeckFile.indented(item.atMargin(), INDENT)) + "\n";
    QuestionKey key = new QuestionKey(source.topic(), id);
    QuestionText renamed = renamed(from, key, to);
    QuestionText item =
        renamed.has("type")
            ? renamed
            : renamed.withFields(List.of("type: " + question.type().word()));
    String text = add.apply(item);
    Question there = question(target, text, to.id(), key);
    List<String> unsaid = unsaid(item, question, there);
    if (!unsaid.isEmpty()) {
      text = add.apply(item.withFields(unsaid));
      there = question(target, text, to.id(), key);
    }
    return new Moved(from.without(id), text, !sameCommands(question, there));
  }

  /** The question in a new text, if it is read again and its progress follows. */
  private static Question question(File file, String text, String id, QuestionKey from) {
    return file.deck(text)
        .question(id)
        .filter(question -> question.was().contains(from))
        .orElseThrow(DeckMove::braces);
  }

  private static boolean sameCommands(Question a, Question b) {
    return !(a instanceof Command was && b instanceof Command is) || was.table().equals(is.table());
  }

  static UserError braces() {
    return new UserError(
        UserError.Kind.USAGE,
        "prep cannot move a question that is written like this",
        "Write one key per line, or move it in your editor and add \"was\".");
  }

  /** The head of a deck for a question moved out of another one. */
  private static String head(Topic topic, Question question) {
    String title = topic.name().substring(topic.name().lastIndexOf('/') + 1);
    return DeckWriter.head(new Deck(topic, title, "", List.of(), List.of(question)));
  }

  /**
   * A question with another id and its former keys, including those under former names of its deck,
   * since the deck may be renamed again.
   */
  private static QuestionText renamed(DeckFile deck, QuestionKey from, QuestionKey to) {
    List<String> former = new ArrayList<>(List.of(from.toString()));
    for (Topic topic : deck.deck().was()) {
      former.add(new QuestionKey(topic, from.id()).toString());
    }
    String item = String.join("\n", deck.item(from.id()));
    String followed = followed(item, from.topic(), to.topic(), UnaryOperator.identity());
    return QuestionText.of(followed.lines().toList()).withId(to.id()).withFormer(former);
  }

  /**
   * What the question got from the old deck's defaults and does not get from the new one's, as
   * fields.
   */
  private static List<String> unsaid(QuestionText item, Question question, Question there) {
    Details was = question.details();
    Details is = there.details();
    List<String> missing = new ArrayList<>();
    if (!item.has("tags") && !is.tags().containsAll(was.tags())) {
      missing.add("tags: " + FormerNames.inBrackets(was.tags()));
    }
    if (was.time() != null && !was.time().equals(is.time())) {
      missing.add("time: " + was.time().toSeconds() + "s");
    }
    if (!was.applies().isEmpty() && !was.applies().equals(is.applies())) {
      missing.add("applies: " + YamlText.inLine(was.applies()));
    }
    if (was.checked() != null && !was.checked().equals(is.checked())) {
      missing.add("checked: " + was.checked());
    }
    if (was.level() != is.level()) {
      missing.add("level: " + was.level().word());
    }
    if (!was.sources().equals(is.sources())) {
      missing.add("sources: " + FormerNames.inBrackets(was.sources()));
    }
    if (!was.covers().equals(is.covers())) {
      missing.add("covers: " + FormerNames.inBrackets(was.covers()));
    }
    return missing;
  }

  /**
   * The text of a deck whose follow-ups ask questions by their new keys; every other character
   * stays.
   *
   * @param before the topic of the ids in the text
   * @param after the topic that the deck has from now on
   */
  public static String followed(
      String text, Topic before, Topic after, UnaryOperator<QuestionKey> renamed) {
    if (!text.contains(FOLLOW_UPS)) {
      return text;
    }
    SourceText source = new SourceText(text);
    StringBuilder fresh = new StringBuilder(source.text());
    for (Scalar ask : asked(source).reversed()) {
      QuestionKey key = QuestionKey.parse(ask.text(), before).orElse(null);
      QuestionKey today = key == null ? null : renamed.apply(key);
      if (today == null || (today.equals(key) && before.equals(after))) {
        continue;
      }
      int quote = ask.style() == Style.QUOTED ? 1 : 0;
      int at = source.offset(ask.at());
      if (source.text().startsWith(ask.source(), at + quote)) {
        int end = at + quote + ask.source().length() + quote;
        fresh.replace(at, end, FormerNames.inFlow(today.within(after)));
      }
    }
    return fresh.toString();
  }

  /** The keys and ids that follow-ups in a deck, or in a list of questions, ask; in their order. */
  private static List<Scalar> asked(SourceText source) {
    Node root = TreeReader.read(new Problems("", source)).orElse(null);
    Node questions = root instanceof Mapping deck ? deck.value("questions") : root;
    List<Scalar> asked = new ArrayList<>();
    for (Node question : items(questions)) {
      for (Node followUp : items(Fields.value(question, FOLLOW_UPS))) {
        if (Fields.value(followUp, "ask") instanceof Scalar ask) {
          asked.add(ask);
        }
      }
    }
    return asked;
  }

  private static List<Node> items(@Nullable Node node) {
    return node instanceof Sequence list ? list.items() : List.of();
  }

  /** The text of a deck file that names its former topic. */
  public static String formerTopic(File file) {
    SourceText source = new SourceText(file.text());
    Node root = TreeReader.read(new Problems(file.name(), source)).orElse(null);
    if (!(root instanceof Mapping deck) || deck.entries().isEmpty()) {
      throw unchangeable(file);
    }
    List<String> former = List.of(file.topic().name());
    String text =
        FormerNames.added(source, deck, former)
            .orElseGet(() -> begunWith(source, deck, FormerNames.line(former)));
    if (!file.deck(text).was().contains(file.topic())) {
      throw unchangeable(file);
    }
    return text;
  }

  /** What is wrong with a file, or that it is written in a way that cannot be changed. */
  private static UserError unchangeable(File file) {
    file.editable();
    return braces();
  }

  private static String begunWith(SourceText source, Mapping deck, String field) {
    String text = source.text();
    String more = field + (deck.flow() ? ", " : FormerNames.lineEnd(text));
    return new StringBuilder(text)
        .insert(source.offset(deck.entries().getFirst().at()), more)
        .toString();
  }
}
