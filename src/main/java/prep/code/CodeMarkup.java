package prep.code;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prep.text.Style;

/** Colours HTML and XML: tags, names of attributes, their values and comments. */
final class CodeMarkup {

  private static final Pattern TAG =
      Pattern.compile(
          "(?s)(<!--.*?(?:-->|\\z))|<[/!?]*+(\\p{L}[\\p{L}\\p{Nd}_:.-]*+)((?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+)");

  private static final Pattern ATTRIBUTE =
      Pattern.compile("(\"[^\"]*+\"|'[^']*+')|\\p{L}[\\p{L}\\p{Nd}_:.-]*+");

  private CodeMarkup() {}

  static void colour(String text, CodePen pen) {
    Matcher tag = TAG.matcher(text);
    while (tag.find()) {
      if (tag.group(1) != null) {
        pen.mark(tag.start(), tag.end(), Style.CODE_COMMENT);
        continue;
      }
      pen.mark(tag.start(2), tag.end(2), Style.CODE_KEYWORD);
      Matcher part = ATTRIBUTE.matcher(text).region(tag.start(3), tag.end(3));
      while (part.find()) {
        boolean value = part.group(1) != null;
        pen.mark(part.start(), part.end(), value ? Style.CODE_STRING : Style.CODE_NAME);
      }
    }
  }
}
