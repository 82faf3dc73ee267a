package prep.yaml;

import java.util.ArrayList;
import java.util.List;
import prep.yaml.Node.Entry;
import prep.yaml.Node.Mapping;
import prep.yaml.Node.Refused;
import prep.yaml.Node.Scalar;
import prep.yaml.Node.Sequence;

/** Finds the texts of a file that a comment follows on their line. */
public final class CutTexts {

  /** Keys whose values are keywords or names: a comment after them is meant as one. */
  private static final List<String> NO_TEXTS =
      List.of(
          "id type level tags was checked applies time draft covers shuffle case typos tolerance unit weight score order rev"
              .split(" "));

  private final SourceText source;
  private final String text;

  private final List<CutText> found = new ArrayList<>();

  private CutTexts(SourceText source) {
    this.source = source;
    this.text = source.text();
  }

  public static List<CutText> in(Node root, SourceText source) {
    CutTexts texts = new CutTexts(source);
    if (texts.text.contains(" #") || texts.text.contains("\t#")) {
      texts.add("", root);
    }
    return texts.found;
  }

  private void add(String key, Node node) {
    switch (node) {
      case Scalar scalar -> {
        if (scalar.style() == Node.Style.PLAIN && !scalar.isAbsent()) {
          addPlain(key, scalar);
        }
      }
      case Sequence list -> list.items().forEach(item -> add(key, item));
      case Mapping mapping -> {
        for (Entry entry : mapping.entries()) {
          if (!NO_TEXTS.contains(entry.key())) {
            add(entry.key(), entry.value());
          }
        }
      }
      case Refused _ -> {}
    }
  }

  private void addPlain(String key, Scalar scalar) {
    int end = endOf(scalar, source.offset(scalar.at()));
    int sign = end;
    while (sign < text.length() && isBlank(text.charAt(sign))) {
      sign++;
    }
    if (sign > end && sign < text.length() && text.charAt(sign) == '#') {
      Position at = source.position(sign);
      String rest = source.line(at.line());
      String comment = rest.substring(SourceText.offset(rest, at.column())).strip();
      found.add(new CutText(key, at, scalar.text(), comment));
    }
  }

  /** Where a plain scalar ends: the file has its words as read, and only the spacing may differ. */
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
