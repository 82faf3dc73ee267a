package prep.files;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import prep.deck.Choice;
import prep.deck.Choice.Option;
import prep.deck.Details;
import prep.yaml.Fields;
import prep.yaml.KeySlips;
import prep.yaml.Node;
import prep.yaml.Node.Entry;
import prep.yaml.Node.Mapping;
import prep.yaml.Node.Scalar;
import prep.yaml.Node.Sequence;
import prep.yaml.Quotes;
import prep.yaml.Rule;
import prep.yaml.Shown;
import prep.yaml.Subject;
import prep.yaml.TreeBuilder;
import prep.yaml.Values;

/** {@code choice}: options, one or several of them right. */
final class ChoiceCodec implements QuestionCodec<Choice> {

  static final List<String> OPTION_KEYS = List.of("right", "wrong", "why");

  private static final List<String> TEXT = List.of("text", "option", "answer", "label", "value");
  private static final List<String> WRONG = List.of("wrong", "incorrect", "false");

  /** Keys that a text of an option hides if it starts with one. */
  private static final List<String> HIDDEN = List.of("right", "wrong", "correct", "incorrect");

  private static final List<String> FLAG =
      List.of("right", "correct", "is_right", "is_correct", "true", "wrong", "incorrect", "false");
  private static final List<String> TRUTH = List.of("true", "false", "yes", "no");

  /** A checkbox, ticked or not. */
  private static final Pattern BOX = Pattern.compile("\\[([ xX\u2713\u2714])] ");

  /** A sign or word by which other formats and hands mark what is right. */
  private static final Pattern MARK =
      Pattern.compile(
          "^(?!\\*\\*\\S.*\\*\\*$)[*=+\u2713\u2714\u2705] ?(?=\\S)"
              + "|\\s+(?:[*\u2713\u2714\u2705]|(?i)\\((?:correct|right|true|answer)\\))$");

  private static final List<String> RIGHT_JUDGEMENTS = List.of("true", "yes", "right", "correct");
  private static final List<String> JUDGEMENTS =
      List.of("true", "yes", "right", "correct", "false", "no", "wrong", "incorrect");

  /** Keys by which other formats say which options are right. */
  private static final List<String> BESIDE =
      List.of("correct", "answer", "answers", "right", "solution", "correct_answer", "key");

  private static final String RIGHT = "right: ";

  private static final int FEWEST = 2;
  private static final int MOST = 9;

  @Override
  public List<String> keys() {
    return List.of("options", "shuffle");
  }

  @Override
  public Function<Details, Choice> read(RawQuestion raw) {
    Fields fields = raw.fields();
    int before = raw.problems().count();
    Set<String> texts = new HashSet<>();
    List<Option> options =
        fields.requiredEach(
            "options", "option", (node, subject) -> option(node, subject, fields.values(), texts));
    if (fields.has("options") && raw.problems().count() == before) {
      marks(fields, options);
    }
    if (fields.has("options") && raw.problems().count() == before) {
      checkCount(fields, options);
    }
    boolean shuffle = fields.flag("shuffle", true);
    for (Option option : options) {
      raw.revision().add(option.right() ? "right" : "wrong", option.text());
      raw.revision().add("why", option.why());
    }
    raw.revision().add("fixed", !shuffle);
    return details -> new Choice(details, options, shuffle);
  }

  @Override
  public void write(Choice choice, TreeBuilder tree) {
    tree.text("question", choice.stem())
        .add(
            "options",
            TreeBuilder.list(
                choice.options(),
                option ->
                    new TreeBuilder()
                        .text(option.right() ? "right" : "wrong", option.text())
                        .text("why", option.why())
                        .mapping()))
        .flag("shuffle", choice.shuffle(), true);
  }

  /** Finds signs that mark the right options, as checklists and other formats have them. */
  private static void marks(Fields fields, List<Option> options) {
    List<String> texts = options.stream().map(Option::text).toList();
    boolean boxes = texts.stream().allMatch(text -> BOX.matcher(text).lookingAt());
    if (!boxes && options.stream().anyMatch(Option::right)) {
      return;
    }
    List<Node> nodes = fields.items("options");
    for (int n = 0; n < texts.size(); n++) {
      Matcher box = BOX.matcher(texts.get(n));
      Matcher other = MARK.matcher(texts.get(n));
      boolean empty = box.lookingAt() && box.group(1).isBlank();
      Matcher sign = box.lookingAt() ? box : other;
      if (box.lookingAt() || other.find()) {
        String mark = sign.group().strip();
        String bare = Quotes.safe(sign.replaceFirst(""));
        marked(fields, nodes.get(n), n + 1, mark, empty ? bare : RIGHT + bare);
      }
    }
  }

  private static void marked(Fields fields, Node option, int n, String sign, String meant) {
    Node text = option instanceof Mapping mapping ? text(mapping, option) : option;
    String written = text.equals(option) ? meant : meant.replaceFirst("^" + RIGHT, "");
    fields.problem(
        text.at(),
        Rule.UNKNOWN_MARK,
        "%s in option %d of %s marks nothing in prep; write \"%s\""
            .formatted(Shown.quoted(sign), n, fields.subject(), written));
  }

  /**
   * Whether a key beside the options says which of them are right, by number, letter or text, which
   * is a problem then.
   */
  static boolean marksBeside(Fields fields, Entry entry) {
    if (!BESIDE.contains(entry.key()) || !fields.has("options")) {
      return false;
    }
    List<Node> options = fields.node("options") instanceof Sequence list ? list.items() : List.of();
    if (options.stream().anyMatch(option -> Fields.value(option, "right") != null)) {
      return false;
    }
    List<String> texts = options.stream().map(ChoiceCodec::written).toList();
    int n = entry.value() instanceof Scalar value ? number(value.text().strip(), texts) : 0;
    fields.problem(
        entry.at(),
        Rule.UNKNOWN_KEY,
        "%s is not a key of %s; remove it, and write \"%s\" %s"
            .formatted(
                Shown.quoted(entry.key()),
                fields.subject(),
                n > 0 ? RIGHT + Shown.plain(Quotes.safe(texts.get(n - 1))) : RIGHT,
                n > 0 ? "for option " + n : "before each right option"));
    return true;
  }

  /** The option that a number, a letter or its text names, from 1; 0 for none. */
  private static int number(String name, List<String> texts) {
    int letter = name.length() == 1 ? "abcdefghi".indexOf(name.toLowerCase(Locale.ROOT)) + 1 : 0;
    int digit = name.matches("[1-9]") ? Integer.parseInt(name) : 0;
    int text = texts.indexOf(name) + 1;
    int n = text > 0 ? text : Math.max(letter, digit);
    return n > 0 && n <= texts.size() && !texts.get(n - 1).isBlank() ? n : 0;
  }

  /** The text of an option, whatever its key. */
  private static String written(Node option) {
    Node text = option instanceof Mapping mapping ? text(mapping, option) : option;
    return text instanceof Scalar scalar ? scalar.text() : "";
  }

  private static Node text(Mapping option, Node otherwise) {
    Node right = option.value("right");
    Node wrong = right == null ? option.value("wrong") : right;
    return wrong == null ? otherwise : wrong;
  }

  private static void checkCount(Fields fields, List<Option> options) {
    String subject = fields.subject().toString();
    if (options.size() < FEWEST) {
      fields.problem(
          "options", Rule.TOO_FEW_OPTIONS, subject + " has fewer than 2 options; write 2 to 9");
    } else if (options.size() > MOST) {
      fields.problem(
          "options",
          Rule.TOO_MANY_OPTIONS,
          subject + " has " + options.size() + " options; keep at most 9");
    }
    boolean beside = fields.entries().stream().anyMatch(entry -> BESIDE.contains(entry.key()));
    if (options.stream().noneMatch(Option::right) && !beside) {
      fields.problem(
          "options",
          Rule.NO_RIGHT_OPTION,
          "no option of " + subject + " is right; write \"right: \" before one");
    }
  }

  /** An option whose text differs from all before it. */
  private static Option option(Node node, Subject subject, Values values, Set<String> texts) {
    Option option = option(node, subject, values);
    if (!option.text().isBlank() && !texts.add(option.text())) {
      values.problem(
          node.at(),
          Rule.DUPLICATE_OPTION,
          subject + " says the same as an earlier one; change or remove one");
    }
    return option;
  }

  private static Option option(Node node, Subject subject, Values values) {
    if (!(node instanceof Mapping mapping)
        || (Fields.isText(mapping, OPTION_KEYS) && !isJudgement(mapping))) {
      boolean hidden = KeySlips.hidden(values, node, subject, HIDDEN);
      return new Option(hidden ? "" : values.text(node, subject), hidden, "");
    }
    if (KeySlips.isOfItemAbove(values, node, subject, List.of("why"))
        || isFlagged(mapping, subject, values)
        || isJudged(mapping, subject, values)) {
      return new Option("", true, "");
    }
    Fields fields = Fields.of(mapping, subject, values);
    boolean right = fields.has("right");
    boolean wrong = fields.has("wrong");
    int before = values.problems().count();
    fields.allow(OPTION_KEYS);
    boolean known = values.problems().count() == before;
    String text = right ? optionText(fields, "right") : "";
    if (right && wrong) {
      values.problem(
          mapping.at(),
          Rule.RIGHT_AND_WRONG,
          subject
              + " is both right and wrong; keep one of the keys, or start another option with \"-"
              + " \"");
    } else if (wrong) {
      text = optionText(fields, "wrong");
    } else if (!right && known) {
      values.problem(
          mapping.at(),
          Rule.MISSING_KEY,
          subject + " has neither \"right\" nor \"wrong\"; add one of them");
    }
    Entry why = mapping.entry("why");
    if (right && why != null) {
      values.problem(
          why.at(),
          Rule.UNKNOWN_KEY,
          subject + " is right, and only wrong options have a \"why\"; use \"explanation\"");
      return new Option(text, true, "");
    }
    return new Option(text, right, fields.text("why"));
  }

  /** Whether an option says apart from its text that it is right, which is a problem then. */
  private static boolean isFlagged(Mapping mapping, Subject subject, Values values) {
    Entry text = first(mapping, TEXT);
    Entry flag = first(mapping, FLAG);
    if (text == null
        || flag == null
        || !(text.value() instanceof Scalar written)
        || !(flag.value() instanceof Scalar truth)
        || !TRUTH.contains(truth.text())) {
      return false;
    }
    boolean meant = truth.text().equals("true") || truth.text().equals("yes");
    String key = meant == WRONG.contains(flag.key()) ? "wrong" : "right";
    values.problem(
        text.at(),
        Rule.UNKNOWN_KEY,
        "%s is not a key of %s; write \"%s: %s\" in place of both"
            .formatted(Shown.quoted(text.key()), subject, key, Shown.plain(written.text())));
    return true;
  }

  /** Whether an option is a key, and its value says whether it is right. */
  private static boolean isJudgement(Mapping mapping) {
    return mapping.entries().size() == 1
        && !OPTION_KEYS.contains(mapping.entries().getFirst().key())
        && mapping.entries().getFirst().value() instanceof Scalar truth
        && JUDGEMENTS.contains(truth.text());
  }

  private static boolean isJudged(Mapping mapping, Subject subject, Values values) {
    if (!isJudgement(mapping)) {
      return false;
    }
    Entry entry = mapping.entries().getFirst();
    boolean right =
        entry.value() instanceof Scalar truth && RIGHT_JUDGEMENTS.contains(truth.text());
    values.problem(
        mapping.at(),
        Rule.UNKNOWN_KEY,
        "%s has its text for a key; write \"%s: %s\""
            .formatted(subject, right ? "right" : "wrong", Shown.plain(Quotes.safe(entry.key()))));
    return true;
  }

  private static @Nullable Entry first(Mapping mapping, List<String> keys) {
    return mapping.entries().stream()
        .filter(entry -> keys.contains(entry.key()))
        .findFirst()
        .orElse(null);
  }

  /** The text is the option itself, so messages name the option and not the key. */
  private static String optionText(Fields fields, String key) {
    Node node = fields.node(key);
    if (node instanceof Sequence list
        && list.items().size() > 1
        && list.items().getFirst() instanceof Scalar first) {
      fields.problem(
          list.at(),
          Rule.NOT_A_TEXT,
          "%s is a list; write an option for each, such as \"- %s: %s\", or quote the text"
              .formatted(fields.subject(), key, Quotes.inBraces(Shown.plain(first.text()))));
      return "";
    }
    return node == null ? "" : fields.values().text(node, fields.subject());
  }
}
