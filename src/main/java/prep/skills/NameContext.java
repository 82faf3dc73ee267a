package prep.skills;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a word that is also a name stands where skills stand: in a list of them, before a word
 * such as developer, or behind words such as experience with.
 */
final class NameContext {

  private static final Set<String> BEHIND =
      words(
          """
          developer developers dev devs engineer engineers engineering programmer programmers
          programming language languages code codebase codebases coding framework frameworks
          microservice microservices services backend backends ecosystem stack library libraries
          script scripts scripting knowledge experience skills skill expertise proficiency
          entwickler entwicklerin entwicklung kenntnisse erfahrung programmierung programmierer
          cluster clusters jobs pipelines modules macros formulas spreadsheets stored
          database databases datenbank datenbanken dba cookbooks manifests charts boot mvc
          runtime compiler concurrency goroutines applications apps tests templates
          """);

  private static final Set<String> LEADS =
      words(
          "in with of using mit von into about like eg etwa wie know use write learn speak seen"
              + " tried touched und");

  private static final Set<String> INTRODUCES =
      words(
          """
          experience experienced experiences proficiency proficient knowledge familiarity familiar
          skilled skills fluent fluency expertise expert background coding code programming program
          programs written built build developing development develop building write writing
          know knowing understanding use using used learn learning speak exposure competent
          competence comfortable versed languages language frameworks technologies tools
          kenntnisse kenntnis erfahrung erfahrungen umgang entwicklung programmierung
          programmiersprache programmiersprachen services backend
          curiosity interest interested passion seen tried touched work
          worked working
          """);

  /** What a sentence goes on with behind a name. */
  private static final Set<String> GOES_ON =
      words(
          """
          for in on as at is are and or with to but would plus preferred required desirable daily
          und oder für im ist sind sowie wäre wären mit als wird werden were was too
          """);

  private static final Set<String> JOINS =
      words(
          "and or und oder sowie bzw plus then as well also with mit ideally preferably e g eg like"
              + " experience skills knowledge erfahrung kenntnisse");

  private static final Pattern LIST_SIGNS = Pattern.compile("[\\s,;/|&+•(){}\\[\\]:\"'–#-]*");
  private static final Pattern STOP = Pattern.compile("[.!?;]\\s");
  private static final Pattern VERSION = Pattern.compile("v?[0-9]{1,3}(?:x|\\+)?");
  private static final Pattern ENDS =
      Pattern.compile("\\s*[,;/|&+•()\\[\\]:.!?\"–#].*|\\s*\\n.*", Pattern.DOTALL);

  /** A line of fewer words may have capitals only because it is short. */
  private static final int FEW = 3;

  private final JobText text;

  /** The line looked at last, since words come in their order. */
  private int lineStart;

  private int lineEnd;
  private boolean loud;

  NameContext(JobText text) {
    this.text = text;
  }

  private static Set<String> words(String text) {
    return Set.copyOf(List.of(text.strip().split("\\s+")));
  }

  /** Whether the line of a word has no small letters, so that capitals mean nothing. */
  boolean isLoud(int word) {
    int at = text.words().get(word).start();
    if (at >= lineEnd || at < lineStart) {
      lineStart = text.text().lastIndexOf('\n', at) + 1;
      int end = text.text().indexOf('\n', at);
      lineEnd = end < 0 ? text.text().length() : end;
      String line = text.text().substring(lineStart, lineEnd);
      loud =
          line.chars().noneMatch(Character::isLowerCase)
              && line.chars().filter(Character::isWhitespace).count() > FEW;
    }
    return loud;
  }

  /** Whether the words around say that the words from one on, and before another, are a skill. */
  boolean saysSkill(int first, int next) {
    if (isGlued(first, next)) {
      return false;
    }
    String behind = next < text.words().size() ? text.behind(next - 1) : "\n";
    boolean close = behind.isBlank() ? behind.indexOf('\n') < 0 : behind.equals("-");
    if (close && BEHIND.contains(text.word(next))) {
      return true;
    }
    return ends(next) && isIntroduced(first);
  }

  /** "Experience with" before it; a few words may stand between. */
  private boolean isIntroduced(int first) {
    if (!text.before(first).equals(" ") || !LEADS.contains(text.word(first - 1))) {
      return false;
    }
    for (int i = first - 1; i >= 0 && i >= first - 4; i--) {
      String word = text.word(i);
      if (INTRODUCES.contains(word) || word.endsWith("kenntnisse") || word.endsWith("erfahrung")) {
        return true;
      }
      String before = text.before(i);
      if (before.indexOf('.') >= 0 || before.indexOf('\n') >= 0) {
        return false;
      }
    }
    return false;
  }

  /** Whether a name may end before a word: at a sign, or where the sentence goes on without one. */
  boolean ends(int next) {
    int at = next;
    while (at < text.words().size()
        && VERSION.matcher(text.word(at)).matches()
        && !text.behind(at - 1).contains("\n")) {
      at++;
    }
    if (at >= text.words().size()) {
      return true;
    }
    String behind = text.behind(at - 1);
    return ENDS.matcher(behind).matches()
        || (behind.isBlank() && (GOES_ON.contains(text.word(at)) || BEHIND.contains(text.word(at))))
        || (behind.equals("-") && BEHIND.contains(text.word(at)));
  }

  /**
   * Whether nothing but signs of a list, versions and words such as "and" stand between two names.
   *
   * @param from the word behind the first
   * @param to the first word of the second
   */
  boolean isListed(int from, int to) {
    if (from > to || to - from > 4) {
      return false;
    }
    boolean sign = false;
    for (int i = from; i <= to; i++) {
      String gap = text.before(i);
      if (!LIST_SIGNS.matcher(gap).matches() && !(i > from && gap.equals("."))) {
        return false;
      }
      sign |= !gap.isBlank() || gap.indexOf('\n') >= 0;
      if (i < to) {
        boolean joins = JOINS.contains(text.word(i));
        sign |= joins;
        if (!joins && !VERSION.matcher(text.word(i)).matches()) {
          return false;
        }
      }
    }
    return sign && !(from == to && text.before(to).equals("-"));
  }

  /** Whether nothing of the line, or of what a colon introduces, stands before a word. */
  boolean opens(int word) {
    String before = text.before(word);
    return word == 0 || before.contains("\n") || before.contains("•") || before.contains(":");
  }

  /**
   * Whether the words from one on, and before another, are all there is of an item, or behind a
   * colon.
   */
  boolean isItem(int first, int next) {
    String before = text.before(first);
    String behind = next < text.words().size() ? text.behind(next - 1) : "\n";
    boolean whole = behind.startsWith(".") || behind.startsWith(";") || behind.contains("\n");
    return (before.contains("•") && closes(next)) || (before.contains(":") && whole);
  }

  /** Whether a sign ends what is said before a word. */
  boolean closes(int next) {
    String behind = next < text.words().size() ? text.behind(next - 1) : "\n";
    return ENDS.matcher(behind).matches();
  }

  /** Whether a word is the first of its sentence, line or item, where anything has a capital. */
  boolean begins(int word) {
    String before = text.before(word);
    return opens(word) || STOP.matcher(before).find() || before.equals("-");
  }

  /** Whether two words stand in the same sentence. */
  boolean isOneSentence(int first, int second) {
    for (int i = first + 1; i <= second; i++) {
      String gap = text.before(i);
      if (gap.indexOf('\n') >= 0 || gap.indexOf('•') >= 0 || STOP.matcher(gap).find()) {
        return false;
      }
    }
    return true;
  }

  /** Whether a hyphen or an ampersand makes it part of another word. */
  private boolean isGlued(int first, int next) {
    String before = text.before(first);
    return before.equals("-") || before.equals("&") || text.behind(next - 1).equals("&");
  }
}
