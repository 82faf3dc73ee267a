package prep.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import prep.grading.points.WordForm;

/**
 * The words of all texts, each form numbered once, so that texts are compared as sets of numbers.
 * Words are compared as grading compares them: stemmed, ignoring case.
 */
final class Vocabulary {

  private static final int STOP = -1;

  private final Map<String, Integer> numberOfWord = new HashMap<>();
  private final Map<String, Integer> numberOfForm = new HashMap<>();
  private final List<String> firstWord = new ArrayList<>();

  /** The distinctive words of a text: all but stop words. */
  int[] telling(String text) {
    return numbers(text, false);
  }

  /**
   * The distinctive words and the symbols of a text, so that {@code a == b} differs from {@code a
   * != b}.
   */
  int[] tokens(String text) {
    return numbers(text, true);
  }

  private int[] numbers(String text, boolean signs) {
    BitSet numbers = new BitSet();
    int end;
    for (int start = 0; start < text.length(); start = end) {
      boolean word = isWordPart(text.charAt(start));
      boolean token = word || (signs && isSign(text.charAt(start)));
      end = start + 1;
      while (token
          && end < text.length()
          && (word ? isWordPart(text.charAt(end)) : isSign(text.charAt(end)))) {
        end++;
      }
      int number = token ? number(text.substring(start, end)) : STOP;
      if (number != STOP) {
        numbers.set(number);
      }
    }
    return numbers.stream().toArray();
  }

  private int number(String word) {
    return numberOfWord.computeIfAbsent(
        word,
        _ -> {
          String lower = word.toLowerCase(Locale.ROOT);
          String form = WordForm.of(lower);
          return WordForm.isStopWord(lower)
              ? STOP
              : numberOfForm.computeIfAbsent(form.isEmpty() ? word : form, _ -> added(lower));
        });
  }

  private int added(String word) {
    firstWord.add(word);
    return firstWord.size() - 1;
  }

  /** How many words are numbered, from 0. */
  int size() {
    return firstWord.size();
  }

  /** The words with those numbers, to be shown. */
  String words(int[] numbers) {
    return Arrays.stream(numbers).mapToObj(firstWord::get).collect(Collectors.joining(", "));
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  private static boolean isSign(char c) {
    return "=<>!+-*/%&|^~@#$\\[]{}".indexOf(c) >= 0;
  }
}
