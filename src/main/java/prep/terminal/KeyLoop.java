package prep.terminal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jline.terminal.Terminal;
import prep.deck.Question;
import prep.grading.Response;
import prep.schedule.Outlook;
import prep.screen.DeedWords;
import prep.screen.EndScreen;
import prep.screen.HelpScreen;
import prep.screen.KeyLine;
import prep.screen.Keys;
import prep.screen.QuestionScreen;
import prep.screen.Screen;
import prep.screen.VerdictScreen;
import prep.screen.View;
import prep.screen.Window;
import prep.session.Action;
import prep.session.Attempt;
import prep.session.Event;
import prep.session.Phase;
import prep.session.Posed;
import prep.session.Reply;
import prep.session.ReplyReader;
import prep.session.Session;
import prep.text.Glyphs;
import prep.text.Line;
import prep.text.Span;
import prep.text.Style;
import prep.text.Wrapping;

/**
 * A session at the keys of a terminal: paint the screen, read an event, make the next session,
 * record what is new before it is painted, until it is over.
 */
public final class KeyLoop {

  private static final long POLL_MS = 200;

  private final Terminal terminal;
  private final Painter painter;
  private final Keyboard keyboard;
  private final Palette palette;
  private final Glyphs glyphs;
  private final Recorder recorder;
  private final Steps steps;
  private final OtherPrograms others;
  private final SourcePages sources = new SourcePages();
  private final RawTerminal raw;
  private final Clocks clocks;

  private Session session;
  private int cursor;
  private boolean interrupted;
  private Duration shownElapsed = Duration.ZERO;

  /** The question's fixed lines where it has left the window and the verdict comes below them. */
  private List<Line> asked = List.of();

  /** What was told below the question, such as the keys. */
  private final List<Line> told = new ArrayList<>();

  private Optional<TextPrompt> prompt = Optional.empty();

  public KeyLoop(
      Session session,
      Terminal terminal,
      Palette palette,
      Glyphs glyphs,
      Recorder recorder,
      Limits limits,
      OtherPrograms others,
      LongSupplier nanoTime) {
    this.session = session;
    this.others = others;
    this.raw = new RawTerminal(terminal);
    this.terminal = terminal;
    this.palette = palette;
    this.glyphs = glyphs;
    this.recorder = recorder;
    this.steps = new Steps(recorder);
    this.painter = new Painter(terminal, palette);
    this.keyboard = new Keyboard(terminal, raw.suspendKey(), nanoTime);
    this.clocks = new Clocks(limits, nanoTime);
  }

  /** Whether the user ended the session with Ctrl-C. */
  public boolean wasInterrupted() {
    return interrupted;
  }

  /**
   * Runs the session to its end, sums it up and closes the terminal. Its modes are restored however
   * the session ends.
   *
   * @throws prep.problem.UserError when progress cannot be written; what was answered before is
   *     recorded
   */
  public Session run(OptionalDouble passMark) {
    try {
      raw.takeOver(() -> !session.isOver());
      begin();
      while (!session.isOver()) {
        react();
      }
      if (session.rules().exam()) {
        session.firstAttempts().forEach(this::showVerdict);
      }
      painter.begin();
      painter.show(
          new Screen(
              EndScreen.of(
                  session,
                  clocks.session(),
                  passMark,
                  recorder.back(session.firstAttempts()),
                  window()),
              List.of()));
      return session;
    } finally {
      painter.begin();
      raw.giveBack();
    }
  }

  private void showVerdict(Attempt attempt) {
    painter.begin();
    Screen verdict = VerdictScreen.of(view(session.showing(attempt)), List.of());
    painter.show(new Screen(verdict.fixed(), List.of()));
  }

  /** A new question is put, below what stands there. */
  private void begin() {
    painter.begin();
    cursor = 0;
    asked = List.of();
    told.clear();
    shownElapsed = clocks.session();
    clocks.restartQuestion();
    paint();
  }

  private void paint() {
    View view = view();
    if (session.showsVerdict()) {
      show(VerdictScreen.of(view, asked));
    } else if (!session.isOver()) {
      show(QuestionScreen.of(view));
    }
  }

  private void show(Screen screen) {
    List<Line> fixed = new ArrayList<>(screen.fixed());
    fixed.addAll(told);
    painter.show(new Screen(fixed, screen.live()));
  }

  private View view() {
    return view(session);
  }

  private View view(Session shown) {
    Optional<Attempt> last = shown.lastAttempt();
    Outlook outlook =
        shown.showsVerdict() && last.isPresent()
            ? recorder.outlook(last.get())
            : new Outlook(0, 0, 0, 0);
    boolean seen = !shown.isOver() && recorder.seenBefore(shown.question().key());
    Duration left = clocks.left().orElse(null);
    return new View(shown, window(), shownElapsed, outlook, seen, left, cursor);
  }

  private Window window() {
    return new Window(Terminals.columns(terminal), Terminals.rows(terminal), glyphs);
  }

  private void react() {
    if (Keys.isTyping(session)) {
      typed();
    } else {
      pressed(keyboard.read(POLL_MS));
    }
  }

  private void pressed(Keyboard.Press press) {
    if (raw.takeResumed()) {
      repaint();
    }
    switch (press) {
      case Keyboard.Press.Key(String name) -> Keys.meaning(session, name).ifPresent(this::meant);
      case Keyboard.Press.Interrupt() -> interrupt();
      case Keyboard.Press.Suspend() -> suspend();
      case Keyboard.Press.EndOfInput() -> step(new Event.End());
      case Keyboard.Press.Nothing() -> {}
    }
    if (raw.takeResized()) {
      paint();
    }
    clocks.look();
    watchTheTime();
  }

  /** Gives the terminal to the shell until it lets the program go on. */
  private void suspend() {
    away(() -> {
      others.jobs().stop();
      return true;
    });
    paint();
  }

  /** Paints below what was written into the window while the program was suspended by others. */
  private void repaint() {
    clocks.leaveOutSinceLastLook();
    painter.forget();
    paint();
  }

  private void watchTheTime() {
    if (session.isOver() || session.showsVerdict()) {
      return;
    }
    if (clocks.isQuestionOver()) {
      timeIsUp();
    } else if (clocks.takeSecond()) {
      paint();
    }
  }

  private void timeIsUp() {
    submit(new Response.Unknown(session.question()));
    tell(List.of(Line.EMPTY, Line.of("  The time is up.", Style.DIM)));
  }

  /** The first Ctrl-C drops what was picked; where nothing was, it ends the session. */
  private void interrupt() {
    if (session.phase() instanceof Phase.Asking(List<Integer> draft, _) && !draft.isEmpty()) {
      step(new Event.Clear());
    } else {
      interrupted = true;
      step(new Event.End());
    }
  }

  private void meant(Keys.Meaning meaning) {
    switch (meaning) {
      case Keys.Meaning.Pick(int shown) -> pick(shown);
      case Keys.Meaning.Regrade(var grade) -> step(new Event.Regrade(lastNumber(), grade));
      case Keys.Meaning.Enter() -> enter();
      case Keys.Meaning.TakeBack() -> step(new Event.TakeBack());
      case Keys.Meaning.Move(int by) -> move(by);
      case Keys.Meaning.PickAtCursor() -> {
        if (cursor > 0) {
          pick(cursor);
        }
      }
      case Keys.Meaning.Do(Action action) -> act(action, "");
    }
  }

  private int lastNumber() {
    return session.lastAttempt().map(Attempt::number).orElse(0);
  }

  private void move(int by) {
    int count = session.current().shown().size();
    cursor = cursor == 0 ? (by > 0 ? 1 : count) : Math.floorMod(cursor - 1 + by, count) + 1;
    paint();
  }

  /** A pick answers where one is all there is to pick. */
  private void pick(int shown) {
    Posed posed = session.current();
    int position = posed.deckPosition(shown);
    Optional<Response> answer =
        session.showsVerdict() ? Optional.empty() : SingleKey.answer(posed.question(), position);
    if (answer.isPresent()) {
      submit(answer.get());
    } else {
      step(new Event.Pick(position));
    }
  }

  private void enter() {
    switch (session.phase()) {
      case Phase.Asking(List<Integer> draft, _) -> {
        Optional<Response> answer = SingleKey.entered(session.question(), draft);
        if (answer.isPresent()) {
          submit(answer.get());
        } else if (cursor > 0) {
          pick(cursor);
        }
      }
      case Phase.Ticking _, Phase.Graded _ -> step(new Event.Continue());
      case Phase.Over _ -> {}
    }
  }

  private void submit(Response response) {
    // What was said in one's own words stays in sight, to be compared with the points.
    boolean repaint = painter.canRepaint() && !(response instanceof Response.Explained);
    asked = repaint ? List.of() : painter.fixed();
    told.clear();
    cursor = 0;
    shownElapsed = clocks.session();
    step(new Event.Submit(response, clocks.question()));
  }

  private void act(Action action, String text) {
    switch (action) {
      case SHOW -> submit(new Response.Unknown(session.question()));
      case HINT -> step(new Event.Hint());
      case SKIP -> skip();
      case UNDO -> undo();
      case FLAG -> flag(text);
      case MUTE -> mute();
      case QUIT -> step(new Event.End());
      case RIGHT -> step(new Event.ClaimRight(lastNumber()));
      case NEXT -> step(new Event.Continue());
      case KEYS -> tell(HelpScreen.of(session, window()));
      case WHY -> tell(VerdictScreen.why(view()));
      case WHOLE -> tell(VerdictScreen.wholeExplanation(view()));
      case SOURCE -> openSource();
      case EDIT -> edit();
    }
  }

  private void openSource() {
    Question shown = session.question();
    String address = sources.next(shown);
    boolean isOpen =
        others.browser().needsTerminal()
            ? lending(() -> others.browser().open(address))
            : others.browser().open(address);
    tell(notes(List.of(sources.told(shown, address, isOpen))));
  }

  private void edit() {
    Question shown = session.question();
    Editing.Outcome outcome = lending(() -> others.editing().edit(shown));
    outcome.deck().ifPresent(deck -> step(new Event.Edited(deck)));
    tell(notes(outcome.told()));
  }

  private List<Line> notes(List<String> told) {
    List<Line> lines = new ArrayList<>();
    for (String note : told) {
      List<Span> text = List.of(Span.of(note, Style.DIM));
      lines.add(Line.EMPTY);
      for (Line line : Wrapping.wrap(text, window().textWidth())) {
        lines.add(line.indented(Window.MARGIN));
      }
    }
    if (Keys.isTyping(session)) {
      lines.add(Line.EMPTY);
    }
    return lines;
  }

  /** Gives the terminal to another program, for which alone is meant what is typed meanwhile. */
  private <T> T lending(Supplier<T> program) {
    T result = away(program);
    keyboard.dropTypeAhead();
    return result;
  }

  /** Gives the terminal away for a while, which does not count. */
  private <T> T away(Supplier<T> program) {
    painter.begin();
    clocks.look();
    try {
      return raw.lend(program);
    } finally {
      clocks.leaveOutSinceLastLook();
    }
  }

  private void flag(String text) {
    Line label = Line.of(Span.plain("  "), Span.of("What is doubtful? ", Style.KEY));
    Optional<String> note = text.isEmpty() ? prompt().readNote(label) : Optional.of(text);
    Session before = session;
    note.ifPresent(said -> step(new Event.Flag(said)));
    tell(
        notes(
            List.of(
                note.isPresent()
                    ? DeedWords.flagged(before, session, undoKey())
                    : "Not marked as doubtful.")));
  }

  private void mute() {
    Session before = session;
    step(new Event.Mute());
    tell(notes(List.of(DeedWords.muted(before, session, undoKey()))));
  }

  private void undo() {
    Session before = session;
    step(new Event.Undo());
    tell(notes(List.of(DeedWords.undone(before.lastDeed()))));
  }

  private void skip() {
    Session before = session;
    step(new Event.Skip());
    tell(notes(List.of(DeedWords.skipped(before, session))));
  }

  /** How the last deed is taken back where the session stands. */
  private String undoKey() {
    return Keys.isTyping(session) ? ":" + Action.UNDO.letter() : Action.UNDO.letter();
  }

  private void tell(List<Line> lines) {
    told.addAll(lines);
    if (session.isOver()) {
      painter.begin();
      painter.append(lines);
    } else {
      paint();
    }
  }

  /** Makes the next session, records what is new, and only then paints it. */
  private void step(Event event) {
    Session before = session;
    session = steps.after(session, event);
    if (session.showsVerdict() && !before.showsVerdict()) {
      // Nobody can have meant it for a verdict that is not to be seen yet.
      keyboard.dropTypeAhead();
    }
    if (before.showsVerdict() && !session.showsVerdict() && clocks.isSessionOver()) {
      session = session.after(new Event.End());
    }
    boolean verdictOfTheSame =
        session.showsVerdict() && !before.showsVerdict() && before.at() == session.at();
    if (!session.standsAs(before) && !verdictOfTheSame && !session.isOver()) {
      begin();
    } else {
      paint();
    }
  }

  private TextPrompt prompt() {
    TextPrompt made =
        prompt.orElseGet(
            () -> new TextPrompt(terminal, palette, raw, this::suspend, this::repaint));
    prompt = Optional.of(made);
    return made;
  }

  private void typed() {
    Line sign = QuestionScreen.prompt(session.question());
    switch (prompt().read(sign, this::keyLine, clocks::left)) {
      case TextPrompt.Typed.TimeIsUp() -> timeIsUp();
      case TextPrompt.Typed.Interrupt() -> {
        interrupted = true;
        step(new Event.End());
      }
      case TextPrompt.Typed.EndOfInput() -> step(new Event.End());
      case TextPrompt.Typed.Text(String text) -> {
        switch (ReplyReader.read(session, text, ReplyReader.Numbers.SHOWN)) {
          case Reply.Answer(Response response) -> {
            // The line editor has erased what it painted.
            painter.append(typedLines(sign, text));
            submit(response);
          }
          case Reply.Wish(Action action, String rest) -> wish(action, rest);
          case Reply.Unreadable(String why) ->
              tell(List.of(Line.of("  " + why, Style.DIM), Line.EMPTY));
        }
      }
    }
  }

  private void wish(Action action, String rest) {
    boolean possible = Keys.meaning(session, action.letter()).isPresent();
    if (possible) {
      act(action, rest);
    } else {
      String why =
          action == Action.HINT
              ? "There is no hint."
              : ":" + action.word() + " means nothing before the answer.";
      tell(List.of(Line.of("  " + why, Style.DIM), Line.EMPTY));
    }
  }

  private List<Line> keyLine() {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.EMPTY);
    for (Line line : KeyLine.of(session, window())) {
      lines.add(line.indented(Window.MARGIN));
    }
    return lines;
  }

  private List<Line> typedLines(Line sign, String text) {
    int room = Window.MARGIN + window().textWidth();
    Line below = Line.plain(" ".repeat(sign.width()));
    List<Line> lines = new ArrayList<>();
    Line prefix = sign;
    for (String row : text.split("\n", -1)) {
      Line line = prefix.plus(Span.plain(row));
      lines.addAll(
          line.width() <= room
              ? List.of(line)
              : Wrapping.wrap(List.of(Span.plain(row)), room, prefix, below));
      prefix = below;
    }
    return lines;
  }
}
