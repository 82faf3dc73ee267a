package prep.yaml;

import java.util.ArrayList;
import java.util.List;
import prep.yaml.Node.Entry;
import prep.yaml.Node.Mapping;
import prep.yaml.Node.Refused;
import prep.yaml.Node.Scalar;
import prep.yaml.Node.Sequence;

/** Finds the texts of a file whose author took curly quotes for those of YAML. */
public final class CurlyTexts {

  private static final String OPENING = "\u201C\u201E\u2018\u201A";
  private static final String CLOSING = "\u201D\u201C\u2019\u2018";

  private final List<CurlyText> found = new ArrayList<>();

  private final SourceText source;

  private CurlyTexts(SourceText source) {
    this.source = source;
  }

  public static List<CurlyText> in(Node root, SourceText source) {
    CurlyTexts texts = new CurlyTexts(source);
    if (OPENING.chars().anyMatch(quote -> source.text().indexOf(quote) >= 0)) {
      texts.add(root);
    }
    return texts.found;
  }

  private void add(Node node) {
    switch (node) {
      case Scalar scalar -> {
        String text = plain(scalar);
        if (opens(text) && closes(text) && !isQuoted(inner(text))) {
          found.add(new CurlyText(scalar.at(), Quotes.quoted(Shown.plain(inner(text)))));
        }
      }
      case Sequence list -> {
        addSplit(list);
        list.items().forEach(this::add);
      }
      case Mapping mapping -> mapping.entries().forEach(this::add);
      case Refused _ -> {}
    }
  }

  private void add(Entry entry) {
    String key = entry.key();
    if (opens(key)
        && closes(key)
        && !isQuoted(inner(key))
        && source.text().startsWith(key, source.offset(entry.at()))) {
      found.add(new CurlyText(entry.at(), Quotes.quoted(Shown.plain(inner(key)))));
    }
    add(entry.value());
  }

  /** Finds texts in curly quotes that a comma in them makes two items. */
  private void addSplit(Sequence list) {
    for (int i = 1; list.flow() && i < list.items().size(); i++) {
      String first = plain(list.items().get(i - 1));
      String second = plain(list.items().get(i));
      if (opens(first) && !isQuoted(first.substring(1)) && closes(second) && !opens(second)) {
        String whole = inner(first + ", " + second);
        found.add(new CurlyText(list.items().get(i - 1).at(), Quotes.quoted(Shown.plain(whole))));
      }
    }
  }

  /** The text of a node that has no quotes of YAML; empty for any other. */
  private static String plain(Node node) {
    return node instanceof Scalar scalar && scalar.style() == Node.Style.PLAIN ? scalar.text() : "";
  }

  private static boolean opens(String text) {
    return text.length() > 2 && OPENING.indexOf(text.charAt(0)) >= 0;
  }

  private static boolean closes(String text) {
    return text.length() > 2 && CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static String inner(String text) {
    return text.substring(1, text.length() - 1);
  }

  /** Whether some of a text stands in quotes, rather than all of it. */
  private static boolean isQuoted(String text) {
    return text.chars().anyMatch(c -> "\u201C\u201D\u201E".indexOf(c) >= 0);
  }
}
