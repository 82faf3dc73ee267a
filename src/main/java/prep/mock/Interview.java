package prep.mock;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import prep.deck.Deck;
import prep.deck.Open;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.Topic;
import prep.grading.Response;
import prep.session.Attempt;
import prep.session.Event;
import prep.session.Posed;
import prep.session.Session;

/**
 * A practice interview as a value: a {@link Happening} makes the next one, which says in its {@link
 * Step} what it waits for, and in its log what is to be recorded. An input without a meaning in the
 * current step changes nothing.
 *
 * <p>No verdict, hint or model answer comes before the end. What follows from an answer depends on
 * what was said in it, as the user sees it where it was spoken, otherwise by the words found. When
 * the time for a part is over, this is said once the question at hand is dealt with, and what stays
 * unasked counts nowhere.
 *
 * @param script what is asked
 * @param decks the decks of the questions
 * @param byHand whether a person answers, who is asked how sure an answer is and ticks what was
 *     said; a program isn't, and the words found decide
 * @param section the index of the part in the script
 * @param thread the index of the thread in the part
 * @param began when the part began, counted like the times of inputs
 * @param leaving whether the user wants to end it after the question at hand
 * @param step what it waits for
 * @param answers those given so far, in order
 * @param log everything to be recorded so far, in order; it only grows
 */
public record Interview(
    Script script,
    Map<Topic, Deck> decks,
    boolean byHand,
    int section,
    int thread,
    Duration began,
    boolean leaving,
    Step step,
    List<Answer> answers,
    List<Draft> log) {

  public Interview {
    answers = List.copyOf(answers);
    log = List.copyOf(log);
  }

  /**
   * An interview at its first question.
   *
   * @param script with at least one section
   */
  public static Interview of(Script script, Map<Topic, Deck> decks, boolean byHand) {
    Step.Over nothing = new Step.Over(false);
    Map<Topic, Deck> known = Map.copyOf(decks);
    return new Interview(
            script, known, byHand, 0, 0, Duration.ZERO, false, nothing, List.of(), List.of())
        .atRoot();
  }

  /** Whether nothing more is asked. */
  public boolean isOver() {
    return step instanceof Step.Over;
  }

  /**
   * The question that an answer is awaited for, or the answer to be ticked, as a session of its own
   * for what reads and shows one; empty between questions.
   */
  public Optional<Session> session() {
    return sessions().typed(step);
  }

  /**
   * The same for a front end that leaves it to the session how a person answers: aloud where that
   * may be, and with a word on how sure the answer is where that is asked.
   */
  public Optional<Session> dialogue() {
    return sessions().dialogue(step);
  }

  /** An answer with its verdict, as a session of its own. */
  public Session verdict(Answer answer) {
    return sessions().verdict(answer);
  }

  private OneQuestion sessions() {
    return new OneQuestion(decks, byHand);
  }

  /** Whether it waits for the same as another state of it, so that nothing has happened between. */
  public boolean standsAs(Interview other) {
    return step.getClass() == other.step.getClass() && log.size() == other.log.size();
  }

  /** How many questions were asked so far, the current one not included. */
  public int asked() {
    return answers.size();
  }

  /**
   * The interview after an input.
   *
   * @param at how much of the user's time has gone by since it began, without suspensions
   */
  public Interview after(Happening input, Duration at) {
    if (input instanceof Happening.End) {
      return ended(at);
    }
    if (input instanceof Happening.Leave) {
      return isOver() ? this : left();
    }
    return switch (step) {
      case Step.Ask ask -> asked(ask, input, at);
      case Step.HowSure(Step.Ask ask, Response response, Duration took) ->
          switch (input) {
            case Happening.Sure(int sure) -> given(ask, response, took, sure).onward(at);
            case Happening.AnotherAnswer() -> with(ask);
            case Happening _ -> this;
          };
      case Step.HowFar(Step.Ask ask, Duration spoken) ->
          input instanceof Happening.Far(Reach reach)
              ? spoken(ask, spoken, reach).onward(at)
              : this;
      case Step.Tick tick ->
          input instanceof Happening.Ticked(List<Integer> ticks)
              ? ticked(tick.answer(), ticks).settling(at)
              : this;
      case Step.BoxOver over ->
          input instanceof Happening.Continue
              ? over.next() == null ? finished(at) : inSection(section + 1, at)
              : this;
      case Step.Over _ -> this;
    };
  }

  private Interview asked(Step.Ask ask, Happening input, Duration at) {
    return switch (input) {
      case Happening.Given(Response response, Duration took, int sure)
          when response.question().equals(ask.question()) -> {
        boolean wondering = sure == 0 && sessions().asksHowSure(ask, response);
        yield wondering
            ? with(new Step.HowSure(ask, response, took))
            : given(ask, response, took, sure).onward(at);
      }
      case Happening.Spoken(Duration time) when ask.mayBeSpoken() ->
          leadsOn(ask) ? with(new Step.HowFar(ask, time)) : spoken(ask, time, null).onward(at);
      case Happening _ -> this;
    };
  }

  /** Whether it matters for what is asked next how the question is answered. */
  private boolean leadsOn(Step.Ask ask) {
    QuestionThread current = current();
    return !leaving
        && given().size() < current.most()
        && current.links().stream().anyMatch(link -> link.after().equals(ask.question().key()));
  }

  private Interview given(Step.Ask ask, Response response, Duration took, int sure) {
    return answered(Answer.given(number(), ask, graded(ask, response, took), sure));
  }

  private Interview spoken(Step.Ask ask, Duration time, @Nullable Reach reach) {
    Response said = new Response.Spoken((Open) ask.question());
    return answered(Answer.spoken(number(), ask, graded(ask, said, time), reach));
  }

  private int number() {
    return answers.size() + 1;
  }

  private Attempt graded(Step.Ask ask, Response response, Duration took) {
    return sessions().graded(ask, response, took);
  }

  private Interview answered(Answer answer) {
    return with(step, plus(answers, answer), new Draft.Answered(answer));
  }

  private QuestionThread current() {
    return here().threads().get(thread);
  }

  private Script.Section here() {
    return script.sections().get(section);
  }

  /** The answers given in the current thread. */
  private List<Answer> given() {
    List<QuestionKey> own = current().questions().stream().map(Question::key).toList();
    return answers.stream().filter(answer -> own.contains(answer.question().key())).toList();
  }

  /** After an answer: what follows from it, or the ticks of the thread. */
  private Interview onward(Duration at) {
    Optional<QuestionThread.Link> next =
        leaving || isTimeUp(at) ? Optional.empty() : current().next(given());
    return next.map(link ->
            with(
                new Step.Ask(
                    place(given().size()),
                    Posed.of(link.question(), script.seed()),
                    link.lead(),
                    link.after())))
        .orElseGet(() -> settling(at));
  }

  private boolean isTimeUp(Duration at) {
    return at.minus(began).compareTo(Duration.ofMinutes(here().minutes())) >= 0;
  }

  /** The next answer of the thread to tick, or what comes after the thread. */
  private Interview settling(Duration at) {
    List<Answer> own = given();
    for (int i = 0; i < own.size(); i++) {
      Answer answer = own.get(i);
      if (answer.canBeTicked() && (byHand || answer.aloud())) {
        return with(new Step.Tick(place(i), answer, answer.attempt().ticks()));
      }
    }
    return afterThread(at);
  }

  private Interview ticked(Answer answer, List<Integer> ticks) {
    Attempt settled = session().orElseThrow().after(new Event.Tick(ticks)).attempt(1).orElseThrow();
    Answer now = answer.ticked(settled);
    Draft draft =
        new Draft.Ticked(
            now.number(),
            now.score(),
            now.grade(),
            settled.standingPoints(),
            settled.standingMyths());
    List<Answer> all = new ArrayList<>(answers);
    all.set(answer.number() - 1, now);
    return with(step, all, draft);
  }

  private Interview afterThread(Duration at) {
    int questions = here().threads().size() - thread - 1;
    int followUps = current().next(given()).isPresent() ? 1 : 0;
    boolean last = section + 1 == script.sections().size();
    if (leaving && !(last && questions + followUps == 0)) {
      return ended(at);
    }
    if (isTimeUp(at) && questions + followUps > 0) {
      Script.Section next = last ? null : script.sections().get(section + 1);
      return with(
          new Step.BoxOver(
              here().part(),
              questions,
              followUps,
              next == null ? null : next.part(),
              next == null ? 0 : next.minutes()));
    }
    if (questions > 0) {
      return at(section, thread + 1, began).atRoot();
    }
    return last ? finished(at) : inSection(section + 1, at);
  }

  private Interview inSection(int next, Duration at) {
    return at(next, 0, at).atRoot();
  }

  private Interview atRoot() {
    Posed root = Posed.of(current().root(), script.seed());
    return with(new Step.Ask(place(0), root, "", null));
  }

  private Step.Place place(int followUp) {
    Script.Section here = here();
    return new Step.Place(here.part(), here.minutes(), thread + 1, here.threads().size(), followUp);
  }

  private Interview finished(Duration at) {
    return with(new Step.Over(false), answers, new Draft.Ended(true, at));
  }

  /** What was answered, but not yet recorded, is kept. */
  private Interview ended(Duration at) {
    Interview kept =
        switch (step) {
          case Step.HowSure(Step.Ask ask, Response response, Duration took) ->
              given(ask, response, took, 0);
          case Step.HowFar(Step.Ask ask, Duration spoken) -> spoken(ask, spoken, null);
          case Step.Ask _, Step.Tick _, Step.BoxOver _, Step.Over _ -> this;
        };
    return isOver()
        ? this
        : kept.with(new Step.Over(true), kept.answers, new Draft.Ended(false, at));
  }

  private Interview with(Step next) {
    return new Interview(
        script, decks, byHand, section, thread, began, leaving, next, answers, log);
  }

  private Interview left() {
    return new Interview(script, decks, byHand, section, thread, began, true, step, answers, log);
  }

  private Interview at(int otherSection, int otherThread, Duration since) {
    return new Interview(
        script, decks, byHand, otherSection, otherThread, since, leaving, step, answers, log);
  }

  private Interview with(Step next, List<Answer> all, Draft draft) {
    return new Interview(
        script, decks, byHand, section, thread, began, leaving, next, all, plus(log, draft));
  }

  private static <T> List<T> plus(List<T> list, T last) {
    List<T> longer = new ArrayList<>(list);
    longer.add(last);
    return longer;
  }
}
