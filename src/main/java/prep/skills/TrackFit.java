package prep.skills;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import prep.deck.QuestionSummary;
import prep.deck.Track;
import prep.skills.JobMatch.Found;

/**
 * How much of what is asked for a track has.
 *
 * @param has the skills that it has
 * @param lacks those that other topics are about
 */
public record TrackFit(Track track, List<Found> has, List<Found> lacks) {

  /** A track has a skill if so much of the skill's topics belongs to it. */
  private static final double SHARE = 0.25;

  /** What is required counts as much as so many skills that are nice to have. */
  private static final int REQUIRED = 2;

  public TrackFit {
    has = List.copyOf(has);
    lacks = List.copyOf(lacks);
  }

  /**
   * The track that has most of what is asked for and least beside it; empty where none has half.
   *
   * @param found the skills that prep has something about
   * @param questions what a plan could ask
   */
  static Optional<TrackFit> best(
      List<Track> tracks, List<Found> found, List<QuestionSummary> questions, Skills skills) {
    Optional<TrackFit> best = Optional.empty();
    double most = 0;
    for (Track track : tracks) {
      Set<String> items = new HashSet<>(items(track));
      List<QuestionSummary> own =
          questions.stream().filter(it -> it.covers().stream().anyMatch(items::contains)).toList();
      TrackFit fit = of(track, found, questions, own, skills.in(labels(track)));
      double part = weight(fit.has) / Math.max(1.0, weight(found));
      double value = part * (1 + fit.share(own)) / 2;
      if (fit.has.size() > 1 && part >= 0.5 && value > most) {
        best = Optional.of(fit);
        most = value;
      }
    }
    return best;
  }

  private static TrackFit of(
      Track track,
      List<Found> found,
      List<QuestionSummary> questions,
      List<QuestionSummary> own,
      Set<Skill> named) {
    List<Found> has = new ArrayList<>();
    List<Found> lacks = new ArrayList<>();
    for (Found it : found) {
      boolean whole = it.skill().tracks().contains(track.name()) || named.contains(it.skill());
      boolean part = count(own, it) > 0 && (whole || count(own, it) >= SHARE * count(questions, it));
      (part ? has : lacks).add(it);
    }
    return new TrackFit(track, has, lacks);
  }

  private static long count(List<QuestionSummary> questions, Found found) {
    return questions.stream().filter(it -> found.topics().contains(it.topic())).count();
  }

  private static double weight(List<Found> found) {
    return found.stream().mapToInt(it -> it.required() ? REQUIRED : 1).sum();
  }

  /** The share of the track's questions that are about what is asked for. */
  private double share(List<QuestionSummary> own) {
    long asked =
        own.stream().filter(q -> has.stream().anyMatch(it -> it.topics().contains(q.topic()))).count();
    return own.isEmpty() ? 0 : (double) asked / own.size();
  }

  private static List<String> items(Track track) {
    List<String> ids = new ArrayList<>();
    for (Track.Section section : track.sections()) {
      ids.addAll(section.covers());
      section.items().forEach(item -> ids.add(item.id()));
    }
    return ids;
  }

  private static String labels(Track track) {
    StringBuilder labels = new StringBuilder();
    for (Track.Section section : track.sections()) {
      section.items().forEach(item -> labels.append("- ").append(item.label()).append('\n'));
    }
    return labels.toString();
  }
}
