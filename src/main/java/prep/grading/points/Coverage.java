package prep.grading.points;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import prep.deck.Open;
import prep.grading.text.PlainText;
import prep.grading.text.Range;

/**
 * Which key points an open answer covers, and which myths it repeats. Found offline by words alone;
 * the user decides.
 *
 * @param points the question's points in deck order
 * @param myths the myths that were said, in deck order
 */
public record Coverage(List<PointFound> points, List<MythSaid> myths) {

  /** What a myth costs. */
  private static final double MYTH = 0.25;

  /** More characters between two words that were found are left out of a quote: a few words. */
  private static final int NEAR = 24;

  /** The rest of a longer text, in characters, is not read. */
  private static final int LONGEST = 200_000;

  /**
   * A key point.
   *
   * @param quote what covers it, as one short line; null where it was missed
   */
  public record PointFound(Open.Point point, @Nullable String quote) {
    public boolean covered() {
      return quote != null;
    }
  }

  /**
   * A wrong claim that was made.
   *
   * @param quote what makes it, as one line
   */
  public record MythSaid(Open.Myth myth, String quote) {}

  public Coverage {
    points = List.copyOf(points);
    myths = List.copyOf(myths);
  }

  /** Looks for the question's points and myths in an answer. */
  public static Coverage of(Open question, String answer) {
    return of(question, List.of(answer)).getFirst();
  }

  /** Looks for the question's points and myths in several answers, each by itself. */
  public static List<Coverage> of(Open question, List<String> answers) {
    Search model = new Search(question.answer(), List.of());
    List<Wanted> points =
        question.points().stream().map(point -> Wanted.of(point, question, model)).toList();
    List<Wanted> myths = question.myths().stream().map(myth -> Wanted.of(myth, question)).toList();
    return answers.stream().map(answer -> of(question, answer, points, myths)).toList();
  }

  private static Coverage of(
      Open question, String answer, List<Wanted> wantedPoints, List<Wanted> wantedMyths) {
    Search search = new Search(answer, question.sides());
    List<MythSaid> myths = new ArrayList<>();
    for (int i = 0; i < wantedMyths.size(); i++) {
      String quote = search.myth(wantedMyths.get(i));
      if (quote != null) {
        myths.add(new MythSaid(question.myths().get(i), quote));
      }
    }
    List<PointFound> points = new ArrayList<>();
    for (int i = 0; i < wantedPoints.size(); i++) {
      points.add(new PointFound(question.points().get(i), search.point(wantedPoints.get(i))));
    }
    return new Coverage(points, myths);
  }

  /** The numbers, from 1, of the covered points. */
  public List<Integer> covered() {
    return IntStream.rangeClosed(1, points.size())
        .filter(number -> points.get(number - 1).covered())
        .boxed()
        .toList();
  }

  /** The proposed score, 0 to 1. */
  public double score() {
    return scoreOf(covered());
  }

  /**
   * The score, 0 to 1, if the points with those numbers count as covered: their share by weight,
   * less a quarter for each myth said.
   */
  public double scoreOf(Collection<Integer> ticked) {
    double share = share(points.stream().map(PointFound::point).toList(), ticked);
    return Math.max(0, share - MYTH * myths.size());
  }

  /** The share by weight, 0 to 1, of the points with those numbers; 0 where there are none. */
  public static double share(List<Open.Point> points, Collection<Integer> ticked) {
    double all = 0;
    double covered = 0;
    for (int i = 0; i < points.size(); i++) {
      double weight = points.get(i).weight();
      all += weight;
      covered += ticked.contains(i + 1) ? weight : 0;
    }
    return all > 0 ? covered / all : 0;
  }

  /**
   * What to look for.
   *
   * @param entries one of them is enough
   * @param side the bit of the side that it belongs to; 0 for none
   * @param warns whether it speaks of what is useless or should be left out
   */
  private record Wanted(List<MatchEntry> entries, long side, boolean warns) {

    static Wanted of(Open.Point point, Open question, Search model) {
      List<MatchEntry> entries = entries(point.match());
      entries.addAll(MatchEntry.ofContent(point.say()));
      boolean warns =
          Dismissals.isWarning(point.say())
              || point.match().stream().anyMatch(Dismissals::isWarning)
              || model.dismisses(entries);
      return new Wanted(entries, side(point.side(), question), warns);
    }

    static Wanted of(Open.Myth myth, Open question) {
      List<MatchEntry> entries = entries(myth.match());
      if (myth.match().isEmpty()) {
        entries.addAll(MatchEntry.ofContent(myth.claim()));
      }
      return new Wanted(entries, side(myth.side(), question), true);
    }

    private static List<MatchEntry> entries(List<String> match) {
      List<MatchEntry> entries = new ArrayList<>();
      match.forEach(entry -> entries.addAll(MatchEntry.ofWords(entry)));
      return entries;
    }

    private static long side(@Nullable String name, Open question) {
      for (int i = 0; i < question.sides().size(); i++) {
        if (question.sides().get(i).name().equals(name)) {
          return 1L << i;
        }
      }
      return 0;
    }
  }

  /** One answer being searched. */
  private static final class Search {
    private final String text;
    private final List<SentenceIndex> sentences = new ArrayList<>();

    /** The same without what they dismiss. */
    private final List<SentenceIndex> stated;

    /** The characters that state a myth; they cannot make a point as well. */
    private final BitSet mistaken = new BitSet();

    Search(String answer, List<Open.Side> sides) {
      text = answer.length() > LONGEST ? answer.substring(0, LONGEST) : answer;
      List<Sentence> read = SentenceReader.read(text);
      List<long[]> subjects = Subjects.of(sides, read);
      for (int i = 0; i < read.size(); i++) {
        sentences.add(new SentenceIndex(read.get(i), subjects.get(i)));
      }
      stated = sentences.stream().map(SentenceIndex::withoutDismissed).toList();
    }

    /** Whether a sentence has the words of an entry, but dismisses them. */
    boolean dismisses(List<MatchEntry> entries) {
      return IntStream.range(0, sentences.size())
          .filter(i -> stated.get(i).isShortened())
          .anyMatch(i ->
              entries.stream()
                  .anyMatch(entry ->
                      entry.in(stated.get(i), text, 0).isEmpty()
                          && !entry.in(sentences.get(i), text, 0).isEmpty()));
    }

    /** The quote of a point, or null. */
    @Nullable String point(Wanted point) {
      List<Range> best = List.of();
      for (MatchEntry entry : point.entries()) {
        for (SentenceIndex sentence : point.warns() ? sentences : stated) {
          List<Range> found = entry.in(sentence, text, point.side());
          if (found.size() > best.size()
              && !isMistaken(found)
              && (entry.denied() || !isTornApart(found) || !sentence.deniesVerbOfFirst(found))) {
            best = found;
          }
        }
      }
      return quote(best);
    }

    /** The quote of a myth, or null; sentences that call something wrong do not state it. */
    @Nullable String myth(Wanted myth) {
      List<Range> best = List.of();
      for (MatchEntry entry : myth.entries()) {
        for (SentenceIndex sentence : sentences) {
          List<Range> found = entry.in(sentence, text, myth.side());
          if (found.isEmpty() || sentence.refutes() || isTornApart(found)) {
            continue;
          }
          mistaken.set(around(found).start(), around(found).end());
          best = found.size() > best.size() ? found : best;
        }
      }
      return quote(best);
    }

    /** Whether a semicolon or the border of a bracket separates the words from each other. */
    private boolean isTornApart(List<Range> found) {
      Range all = around(found);
      int opened = -1;
      for (int at = all.start(); at < all.end(); at++) {
        switch (text.charAt(at)) {
          case ';' -> {
            return true;
          }
          case '(' -> opened = at;
          case ')' -> {
            if (opened < 0 && isAside(text.lastIndexOf('(', at))) {
              return true;
            }
            opened = -1;
          }
          default -> {}
        }
      }
      return isAside(opened);
    }

    /** Whether a bracket opens there that isn't one of a call: {@code O(1)}. */
    private boolean isAside(int at) {
      return at > 0 && Character.isWhitespace(text.charAt(at - 1));
    }

    private boolean isMistaken(List<Range> found) {
      if (found.isEmpty()) {
        return false;
      }
      int next = mistaken.nextSetBit(around(found).start());
      return next >= 0 && next < around(found).end();
    }

    /** The part with the most words, of those the first by entry and sentence. */
    private @Nullable String quote(List<Range> best) {
      if (best.isEmpty()) {
        return null;
      }
      List<Range> parts = new ArrayList<>();
      for (Range word : best.stream().sorted(Comparator.comparingInt(Range::start)).toList()) {
        boolean near = !parts.isEmpty() && word.start() - parts.getLast().end() <= NEAR;
        parts.add(near ? around(List.of(parts.removeLast(), word)) : word);
      }
      return String.join(
          " … ", parts.stream().map(part -> PlainText.of(part.of(text)).text()).toList());
    }

    private static Range around(List<Range> found) {
      return new Range(
          found.stream().mapToInt(Range::start).min().orElseThrow(),
          found.stream().mapToInt(Range::end).max().orElseThrow());
    }
  }
}
