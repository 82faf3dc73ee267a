package prep.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import prep.deck.Choice;
import prep.deck.Cloze;
import prep.deck.Command;
import prep.deck.Deck;
import prep.deck.Matching;
import prep.deck.Open;
import prep.deck.Ordering;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.ShortAnswer;
import prep.deck.Task;
import prep.deck.Topic;
import prep.deck.TrueFalse;
import prep.grading.Grader;
import prep.grading.Response;
import prep.grading.Verdict;
import prep.progress.Mode;
import prep.schedule.Grade;
import prep.session.Posed.Turn;

/**
 * One run of questions, as a value: an {@link Event} makes the next session, and an event that
 * means nothing where the session stands changes nothing.
 *
 * @param decks the decks of the questions
 * @param drawn how many questions were drawn
 * @param queue the questions in the order they are asked; what comes again stands behind
 * @param at the index in the queue of the question that is asked or was answered last
 * @param attempts the answers that stand, in order
 * @param log everything to be recorded so far, in order; it only grows
 * @param before the session as the last deed was done, to return to when it is taken back; null
 *     where nothing was
 */
public record Session(
    Rules rules,
    Map<Topic, Deck> decks,
    int drawn,
    List<Posed> queue,
    int at,
    Phase phase,
    List<Attempt> attempts,
    List<Change> log,
    @Nullable Session before) {

  private static final Phase.Asking FRESH = new Phase.Asking(List.of(), false);

  public Session {
    queue = List.copyOf(queue);
    attempts = List.copyOf(attempts);
    log = List.copyOf(log);
  }

  /** A session at its first question; over at once where there is none. */
  public static Session of(Rules rules, Map<Topic, Deck> decks, List<Posed> questions) {
    Phase phase = questions.isEmpty() ? new Phase.Over(false) : FRESH;
    return new Session(
        rules,
        Map.copyOf(decks),
        questions.size(),
        questions,
        0,
        phase,
        List.of(),
        List.of(),
        null);
  }

  /**
   * The question that is asked or whose verdict is shown; there is none where all were dropped. The
   * one with a verdict may have been edited since so that the answer does not fit it any more.
   */
  public Posed current() {
    return showsVerdict() ? attempts.getLast().posed() : queued();
  }

  private Posed queued() {
    return queue.get(Math.min(at, queue.size() - 1));
  }

  public Question question() {
    return current().question();
  }

  /** Which of the drawn questions the current one is, from 1; a retry counts as the last. */
  public int number() {
    int dropped = drawn - (int) queue.stream().filter(posed -> posed.turn() != Turn.RETRY).count();
    return Math.min(at + 1 + dropped, drawn);
  }

  /** The last answer that stands, or empty. */
  public Optional<Attempt> lastAttempt() {
    return attempts.isEmpty() ? Optional.empty() : Optional.of(attempts.getLast());
  }

  /** The attempt of that number, which stands. */
  public Attempt attempt(int number) {
    return attempts.stream()
        .filter(attempt -> attempt.number() == number)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("attempt " + number + " doesn't stand"));
  }

  /** Whether the last answer's verdict is what the session shows. */
  public boolean showsVerdict() {
    return switch (phase) {
      case Phase.Ticking _, Phase.Graded _ -> true;
      case Phase.Asking _, Phase.Over _ -> false;
    };
  }

  /** What the user did last that still holds, to be taken back by {@link Event.Undo}. */
  public Optional<Change.Deed> lastDeed() {
    return before != null && log.get(before.log.size()) instanceof Change.Deed deed
        ? Optional.of(deed)
        : Optional.empty();
  }

  /** Whether the same question waits for its answer, or shows its verdict, as in another one. */
  public boolean standsAs(Session other) {
    return at == other.at
        && queue.equals(other.queue)
        && showsVerdict() == other.showsVerdict()
        && isOver() == other.isOver();
  }

  public boolean isOver() {
    return phase instanceof Phase.Over;
  }

  /** The first answers that stand, in the order they were given. */
  public List<Attempt> firstAttempts() {
    return attempts.stream().filter(attempt -> attempt.posed().turn() != Turn.RETRY).toList();
  }

  /** The session as it would stand with the verdict of one of its attempts shown. */
  public Session showing(Attempt attempt) {
    List<Attempt> until = attempts.subList(0, attempts.indexOf(attempt) + 1);
    return new Session(
        rules, decks, drawn, queue, place(attempt), new Phase.Graded(), until, log, null);
  }

  private int place(Attempt attempt) {
    Posed posed = attempt.posed();
    for (int i = 0; i < queue.size(); i++) {
      Posed other = queue.get(i);
      if (other.turn() == posed.turn() && other.question().key().equals(posed.question().key())) {
        return i;
      }
    }
    throw new IllegalStateException("attempt " + attempt.number() + " was never asked");
  }

  /** The session after {@code event}. */
  public Session after(Event event) {
    return isOver() ? afterTheEnd(event) : whileOpen(event);
  }

  /** What was answered can still be seen in another light, but nothing is asked. */
  private Session afterTheEnd(Event event) {
    return switch (event) {
      case Event.Undo _, Event.Regrade _, Event.ClaimRight _, Event.SetPoints _ -> whileOpen(event);
      case Event.Pick _,
          Event.TakeBack _,
          Event.Clear _,
          Event.Submit _,
          Event.Hint _,
          Event.Skip _,
          Event.Continue _,
          Event.Flag _,
          Event.Mute _,
          Event.Edited _,
          Event.End _ ->
          this;
    };
  }

  private Session whileOpen(Event event) {
    return switch (event) {
      case Event.Pick(int position) -> picked(position);
      case Event.TakeBack() -> rankTakenBack();
      case Event.Clear() -> cleared();
      case Event.Submit(Response response, Duration took) -> submitted(response, took);
      case Event.Hint() -> hinted();
      case Event.Skip() -> skipped();
      case Event.Continue() -> continued();
      case Event.Undo() -> undone();
      case Event.Regrade(int attempt, Grade grade) ->
          revised(attempt, old -> old.graded(grade)).since(this);
      case Event.ClaimRight(int attempt) -> revised(attempt, Attempt::claimedRight).since(this);
      case Event.SetPoints(int attempt, List<Integer> points) ->
          revised(attempt, old -> old.ticked(points)).since(this);
      case Event.Flag(String note) ->
          logged(new Change.Flagged(question().key(), note)).since(this);
      case Event.Mute() -> muted();
      case Event.Edited(Deck deck) -> edited(deck);
      case Event.End() -> with(new Phase.Over(true));
    };
  }

  private Session picked(int position) {
    if (position < 1 || position > current().shown().size()) {
      return this;
    }
    return switch (phase) {
      case Phase.Asking(List<Integer> draft, boolean hinted) ->
          with(new Phase.Asking(redrafted(draft, position), hinted));
      case Phase.Ticking(List<Integer> points) ->
          with(new Phase.Ticking(toggled(points, position)));
      case Phase.Graded _, Phase.Over _ -> this;
    };
  }

  private List<Integer> redrafted(List<Integer> draft, int position) {
    return switch (question()) {
      case Choice _, Task _ -> toggled(draft, position);
      case Ordering ordering -> ranked(draft, position, ordering.steps().size());
      case TrueFalse _, ShortAnswer _, Command _, Cloze _, Matching _, Open _ -> draft;
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

  /** The last place fills itself. */
  private static List<Integer> ranked(List<Integer> ranks, int position, int count) {
    if (ranks.contains(position)) {
      return ranks;
    }
    List<Integer> ranked = new ArrayList<>(ranks);
    ranked.add(position);
    if (ranked.size() == count - 1) {
      for (int left = 1; left <= count; left++) {
        if (!ranked.contains(left)) {
          ranked.add(left);
        }
      }
    }
    return ranked;
  }

  private Session rankTakenBack() {
    if (!(phase instanceof Phase.Asking(List<Integer> draft, boolean hinted))
        || draft.isEmpty()
        || !(question() instanceof Ordering ordering)) {
      return this;
    }
    // The place that filled itself goes with the one before it.
    int gone = draft.size() == ordering.steps().size() ? 2 : 1;
    return with(new Phase.Asking(draft.subList(0, draft.size() - gone), hinted));
  }

  private Session cleared() {
    return phase instanceof Phase.Asking(_, boolean hinted)
        ? with(new Phase.Asking(List.of(), hinted))
        : this;
  }

  private Session submitted(Response response, Duration took) {
    if (!(phase instanceof Phase.Asking(_, boolean hinted))
        || !response.question().equals(question())) {
      return this;
    }
    Verdict verdict = Grader.grade(response, deck());
    Grade grade = Grade.proposed(verdict.score(), verdict.full(), hinted);
    Attempt attempt =
        new Attempt(
            nextNumber(),
            current(),
            response,
            verdict,
            grade,
            grade,
            verdict.score(),
            null,
            took,
            hinted,
            current().turn() == Turn.RETRY ? Mode.RETRY : rules.mode());
    Session answered =
        new Session(
            rules,
            decks,
            drawn,
            queue,
            at,
            afterAnswer(attempt),
            plus(attempts, attempt),
            plus(log, new Change.Answered(attempt)),
            this);
    return rules.exam() ? answered.continued() : answered;
  }

  private Phase afterAnswer(Attempt attempt) {
    return switch (attempt.response()) {
      case Response.Explained _ when rules.ticks() && !rules.exam() ->
          new Phase.Ticking(attempt.proposedPoints());
      case Response.Explained _,
          Response.Chose _,
          Response.Judged _,
          Response.Typed _,
          Response.Commanded _,
          Response.Filled _,
          Response.Ordered _,
          Response.Matched _,
          Response.Did _,
          Response.Unknown _ ->
          new Phase.Graded();
    };
  }

  private Session hinted() {
    return phase instanceof Phase.Asking(List<Integer> draft, _) && question().hasHint()
        ? with(new Phase.Asking(draft, true))
        : this;
  }

  private Session skipped() {
    if (!(phase instanceof Phase.Asking)) {
      return this;
    }
    List<Posed> rest = new ArrayList<>(queue);
    Posed skipped = rest.remove(at);
    switch (skipped.turn()) {
      case FIRST -> rest.add(firstRetry(rest), skipped.as(Turn.SKIPPED_ONCE));
      case SKIPPED_ONCE, RETRY -> {}
    }
    return new Session(rules, decks, drawn, rest, at, phaseAt(at, rest), attempts, log, before);
  }

  /** A muted question that waits for its answer is dropped at once. */
  private Session muted() {
    QuestionKey key = question().key();
    if (isMuted(key)) {
      return this;
    }
    Session logged = logged(new Change.Muted(key)).since(this);
    if (!(phase instanceof Phase.Asking)) {
      return logged;
    }
    List<Posed> rest = new ArrayList<>(queue);
    rest.remove(at);
    return new Session(
        rules, decks, drawn, rest, at, phaseAt(at, rest), attempts, logged.log, this);
  }

  /** Whether it was muted in this session. */
  private boolean isMuted(QuestionKey key) {
    Change muted = new Change.Muted(key);
    int place = log.lastIndexOf(muted);
    return place >= 0 && !log.contains(new Change.Withdrawn(place));
  }

  private Session edited(Deck deck) {
    Deck known = decks.get(deck.topic());
    return known == null || known.equals(deck) ? this : with(deck);
  }

  /**
   * The same in the past, so that an answer that is taken back is asked for as things are now. What
   * was recorded of an answer stays as it was.
   */
  private Session with(Deck deck) {
    Map<Topic, Deck> known = new HashMap<>(decks);
    known.put(deck.topic(), deck);
    List<Posed> now = queue.stream().map(posed -> posed.in(deck)).toList();
    List<Attempt> seen = attempts.stream().map(attempt -> attempt.in(deck)).toList();
    Session past = before == null ? null : before.with(deck);
    return new Session(rules, known, drawn, now, at, phaseWith(now), seen, log, past);
  }

  /** What was picked means nothing to a question that is another one now. */
  private Phase phaseWith(List<Posed> now) {
    return switch (phase) {
      case Phase.Asking(_, boolean hinted) when !now.get(at).equals(queue.get(at)) ->
          new Phase.Asking(List.of(), hinted && now.get(at).question().hasHint());
      case Phase.Asking _, Phase.Ticking _, Phase.Graded _, Phase.Over _ -> phase;
    };
  }

  private static int firstRetry(List<Posed> queue) {
    for (int i = 0; i < queue.size(); i++) {
      if (queue.get(i).turn() == Turn.RETRY) {
        return i;
      }
    }
    return queue.size();
  }

  private Session continued() {
    return switch (phase) {
      case Phase.Ticking(List<Integer> points) ->
          revised(attempts.getLast().number(), last -> last.ticked(points))
              .with(new Phase.Graded());
      case Phase.Graded() -> moved();
      case Phase.Asking _, Phase.Over _ -> this;
    };
  }

  private Session moved() {
    List<Posed> rest = queue;
    Attempt last = attempts.getLast();
    boolean again =
        rules.retry() && !rules.exam() && !last.full() && !isMuted(last.question().key());
    if (again) {
      rest = plus(queue, queued().again());
    }
    return new Session(
        rules, decks, drawn, rest, at + 1, phaseAt(at + 1, rest), attempts, log, before);
  }

  private static Phase phaseAt(int index, List<Posed> queue) {
    return index < queue.size() ? FRESH : new Phase.Over(false);
  }

  private Session undone() {
    Session past = before;
    Optional<Change.Deed> last = lastDeed();
    if (past == null || last.isEmpty()) {
      return this;
    }
    return switch (last.get()) {
      case Change.Answered _ -> backAt(past, past.cleared().phase);
      case Change.Amended _, Change.Muted _ -> backAt(past, standsAs(past) ? phase : past.phase);
      // It moved nothing, and so does its end.
      case Change.Flagged _ -> logged(new Change.Withdrawn(past.log.size())).since(past.before);
    };
  }

  /** What stands there as it stood then, and everything that was recorded since taken back. */
  private Session backAt(Session past, Phase then) {
    List<Change> longer = new ArrayList<>(log);
    for (int place = log.size() - 1; place >= past.log.size(); place--) {
      Change.Withdrawn withdrawn = new Change.Withdrawn(place);
      if (log.get(place) instanceof Change.Deed && !log.contains(withdrawn)) {
        longer.add(withdrawn);
      }
    }
    return new Session(
        rules, decks, drawn, past.queue, past.at, then, past.attempts, longer, past.before);
  }

  /** The session with an attempt as the user sees it. */
  private Session revised(int number, UnaryOperator<Attempt> revision) {
    for (Attempt old : attempts) {
      if (old.number() == number) {
        Attempt now = revision.apply(old);
        return now.equals(old) ? this : replaced(old, now).logged(now.revisionOf(old));
      }
    }
    return this;
  }

  private Session replaced(Attempt old, Attempt now) {
    List<Attempt> changed = new ArrayList<>(attempts);
    changed.set(changed.indexOf(old), now);
    return new Session(rules, decks, drawn, queue, at, phase, changed, log, before);
  }

  /** This session with {@code past} to return to, where anything was done since. */
  private Session since(@Nullable Session past) {
    return past != null && log.size() == past.log.size()
        ? this
        : new Session(rules, decks, drawn, queue, at, phase, attempts, log, past);
  }

  private Session logged(Change change) {
    return new Session(rules, decks, drawn, queue, at, phase, attempts, plus(log, change), before);
  }

  private Session with(Phase other) {
    return new Session(rules, decks, drawn, queue, at, other, attempts, log, before);
  }

  private Deck deck() {
    Deck deck = decks.get(question().topic());
    if (deck == null) {
      throw new IllegalStateException("no deck for " + question().key());
    }
    return deck;
  }

  private int nextNumber() {
    return 1 + (int) log.stream().filter(change -> change instanceof Change.Answered).count();
  }

  private static <T> List<T> plus(List<T> list, T last) {
    List<T> longer = new ArrayList<>(list);
    longer.add(last);
    return longer;
  }
}
