package prep.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How much questions are about some terms: BM25 over several fields, after S. Robertson and H.
 * Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", Foundations and Trends in
 * Information Retrieval 3 (2009), pages 333 to 389. A word counts by its rarity and by its place,
 * more often counts less and less more, and the longer a text is the less each of its words says.
 */
final class Relevance {

  /** How soon more mentions add little: at so many one counts half of what it can at most. */
  private static final double HALF = 3;

  private final List<Double> rarities;
  private final Map<Place, Double> usual = new EnumMap<>(Place.class);

  Relevance(List<Told> all, List<Double> rarities) {
    this.rarities = rarities;
    for (Place place : Place.values()) {
      double mean =
          all.stream().mapToInt(told -> told.lengths().getOrDefault(place, 0)).average().orElse(0);
      usual.put(place, Math.max(1, mean));
    }
  }

  double rarity(int term) {
    return rarities.get(term);
  }

  /** The rarity of the terms that a question has in any place. */
  double shared(Told told) {
    double sum = 0;
    for (int term = 0; term < rarities.size(); term++) {
      sum += told.has(term) ? rarities.get(term) : 0;
    }
    return sum;
  }

  /** The relevance of a question: the larger, the more it is about the terms. */
  double of(Told told) {
    double score = 0;
    for (int term = 0; term < rarities.size(); term++) {
      double mentions = 0;
      for (Map.Entry<Place, Double> mention : told.mentions().get(term).entrySet()) {
        mentions += weighed(mention.getKey(), mention.getValue(), told);
      }
      score += rarities.get(term) * mentions / (mentions + HALF);
    }
    return score;
  }

  private double weighed(Place place, double mentions, Told told) {
    double length = told.lengths().getOrDefault(place, 0) / usual.getOrDefault(place, 1.0);
    return place.weight() * mentions / (1 - place.slope() + place.slope() * length);
  }
}
