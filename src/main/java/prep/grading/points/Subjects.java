package prep.grading.points;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import prep.deck.Open;
import prep.grading.points.Sentence.Word;

/**
 * Determines which side of a comparison each word of an answer is about: the one that its clause
 * names first, otherwise the one mentioned before.
 */
final class Subjects {

  private static final Set<String> CONTRASTS =
      Set.of(
          "unlike",
          "than",
          "instead",
          "rather",
          "compared",
          "opposed",
          "contrast",
          "no",
          "without");

  private static final Set<String> PRONOUNS =
      Set.of("it", "its", "it's", "they", "their", "this", "that", "these", "those", "which");

  private static final Set<String> FRONTS =
      Set.of(
          "if",
          "when",
          "where",
          "for",
          "with",
          "since",
          "because",
          "as",
          "once",
          "while",
          "in",
          "on",
          "to",
          "unless",
          "given",
          "whenever",
          "wherever",
          "during",
          "under");

  private static final Set<String> BETWEEN = Set.of("and", "or", "vs", "versus", "nor");

  /** How many words before a side may say that it is only compared with. */
  private static final int CONTRAST = 3;

  /** How many words at the beginning of a clause may name its subject. */
  private static final int BEGINNING = 2;

  private final List<List<List<String>>> sides;
  private long spokenOf;

  private Subjects(List<Open.Side> sides) {
    this.sides =
        sides.stream()
            .map(side -> {
              List<String> names = new ArrayList<>(side.match());
              names.add(side.name());
              return names.stream().map(Subjects::phrase).filter(name -> !name.isEmpty()).toList();
            })
            .toList();
  }

  /**
   * For each sentence and word the sides that it is about, as bits in the order of the sides; 0 if
   * none was named yet.
   */
  static List<long[]> of(List<Open.Side> sides, List<Sentence> sentences) {
    Subjects subjects = new Subjects(sides);
    return sentences.stream().map(subjects::read).toList();
  }

  private static List<String> phrase(String name) {
    return SentenceReader.read(name).stream()
        .flatMap(sentence -> sentence.words().stream())
        .filter(word -> !word.joined() && !WordForm.isArticle(word.text()))
        .map(Word::form)
        .toList();
  }

  /** A piece of a sentence with one subject, of words {@code from} to before {@code to}. */
  private record Piece(int from, int to) {}

  private long[] read(Sentence sentence) {
    List<Word> words = sentence.words();
    long[] named = new long[words.size()];
    for (int i = 0; i < words.size(); i++) {
      named[i] = named(words, i);
    }
    long[] read = new long[words.size()];
    List<Piece> pieces = pieces(words, named);
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      long subject = subject(words, named, piece);
      if (subject == 0 && i == 0 && FRONTS.contains(words.getFirst().text())) {
        subject = next(words, named, pieces);
      }
      spokenOf = subject == 0 ? spokenOf : subject;
      for (int place = piece.from(); place < piece.to(); place++) {
        read[place] = spokenOf;
      }
    }
    return read;
  }

  /** The sides that a word, or a phrase beginning with it, names. */
  private long named(List<Word> words, int place) {
    long named = 0;
    for (int side = 0; side < sides.size(); side++) {
      for (List<String> name : sides.get(side)) {
        named |= stands(name, words, place) ? 1L << side : 0;
      }
    }
    return named;
  }

  /** Within a name, articles are ignored, and so are compounds whose parts are separate words. */
  private static boolean isPassed(Word word) {
    return word.joined() || WordForm.isArticle(word.text());
  }

  private static boolean stands(List<String> name, List<Word> words, int place) {
    int at = place;
    for (String form : name) {
      while (at > place && at < words.size() && isPassed(words.get(at))) {
        at++;
      }
      if (at == words.size() || !words.get(at).form().equals(form)) {
        return false;
      }
      at++;
    }
    return true;
  }

  /** Cuts a sentence at clauses, and at a comma or "and" after which another side is named. */
  private static List<Piece> pieces(List<Word> words, long[] named) {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    long before = 0;
    for (int i = 1; i < words.size(); i++) {
      Word word = words.get(i);
      Word last = words.get(i - 1);
      before |= named[i - 1];
      boolean clause = word.clause() != last.clause();
      boolean other = false;
      if (!clause && (word.phrase() != last.phrase() || word.text().equals("and"))) {
        long after = sidesIn(named, i, beginning(words, i));
        other = after != 0 && before != 0 && (after & before) == 0 && !isList(words, named, i);
      }
      if (clause || other) {
        pieces.add(new Piece(from, i));
        from = i;
        before = other ? 0 : before;
      }
    }
    pieces.add(new Piece(from, words.size()));
    return pieces;
  }

  /** The end of the first words of what begins there, not beyond the next comma. */
  private static int beginning(List<Word> words, int from) {
    int to = from + 1;
    while (to < words.size()
        && to <= from + BEGINNING
        && words.get(to).phrase() == words.get(from).phrase()) {
      to++;
    }
    return to;
  }

  /** Whether the word before is itself the name of a side, so that two are named together. */
  private static boolean isList(List<Word> words, long[] named, int place) {
    return words.get(place).text().equals("and") && named[place - 1] != 0;
  }

  private static long sidesIn(long[] named, int from, int to) {
    return IntStream.range(from, to).mapToLong(i -> named[i]).reduce(0, (a, b) -> a | b);
  }

  private long subject(List<Word> words, long[] named, Piece piece) {
    int start = piece.from();
    if (BETWEEN.contains(words.get(start).text()) || words.get(start).text().equals("but")) {
      start++;
    }
    if (start == piece.to()) {
      return 0;
    }
    String first = words.get(start).text();
    if (first.equals("both") || first.equals("neither") || first.equals("either")) {
      return (1L << sides.size()) - 1;
    }
    if (PRONOUNS.contains(first) && spokenOf != 0) {
      return spokenOf;
    }
    for (int i = start; i < piece.to(); i++) {
      if (named[i] != 0 && !isCompared(words, i, piece.from())) {
        return named[i] | together(words, named, i, piece.to());
      }
    }
    return 0;
  }

  /** Whether a side is named only to be compared with: {@code unlike a mutex}. */
  private static boolean isCompared(List<Word> words, int place, int from) {
    return IntStream.range(Math.max(from, place - CONTRAST), place)
        .anyMatch(i -> CONTRASTS.contains(words.get(i).text()));
  }

  /** The side named together with that at a place: {@code merge and rebase}. */
  private static long together(List<Word> words, long[] named, int place, int to) {
    int at = place + 1;
    while (at < to && (named[at] == named[place] || WordForm.isArticle(words.get(at).text()))) {
      at++;
    }
    return at < to && BETWEEN.contains(words.get(at).text())
        ? sidesIn(named, at, Math.min(to, at + 1 + BEGINNING))
        : 0;
  }

  /** What a leading clause is about: {@code where conflicts are rare, optimistic is best}. */
  private long next(List<Word> words, long[] named, List<Piece> pieces) {
    return pieces.stream()
        .mapToLong(piece -> subject(words, named, piece))
        .filter(subject -> subject != 0)
        .findFirst()
        .orElse(0);
  }
}
