package prep.exchange.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import prep.deck.Accepted;
import prep.deck.Cloze;
import prep.deck.Details;
import prep.deck.Matching;
import prep.deck.Open;
import prep.deck.Question;
import prep.deck.ShortAnswer;
import prep.deck.TrueFalse;

/** Which type of question an answer suggests, in formats that have only questions and answers. */
public final class Answers {

  private static final int LONGEST_SHORT = 40;
  private static final int MOST_WORDS = 3;

  /** A text without markup or an end. */
  private static final Pattern NO_SENTENCE =
      Pattern.compile("[^\n*`#\\[\\]<>|{}]*[^\n*`#\\[\\]<>|{}.!?:;]");

  /** Code and emphasis marks that are neither escaped nor alone. */
  private static final Pattern MARKUP =
      Pattern.compile("(?<!\\\\)(?:`+|\\*+(?=[^ *])|(?<=[^ *])\\*+)");

  private Answers() {}

  /**
   * True or false for {@code true} and {@code false}, typed for up to three words that are not a
   * sentence, open for anything else; without an answer, a draft.
   */
  public static void add(Items items, Item item, String answer) {
    String text = answer.strip();
    if (text.isEmpty()) {
      item.draft = true;
      items.add(item, Answers::draft);
    } else {
      items.add(item, of(text));
    }
  }

  static Question draft(Details details) {
    return new Open(details, "", List.of(), List.of(), List.of(), List.of());
  }

  private static Function<Details, Question> of(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    if (word.equals("true") || word.equals("false")) {
      return details -> new TrueFalse(details, word.equals("true"));
    }
    String typed = typed(text);
    return typed.isEmpty()
        ? open(text)
        : details -> new ShortAnswer(details, Accepted.literal(List.of(typed)));
  }

  /** What has to be typed; empty where the answer is more than a few words. */
  private static String typed(String text) {
    String plain = LiteralText.of(text);
    if (plain.length() > LONGEST_SHORT) {
      return "";
    }
    String code = uncoded(text);
    if (!code.equals(text)) {
      return code.indexOf('\n') < 0 ? code.strip() : "";
    }
    boolean words = isNoSentence(text) && plain.split(" ", -1).length <= MOST_WORDS;
    return words && !text.startsWith("- ") && !text.startsWith("+ ") ? plain : "";
  }

  /** Escaped characters are not markup, and what ends in one is a word of its own kind. */
  private static boolean isNoSentence(String text) {
    String masked = LiteralText.masked(text);
    String last = text.substring(text.lastIndexOf(' ') + 1);
    boolean sign = !LiteralText.masked(last).equals(last);
    return NO_SENTENCE.matcher(sign ? masked + "x" : masked).matches();
  }

  /** What has to be typed for a text in Markdown: the same without code and emphasis. */
  public static String plain(String markdown) {
    StringBuilder plain = new StringBuilder();
    int done = 0;
    for (MatchResult code : (Iterable<MatchResult>) LiteralText.codes(markdown)::iterator) {
      plain.append(unmarked(markdown.substring(done, code.start())));
      plain.append(code.group(2));
      done = code.end();
    }
    return plain.append(unmarked(markdown.substring(done))).toString().strip();
  }

  private static String unmarked(String markdown) {
    return LiteralText.of(MARKUP.matcher(markdown).replaceAll(""));
  }

  /** A text without the backticks around the whole of it. */
  public static String uncoded(String text) {
    return text.length() > 2 && text.startsWith("`") && text.indexOf('`', 1) == text.length() - 1
        ? text.substring(1, text.length() - 1)
        : text;
  }

  /**
   * Left sides with their right ones; equal right sides are merged.
   *
   * @param lefts each with the right side at the same place; empty for one that belongs to none
   */
  public static Function<Details, Question> matching(List<String> lefts, List<String> rights) {
    List<String> distinct = rights.stream().distinct().toList();
    List<Integer> pairing = new ArrayList<>();
    for (int i = 0; i < lefts.size(); i++) {
      if (!lefts.get(i).isEmpty()) {
        pairing.add(distinct.indexOf(rights.get(i)) + 1);
      }
    }
    List<String> paired = lefts.stream().filter(left -> !left.isEmpty()).toList();
    return details -> new Matching(details, paired, distinct, pairing);
  }

  /** An open answer, scored by its own words. */
  public static Function<Details, Question> open(String answer) {
    return details ->
        new Open(details, answer, List.of(), KeyPoints.of(answer), List.of(), List.of());
  }

  /** A blank that any of these texts fills. */
  public static Cloze.Blank blank(List<String> texts, String hint) {
    return new Cloze.Blank(Accepted.literal(texts), hint);
  }
}
