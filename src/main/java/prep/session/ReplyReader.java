package prep.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import prep.deck.Choice;
import prep.deck.Cloze;
import prep.deck.Command;
import prep.deck.Deck;
import prep.deck.Matching;
import prep.deck.Open;
import prep.deck.Ordering;
import prep.deck.Question;
import prep.deck.ShortAnswer;
import prep.deck.Task;
import prep.deck.TrueFalse;
import prep.grading.Grader;
import prep.grading.Response;
import prep.schedule.Grade;

/**
 * Reads an answer typed on one line, in the one syntax that the terminal, the line protocol and
 * answer files share.
 */
public final class ReplyReader {

  /** Why no answer can be read after the session is over. */
  public static final String NO_QUESTION = "no question is open";

  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9][0-9.,_]*");

  private final Posed posed;
  private final Deck deck;

  /** What {@code text} means as an answer, even if it looks like a command. */
  public static Reply readAnswer(Session session, String text) {
    return session.isOver() ? new Reply.Unreadable(NO_QUESTION, 0) : of(session).answer(text);
  }

  private ReplyReader(Posed posed, Deck deck) {
    this.posed = posed;
    this.deck = deck;
  }

  /** What {@code line} means in the state of {@code session}: asking, or showing what was found. */
  public static Reply read(Session session, String line) {
    return switch (session.phase()) {
      case Phase.Asking(_, _, Voice voice) ->
          voice == Voice.TYPED
              ? of(session).reply(line)
              : SpokenReply.read(session.question(), voice, line.strip());
      case Phase.Weighing _ -> Sureness.read(line.strip());
      case Phase.Ticking _ -> of(session).ticked(line.strip());
      case Phase.Graded _ -> graded(session, line.strip());
      case Phase.Over _ -> afterTheEnd(line);
    };
  }

  /** Numbers tick; nothing typed leaves the ticks as they are. */
  private Reply ticked(String text) {
    Optional<Reply> wish = bareWish(text);
    if (wish.isPresent() && !text.equals("0")) {
      return wish.get();
    }
    String numbers = text.equals("0") ? "" : text;
    return switch (positions(numbers, posed.shown().size())) {
      case Positions.Wrong(Reply.Unreadable wrong) -> wrong;
      case Positions.Read(List<Integer> ticks) -> new Reply.Decided(new Event.Tick(ticks));
    };
  }

  private static Reply graded(Session session, String text) {
    Attempt attempt = session.lastAttempt().orElseThrow();
    Optional<Grade> grade = Grade.typed(text.startsWith(":") ? text.substring(1) : text);
    if (grade.isPresent()) {
      return attempt.isGradable()
          ? new Reply.Decided(new Event.Regrade(attempt.number(), grade.get()))
          : new Reply.Unreadable("a wrong answer gets no other grade; Enter goes on", 0);
    }
    return bareWish(text)
        .orElseGet(() ->
            new Reply.Unreadable(
                quoted(text) + " is neither a grade nor a command; :? shows what you can type", 0));
  }

  /** If nothing else can be typed, a command needs no colon, and an empty line goes on. */
  static Optional<Reply> bareWish(String text) {
    if (text.isEmpty()) {
      return Optional.of(new Reply.Wish(Action.NEXT, ""));
    }
    String command = text.startsWith(":") ? text : ":" + text;
    Reply reply = wish(command);
    return reply instanceof Reply.Wish || text.startsWith(":")
        ? Optional.of(reply)
        : Optional.empty();
  }

  private static Reply afterTheEnd(String line) {
    return line.strip().startsWith(":") && wish(line) instanceof Reply.Wish wish
        ? wish
        : new Reply.Unreadable(NO_QUESTION, 0);
  }

  private static ReplyReader of(Session session) {
    return new ReplyReader(session.current(), session.deck());
  }

  private Reply reply(String line) {
    String text = line.strip();
    if (!isWish(text)) {
      return answer(line);
    }
    // If an accepted answer looks like a command, the answer wins.
    if (answer(line) instanceof Reply.Answer(Response response) && isRightText(response)) {
      return new Reply.Answer(response);
    }
    return asked(line);
  }

  private boolean isWish(String text) {
    return text.isEmpty() || (text.equals("0") && !takesZero(posed.question())) || isCommand(text);
  }

  /** No command is named as an address or a port that begins with a colon. */
  private static boolean isCommand(String text) {
    return text.startsWith(":")
        && (text.length() == 1
            || Character.isLetter(text.charAt(1))
            || wish(text) instanceof Reply.Wish);
  }

  /** Whether a zero alone is an answer and not "don't know": where a number is typed first. */
  private static boolean takesZero(Question question) {
    return question.typed().stream()
        .limit(1)
        .anyMatch(text -> text.numeric() != null || NUMBER.matcher(text.answer()).matches());
  }

  private boolean isRightText(Response response) {
    return !(response instanceof Response.Explained) && Grader.grade(response, deck).full();
  }

  private Reply asked(String line) {
    if (!line.strip().startsWith(":")) {
      return dontKnow();
    }
    return wish(line) instanceof Reply.Wish(Action action, _) && action == Action.SHOW
        ? dontKnow()
        : wish(line);
  }

  /** The command that a text after a colon stands for. */
  private static Reply wish(String line) {
    String text = line.strip();
    int blank = text.indexOf(' ');
    String name = blank < 0 ? text.substring(1) : text.substring(1, blank);
    String rest = blank < 0 ? "" : text.substring(blank + 1).strip();
    Optional<Action> action = Action.of(name);
    return action.isPresent()
        ? new Reply.Wish(action.get(), rest)
        : new Reply.Unreadable(
            "unknown command :" + name + "; :? lists all, and answers don't begin with a colon",
            line.indexOf(':') + 1);
  }

  private Reply.Answer dontKnow() {
    return new Reply.Answer(new Response.Unknown(posed.question()));
  }

  private Reply answer(String line) {
    String text = line.strip();
    Question question = posed.question();
    return switch (question) {
      case Choice choice -> chosen(choice, line);
      case TrueFalse trueFalse -> judged(trueFalse, text);
      case ShortAnswer shortAnswer -> new Reply.Answer(new Response.Typed(shortAnswer, text));
      case Command command -> new Reply.Answer(new Response.Commanded(command, text));
      case Cloze cloze -> filled(cloze, line);
      case Ordering ordering -> ordered(ordering, line);
      case Matching matching -> PairReader.read(matching, posed, line);
      case Open open -> new Reply.Answer(new Response.Explained(open, text));
      case Task task -> done(task, line);
    };
  }

  private Reply chosen(Choice choice, String line) {
    return switch (positions(line, choice.options().size())) {
      case Positions.Wrong(Reply.Unreadable wrong) -> wrong;
      case Positions.Read(List<Integer> picks) when !choice.several() && picks.size() > 1 ->
          new Reply.Unreadable("only one option is right; type one number", line.length());
      case Positions.Read(List<Integer> picks) ->
          new Reply.Answer(new Response.Chose(choice, picks));
    };
  }

  private static Reply judged(TrueFalse question, String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "t", "true", "y", "yes", "1" -> new Reply.Answer(new Response.Judged(question, true));
      case "f", "false", "n", "no", "2" -> new Reply.Answer(new Response.Judged(question, false));
      default -> new Reply.Unreadable(quoted(text) + " is neither true nor false; type t or f", 0);
    };
  }

  private static Reply filled(Cloze cloze, String line) {
    int blanks = cloze.blanks().size();
    List<String> texts = new ArrayList<>(BlankTexts.split(line, blanks > 1));
    if (texts.size() > blanks) {
      return new Reply.Unreadable(
          texts.size()
              + " texts for "
              + blanks
              + " blanks; write a backslash before a semicolon inside a text",
          BlankTexts.separators(line).get(blanks - 1));
    }
    while (texts.size() < blanks) {
      texts.add("");
    }
    return new Reply.Answer(new Response.Filled(cloze, texts));
  }

  private Reply ordered(Ordering ordering, String line) {
    int count = ordering.steps().size();
    return switch (positions(line, count)) {
      case Positions.Wrong(Reply.Unreadable wrong) -> wrong;
      case Positions.Read(List<Integer> steps) when steps.size() == count - 1 ->
          new Reply.Answer(new Response.Ordered(ordering, withLast(steps, count)));
      case Positions.Read(List<Integer> steps) when steps.size() < count ->
          new Reply.Unreadable(
              steps.size()
                  + " of "
                  + count
                  + " steps; type each number once, such as "
                  + sample(count),
              line.length());
      case Positions.Read(List<Integer> steps) ->
          new Reply.Answer(new Response.Ordered(ordering, steps));
    };
  }

  private static List<Integer> withLast(List<Integer> steps, int count) {
    List<Integer> all = new ArrayList<>(steps);
    IntStream.rangeClosed(1, count).filter(n -> !steps.contains(n)).forEach(all::add);
    return all;
  }

  private static String sample(int count) {
    StringBuilder sample = new StringBuilder("2 1");
    for (int n = 3; n <= count; n++) {
      sample.append(' ').append(n);
    }
    return sample.toString();
  }

  private Reply done(Task task, String line) {
    return switch (positions(line, task.doneWhen().size())) {
      case Positions.Wrong(Reply.Unreadable wrong) -> wrong;
      case Positions.Read(List<Integer> points) -> new Reply.Answer(new Response.Did(task, points));
    };
  }

  /**
   * An example of an answer to a matching question; its letters have nothing to do with the right
   * ones.
   */
  public static String sample(Matching matching) {
    List<String> pairs = new ArrayList<>();
    for (int n = 1; n <= matching.lefts().size(); n++) {
      int other = n % 2 == 0 ? n - 1 : Math.min(n + 1, matching.rights().size());
      pairs.add(n + "" + letter(other));
    }
    return String.join(" ", pairs);
  }

  /** The letter of number {@code n}, from 1. */
  public static char letter(int n) {
    return (char) ('a' + n - 1);
  }

  /** Numbers read as deck positions, or why they can't be. */
  private sealed interface Positions {
    record Read(List<Integer> positions) implements Positions {}

    record Wrong(Reply.Unreadable reply) implements Positions {}
  }

  private Positions positions(String line, int count) {
    List<Integer> positions = new ArrayList<>();
    for (Word word : Word.of(line)) {
      int number = word.number();
      if (number < 1 || number > count) {
        return wrong(quoted(word.text()) + " is not one of 1 to " + count, word);
      }
      int position = posed.deckPosition(number);
      if (positions.contains(position)) {
        return wrong(word.text() + " appears twice", word);
      }
      positions.add(position);
    }
    return new Positions.Read(positions);
  }

  private static Positions wrong(String why, Word word) {
    return new Positions.Wrong(new Reply.Unreadable(why, word.at()));
  }

  /** What was typed, as a message names it. */
  static String quoted(String word) {
    String cut = word.length() > 40 ? word.substring(0, 40) + "…" : word;
    boolean digits = !cut.isEmpty() && cut.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? cut : "\"" + cut + "\"";
  }
}
