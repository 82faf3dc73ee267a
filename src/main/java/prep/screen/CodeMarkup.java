package prep.screen;

import java.util.List;

/** Colours HTML and XML: tags, names of attributes, their values and comments. */
final class CodeMarkup {

  private final String text;
  private final CodePen pen;

  private CodeMarkup(String text) {
    this.text = text;
    pen = new CodePen(text);
  }

  static List<Line> lines(String text) {
    CodeMarkup markup = new CodeMarkup(text);
    int i = text.indexOf('<');
    while (i >= 0) {
      i = text.indexOf('<', markup.tag(i));
    }
    return markup.pen.lines();
  }

  private int tag(int open) {
    if (text.startsWith("<!--", open)) {
      int close = text.indexOf("-->", open);
      int end = close < 0 ? text.length() : close + 3;
      pen.mark(open, end, Style.CODE_COMMENT);
      return end;
    }
    int i = open + 1;
    while (i < text.length() && "/!?".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    if (i >= text.length() || !Character.isLetter(text.charAt(i))) {
      return open + 1;
    }
    int nameEnd = nameEnd(i);
    pen.mark(i, nameEnd, Style.CODE_KEYWORD);
    return attributes(nameEnd);
  }

  private int attributes(int from) {
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '>' || c == '<') {
        return i;
      }
      if (c == '"' || c == '\'') {
        int close = text.indexOf(c, i + 1);
        int end = close < 0 ? text.length() : close + 1;
        pen.mark(i, end, Style.CODE_STRING);
        i = end;
      } else if (Character.isLetter(c)) {
        int end = nameEnd(i);
        pen.mark(i, end, Style.CODE_NAME);
        i = end;
      } else {
        i++;
      }
    }
    return i;
  }

  private int nameEnd(int from) {
    int end = from;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || "-_:.".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }
}
