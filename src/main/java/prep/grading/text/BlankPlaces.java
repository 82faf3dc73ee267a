package prep.grading.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import prep.deck.Cloze;
import prep.grading.text.Place.Code;

/**
 * Finds out which blanks of a text stand in code: in a fence or a code span. A blank that stands in
 * several places is code where one of them is.
 */
public final class BlankPlaces {

  private final Cloze cloze;
  private final List<@Nullable Code> codes;

  /** The text up to here. */
  private final StringBuilder line = new StringBuilder();

  /** The backticks or tildes that opened the fence; empty outside. */
  private String fence = "";

  private String language = "";

  /** How many backticks opened the code span; 0 outside. */
  private int span;

  private BlankPlaces(Cloze cloze) {
    this.cloze = cloze;
    codes = new ArrayList<>(Collections.nCopies(cloze.blanks().size(), null));
  }

  /** The place of each blank. */
  public static List<Place> of(Cloze cloze) {
    BlankPlaces places = new BlankPlaces(cloze);
    places.walk();
    return places.codes.stream().map(code -> new Place(cloze.stem(), code)).toList();
  }

  private void walk() {
    for (int i = 0; i < cloze.parts().size(); i++) {
      switch (cloze.parts().get(i)) {
        case Cloze.Text(String markdown) -> read(markdown);
        case Cloze.Gap(int number) -> {
          if (!fence.isEmpty() || span > 0) {
            codes.set(number - 1, new Code(language, line.toString(), after(i + 1)));
          }
          line.append('\uFFFC');
        }
      }
    }
  }

  private String after(int part) {
    if (part < cloze.parts().size() && cloze.parts().get(part) instanceof Cloze.Text text) {
      return text.markdown().lines().findFirst().orElse("");
    }
    return "";
  }

  private void read(String markdown) {
    int at = 0;
    while (at < markdown.length()) {
      char c = markdown.charAt(at);
      int run = run(markdown, at);
      boolean mayFence = (c == '`' || c == '~') && run >= 3 && line.toString().isBlank();
      if (mayFence && (fence.isEmpty() || fence.charAt(0) == c && run >= fence.length())) {
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
