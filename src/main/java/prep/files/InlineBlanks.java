package prep.files;

import prep.deck.Accepted;
import prep.deck.Accepted.Alternative;
import prep.deck.Accepted.Literal;
import prep.deck.Accepted.Pattern;
import prep.deck.Cloze;
import prep.deck.Cloze.Blank;
import prep.deck.Cloze.Gap;
import prep.deck.Cloze.Part;
import prep.deck.Cloze.Text;

/** The blanks of a cloze as they stand in its text: {@code {{answer|alternative::hint}}}. */
public final class InlineBlanks {

  private InlineBlanks() {}

  /** Whether the text with its blanks in it is read as the same question again. */
  public static boolean canHold(Cloze cloze) {
    int gaps = 0;
    String before = "";
    for (Part part : cloze.parts()) {
      switch (part) {
        case Text(String markdown) -> {
          if (markdown.contains("{{")) {
            return false;
          }
          before = markdown;
        }
        case Gap(int number) -> {
          gaps++;
          if (number != gaps || before.endsWith("{")) {
            return false;
          }
          before = "";
        }
      }
    }
    for (Blank blank : cloze.blanks()) {
      if (!canHold(blank)) {
        return false;
      }
    }
    return gaps == cloze.blanks().size();
  }

  private static boolean canHold(Blank blank) {
    Accepted accepted = blank.accepted();
    if (!isSimple(accepted.answer()) || (!blank.hint().isEmpty() && !isSimple(blank.hint()))) {
      return false;
    }
    for (Alternative alternative : accepted.also()) {
      boolean simple =
          switch (alternative) {
            case Literal(String text) -> isSimple(text);
            case Pattern _ -> false;
          };
      if (!simple) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSimple(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '{' || c == '}' || c == '|' || c == ':' || c == '\n' || c == '\r') {
        return false;
      }
    }
    return !text.isBlank() && text.equals(text.strip());
  }

  /** The text with its blanks in it, of a cloze that can be written so. */
  public static String text(Cloze cloze) {
    return cloze.filled(number -> "{{" + blank(cloze.blanks().get(number - 1)) + "}}");
  }

  private static String blank(Blank blank) {
    StringBuilder text = new StringBuilder(blank.accepted().answer());
    for (Alternative alternative : blank.accepted().also()) {
      switch (alternative) {
        case Literal(String literal) -> text.append('|').append(literal);
        case Pattern _ -> throw new IllegalArgumentException("a pattern has no place in a text");
      }
    }
    return blank.hint().isEmpty()
        ? text.toString()
        : text.append("::").append(blank.hint()).toString();
  }
}
