package prep.exchange.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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
    } else {
      item.stem = stem.toString();
      items.add(item, details -> new Cloze(details, parts, blanks));
    }
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
    cloze.braces(
        marked,
        "{{",
        inner -> {
          int colons = inner.indexOf("::");
          String answers = colons < 0 ? inner : inner.substring(0, colons);
          String hint = colons < 0 ? "" : inner.substring(colons + 2);
          cloze.blank(List.of(answers.split("\\|", -1)), hint);
        });
    cloze.addTo(items, item, "there is no blank in the text");
  }

  /** Anki's text; deletions of the same number are one blank only where they say the same. */
  public static void addNumbered(Items items, Item item, String numbered) {
    Deletions cloze = new Deletions();
    Map<String, Integer> same = new HashMap<>();
    cloze.braces(
        numbered,
        "{{c",
        inner -> {
          String[] parts = inner.split("::", 3);
          if (parts.length < 2 || parts[0].isEmpty()) {
            cloze.text.append("{{c").append(inner).append("}}");
            return;
          }
          String answer = parts[1].strip();
          String key = parts[0] + "::" + answer;
          if (same.containsKey(key)) {
            cloze.endText();
            cloze.parts.add(new Gap(same.get(key)));
            cloze.stem.append("[...]");
          } else {
            String hint = parts.length < 3 ? "" : parts[2].strip();
            cloze.blank(List.of(answer.split("\\|", -1)), hint);
            same.put(key, cloze.blanks.size());
          }
        });
    cloze.addTo(items, item, "a cloze note without a deletion such as {{c1::answer}}");
  }

  /** Takes a text as it is but for what stands in double braces. */
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
