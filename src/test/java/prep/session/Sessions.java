package prep.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import prep.deck.Choice;
import prep.deck.Cloze;
import prep.deck.Command;
import prep.deck.Deck;
import prep.deck.Matching;
import prep.deck.Open;
import prep.deck.Ordering;
import prep.deck.Question;
import prep.deck.Samples;
import prep.deck.ShortAnswer;
import prep.deck.Task;
import prep.deck.TrueFalse;
import prep.grading.Response;
import prep.progress.Mode;

/** Sessions for tests. */
public final class Sessions {

  public static final Rules QUIZ = new Rules(Mode.QUIZ, false, false, false, false);

  private Sessions() {}

  public static Session of(Rules rules, List<? extends Question> questions) {
    Deck deck = Samples.deck(questions);
    List<Posed> posed = questions.stream().map(question -> Posed.of(question, 7)).toList();
    return Session.of(rules, Map.of(deck.topic(), deck), posed);
  }

  /** With follow-ups that can be asked. */
  public static Session of(
      Rules rules, List<? extends Question> questions, List<? extends Question> followUps) {
    List<Question> all = new ArrayList<>(questions);
    followUps.stream().filter(one -> !questions.contains(one)).forEach(all::add);
    Deck deck = Samples.deck(all);
    List<Posed> posed = questions.stream().map(question -> Posed.of(question, 7)).toList();
    List<Posed> offered = followUps.stream().map(question -> Posed.of(question, 7)).toList();
    return Session.of(rules, Map.of(deck.topic(), deck), posed).offering(FollowUps.of(offered));
  }

  public static Session of(Question... questions) {
    return of(QUIZ, List.of(questions));
  }

  /** With everything numbered as in the deck. */
  static Session inDeckOrder(Question question) {
    Deck deck = Samples.deck(List.of(question));
    return Session.of(QUIZ, Map.of(deck.topic(), deck), List.of(Posed.inDeckOrder(question)));
  }

  public static Event.Submit submit(Response response) {
    return new Event.Submit(response, Duration.ofSeconds(3));
  }

  /** A right answer to a sample of any type. */
  public static Response right(Question question) {
    return switch (question) {
      case Choice choice -> new Response.Chose(choice, choice.rightOptions());
      case TrueFalse statement -> new Response.Judged(statement, statement.answer());
      case ShortAnswer typed -> new Response.Typed(typed, "namespaces");
      case Command command -> new Response.Commanded(command, "docker run -p 8080:80 -d nginx");
      case Cloze cloze -> new Response.Filled(cloze, List.of("namespaces", "cgroups"));
      case Ordering ordering -> new Response.Ordered(ordering, List.of(1, 2, 3, 4));
      case Matching matching -> new Response.Matched(matching, List.of(1, 2, 3));
      case Open open ->
          new Response.Explained(
              open, "All containers share the kernel of the host. They start faster.");
      case Task task -> new Response.Did(task, List.of(1, 2));
    };
  }

  /** A wrong, or partly right, answer to a sample of any type. */
  public static Response wrong(Question question) {
    return switch (question) {
      case Choice choice -> new Response.Chose(choice, List.of(choice.several() ? 3 : 2));
      case TrueFalse statement -> new Response.Judged(statement, !statement.answer());
      case ShortAnswer typed -> new Response.Typed(typed, "cgroups");
      case Command command -> new Response.Commanded(command, "docker run -d -p 80:8080 nginx");
      case Cloze cloze -> new Response.Filled(cloze, List.of("namespacs", "chroot"));
      case Ordering ordering -> new Response.Ordered(ordering, List.of(4, 3, 2, 1));
      case Matching matching -> new Response.Matched(matching, List.of(2, 0, 4));
      case Open open -> new Response.Explained(open, "A container is a lightweight VM.");
      case Task task -> new Response.Did(task, List.of());
    };
  }
}
