package prep.yaml;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import prep.yaml.Node.Entry;
import prep.yaml.Node.Mapping;
import prep.yaml.Node.Refused;
import prep.yaml.Node.Scalar;
import prep.yaml.Node.Sequence;

/** Finds the texts of a file that a comment follows on their line. */
public final class CutTexts {

  /** Keys whose values are words of the format or names: a comment behind them is one. */
  private static final List<String> NO_TEXTS =
      List.of(
          "id",
          "type",
          "level",
          "tags",
          "was",
          "checked",
          "applies",
          "time",
          "draft",
          "covers",
          "shuffle",
          "case",
          "typos",
          "tolerance",
          "unit",
          "weight",
          "score",
          "order",
          "rev");

  private final SourceText source;
  private final String text;

  /** The lines, from 1, with what looks like the begin of a comment behind something. */
  private final BitSet lines;

  private final List<CutText> found = new ArrayList<>();

  private CutTexts(SourceText source, BitSet lines) {
    this.source = source;
    this.text = source.text();
    this.lines = lines;
  }

  public static List<CutText> in(Node root, SourceText source) {
    BitSet lines = linesWithComments(source.text());
    if (lines.isEmpty()) {
      return List.of();
    }
    CutTexts texts = new CutTexts(source, lines);
    texts.add(root);
    return texts.found;
  }

  private static BitSet linesWithComments(String text) {
    BitSet lines = new BitSet();
    int line = 1;
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
        line++;
        blank = true;
      } else if (c == '#' && !blank && isBlank(text.charAt(i - 1))) {
        lines.set(line);
      } else if (!isBlank(c)) {
        blank = false;
      }
    }
    return lines;
  }

  private void add(Node node) {
    switch (node) {
      case Scalar scalar -> {
        if (scalar.style() == Node.Style.PLAIN && !scalar.isAbsent()) {
          addPlain(scalar);
        }
      }
      case Sequence list -> list.items().forEach(this::add);
      case Mapping mapping -> {
        for (Entry entry : mapping.entries()) {
          if (!NO_TEXTS.contains(entry.key())) {
            add(entry.value());
          }
        }
      }
      case Refused _ -> {}
    }
  }

  private void addPlain(Scalar scalar) {
    int line = scalar.at().line();
    if (lines.nextSetBit(line) < 0) {
      return;
    }
    int start = source.offset(scalar.at());
    if (!lines.get(line) && text.startsWith(scalar.source(), start)) {
      return;
    }
    int end = endOf(scalar, start);
    int sign = end;
    while (sign < text.length() && isBlank(text.charAt(sign))) {
      sign++;
    }
    if (sign > end && sign < text.length() && text.charAt(sign) == '#') {
      Position at = source.position(sign);
      String rest = source.line(at.line());
      String comment = rest.substring(SourceText.offset(rest, at.column())).strip();
      found.add(new CutText(at, scalar.text(), comment));
    }
  }

  /** Where a plain scalar ends: its words stand in the file as read, only the blanks may differ. */
  private int endOf(Scalar scalar, int start) {
    String words = scalar.source();
    int at = start;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c)) {
        continue;
      }
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      if (at == text.length() || text.charAt(at) != c) {
        return text.length();
      }
      at++;
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
