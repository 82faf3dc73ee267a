package prep.grading.command;

/** Finds where what a shell encloses ends: text in quotes, commands in parentheses. */
final class ShellQuotes {

  private ShellQuotes() {}

  /**
   * Where the parenthesis closes that was opened just before {@code from}, past quotes and inner
   * parentheses; -1 if nowhere.
   */
  static int closingParenthesis(String text, int from) {
    int open = 1;
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '\'' || c == '"') {
        i = closingQuote(text, i);
        if (i < 0) {
          return -1;
        }
      } else if (c == '(') {
        open++;
      } else if (c == ')' && --open == 0) {
        return i;
      }
      i++;
    }
    return -1;
  }

  /** Where the quote at {@code from} is closed by one of its kind; -1 if nowhere. */
  private static int closingQuote(String text, int from) {
    char quote = text.charAt(from);
    for (int i = from + 1; i < text.length(); i++) {
      if (text.charAt(i) == '\\' && quote == '"') {
        i++;
      } else if (text.charAt(i) == quote) {
        return i;
      }
    }
    return -1;
  }
}
