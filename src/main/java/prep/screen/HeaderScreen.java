package prep.screen;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import prep.session.Attempt;
import prep.session.Phase;
import prep.session.Session;
import prep.text.Glyphs;
import prep.text.Line;
import prep.text.Span;
import prep.text.Style;

/** The line above a question: what it belongs to, and the state of the session. */
public final class HeaderScreen {

  /** With more questions than this, a count replaces the strip. */
  static final int LONGEST_STRIP = 30;

  private HeaderScreen() {}

  static List<Line> lines(View view) {
    if (!view.heading().isEmpty()) {
      return view.heading();
    }
    Session session = view.session();
    List<Span> left = new ArrayList<>();
    left.add(Span.of(session.question().topic().name(), Style.TOPIC));
    if (!session.question().tags().isEmpty()) {
      left.add(Span.plain(" · " + session.question().tags().getFirst()));
    }
    left.add(Span.plain(" · " + session.question().level().word()));
    String place =
        switch (session.current().turn()) {
          case FIRST, SKIPPED_ONCE -> session.number() + " of " + session.asked();
          case RETRY -> "again";
          case FOLLOW_UP -> "follow-up";
        };
    Line right =
        Layout.join(
            Line.plain(place + "  "),
            strip(session, view.window().glyphs()),
            isReview(session) ? Line.EMPTY : Line.of("  " + clock(view.elapsed()), Style.DIM));
    return Layout.spread(new Line(left), right, view.window());
  }

  /** Whether it is an exam whose verdicts are read, which no clock times. */
  private static boolean isReview(Session session) {
    return session.rules().exam() && session.phase() instanceof Phase.Graded;
  }

  /** Progress bar and score in one: a symbol for each question that is asked. */
  static Line strip(Session session, Glyphs glyphs) {
    List<Attempt> first = session.firstAttempts();
    if (session.drawn() > LONGEST_STRIP) {
      long right = first.stream().filter(Attempt::correct).count();
      return Line.plain(right + " right");
    }
    boolean hidden = session.rules().exam() && !isReview(session) && !session.isOver();
    List<Span> signs = new ArrayList<>();
    for (Attempt attempt : first) {
      signs.add(hidden ? Span.plain(glyphs.medium()) : Marks.sign(attempt.mark(), glyphs));
    }
    int left = session.asked() - first.size();
    boolean asking =
        session.phase() instanceof Phase.Asking || session.phase() instanceof Phase.Weighing;
    if (left > 0 && asking && session.current().turn().isDrawn()) {
      signs.add(Span.of(glyphs.now(), Style.KEY));
      left--;
    }
    if (left > 0) {
      signs.add(Span.of(glyphs.open().repeat(left), Style.DIM));
    }
    return new Line(signs);
  }

  /** Minutes and seconds, such as {@code 0:48}. */
  public static String clock(Duration elapsed) {
    long seconds = elapsed.toSeconds();
    String two = Long.toString(100 + seconds % 60).substring(1);
    return seconds / 60 + ":" + two;
  }
}
