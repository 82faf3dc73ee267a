package prep.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import prep.grading.points.WordForm;

/**
 * The words that are looked for. Case and accents do not count, and a word is found inside longer
 * ones too. Where some of them will do, only words that say something count, in any form, from
 * where a word begins.
 */
public final class Words {

  /** Words with which one asks and talks, which don't say what a question is about. */
  private static final Set<String> ASKING =
      Set.of(
          ("explain describe difference differences differ between vs versus tell talk walk say"
               + " mean means give show define me us anyone someone anybody somebody ever please"
               + " make sure use uses used using like good thing things something know think want"
               + " need prefer work works worked start example examples exactly really about"
               + " through actually basically simply purpose question questions get got whats hows")
              .split(" "));

  /** The name of a host is an example. */
  private static final Pattern HOST = Pattern.compile("[a-z0-9.-]+\\.(?:com|org|net)");

  private static final Pattern SEPARATORS = Pattern.compile("[-/,;:()]+");
  private static final Pattern KEPT = Pattern.compile("[a-z0-9]{1,2}/[a-z0-9]{1,2}");

  private final List<String> words;
  private final List<Term> terms;

  private Words(List<String> words) {
    this.words = List.copyOf(words);
    this.terms =
        words.stream()
            .flatMap(Words::parts)
            .map(Words::bare)
            .filter(word -> !word.isEmpty() && !saysNothing(word))
            .distinct()
            .map(Term::of)
            .toList();
  }

  /** {@code whats} says no more than {@code what}. */
  private static boolean saysNothing(String word) {
    return ASKING.contains(word)
        || HOST.matcher(word).matches()
        || WordForm.denies(word)
        || WordForm.isStopWord(word)
        || WordForm.isStopWord(WordForm.of(word));
  }

  /**
   * {@code tcp/udp} is two words and {@code sign-up} too; {@code ci/cd} and {@code n+1} are one.
   */
  private static Stream<String> parts(String word) {
    return KEPT.matcher(bare(word)).matches() ? Stream.of(word) : SEPARATORS.splitAsStream(word);
  }

  /** Without the punctuation of a sentence, which a name such as {@code c++} keeps. */
  private static String bare(String word) {
    return word.replaceAll("^[(\\[{\"'`]+|[)\\]}\"'`?!.,:;]+$", "");
  }

  /** The words of what was typed, each once. */
  public static Words of(String typed) {
    return new Words(
        Stream.of(folded(typed).strip().split("\\s+"))
            .filter(word -> !word.isEmpty())
            .distinct()
            .toList());
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  List<String> list() {
    return words;
  }

  /** Those that say something by themselves. */
  List<Term> terms() {
    return terms;
  }

  /** A text without case and accents, with one character for each of its own. */
  static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      folded.append(folded(text.charAt(i)));
    }
    return folded.toString();
  }

  private static char folded(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
    // The base letter comes first; a lone half of a pair stays what it is.
    char base =
        Character.isSurrogate(c)
            ? c
            : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    String lower = String.valueOf(base).toLowerCase(Locale.ROOT);
    return lower.length() == 1 ? lower.charAt(0) : base;
  }

  /** Where in a text any of the words occur, in order, without overlaps. */
  public List<Range> in(String text) {
    String folded = folded(text);
    List<Range> found = new ArrayList<>();
    int at = 0;
    while (at < folded.length()) {
      int longest = 0;
      for (String word : words) {
        if (word.length() > longest && folded.startsWith(word, at)) {
          longest = word.length();
        }
      }
      if (longest > 0) {
        found.add(new Range(at, at + longest));
      }
      at += Math.max(1, longest);
    }
    return found;
  }

  /** Where in a text forms of the words occur that say something, in order. */
  public List<Range> formsIn(String text) {
    String folded = folded(text);
    List<Range> found = new ArrayList<>();
    int at = 0;
    while (at < folded.length()) {
      int from = at;
      int next =
          terms.stream()
              .mapToInt(term -> term.in(folded, from))
              .filter(place -> place >= 0)
              .min()
              .orElse(folded.length());
      at = next;
      while (!Term.endsWord(folded, at)) {
        at++;
      }
      if (at > next) {
        found.add(new Range(next, at));
      }
      at++;
    }
    return found;
  }

  /** A part of a text: characters from {@code start} on and before {@code end}. */
  public record Range(int start, int end) {}
}
