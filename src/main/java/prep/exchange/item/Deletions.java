package prep.exchange.item;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import prep.deck.Cloze;
import prep.deck.Cloze.Blank;
import prep.deck.Cloze.Gap;
import prep.deck.Cloze.Part;
import prep.deck.Cloze.Text;

/**
 * Texts with blanks as other programs write them: {@code [answer]} on flashcards, {@code
 * {{c1::answer::hint}}} in Anki, {@code {{answer|alternative::hint}}} here.
 */
public final class Deletions {

  private static final int DEEPEST = 20;

  /** Where one of Anki's deletions begins or ends. */
  private static final Pattern NUMBERED = Pattern.compile("\\{\\{c[0-9][0-9,]{0,20}::|}}");

  private final List<Part> parts = new ArrayList<>();
  private final List<Blank> blanks = new ArrayList<>();
  private final StringBuilder stem = new StringBuilder();
  private final StringBuilder text = new StringBuilder();

  private Deletions() {}

  private void blank(List<String> texts, String hint) {
    endText();
    blanks.add(Answers.blank(texts, hint));
    parts.add(new Gap(blanks.size()));
    stem.append("[...]");
  }

  private void endText() {
    if (!text.isEmpty()) {
      parts.add(new Text(text.toString()));
      stem.append(text);
      text.setLength(0);
    }
  }

  private void addTo(Items items, Item item, String without) {
    endText();
    if (blanks.isEmpty()) {
      items.refuse(item.line, without);
    } else {
      item.stem = stem.toString();
      items.add(item, details -> new Cloze(details, parts, blanks));
    }
  }

  /** A flashcard with deletions in brackets; links and images are not deletions. */
  public static void add(Items items, Item item, String card) {
    String from = card.strip();
    Deletions cloze = new Deletions();
    int i = 0;
    while (i < from.length()) {
      char c = from.charAt(i);
      int close = c == '[' ? from.indexOf(']', i) : -1;
      boolean image = i > 0 && from.charAt(i - 1) == '!';
      boolean link = close > 0 && close + 1 < from.length() && from.charAt(close + 1) == '(';
      if (c == '\\' && i + 1 < from.length() && "[]".indexOf(from.charAt(i + 1)) >= 0) {
        cloze.text.append(from.charAt(i + 1));
        i += 2;
      } else if (close > i + 1 && !image && !link) {
        cloze.blank(List.of(from.substring(i + 1, close).strip()), "");
        i = close + 1;
      } else {
        cloze.text.append(c);
        i++;
        // Without a bracket to close, none of the others needs to be looked at.
        if (c == '[' && close < 0) {
          cloze.text.append(from, i, from.length());
          i = from.length();
        }
      }
    }
    cloze.addTo(items, item, "a cloze card without a deletion; put one in brackets");
  }

  /** The text with blanks as decks have them. */
  public static void addMarked(Items items, Item item, String marked) {
    Deletions cloze = new Deletions();
    cloze.braces(
        marked,
        "{{",
        inner -> {
          int colons = inner.indexOf("::");
          String answers = colons < 0 ? inner : inner.substring(0, colons);
          String hint = colons < 0 ? "" : inner.substring(colons + 2);
          cloze.blank(List.of(answers.split("\\|", -1)), hint);
        });
    cloze.addTo(items, item, "the text has no blank");
  }

  /**
   * Anki's text as Markdown; deletions of the same number are one blank only where they say the
   * same, and of nested ones the outer is the blank.
   */
  public static void addNumbered(Items items, Item item, String numbered) {
    numbered(numbered).addTo(items, item, "a cloze note without a deletion such as {{c1::answer}}");
  }

  /** Anki's text with gaps, as earlier versions read it; ids are made of it. */
  public static String named(String numbered) {
    Deletions cloze = new Deletions();
    cloze.braces(
        numbered,
        "{{c",
        inner -> cloze.text.append(inner.indexOf("::") > 0 ? "[...]" : "{{c" + inner + "}}"));
    return cloze.text.toString();
  }

  private static Deletions numbered(String from) {
    Deletions cloze = new Deletions();
    Map<String, Integer> same = new HashMap<>();
    Deque<String> marks = new ArrayDeque<>();
    Deque<StringBuilder> open = new ArrayDeque<>(List.of(cloze.text));
    NavigableMap<Integer, Integer> codes = new TreeMap<>();
    LiteralText.codes(from).forEach(code -> codes.put(code.start(), code.end()));
    int done = 0;
    for (MatchResult mark : (Iterable<MatchResult>) NUMBERED.matcher(from).results()::iterator) {
      open.element().append(from, done, mark.start());
      done = mark.end();
      boolean opens = !mark.group().equals("}}");
      if (opens ? marks.size() == DEEPEST : marks.isEmpty()) {
        open.element().append(mark.group());
      } else if (opens) {
        marks.push(mark.group());
        open.push(new StringBuilder());
      } else {
        String[] said = open.pop().toString().split("::", 2);
        String number = marks.pop();
        if (marks.isEmpty()) {
          // Text that is entirely code is literal.
          Map.Entry<Integer, Integer> code = codes.lowerEntry(mark.start());
          UnaryOperator<String> plain =
              code != null && code.getValue() > mark.end() ? String::strip : Answers::plain;
          cloze.numbered(
              number, plain.apply(said[0]), said.length < 2 ? "" : plain.apply(said[1]), same);
        } else {
          open.element().append(said[0]);
        }
      }
    }
    open.element().append(from, done, from.length());
    while (!marks.isEmpty()) {
      String inner = open.pop().toString();
      open.element().append(marks.pop()).append(inner);
    }
    return cloze;
  }

  private void numbered(String number, String answer, String hint, Map<String, Integer> same) {
    Integer gap = same.get(number + answer);
    if (gap == null) {
      blank(List.of(answer.split("\\|", -1)), hint);
      same.put(number + answer, blanks.size());
    } else {
      endText();
      parts.add(new Gap(gap));
      stem.append("[...]");
    }
  }

  /** Takes a text as it is, except for what is in double braces. */
  private void braces(String from, String opening, Consumer<String> inBraces) {
    int done = 0;
    int open = from.indexOf(opening);
    int close = from.indexOf("}}", Math.max(0, open));
    while (open >= 0 && close >= 0) {
      text.append(from, done, open);
      inBraces.accept(from.substring(open + opening.length(), close));
      done = close + 2;
      open = from.indexOf(opening, done);
      close = from.indexOf("}}", Math.max(0, open));
    }
    text.append(from, done, from.length());
  }
}
