package prep.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a question says about some terms.
 *
 * @param lengths how many words it has in each place
 * @param mentions how often each term occurs in each place; other words that begin like it count
 *     less
 * @param fits how well the best of them fits each term, 0 to 1
 */
record Told(Map<Place, Integer> lengths, List<Map<Place, Double>> mentions, List<Double> fits) {

  /** A question that asks what something is says more about it than one that mentions it. */
  private static final double ASKED = 2;

  static Told of(List<Text> texts, List<Term> terms) {
    Map<Place, Integer> lengths = new EnumMap<>(Place.class);
    texts.forEach(text -> lengths.merge(text.place(), text.length(), Integer::sum));
    List<Map<Place, Double>> mentions = new ArrayList<>();
    List<Double> fits = new ArrayList<>();
    for (Term term : terms) {
      Map<Place, Double> places = new EnumMap<>(Place.class);
      double best = 0;
      for (Text text : texts) {
        String folded = text.folded();
        for (int at = term.in(folded, 0); at >= 0; at = term.in(folded, at + 1)) {
          double fit = term.fitAt(folded, at);
          best = Math.max(best, fit);
          double times = text.place() == Place.STEM && Asking.about(folded, at) ? ASKED : 1;
          places.merge(text.place(), fit * times, Double::sum);
        }
      }
      mentions.add(places);
      fits.add(best);
    }
    return new Told(lengths, mentions, fits);
  }

  boolean has(int term) {
    return fits.get(term) > 0;
  }

  double fit(int term) {
    return fits.get(term);
  }
}
