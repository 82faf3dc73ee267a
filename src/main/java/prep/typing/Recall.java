package prep.typing;

import java.util.ArrayList;
import java.util.List;

/**
 * The texts that were entered before, to be recalled.
 *
 * @param texts the oldest first
 * @param at the number of the text that is shown, from 0; as many as there are where it is a new
 *     one
 * @param unfinished the new text, while an older one is shown
 */
public record Recall(List<String> texts, int at, String unfinished) {

  public static final Recall NONE = new Recall(List.of(), 0, "");

  public Recall {
    texts = List.copyOf(texts);
  }

  /** With one more text; the same again, or nothing, adds nothing. */
  Recall with(String text) {
    List<String> all = new ArrayList<>(texts);
    if (!text.isBlank() && (all.isEmpty() || !all.getLast().equals(text))) {
      all.add(text);
    }
    return new Recall(all, all.size(), "");
  }

  /** One step back if {@code by} is -1, one forward if it is 1; unchanged if there is none. */
  Recall moved(int by, String shown) {
    int to = at + by;
    return to < 0 || to > texts.size()
        ? this
        : new Recall(texts, to, at == texts.size() ? shown : unfinished);
  }

  /** The text that is shown. */
  String text() {
    return at == texts.size() ? unfinished : texts.get(at);
  }
}
