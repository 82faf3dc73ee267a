package prep.grading.points;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import prep.deck.Open;
import prep.grading.text.PlainText;
import prep.grading.text.Range;

/**
 * Which key points an answer in one's own words covers, and which myths it repeats. Found offline
 * by words alone; the user has the last word.
 *
 * @param points the question's points in deck order
 * @param myths the myths that were said, in deck order
 */
public record Coverage(List<PointFound> points, List<MythSaid> myths) {

  /** What a myth costs. */
  private static final double MYTH = 0.25;

  /** The rest of a longer text, in characters, is not read. */
  private static final int LONGEST = 200_000;

  /**
   * A key point.
   *
   * @param quote what covers it, as one line; null where it was missed
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
    List<List<MatchEntry>> points = new ArrayList<>();
    for (Open.Point point : question.points()) {
      List<MatchEntry> entries = entries(point.match());
      entries.addAll(MatchEntry.ofContent(point.say()));
      points.add(entries);
    }
    List<List<MatchEntry>> myths = new ArrayList<>();
    for (Open.Myth myth : question.myths()) {
      List<MatchEntry> entries = entries(myth.match());
      if (myth.match().isEmpty()) {
        entries.addAll(MatchEntry.ofContent(myth.claim()));
      }
      myths.add(entries);
    }
    return answers.stream().map(answer -> of(question, answer, points, myths)).toList();
  }

  private static Coverage of(
      Open question,
      String answer,
      List<List<MatchEntry>> entriesOfPoints,
      List<List<MatchEntry>> entriesOfMyths) {
    String text = answer.length() > LONGEST ? answer.substring(0, LONGEST) : answer;
    Search search = new Search(text);
    List<PointFound> points = new ArrayList<>();
    for (int i = 0; i < entriesOfPoints.size(); i++) {
      String quote = search.find(entriesOfPoints.get(i), false);
      points.add(new PointFound(question.points().get(i), quote));
    }
    List<MythSaid> myths = new ArrayList<>();
    for (int i = 0; i < entriesOfMyths.size(); i++) {
      String quote = search.find(entriesOfMyths.get(i), true);
      if (quote != null) {
        myths.add(new MythSaid(question.myths().get(i), quote));
      }
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
    double all = 0;
    double covered = 0;
    for (int i = 0; i < points.size(); i++) {
      double weight = points.get(i).point().weight();
      all += weight;
      covered += ticked.contains(i + 1) ? weight : 0;
    }
    return all > 0 ? Math.max(0, covered / all - MYTH * myths.size()) : 0;
  }

  private static List<MatchEntry> entries(List<String> match) {
    List<MatchEntry> entries = new ArrayList<>();
    for (String entry : match) {
      entries.addAll(MatchEntry.ofWords(entry));
    }
    return entries;
  }

  /** One answer being searched. */
  private static final class Search {
    private final String text;
    private final List<MatchEntry.Index> sentences;

    Search(String text) {
      this.text = text;
      this.sentences = SentenceReader.read(text).stream().map(MatchEntry.Index::new).toList();
    }

    /**
     * The quote with the most words, of those the first by entry and sentence.
     *
     * @param asserted whether sentences that call something wrong do not count
     */
    @Nullable String find(List<MatchEntry> entries, boolean asserted) {
      List<Range> best = List.of();
      for (MatchEntry entry : entries) {
        for (MatchEntry.Index sentence : sentences) {
          List<Range> found = entry.in(sentence, text);
          if (found.size() > best.size() && !(asserted && sentence.refutes())) {
            best = found;
          }
        }
      }
      if (best.isEmpty()) {
        return null;
      }
      Range part =
          new Range(
              best.stream().mapToInt(Range::start).min().orElseThrow(),
              best.stream().mapToInt(Range::end).max().orElseThrow());
      return PlainText.of(part.of(text)).text();
    }
  }
}
