package prep.mock;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prep.deck.Deck;
import prep.deck.Topic;
import prep.grading.Response;
import prep.progress.Mode;
import prep.session.Attempt;
import prep.session.Event;
import prep.session.Posed;
import prep.session.Rules;
import prep.session.Session;

/**
 * A question of an interview as a session of its own, which reads, shows and grades its answer as
 * every session does.
 */
record OneQuestion(Map<Topic, Deck> decks, boolean byHand) {

  private static final Rules TYPED = new Rules(Mode.MOCK, false, false, true, false);

  /** The question or the answer that a step is about; empty between questions. */
  Optional<Session> typed(Step step) {
    return switch (step) {
      case Step.Ask ask -> Optional.of(alone(ask.posed(), TYPED));
      case Step.HowSure sure -> Optional.of(alone(sure.ask().posed(), TYPED));
      case Step.HowFar far -> Optional.of(alone(far.ask().posed(), TYPED));
      case Step.Tick tick -> {
        Attempt attempt = tick.answer().attempt();
        Event given = new Event.Submit(attempt.response(), attempt.took());
        yield Optional.of(alone(attempt.posed(), TYPED).after(given));
      }
      case Step.BoxOver _, Step.Over _ -> Optional.empty();
    };
  }

  /** The same where the session lets a person speak and weigh the answer. */
  Optional<Session> dialogue(Step step) {
    return step instanceof Step.Ask ask
        ? Optional.of(alone(ask.posed(), asking(ask)))
        : typed(step);
  }

  /** An answer with its verdict. */
  Session verdict(Answer answer) {
    Attempt attempt = answer.attempt();
    Event given = new Event.Submit(attempt.response(), attempt.took(), answer.sure());
    Session submitted = alone(attempt.posed(), TYPED).after(given);
    Session settled =
        answer.isUnticked() ? submitted : submitted.after(new Event.Tick(attempt.ticks()));
    return settled.showing(settled.lastAttempt().orElseThrow());
  }

  Attempt graded(Step.Ask ask, Response response, Duration took) {
    Event given = new Event.Submit(response, took);
    return alone(ask.posed(), TYPED).after(given).lastAttempt().orElseThrow();
  }

  boolean asksHowSure(Step.Ask ask, Response response) {
    return asking(ask).asksHowSure(response, ask.posed());
  }

  private Rules asking(Step.Ask ask) {
    boolean weighs = byHand && ask.place().part() == Part.BREADTH;
    return new Rules(Mode.MOCK, false, false, false, false, ask.mayBeSpoken(), weighs);
  }

  private Session alone(Posed posed, Rules rules) {
    Topic topic = posed.question().topic();
    Deck deck = decks.get(topic);
    if (deck == null) {
      throw new IllegalStateException("no deck for " + posed.question().key());
    }
    return Session.of(rules, Map.of(topic, deck), List.of(posed));
  }
}
