package prep.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import prep.deck.Level;
import prep.deck.Topic;
import prep.progress.Plan;

/**
 * What is asked to make a plan, as a value: the day, what it is about, up to which level, and last
 * the minutes, since only then each choice can show what it brings. What is known already isn't
 * asked.
 *
 * @param draft what is known so far
 * @param refusal why the last answer was none
 * @param answer what was answered here last, where it was refused or the user came back; else empty
 * @param before one step back; empty where none was answered
 * @param practice whether only what it is about and its level are asked, to practise an interview
 */
public record PlanDialogue(
    PlanOffer offer,
    PlanDraft draft,
    Step step,
    Optional<Refusal> refusal,
    String answer,
    Optional<PlanDialogue> before,
    boolean practice) {

  /** The minutes a day that are offered. */
  private static final List<Integer> MINUTES = List.of(15, 30, 45, 60);

  private static final List<String> BACK = List.of("u", ":undo");
  private static final List<String> END = List.of("q", ":quit");

  /** More choices than there are digits are answered by a number and Enter. */
  private static final int MOST_DIGITS = 9;

  /** What is open. */
  public sealed interface Step {

    /** The day of the interview. */
    record Day() implements Step {}

    /** What to prepare. */
    record About(List<PlanOffer.Subject> subjects) implements Step {
      public About {
        subjects = List.copyOf(subjects);
      }
    }

    /** The hardest level. */
    record UpTo(List<Depth> depths) implements Step {
      public UpTo {
        depths = List.copyOf(depths);
      }
    }

    /** The minutes a day. */
    record Daily(List<Amount> amounts) implements Step {
      public Daily {
        amounts = List.copyOf(amounts);
      }
    }

    /** Nothing: all is said. */
    record Done(Plan plan) implements Step {}

    /** Nothing: the user thought better of it. */
    record Ended() implements Step {}
  }

  /**
   * A level.
   *
   * @param questions how many there are up to it
   */
  public record Depth(Level level, int questions) {}

  /**
   * Minutes a day.
   *
   * @param readiness what they bring; empty until it is worked out
   */
  public record Amount(Plan plan, Optional<Readiness> readiness) {
    public int minutes() {
      return plan.minutes();
    }
  }

  /** Why an answer was none. */
  public sealed interface Refusal {

    /** No day can be read from it. */
    record NoDay(String text) implements Refusal {}

    /** The day is past, or today. */
    record TooLate(LocalDate day) implements Refusal {}

    /** It is none of the numbers from 1 on. */
    record NotOneOf(String text, int most) implements Refusal {}
  }

  /** The dialogue about what a draft doesn't say. */
  public static PlanDialogue of(PlanOffer offer, PlanDraft draft) {
    return opened(offer, draft, Optional.empty(), false);
  }

  /**
   * The dialogue about what to practise an interview on, and up to which level: its plan has both,
   * and is made for nothing else.
   *
   * @param draft what of these is known
   */
  public static PlanDialogue forPractice(PlanOffer offer, PlanDraft draft) {
    PlanDraft soon = draft.by(offer.today().plusDays(1)).daily(MINUTES.getFirst());
    return opened(offer, soon, Optional.empty(), true);
  }

  private static PlanDialogue opened(
      PlanOffer offer, PlanDraft draft, Optional<PlanDialogue> before, boolean practice) {
    Step open = open(offer, draft);
    return new PlanDialogue(offer, draft, open, Optional.empty(), "", before, practice);
  }

  private static Step open(PlanOffer offer, PlanDraft draft) {
    if (draft.by().isEmpty()) {
      return new Step.Day();
    }
    if (!draft.isAboutSomething()) {
      return new Step.About(offer.subjects(draft, draft.level().orElse(Level.SENIOR)));
    }
    if (draft.level().isEmpty()) {
      return new Step.UpTo(depths(offer, draft));
    }
    return draft
        .plan(offer.now())
        .<Step>map(Step.Done::new)
        .orElseGet(() ->
            new Step.Daily(
                MINUTES.stream()
                    .flatMap(minutes -> draft.daily(minutes).plan(offer.now()).stream())
                    .map(plan -> new Amount(plan, Optional.empty()))
                    .toList()));
  }

  /** The levels up to which there is a question. */
  private static List<Depth> depths(PlanOffer offer, PlanDraft draft) {
    PlanDraft some = draft.minutes().isPresent() ? draft : draft.daily(MINUTES.getFirst());
    return Stream.of(Level.values())
        .map(level ->
            new Depth(level, some.upTo(level).plan(offer.now()).map(offer::questions).orElse(0)))
        .filter(depth -> depth.questions() > 0)
        .toList();
  }

  public LocalDate today() {
    return offer.today();
  }

  /** What the plan is about, in the words of its tracks and topics; empty while that is open. */
  public String about() {
    List<String> names = new ArrayList<>();
    draft.tracks().forEach(track -> names.add(offer.title(track)));
    draft.topics().stream().map(Topic::name).forEach(names::add);
    return String.join(", ", names);
  }

  /** How many choices there are; none where a day is typed, and at the end. */
  public int choices() {
    return switch (step) {
      case Step.About(List<PlanOffer.Subject> subjects) -> subjects.size();
      case Step.UpTo(List<Depth> depths) -> depths.size();
      case Step.Daily(List<Amount> amounts) -> amounts.size();
      case Step.Day _, Step.Done _, Step.Ended _ -> 0;
    };
  }

  /** Whether the answer is a text, or a number that one key can't be. */
  public boolean isTyped() {
    return step instanceof Step.Day || choices() > MOST_DIGITS;
  }

  /** Whether nothing is open any more. */
  public boolean isOver() {
    return switch (step) {
      case Step.Done _, Step.Ended _ -> true;
      case Step.Day _, Step.About _, Step.UpTo _, Step.Daily _ -> false;
    };
  }

  /** The plan, once all is said. */
  public Optional<Plan> plan() {
    return step instanceof Step.Done(Plan plan) ? Optional.of(plan) : Optional.empty();
  }

  /** After an answer: a day, or the number of a choice; {@code u} goes back, {@code q} ends. */
  public PlanDialogue answered(String text) {
    String answer = text.strip();
    if (BACK.contains(answer) && before.isPresent()) {
      return before.get();
    }
    return END.contains(answer) ? ended() : chosen(answer);
  }

  private PlanDialogue chosen(String answer) {
    return switch (step) {
      case Step.Day _ -> withDay(answer);
      case Step.About(List<PlanOffer.Subject> subjects) ->
          number(answer)
              .map(n -> next(draft.about(subjects.get(n - 1).name()), answer))
              .orElseGet(() -> refusing(answer));
      case Step.UpTo(List<Depth> depths) ->
          number(answer)
              .map(n -> next(draft.upTo(depths.get(n - 1).level()), answer))
              .orElseGet(() -> refusing(answer));
      case Step.Daily(List<Amount> amounts) ->
          number(answer)
              .map(n -> next(draft.daily(amounts.get(n - 1).minutes()), answer))
              .orElseGet(() -> refusing(answer));
      case Step.Done _, Step.Ended _ -> this;
    };
  }

  private PlanDialogue withDay(String answer) {
    Optional<LocalDate> day = InterviewDay.read(answer, today());
    if (day.isEmpty()) {
      return refusing(new Refusal.NoDay(answer), answer);
    }
    return day.get().isAfter(today())
        ? next(draft.by(day.get()), answer)
        : refusing(new Refusal.TooLate(day.get()), answer);
  }

  private PlanDialogue refusing(String number) {
    return refusing(new Refusal.NotOneOf(number, choices()), number);
  }

  private PlanDialogue refusing(Refusal why, String text) {
    return new PlanDialogue(offer, draft, step, Optional.of(why), text, before, practice);
  }

  private PlanDialogue next(PlanDraft more, String answered) {
    PlanDialogue here =
        new PlanDialogue(offer, draft, step, Optional.empty(), answered, before, practice);
    return opened(offer, more, Optional.of(here), practice);
  }

  private Optional<Integer> number(String text) {
    boolean digits = !text.isEmpty() && text.length() < 9;
    if (!digits || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    int number = Integer.parseInt(text);
    return number >= 1 && number <= choices() ? Optional.of(number) : Optional.empty();
  }

  /** Without what was wrong with the last answer, once that is changed. */
  public PlanDialogue unrefused() {
    return refusal.isEmpty()
        ? this
        : new PlanDialogue(offer, draft, step, Optional.empty(), answer, before, practice);
  }

  /** Ended without a plan. */
  public PlanDialogue ended() {
    Step ended = new Step.Ended();
    return new PlanDialogue(offer, draft, ended, Optional.empty(), "", Optional.empty(), practice);
  }

  /** The next plan of which it is to be shown what it brings; empty where all is known. */
  public Optional<Plan> unforeseen() {
    return step instanceof Step.Daily(List<Amount> amounts)
        ? amounts.stream()
            .filter(amount -> amount.readiness().isEmpty())
            .map(Amount::plan)
            .findFirst()
        : Optional.empty();
  }

  /** With what a plan brings; as it is where that plan is no choice any more. */
  public PlanDialogue foreseen(Plan plan, Readiness readiness) {
    if (!(step instanceof Step.Daily(List<Amount> amounts))) {
      return this;
    }
    List<Amount> more =
        amounts.stream()
            .map(amount ->
                amount.plan().equals(plan) ? new Amount(plan, Optional.of(readiness)) : amount)
            .toList();
    return new PlanDialogue(offer, draft, new Step.Daily(more), refusal, answer, before, practice);
  }
}
