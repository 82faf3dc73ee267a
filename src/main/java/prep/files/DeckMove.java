package prep.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import prep.deck.Command;
import prep.deck.Deck;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.Topic;
import prep.problem.Problem;
import prep.yaml.Node;
import prep.yaml.Node.Mapping;
import prep.yaml.Problems;
import prep.yaml.SourceText;
import prep.yaml.TreeReader;
import prep.yaml.YamlText;

/**
 * Gives questions and decks other names in the text of deck files: their text goes along with its
 * comments, and {@code was} keeps the former name, so that progress follows.
 */
public final class DeckMove {

  /** What comes of it. */
  public sealed interface Result {}

  /**
   * The new texts.
   *
   * @param source of the file that the question was in
   * @param target of the file that it goes to; null where that is the same one
   * @param otherCommands whether its command line is read by another table there
   */
  public record Moved(String source, @Nullable String target, boolean otherCommands)
      implements Result {}

  /** Why it cannot be done. */
  public record Refused(String why, String advice) implements Result {}

  /** A file has to be mended first. */
  public record Broken(List<Problem> problems) implements Result {
    public Broken {
      problems = List.copyOf(problems);
    }
  }

  /** A deck file: its name as the user would say it, and its content. */
  public record File(Topic topic, String name, String text) {
    private DeckFile.Opened open() {
      return DeckFile.open(topic, name, text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static final Pattern ITEM = Pattern.compile("^(?<indent>\\s*)-\\s+\\S.*$");

  private DeckMove() {}

  /** Gives a question of a file another id. */
  public static Result rename(File file, String id, QuestionKey to) {
    return switch (file.open()) {
      case DeckFile.Broken(List<Problem> problems) -> new Broken(problems);
      case DeckFile.Editable(DeckFile deck) -> {
        QuestionKey from = new QuestionKey(file.topic(), id);
        yield renamed(deck, from, to.id())
            .map(item -> checked(file, deck.withItem(id, item.lines()), from, to))
            .orElseGet(DeckMove::braces);
      }
    };
  }

  private static Result checked(File file, String text, QuestionKey from, QuestionKey to) {
    Deck deck = read(file.topic(), file.name(), text);
    boolean sound =
        deck.question(to.id()).filter(q -> q.details().was().contains(from)).isPresent();
    return sound ? new Moved(text, null, false) : braces();
  }

  /**
   * Takes a question out of a file and puts it into another one.
   *
   * @param target the other file; where its text is blank, a deck begins there
   */
  public static Result move(File source, String id, File target, QuestionKey to) {
    if (!(source.open() instanceof DeckFile.Editable(DeckFile from))) {
      return problems(source);
    }
    if (from.loaded().deck().questions().size() == 1) {
      return new Refused(
          id + " is the last question of " + source.topic(),
          "prep move " + source.topic() + " " + to.topic() + " moves the whole deck.");
    }
    Question question = from.loaded().deck().question(id).orElseThrow();
    File begun = target.text().isBlank() ? begin(target, question) : target;
    boolean fresh = target.text().isBlank();
    if (!fresh && !(target.open() instanceof DeckFile.Editable)) {
      return problems(target);
    }
    QuestionKey key = new QuestionKey(source.topic(), id);
    QuestionText item = renamed(from, key, to.id()).orElse(null);
    if (item == null) {
      return braces();
    }
    String text = appended(begun, item.lines(), fresh);
    Question there = read(target.topic(), target.name(), text).question(to.id()).orElse(null);
    if (there == null) {
      return braces();
    }
    List<String> unsaid = unsaid(item, question, there);
    if (!unsaid.isEmpty()) {
      List<String> whole = item.withFields(unsaid).map(QuestionText::lines).orElse(item.lines());
      text = appended(begun, whole, fresh);
      there = read(target.topic(), target.name(), text).question(to.id()).orElse(null);
    }
    return there == null || !there.details().was().contains(key)
        ? braces()
        : new Moved(from.without(id), text, !sameCommands(question, there));
  }

  private static boolean sameCommands(Question a, Question b) {
    return !(a instanceof Command was && b instanceof Command is) || was.table().equals(is.table());
  }

  private static Result problems(File file) {
    return file.open() instanceof DeckFile.Broken(List<Problem> problems)
        ? new Broken(problems)
        : braces();
  }

  private static Refused braces() {
    return new Refused(
        "the question is written in a way that cannot be moved by itself",
        "Write it with a key a line, or move it in your editor and add \"was\".");
  }

  /** The head of a deck for a question that comes out of another one. */
  private static File begin(File target, Question question) {
    String name = target.topic().name();
    String title = name.substring(name.lastIndexOf('/') + 1);
    String deck =
        DeckWriter.yaml(new Deck(target.topic(), title, "", List.of(), List.of(question)));
    String questions = "questions:\n";
    String head = deck.substring(0, deck.indexOf(questions) + questions.length());
    return new File(target.topic(), target.name(), head);
  }

  private static String appended(File target, List<String> item, boolean fresh) {
    List<String> bare = unindented(item);
    if (fresh) {
      StringBuilder text = new StringBuilder(target.text());
      bare.forEach(line -> text.append(line.isEmpty() ? "" : "  " + line).append('\n'));
      return text.toString();
    }
    return target.open() instanceof DeckFile.Editable(DeckFile deck)
        ? deck.withItem(bare)
        : target.text();
  }

  /** The lines with the item's hyphen at the margin. */
  private static List<String> unindented(List<String> item) {
    int margin = 0;
    for (String line : item) {
      Matcher start = ITEM.matcher(line);
      if (start.matches()) {
        margin = start.group("indent").length();
        break;
      }
    }
    List<String> bare = new ArrayList<>();
    for (String line : item) {
      int blanks = 0;
      while (blanks < Math.min(margin, line.length()) && line.charAt(blanks) == ' ') {
        blanks++;
      }
      bare.add(line.substring(blanks));
    }
    return bare;
  }

  /**
   * A question with another id and its former keys: also those that it had when its deck was called
   * otherwise, since it may be called otherwise again. Empty where it is written in braces.
   */
  private static Optional<QuestionText> renamed(DeckFile deck, QuestionKey from, String id) {
    List<String> former = new ArrayList<>();
    former.add(from.toString());
    for (Topic topic : deck.loaded().deck().was()) {
      former.add(new QuestionKey(topic, from.id()).toString());
    }
    return QuestionText.of(deck.item(from.id()))
        .flatMap(item -> item.withId(id))
        .flatMap(item -> item.withFormer(former));
  }

  /** What the old deck's defaults said of the question, and the new one's do not, as fields. */
  private static List<String> unsaid(QuestionText item, Question was, Question is) {
    List<String> missing = new ArrayList<>();
    if (!item.has("tags") && !is.tags().containsAll(was.tags())) {
      List<String> tags = was.tags().stream().map(FormerNames::inFlow).toList();
      missing.add("tags: [" + String.join(", ", tags) + "]");
    }
    if (was.details().time() != null && !was.details().time().equals(is.details().time())) {
      missing.add("time: " + was.details().time().toSeconds() + "s");
    }
    if (!was.details().applies().equals(is.details().applies())
        && !was.details().applies().isEmpty()) {
      missing.add("applies: " + YamlText.inLine(was.details().applies()));
    }
    if (was.details().checked() != null
        && !was.details().checked().equals(is.details().checked())) {
      missing.add("checked: " + was.details().checked());
    }
    if (was.level() != is.level()) {
      missing.add("level: " + was.level().word());
    }
    return missing;
  }

  /** Makes a deck file say which topic it was; a {@link Moved} has the text as its source. */
  public static Result formerTopic(File file) {
    SourceText source = new SourceText(file.text());
    Node root = TreeReader.read(new Problems(file.name(), source)).orElse(null);
    if (!(root instanceof Mapping deck) || deck.entries().isEmpty()) {
      return problems(file);
    }
    List<String> former = List.of(file.topic().name());
    String text =
        FormerNames.added(source, deck, former)
            .orElseGet(() -> begunWith(source, deck, FormerNames.line(former)));
    return read(file.topic(), file.name(), text).was().contains(file.topic())
        ? new Moved(text, null, false)
        : problems(file);
  }

  private static String begunWith(SourceText source, Mapping deck, String field) {
    String text = source.text();
    int first = source.offset(deck.entries().getFirst().at());
    String more = deck.flow() ? field + ", " : field + FormerNames.lineEnd(text);
    return text.substring(0, first) + more + text.substring(first);
  }

  private static Deck read(Topic topic, String file, String text) {
    return DeckReader.read(topic, file, text.getBytes(StandardCharsets.UTF_8)).deck();
  }
}
