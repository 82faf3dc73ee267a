package prep.search;

/** A text of a question, and its form for comparisons. */
record Text(Place place, String text, String folded) {
  Text(Place place, String text) {
    this(place, text, Words.folded(text));
  }

  /** How many words it has. */
  int length() {
    int words = 0;
    for (int at = 0; at < folded.length(); at++) {
      if (Character.isLetterOrDigit(folded.charAt(at)) && Term.startsWord(folded, at)) {
        words++;
      }
    }
    return words;
  }
}
