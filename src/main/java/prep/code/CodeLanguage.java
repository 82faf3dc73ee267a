package prep.code;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prep.text.Style;

/**
 * A language as the pattern of its tokens, tried where the previous one ended. The groups of the
 * pattern name what a token is; what is in no group is plain. Repetitions are possessive, so that
 * no code makes the pattern go back or exhausts the stack.
 *
 * @param tokens a group {@code word} is looked up in the keywords
 * @param keywords in lower case where they count in any case
 * @param declaring the keywords behind which a name is declared
 * @param keywordsAre where a keyword counts
 */
record CodeLanguage(
    Pattern tokens, Set<String> keywords, Set<String> declaring, Keywords keywordsAre) {

  /** Where a word that is a keyword counts as one. */
  enum Keywords {
    ANYWHERE,
    IN_ANY_CASE,
    /** Only where a command begins. */
    COMMANDS
  }

  private static final Map<String, Style> STYLES =
      Map.of(
          "comment", Style.CODE_COMMENT,
          "string", Style.CODE_STRING,
          "number", Style.CODE_NUMBER,
          "name", Style.CODE_NAME,
          "keyword", Style.CODE_KEYWORD);

  CodeLanguage {
    keywords = Set.copyOf(keywords);
    declaring = Set.copyOf(declaring);
  }

  /** Colours the code between two places. */
  void colour(String text, int from, int to, CodePen pen) {
    Matcher token =
        tokens.matcher(text).region(from, to).useTransparentBounds(true).useAnchoringBounds(false);
    String before = "";
    int done = from;
    while (token.find()) {
      String gap = text.substring(done, token.start());
      String word = tokens.namedGroups().containsKey("word") ? token.group("word") : null;
      if (word == null) {
        mark(token, pen);
        before = "";
      } else if (isKeyword(word, text, token.start(), !before.isEmpty() && gap.isBlank())) {
        pen.mark(token.start(), token.end(), Style.CODE_KEYWORD);
        before = word;
      } else {
        if (declaring.contains(before) && gap.replace('*', ' ').isBlank()) {
          pen.mark(token.start(), token.end(), Style.CODE_NAME);
        }
        before = "";
      }
      done = token.end();
    }
  }

  private void mark(Matcher token, CodePen pen) {
    for (Map.Entry<String, Integer> group : tokens.namedGroups().entrySet()) {
      Style style = STYLES.get(group.getKey());
      if (style != null && token.start(group.getValue()) >= 0) {
        pen.mark(token.start(group.getValue()), token.end(group.getValue()), style);
      }
    }
  }

  /**
   * @param follows whether a keyword stands right before
   */
  private boolean isKeyword(String word, String text, int start, boolean follows) {
    return switch (keywordsAre) {
      case ANYWHERE -> keywords.contains(word);
      case IN_ANY_CASE -> keywords.contains(word.toLowerCase(Locale.ROOT));
      case COMMANDS -> keywords.contains(word) && (follows || beginsCommand(text, start));
    };
  }

  private static boolean beginsCommand(String text, int start) {
    int i = start - 1;
    while (i >= 0 && text.charAt(i) == ' ') {
      i--;
    }
    return i < 0 || "\n;|&({`$".indexOf(text.charAt(i)) >= 0;
  }
}
