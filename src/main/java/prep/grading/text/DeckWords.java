package prep.grading.text;

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
 */
public final class DeckWords {

  private final String word;

  private DeckWords(String word) {
    this.word = word;
  }

  /** Whether the word stands in the deck on its own, not as a part of a longer word. */
  public static boolean include(Deck deck, String word) {
    if (word.isEmpty()) {
      return false;
    }
    DeckWords search = new DeckWords(word);
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
    for (int at = 0; at + word.length() <= text.length(); at++) {
      if (text.regionMatches(true, at, word, 0, word.length())
          && !isWordPart(text, at - 1)
          && !isWordPart(text, at + word.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWordPart(String text, int at) {
    return at >= 0
        && at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_');
  }
}
