package prep.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import prep.deck.Deck;
import prep.deck.Open;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.Topic;
import prep.schedule.Grade;
import prep.session.Posed.Turn;

/**
 * One run of questions, as a value: an {@link Event} makes the next session, and an event without a
 * meaning in the current state changes nothing.
 *
 * @param decks the decks of the questions
 * @param followUps what can be asked after an answer, if the user likes
 * @param drawn how many questions were drawn
 * @param course how far the questions have come
 * @param log everything to be recorded so far, in order; it only grows
 * @param before the session as the last deed was done, to return to when it is taken back; null
 *     where nothing was
 */
public record Session(
    Rules rules,
    Map<Topic, Deck> decks,
    FollowUps followUps,
    int drawn,
    Course course,
    List<Change> log,
    @Nullable Session before) {

  public Session {
    log = List.copyOf(log);
  }

  /** A session at its first question; over at once if there is none. */
  public static Session of(Rules rules, Map<Topic, Deck> decks, List<Posed> questions) {
    return new Session(
        rules,
        Map.copyOf(decks),
        FollowUps.NONE,
        questions.size(),
        Course.of(questions, rules.aloud()),
        List.of(),
        null);
  }

  /** The same with follow-ups to offer. */
  public Session offering(FollowUps offered) {
    return new Session(rules, decks, offered, drawn, course, log, before);
  }

  /** The follow-up to the last answer that the user can have asked next; or empty. */
  public Optional<Posed> followUp() {
    return followUps.next(this);
  }

  /** The phase of the question that is asked or was answered last. */
  public Phase phase() {
    return course.phase();
  }

  /** The answers that count, in order. */
  public List<Attempt> attempts() {
    return course.attempts();
  }

  /**
   * The question that is asked or whose verdict is shown; there is none if all were dropped. One
   * with a verdict may have been edited since, so that the answer no longer fits it.
   */
  public Posed current() {
    return course.current();
  }

  public Question question() {
    return current().question();
  }

  /** Whether any of its questions is an open one. */
  public boolean asksOpen() {
    return course.queue().stream().anyMatch(posed -> posed.question() instanceof Open);
  }

  /** The deck of the current question. */
  public Deck deck() {
    Deck deck = decks.get(question().topic());
    if (deck == null) {
      throw new IllegalStateException("no deck for " + question().key());
    }
    return deck;
  }

  /**
   * Which of the questions that are asked the current one is, from 1; a retry counts as the last, a
   * follow-up as the one before it.
   */
  public int number() {
    List<Posed> queue = course.queue();
    List<Posed> soFar = queue.subList(0, Math.min(course.at() + 1, queue.size()));
    long followedUp = soFar.stream().filter(posed -> posed.turn() == Turn.FOLLOW_UP).count();
    return (int) Math.min(course.at() + 1 - followedUp, asked());
  }

  /** How many of the drawn questions were asked or will be: all that weren't dropped. */
  public int asked() {
    return (int) course.queue().stream().filter(posed -> posed.turn().isDrawn()).count();
  }

  /** How many questions are still to be asked, the current one included; 0 at the end. */
  public int left() {
    return isOver() ? 0 : course.queue().size() - course.at();
  }

  /** The answer whose points or verdict are shown, otherwise the last one that counts; or empty. */
  public Optional<Attempt> lastAttempt() {
    return course.judged();
  }

  /** Whether that answer may get another grade. */
  public boolean isGradable() {
    return lastAttempt().stream().anyMatch(Attempt::isGradable);
  }

  /** The attempt with that number; empty if it does not count. */
  public Optional<Attempt> attempt(int number) {
    return attempts().stream().filter(attempt -> attempt.number() == number).findFirst();
  }

  /** Whether an answer waits until the user has said how sure it is. */
  public boolean isWeighing() {
    return phase() instanceof Phase.Weighing;
  }

  /** Whether the last answer's verdict is what the session shows. */
  public boolean showsVerdict() {
    return course.showsVerdict();
  }

  /** The user's last deed that still counts, to be undone by {@link Event.Undo}. */
  public Optional<Change.Deed> lastDeed() {
    return before != null && log.get(before.log.size()) instanceof Change.Deed deed
        ? Optional.of(deed)
        : Optional.empty();
  }

  /** Whether the same question waits for its answer, or shows its verdict, as in another one. */
  public boolean standsAs(Session other) {
    return course.standsAs(other.course);
  }

  public boolean isOver() {
    return course.isOver();
  }

  /** The first answers to the questions that were drawn, in the order they were given. */
  public List<Attempt> firstAttempts() {
    return attempts().stream().filter(attempt -> attempt.posed().turn().isDrawn()).toList();
  }

  /**
   * Whether something else is asked or shown than in the session before, so that it comes below: a
   * verdict belongs to what was asked.
   */
  public boolean standsApartFrom(Session past) {
    boolean verdictOnIt = showsVerdict() && !past.showsVerdict() && past.course.at() == course.at();
    return !standsAs(past) && !verdictOnIt;
  }

  /** Whether the verdict that the session before shows has changed. */
  public boolean regrades(Session past) {
    return phase() instanceof Phase.Graded && past.phase() instanceof Phase.Graded && !equals(past);
  }

  /** The session with the verdict of one of its attempts shown. */
  public Session showing(Attempt attempt) {
    return new Session(rules, decks, followUps, drawn, course.showing(attempt), log, null);
  }

  /** The session after {@code event}. */
  public Session after(Event event) {
    return switch (event) {
      case Event.Undo() -> isWeighing() ? with(course.reopened()) : Undo.of(this);
      case Event.Regrade(int attempt, Grade grade) ->
          revised(attempt, old -> old.graded(grade)).since(this);
      case Event.ClaimRight(int attempt) -> revised(attempt, Attempt::claimedRight).since(this);
      case Event.SetPoints(int attempt, List<Integer> points) ->
          revised(attempt, old -> old.settled(points)).since(this);
      case Event.FollowUp() -> followUp().map(this::asking).orElse(this);
      // Answers can still be regraded, but nothing is asked.
      case Event _ when isOver() -> this;
      case Event.Pick(int position) -> with(course.picked(position));
      case Event.TakeBack() -> with(course.rankTakenBack());
      case Event.Clear() -> with(course.cleared());
      case Event.Submit given -> Answering.submitted(this, given);
      case Event.Weigh(int sure) -> Answering.weighed(this, sure);
      case Event.SwitchVoice() -> with(course.voiceSwitched());
      case Event.Speak() -> with(course.speaking());
      case Event.Hint() -> with(course.hinted());
      case Event.Skip() -> isAsking() ? with(course.skipped()) : this;
      case Event.Continue() -> continued();
      case Event.Tick(List<Integer> ticks) ->
          phase() instanceof Phase.Ticking(int attempt, _)
              ? with(new Phase.Ticking(attempt, ticks)).continued()
              : this;
      case Event.Flag(String note) ->
          logged(new Change.Flagged(question().key(), note)).since(this);
      case Event.Mute() -> muted();
      case Event.Edited(Deck deck) -> edited(deck);
      case Event.End() -> Answering.weighed(this, 0).ended();
    };
  }

  private Session asking(Posed next) {
    Session moved = phase() instanceof Phase.Graded ? moved() : this;
    return moved.with(moved.course.inserting(next));
  }

  private Session ended() {
    return with(course.with(new Phase.Over(true)));
  }

  private boolean isAsking() {
    return phase() instanceof Phase.Asking;
  }

  /** A muted question that waits for its answer is dropped at once. */
  private Session muted() {
    QuestionKey key = question().key();
    if (isMuted(key)) {
      return this;
    }
    Session muted = isAsking() ? with(course.dropped()) : this;
    return muted.logged(new Change.Muted(key)).since(this);
  }

  /** Whether it was muted in this session. */
  public boolean isMuted(QuestionKey key) {
    int place = log.lastIndexOf(new Change.Muted(key));
    return place >= 0 && !log.contains(new Change.Withdrawn(place));
  }

  private Session edited(Deck deck) {
    Deck known = decks.get(deck.topic());
    return known == null || known.equals(deck) ? this : with(deck);
  }

  /**
   * The same for past states, so that an undone answer is asked for as the deck is now. What was
   * recorded of an answer stays as it was.
   */
  private Session with(Deck deck) {
    Map<Topic, Deck> known = new HashMap<>(decks);
    known.put(deck.topic(), deck);
    Session past = before == null ? null : before.with(deck);
    return new Session(rules, known, followUps.in(deck), drawn, course.in(deck), log, past);
  }

  Session continued() {
    return switch (phase()) {
      case Phase.Ticking(int attempt, List<Integer> ticks) -> {
        Session ticked = revised(attempt, found -> found.ticked(ticks));
        yield rules.exam()
            ? ticked.with(ticked.course.ended()).since(this)
            : ticked.with(new Phase.Graded());
      }
      case Phase.Graded() -> moved();
      case Phase.Asking _, Phase.Weighing _, Phase.Over _ -> this;
    };
  }

  private Session moved() {
    return with(course.moved(repeatsLast()));
  }

  /** Whether the question that was answered last is asked once more at the end. */
  public boolean repeatsLast() {
    Attempt last = attempts().getLast();
    return rules.retry()
        && !rules.exam()
        && !last.full()
        && last.posed().turn() != Turn.FOLLOW_UP
        && !isMuted(last.question().key());
  }

  /** The session with an attempt as the user sees it. */
  private Session revised(int number, UnaryOperator<Attempt> revision) {
    return attempt(number).map(old -> revised(old, revision.apply(old))).orElse(this);
  }

  private Session revised(Attempt old, Attempt now) {
    return now.equals(old) ? this : with(course.revised(old, now)).logged(now.revisionOf(old));
  }

  /** This session with {@code past} to return to, if anything was done since. */
  Session since(@Nullable Session past) {
    return past != null && log.size() == past.log.size()
        ? this
        : new Session(rules, decks, followUps, drawn, course, log, past);
  }

  Session logged(Change change) {
    List<Change> longer = new ArrayList<>(log);
    longer.add(change);
    return new Session(rules, decks, followUps, drawn, course, longer, before);
  }

  /** Unconfirmed answers of an exam are ticked after the last question. */
  Session with(Course other) {
    Course next = rules.exam() && rules.ticks() ? other.atUnticked() : other;
    return new Session(rules, decks, followUps, drawn, next, log, before);
  }

  Session with(Phase other) {
    return with(course.with(other));
  }

  int nextNumber() {
    return 1 + (int) log.stream().filter(change -> change instanceof Change.Answered).count();
  }
}
