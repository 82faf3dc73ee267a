package prep.skills;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import prep.deck.QuestionSummary;
import prep.deck.Topic;
import prep.deck.Track;

/**
 * What a job description asks for beside what prep has.
 *
 * @param found each skill once; none where no skill was recognised
 * @param fit the track that suits best; empty where none suits
 */
public record JobMatch(List<Found> found, Optional<TrackFit> fit) {

  /**
   * A skill that is asked for.
   *
   * @param required whether it's more than nice to have
   * @param named the topics about it as the table names them, such as {@code python-*}
   * @param topics the topics about it; none where prep has nothing
   * @param questions how many a plan could ask in these topics
   */
  public record Found(
      Skill skill, boolean required, List<String> named, SortedSet<Topic> topics, int questions) {

    public Found {
      named = List.copyOf(named);
      topics = new TreeSet<>(topics);
    }

    /** Whether prep has something about it. */
    public boolean isInPrep() {
      return questions > 0;
    }
  }

  public JobMatch {
    found = List.copyOf(found);
  }

  /**
   * The match of a description.
   *
   * @param topicsOf the topics that a name or glob of the table stands for
   * @param questions what a plan could ask up to its level
   */
  public static JobMatch of(
      JobDescription job,
      Function<String, List<Topic>> topicsOf,
      List<QuestionSummary> questions,
      List<Track> tracks,
      Skills skills) {
    List<Found> found =
        job.wanted().stream().map(wanted -> found(wanted, topicsOf, questions)).toList();
    List<Found> inPrep = found.stream().filter(Found::isInPrep).toList();
    return new JobMatch(found, TrackFit.best(tracks, inPrep, questions, skills));
  }

  private static Found found(
      JobDescription.Wanted wanted,
      Function<String, List<Topic>> topicsOf,
      List<QuestionSummary> questions) {
    List<String> named = new ArrayList<>();
    SortedSet<Topic> topics = new TreeSet<>();
    for (String name : wanted.skill().allTopics()) {
      if (topics.addAll(topicsOf.apply(name))) {
        named.add(name);
      }
    }
    long asked = questions.stream().filter(question -> topics.contains(question.topic())).count();
    return new Found(wanted.skill(), wanted.required(), named, topics, (int) asked);
  }

  /** Those that prep has something about. */
  public List<Found> inPrep() {
    return found.stream().filter(Found::isInPrep).toList();
  }

  /**
   * What a plan is made of: the track, and the topics of what is required and not in it; without a
   * track the topics of all that is required, or of all where nothing is.
   */
  public List<String> plan() {
    List<String> plan = new ArrayList<>();
    fit.ifPresent(best -> plan.add(best.track().name()));
    boolean anyRequired = inPrep().stream().anyMatch(Found::required);
    topics(found -> found.required() || (fit.isEmpty() && !anyRequired))
        .forEach(topic -> plan.add(topic.name()));
    return plan;
  }

  /** The topics of what is nice to have and not in the plan. */
  public List<String> quiz() {
    SortedSet<Topic> topics = topics(found -> !found.required());
    List<String> planned = plan();
    return topics.stream().map(Topic::name).filter(name -> !planned.contains(name)).toList();
  }

  private SortedSet<Topic> topics(Predicate<Found> which) {
    SortedSet<Topic> topics = new TreeSet<>();
    for (Found it : inPrep()) {
      boolean inTrack = fit.isPresent() && !fit.get().lacks().contains(it);
      if (which.test(it) && !inTrack) {
        topics.addAll(it.topics());
      }
    }
    return topics;
  }
}
