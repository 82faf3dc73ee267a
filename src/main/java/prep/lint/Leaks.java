package prep.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds sentences in questions that contain another question's answer together with most of its
 * words.
 */
final class Leaks {

  /** The share of the question's distinctive words that a sentence must have. */
  private static final double MOST_OF_QUESTION = 0.5;

  private static final int FEWEST_WORDS = 3;

  /** An answer whose words all occur in more sentences than this gives nothing away. */
  private static final int MOST_SENTENCES = 300;

  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9][0-9.,]*");

  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=[.!?;:])(?=\\p{javaWhitespace})|(?<=\n)(?=\n)");

  /** One sentence, also as the numbers of its distinctive words. */
  private static final class Sentence {
    final Asked asked;
    final String text;
    final int[] words;

    Sentence(Asked asked, String text, int[] words) {
      this.asked = asked;
      this.text = text;
      this.words = words;
    }
  }

  private final List<Asked> questions;
  private final Vocabulary vocabulary;
  private final Map<Integer, List<Sentence>> sentencesWith = new HashMap<>();

  Leaks(List<Asked> questions, Vocabulary vocabulary) {
    this.questions = questions;
    this.vocabulary = vocabulary;
    for (Asked asked : questions) {
      for (String text : SENTENCE_END.split(asked.told(), -1)) {
        Sentence sentence = new Sentence(asked, text, vocabulary.telling(text));
        if (sentence.words.length >= FEWEST_WORDS) {
          for (int word : sentence.words) {
            sentencesWith.computeIfAbsent(word, _ -> new ArrayList<>()).add(sentence);
          }
        }
      }
    }
  }

  void check(Findings findings) {
    for (Asked asked : questions) {
      for (String answer : asked.answers()) {
        if (check(asked, answer, findings)) {
          break;
        }
      }
    }
  }

  private boolean check(Asked asked, String answer, Findings findings) {
    int[] wanted = vocabulary.telling(answer);
    int[] stem = vocabulary.telling(asked.question().stem());
    int[] own = WordSets.without(stem, wanted);
    if (own.length < FEWEST_WORDS || WordSets.common(stem, wanted) == wanted.length) {
      return false;
    }
    List<Sentence> fewest =
        Arrays.stream(wanted)
            .mapToObj(word -> sentencesWith.getOrDefault(word, List.of()))
            .min(Comparator.comparingInt(List::size))
            .orElse(List.of());
    if (fewest.size() > MOST_SENTENCES) {
      return false;
    }
    for (Sentence sentence : fewest) {
      boolean other = !sentence.asked.question().key().equals(asked.question().key());
      if (other && tells(sentence.words, wanted, own) && has(sentence.text, answer)) {
        report(asked, sentence.asked, answer, findings);
        return true;
      }
    }
    return false;
  }

  private static boolean tells(int[] sentence, int[] wanted, int[] own) {
    if (WordSets.common(sentence, wanted) < wanted.length) {
      return false;
    }
    int common = WordSets.common(sentence, own);
    return common >= FEWEST_WORDS && common >= MOST_OF_QUESTION * own.length;
  }

  /** Whether a sentence has the answer; of words it is known, but numbers have signs and points. */
  private static boolean has(String sentence, String answer) {
    return !NUMBER.matcher(answer).matches()
        || Pattern.compile("(?<![\\w-]|\\d[.,])" + Pattern.quote(answer) + "(?!\\w|\\.\\d)")
            .matcher(sentence)
            .find();
  }

  private static void report(Asked asked, Asked teller, String answer, Findings findings) {
    String quoted = Findings.quoted(answer);
    if (teller.file() != null) {
      Checked checked = new Checked(teller.file(), teller.question(), findings);
      checked.add(
          LintRule.LEAK,
          "question",
          "%s gives away the answer of %s (%s); reword it"
              .formatted(checked.name(), asked.question().key(), quoted));
    } else if (asked.file() != null) {
      Checked checked = new Checked(asked.file(), asked.question(), findings);
      checked.add(
          LintRule.LEAK,
          "question",
          "the answer of %s (%s) is given away by %s; ask for something else"
              .formatted(checked.name(), quoted, teller.question().key()));
    }
  }
}
