package prep.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prep.deck.Choice;
import prep.deck.Choice.Option;
import prep.exchange.item.Item;
import prep.exchange.item.Items;
import prep.exchange.item.LiteralText;
import prep.exchange.item.TextSource;

/**
 * Reads Aiken: a question, options that start with {@code A.} or {@code A)}, and {@code ANSWER: B}.
 * All of it is plain text.
 */
final class AikenReader {

  private static final Pattern OPTION = Pattern.compile("[A-Z][.)]( ?)(?=.)");

  /** A single letter with the punctuation of an option. */
  private static final Pattern LETTER = Pattern.compile("([A-Za-z])[.)].*");

  private static final String ANSWER = "ANSWER:";

  private final Items items;
  private final List<Option> options = new ArrayList<>();
  private final StringBuilder stem = new StringBuilder();

  /** The question without its indents, as earlier versions read it. */
  private final StringBuilder named = new StringBuilder();

  private int start;

  private AikenReader(Items items) {
    this.items = items;
  }

  static void read(TextSource source, Items items) {
    AikenReader reader = new AikenReader(items);
    int number = 0;
    for (String line : (Iterable<String>) source.text().lines()::iterator) {
      number++;
      reader.line(number, line, line.strip());
    }
    reader.unanswered();
  }

  /** Whether a line is an option: a capital letter, a full stop or bracket, a text. */
  static boolean isOption(String text) {
    return OPTION.matcher(text).lookingAt();
  }

  /** Whether a line is the next option; {@code C.S. Lewis} within a question is not. */
  private boolean isNext(String text) {
    Matcher option = OPTION.matcher(text);
    boolean spaced = option.lookingAt() && !option.group(1).isEmpty();
    return spaced || (isOption(text) && !stem.isEmpty() && text.charAt(0) <= expected());
  }

  private char expected() {
    return (char) ('A' + options.size());
  }

  private void line(int number, String line, String text) {
    if (text.regionMatches(true, 0, ANSWER, 0, ANSWER.length())) {
      answer(number, text.substring(ANSWER.length()).strip());
    } else if (isNext(text) && !stem.isEmpty()) {
      option(number, text);
    } else if (isNext(text)) {
      items.refuse(number, "an option without a question");
    } else {
      if (!options.isEmpty()) {
        unanswered();
      }
      if (stem.isEmpty()) {
        start = number;
      }
      if (!text.isEmpty() && stem.length() <= Items.LONGEST) {
        stem.append(stem.isEmpty() ? "" : "\n").append(line.stripTrailing());
        named.append(named.isEmpty() ? "" : "\n").append(text);
      }
    }
  }

  private void option(int number, String text) {
    if (text.charAt(0) != expected()) {
      items.refuse(
          number, "option %c comes where %c is expected".formatted(text.charAt(0), expected()));
      clear();
    } else {
      options.add(new Option(LiteralText.markdown(text.substring(2)), false, ""));
    }
  }

  private void answer(int number, String letters) {
    if (stem.isEmpty() || options.isEmpty()) {
      items.refuse(stem.isEmpty() ? number : start, "an answer without a question and options");
      clear();
      return;
    }
    List<Option> marked = new ArrayList<>(options);
    String wrong = letters.isEmpty() ? "nothing" : "";
    Matcher one = LETTER.matcher(letters);
    for (String letter : (one.matches() ? one.group(1) : letters).split("[ ,]+", -1)) {
      int n = letter.length() == 1 ? Character.toUpperCase(letter.charAt(0)) - 'A' : -1;
      if (n < 0 || n >= marked.size()) {
        wrong = wrong.isEmpty() ? "\"" + letter + "\"" : wrong;
      } else {
        marked.set(n, new Option(marked.get(n).text(), true, ""));
      }
    }
    if (wrong.isEmpty()) {
      Item item = new Item(start, LiteralText.markdown(stem.toString()));
      item.former = named.toString();
      items.add(item, details -> new Choice(details, marked, true));
    } else {
      items.refuse(number, "the answer is " + wrong + ", which is not the letter of an option");
    }
    clear();
  }

  private void unanswered() {
    if (!stem.isEmpty()) {
      items.refuse(
          start,
          options.isEmpty()
              ? "a question without options such as \"A. text\""
              : "there is no line \"ANSWER: \" after the options");
    }
    clear();
  }

  private void clear() {
    stem.setLength(0);
    named.setLength(0);
    options.clear();
  }
}
