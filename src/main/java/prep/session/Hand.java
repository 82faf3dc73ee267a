package prep.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import prep.deck.Cloze;
import prep.deck.Matching;
import prep.grading.Grader;
import prep.grading.Response;

/** Lines from a person's hand, which slips and asks. */
public final class Hand {

  private static final String HELP = "?";

  /** What was asked of the line before; empty for nothing. */
  private String doubt = "";

  /** The pairs or texts of the line before, of which some are missing; empty for none. */
  private String begun = "";

  /** The text before a command on the line before, which an empty line answers with. */
  private String kept = "";

  /**
   * A command at the end of a text that is being typed, which is still wanted after it.
   *
   * @param text what stands before it
   */
  public record Aside(Reply.Wish wish, String text) {}

  /**
   * What the next line means. Where it may be a slip, it cannot be read at first: Enter leads to
   * the next question, and a second one would answer it. The same once more means it, and pairs
   * that were missing may follow on a line of their own.
   */
  public Reply hear(Session session, String line) {
    String given = line.isBlank() ? kept : line;
    String pairs = given.strip().startsWith(":") ? given : continued(session, given);
    Optional<Aside> aside = aside(session, pairs);
    Reply reply = aside.<Reply>map(Aside::wish).orElse(read(session, pairs));
    kept = stillWanted(session, reply, aside.map(Aside::text).orElse(kept));
    Optional<String> why = doubt(session, reply, pairs, given.isBlank() && begun.isEmpty());
    boolean asks = why.isPresent() && !(why.get().equals(doubt) && line.isBlank());
    doubt = asks ? why.get() : "";
    begun = asks && !pairs.isBlank() ? pairs : "";
    return inFull(asks ? new Reply.Unreadable(why.get(), 0) : reply);
  }

  private static Reply inFull(Reply reply) {
    return reply instanceof Reply.Unreadable(String why, int at)
        ? new Reply.Unreadable(sentence(why), at)
        : reply;
  }

  /** Why a line can't be read, as a sentence; unchanged where it is one. */
  public static String sentence(String why) {
    String end = why.endsWith(".") ? "" : ".";
    return Character.toUpperCase(why.charAt(0)) + why.substring(1) + end;
  }

  /** What is to be typed next: what usually is, unless there is a text that stands. */
  public String prompt(String usual) {
    return kept.isEmpty()
        ? usual
        : "Enter answers " + ReplyReader.quoted(kept) + ", or type another answer:";
  }

  private static String stillWanted(Session session, Reply reply, String text) {
    return reply instanceof Reply.Wish wish
            && !session.rules().isInterview()
            && keepsText(session, wish.action())
        ? text
        : "";
  }

  /** With the pairs or texts of the line before, where that makes an answer. */
  private String continued(Session session, String line) {
    if (read(session, begun) instanceof Reply.Answer(Response.Matched(_, List<Integer> old))
        && read(session, line) instanceof Reply.Answer(Response.Matched(_, List<Integer> now))) {
      return corrected(session.current(), old, now);
    }
    boolean texts = session.question() instanceof Cloze && !line.isBlank();
    String all = (begun + (texts ? "; " : " ") + line).strip();
    return begun.isEmpty() || !(read(session, all) instanceof Reply.Answer) ? line : all;
  }

  /** Pairs of which those that were given last count. */
  private static String corrected(Posed posed, List<Integer> old, List<Integer> now) {
    return IntStream.range(0, now.size())
        .mapToObj(n -> Map.entry(n + 1, now.get(n) == 0 ? old.get(n) : now.get(n)))
        .filter(pair -> pair.getValue() > 0)
        .map(pair -> pair.getKey() + "" + ReplyReader.letter(posed.shownNumber(pair.getValue())))
        .collect(Collectors.joining(" "));
  }

  /**
   * What a person is asked before an answer is taken, as it may be a slip; entered once more, it is
   * meant.
   *
   * @param line what was entered
   * @param empty whether that is nothing
   */
  public static Optional<String> doubt(Session session, Reply reply, String line, boolean empty) {
    if (!(session.phase() instanceof Phase.Asking)) {
      return Optional.empty();
    }
    Optional<Action> ending =
        commandBehind(session, line).filter(action -> !keepsText(session, action));
    if (ending.isPresent()) {
      return Optional.of(
          ":%s is a command only on a line of its own; Enter again answers with all of this"
              .formatted(ending.get().letter()));
    }
    if (empty && Voice.of(session) == Voice.TYPED) {
      return Optional.of("Press Enter again for don't know");
    }
    return switch (reply) {
      case Reply.Answer(Response.Matched(Matching matching, List<Integer> rights)) ->
          rights.contains(0)
              ? Optional.of(without(places(rights, 0), "", "letter"))
              : twice(session.current(), matching, rights);
      case Reply.Answer(Response.Filled(_, List<String> texts)) when texts.contains("") ->
          Optional.of(without(places(texts, ""), "blank", "text"));
      case Reply _ -> Optional.empty();
    };
  }

  /** What is missing of an answer of several parts, each a {@code thing}. */
  private static String without(List<Integer> missing, String part, String thing) {
    return missing.size() == 1
        ? "%s %s has no %s yet; type it, or Enter again to leave it out"
            .formatted(part, missing.getFirst(), thing)
            .strip()
        : "%s %s have no %ss yet; type them, or Enter again to leave them out"
            .formatted(part.isEmpty() ? "" : part + "s", joined(missing), thing)
            .strip();
  }

  /** A letter for several numbers, where no right side belongs to two left ones. */
  private static Optional<String> twice(Posed posed, Matching matching, List<Integer> rights) {
    return matching.pairing().stream().distinct().count() < matching.pairing().size()
        ? Optional.empty()
        : rights.stream()
            .filter(right -> places(rights, right).size() > 1)
            .findFirst()
            .map(right ->
                joined(places(rights, right))
                    + " have the same letter, "
                    + ReplyReader.letter(posed.shownNumber(right))
                    + "; type other pairs, or Enter again to keep them");
  }

  /** Where {@code item} stands in a list, from 1. */
  private static <T> List<Integer> places(List<T> list, T item) {
    return IntStream.rangeClosed(1, list.size())
        .filter(n -> list.get(n - 1).equals(item))
        .boxed()
        .toList();
  }

  /** As in {@code 1, 2 and 4}. */
  private static String joined(List<Integer> numbers) {
    List<String> words = numbers.stream().map(String::valueOf).toList();
    return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
  }

  /**
   * The command at the end of a typed text that leaves it standing, such as {@code :h}; empty if
   * there is none.
   */
  public static Optional<Aside> aside(Session session, String line) {
    String text = line.strip();
    return commandBehind(session, line)
        .filter(action -> keepsText(session, action))
        .map(action ->
            new Aside(
                new Reply.Wish(action, ""), text.substring(0, text.lastIndexOf(':')).strip()));
  }

  /** What stands as a command behind a text; empty also if it is part of a right answer. */
  private static Optional<Action> commandBehind(Session session, String line) {
    String text = line.strip();
    int colon = text.lastIndexOf(':');
    boolean behind = colon > 0 && Character.isWhitespace(text.charAt(colon - 1));
    boolean typed =
        session.phase() instanceof Phase.Asking
            && Picking.of(session.question()) == Picking.NONE
            && Voice.of(session) == Voice.TYPED
            && !text.startsWith(":");
    return behind && typed && !isRight(session, ReplyReader.read(session, line))
        ? Action.of(text.substring(colon + 1)).filter(Hand::worksBeforeAnswer)
        : Optional.empty();
  }

  /** {@code :0} may well be the end of an answer. */
  private static boolean worksBeforeAnswer(Action action) {
    return switch (action) {
      case HINT, SKIP, UNDO, FLAG, MUTE, QUIT, KEYS, EDIT, VOICE -> true;
      case SHOW, NEXT, RIGHT, WHY, WHOLE, SOURCE, FOLLOW_UP -> false;
    };
  }

  /** Whether a text is still wanted after a command behind it, as always in an interview. */
  private static boolean keepsText(Session session, Action action) {
    return session.rules().isInterview()
        || switch (action) {
          case HINT, KEYS, EDIT, FLAG -> true;
          case SKIP, UNDO, SHOW, MUTE, QUIT, NEXT, RIGHT, WHY, WHOLE, SOURCE, VOICE, FOLLOW_UP ->
              false;
        };
  }

  /** What a line means. A question mark asks for help, unless it is the answer. */
  public static Reply read(Session session, String line) {
    Reply reply = ReplyReader.read(session, line);
    boolean asks = line.strip().equals(HELP) && !isRight(session, reply);
    return asks ? ReplyReader.read(session, ":" + HELP) : reply;
  }

  private static boolean isRight(Session session, Reply reply) {
    return reply instanceof Reply.Answer(Response response)
        && !(response instanceof Response.Explained)
        && Grader.grade(response, session.deck()).full();
  }
}
