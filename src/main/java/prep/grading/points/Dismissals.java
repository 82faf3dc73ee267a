package prep.grading.points;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import prep.grading.points.Sentence.Word;

/**
 * Finds what a sentence calls useless or proposes to leave out: {@code the alarms are superfluous},
 * {@code skip the validation}. Who says so hasn't named it as a measure. A sentence that only sets
 * a limit dismisses nothing: {@code a cache is useless if each key is read once}.
 */
final class Dismissals {

  /** How many words before its verb the subject may begin. */
  private static final int SUBJECT = 7;

  /** How many words an object has at most; longer ones say more than what is left out. */
  private static final int OBJECT = 3;

  private static final Set<String> USELESS =
      Set.of(
          "useless",
          "superfluous",
          "unnecessary",
          "needless",
          "unneeded",
          "pointless",
          "worthless",
          "senseless",
          "overrated",
          "irrelevant",
          "unimportant",
          "nonsense",
          "waste");

  /** What something is that is "no ...". */
  private static final Set<String> REMEDIES =
      Set.of("solution", "help", "use", "remedy", "good", "benefit", "cure");

  private static final Set<String> OMIT =
      Set.of("avoid", "skip", "remove", "drop", "omit", "abandon");

  private static final Set<String> OMITTED = Set.of("omitted", "skipped", "off");

  /** The forms of words that say what should not be, or does harm. */
  private static final Set<String> WARNING =
      Set.of("avoid", "omit", "off", "bad", "wors", "no", "noth");

  private static final Set<String> PROPOSING =
      Set.of(
          "i", "we", "you", "one", "i'd", "we'd", "would", "should", "must", "can", "could",
          "better", "simply", "just");

  /** The forms of verbs that are said of a measure. */
  private static final Set<String> HELPING = Set.of("help", "matter", "solv");

  /** The forms of verbs that are said of a measure which is only thought of. */
  private static final Set<String> ACHIEVING =
      Set.of("help", "chang", "bring", "solv", "gain", "improv", "reduc");

  private static final Set<String> THOUGHT_OF =
      Set.of("would", "wouldn't", "wouldnt", "will", "won't", "wont");

  private static final Set<String> MODALS =
      Set.of("can", "could", "may", "might", "should", "must");

  private static final Set<String> DEGREES =
      Set.of(
          "a",
          "an",
          "completely",
          "totally",
          "quite",
          "rather",
          "simply",
          "absolutely",
          "entirely",
          "really",
          "utterly",
          "pure",
          "therefore",
          "thus",
          "also");

  private static final Set<String> CONDITIONS =
      Set.of("if", "when", "whenever", "where", "unless", "until", "once", "while");

  /** Words for a part, a condition or another's opinion. */
  private static final Set<String> LIMITS =
      Set.of(
          "without",
          "otherwise",
          "else",
          "alone",
          "only",
          "always",
          "necessarily",
          "too",
          "more",
          "bigger",
          "larger",
          "another",
          "single",
          "say",
          "says",
          "think",
          "claim");

  /** Words after which is said for or against what something is of no use. */
  private static final Set<String> NARROWING =
      Set.of("with", "against", "for", "in", "on", "as", "during", "after", "before", "from");

  private final List<Word> words;
  private final BitSet dismissed = new BitSet();

  /** The clauses with a limit, those that are a condition, and where each is last narrowed. */
  private final BitSet limited = new BitSet();

  private final BitSet conditional = new BitSet();
  private final Map<Integer, Integer> narrowed = new HashMap<>();

  private Dismissals(Sentence sentence) {
    words = sentence.words();
    for (int i = 0; i < words.size(); i++) {
      int clause = words.get(i).clause();
      if (LIMITS.contains(text(i))) {
        limited.set(clause);
      }
      if (CONDITIONS.contains(text(i)) && (i == 0 || words.get(i - 1).clause() != clause)) {
        conditional.set(clause);
      }
      if (NARROWING.contains(text(i))) {
        narrowed.put(clause, i);
      }
    }
  }

  /** The indices of the dismissed words. */
  static BitSet of(Sentence sentence) {
    Dismissals dismissals = new Dismissals(sentence);
    if (!sentence.refutes()) {
      dismissals.find();
    }
    return dismissals.dismissed;
  }

  /** Whether a text speaks of what is useless or to be left out; then so may who repeats it. */
  static boolean isWarning(String text) {
    return SentenceReader.read(text).stream()
        .flatMap(sentence -> sentence.words().stream())
        .anyMatch(word ->
            deniesVerb(word)
                || USELESS.contains(word.text())
                || OMIT.contains(word.text())
                || OMITTED.contains(word.text())
                || WARNING.contains(word.form()));
  }

  /** Whether "useless" or the like stands there, perhaps after an article or adverb. */
  static boolean judgesUseless(List<Word> words, int place) {
    int at = place;
    while (at < words.size() && DEGREES.contains(words.get(at).text())) {
      at++;
    }
    return at < words.size() && USELESS.contains(words.get(at).text());
  }

  /** Whether it negates a verb, as "no" and "without" do not. */
  static boolean deniesVerb(Word word) {
    return word.text().equals("not")
        || word.text().equals("never")
        || word.text().equals("cannot")
        || (word.denies() && (word.text().endsWith("n't") || word.text().endsWith("nt")));
  }

  private void find() {
    for (int i = 0; i < words.size(); i++) {
      int verb = dismissingVerb(i);
      if (verb > 0 && !isLimited(verb, i)) {
        dismissSubject(verb);
      }
      if (isProposal(i) && !isLimited(i, i)) {
        dismissObject(i);
      }
    }
  }

  /** Where the verb begins whose dismissal the word at that place completes, or -1. */
  private int dismissingVerb(int place) {
    String text = text(place);
    String before = text(place - 1);
    if (USELESS.contains(text)) {
      return toBeBefore(place - 1);
    }
    if (REMEDIES.contains(text) && before.equals("no")) {
      return toBeBefore(text(place - 2).equals("of") ? place - 3 : place - 2);
    }
    if (OMITTED.contains(text)) {
      int be = before.equals("turned") || before.equals("switched") ? place - 2 : place - 1;
      return text(be).equals("be") && MODALS.contains(text(be - 1)) ? be - 1 : -1;
    }
    if (text.equals("worse") && place > 1 && words.get(place - 2).form().equals("make")) {
      return withAuxiliary(place - 2);
    }
    if (text.equals("nothing") && text(place - 2).equals("would")) {
      return ACHIEVING.contains(words.get(place - 1).form()) ? place - 2 : -1;
    }
    int denial = before.equals("really") || before.equals("even") ? place - 2 : place - 1;
    return denial >= 0 && deniesVerb(words.get(denial)) && isMissed(words.get(place).form(), denial)
        ? withAuxiliary(denial)
        : -1;
  }

  /** Whether a measure that doesn't do what the verb says is of no use. */
  private boolean isMissed(String verb, int denial) {
    boolean thoughtOf = THOUGHT_OF.contains(text(denial)) || THOUGHT_OF.contains(text(denial - 1));
    return HELPING.contains(verb) || (thoughtOf && ACHIEVING.contains(verb));
  }

  /** The place of "is" or "would be" before a judgement and its adverbs, or -1. */
  private int toBeBefore(int place) {
    int at = place;
    while (at > 0 && DEGREES.contains(text(at))) {
      at--;
    }
    return at > 0 && WordForm.isToBe(text(at)) ? withAuxiliary(at) : -1;
  }

  private int withAuxiliary(int verb) {
    return WordForm.isAuxiliary(text(verb - 1)) ? verb - 1 : verb;
  }

  private String text(int place) {
    return place < 0 ? "" : words.get(place).text();
  }

  /** Whether it is said to be so only under a condition, of a part, for a purpose or by others. */
  private boolean isLimited(int verb, int last) {
    int clause = words.get(verb).clause();
    return limited.get(clause)
        || (clause > 0 && conditional.get(clause - 1))
        || conditional.get(clause + 1)
        || narrowed.getOrDefault(clause, -1) > last;
  }

  private void dismissSubject(int verb) {
    int end = verb;
    if (WordForm.joins(text(verb - 1))) {
      // In "is slow and can be omitted" the subject precedes the first verb.
      end =
          IntStream.range(0, verb)
              .filter(i -> isSamePhrase(i, verb) && WordForm.isAuxiliary(text(i)))
              .findFirst()
              .orElse(verb);
    }
    for (int i = end - 1; i >= 0 && isSamePhrase(i, end) && !separates(i); i--) {
      if (words.get(end).number() - words.get(i).number() > SUBJECT) {
        return;
      }
      dismissed.set(i);
    }
  }

  private void dismissObject(int verb) {
    int longest = words.get(verb).number() + OBJECT;
    int end = verb + 1;
    while (end < words.size() && isSamePhrase(end, verb) && !separates(end)) {
      if (words.get(end).number() > longest) {
        return;
      }
      end++;
    }
    dismissed.set(verb + 1, end);
  }

  private boolean separates(int place) {
    return words.get(place).denies() || WordForm.joins(text(place));
  }

  private boolean isSamePhrase(int place, int other) {
    return words.get(place).clause() == words.get(other).clause()
        && words.get(place).phrase() == words.get(other).phrase();
  }

  /** Whether the verb begins what is said or follows a person or a modal: {@code I would skip}. */
  private boolean isProposal(int place) {
    boolean begins = place == 0 || !isSamePhrase(place - 1, place);
    return OMIT.contains(text(place)) && (begins || PROPOSING.contains(text(place - 1)));
  }
}
