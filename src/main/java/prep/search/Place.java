package prep.search;

/** Where in a question a word occurs. */
enum Place {
  NAME(8, 4, 0.3),
  /** The topic and the tags, which many questions share. */
  TOPIC(8, 0.5, 0),
  STEM(5, 3, 0.6),
  ANSWER(3, 1, 0.6),
  EXPLANATION(1, 1, 0.6);

  private final int worth;
  private final double weight;
  private final double slope;

  Place(int worth, double weight, double slope) {
    this.worth = worth;
    this.weight = weight;
    this.slope = slope;
  }

  /** The value of a word there among questions that have all words. */
  int worth() {
    return worth;
  }

  /** How much a word there counts in a ranking by relevance. */
  double weight() {
    return weight;
  }

  /** How much a longer text there thins out each of its words, 0 to 1. */
  double slope() {
    return slope;
  }

  /** Whether texts there are written to be read. */
  boolean isShown() {
    return this != NAME && this != TOPIC;
  }
}
