package prep.screen;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import prep.deck.Cloze;
import prep.grading.Verdict.Findings;
import prep.grading.Verdict.Mark;
import prep.grading.command.CommandMatch;
import prep.grading.command.CommandMatch.Difference;
import prep.grading.command.CommandMatch.Reason;
import prep.grading.text.Range;
import prep.grading.text.TextMatch;
import prep.markdown.Markdown;
import prep.session.Attempt;
import prep.text.Glyphs;
import prep.text.Line;
import prep.text.Span;
import prep.text.Style;
import prep.text.Width;
import prep.text.Wrapping;

/** What was typed beside what was expected, with marks where they differ. */
final class TypedAnswer {

  private static final String EXPECTED = "expected   ";
  private static final String YOURS = "yours      ";

  private TypedAnswer() {}

  /** The answer to a typed question, on the screen. */
  static List<Line> of(View view, Attempt attempt, String answer) {
    return switch (attempt.verdict().findings()) {
      case Findings.Text(TextMatch match) -> wrapped(view, text(match, answer));
      case Findings.CommandLine(CommandMatch match) -> command(view, match);
      case Findings.None _ -> wrapped(view, List.of(labelled(EXPECTED, Markdown.literal(answer))));
      case Findings.Blanks _, Findings.Steps _, Findings.Points _ -> List.of();
    };
  }

  private static List<Line> text(TextMatch match, String answer) {
    List<Line> lines = new ArrayList<>();
    switch (match.outcome()) {
      case SAME -> lines.add(labelled(YOURS, List.of(Span.plain(match.typed()))));
      case EMPTY -> lines.add(labelled(EXPECTED, Markdown.literal(answer)));
      case TYPO,
          DIFFERENT,
          OTHER_CASE,
          OTHER_LETTER,
          OTHER_TERM,
          OTHER_NUMBER,
          OTHER_UNIT,
          NO_NUMBER,
          TOO_LONG -> {
        boolean near = !match.inExpected().isEmpty() || !match.inTyped().isEmpty();
        lines.add(
            labelled(
                EXPECTED,
                near
                    ? marked(match.expected(), match.inExpected(), Style.RIGHT)
                    : Markdown.literal(answer)));
        lines.add(
            labelled(
                YOURS,
                marked(
                    match.typed(), match.inTyped(), match.right() ? Style.PARTLY : Style.WRONG)));
        String reason = reason(match);
        if (!reason.isEmpty()) {
          lines.add(Line.of(" ".repeat(YOURS.length()) + reason, Style.DIM));
        }
      }
    }
    return lines;
  }

  private static List<Line> command(View view, CommandMatch line) {
    CommandMatch match = line.inOneLine();
    List<Line> lines = new ArrayList<>();
    if (!match.right()) {
      lines.add(labelled(EXPECTED, List.of(Span.of(match.expected(), Style.CODE))));
    }
    Line yours = labelled(YOURS, List.of(Span.of(match.typed(), Style.CODE)));
    lines.add(yours);
    List<Difference> told = told(match);
    List<Line> pointers =
        told.stream().map(difference -> pointer(match.typed(), difference)).toList();
    int width = view.window().textWidth();
    boolean fit =
        yours.width() <= width && pointers.stream().allMatch(each -> each.width() <= width);
    lines.addAll(fit ? pointers : below(match.typed(), told));
    return wrapped(view, lines);
  }

  private static List<Line> below(String typed, List<Difference> differences) {
    return differences.stream()
        .map(d -> d.reason() == Reason.ANOTHER_COMMAND ? d.words() : quoted(typed, d))
        .map(words -> Line.of(" ".repeat(YOURS.length()) + words, Style.DIM))
        .toList();
  }

  /** The differences; all that is missing at one place is one. */
  private static List<Difference> told(CommandMatch match) {
    List<Difference> told = new ArrayList<>();
    Map<Range, List<String>> missing = new HashMap<>();
    for (Difference each : match.differences()) {
      boolean first = each.reason() != Reason.MISSING || !missing.containsKey(each.at());
      if (each.reason() == Reason.MISSING) {
        missing.computeIfAbsent(each.at(), _ -> new ArrayList<>()).add(each.expected());
      }
      if (first) {
        told.add(each);
      }
    }
    told.replaceAll(each ->
        each.reason() == Reason.MISSING
            ? new Difference(
                each.at(),
                each.reason(),
                inOrder(match, missing.getOrDefault(each.at(), List.of())))
            : each);
    return told;
  }

  private static String inOrder(CommandMatch match, List<String> parts) {
    return String.join(
        " ", parts.stream().sorted(comparingInt(match.expected()::indexOf)).toList());
  }

  /** Lines that are too long continue below the beginning of their text. */
  private static List<Line> wrapped(View view, List<Line> lines) {
    Line rest = Line.plain(" ".repeat(YOURS.length()));
    List<Line> wrapped = new ArrayList<>();
    for (Line line : lines) {
      wrapped.addAll(
          line.width() <= view.window().textWidth()
              ? List.of(line)
              : Wrapping.wrap(line.spans(), view.window().textWidth(), Line.EMPTY, rest));
    }
    return wrapped;
  }

  private static Line pointer(String typed, Difference difference) {
    Range at = difference.at();
    int before = Width.of(typed.substring(0, at.start()));
    int under = Math.max(1, Width.of(at.of(typed)));
    return difference.reason() == Reason.ANOTHER_COMMAND
        ? Line.of(" ".repeat(YOURS.length()) + difference.words(), Style.DIM)
        : Line.of(
            Span.plain(" ".repeat(YOURS.length() + before)),
            Span.of("^".repeat(under), Style.WRONG),
            Span.of(" " + difference.words(), Style.DIM));
  }

  /** The blanks of a text, each with what was typed. */
  static List<Line> blanks(View view, Attempt attempt, Cloze cloze) {
    List<Line> lines = new ArrayList<>();
    Glyphs glyphs = view.window().glyphs();
    for (int n = 1; n <= cloze.blanks().size(); n++) {
      String answer = cloze.blanks().get(n - 1).accepted().answer();
      List<Span> yours = List.of();
      Span sign = Span.plain("  ");
      if (attempt.verdict().findings() instanceof Findings.Blanks(List<TextMatch> matches)) {
        TextMatch match = matches.get(n - 1);
        sign = Marks.before(match.right() ? Mark.RIGHT : Mark.WRONG, glyphs);
        if (match.outcome() != TextMatch.Outcome.SAME && !match.typed().isEmpty()) {
          yours = marked(match.typed(), match.inTyped(), Style.WRONG);
        }
      }
      Line prefix = Line.of(sign, Span.of(n + "  ", Style.KEY));
      lines.addAll(blank(prefix, Markdown.literal(answer), yours, view.window().textWidth()));
    }
    return lines;
  }

  /** A blank's answer and, where it differs, what was typed: below it if there is little room. */
  private static List<Line> blank(Line prefix, List<Span> answer, List<Span> yours, int width) {
    List<Line> expected = Layout.item(prefix, answer, width);
    if (yours.isEmpty()) {
      return expected;
    }
    Line beside =
        Layout.join(expected.getFirst(), Line.of("   yours  ", Style.DIM), new Line(yours));
    if (expected.size() == 1 && beside.width() <= width) {
      return List.of(beside);
    }
    Line label = Line.of("yours  ", Style.DIM).indented(prefix.width());
    return Layout.together(expected, Layout.item(label, yours, width));
  }

  /** Notes on a typed answer, in words. */
  static List<String> inWords(Attempt attempt) {
    return switch (attempt.verdict().findings()) {
      case Findings.Text(TextMatch match) -> inWords("", match);
      case Findings.Blanks(List<TextMatch> matches) -> {
        List<String> sentences = new ArrayList<>();
        for (int n = 1; n <= matches.size(); n++) {
          sentences.addAll(inWords("Blank " + n + ": ", matches.get(n - 1)));
        }
        yield sentences;
      }
      case Findings.CommandLine(CommandMatch match) -> inWords(match.inOneLine());
      case Findings.None _, Findings.Steps _, Findings.Points _ -> List.of();
    };
  }

  private static List<String> inWords(CommandMatch match) {
    return told(match).stream().map(difference -> quoted(match.typed(), difference)).toList();
  }

  private static String quoted(String typed, Difference difference) {
    String part = difference.at().of(typed);
    if (!part.isEmpty() && difference.reason() != Reason.ANOTHER_COMMAND) {
      return "\"" + part + "\": " + difference.words() + ".";
    }
    String words = difference.words();
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }

  private static List<String> inWords(String where, TextMatch match) {
    if (match.outcome() == TextMatch.Outcome.TYPO) {
      return List.of(where + spelled(match));
    }
    String reason = reason(match);
    return reason.isEmpty()
        ? List.of()
        : List.of(where + "\"" + match.typed() + "\": " + reason + ".");
  }

  static String spelled(TextMatch match) {
    return "A typo was forgiven: it is spelled " + match.expected() + ".";
  }

  /** What is wrong with a typed text; empty where it is simply another one. */
  static String reason(TextMatch match) {
    return switch (match.outcome()) {
      case SAME, EMPTY, DIFFERENT -> "";
      case TYPO -> "a typo, forgiven";
      case OTHER_CASE -> "upper and lower case matter here";
      case OTHER_LETTER ->
          !isNumber(match.expected())
              ? misspelled(match) + ", and it matters here"
              : isNumber(match.typed()) ? "another number" : "a number is expected";
      case OTHER_TERM -> "that is a different term";
      case OTHER_NUMBER -> "another number";
      case OTHER_UNIT -> "another unit";
      case NO_NUMBER -> "a number is expected";
      case TOO_LONG -> "far longer than the answer";
    };
  }

  private static String misspelled(TextMatch match) {
    String wanted = parts(match.expected(), match.inExpected());
    String typed = parts(match.typed(), match.inTyped());
    boolean letters = (wanted + typed).chars().allMatch(Character::isLetter);
    if (wanted.length() == 2 && new StringBuilder(typed).reverse().toString().equals(wanted)) {
      return (letters ? "two letters" : "two characters") + " are swapped";
    }
    return wanted.length() > 1 || typed.length() > 1
        ? "the spelling is off"
        : (letters ? "one letter" : "one character") + " is off";
  }

  private static String parts(String text, List<Range> ranges) {
    return ranges.stream().map(range -> range.of(text)).collect(Collectors.joining());
  }

  private static boolean isNumber(String text) {
    return text.chars().allMatch(Character::isDigit);
  }

  private static Line labelled(String label, List<Span> spans) {
    List<Span> all = new ArrayList<>();
    all.add(Span.of(label, Style.DIM));
    all.addAll(spans);
    return new Line(all);
  }

  /** The text with its ranges in {@code style}, and brackets where colour cannot be seen. */
  private static List<Span> marked(String text, List<Range> ranges, Style style) {
    List<Span> spans = new ArrayList<>();
    int end = 0;
    for (Range range : ranges) {
      spans.add(Span.plain(text.substring(end, range.start())));
      spans.add(Span.of(range.of(text), style));
      end = range.end();
    }
    spans.add(Span.plain(text.substring(end)));
    return spans;
  }
}
