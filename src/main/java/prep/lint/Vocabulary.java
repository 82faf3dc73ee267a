package prep.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import prep.grading.points.WordForm;

/**
 * The words of all texts, each form numbered once, so that texts are compared as sets of numbers.
 * Words are told apart as grading does: stemmed, without case.
 */
final class Vocabulary {

  private static final int STOP = -1;

  private final Map<String, Integer> numberOfWord = new HashMap<>();
  private final Map<String, Integer> numberOfForm = new HashMap<>();
  private final List<String> firstWord = new ArrayList<>();
  private int[] buffer = new int[64];

  /** The telling words of a text: those that are no stop words. */
  int[] telling(String text) {
    int count = 0;
    int at = 0;
    while (at < text.length()) {
      if (isWordPart(text.charAt(at))) {
        int end = at + 1;
        while (end < text.length() && isWordPart(text.charAt(end))) {
          end++;
        }
        count = take(number(text.substring(at, end)), count);
        at = end;
      } else {
        at++;
      }
    }
    return WordSets.of(buffer, count);
  }

  /** The telling words and the signs of a text, so that {@code a == b} is not {@code a != b}. */
  int[] tokens(String text) {
    int count = 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = at + 1;
      if (isWordPart(c)) {
        while (end < text.length() && isWordPart(text.charAt(end))) {
          end++;
        }
        count = take(number(text.substring(at, end)), count);
      } else if (isSign(c)) {
        while (end < text.length() && isSign(text.charAt(end))) {
          end++;
        }
        count = take(number(text.substring(at, end)), count);
      }
      at = end;
    }
    return WordSets.of(buffer, count);
  }

  private int take(int number, int count) {
    if (number == STOP) {
      return count;
    }
    if (count == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * count);
    }
    buffer[count] = number;
    return count + 1;
  }

  private int number(String word) {
    Integer known = numberOfWord.get(word);
    if (known != null) {
      return known;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    int number = STOP;
    if (!WordForm.isStopWord(lower)) {
      String form = WordForm.of(lower);
      number =
          numberOfForm.computeIfAbsent(
              form.isEmpty() ? word : form,
              _ -> {
                firstWord.add(lower);
                return firstWord.size() - 1;
              });
    }
    numberOfWord.put(word, number);
    return number;
  }

  /** How many words are numbered, from 0. */
  int size() {
    return firstWord.size();
  }

  /** The words with those numbers, to be shown. */
  String words(int[] numbers) {
    List<String> words = new ArrayList<>();
    for (int number : numbers) {
      words.add(firstWord.get(number));
    }
    return String.join(", ", words);
  }

  /** A text in lower case, its words parted by single spaces, without signs. */
  static String plain(String text) {
    StringBuilder words = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isWordPart(c)) {
        words.append(Character.toLowerCase(c));
      } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    return words.toString().strip();
  }

  private static boolean isWordPart(char c) {
    return c < 0x80
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        : Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  private static boolean isSign(char c) {
    return "=<>!+-*/%&|^~@#$\\[]{}".indexOf(c) >= 0;
  }
}
