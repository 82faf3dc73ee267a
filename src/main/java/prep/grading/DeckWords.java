package prep.grading;

import java.util.Arrays;
import java.util.List;
import prep.deck.Accepted;
import prep.deck.Choice;
import prep.deck.Cloze;
import prep.deck.Command;
import prep.deck.Deck;
import prep.deck.Details;
import prep.deck.Matching;
import prep.deck.Open;
import prep.deck.Ordering;
import prep.deck.Question;
import prep.deck.ShortAnswer;
import prep.deck.Task;
import prep.deck.TrueFalse;

/**
 * Looks for a word in all texts of a deck, in any case. Texts are searched rather than indexed,
 * since a deck is asked rarely. Example answers are left out: they quote mistakes.
 *
 * <p>The search is R. N. Horspool's, "Practical fast searching in strings" (1980): most letters of
 * a text are never looked at.
 */
final class DeckWords {

  private static final int ASCII = 0x80;

  private final char[] word;

  /** By the letter under the end of the word, how far the word moves on; 0 where it may stand. */
  private final int[] skip = new int[ASCII];

  /** How far the word moves on from where its last letter fits. */
  private final int skipLast;

  private DeckWords(char[] word) {
    this.word = word;
    int last = word.length - 1;
    Arrays.fill(skip, word.length);
    int period = word.length;
    for (int i = 0; i < last; i++) {
      move(word[i], last - i);
      period = word[i] == word[last] ? last - i : period;
    }
    move(word[last], 0);
    skipLast = period;
  }

  private void move(char letter, int by) {
    char capital = Character.toUpperCase(letter);
    if (letter < ASCII) {
      skip[letter] = by;
    }
    if (capital < ASCII) {
      skip[capital] = by;
    }
  }

  /** Whether the word stands in the deck on its own, not as a part of a longer word. */
  static boolean include(Deck deck, String word) {
    if (word.isEmpty()) {
      return false;
    }
    DeckWords search = new DeckWords(PlainText.lower(word).toCharArray());
    if (search.in(deck.title()) || search.in(deck.about())) {
      return true;
    }
    for (Question question : deck.questions()) {
      if (search.in(question.details()) || search.in(question)) {
        return true;
      }
    }
    return false;
  }

  private boolean in(Details details) {
    return in(details.key().id())
        || in(details.stem())
        || in(details.hint())
        || in(details.explanation())
        || in(details.tags());
  }

  private boolean in(Question question) {
    return switch (question) {
      case Choice choice -> inOptions(choice);
      case TrueFalse _ -> false;
      case ShortAnswer typed -> in(typed.accepted());
      case Command command -> in(command.answer()) || in(command.also());
      case Cloze cloze -> inCloze(cloze);
      case Ordering ordering -> inGroups(ordering);
      case Matching matching -> in(matching.lefts()) || in(matching.rights());
      case Open open -> inOpen(open);
      case Task task -> in(task.steps()) || in(task.doneWhen()) || in(task.answer());
    };
  }

  private boolean inOptions(Choice choice) {
    for (Choice.Option option : choice.options()) {
      if (in(option.text()) || in(option.why())) {
        return true;
      }
    }
    return false;
  }

  private boolean inCloze(Cloze cloze) {
    for (Cloze.Part part : cloze.parts()) {
      boolean found =
          switch (part) {
            case Cloze.Text(String markdown) -> in(markdown);
            case Cloze.Gap _ -> false;
          };
      if (found) {
        return true;
      }
    }
    for (Cloze.Blank blank : cloze.blanks()) {
      if (in(blank.accepted()) || in(blank.hint())) {
        return true;
      }
    }
    return false;
  }

  private boolean inGroups(Ordering ordering) {
    for (List<String> group : ordering.groups()) {
      if (in(group)) {
        return true;
      }
    }
    return false;
  }

  private boolean inOpen(Open open) {
    for (Open.Point point : open.points()) {
      if (in(point.say()) || in(point.match())) {
        return true;
      }
    }
    for (Open.Myth myth : open.myths()) {
      if (in(myth.claim()) || in(myth.match()) || in(myth.why())) {
        return true;
      }
    }
    return in(open.answer());
  }

  private boolean in(Accepted accepted) {
    for (Accepted.Alternative alternative : accepted.also()) {
      boolean found =
          switch (alternative) {
            case Accepted.Literal(String text) -> in(text);
            case Accepted.Pattern _ -> false;
          };
      if (found) {
        return true;
      }
    }
    return in(accepted.answer());
  }

  private boolean in(List<String> texts) {
    for (String text : texts) {
      if (in(text)) {
        return true;
      }
    }
    return false;
  }

  private boolean in(String text) {
    int last = word.length - 1;
    int end = last;
    while (end < text.length()) {
      char c = text.charAt(end);
      int by = c < ASCII ? skip[c] : 0;
      if (by == 0) {
        if (stands(text, end - last)) {
          return true;
        }
        by = c < ASCII ? skipLast : 1;
      }
      end += by;
    }
    return false;
  }

  private boolean stands(String text, int start) {
    for (int i = word.length - 1; i >= 0; i--) {
      char c = text.charAt(start + i);
      if (c != word[i] && Character.toLowerCase(c) != word[i]) {
        return false;
      }
    }
    return !isWordPart(text, start - 1) && !isWordPart(text, start + word.length);
  }

  private static boolean isWordPart(String text, int at) {
    return at >= 0
        && at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_');
  }
}
