package prep.screen;

import java.util.Locale;
import prep.screen.CodeLanguage.Lead;

/** Colours the beginnings of lines in languages where they mean something of their own. */
final class CodeLead {

  private static final String INSTRUCTIONS =
      " ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL"
          + " STOPSIGNAL USER VOLUME WORKDIR ";

  /** What a value in YAML begins with unless it is a plain one. */
  private static final String YAML_SIGNS = "\"'[{#&*!|>@%";

  private final String text;
  private final Lead lead;
  private final CodePen pen;

  /** YAML: lines indented more than this belong to a text over several lines; -1 for none. */
  private int blockIndent = -1;

  /** Dockerfile, nginx: whether the line before goes on. */
  private boolean continues;

  /** HTTP: what part of the message the line belongs to. */
  private Part part = Part.FIRST_LINE;

  private enum Part {
    FIRST_LINE,
    HEADERS,
    BODY
  }

  CodeLead(String text, Lead lead, CodePen pen) {
    this.text = text;
    this.lead = lead;
    this.pen = pen;
  }

  /** Colours what a line begins with; returns where the rest of it begins. */
  int skip(int lineStart) {
    if (lineStart >= text.length()) {
      return lineStart;
    }
    int newline = text.indexOf('\n', lineStart);
    int lineEnd = newline < 0 ? text.length() : newline;
    int start = wordStart(lineStart, lineEnd);
    return switch (lead) {
      case NONE -> lineStart;
      case YAML_KEY -> start == lineEnd ? lineEnd : yaml(lineStart, start, lineEnd);
      case SETTING -> start == lineEnd ? lineEnd : setting(start, lineEnd);
      case HEADER -> header(lineStart, start, lineEnd);
      case INSTRUCTION -> instruction(start, lineEnd);
      case DIRECTIVE -> directive(start, lineEnd);
      case PROMPT -> text.startsWith("$ ", start) ? start + 1 : lineEnd;
      case PREPROCESSOR -> start < lineEnd && text.charAt(start) == '#' ? keyword(start) : start;
    };
  }

  private int yaml(int lineStart, int first, int lineEnd) {
    int indent = first - lineStart;
    if (blockIndent >= 0) {
      if (indent > blockIndent) {
        pen.mark(first, lineEnd, Style.CODE_STRING);
        return lineEnd;
      }
      blockIndent = -1;
    }
    int parent = first;
    int start = first;
    while (start + 1 < lineEnd && text.charAt(start) == '-' && text.charAt(start + 1) == ' ') {
      parent = start;
      start = wordStart(start + 1, lineEnd);
    }
    boolean word = start < lineEnd && YAML_SIGNS.indexOf(text.charAt(start)) < 0;
    int colon = word ? yamlColon(start, lineEnd) : -1;
    if (colon > start) {
      pen.mark(start, colon, Style.CODE_NAME);
      parent = start;
      start = colon + 1;
    }
    if (opensBlock(start, lineEnd)) {
      blockIndent = parent - lineStart;
    }
    return sentenceEnd(start, lineEnd);
  }

  /** A value of several words has neither strings nor numbers in it: it is passed over. */
  private int sentenceEnd(int from, int lineEnd) {
    int start = wordStart(from, lineEnd);
    if (start == lineEnd || YAML_SIGNS.indexOf(text.charAt(start)) >= 0) {
      return from;
    }
    int comment = text.indexOf(" #", start, lineEnd);
    int end = textEnd(start, comment < 0 ? lineEnd : comment);
    return text.indexOf(' ', start, end) < 0 ? from : end;
  }

  /** The colon behind a key: a blank or the end of the line follows it. */
  private int yamlColon(int from, int lineEnd) {
    for (int i = from; i < lineEnd; i++) {
      char c = text.charAt(i);
      if (c == '#' && i > from && text.charAt(i - 1) == ' ') {
        return -1;
      }
      if (c == ':' && (i + 1 == lineEnd || text.charAt(i + 1) == ' ')) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the line ends in the sign of a text over several lines, such as {@code |-}. */
  private boolean opensBlock(int from, int lineEnd) {
    int end = lineEnd;
    while (end > from && text.charAt(end - 1) == ' ') {
      end--;
    }
    while (end > from && "+-123456789".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > from
        && (text.charAt(end - 1) == '|' || text.charAt(end - 1) == '>')
        && (end - 1 == from || text.charAt(end - 2) == ' ');
  }

  private int setting(int start, int lineEnd) {
    if (text.charAt(start) == '[') {
      int close = text.indexOf(']', start, lineEnd);
      boolean inLine = close >= 0;
      boolean twice = inLine && close + 1 < lineEnd && text.charAt(close + 1) == ']';
      int end = inLine ? close + (twice ? 2 : 1) : start;
      if (end > start) {
        pen.mark(start, end, Style.CODE_KEYWORD);
      }
      return end;
    }
    int equals = start;
    while (equals < lineEnd && text.charAt(equals) != '=') {
      if ("#;\"'{[".indexOf(text.charAt(equals)) >= 0) {
        return start;
      }
      equals++;
    }
    int end = equals;
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    if (equals == lineEnd || end == start) {
      return start;
    }
    pen.mark(start, end, Style.CODE_NAME);
    return equals;
  }

  private int header(int lineStart, int start, int lineEnd) {
    return switch (part) {
      case FIRST_LINE -> {
        if (start == lineEnd) {
          yield lineEnd;
        }
        part = Part.HEADERS;
        keyword(start);
        yield lineEnd;
      }
      case HEADERS -> {
        if (start == lineEnd) {
          part = Part.BODY;
          yield lineEnd;
        }
        int colon = text.indexOf(':', start, lineEnd);
        if (colon > start) {
          pen.mark(start, colon, Style.CODE_NAME);
        }
        yield lineEnd;
      }
      case BODY -> lineStart;
    };
  }

  private int instruction(int start, int lineEnd) {
    boolean first = !continues;
    continues = text.startsWith("\\", Math.max(start, textEnd(start, lineEnd) - 1));
    int end = wordEnd(start, lineEnd);
    String word = text.substring(start, end).toUpperCase(Locale.ROOT);
    if (!first || end == start || !INSTRUCTIONS.contains(" " + word + " ")) {
      return start;
    }
    pen.mark(start, end, Style.CODE_KEYWORD);
    // Behind these stands an instruction of its own.
    return word.equals("ONBUILD") ? instruction(wordStart(end, lineEnd), lineEnd) : end;
  }

  private int directive(int start, int lineEnd) {
    boolean first = !continues;
    int end = textEnd(start, lineEnd);
    if (end > start && text.charAt(start) != '#') {
      continues = ";{}".indexOf(text.charAt(end - 1)) < 0;
    }
    return first && start < lineEnd && Character.isLetter(text.charAt(start))
        ? keyword(start)
        : start;
  }

  /** Colours up to the next blank, or the end of a directive. */
  private int keyword(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) != ';') {
      end++;
    }
    pen.mark(from, end, Style.CODE_KEYWORD);
    return end;
  }

  private int wordStart(int from, int lineEnd) {
    int start = from;
    while (start < lineEnd && text.charAt(start) == ' ') {
      start++;
    }
    return start;
  }

  private int wordEnd(int from, int lineEnd) {
    int end = from;
    while (end < lineEnd && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int textEnd(int from, int lineEnd) {
    int end = lineEnd;
    while (end > from && text.charAt(end - 1) == ' ') {
      end--;
    }
    return end;
  }
}
