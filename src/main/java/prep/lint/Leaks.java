package prep.lint;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds sentences in questions that hold the answer of another question together with most of what
 * that one asks with.
 */
final class Leaks {

  /** The share of the question's telling words that a sentence must have. */
  private static final double MOST_OF_QUESTION = 0.5;

  private static final int FEWEST_WORDS = 3;

  /** An answer whose words all occur in more sentences than this is nothing to give away. */
  private static final int MOST_SENTENCES = 300;

  private final List<Asked> questions;
  private final Vocabulary vocabulary;
  private final List<int[]> sentences = new ArrayList<>();
  private final List<Integer> questionOf = new ArrayList<>();
  private final Postings index;

  Leaks(List<Asked> questions, Vocabulary vocabulary) {
    this.questions = questions;
    this.vocabulary = vocabulary;
    for (int i = 0; i < questions.size(); i++) {
      for (String sentence : sentences(questions.get(i).told())) {
        int[] words = vocabulary.telling(sentence);
        if (words.length >= FEWEST_WORDS) {
          sentences.add(words);
          questionOf.add(i);
        }
      }
    }
    index = new Postings(vocabulary.size());
    for (int s = 0; s < sentences.size(); s++) {
      for (int word : sentences.get(s)) {
        index.add(word, s);
      }
    }
  }

  void check(Findings findings) {
    for (int i = 0; i < questions.size(); i++) {
      Asked asked = questions.get(i);
      if (asked.question().details().draft()) {
        continue;
      }
      for (String answer : asked.answers()) {
        if (check(i, asked, answer, findings)) {
          break;
        }
      }
    }
  }

  private boolean check(int i, Asked asked, String answer, Findings findings) {
    int[] wanted = vocabulary.telling(answer);
    int[] stem = vocabulary.telling(asked.question().stem());
    int[] own = WordSets.without(stem, wanted);
    if (wanted.length == 0
        || own.length < FEWEST_WORDS
        || WordSets.common(stem, wanted) == wanted.length) {
      return false;
    }
    int rarest = rarest(wanted);
    if (rarest < 0) {
      return false;
    }
    for (int k = 0; k < index.count(rarest); k++) {
      int s = index.place(rarest, k);
      int other = questionOf.get(s);
      if (other != i && tells(sentences.get(s), wanted, own)) {
        report(asked, questions.get(other), answer, findings);
        return true;
      }
    }
    return false;
  }

  /** The word of the set that the fewest sentences have; -1 where that is none or too many. */
  private int rarest(int[] set) {
    int rarest = -1;
    int least = MOST_SENTENCES + 1;
    for (int word : set) {
      if (word >= index.words()) {
        return -1;
      }
      if (index.count(word) < least) {
        least = index.count(word);
        rarest = word;
      }
    }
    return rarest;
  }

  private static boolean tells(int[] sentence, int[] wanted, int[] own) {
    if (!WordSets.hasAll(sentence, wanted)) {
      return false;
    }
    int common = WordSets.common(sentence, own);
    return common >= FEWEST_WORDS && common >= MOST_OF_QUESTION * own.length;
  }

  private static void report(Asked asked, Asked teller, String answer, Findings findings) {
    CheckedDeck file = teller.file();
    boolean tellerChecked = file != null;
    if (file == null) {
      file = asked.file();
    }
    if (file == null) {
      return;
    }
    Asked checked = tellerChecked ? teller : asked;
    String message =
        tellerChecked
            ? Findings.name(teller.question())
                + " tells the answer of "
                + asked.question().key()
                + " ("
                + Findings.quoted(answer)
                + "); reword it"
            : "the answer of "
                + Findings.name(asked.question())
                + " ("
                + Findings.quoted(answer)
                + ") is told by "
                + teller.question().key()
                + "; ask for something else";
    findings.add(LintRule.LEAK, new Checked(file, checked.question()), "question", 0, message);
  }

  private static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean gap = i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1));
      boolean ends =
          (".!?;:".indexOf(c) >= 0 && gap) || (c == '\n' && text.startsWith("\n", i + 1));
      if (ends || i + 1 == text.length()) {
        sentences.add(text.substring(start, i + 1));
        start = i + 1;
      }
    }
    return sentences;
  }
}
