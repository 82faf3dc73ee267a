package prep.files;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import prep.deck.Accepted;
import prep.deck.Accepted.Alternative;
import prep.deck.Accepted.Literal;
import prep.deck.Accepted.Numeric;
import prep.deck.Accepted.Pattern;
import prep.deck.Choice;
import prep.deck.Cloze;
import prep.deck.Command;
import prep.deck.CommandTable;
import prep.deck.Deck;
import prep.deck.Details;
import prep.deck.Matching;
import prep.deck.Open;
import prep.deck.Ordering;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.QuestionType;
import prep.deck.ShortAnswer;
import prep.deck.Task;
import prep.deck.Topic;
import prep.deck.TrueFalse;
import prep.yaml.Node;
import prep.yaml.Node.Entry;
import prep.yaml.Node.Mapping;
import prep.yaml.Node.Scalar;
import prep.yaml.Node.Sequence;
import prep.yaml.Node.Style;
import prep.yaml.Position;

/**
 * Questions as the trees that the reader makes the same questions of. Texts are quoted scalars;
 * numbers and truth values are plain ones.
 */
final class QuestionTree {

  private static final int MOST_SECONDS = 99_999;

  private final List<Entry> entries = new ArrayList<>();

  private QuestionTree() {}

  /** A whole deck; a title that only repeats the topic is left out. */
  static Mapping of(Deck deck) {
    QuestionTree tree = new QuestionTree();
    tree.text("title", deck.title().equals(deck.topic().name()) ? "" : deck.title());
    tree.text("about", deck.about());
    tree.texts("was", deck.was().stream().map(Topic::name).toList());
    CommandTable table = table(deck.questions());
    if (!table.programs().isEmpty()) {
      tree.add("commands", commands(table));
    }
    List<Node> items = new ArrayList<>();
    for (Question question : deck.questions()) {
      items.add(of(question));
    }
    tree.add("questions", sequence(items));
    return tree.mapping();
  }

  /** One question. */
  static Mapping of(Question question) {
    QuestionTree tree = new QuestionTree();
    Details details = question.details();
    tree.text("id", details.key().id());
    tree.texts("was", details.was().stream().map(QuestionKey::toString).toList());
    tree.text("type", QuestionType.of(question).word());
    tree.text("level", details.level().word());
    tree.texts("tags", details.tags());
    tree.flag("draft", details.draft(), false);
    tree.own(question);
    tree.text("hint", details.hint());
    tree.text("explanation", details.explanation());
    tree.texts("sources", details.sources());
    tree.texts("covers", details.covers());
    if (details.checked() != null) {
      tree.raw("checked", details.checked().toString());
    }
    tree.text("applies", details.applies());
    tree.text("time", details.time() == null ? "" : time(details.time()));
    return tree.mapping();
  }

  private void own(Question question) {
    switch (question) {
      case Choice choice -> {
        text("question", choice.stem());
        add("options", options(choice));
        flag("shuffle", choice.shuffle(), true);
      }
      case TrueFalse statement -> {
        text("question", statement.stem());
        raw("answer", Boolean.toString(statement.answer()));
      }
      case ShortAnswer answer -> {
        text("question", answer.stem());
        typed(answer.accepted());
      }
      case Command command -> {
        text("question", command.stem());
        text("answer", command.answer());
        texts("accept", command.also());
      }
      case Cloze cloze -> cloze(cloze);
      case Ordering ordering -> {
        text("question", ordering.stem());
        add("steps", steps(ordering));
      }
      case Matching matching -> matching(matching);
      case Open open -> {
        text("question", open.stem());
        text("answer", open.answer());
        open(open);
      }
      case Task task -> {
        text("question", task.stem());
        texts("steps", task.steps());
        texts("done_when", task.doneWhen());
        text("answer", task.answer());
      }
    }
  }

  private static Node options(Choice choice) {
    List<Node> items = new ArrayList<>();
    for (Choice.Option option : choice.options()) {
      QuestionTree item = new QuestionTree();
      item.text(option.right() ? "right" : "wrong", option.text());
      item.text("why", option.why());
      items.add(item.mapping());
    }
    return sequence(items);
  }

  private void typed(Accepted accepted) {
    text("answer", accepted.answer());
    alternatives(accepted.also());
    Numeric numeric = accepted.numeric();
    if (numeric != null) {
      BigDecimal tolerance = numeric.tolerance();
      raw(
          "tolerance",
          numeric.relative() ? tolerance.movePointRight(2) + "%" : tolerance.toString());
      text("unit", numeric.unit());
    }
    flag("case", accepted.caseMatters(), false);
    flag("typos", accepted.typosForgiven(), true);
  }

  private void alternatives(List<Alternative> also) {
    List<Node> items = new ArrayList<>();
    for (Alternative alternative : also) {
      items.add(
          switch (alternative) {
            case Literal(String text) -> scalar(text);
            case Pattern(String regex) -> {
              QuestionTree item = new QuestionTree();
              item.text("regex", regex);
              yield item.mapping();
            }
          });
    }
    if (!items.isEmpty()) {
      add("accept", sequence(items));
    }
  }

  private void cloze(Cloze cloze) {
    if (InlineBlanks.canHold(cloze)) {
      text("question", InlineBlanks.text(cloze));
      return;
    }
    List<String> names = names(cloze);
    text("question", cloze.filled(number -> "{{" + names.get(number - 1) + "}}"));
    QuestionTree blanks = new QuestionTree();
    for (int i = 0; i < names.size(); i++) {
      QuestionTree blank = new QuestionTree();
      blank.text("answer", cloze.blanks().get(i).accepted().answer());
      blank.alternatives(cloze.blanks().get(i).accepted().also());
      blank.text("hint", cloze.blanks().get(i).hint());
      blanks.add(names.get(i), blank.mapping());
    }
    add("blanks", blanks.mapping());
  }

  /** A name for each blank that the text does not have in braces by chance. */
  private static List<String> names(Cloze cloze) {
    String prefix = "blank-";
    while (cloze.filled(_ -> "").contains("{" + prefix)) {
      prefix = "x" + prefix;
    }
    List<String> names = new ArrayList<>();
    for (int number = 1; number <= cloze.blanks().size(); number++) {
      names.add(prefix + number);
    }
    return names;
  }

  private static Node steps(Ordering ordering) {
    List<Node> items = new ArrayList<>();
    for (List<String> group : ordering.groups()) {
      if (group.size() == 1) {
        items.add(scalar(group.getFirst()));
      } else {
        QuestionTree item = new QuestionTree();
        item.texts("any", group);
        items.add(item.mapping());
      }
    }
    return sequence(items);
  }

  private void matching(Matching matching) {
    text("question", matching.stem());
    QuestionTree pairs = new QuestionTree();
    Set<Integer> paired = new HashSet<>();
    for (int i = 0; i < matching.lefts().size(); i++) {
      int number = matching.pairing().get(i);
      paired.add(number);
      pairs.text(matching.lefts().get(i), matching.rights().get(number - 1));
    }
    add("pairs", pairs.mapping());
    List<String> extra = new ArrayList<>();
    for (int number = 1; number <= matching.rights().size(); number++) {
      if (!paired.contains(number)) {
        extra.add(matching.rights().get(number - 1));
      }
    }
    texts("extra", extra);
  }

  private void open(Open open) {
    List<Node> points = new ArrayList<>();
    for (Open.Point point : open.points()) {
      points.add(point(point));
    }
    if (!points.isEmpty()) {
      add("points", sequence(points));
    }
    List<Node> myths = new ArrayList<>();
    for (Open.Myth myth : open.myths()) {
      QuestionTree item = new QuestionTree();
      item.text("claim", myth.claim());
      item.texts("match", matches(myth.claim(), myth.match()));
      item.text("why", myth.why());
      myths.add(item.mapping());
    }
    if (!myths.isEmpty()) {
      add("myths", sequence(myths));
    }
    List<Node> examples = new ArrayList<>();
    for (Open.Example example : open.examples()) {
      QuestionTree item = new QuestionTree();
      item.text("answer", example.answer());
      item.raw("score", number(example.score()));
      examples.add(item.mapping());
    }
    if (!examples.isEmpty()) {
      add("examples", sequence(examples));
    }
  }

  private static Node point(Open.Point point) {
    List<String> match = matches(point.say(), point.match());
    if (match.isEmpty() && point.weight() == 1) {
      return scalar(point.say());
    }
    QuestionTree item = new QuestionTree();
    item.text("say", point.say());
    item.texts("match", match);
    if (point.weight() != 1) {
      item.raw("weight", number(point.weight()));
    }
    return item.mapping();
  }

  /** The entries, but none where they only repeat the text itself. */
  private static List<String> matches(String text, List<String> match) {
    return match.equals(List.of(text)) ? List.of() : match;
  }

  private static CommandTable table(List<Question> questions) {
    for (Question question : questions) {
      if (question instanceof Command command) {
        return command.table();
      }
    }
    return CommandTable.EMPTY;
  }

  private static Mapping commands(CommandTable table) {
    QuestionTree commands = new QuestionTree();
    new TreeMap<>(table.programs())
        .forEach((name, program) -> {
          QuestionTree entry = new QuestionTree();
          entry.text("same", program.same());
          QuestionTree options = new QuestionTree();
          for (Map.Entry<String, CommandTable.Option> option :
              new TreeMap<>(program.options()).entrySet()) {
            CommandTable.Option to = option.getValue();
            options.text(option.getKey(), to.name() + (to.takesValue() ? "=" : ""));
          }
          if (!options.entries.isEmpty()) {
            entry.add("options", options.mapping());
          }
          switch (program.order()) {
            case BETWEEN_POSITIONALS -> {}
            case FREE -> entry.text("order", "free");
            case STRICT -> entry.text("order", "strict");
          }
          commands.add(name, entry.mapping());
        });
    return commands.mapping();
  }

  private static String number(double number) {
    return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
  }

  private static String time(Duration time) {
    long seconds = time.toSeconds();
    if (seconds <= MOST_SECONDS) {
      return seconds + "s";
    }
    return seconds / 3600 + "h" + (seconds % 3600 == 0 ? "" : seconds % 3600 + "s");
  }

  private void text(String key, String text) {
    if (!text.isEmpty()) {
      add(key, scalar(text));
    }
  }

  private void raw(String key, String text) {
    add(key, new Scalar(text, Style.PLAIN, Position.START));
  }

  private void flag(String key, boolean value, boolean absent) {
    if (value != absent) {
      raw(key, Boolean.toString(value));
    }
  }

  private void texts(String key, List<String> texts) {
    if (!texts.isEmpty()) {
      List<Node> items = new ArrayList<>();
      for (String text : texts) {
        items.add(scalar(text));
      }
      add(key, sequence(items));
    }
  }

  private void add(String key, Node value) {
    entries.add(new Entry(key, Position.START, value));
  }

  private Mapping mapping() {
    return new Mapping(entries, false, Position.START);
  }

  private static Scalar scalar(String text) {
    return new Scalar(text, Style.QUOTED, Position.START);
  }

  private static Sequence sequence(List<Node> items) {
    return new Sequence(items, false, Position.START);
  }
}
