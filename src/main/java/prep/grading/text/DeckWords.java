package prep.grading.text;

import java.util.List;
import prep.deck.Deck;
import prep.deck.Details;
import prep.deck.OwnText;
import prep.deck.Question;

/**
 * Looks for a word in all texts of a deck, in any case. Texts are searched rather than indexed,
 * since a deck is asked rarely. Example answers are left out: they quote mistakes.
 */
public final class DeckWords {

  private final String word;

  private DeckWords(String word) {
    this.word = word;
  }

  /** Whether the deck has the word on its own, not as part of a longer word. */
  public static boolean include(Deck deck, String word) {
    if (word.isEmpty()) {
      return false;
    }
    DeckWords search = new DeckWords(word);
    if (search.in(deck.title()) || search.in(deck.about())) {
      return true;
    }
    for (Question question : deck.questions()) {
      if (search.in(question.details()) || search.inTexts(question)) {
        return true;
      }
    }
    return false;
  }

  /** A statement's truth is not a word of its deck. */
  private boolean inTexts(Question question) {
    for (OwnText own : question.ownTexts()) {
      if (own.kind() != OwnText.Kind.TRUTH && in(own.text())) {
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

  private boolean in(List<String> texts) {
    return texts.stream().anyMatch(this::in);
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
