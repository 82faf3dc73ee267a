package prep.grading.points;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import prep.grading.points.Sentence.Word;
import prep.grading.text.PlainText;
import prep.grading.text.Range;

/**
 * A set of words that must occur in one sentence, in any order. Written with a negation, it
 * requires one before one of its words; without, its words must not be negated. A compound such as
 * {@code multi-stage} may also be written as one word.
 *
 * @param forms the word forms; empty for an entry of symbols such as {@code ==}
 * @param denied whether it is negated
 * @param signs what the sentence must contain literally, for an entry without words
 */
record MatchEntry(List<String> forms, boolean denied, String signs) {

  MatchEntry {
    forms = List.copyOf(forms);
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
      words.addAll(sentence.words());
    }
    if (words.isEmpty()) {
      String signs = PlainText.of(text).text();
      return signs.isEmpty() ? List.of() : List.of(new MatchEntry(List.of(), false, signs));
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

  private static MatchEntry of(List<Word> words, boolean onlyContent) {
    boolean denied = false;
    Set<String> all = new LinkedHashSet<>();
    Set<String> telling = new LinkedHashSet<>();
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
        }
      }
    }
    return new MatchEntry(List.copyOf(telling.isEmpty() ? all : telling), denied, "");
  }

  /**
   * Where the words are closest together in the sentence; empty if they are not in it.
   *
   * @param side the side that they must be about, as a bit; 0 for any
   */
  List<Range> in(Index index, String text, long side) {
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
      if (denials.isEmpty()) {
        return List.of();
      }
      for (int place : denials) {
        wanted.put(place, kinds);
        places.add(place);
      }
      kinds++;
    }
    places.sort(null);
    return closest(places, wanted, kinds).stream()
        .map(place -> index.sentence.words().get(place).at())
        .toList();
  }

  private List<Range> withoutForms(Index index, String text) {
    Sentence sentence = index.sentence;
    if (denied) {
      int denial = index.firstDenial();
      return denial < 0 ? List.of() : List.of(sentence.words().get(denial).at());
    }
    int at = signs.isEmpty() ? -1 : text.indexOf(signs, sentence.at().start());
    boolean inside = at >= 0 && at + signs.length() <= sentence.at().end();
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

  /** A sentence prepared for many look-ups. */
  static final class Index {
    private final Sentence sentence;
    private final Map<String, List<Integer>> index;
    private final int[] denials;
    private final BitSet deniedSubjects;
    private final long[] sides;

    /**
     * @param sides for each word the sides that it is about, as bits
     */
    Index(Sentence sentence, long[] sides) {
      this.sentence = sentence;
      this.index = sentence.index();
      this.denials = sentence.denials();
      this.deniedSubjects = sentence.deniedSubjects();
      this.sides = sides;
    }

    /** Whether the sentence calls what it says wrong. */
    boolean refutes() {
      return sentence.refutes();
    }

    /**
     * The words of that form; negated ones only if {@code denied}.
     *
     * @param of the sides, as bits, one of which they must be about; 0 for any
     */
    List<Integer> places(String form, boolean denied, long of) {
      List<Integer> found = isUnspaced(form) ? within(form) : index.getOrDefault(form, List.of());
      return found.stream()
          .filter(place -> denied || denials[place] < 0)
          .filter(place -> of == 0 || (sides[place] & of) != 0)
          .toList();
    }

    List<Integer> denialsOf(List<Integer> places) {
      return places.stream()
          .map(place -> denials[place])
          .filter(denial -> denial >= 0)
          .distinct()
          .toList();
    }

    boolean isDeniedSubject(int place) {
      return deniedSubjects.get(place);
    }

    int firstDenial() {
      return placesOf(Word::denies).findFirst().orElse(-1);
    }

    /** Scripts without spaces do not separate words: there a word is found within others. */
    private List<Integer> within(String form) {
      return placesOf(word -> word.form().contains(form)).boxed().toList();
    }

    private IntStream placesOf(Predicate<Word> wanted) {
      return IntStream.range(0, sentence.words().size())
          .filter(place -> wanted.test(sentence.words().get(place)));
    }

    private static boolean isUnspaced(String form) {
      return switch (Character.UnicodeScript.of(form.codePointAt(0))) {
        case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR -> true;
        default -> false;
      };
    }
  }
}
