package prep.grading.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import prep.deck.Cloze;
import prep.grading.text.Place.Code;

/**
 * Determines which blanks of a text are in code: in a fence or a code span. A blank in several
 * places is code if one of them is.
 */
public final class BlankPlaces {

  private final Cloze cloze;
  private final List<Place> found;

  /** The line up to here. */
  private final StringBuilder line = new StringBuilder();

  /** The backticks or tildes that opened the fence; empty outside. */
  private String fence = "";

  private String language = "";

  /** How many backticks opened the code span; 0 outside. */
  private int span;

  private BlankPlaces(Cloze cloze) {
    this.cloze = cloze;
    found = new ArrayList<>(Collections.nCopies(cloze.blanks().size(), Place.prose(cloze.stem())));
  }

  /** The place of each blank. */
  public static List<Place> of(Cloze cloze) {
    BlankPlaces places = new BlankPlaces(cloze);
    places.walk();
    return List.copyOf(places.found);
  }

  private void walk() {
    for (int i = 0; i < cloze.parts().size(); i++) {
      switch (cloze.parts().get(i)) {
        case Cloze.Text(String markdown) -> read(markdown);
        case Cloze.Gap(int number) -> {
          String after = after(i + 1);
          boolean inCode = !fence.isEmpty() || span > 0;
          Code code = inCode ? new Code(language, before(), after) : null;
          if (found.get(number - 1).code() == null) {
            found.set(number - 1, new Place(cloze.stem(), after, code));
          }
          line.append('\uFFFC');
        }
      }
    }
  }

  private String before() {
    int open = span > 0 ? line.lastIndexOf("`") + 1 : 0;
    return line.substring(open);
  }

  private String after(int part) {
    if (part < cloze.parts().size() && cloze.parts().get(part) instanceof Cloze.Text text) {
      String rest = text.markdown().lines().findFirst().orElse("");
      int close = span > 0 ? rest.indexOf('`') : -1;
      return close < 0 ? rest : rest.substring(0, close);
    }
    return "";
  }

  private void read(String markdown) {
    int at = 0;
    while (at < markdown.length()) {
      char c = markdown.charAt(at);
      int run = run(markdown, at);
      boolean mayFence = (c == '`' || c == '~') && run >= 3 && line.toString().isBlank();
      if (mayFence && (fence.isEmpty() || (fence.charAt(0) == c && run >= fence.length()))) {
        int end = markdown.indexOf('\n', at);
        String info = markdown.substring(at + run, end < 0 ? markdown.length() : end).strip();
        language = fence.isEmpty() ? PlainText.lower(info.split("[ {]", 2)[0]) : "";
        fence = fence.isEmpty() ? markdown.substring(at, at + run) : "";
        at = end < 0 ? markdown.length() : end;
      } else if (c == '\n') {
        span = line.toString().isBlank() ? 0 : span;
        line.setLength(0);
        at++;
      } else {
        if (c == '`' && fence.isEmpty() && (span == 0 || span == run)) {
          span = span == 0 ? run : 0;
        }
        line.append(markdown, at, at + run);
        at += run;
      }
    }
  }

  /** How often the character at {@code at} is repeated, where it is a backtick or tilde. */
  private static int run(String text, int at) {
    char c = text.charAt(at);
    int end = at + 1;
    while ((c == '`' || c == '~') && end < text.length() && text.charAt(end) == c) {
      end++;
    }
    return end - at;
  }
}
