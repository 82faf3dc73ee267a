package prep.exchange.item;

import java.util.HashMap;
import java.util.Map;

/**
 * Plain lowercase Latin letters for letters of the Latin, Cyrillic and Greek scripts, close to
 * their pronunciation and independent of context.
 */
final class Romanization {

  private static final String LETTERS =
      """
      ß ss, æ ae, œ oe, ø o, ł l, đ d, ð d, þ th, ı i, ħ h, ŋ ng, ŧ t, ə e, ĸ k, ƒ f, ɛ e, ɔ o, ɓ b, ɗ d, ƙ k
      а a, б b, в v, г g, д d, е e, ё e, ж zh, з z, и i, й y, к k, л l, м m, н n, о o, п p, р r, с s, т t
      у u, ф f, х kh, ц ts, ч ch, ш sh, щ shch, ъ -, ы y, ь -, э e, ю yu, я ya
      є ye, і i, ї yi, ґ g, ў u, ђ dj, ј j, љ lj, њ nj, ћ c, џ dz, ѓ gj, ќ kj, ѕ dz
      ә a, ғ g, қ q, ң n, ө o, ұ u, ү u, һ h
      α a, β v, γ g, δ d, ε e, ζ z, η i, θ th, ι i, κ k, λ l, μ m, ν n, ξ x, ο o, π p, ρ r, σ s, ς s
      τ t, υ y, φ f, χ ch, ψ ps, ω o
      """;

  private static final Map<Integer, String> TABLE = table();

  private Romanization() {}

  private static Map<Integer, String> table() {
    Map<Integer, String> table = new HashMap<>();
    for (String pair : LETTERS.strip().split(",\\s+|\n", -1)) {
      int space = pair.indexOf(' ');
      String latin = pair.substring(space + 1);
      table.put(pair.codePointAt(0), latin.equals("-") ? "" : latin);
    }
    return table;
  }

  /** Whether a small letter is known. */
  static boolean knows(int letter) {
    return TABLE.containsKey(letter);
  }

  /** The Latin letters for a known one; none for a sign without a sound. */
  static String of(int letter) {
    return TABLE.getOrDefault(letter, "");
  }
}
