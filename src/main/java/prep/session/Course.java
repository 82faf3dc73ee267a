package prep.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import prep.deck.Deck;
import prep.deck.Open;
import prep.deck.OwnText;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.grading.Response;
import prep.session.Posed.Turn;

/**
 * How far the questions of a session have come, as a value.
 *
 * @param queue the questions in the order they are asked; repeated ones are at the end
 * @param at the index in the queue of the question that is asked or was answered last
 * @param phase the phase of the question
 * @param attempts the answers that count, in order
 * @param aloud whether open questions are to be answered aloud at first
 */
public record Course(
    List<Posed> queue, int at, Phase phase, List<Attempt> attempts, boolean aloud) {

  public Course {
    queue = List.copyOf(queue);
    attempts = List.copyOf(attempts);
  }

  /** At the first question; over at once if there is none. */
  static Course of(List<Posed> questions, boolean aloud) {
    return new Course(questions, 0, new Phase.Over(false), List.of(), aloud).at(0, questions);
  }

  private Course at(int index, List<Posed> asked) {
    Phase fresh =
        index < asked.size()
            ? new Phase.Asking(List.of(), false, voice(asked.get(index).question()))
            : new Phase.Over(false);
    return new Course(asked, index, fresh, attempts, aloud);
  }

  /** How a question is answered at first. */
  private Voice voice(Question question) {
    return aloud && question instanceof Open ? Voice.WAITING : Voice.TYPED;
  }

  Posed current() {
    return showsVerdict() ? judged().orElseThrow().posed() : queued();
  }

  /**
   * The attempt whose points or verdict are shown, otherwise the last one that counts; or empty.
   */
  Optional<Attempt> judged() {
    int shown = phase instanceof Phase.Ticking(int number, _) ? number : 0;
    return attempts.reversed().stream()
        .filter(attempt -> shown == 0 || attempt.number() == shown)
        .findFirst();
  }

  private Posed queued() {
    return queue.get(Math.min(at, queue.size() - 1));
  }

  boolean showsVerdict() {
    return switch (phase) {
      case Phase.Ticking _, Phase.Graded _ -> true;
      case Phase.Asking _, Phase.Weighing _, Phase.Over _ -> false;
    };
  }

  boolean isOver() {
    return phase instanceof Phase.Over;
  }

  /** Whether the same question waits for its answer, or shows its verdict, as in another one. */
  boolean standsAs(Course other) {
    return at == other.at
        && queue.equals(other.queue)
        && showsVerdict() == other.showsVerdict()
        && isOver() == other.isOver();
  }

  Course with(Phase other) {
    return new Course(queue, at, other, attempts, aloud);
  }

  /** With the verdict of one of the attempts shown. */
  Course showing(Attempt attempt) {
    List<Attempt> until = attempts.subList(0, attempts.indexOf(attempt) + 1);
    return new Course(queue, place(attempt), new Phase.Graded(), until, aloud);
  }

  /** Whether the question is asked, or was. */
  boolean asks(QuestionKey key) {
    return queue.stream().anyMatch(posed -> posed.question().key().equals(key));
  }

  /** The index in the queue of the question of an attempt. */
  int place(Attempt attempt) {
    Posed posed = attempt.posed();
    for (int i = 0; i < queue.size(); i++) {
      Posed other = queue.get(i);
      if (other.turn() == posed.turn() && other.question().key().equals(posed.question().key())) {
        return i;
      }
    }
    throw new IllegalStateException("attempt " + attempt.number() + " was never asked");
  }

  Course picked(int position) {
    if (position < 1 || position > current().shown().size()) {
      return this;
    }
    return switch (phase) {
      case Phase.Asking(List<Integer> draft, boolean hinted, Voice voice) ->
          with(new Phase.Asking(redrafted(draft, position), hinted, voice));
      case Phase.Ticking(int attempt, List<Integer> ticks) ->
          with(new Phase.Ticking(attempt, toggled(ticks, position)));
      case Phase.Weighing _, Phase.Graded _, Phase.Over _ -> this;
    };
  }

  private List<Integer> redrafted(List<Integer> draft, int position) {
    return switch (Picking.of(current().question())) {
      case SEVERAL -> toggled(draft, position);
      case RANKING -> ranked(draft, position, current().shown().size());
      case ONE, NONE -> draft;
    };
  }

  private static List<Integer> toggled(List<Integer> picks, int position) {
    List<Integer> toggled = new ArrayList<>(picks);
    if (!toggled.remove(Integer.valueOf(position))) {
      toggled.add(position);
    }
    toggled.sort(null);
    return toggled;
  }

  /** The last place is filled automatically. */
  private static List<Integer> ranked(List<Integer> ranks, int position, int count) {
    if (ranks.contains(position)) {
      return ranks;
    }
    List<Integer> ranked = plus(ranks, position);
    if (ranked.size() == count - 1) {
      IntStream.rangeClosed(1, count).filter(left -> !ranked.contains(left)).forEach(ranked::add);
    }
    return ranked;
  }

  Course rankTakenBack() {
    if (!(phase instanceof Phase.Asking(List<Integer> draft, boolean hinted, _))
        || draft.isEmpty()
        || Picking.of(current().question()) != Picking.RANKING) {
      return this;
    }
    // The place that was filled automatically goes with the one before it.
    int gone = draft.size() == current().shown().size() ? 2 : 1;
    return with(new Phase.Asking(draft.subList(0, draft.size() - gone), hinted));
  }

  /** Without what was picked or said. */
  Course cleared() {
    return switch (phase) {
      case Phase.Asking(_, boolean hinted, Voice voice) ->
          with(new Phase.Asking(List.of(), hinted, voice.silent()));
      case Phase.Weighing _ -> reopened().cleared();
      case Phase.Ticking _, Phase.Graded _, Phase.Over _ -> this;
    };
  }

  /** With the question open again that was to be weighed, and what was picked. */
  Course reopened() {
    return phase instanceof Phase.Weighing(Phase.Asking asking, _, _)
        ? with(new Phase.Asking(asking.draft(), asking.hinted(), asking.voice().silent()))
        : this;
  }

  /** With an open question to be answered aloud, or typed if it was to be. */
  Course voiceSwitched() {
    return phase instanceof Phase.Asking(List<Integer> draft, boolean hinted, Voice voice)
            && current().question() instanceof Open
        ? with(new Phase.Asking(draft, hinted, voice == Voice.TYPED ? Voice.WAITING : Voice.TYPED))
        : this;
  }

  Course speaking() {
    return phase instanceof Phase.Asking(List<Integer> draft, boolean hinted, Voice voice)
            && voice == Voice.WAITING
        ? with(new Phase.Asking(draft, hinted, Voice.SPEAKING))
        : this;
  }

  Course hinted() {
    return phase instanceof Phase.Asking(List<Integer> draft, _, Voice voice)
            && current().question().hasHint()
        ? with(new Phase.Asking(draft, true, voice))
        : this;
  }

  Course answered(Attempt attempt, Phase then) {
    return new Course(queue, at, then, plus(attempts, attempt), aloud);
  }

  Course revised(Attempt old, Attempt now) {
    return new Course(
        queue, at, phase, attempts.stream().map(a -> a.equals(old) ? now : a).toList(), aloud);
  }

  /** The question comes later; the second time it is dropped. */
  Course skipped() {
    List<Posed> rest = new ArrayList<>(queue);
    Posed skipped = rest.remove(at);
    switch (skipped.turn()) {
      case FIRST -> rest.add(firstRetry(rest), skipped.as(Turn.SKIPPED_ONCE));
      case SKIPPED_ONCE, RETRY, FOLLOW_UP -> {}
    }
    return at(at, rest);
  }

  private static int firstRetry(List<Posed> queue) {
    int first = queue.stream().map(Posed::turn).toList().indexOf(Turn.RETRY);
    return first < 0 ? queue.size() : first;
  }

  /** Without the question that waits for its answer. */
  Course dropped() {
    List<Posed> rest = new ArrayList<>(queue);
    rest.remove(at);
    return at(at, rest);
  }

  /**
   * At the next question.
   *
   * @param again whether this one is asked once more at the end
   */
  Course moved(boolean again) {
    return at(at + 1, again ? plus(queue, queued().again()) : queue);
  }

  /** At another question, before the one that would be asked. */
  Course inserting(Posed next) {
    List<Posed> more = new ArrayList<>(queue);
    more.add(at, next);
    return at(at, more);
  }

  /** All questions are over. */
  Course ended() {
    return at(queue.size(), queue);
  }

  /** At the first unconfirmed answer, if all questions are over; else the same. */
  Course atUnticked() {
    return phase instanceof Phase.Over(boolean early) && !early
        ? attempts.stream()
            .filter(Attempt::isByWords)
            .findFirst()
            .map(one ->
                new Course(
                    queue,
                    place(one),
                    new Phase.Ticking(one.number(), one.ticks()),
                    attempts,
                    aloud))
            .orElse(this)
        : this;
  }

  /** The same with the questions of a deck as they are now. */
  Course in(Deck deck) {
    List<Posed> now = queue.stream().map(posed -> posed.in(deck)).toList();
    List<Attempt> seen = attempts.stream().map(attempt -> attempt.in(deck)).toList();
    return new Course(now, at, phaseWith(now, seen), seen, aloud);
  }

  /** What was picked means nothing to a question that has changed. */
  private Phase phaseWith(List<Posed> now, List<Attempt> seen) {
    return switch (phase) {
      case Phase.Asking asking when !now.get(at).equals(queue.get(at)) ->
          anew(asking, now.get(at).question());
      case Phase.Weighing(var asking, var response, var took)
          when !now.get(at).equals(queue.get(at)) -> {
        Phase.Asking anew = anew(asking, now.get(at).question());
        Optional<Response> given = response.about(now.get(at).question());
        yield given.isPresent() ? new Phase.Weighing(anew, given.get(), took) : anew;
      }
      case Phase.Ticking(int number, _) -> {
        Attempt old = attempt(number, attempts);
        Attempt anew = attempt(number, seen);
        yield numbers(anew).equals(numbers(old)) ? phase : new Phase.Ticking(number, anew.ticks());
      }
      case Phase.Asking _, Phase.Weighing _, Phase.Graded _, Phase.Over _ -> phase;
    };
  }

  private Phase.Asking anew(Phase.Asking asking, Question now) {
    boolean still = now instanceof Open && queue.get(at).question() instanceof Open;
    return new Phase.Asking(
        List.of(), asking.hinted() && now.hasHint(), still ? asking.voice() : voice(now));
  }

  private static Attempt attempt(int number, List<Attempt> attempts) {
    return attempts.stream().filter(one -> one.number() == number).findFirst().orElseThrow();
  }

  /** How many points and how many points and myths the question of an attempt has. */
  private static List<Integer> numbers(Attempt attempt) {
    int points = attempt.question().texts(OwnText.Kind.POINT).size();
    return List.of(points, attempt.question().numbered().size());
  }

  private static <T> List<T> plus(List<T> list, T last) {
    List<T> longer = new ArrayList<>(list);
    longer.add(last);
    return longer;
  }
}
