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

  /** The same of a skill that the track names itself. */
  private static final double SHARE_OF_NAMED = 0.1;

  /** A track that suits has so much of what is asked for, and so much of it is asked for. */
  private static final double HALF = 0.5;

  private static final double OWN = 0.4;

  /** What is required counts as much as so many skills that are nice to have. */
  private static final int REQUIRED = 2;

  public TrackFit {
    has = List.copyOf(has);
    lacks = List.copyOf(lacks);
  }

  /**
   * The track that has most of what is asked for and least beside it; empty where none has half of
   * it, or where most of the track is about something else.
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
      double asked = fit.share(own);
      double value = fit.covered(questions, own) * (1 + asked);
      if (fit.has.size() > 1
          && weight(fit.has) >= HALF * weight(found)
          && asked >= OWN
          && value > most) {
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
      boolean enough = part(own, questions, it) >= (whole ? SHARE_OF_NAMED : SHARE);
      (enough ? has : lacks).add(it);
    }
    return new TrackFit(track, has, lacks);
  }

  private static long count(List<QuestionSummary> questions, Found found) {
    return questions.stream().filter(it -> found.topics().contains(it.topic())).count();
  }

  /** The share of the questions about a skill that belong to the track. */
  private static double part(
      List<QuestionSummary> own, List<QuestionSummary> questions, Found found) {
    return (double) count(own, found) / count(questions, found);
  }

  /** How much of what it has belongs to the track, what is required above all. */
  private double covered(List<QuestionSummary> questions, List<QuestionSummary> own) {
    return has.stream().mapToDouble(it -> part(own, questions, it) * weight(List.of(it))).sum();
  }

  private static double weight(List<Found> found) {
    return found.stream().mapToInt(it -> it.required() ? REQUIRED : 1).sum();
  }

  /** The share of the track's questions that are about what is asked for. */
  private double share(List<QuestionSummary> own) {
    long asked =
        own.stream()
            .filter(q -> has.stream().anyMatch(it -> it.topics().contains(q.topic())))
            .count();
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
