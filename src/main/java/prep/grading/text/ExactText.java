package prep.grading.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import prep.grading.text.Place.Code;

/**
 * Whether two texts are the same letter by letter. Ignored are backticks, spaces next to symbols,
 * the kind of quotes, brackets around the whole, punctuation at the end, and symbols that repeat
 * what is around the blank.
 */
final class ExactText {

  private final Code code;
  private final boolean caseMatters;

  /**
   * @param caseMatters whether case matters
   */
  ExactText(Code code, boolean caseMatters) {
    this.code = code;
    this.caseMatters = caseMatters && !code.ignoresCase();
  }

  boolean same(PlainText expected, PlainText typed) {
    String wanted = key(expected.text());
    return typings(typed.text()).stream().anyMatch(text -> key(text).equals(wanted));
  }

  /** The text as typed, and without what does not count at its ends. */
  List<String> typings(String typed) {
    Set<String> all = new LinkedHashSet<>(List.of(typed));
    List<String> open = new ArrayList<>(all);
    while (!open.isEmpty()) {
      String text = open.removeLast();
      for (String shorter : shorter(text)) {
        if (!shorter.isBlank() && all.add(shorter.strip())) {
          open.add(shorter.strip());
        }
      }
    }
    return List.copyOf(all);
  }

  private List<String> shorter(String text) {
    List<String> shorter = new ArrayList<>();
    int last = text.length() - 1;
    if (last < 1) {
      return shorter;
    }
    if (text.charAt(0) == '(' && text.charAt(last) == ')' && isOneBracket(text)) {
      shorter.add(text.substring(1, last));
    }
    if (".;,".indexOf(text.charAt(last)) >= 0) {
      shorter.add(text.substring(0, last));
    }
    if (quote(text.charAt(0)) && text.charAt(0) == text.charAt(last) && repeatsQuotes()) {
      shorter.add(text.substring(1, last));
    }
    String after = code.after().strip();
    if (text.endsWith("()") && after.startsWith("(")) {
      shorter.add(text.substring(0, last - 1));
    }
    if (!isWordPart(text.charAt(last))
        && !after.isEmpty()
        && after.charAt(0) == text.charAt(last)) {
      shorter.add(text.substring(0, last));
    }
    String before = code.before().strip();
    for (int signs = 1; signs <= Math.min(2, Math.min(before.length(), last)); signs++) {
      String sign = text.substring(0, signs);
      if (before.endsWith(sign) && sign.chars().noneMatch(c -> isWordPart((char) c))) {
        shorter.add(text.substring(signs));
      }
    }
    return shorter;
  }

  /** Whether the answer already has quotes around it, or they change nothing. */
  private boolean repeatsQuotes() {
    return code.ignoresQuotes()
        || (!code.before().isEmpty()
            && !code.after().isEmpty()
            && quote(code.before().charAt(code.before().length() - 1))
            && quote(code.after().charAt(0)));
  }

  private static boolean isOneBracket(String text) {
    int depth = 0;
    for (int i = 0; i < text.length() - 1; i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return false;
      }
    }
    return true;
  }

  private String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean between =
          c == ' ' && i > 0 && isWordPart(text.charAt(i - 1)) && isWordPart(text.charAt(i + 1));
      if (c != ' ' || between) {
        key.append(c == '\'' ? '"' : c);
      }
    }
    int last = key.length() - 1;
    if (code.ignoresQuotes() && last > 1 && key.charAt(0) == '"' && key.charAt(last) == '"') {
      key.deleteCharAt(last).deleteCharAt(0);
    }
    return caseMatters ? key.toString() : PlainText.lower(key.toString());
  }

  private static boolean quote(char c) {
    return c == '"' || c == '\'';
  }

  private static boolean isWordPart(char c) {
    return c == '_' || Character.isLetterOrDigit(c);
  }
}
