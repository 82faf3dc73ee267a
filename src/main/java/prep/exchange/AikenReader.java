package prep.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import prep.deck.Choice;
import prep.deck.Choice.Option;
import prep.exchange.item.Item;
import prep.exchange.item.Items;
import prep.exchange.item.TextSource;

/**
 * Reads Aiken: a question, options that start with {@code A.} or {@code A)}, and {@code ANSWER: B}.
 */
final class AikenReader {

  private static final Pattern OPTION = Pattern.compile("[A-Z][.)] ");
  private static final String ANSWER = "ANSWER:";

  private final Items items;
  private final List<Option> options = new ArrayList<>();
  private final StringBuilder stem = new StringBuilder();
  private int start;

  private AikenReader(Items items) {
    this.items = items;
  }

  static void read(TextSource source, Items items) {
    AikenReader reader = new AikenReader(items);
    int number = 0;
    for (String line : (Iterable<String>) source.text().lines()::iterator) {
      number++;
      reader.line(number, line.strip());
    }
    reader.unanswered();
  }

  /** Whether a line is an option: a capital letter, a full stop or bracket, a space, a text. */
  static boolean isOption(String text) {
    return OPTION.matcher(text).lookingAt();
  }

  private void line(int number, String text) {
    if (text.regionMatches(true, 0, ANSWER, 0, ANSWER.length())) {
      answer(number, text.substring(ANSWER.length()).strip());
    } else if (isOption(text) && !stem.isEmpty()) {
      option(number, text);
    } else if (isOption(text)) {
      items.refuse(number, "an option without a question");
    } else {
      if (!options.isEmpty()) {
        unanswered();
      }
      if (stem.isEmpty()) {
        start = number;
      }
      if (!text.isEmpty() && stem.length() <= Items.LONGEST) {
        stem.append(stem.isEmpty() ? "" : "\n").append(text);
      }
    }
  }

  private void option(int number, String text) {
    char expected = (char) ('A' + options.size());
    if (text.charAt(0) != expected) {
      items.refuse(
          number, "option %c stands where %c is expected".formatted(text.charAt(0), expected));
      clear();
    } else {
      options.add(new Option(text.substring(3).strip(), false, ""));
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
    for (String letter : letters.split("[ ,]+", -1)) {
      int n = letter.length() == 1 ? Character.toUpperCase(letter.charAt(0)) - 'A' : -1;
      if (n < 0 || n >= marked.size()) {
        wrong = wrong.isEmpty() ? "\"" + letter + "\"" : wrong;
      } else {
        marked.set(n, new Option(marked.get(n).text(), true, ""));
      }
    }
    if (wrong.isEmpty()) {
      Item item = new Item(start, stem.toString());
      items.add(item, details -> new Choice(details, marked, true));
    } else {
      items.refuse(number, "the answer is " + wrong + ", which is no letter of an option");
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
    options.clear();
  }
}
