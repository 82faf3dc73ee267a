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

  private static final Pattern ID =
      Pattern.compile("^(?<before>\\s*(?:-\\s+)?id:\\s*)(?<id>[^\\s#]+)(?<after>\\s*(?:#.*)?)$");
  private static final Pattern WAS_LIST =
      Pattern.compile("^(?<before>\\s*was:\\s*\\[)(?<keys>[^\\]]*)(?<after>\\].*)$");
  private static final Pattern WAS_BLOCK = Pattern.compile("^\\s*was:\\s*(?:#.*)?$");
  private static final Pattern ITEM = Pattern.compile("^(?<indent>\\s*)-\\s+\\S.*$");

  private DeckMove() {}

  /** Gives a question of a file another id. */
  public static Result rename(File file, String id, QuestionKey to) {
    return switch (file.open()) {
      case DeckFile.Broken(List<Problem> problems) -> new Broken(problems);
      case DeckFile.Editable(DeckFile deck) -> {
        QuestionKey from = new QuestionKey(file.topic(), id);
        Optional<List<String>> lines = renamed(deck.item(id), from, to.id());
        yield lines
            .map(item -> checked(file, deck.withItem(id, item), from, to))
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
    Optional<List<String>> renamed = renamed(from.item(id), key, to.id());
    if (renamed.isEmpty()) {
      return braces();
    }
    List<String> item = renamed.get();
    String text = appended(begun, item, fresh);
    Question there = read(target.topic(), target.name(), text).question(to.id()).orElse(null);
    if (there == null) {
      return braces();
    }
    List<String> whole = withDefaults(item, question, there);
    if (!whole.equals(item)) {
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

  /** The item with another id and its former key; empty where its id is on no line of its own. */
  private static Optional<List<String>> renamed(List<String> item, QuestionKey from, String id) {
    List<String> lines = new ArrayList<>(item);
    for (int i = 0; i < lines.size(); i++) {
      Matcher line = ID.matcher(lines.get(i));
      if (line.matches() && unquoted(line.group("id")).equals(from.id())) {
        lines.set(i, line.group("before") + id + line.group("after"));
        addWas(lines, i, from.toString());
        return Optional.of(lines);
      }
    }
    return Optional.empty();
  }

  private static String unquoted(String text) {
    boolean quoted = text.length() > 1 && (text.startsWith("\"") || text.startsWith("'"));
    return quoted ? text.substring(1, text.length() - 1) : text;
  }

  private static void addWas(List<String> lines, int idLine, String former) {
    int indent = indent(lines.get(idLine));
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (indent(line) != indent) {
        continue;
      }
      String bare = line.replaceFirst("-", " ");
      Matcher list = WAS_LIST.matcher(bare);
      if (list.matches()) {
        String keys = list.group("keys").isBlank() ? "" : ", " + list.group("keys").strip();
        int at = line.indexOf('[') + 1;
        lines.set(i, line.substring(0, at) + former + keys + list.group("after"));
        return;
      }
      if (WAS_BLOCK.matcher(bare).matches() && i + 1 < lines.size()) {
        Matcher first = ITEM.matcher(lines.get(i + 1));
        if (first.matches()) {
          lines.add(i + 1, first.group("indent") + "- " + former);
          return;
        }
      }
    }
    lines.add(idLine + 1, " ".repeat(indent) + "was: [" + former + "]");
  }

  /** Where the key of a line stands, behind the hyphen of an item. */
  private static int indent(String line) {
    int i = 0;
    while (i < line.length()
        && (line.charAt(i) == ' '
            || (line.charAt(i) == '-' && i + 1 < line.length() && line.charAt(i + 1) == ' '))) {
      i++;
    }
    return i;
  }

  /**
   * What the old deck's defaults said of the question, and the new one's do not, said by itself.
   */
  private static List<String> withDefaults(List<String> item, Question was, Question is) {
    List<String> missing = new ArrayList<>();
    if (was.level() != is.level()) {
      missing.add("level: " + was.level().word());
    }
    if (was.details().checked() != null
        && !was.details().checked().equals(is.details().checked())) {
      missing.add("checked: " + was.details().checked());
    }
    if (!was.details().applies().equals(is.details().applies())
        && !was.details().applies().isEmpty()) {
      missing.add("applies: \"" + was.details().applies().replace("\"", "'") + "\"");
    }
    if (was.details().time() != null && !was.details().time().equals(is.details().time())) {
      missing.add("time: " + was.details().time().toSeconds() + "s");
    }
    boolean ownTags =
        item.stream().anyMatch(line -> line.strip().replaceFirst("^- +", "").startsWith("tags:"));
    if (!ownTags && !is.tags().containsAll(was.tags())) {
      missing.add("tags: [" + String.join(", ", was.tags()) + "]");
    }
    if (missing.isEmpty()) {
      return item;
    }
    List<String> lines = new ArrayList<>(item);
    for (int i = 0; i < lines.size(); i++) {
      if (ID.matcher(lines.get(i)).matches()) {
        String margin = " ".repeat(indent(lines.get(i)));
        for (String line : missing) {
          lines.add(i + 1, margin + line);
        }
        break;
      }
    }
    return lines;
  }

  /** The text of a deck file that says which topic it was. */
  public static String formerTopic(String text, Topic was) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    for (int i = 0; i < lines.size(); i++) {
      Matcher list = WAS_LIST.matcher(lines.get(i));
      if (indent(lines.get(i)) == 0 && list.matches()) {
        String names = list.group("keys").isBlank() ? "" : ", " + list.group("keys").strip();
        lines.set(i, list.group("before") + was + names + list.group("after"));
        return joined(text, lines);
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).matches("(title|about|defaults|commands|questions):.*")) {
        lines.add(i, "was: [" + was + "]");
        return joined(text, lines);
      }
    }
    return text;
  }

  private static String joined(String original, List<String> lines) {
    String end = original.contains("\r\n") ? "\r\n" : "\n";
    return String.join(end, lines) + end;
  }

  private static Deck read(Topic topic, String file, String text) {
    return DeckReader.read(topic, file, text.getBytes(StandardCharsets.UTF_8)).deck();
  }
}
