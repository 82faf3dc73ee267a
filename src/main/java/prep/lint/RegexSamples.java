package prep.lint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes texts that a regular expression (java.util.regex) probably matches: each alternative occurs
 * in one of them, and what is optional in some. What it cannot read, such as a look-ahead, makes no
 * texts; whoever uses them checks that they match.
 */
final class RegexSamples {

  private static final int MOST = 24;
  private static final int LONGEST = 200;
  private static final int MOST_REPEATS = 20;
  private static final int DEEPEST = 50;

  private final String regex;
  private int at;
  private int depth;

  private RegexSamples(String regex) {
    this.regex = regex;
  }

  static List<String> of(String regex) {
    RegexSamples samples = new RegexSamples(regex);
    try {
      List<String> all = samples.alternatives();
      return samples.at == regex.length() ? all : List.of();
    } catch (Unsupported _) {
      return List.of();
    }
  }

  /** Ends the making of texts where the expression has something that is not read here. */
  private static final class Unsupported extends Exception {
    private static final long serialVersionUID = 1;

    Unsupported() {
      super(null, null, false, false);
    }
  }

  private List<String> alternatives() throws Unsupported {
    if (++depth > DEEPEST) {
      throw new Unsupported();
    }
    Set<String> all = new LinkedHashSet<>(sequence());
    while (at < regex.length() && regex.charAt(at) == '|') {
      at++;
      all.addAll(sequence());
    }
    depth--;
    return all.stream().limit(MOST).toList();
  }

  private List<String> sequence() throws Unsupported {
    List<String> texts = List.of("");
    while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
      texts = joined(texts, repeated(atom()));
    }
    return texts;
  }

  /** Each text of both lists occurs in one of the results; not every combination. */
  private static List<String> joined(List<String> first, List<String> second) throws Unsupported {
    List<String> joined = new ArrayList<>();
    for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
      String text = first.get(i % first.size()) + second.get(i % second.size());
      if (text.length() > LONGEST) {
        throw new Unsupported();
      }
      joined.add(text);
    }
    return joined;
  }

  private List<String> repeated(List<String> once) throws Unsupported {
    int least = 1;
    boolean optional = false;
    if (at < regex.length()) {
      switch (regex.charAt(at)) {
        case '?', '*' -> {
          optional = true;
          at++;
        }
        case '+' -> at++;
        case '{' -> {
          least = leastCount();
          optional = least == 0;
          least = Math.max(1, least);
        }
        default -> {
          return once;
        }
      }
      if (at < regex.length() && (regex.charAt(at) == '?' || regex.charAt(at) == '+')) {
        at++;
      }
    }
    List<String> all = new ArrayList<>();
    if (optional) {
      all.add("");
    }
    for (String text : once) {
      if ((long) text.length() * least > LONGEST) {
        throw new Unsupported();
      }
      all.add(text.repeat(least));
    }
    return all;
  }

  private int leastCount() throws Unsupported {
    int end = regex.indexOf('}', at);
    int count = 0;
    int i = at + 1;
    while (i < end && Character.isDigit(regex.charAt(i)) && count <= MOST_REPEATS) {
      count = 10 * count + Character.digit(regex.charAt(i), 10);
      i++;
    }
    if (end < 0 || i == at + 1 || count > MOST_REPEATS) {
      throw new Unsupported();
    }
    at = end + 1;
    return count;
  }

  private List<String> atom() throws Unsupported {
    char c = regex.charAt(at++);
    return switch (c) {
      case '(' -> group();
      case '[' -> List.of(characterClass());
      case '\\' -> List.of(escape());
      case '.' -> List.of("x");
      case '^', '$' -> List.of("");
      case '*', '+', '?', '{' -> throw new Unsupported();
      default -> List.of(String.valueOf(c));
    };
  }

  private List<String> group() throws Unsupported {
    if (regex.startsWith("?:", at)) {
      at += 2;
    } else if (regex.startsWith("?i)", at)) {
      at += 3;
      return List.of("");
    } else if (regex.startsWith("?<", at) && regex.indexOf('>', at) > at + 2) {
      boolean looksBehind = regex.charAt(at + 2) == '=' || regex.charAt(at + 2) == '!';
      at = regex.indexOf('>', at) + 1;
      if (looksBehind) {
        throw new Unsupported();
      }
    } else if (regex.startsWith("?", at)) {
      throw new Unsupported();
    }
    List<String> inside = alternatives();
    if (at == regex.length()) {
      throw new Unsupported();
    }
    at++;
    return inside;
  }

  private String escape() throws Unsupported {
    if (at == regex.length()) {
      throw new Unsupported();
    }
    char c = regex.charAt(at++);
    return switch (c) {
      case 'd' -> "1";
      case 'w' -> "w";
      case 's', 'h' -> " ";
      case 'D', 'S' -> "x";
      case 'W' -> "-";
      case 'b', 'B', 'A', 'z', 'Z' -> "";
      case 't' -> "\t";
      case 'n' -> "\n";
      default -> {
        if (Character.isLetterOrDigit(c)) {
          throw new Unsupported();
        }
        yield String.valueOf(c);
      }
    };
  }

  /** The first character of the class; of one that excludes some, a character that it does not. */
  private String characterClass() throws Unsupported {
    int close = regex.indexOf(']', at + 1);
    while (close > 0 && regex.charAt(close - 1) == '\\') {
      close = regex.indexOf(']', close + 1);
    }
    if (close < 0 || regex.substring(at, close).contains("[")) {
      throw new Unsupported();
    }
    String inside = regex.substring(at, close);
    if (inside.startsWith("^")) {
      at = close + 1;
      for (String other : new String[] {"x", "1", "-", "a", "_"}) {
        if (!inside.contains(other)) {
          return other;
        }
      }
      throw new Unsupported();
    }
    at++;
    String first = inside.startsWith("\\") ? escape() : inside.substring(0, 1);
    at = close + 1;
    return first;
  }
}
