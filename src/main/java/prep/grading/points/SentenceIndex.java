package prep.grading.points;

import static java.util.Comparator.comparingInt;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import prep.grading.points.Sentence.Word;
import prep.grading.text.Range;

/** A sentence prepared for many look-ups. */
final class SentenceIndex {

  /** Begins a form that is compared with words as they stand, not with their stems. */
  static final String LITERAL = "__";

  private final Sentence sentence;
  private final Map<String, List<Integer>> index;
  private final int[] denials;
  private final BitSet deniedSubjects;
  private final long[] sides;
  private final BitSet dismissed;

  /**
   * @param sides for each word the sides that it is about, as bits
   */
  SentenceIndex(Sentence sentence, long[] sides) {
    this.sentence = sentence;
    this.index = sentence.index();
    this.denials = sentence.denials();
    this.deniedSubjects = sentence.deniedSubjects();
    this.sides = sides;
    this.dismissed = new BitSet();
  }

  private SentenceIndex(SentenceIndex index) {
    this.sentence = index.sentence;
    this.index = index.index;
    this.denials = index.denials;
    this.deniedSubjects = index.deniedSubjects;
    this.sides = index.sides;
    this.dismissed = Dismissals.of(index.sentence);
  }

  /** The sentence's place in its text. */
  Range at() {
    return sentence.at();
  }

  /** A word's place in the text. */
  Range at(int place) {
    return sentence.words().get(place).at();
  }

  /** Whether it is without some of its words. */
  boolean isShortened() {
    return !dismissed.isEmpty();
  }

  /** The sentence without what it calls useless or leaves out. */
  SentenceIndex withoutDismissed() {
    return new SentenceIndex(this);
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
    return placesOf(form).stream()
        .filter(place -> denied || (denials[place] < 0 && !dismissed.get(place)))
        .filter(place -> of == 0 || (sides[place] & of) != 0)
        .toList();
  }

  private List<Integer> placesOf(String form) {
    if (form.startsWith(LITERAL)) {
      String name = form.substring(LITERAL.length());
      return placesOf(word -> word.text().equals(name)).boxed().toList();
    }
    return isUnspaced(form) ? within(form) : index.getOrDefault(form, List.of());
  }

  /** Whether a negation reaches the word or follows it, as what is said of it. */
  boolean isDenied(int place) {
    return reachesDenial(place) || follows(place);
  }

  private boolean follows(int place) {
    Word word = sentence.words().get(place);
    return sentence.words().subList(place, sentence.words().size()).stream()
        .takeWhile(next -> next.clause() == word.clause() && next.phrase() == word.phrase())
        .anyMatch(Word::denies);
  }

  private boolean reachesDenial(int place) {
    int denial = denials[place];
    return denial >= 0
        && IntStream.range(denial + 1, place)
            .noneMatch(between -> WordForm.prevents(sentence.words().get(between).form()));
  }

  /** Whether the first of the words is said not to do something: {@code CI should not ...}. */
  boolean deniesVerbOfFirst(List<Range> found) {
    Range first = Collections.min(found, comparingInt(Range::start));
    return placesOf(Word::denies)
        .filter(denial -> denial > 0 && Dismissals.deniesVerb(sentence.words().get(denial)))
        .map(denial -> isAuxiliary(denial - 1) ? denial - 1 : denial)
        .filter(verb -> verb > 0 && !sentence.words().get(verb).text().equals("not"))
        .anyMatch(verb -> first.equals(at(verb - 1)));
  }

  private boolean isAuxiliary(int place) {
    return WordForm.isAuxiliary(sentence.words().get(place).text());
  }

  /** The negations that reach one of the words. */
  List<Integer> denialsOf(List<Integer> places) {
    return places.stream()
        .filter(this::reachesDenial)
        .map(place -> denials[place])
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
