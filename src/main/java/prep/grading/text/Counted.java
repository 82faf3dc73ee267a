package prep.grading.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prep.deck.Accepted;

/**
 * What a question asks the number of, as its text and its accepted answers tell. A number of
 * something else, or a number for each of something, is another answer, unless the question or an
 * accepted answer puts it so.
 */
final class Counted {

  private static final Pattern FENCE = Pattern.compile("(?s)```.*?```|~~~.*?~~~");

  private static final Pattern SENTENCE = Pattern.compile("(?<=[.?!])[\\s)*]+|\\n\\s*\\n");

  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}/%',-]+");

  /** A mark that ends a clause. */
  private static final Pattern MARK = Pattern.compile("[,.;:?!()](?=\\s|$)|(?<=\\s)\\(");

  private static final Pattern ASKED =
      Pattern.compile(
          "(?i)\\b(?:how (?:many|much|often)|which|what) ((?:of )?[^,]*?)(?: of\\b|,|$)");

  private static final Pattern AMOUNT =
      Pattern.compile("\\bhow (?:many|much)\\b|\\bpercent|\\bfactor\\b");

  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,}s?");

  /** How many words after "how many" may name what is counted. */
  private static final int NAME = 4;

  private final List<String> question;
  private final List<String> asked;

  /** With its capitals, which count in units. */
  private final List<String> askedAsWritten;

  private final List<List<String>> accepted = new ArrayList<>();
  private final Set<String> things = new HashSet<>();
  private final Set<String> abbreviations = new HashSet<>();

  Counted(Accepted texts, Place place) {
    String prose = FENCE.matcher(place.question()).replaceAll(". ").replaceAll("[*`]", "");
    question = words(prose);
    askedAsWritten = split(asked(prose) + " " + place.after());
    asked = lower(askedAsWritten);
    for (String text : texts.texts()) {
      List<String> words = words(PlainText.of(text).text());
      accepted.add(words);
      for (String word : words) {
        if (isName(word)) {
          things.add(stem(word));
        }
      }
      for (String word : GAP.split(text, -1)) {
        if (ABBREVIATION.matcher(word).matches()) {
          abbreviations.add(stem(word));
        }
      }
    }
  }

  private static List<String> words(String text) {
    return lower(split(text));
  }

  private static List<String> lower(List<String> words) {
    return words.stream().map(PlainText::lower).toList();
  }

  private static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    for (String word : GAP.split(MARK.matcher(text).replaceAll(" , "), -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** The sentences that end in a question mark, or else all. */
  private static String asked(String prose) {
    List<String> sentences = new ArrayList<>();
    for (String sentence : SENTENCE.split(prose, -1)) {
      if (sentence.strip().endsWith("?")) {
        sentences.add(sentence);
      }
    }
    return sentences.isEmpty() ? prose : String.join(" ", sentences);
  }

  private static boolean isName(String word) {
    return Character.isLetter(word.charAt(0)) && NumberWords.of(word).isEmpty();
  }

  /** Whether the accepted answers tell what is counted. */
  boolean isNamed() {
    return !things.isEmpty();
  }

  /** Whether the question asks for that unit, rather than to give an amount in it. */
  boolean asksFor(Unit unit) {
    for (int at = 0; at < askedAsWritten.size(); at++) {
      boolean amount = at > 0 && NumberReading.starts(askedAsWritten.get(at - 1));
      Optional<UnitWords> found = UnitWords.at(askedAsWritten, at);
      if (!amount && found.isPresent() && found.get().unit().equals(unit)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the question asks for an amount, not for what is printed. */
  boolean asksAmount() {
    return AMOUNT.matcher(String.join(" ", asked)).find();
  }

  /** Whether the words after a number keep to what is asked. */
  boolean fits(List<String> words) {
    List<String> name = new ArrayList<>();
    for (String word : words) {
      if (isRelation(PlainText.lower(word))) {
        break;
      }
      name.add(word);
    }
    return !isOther(name) && !isContrary(words);
  }

  /** Whether the words are those of the question without its "no" or "not". */
  private boolean isContrary(List<String> words) {
    String said = " " + String.join(" ", lower(words)) + " ";
    for (int at = 1; at + 1 < asked.size(); at++) {
      String around = asked.get(at - 1) + " " + asked.get(at + 1);
      if (isDenial(asked.get(at)) && said.contains(" " + around + " ")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDenial(String word) {
    return word.equals("no") || word.equals("not") || word.equals("never");
  }

  /** Whether the words of a name stand for something else that the question tells of. */
  private boolean isOther(List<String> name) {
    if (name.isEmpty() || name.stream().anyMatch(word -> things.contains(stem(word)))) {
      return false;
    }
    String last = name.getLast();
    if (ABBREVIATION.matcher(last).matches() && !abbreviations.isEmpty()) {
      return true;
    }
    return isNamed() && !stem(last).equals("time") && !isAsked(stem(last)) && isTold(stem(last));
  }

  /** Whether the question has it after "how many" or "which". */
  private boolean isAsked(String stem) {
    Matcher many = ASKED.matcher(String.join(" ", asked));
    while (many.find()) {
      List<String> words = words(many.group(1));
      if (words.stream().limit(NAME).anyMatch(word -> stem(word).equals(stem))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the question tells of several of them, or of what has what is asked for. */
  private boolean isTold(String stem) {
    for (int at = 1; at < question.size(); at++) {
      String before = question.get(at - 1);
      boolean several =
          NumberReading.starts(before) && !before.equals("one") && !before.equals("1");
      boolean whole =
          at > 2
              && (before.equals("a") || before.equals("the"))
              && question.get(at - 2).equals("of")
              && things.contains(stem(question.get(at - 3)));
      if ((several || whole) && stem(question.get(at)).equals(stem)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the words relate a number to something that neither the question nor an accepted answer
   * relates it to: {@code per author}, {@code in each zone}.
   *
   * @param duration whether the number is one, which always is for something
   */
  boolean relates(List<String> words, boolean duration) {
    List<String> lower = words.stream().map(PlainText::lower).toList();
    for (int at = 0; at < lower.size(); at++) {
      Optional<String> to = relatedTo(lower, at);
      if (to.isPresent() && !isPut(to.get()) && (!duration || isTime(to.get()))) {
        return true;
      }
    }
    return false;
  }

  /** What a word relates a number to; an empty text for "each" at the end. */
  private static Optional<String> relatedTo(List<String> words, int at) {
    String word = words.get(at);
    int slash = word.indexOf('/');
    if (slash >= 0 && slash < word.length() - 1) {
      return Optional.of(word.substring(slash + 1));
    }
    String next = at + 1 < words.size() ? words.get(at + 1) : "";
    boolean often = (word.equals("a") || word.equals("an")) && isTime(next);
    return isRelation(word) || often ? Optional.of(next) : Optional.empty();
  }

  private static boolean isRelation(String word) {
    return switch (word) {
      case "per", "each", "every", "apiece" -> true;
      default -> false;
    };
  }

  private static boolean isTime(String word) {
    return Unit.of(word).filter(Unit::isPeriod).isPresent();
  }

  private boolean isPut(String to) {
    if (to.isEmpty() || to.equals("of")) {
      return isEach(asked) || accepted.stream().anyMatch(Counted::isEach);
    }
    return relates(asked, to, true)
        || accepted.stream().anyMatch(words -> relates(words, to, false));
  }

  private static boolean isEach(List<String> words) {
    return words.contains("each") || words.contains("every") || words.contains("apiece");
  }

  /** Whether words relate something to that, or at least tell of one of it. */
  private static boolean relates(List<String> words, String to, boolean orTell) {
    for (int at = 0; at < words.size(); at++) {
      String word = words.get(at);
      int slash = word.indexOf('/');
      String before = at == 0 ? "" : words.get(at - 1);
      boolean related = isRelation(before) || isArticle(before) || (orTell && isOne(before));
      if ((related && isSame(word, to)) || (slash >= 0 && isSame(word.substring(slash + 1), to))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isArticle(String word) {
    return word.equals("a") || word.equals("an");
  }

  private static boolean isOne(String word) {
    return word.equals("the") || word.equals("one") || word.equals("this");
  }

  private static boolean isSame(String word, String other) {
    Optional<Unit> unit = Unit.of(word);
    return stem(word).equals(stem(other)) || (unit.isPresent() && unit.equals(Unit.of(other)));
  }

  private static String stem(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.endsWith("ies") && lower.length() > 4) {
      return lower.substring(0, lower.length() - 3) + "y";
    }
    boolean plural = lower.endsWith("s") && !lower.endsWith("ss") && lower.length() > 3;
    return plural ? lower.substring(0, lower.length() - 1) : lower;
  }
}
