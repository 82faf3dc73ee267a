package prep.exchange.markdown;

import java.util.ArrayList;
import java.util.List;
import prep.deck.Choice;
import prep.deck.Choice.Option;
import prep.exchange.item.Fences;
import prep.exchange.item.Item;
import prep.exchange.item.Items;
import prep.exchange.item.MarkdownLine;

/** Options with checkboxes, each with its further lines, and what follows the last of them. */
public final class MarkdownOptions {

  /** An option while it is being read. */
  private static final class Lines {
    final boolean right;
    final StringBuilder text = new StringBuilder();
    final StringBuilder why = new StringBuilder();

    Lines(boolean right) {
      this.right = right;
    }
  }

  private final List<Lines> options = new ArrayList<>();

  /** Lines after an option: part of it if another option follows, otherwise the explanation. */
  private final StringBuilder pending = new StringBuilder();

  private Fences fences = new Fences();
  private int length;
  private List<Option> folded = List.of();

  /** Whether there was no option so far. */
  public boolean isEmpty() {
    return options.isEmpty();
  }

  /** Whether one of them is marked as right. */
  boolean isMarked() {
    return options().stream().anyMatch(Option::right);
  }

  /** How many characters there are so far. */
  int length() {
    return length;
  }

  /** A line of a text with options: an option, or what stands below one. */
  public void line(String line) {
    if (MarkdownLine.isCheckbox(line)) {
      add(line);
    } else if (!isEmpty()) {
      more(line);
    }
  }

  void add(String line) {
    length += line.length() + 1;
    if (length > Items.LONGEST) {
      return;
    }
    if (!options.isEmpty()) {
      options.getLast().text.append(pending);
    }
    pending.setLength(0);
    fences = new Fences();
    String text = line.strip();
    Lines option = new Lines(text.charAt(3) != ' ');
    option.text.append(text.substring(5).strip()).append('\n');
    options.add(option);
  }

  /** A line below an option. */
  void more(String line) {
    length += line.length() + 1;
    if (length > Items.LONGEST) {
      return;
    }
    Lines option = options.getLast();
    boolean inFence = fences.isOpen();
    boolean own = pending.isEmpty();
    if (fences.hold(line)) {
      // Code after an option without a text of its own is that text.
      boolean code = own && (inFence || option.text.toString().isBlank() || isIndented(line));
      (code ? option.text : pending).append(code ? dedented(line) : line).append('\n');
    } else if (own && isIndented(line) && line.strip().startsWith("> ")) {
      option.why.append(line.strip().substring(2)).append('\n');
    } else if (own && isIndented(line)) {
      option.text.append(dedented(line)).append('\n');
    } else if (own && line.isBlank()) {
      option.text.append('\n');
    } else {
      pending.append(line).append('\n');
    }
  }

  private static boolean isIndented(String line) {
    return MarkdownLine.indent(line) >= 2;
  }

  private static String dedented(String line) {
    return line.replaceFirst("^(?:\t| {1,2})", "");
  }

  /** The same options with marks, or their letters or numbers. */
  void fold(List<String> content) {
    MarkdownOptions marked = new MarkdownOptions();
    for (String line : content) {
      if (marked.isEmpty() && !MarkdownLine.isCheckbox(line)) {
        pending.append(line).append('\n');
      } else {
        marked.line(line);
      }
    }
    if (!marked.isEmpty()) {
      folded = marked.options();
      pending.append(marked.explanation());
      return;
    }
    mark(content);
  }

  private void mark(List<String> content) {
    List<String> texts = options().stream().map(Option::text).toList();
    LetteredOptions.Marked marked = LetteredOptions.mark(texts, String.join("\n", content));
    if (marked != null) {
      folded = marked.options();
      pending.setLength(0);
      pending.append(marked.explanation());
    } else if (!content.isEmpty()) {
      markByNumbers(content);
    }
  }

  private void markByNumbers(List<String> content) {
    String first = MarkdownLine.unemphasised(content.getFirst().strip());
    List<Option> read = new ArrayList<>(options());
    boolean any = false;
    for (String word : first.split("[ ,;]+", -1)) {
      String digit = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
      int n = digit.length() == 1 ? "123456789".indexOf(digit) : -1;
      if (n >= 0 && n < read.size()) {
        read.set(n, new Option(read.get(n).text(), true, ""));
        any = true;
      }
    }
    if (any) {
      folded = read;
      pending.setLength(0);
      pending.append(String.join("\n", content.subList(1, content.size())));
    } else {
      pending.append('\n').append(String.join("\n", content));
    }
  }

  /** Adds the question whose options these are. */
  public void addTo(Items items, Item item) {
    List<Option> read = List.copyOf(options());
    if (read.stream().noneMatch(Option::right)) {
      items.refuse(item.line, "no option is marked as right; put an x between the brackets of one");
      return;
    }
    AnswerSections sections = AnswerSections.of(explanation());
    item.explanation = sections.explanation();
    item.hint = Item.joined(item.hint, sections.hint());
    items.add(item, details -> new Choice(details, read, true));
  }

  private List<Option> options() {
    if (!folded.isEmpty()) {
      return folded;
    }
    List<Option> read = new ArrayList<>();
    for (Lines option : options) {
      String why = option.right ? "" : option.why.toString().strip();
      read.add(new Option(option.text.toString().strip(), option.right, why));
    }
    return read;
  }

  /** What follows the last option. */
  private String explanation() {
    return pending.toString().strip();
  }
}
