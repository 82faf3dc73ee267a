package prep.debrief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import prep.deck.Deck;
import prep.deck.Question;
import prep.deck.Topic;
import prep.search.Search;

/**
 * The dialogue about an interview, as a value: a question as it was asked, which one of the decks
 * it was, how it went; then the next one.
 *
 * @param decks where questions are found
 * @param asked what was gathered so far
 * @param refusal why the last answer was none
 * @param answer what was typed here before the user came back, or what was refused; else empty
 */
public record Debrief(
    RealInterview interview,
    List<Deck> decks,
    List<Asked> asked,
    Step step,
    Optional<Refusal> refusal,
    String answer) {

  /** More than these are not worth reading after each question. */
  private static final int MOST_PROPOSALS = 3;

  private static final List<String> BACK = List.of("u", ":undo");
  private static final List<String> END = List.of("q", ":quit");

  /** What is open. */
  public sealed interface Step {

    /** The text of the next question. */
    record Text() implements Step {}

    /** Which of the decks' questions it is, if any. */
    record Which(String text, List<Question> proposals) implements Step {
      public Which {
        proposals = List.copyOf(proposals);
      }
    }

    /** How it went. */
    record How(String text, List<Question> proposals, Optional<Question> known) implements Step {
      public How {
        proposals = List.copyOf(proposals);
      }
    }

    /** Nothing: all is said. */
    record Ended() implements Step {}
  }

  /**
   * An answer that is none of the numbers from 1 on.
   *
   * @param most the highest of them; 0 where there is none
   */
  public record Refusal(String text, int most) {}

  public Debrief {
    decks = List.copyOf(decks);
    asked = List.copyOf(asked);
  }

  /** A dialogue that begins. */
  public static Debrief of(RealInterview interview, Collection<Deck> decks) {
    return new Debrief(
        interview, List.copyOf(decks), List.of(), new Step.Text(), Optional.empty(), "");
  }

  /** Whether the answer is a text. */
  public boolean isTyped() {
    return step instanceof Step.Text;
  }

  public boolean isOver() {
    return step instanceof Step.Ended;
  }

  /** The number of the question that is open, from 1. */
  public int number() {
    return asked.size() + 1;
  }

  /** How many numbers there are to answer with; 0 where a text is typed, and at the end. */
  public int choices() {
    return switch (step) {
      case Step.Which(_, List<Question> proposals) -> proposals.size();
      case Step.How _ -> Outcome.values().length;
      case Step.Text _, Step.Ended _ -> 0;
    };
  }

  /** Whether there is a step to go back to. */
  public boolean canGoBack() {
    return switch (step) {
      case Step.Text _ -> !asked.isEmpty();
      case Step.Which _, Step.How _ -> true;
      case Step.Ended _ -> false;
    };
  }

  /**
   * After an answer: the text of a question, or a number. Nothing ends where a text is open, and
   * means none where proposals are. {@code u} goes one step back, {@code q} ends.
   */
  public Debrief answered(String line) {
    String text = line.strip().replaceAll("\\s+", " ");
    if (BACK.contains(text) && canGoBack()) {
      return back();
    }
    return END.contains(text) ? ended() : chosen(text);
  }

  private Debrief chosen(String text) {
    return switch (step) {
      case Step.Text _ -> text.isEmpty() ? ended() : at(found(text));
      case Step.Which(String about, List<Question> proposals) ->
          text.isEmpty()
              ? at(new Step.How(about, proposals, Optional.empty()))
              : number(text)
                  .filter(n -> n <= proposals.size())
                  .map(n -> proposals.get(n - 1))
                  .map(known -> at(new Step.How(about, proposals, Optional.of(known))))
                  .orElseGet(() -> refusing(text));
      case Step.How(String about, _, Optional<Question> known) ->
          number(text)
              .flatMap(Outcome::of)
              .map(outcome -> with(about, known, outcome))
              .orElseGet(() -> refusing(text));
      case Step.Ended _ -> this;
    };
  }

  private Step found(String text) {
    List<Question> proposals = Search.meantBy(text, decks).stream().limit(MOST_PROPOSALS).toList();
    return proposals.isEmpty()
        ? new Step.How(text, proposals, Optional.empty())
        : new Step.Which(text, proposals);
  }

  private static Optional<Integer> number(String text) {
    return text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '9'
        ? Optional.of(text.charAt(0) - '0')
        : Optional.empty();
  }

  private Debrief with(String text, Optional<Question> known, Outcome outcome) {
    List<Asked> more = new ArrayList<>(asked);
    more.add(
        new Asked(
            text,
            known,
            known
                .map(Question::key)
                .orElseGet(() -> InterviewDeck.key(topic(), text, decks, taken())),
            outcome));
    return new Debrief(interview, decks, more, new Step.Text(), Optional.empty(), "");
  }

  private Topic topic() {
    return InterviewDeck.topic(interview.day());
  }

  private Set<String> taken() {
    Set<String> taken = new HashSet<>();
    decks.stream()
        .filter(deck -> deck.topic().equals(topic()))
        .flatMap(deck -> deck.questions().stream())
        .forEach(question -> taken.add(question.key().id()));
    asked.stream().filter(Asked::isNew).forEach(each -> taken.add(each.key().id()));
    return taken;
  }

  /** One step back; from the text of a question, to how the one before it went. */
  private Debrief back() {
    return switch (step) {
      case Step.Text _ -> {
        Asked last = asked.getLast();
        List<Question> proposals =
            found(last.text()) instanceof Step.Which(_, List<Question> some) ? some : List.of();
        yield new Debrief(
            interview,
            decks,
            asked.subList(0, asked.size() - 1),
            new Step.How(last.text(), proposals, last.known()),
            Optional.empty(),
            "");
      }
      case Step.Which(String text, _) -> typing(text);
      case Step.How(String text, List<Question> proposals, _) ->
          proposals.isEmpty() ? typing(text) : at(new Step.Which(text, proposals));
      case Step.Ended _ -> this;
    };
  }

  private Debrief typing(String text) {
    return new Debrief(interview, decks, asked, new Step.Text(), Optional.empty(), text);
  }

  private Debrief at(Step next) {
    return new Debrief(interview, decks, asked, next, Optional.empty(), "");
  }

  private Debrief refusing(String text) {
    return new Debrief(
        interview, decks, asked, step, Optional.of(new Refusal(text, choices())), text);
  }

  /** Ended: what is open is dropped, what was gathered stays. */
  public Debrief ended() {
    return at(new Step.Ended());
  }
}
