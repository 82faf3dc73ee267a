package prep.skills;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which names are only nice to have: by the heading above them, or by words of their own sentence
 * such as "ideally" before them and "is a plus" behind them.
 */
final class Wishes {

  private static final String COPULA =
      "(?:is|are|would be|will be|wäre|wären|ist|sind|as|als|–|-|:)?";

  private static final String GRADES =
      "(?: ?(?:a|an|also|considered|seen"
          + " as|big|huge|real|definite|strong|great|nice|clear|ein|großer|klarer))*";

  /** "is a plus" and the like, behind what is wished. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?iu)(?<![\\p{L}])("
              + COPULA
              + ")"
              + GRADES
              + " ?(?<![\\p{L}])(?:plus(?:punkt)?|bonus|advantage|asset|preferred|desirable|desired|nice[-"
              + " ]to[- ]haves?|beneficial|helpful|welcome|optional|good[- ]to[- ](?:know|have)|von"
              + " vorteil|wünschenswert|vorteil|willkommen|gern(?:e)? gesehen|hilfreich|not"
              + " (?:required|a must|mandatory|necessary|needed)|(?:nicht|kein)e?"
              + " (?:erforderlich|muss|voraussetzung|notwendig|zwingend))(?![\\p{L}])");

  /** "Ideally" and the like, before what is wished. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?iu)(?<![\\p{L}])(?:ideally|preferably|optionally|even better|bonus(?: points)?(?: if|"
              + " for|:)|(?:a )?plus(?: if|:)|(?:great|nice|cool|awesome|helpful|a bonus|a plus|an"
              + " advantage) if|(?:extra|bonus|brownie) points (?:if|for)|nice to have:|would be"
              + " (?:nice|great) (?:if|to)|we(?:'d| would)(?: also)?"
              + " (?:love|like|appreciate)|idealerweise|vorzugsweise|bevorzugt|gern(?:e)?"
              + " auch|optimalerweise|im idealfall|(?:von vorteil|wünschenswert|ein plus)(?:"
              + " (?:ist|sind|wäre|wären)|:)|(?:toll|schön|super),? wenn|desirable:|optional:|good"
              + " to (?:know|have):|bonus:)(?![\\p{L}])");

  private static final Pattern MUST =
      Pattern.compile(
          "(?iu)(?<![\\p{L}])(?<!not )(?<!not a"
              + " )(?:required|must|mandatory|essential|necessary|zwingend|erforderlich|vorausgesetzt|voraussetzung|ein"
              + " muss)(?![\\p{L}])");

  private static final Pattern SENTENCE_END =
      Pattern.compile(
          "[.!?](?=\\s+[\\p{Lu}•#\"(]|\\s*$)|;|\\n(?=\\s*\\n|•|#)|(?<=\\n[^\\n]{0,50})\\n(?=\\p{Lu})|\\n(?=\\s*$)|•");

  /** Where another thought begins. */
  private static final Pattern TURN =
      Pattern.compile("(?iu),? (?:but|while|whereas|aber|wobei|–|-|though) |: ");

  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?iu)(?<![\\p{L}])(?:experience|knowledge|familiarity|exposure|understanding|background|skills"
              + "|know-how|proficiency|(?:\\p{L}+-?)?kenntnisse|(?:\\p{L}+-?)?erfahrung(?:en)?)(?![\\p{L}])");

  private static final Pattern TOO_BEFORE =
      Pattern.compile("(?iu),? (?:as|and so|so|ebenso) (?:is|are|would be|wie|auch)(?![\\p{L}])");

  private static final Pattern TOO_BEHIND =
      Pattern.compile("(?iu)[^,;]{0,60} (?:as well|too|likewise|also|ebenfalls|ebenso|auch)\\W*");

  private static final Pattern ITEM_END = Pattern.compile("(?iu)[,;:/•]| (?:and|und) ");

  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

  private static final Pattern JOIN = Pattern.compile("(?iu) (?:and|or|und|oder|&) ");

  /** So many characters before and behind a name belong to its sentence at most. */
  private static final int LONGEST = 2000;

  private final String text;
  private final JobSections sections;

  Wishes(JobText text) {
    this.text = text.text();
    this.sections = new JobSections(text);
  }

  /** Whether the name from {@code start} to {@code end} is only nice to have. */
  boolean isWished(int start, int end) {
    return sections.isWished(start) || inSentence(start, end);
  }

  private boolean inSentence(int start, int end) {
    int begin = Math.max(Math.max(0, text.lastIndexOf("\n\n", start)), start - LONGEST);
    int from = begin;
    int to = Math.min(text.length(), end + LONGEST);
    Matcher ends = SENTENCE_END.matcher(text).region(begin, to);
    while (ends.find() && to > ends.start()) {
      if (ends.end() <= start) {
        from = ends.end();
      } else if (ends.start() >= end) {
        to = ends.start();
      }
    }
    return isWishedInBrackets(from, to, start, end)
        || isWished(text.substring(from, to), start - from, end - from);
  }

  /** Whether brackets around the name say so. */
  private boolean isWishedInBrackets(int from, int to, int start, int end) {
    int open = text.lastIndexOf('(', start);
    int close = text.indexOf(')', end);
    return open >= from
        && close >= 0
        && close < to
        && text.indexOf(')', open) == close
        && isWished(text.substring(open + 1, close), start - open - 1, end - open - 1);
  }

  private static boolean isWished(String sentence, int start, int end) {
    return isWishedBefore(sentence, start, end) || isWishedBehind(sentence, start, end);
  }

  private static boolean isWishedBefore(String sentence, int start, int end) {
    Matcher before = BEFORE.matcher(sentence);
    int from = -1;
    while (before.find() && before.end() <= start) {
      from = before.end();
    }
    return from >= 0
        && !isClosed(sentence, from, start)
        && !MUST.matcher(sentence.substring(from, start)).find()
        && !MUST.matcher(rest(sentence, end)).find();
  }

  /** The same part of the sentence, up to the next comma. */
  private static String rest(String sentence, int end) {
    int comma = sentence.indexOf(',', end);
    return sentence.substring(end, comma < 0 ? sentence.length() : comma);
  }

  /** Whether a bracket that was open at the first place is closed before the second. */
  private static boolean isClosed(String sentence, int from, int to) {
    int open = sentence.lastIndexOf('(', from);
    int close = sentence.lastIndexOf(')', from);
    int closed = sentence.indexOf(')', from);
    return open > close && closed >= 0 && closed < to;
  }

  private static boolean isWishedBehind(String sentence, int start, int end) {
    Matcher behind = BEHIND.matcher(sentence);
    for (int at = end; behind.find(at); at = behind.end()) {
      if (MUST.matcher(sentence.substring(end, behind.start())).find()) {
        return false;
      }
      if (scope(sentence, behind) <= start) {
        return true;
      }
    }
    return isWishedToo(sentence, start, end);
  }

  /** "Is a plus, as is" before the name, or "is a plus," before it and "as well" behind it. */
  private static boolean isWishedToo(String sentence, int start, int end) {
    Matcher behind = BEHIND.matcher(sentence);
    while (behind.find() && behind.end() <= start) {
      String between = sentence.substring(behind.end(), start);
      if (TOO_BEFORE.matcher(between).lookingAt()
          || (between.startsWith(",") && TOO_BEHIND.matcher(sentence.substring(end)).matches())) {
        return true;
      }
    }
    return false;
  }

  /** From where on the sentence belongs to what is said at its end. */
  private static int scope(String sentence, Matcher behind) {
    String before = sentence.substring(0, behind.start());
    int open = before.lastIndexOf('(');
    if (open > before.lastIndexOf(')')) {
      // In brackets it says something of the one item before them.
      return before.substring(open + 1).isBlank() ? item(before.substring(0, open)) : open;
    }
    before = withoutBrackets(before);
    int from = 0;
    Matcher turn = TURN.matcher(before);
    while (turn.find()) {
      if (!before.substring(turn.end()).isBlank()) {
        from = turn.end();
      }
    }
    Matcher must = MUST.matcher(before);
    while (must.find()) {
      from = Math.max(from, must.end());
    }
    return from + subject(before.substring(from), JobText.lower(behind.group(1)));
  }

  /** Blanks in the place of what stands in brackets. */
  private static String withoutBrackets(String text) {
    return BRACKETS.matcher(text).replaceAll(found -> " ".repeat(found.group().length()));
  }

  /** The last item of a list. */
  private static int item(String list) {
    int from = 0;
    Matcher join = ITEM_END.matcher(list.stripTrailing());
    while (join.find()) {
      from = join.end();
    }
    return from;
  }

  /** Where the subject of "is a plus" begins. */
  private static int subject(String clause, String copula) {
    int comma = lastComma(clause);
    if (comma < 0) {
      return 0;
    }
    boolean many =
        copula.equals("are")
            || copula.equals(":")
            || copula.equals("sind")
            || copula.equals("wären");
    boolean list = many || JOIN.matcher(clause.substring(comma)).find();
    boolean bare = copula.isEmpty() || copula.equals("-") || copula.equals("–");
    Matcher noun = SUBJECT.matcher(clause);
    int last = -1;
    while (noun.find()) {
      last = noun.start();
    }
    if (last >= 0 && !(bare && !list && last < comma)) {
      return Math.max(0, clause.lastIndexOf(',', last));
    }
    return list ? 0 : comma;
  }

  /** The last comma that doesn't end a list with "and" behind it; -1 where there is none. */
  private static int lastComma(String clause) {
    int comma = clause.lastIndexOf(',');
    while (comma >= 0 && JOIN.matcher(clause.substring(comma + 1)).lookingAt()) {
      comma = clause.lastIndexOf(',', comma - 1);
    }
    return comma;
  }
}
