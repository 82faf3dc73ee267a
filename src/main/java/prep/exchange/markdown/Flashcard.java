package prep.exchange.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import prep.exchange.item.MarkdownLine;
import prep.exchange.markdown.DocumentLine.Kind;

/**
 * A card on one line, as in Obsidian's spaced repetition plugin and RemNote: {@code front::back},
 * and {@code front:::back} to be asked both ways.
 */
record Flashcard(String front, String back, boolean both) {

  private static final Pattern SIGN = Pattern.compile("`[^`]*`|(?<!:)(:::?|>>|<>)(?!:)");
  private static final Pattern DELETION =
      Pattern.compile("==([^=\n]+)==|\\{\\{(?:c[0-9]+::)?([^{}\n]+)}}");
  private static final Pattern TAGGED = Pattern.compile("(?:^|\\s)#flashcards?(?:[/\\s]|$)");

  /** The card in a line; null if there is none. */
  static @Nullable Flashcard of(String line) {
    if (line.indexOf("::") < 0 && line.indexOf(">>") < 0 && line.indexOf("<>") < 0) {
      return null;
    }
    String text = line.strip();
    text = text.substring(MarkdownLine.bullet(text)).strip();
    Matcher sign = SIGN.matcher(text);
    int start = -1;
    int end = -1;
    while (sign.find()) {
      if (sign.group(1) != null) {
        if (start >= 0) {
          return null;
        }
        start = sign.start();
        end = sign.end();
      }
    }
    String front = start < 0 ? "" : text.substring(0, start).strip();
    String back = start < 0 ? "" : text.substring(end).strip();
    return front.isEmpty() || back.isEmpty()
        ? null
        : new Flashcard(front, back, text.startsWith(":::", start) || text.startsWith("<>", start));
  }

  /** Whether a document says that its lines are cards, or most of them look like cards. */
  static boolean areIn(List<DocumentLine> lines) {
    int cards = 0;
    int others = 0;
    for (DocumentLine line : lines) {
      if (line.kind() == Kind.TEXT && !line.isBlank()) {
        boolean card = of(line.source()) != null;
        cards += card ? 1 : 0;
        others += card ? 0 : 1;
      }
    }
    return cards > others;
  }

  /** Whether a document has the tag of flashcards. */
  static boolean isTagged(List<DocumentLine> lines) {
    for (DocumentLine line : lines) {
      boolean front = line.kind() == Kind.SKIPPED && line.source().contains("flashcards");
      if (front || (line.kind() == Kind.TEXT && TAGGED.matcher(line.source()).find())) {
        return true;
      }
    }
    return false;
  }

  /** A text with its deletions as deck blanks; null if it has none. */
  static @Nullable String blanks(String text) {
    Matcher deletion = DELETION.matcher(text);
    return !deletion.find()
        ? null
        : deletion.replaceAll(found ->
            Matcher.quoteReplacement(
                "{{" + (found.group(1) == null ? found.group(2) : found.group(1)) + "}}"));
  }
}
