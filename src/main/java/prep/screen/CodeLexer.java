package prep.screen;

import java.util.List;
import java.util.Locale;
import prep.screen.CodeLanguage.Trait;

/**
 * Colours code in one pass, by what a {@link CodeLanguage} says. It never fails: a string without
 * an end is no string.
 */
final class CodeLexer {

  private static final int LONGEST_VARIABLE = 200;

  private final String text;
  private final CodeLanguage language;
  private final CodePen pen;
  private final CodeLead lead;
  private final CodeDelimiters delimited;

  /** The last character that is no blank, nor in a comment. */
  private char previous = '\n';

  /** Whether a name is declared next. */
  private boolean declares;

  /** Whether a command begins next. */
  private boolean commandBegins = true;

  /** Whether the line began with a keyword that has {@code in} behind its name. */
  private boolean takesIn;

  private CodeLexer(String text, CodeLanguage language) {
    this.text = text;
    this.language = language;
    pen = new CodePen(text);
    lead = new CodeLead(text, language.lead(), pen);
    delimited = new CodeDelimiters(text, language);
  }

  static List<Line> lines(String text, CodeLanguage language) {
    CodeLexer lexer = new CodeLexer(text, language);
    lexer.read();
    return lexer.pen.lines();
  }

  private void read() {
    int i = lead.skip(0);
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '\n') {
        beginLine();
        i = lead.skip(i + 1);
      } else if (c == ' ') {
        i++;
      } else {
        i = token(i, c);
      }
    }
  }

  private void beginLine() {
    commandBegins = true;
    takesIn = false;
    if (!language.is(Trait.PROPERTIES)) {
      previous = '\n';
    }
  }

  /** Reads what begins here; returns where it ends. */
  private int token(int i, char c) {
    int end = delimited.commentEnd(i);
    if (end > i) {
      pen.mark(i, end, Style.CODE_COMMENT);
      return end;
    }
    end = delimited.stringEnd(i, i);
    if (end < 0 && language.is(Trait.SLASHED_PATTERNS) && c == '/') {
      end = delimited.patternEnd(i, previous);
    }
    if (end >= 0) {
      return string(i, end);
    }
    if (isDigit(c) || (c == '.' && isDigit(at(i + 1)) && !language.isWord(before(i)))) {
      return number(i);
    }
    if (isWordStart(c)) {
      return word(i);
    }
    end = sigilEnd(i, c);
    if (end > i) {
      pen.mark(i, end, Style.CODE_NAME);
      previous = text.charAt(end - 1);
      commandBegins = false;
      return end;
    }
    commandBegins = ";|&({`".indexOf(c) >= 0;
    declares &= c == '*';
    previous = c;
    return i + 1;
  }

  private int string(int from, int end) {
    boolean key = language.is(Trait.STRING_KEYS) && at(blanksEnd(end)) == ':';
    pen.mark(from, end, key ? Style.CODE_NAME : Style.CODE_STRING);
    previous = text.charAt(end - 1);
    commandBegins = false;
    return end;
  }

  private int number(int i) {
    int end = i + 1;
    boolean hex = text.charAt(i) == '0' && (at(i + 1) == 'x' || at(i + 1) == 'X');
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean exponentSign =
          (c == '+' || c == '-')
              && !hex
              && (text.charAt(end - 1) == 'e' || text.charAt(end - 1) == 'E')
              && isDigit(at(end + 1));
      if (!language.isWord(c) && !(c == '.' && isDigit(at(end + 1))) && !exponentSign) {
        break;
      }
      end++;
    }
    if (!language.is(Trait.WHOLE_VALUES) || (isWholeValue(i, end) && isAmount(i, end))) {
      pen.mark(i, end, Style.CODE_NUMBER);
    }
    previous = '0';
    commandBegins = false;
    return end;
  }

  private int word(int i) {
    int end = language.wordEnd(text, i);
    char next = at(end);
    if (end - i <= 2 && (next == '"' || next == '\'') && isPrefix(i, end)) {
      int stringEnd = delimited.stringEnd(end, i);
      if (stringEnd >= 0) {
        return string(i, stringEnd);
      }
    }
    String word = text.substring(i, end);
    boolean member = before(i) == '.' && !(i > 1 && text.charAt(i - 2) == '.');
    if (!member && isKeyword(word, i, end)) {
      pen.mark(i, end, Style.CODE_KEYWORD);
      declares = language.declaring().contains(word);
      takesIn = word.equals("for") || word.equals("case") || word.equals("select");
    } else {
      if (declares || isProperty(end)) {
        pen.mark(i, end, Style.CODE_NAME);
      }
      declares = false;
      commandBegins = false;
    }
    previous = text.charAt(end - 1);
    return end;
  }

  private boolean isKeyword(String word, int from, int end) {
    String folded = language.is(Trait.FOLDS_CASE) ? word.toLowerCase(Locale.ROOT) : word;
    if (!language.keywords().contains(folded)) {
      return false;
    }
    if (language.is(Trait.KEYWORDS_ARE_COMMANDS)) {
      return commandBegins || (takesIn && word.equals("in"));
    }
    return !language.is(Trait.WHOLE_VALUES) || isWholeValue(from, end);
  }

  private boolean isProperty(int end) {
    return language.is(Trait.PROPERTIES)
        && (previous == '{' || previous == ';')
        && at(blanksEnd(end)) == ':'
        && at(blanksEnd(end) + 1) <= ' ';
  }

  private boolean isPrefix(int from, int end) {
    for (int i = from; i < end; i++) {
      if (language.prefixes().indexOf(Character.toLowerCase(text.charAt(i))) < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isWholeValue(int from, int end) {
    char before = before(from);
    char after = at(end);
    return (before <= ' ' || "=[({,".indexOf(before) >= 0)
        && (after <= ' ' || ",;])}".indexOf(after) >= 0);
  }

  /** Not a date, nor the name of a version such as {@code 3.14-slim}. */
  private boolean isAmount(int from, int end) {
    for (int i = from; i < end; i++) {
      if ("-/:".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private int sigilEnd(int i, char c) {
    if (language.sigils().indexOf(c) < 0 || language.isWord(before(i))) {
      return i;
    }
    char next = at(i + 1);
    if (c == '$' && next == '{') {
      int close = text.indexOf('}', i, Math.min(i + LONGEST_VARIABLE, text.length()));
      return close < 0 || text.indexOf('\n', i, close) >= 0 ? i : close + 1;
    }
    if (c == '$' && "?@#*!".indexOf(next) >= 0) {
      return i + 2;
    }
    if (!Character.isLetter(next) && next != '_' && !(c == '$' && isDigit(next))) {
      return i;
    }
    int end = i + 1;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end))
            || text.charAt(end) == '_'
            || (c != '$' && text.charAt(end) == '.'))) {
      end++;
    }
    return end;
  }

  private boolean isWordStart(char c) {
    return Character.isLetter(c)
        || c == '_'
        || (c == '$' && language.wordSigns().indexOf('$') >= 0);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private int blanksEnd(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    return end;
  }

  private char at(int i) {
    return i < text.length() ? text.charAt(i) : '\n';
  }

  private char before(int i) {
    return i > 0 ? text.charAt(i - 1) : '\n';
  }
}
