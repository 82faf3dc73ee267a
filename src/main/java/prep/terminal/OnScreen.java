package prep.terminal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prep.grading.Response;
import prep.screen.Keys;
import prep.screen.Layout;
import prep.screen.Screen;
import prep.screen.TypingScreen;
import prep.screen.VerdictScreen;
import prep.screen.View;
import prep.screen.interview.SessionScreen;
import prep.session.Change;
import prep.session.Consequence;
import prep.session.Phase;
import prep.session.Session;
import prep.text.Line;
import prep.text.Style;

/**
 * The part of the screen that the session itself does not know.
 *
 * @param cursor the number of the line under the cursor; 0 for none
 * @param elapsed the time since the session began, as the screen shows it
 * @param asked the question's fixed lines where it has left the window and the verdict comes below
 *     them; empty where it may be painted over
 * @param kept the verdict's fixed lines that another grade leaves as they stand, since they have
 *     left the window; none where they may be painted over
 * @param told what was told below the question for good, such as the keys
 * @param said what the last key did, until the next one
 * @param page which page is read of a question or verdict that the window does not hold, from 0
 * @param begun the first digit of a number that may have a second one; 0 for none
 */
public record OnScreen(
    int cursor,
    Duration elapsed,
    List<Line> asked,
    Kept kept,
    List<Told> told,
    List<Line> said,
    int page,
    int begun) {

  /** What was told, or that the time is up, and its lines. */
  record Told(Optional<Consequence.Text> what, List<Line> lines) {}

  /** Shown below the question whose time is up, even if another one follows at once. */
  static final List<Line> TIME_IS_UP = List.of(Line.EMPTY, Line.of("  Time is up.", Style.DIM));

  private static final Told LATE = new Told(Optional.empty(), TIME_IS_UP);

  /**
   * Lines of a verdict that another grade leaves as they stand.
   *
   * @param all whether they are all of its fixed lines; otherwise the others still follow
   */
  record Kept(List<Line> lines, boolean all) {

    static final Kept NONE = new Kept(List.of(), false);

    List<Line> before(List<Line> fixed) {
      int more = all ? fixed.size() : Math.min(lines.size(), fixed.size());
      return Layout.together(lines, fixed.subList(more, fixed.size()));
    }
  }

  /** A question that is put. */
  static OnScreen anew(Duration elapsed) {
    return below(elapsed, List.of());
  }

  /**
   * A question that is answered, with what was typed, or as far as it was, as it stays in the
   * window.
   */
  static OnScreen answered(Session session, Response response, String typed, Around around) {
    // What is weighed stays visible.
    boolean weighs = session.rules().asksHowSure(response, session.current());
    boolean stays = weighs && Keys.isTyped(session.question());
    List<Line> above = stays ? around.painted() : around.scrolled();
    boolean told = above.isEmpty() || typed.isEmpty();
    OnScreen answered =
        below(
            around.elapsed(),
            told
                ? above
                : Layout.together(
                    above, TypingScreen.given(session.question(), typed, around.window())));
    return weighs ? answered.onLastPage() : answered;
  }

  /**
   * What stays in the window of a question that is left: what was given or ticked, if it was.
   *
   * @param now the session that goes on
   * @param view of the session before
   */
  static List<Line> left(AtKeys before, Session now, View view, Around around) {
    boolean anew = around.scrolled().isEmpty();
    boolean ticked = anew && !(now.log().getLast() instanceof Change.Withdrawn);
    List<Line> stays =
        switch (before.session().phase()) {
          case Phase.Asking _ when now.log().getLast() instanceof Change.Answered(var attempt) ->
              SessionScreen.answered(
                  view, attempt.response(), around.painted(), anew, before.entry().typed().text());
          case Phase.Ticking _ when ticked -> VerdictScreen.ticked(view);
          case Phase.Asking _, Phase.Ticking _, Phase.Weighing _, Phase.Graded _, Phase.Over _ ->
              List.of();
        };
    return stays.isEmpty() ? around.painted() : stays;
  }

  /** An answer that was weighed. */
  OnScreen weighed(Around around) {
    return below(elapsed, around.scrolled());
  }

  private static OnScreen below(Duration elapsed, List<Line> asked) {
    return new OnScreen(0, elapsed, asked, Kept.NONE, List.of(), List.of(), 0, 0);
  }

  /** With the cursor {@code by} lines further among {@code count}. */
  OnScreen moved(int by, int count) {
    int line = cursor == 0 ? (by > 0 ? 1 : count) : Math.floorMod(cursor - 1 + by, count) + 1;
    return new OnScreen(line, elapsed, asked, kept, told, said, page, begun);
  }

  /** The list of keys is closed by what opened it, as long as it can be painted over. */
  OnScreen telling(Consequence.Text what, Session session, Around around) {
    OnScreen without = withoutKeys();
    boolean closes = what == Consequence.Text.KEYS && around.scrolled().isEmpty();
    return closes && !without.equals(this)
        ? without
        : telling(new Told(Optional.of(what), lines(what, session, around)));
  }

  /** Without a list of keys that the session, as it goes on, has no more. */
  OnScreen over(Session before, Session now) {
    return Keys.rows(before).equals(Keys.rows(now)) ? this : withoutKeys();
  }

  private OnScreen withoutKeys() {
    return telling(
        told.stream()
            .filter(one -> !one.what().equals(Optional.of(Consequence.Text.KEYS)))
            .toList());
  }

  OnScreen tellingOfTime() {
    return telling(LATE);
  }

  /** What is told before all that came of the answer: that the time was up. */
  List<Line> first() {
    return told.contains(LATE) ? LATE.lines() : List.of();
  }

  /** Nothing is told twice. */
  private OnScreen telling(Told more) {
    List<Told> all = new ArrayList<>(told);
    all.add(more);
    return told.contains(more) ? this : telling(all);
  }

  private OnScreen telling(List<Told> all) {
    return keeping(kept, all);
  }

  /**
   * With what was told laid out for another size of the window. Lines of which only the first were
   * kept are laid out anew with the others.
   */
  OnScreen resized(Session session, Around around) {
    return keeping(
        kept.all() ? kept : Kept.NONE,
        told.stream()
            .map(one ->
                new Told(
                    one.what(),
                    one.what().map(what -> lines(what, session, around)).orElse(one.lines())))
            .toList());
  }

  private static List<Line> lines(Consequence.Text what, Session session, Around around) {
    return VerdictScreen.told(what, session, around.window(), around.seenBefore());
  }

  OnScreen saying(List<Line> lines) {
    return new OnScreen(cursor, elapsed, asked, kept, told, lines, page, begun);
  }

  OnScreen beginning(int digit) {
    return new OnScreen(cursor, elapsed, asked, kept, told, said, page, digit);
  }

  OnScreen onPage(int number) {
    return new OnScreen(cursor, elapsed, asked, kept, told, said, number, begun);
  }

  OnScreen onLastPage() {
    return onPage(Screen.LAST_PAGE);
  }

  /** A verdict that gets another grade. */
  OnScreen keeping(Around around) {
    List<Line> lines = kept.lines().isEmpty() ? around.scrolled() : around.painted();
    List<Told> first = told.stream().filter(LATE::equals).toList();
    return lines.isEmpty() ? this : keeping(new Kept(lines, !around.more()), first);
  }

  private OnScreen keeping(Kept lines, List<Told> all) {
    return new OnScreen(cursor, elapsed, asked, lines, all, said, page, begun);
  }

  /**
   * As far as it was read, with what was said. It takes no room of the page where lines were kept,
   * which all stay above it, and in a very low window.
   */
  Screen read(Screen whole, View view) {
    Screen saying = SessionScreen.page(whole, view, asked, page, said);
    if (kept.lines().isEmpty() && saying.more()) {
      return saying;
    }
    Screen upTo = SessionScreen.page(whole, view, asked, page, List.of());
    return upTo.more()
        ? new Screen(upTo.fixed(), Layout.together(said, upTo.live()), null, true)
        : upTo;
  }

  /**
   * The screen with what was told, and with what was said above the keys.
   *
   * @param typing whether a text is typed below it, which needs a line of room
   */
  Screen on(Screen screen, boolean typing) {
    List<Line> room = typing ? List.of(Line.EMPTY) : List.of();
    List<Line> fixed = kept.before(screen.fixed());
    for (Told one : told) {
      fixed = one.equals(LATE) ? fixed : below(fixed, one.lines());
    }
    List<Line> roomy = told.isEmpty() ? fixed : below(fixed, room);
    if (said.isEmpty()) {
      return new Screen(roomy, screen.live());
    }
    int keys = typing ? 0 : Math.max(0, screen.live().lastIndexOf(Line.EMPTY));
    List<Line> above = screen.live().subList(0, keys);
    List<Line> below = screen.live().subList(keys, screen.live().size());
    List<Line> words = rest(above.isEmpty() ? roomy : above, said);
    return new Screen(
        roomy, Layout.together(Layout.together(above, words), Layout.together(room, below)));
  }

  private static List<Line> below(List<Line> first, List<Line> second) {
    return Layout.together(first, rest(first, second));
  }

  /** The second lines without an empty one where the first lines end with one. */
  private static List<Line> rest(List<Line> first, List<Line> second) {
    boolean empty = !first.isEmpty() && first.getLast().equals(Line.EMPTY);
    boolean twice = empty && !second.isEmpty() && second.getFirst().equals(Line.EMPTY);
    return twice ? second.subList(1, second.size()) : second;
  }
}
