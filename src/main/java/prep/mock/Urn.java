package prep.mock;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import prep.deck.Question;
import prep.deck.QuestionKey;

/** Draws one question at a time, none twice. */
final class Urn {

  /** How much less likely an area is after each question drawn from it. */
  private static final int AGAIN = 4;

  private final Map<QuestionKey, Integer> mocked;
  private final Random random;
  private final Set<QuestionKey> used = new HashSet<>();
  private final Map<String, Integer> taken = new HashMap<>();

  /**
   * @param mocked how often questions were asked in mocks before
   */
  Urn(Map<QuestionKey, Integer> mocked, Random random) {
    this.mocked = mocked;
    this.random = random;
  }

  /** A part begins, in which no area has been drawn from. */
  void begin() {
    taken.clear();
  }

  /** The question is not drawn any more. */
  void use(Question question) {
    used.add(question.key());
  }

  boolean isUsed(Question question) {
    return used.contains(question.key());
  }

  private record Candidate(int area, Question question, List<Integer> rank) {}

  /**
   * The next question: of those that come first by rank, one of an area that is behind its weight.
   *
   * @param before what ranks questions before how often they were mocked
   * @param after what ranks them after that
   */
  Optional<Question> next(
      List<Area> from,
      Predicate<Question> fits,
      ToIntFunction<Question> before,
      ToIntFunction<Question> after) {
    List<Candidate> first = new ArrayList<>();
    for (int area = 0; area < from.size(); area++) {
      for (Question question : from.get(area).questions()) {
        if (fits.test(question) && !used.contains(question.key())) {
          Candidate candidate =
              new Candidate(
                  area,
                  question,
                  List.of(
                      before.applyAsInt(question),
                      mocked.getOrDefault(question.key(), 0),
                      after.applyAsInt(question)));
          int better = first.isEmpty() ? 0 : compare(candidate.rank, first.getFirst().rank);
          if (better < 0) {
            first.clear();
          }
          if (better <= 0) {
            first.add(candidate);
          }
        }
      }
    }
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int area = area(first.stream().mapToInt(Candidate::area).distinct().toArray(), from);
    taken.merge(from.get(area).title(), 1, Integer::sum);
    List<Candidate> own = first.stream().filter(one -> one.area == area).toList();
    return Optional.of(own.get(random.nextInt(own.size())).question);
  }

  private static int compare(List<Integer> rank, List<Integer> other) {
    for (int i = 0; i < rank.size(); i++) {
      int difference = Integer.compare(rank.get(i), other.get(i));
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }

  /** An area by chance: the heavier the likelier, and the less the more it was drawn from. */
  private int area(int[] places, List<Area> areas) {
    double at =
        random.nextDouble() * IntStream.of(places).mapToDouble(i -> pull(areas.get(i))).sum();
    for (int place : places) {
      at -= pull(areas.get(place));
      if (at < 0) {
        return place;
      }
    }
    return places[places.length - 1];
  }

  private double pull(Area area) {
    return area.weight() / Math.pow(AGAIN, taken.getOrDefault(area.title(), 0));
  }
}
