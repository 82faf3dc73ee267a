package prep.grading.points;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import prep.grading.points.Sentence.Word;
import prep.grading.text.PlainText;
import prep.grading.text.Range;

/**
 * A set of words that must occur in one sentence, in any order. Written with a negation, it
 * requires one before one of its words; without, its words must not be negated. A compound such as
 * {@code multi-stage} may also be written as one word.
 *
 * @param forms the word forms; empty for an entry of symbols such as {@code ==}
 * @param deniedForms of a sentence, those that follow its negation
 * @param denied whether it is negated
 * @param signs what the sentence must contain literally, for an entry without words
 */
record MatchEntry(List<String> forms, Set<String> deniedForms, boolean denied, String signs) {

  MatchEntry {
    forms = List.copyOf(forms);
    deniedForms = Set.copyOf(deniedForms);
  }

  /** An entry as a deck writes it, with each way of writing its compounds. */
  static List<MatchEntry> ofWords(String text) {
    return of(text, false);
  }

  /** A sentence used as an entry: only its meaningful words count. */
  static List<MatchEntry> ofContent(String text) {
    return of(text, true);
  }

  private static List<MatchEntry> of(String text, boolean onlyContent) {
    List<Word> words = new ArrayList<>();
    for (Sentence sentence : SentenceReader.read(text)) {
      sentence.words().forEach(word -> words.add(isSpecialName(word, text) ? literal(word) : word));
    }
    if (words.isEmpty()) {
      String signs = PlainText.of(text).text();
      return signs.isEmpty()
          ? List.of()
          : List.of(new MatchEntry(List.of(), Set.of(), false, signs));
    }
    MatchEntry parts = of(words.stream().filter(word -> !word.joined()).toList(), onlyContent);
    List<Word> wholes = new ArrayList<>(words);
    for (Word joined : words) {
      if (joined.joined()) {
        wholes.removeIf(word -> !word.joined() && word.at().overlaps(joined.at()));
      }
    }
    return wholes.size() == words.size() ? List.of(parts) : List.of(parts, of(wholes, onlyContent));
  }

  /** Whether it is a name such as {@code __iter__}, which no other word of the same stem means. */
  private static boolean isSpecialName(Word word, String text) {
    return text.startsWith(SentenceIndex.LITERAL, word.at().end())
        && text.startsWith(
            SentenceIndex.LITERAL, word.at().start() - SentenceIndex.LITERAL.length());
  }

  private static Word literal(Word word) {
    return new Word(
        SentenceIndex.LITERAL + word.text(),
        word.text(),
        word.at(),
        word.number(),
        word.clause(),
        word.phrase(),
        word.denies(),
        word.joined());
  }

  private static MatchEntry of(List<Word> words, boolean onlyContent) {
    boolean denied = false;
    Set<String> all = new LinkedHashSet<>();
    Set<String> telling = new LinkedHashSet<>();
    Set<String> deniedForms = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean helpsDenial =
          WordForm.isAuxiliary(word.text()) && i + 1 < words.size() && words.get(i + 1).denies();
      if (word.denies()) {
        denied = true;
      } else if (!helpsDenial) {
        all.add(word.form());
        boolean empty =
            onlyContent ? WordForm.isStopWord(word.text()) : WordForm.isArticle(word.text());
        if (!empty) {
          telling.add(word.form());
          if (denied && onlyContent) {
            deniedForms.add(word.form());
          }
        }
      }
    }
    return new MatchEntry(List.copyOf(telling.isEmpty() ? all : telling), deniedForms, denied, "");
  }

  /**
   * Where the words are closest together in the sentence; empty if they are not in it.
   *
   * @param side the side that they must be about, as a bit; 0 for any
   */
  List<Range> in(SentenceIndex index, String text, long side) {
    if (forms.isEmpty()) {
      return withoutForms(index, text);
    }
    Map<Integer, Integer> wanted = new HashMap<>();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      List<Integer> found = index.places(forms.get(i), denied, side);
      if (found.isEmpty()) {
        return List.of();
      }
      for (int place : found) {
        wanted.put(place, i);
        places.add(place);
      }
    }
    int kinds = forms.size();
    if (!denied && places.stream().allMatch(index::isDeniedSubject)) {
      return List.of();
    }
    if (denied) {
      List<Integer> denials = index.denialsOf(places);
      if (denials.isEmpty() || !isBound(index, side)) {
        return List.of();
      }
      for (int place : denials) {
        wanted.put(place, kinds);
        places.add(place);
      }
      kinds++;
    }
    places.sort(null);
    return closest(places, wanted, kinds).stream().map(place -> index.at(place)).toList();
  }

  /** Whether a negation is about one of the words that the entry denies. */
  private boolean isBound(SentenceIndex index, long side) {
    return deniedForms.isEmpty()
        || deniedForms.stream()
            .flatMap(form -> index.places(form, true, side).stream())
            .anyMatch(index::isDenied);
  }

  private List<Range> withoutForms(SentenceIndex index, String text) {
    if (denied) {
      int denial = index.firstDenial();
      return denial < 0 ? List.of() : List.of(index.at(denial));
    }
    int at = signs.isEmpty() ? -1 : text.indexOf(signs, index.at().start());
    boolean inside = at >= 0 && at + signs.length() <= index.at().end();
    return inside ? List.of(new Range(at, at + signs.length())) : List.of();
  }

  /** The shortest run of places in which each kind occurs, one place per kind. */
  private static List<Integer> closest(
      List<Integer> places, Map<Integer, Integer> kindOf, int kinds) {
    int[] seen = new int[kinds];
    int missing = kinds;
    int first = 0;
    int bestFirst = 0;
    int bestLast = places.size() - 1;
    int best = Integer.MAX_VALUE;
    for (int last = 0; last < places.size(); last++) {
      missing -= seen[kind(kindOf, places.get(last))]++ == 0 ? 1 : 0;
      while (missing == 0) {
        int length = places.get(last) - places.get(first);
        if (length < best) {
          best = length;
          bestFirst = first;
          bestLast = last;
        }
        missing += --seen[kind(kindOf, places.get(first))] == 0 ? 1 : 0;
        first++;
      }
    }
    boolean[] taken = new boolean[kinds];
    List<Integer> closest = new ArrayList<>();
    for (int place : places.subList(bestFirst, bestLast + 1)) {
      int kind = kind(kindOf, place);
      if (!taken[kind]) {
        taken[kind] = true;
        closest.add(place);
      }
    }
    return closest;
  }

  private static int kind(Map<Integer, Integer> kindOf, int place) {
    return kindOf.getOrDefault(place, 0);
  }
}
