package prep.skills;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text without what copying leaves in it (tags, entities, Markdown, addresses), and its words.
 *
 * @param text lines end with {@code \n}, items of lists begin with {@code •} and headings with
 *     {@code #} where they can be told
 */
record JobText(String text, List<Word> words) {

  /**
   * A run of letters and digits, such as {@code C++17}, {@code C#} or {@code .NET}.
   *
   * @param lower in lower case
   * @param start where it begins in the text
   * @param end where the text goes on behind it
   */
  record Word(String lower, int start, int end) {}

  private static final Pattern HIDDEN = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");
  private static final Pattern BLANK = Pattern.compile("[\\t\\u00A0\\u2000-\\u200A\\u202F\\u3000]");
  private static final Pattern ITEM_TAG = Pattern.compile("(?i)<li\\b[^<>]{0,300}>");
  private static final Pattern HEADING_TAG = Pattern.compile("(?i)<h[1-6]\\b[^<>]{0,300}>");
  private static final Pattern BLOCK_TAG =
      Pattern.compile(
          "(?i)</?(?:p|br|div|ul|ol|li|h[1-6]|tr|td|th|table|section|article|hr)\\b[^<>]{0,300}>");
  private static final Pattern OTHER_TAG =
      Pattern.compile(
          "(?i)</?(?:a|b|i|u|em|strong|span|font|script|style|small|code|mark|sup|sub|img)\\b[^<>]{0,300}>|<!--.{0,300}?-->");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#([0-9]{1,6})|#[xX]([0-9a-fA-F]{1,5})|([A-Za-z]{2,8}));");
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\[\\]\n]{1,200})]\\([^()\\s]{1,500}\\)");
  private static final Pattern BOLD_LINE =
      Pattern.compile("(?m)^[ ]*(?:\\*\\*|__)([^*_\n]{1,80})(?:\\*\\*|__)[ ]*:?[ ]*$");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");
  private static final Pattern MARKS = Pattern.compile("[*`]{1,3}(?=\\S)|(?<=\\S)[*`]{1,3}");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://|www\\.)\\S{1,2000}|[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64}){1,5}"
              + "|\\b[A-Za-z0-9-]{1,60}(?:\\.[A-Za-z0-9-]{1,60}){0,3}"
              + "\\.(?:com|org|de|ch|eu|dev|edu|gov|uk)\\b(?:/\\S{0,500})?");
  private static final Pattern BULLET =
      Pattern.compile(
          "(?m)^[ ]*(?:(?:[\\p{So}\\p{Co}•●▪■□◦‣·►▶▷][\\uFE0F]?)+[ ]*"
              + "|(?:[-–+*>»›→o†]|[0-9]{1,2}[.)])[ ]+)");
  private static final Pattern SIGN = Pattern.compile("[●○▪■□◦‣·►▶➢➤➔✓✔✅☑★\\uF0B7\\uF0A7]");

  private static final Map<String, String> ENTITIES =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("rsquo", "'"),
          Map.entry("nbsp", " "),
          Map.entry("bull", "•"),
          Map.entry("middot", "·"),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "–"),
          Map.entry("auml", "ä"),
          Map.entry("ouml", "ö"),
          Map.entry("uuml", "ü"),
          Map.entry("Auml", "Ä"),
          Map.entry("Ouml", "Ö"),
          Map.entry("Uuml", "Ü"),
          Map.entry("szlig", "ß"));

  JobText {
    words = List.copyOf(words);
  }

  /** A text as it was copied from anywhere. */
  static JobText of(String raw) {
    String text = raw.replace("\r\n", "\n").replace('\r', '\n');
    text = text.replace('\u2028', '\n').replace('\u2029', '\n').replace('\u2019', '\'');
    text = BLANK.matcher(HIDDEN.matcher(text).replaceAll("")).replaceAll(" ");
    text = text.replaceAll("[\\u2010-\\u2012]", "-").replace('—', '–');
    text = withoutTags(text);
    text = ENTITY.matcher(text).replaceAll(JobText::sign);
    text = BLANK.matcher(text).replaceAll(" ");
    text = ADDRESS.matcher(LINK.matcher(text).replaceAll("$1")).replaceAll(" ");
    text = BOLD_LINE.matcher(text).replaceAll("# $1");
    text = BULLET.matcher(text).replaceAll("• ");
    text = MARKS.matcher(ESCAPE.matcher(text).replaceAll("$1")).replaceAll("");
    text = SIGN.matcher(text).replaceAll("•");
    return new JobText(text, words(text));
  }

  private static String withoutTags(String text) {
    if (text.indexOf('<') < 0) {
      return text;
    }
    String without =
        ITEM_TAG.matcher(withoutAll("style", withoutAll("script", text))).replaceAll("\n• ");
    without = HEADING_TAG.matcher(without).replaceAll("\n# ");
    without = BLOCK_TAG.matcher(without).replaceAll("\n");
    return OTHER_TAG.matcher(without).replaceAll("");
  }

  /** Without elements of a name, whose content isn't text. */
  private static String withoutAll(String name, String text) {
    String lower = lower(text);
    if (lower.length() != text.length() || !lower.contains("<" + name)) {
      return text;
    }
    StringBuilder rest = new StringBuilder();
    int from = 0;
    int start = lower.indexOf("<" + name);
    while (start >= 0) {
      int end = lower.indexOf("</" + name, start);
      if (end < 0) {
        break;
      }
      rest.append(text, from, start).append(' ');
      from = end;
      start = lower.indexOf("<" + name, end);
    }
    return rest.append(text, from, text.length()).toString();
  }

  private static String sign(MatchResult entity) {
    String named = entity.group(3);
    if (named != null) {
      return Matcher.quoteReplacement(ENTITIES.getOrDefault(named, entity.group()));
    }
    int sign =
        entity.group(1) != null
            ? Integer.parseInt(entity.group(1))
            : Integer.parseInt(entity.group(2), 16);
    boolean shown = sign >= ' ' && Character.isDefined(sign);
    return Matcher.quoteReplacement(shown ? Character.toString(sign) : " ");
  }

  /** The words of a text, in their order. */
  static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = endOfWord(text, at);
      if (end > at) {
        words.add(new Word(lower(text.substring(at, end)), at, end));
        at = end;
      } else {
        at++;
      }
    }
    return words;
  }

  private static int endOfWord(String text, int start) {
    int at = start;
    if (text.regionMatches(true, at, ".net", 0, 4)
        && !isLetter(text, at - 1)
        && !isLetter(text, at + 4)) {
      at++;
    }
    while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    if (at == start) {
      return start;
    }
    if (text.startsWith("++", at)) {
      at += 2;
      while (at < text.length() && Character.isDigit(text.charAt(at))) {
        at++;
      }
    } else if (at - start == 1 && text.startsWith("#", at)) {
      at++;
    }
    return at;
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** What stands between the end of one place and the beginning of another. */
  String between(int from, int to) {
    return text.substring(from, to);
  }

  /** What stands before a word, back to the word before it. */
  String before(int word) {
    return between(word == 0 ? 0 : words.get(word - 1).end(), words.get(word).start());
  }

  /** What stands behind a word, up to the next one. */
  String behind(int word) {
    int end = word + 1 < words.size() ? words.get(word + 1).start() : text.length();
    return between(words.get(word).end(), end);
  }

  /** The word in lower case; empty where there is none. */
  String word(int index) {
    return index >= 0 && index < words.size() ? words.get(index).lower() : "";
  }
}
