package prep.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import prep.deck.Deck;
import prep.deck.Question;
import prep.deck.Topic;
import prep.files.DeckReader;
import prep.progress.Mode;
import prep.schedule.Fsrs;
import prep.schedule.Grade;
import prep.schedule.Memory;
import prep.schedule.Outlook;
import prep.screen.Screen;
import prep.screen.VerdictScreen;
import prep.screen.View;
import prep.screen.Window;
import prep.session.Event;
import prep.session.Posed;
import prep.session.Reply;
import prep.session.ReplyReader;
import prep.session.Rules;
import prep.session.Session;
import prep.text.Glyphs;
import prep.text.Line;
import prep.text.Span;
import prep.text.Style;

/**
 * Draws the first two questions of a session from the screens that a terminal shows: {@code
 * SessionPicture FILE.svg}, in the directory of the project. One was seen two days ago, one is new.
 */
public final class SessionPicture {

  private static final int COLUMNS = 92;
  private static final int DRAWN = 10;
  private static final Topic TOPIC = new Topic("git");
  private static final String SEEN = "create-and-switch";
  private static final String NEW = "what-fast-forward-does";
  private static final Rules RULES = new Rules(Mode.QUIZ, false, false, true, false);

  private SessionPicture() {}

  public static void main(String[] args) throws IOException {
    Files.writeString(Path.of(args[0]), svg());
  }

  static String svg() throws IOException {
    Fsrs fsrs = new Fsrs(0.9);
    LocalDate today = LocalDate.parse("2026-11-21");
    Memory known = fsrs.first(Grade.GOOD, noon(today.minusDays(2)), today.minusDays(2));
    Session typed = answered(session(), "git checkout -b login");
    Session chosen = answered(typed.after(new Event.Continue()), "4");
    Screen first = verdict(typed, 14, fsrs.outlook(known, noon(today), today), true);
    Screen second = verdict(chosen, 31, fsrs.outlook(), false);
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(Span.of("$ ", Style.DIM), Span.of("prep quiz git", Style.STRONG)));
    lines.addAll(first.fixed());
    lines.addAll(second.fixed());
    lines.addAll(second.live());
    return TerminalPicture.of("Two questions of a session of prep", lines, COLUMNS);
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
  }

  private static Session session() throws IOException {
    byte[] file = Files.readAllBytes(Path.of("questions/git.yaml"));
    Deck deck = DeckReader.read(TOPIC, "git.yaml", file).deck();
    List<Question> shown = Stream.of(SEEN, NEW).map(id -> deck.question(id).orElseThrow()).toList();
    List<Posed> drawn =
        Stream.concat(shown.stream(), deck.questions().stream().filter(q -> !shown.contains(q)))
            .limit(DRAWN)
            .map(question -> Posed.of(question, 3))
            .toList();
    return Session.of(RULES, Map.of(TOPIC, deck), drawn);
  }

  private static Session answered(Session asking, String reply) {
    return switch (ReplyReader.read(asking, reply)) {
      case Reply.Answer(var response) ->
          asking.after(new Event.Submit(response, Duration.ofSeconds(14)));
      case Reply.Wish _, Reply.Decided _, Reply.Unreadable _ ->
          throw new IllegalStateException(reply + " is not an answer");
    };
  }

  private static Screen verdict(Session session, int seconds, Outlook outlook, boolean seen) {
    Window window = new Window(COLUMNS, 40, Glyphs.UNICODE);
    Duration elapsed = Duration.ofSeconds(seconds);
    View view = new View(session, window, elapsed, outlook, seen, null, 0);
    return VerdictScreen.of(view, List.of());
  }
}
