package prep.exchange.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
      return;
    }
    Item shown = new Item(item.line, stem.toString());
    shown.topic = item.topic;
    shown.id = item.id;
    shown.hint = item.hint;
    shown.explanation = item.explanation;
    shown.level = item.level;
    shown.tags.addAll(item.tags);
    items.add(shown, details -> new Cloze(details, parts, blanks));
  }

  /** A flashcard with deletions in brackets; links and images are none. */
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
    cloze.addTo(items, item, "a cloze card without a deletion; put one into brackets");
  }

  /** The text with blanks as decks have them. */
  public static void addMarked(Items items, Item item, String marked) {
    Deletions cloze = new Deletions();
    int i = 0;
    while (i < marked.length()) {
      int open = marked.indexOf("{{", i);
      int close = open < 0 ? -1 : marked.indexOf("}}", open);
      if (close < 0) {
        break;
      }
      cloze.text.append(marked, i, open);
      String inner = marked.substring(open + 2, close);
      int colons = inner.indexOf("::");
      String answers = colons < 0 ? inner : inner.substring(0, colons);
      cloze.blank(List.of(answers.split("\\|", -1)), colons < 0 ? "" : inner.substring(colons + 2));
      i = close + 2;
    }
    cloze.text.append(marked, i, marked.length());
    cloze.addTo(items, item, "there is no blank in the text");
  }

  /** Anki's text; deletions of the same number are one blank only where they say the same. */
  public static void addNumbered(Items items, Item item, String numbered) {
    Deletions cloze = new Deletions();
    Map<String, Integer> same = new TreeMap<>();
    int i = 0;
    while (i < numbered.length()) {
      int open = numbered.indexOf("{{c", i);
      int close = open < 0 ? -1 : numbered.indexOf("}}", open);
      if (close < 0) {
        break;
      }
      cloze.text.append(numbered, i, open);
      String inner = numbered.substring(open + 2, close);
      int colons = inner.indexOf("::");
      if (colons < 2) {
        cloze.text.append(numbered, open, close + 2);
      } else {
        int second = inner.indexOf("::", colons + 2);
        String answer = inner.substring(colons + 2, second < 0 ? inner.length() : second).strip();
        String key = inner.substring(0, colons) + "::" + answer;
        Integer number = same.get(key);
        if (number == null) {
          List<String> texts = List.of(answer.split("\\|", -1));
          cloze.blank(texts, second < 0 ? "" : inner.substring(second + 2).strip());
          same.put(key, cloze.blanks.size());
        } else {
          cloze.endText();
          cloze.parts.add(new Gap(number));
          cloze.stem.append("[...]");
        }
      }
      i = close + 2;
    }
    cloze.text.append(numbered, i, numbered.length());
    cloze.addTo(items, item, "a cloze note without a deletion such as {{c1::answer}}");
  }
}
