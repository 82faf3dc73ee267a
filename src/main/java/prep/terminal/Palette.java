package prep.terminal;

import prep.text.Line;
import prep.text.Span;
import prep.text.Style;

/**
 * How meanings look: the only place that knows about colours. Sixteen colours at most, none of them
 * bright black or yellow, and never the only carrier of a meaning.
 */
public enum Palette {
  /** No escape sequence at all. */
  PLAIN,
  /** Weight, underline and links, but no colour. */
  MONOCHROME,
  COLOR;

  private static final String ESC = "\u001b";

  /** The line as text for a terminal, without a line end. */
  public String paint(Line line) {
    if (this == PLAIN) {
      return line.text();
    }
    StringBuilder text = new StringBuilder();
    for (Span span : line.spans()) {
      String codes = codes(span.style());
      if (!span.link().isEmpty()) {
        text.append(ESC).append("]8;;").append(span.link()).append(ESC).append('\\');
      }
      if (!codes.isEmpty()) {
        text.append(ESC).append('[').append(codes).append('m');
      }
      text.append(span.text());
      if (!codes.isEmpty()) {
        text.append(ESC).append("[0m");
      }
      if (!span.link().isEmpty()) {
        text.append(ESC).append("]8;;").append(ESC).append('\\');
      }
    }
    return text.toString();
  }

  private String codes(Style style) {
    return switch (this) {
      case PLAIN -> "";
      case MONOCHROME -> weight(style);
      case COLOR -> {
        String weight = weight(style);
        String color = color(style);
        yield weight.isEmpty() || color.isEmpty() ? weight + color : weight + ";" + color;
      }
    };
  }

  private static String weight(Style style) {
    return switch (style) {
      case KEY, HEADING, STRONG -> "1";
      case EMPHASIS -> "3";
      case LINK -> "4";
      case FOUND -> "1;4";
      case CURSOR -> "7";
      case DIM, CODE_COMMENT -> "2";
      case PLAIN,
          RIGHT,
          WRONG,
          PARTLY,
          TOPIC,
          CODE,
          CODE_KEYWORD,
          CODE_STRING,
          CODE_NUMBER,
          CODE_NAME ->
          "";
    };
  }

  private static String color(Style style) {
    return switch (style) {
      case RIGHT, CODE_STRING -> "32";
      case WRONG -> "31";
      case PARTLY, CODE_KEYWORD -> "35";
      case TOPIC, CODE, CODE_NAME -> "36";
      case CODE_NUMBER -> "34";
      case PLAIN, KEY, HEADING, DIM, CURSOR, EMPHASIS, STRONG, LINK, FOUND, CODE_COMMENT -> "";
    };
  }
}
