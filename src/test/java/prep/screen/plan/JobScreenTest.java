package prep.screen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prep.deck.Level;
import prep.deck.Topic;
import prep.deck.Track;
import prep.screen.Golden;
import prep.screen.Screen;
import prep.screen.Window;
import prep.skills.JobMatch;
import prep.skills.JobMatch.Found;
import prep.skills.Skill;
import prep.skills.TrackFit;
import prep.text.Glyphs;
import prep.text.Line;

class JobScreenTest {

  private static final Optional<LocalDate> DATE = Optional.of(LocalDate.of(2026, 12, 3));

  private static Found found(String name, boolean required, int questions, String... topics) {
    Skill skill =
        new Skill(name, List.of(), List.of(), List.of(), List.of(), List.of(topics), List.of());
    TreeSet<Topic> all = new TreeSet<>();
    Stream.of(topics).map(topic -> new Topic(topic.replace("*", "core"))).forEach(all::add);
    return new Found(skill, required, List.of(topics), all, questions);
  }

  private static JobMatch usual() {
    List<Found> found =
        List.of(
            found("Docker", true, 32, "docker"),
            found("Python", true, 124, "python-*"),
            found("TCP/IP", true, 33, "networking"),
            found("HTTP", true, 33, "networking"),
            found("PostgreSQL", true, 31, "sql"),
            found("nginx", true, 30, "distributed-systems"),
            found("OAuth 2.0", true, 28, "authentication"),
            found("Linux", true, 25, "linux-os"),
            found("Salesforce", true, 0),
            found("COBOL", true, 0),
            found("Kubernetes", false, 34, "kubernetes"),
            found("Celery", false, 22, "messaging"),
            found("GraphQL", false, 21, "rpc-graphql"),
            found("Rust", false, 0));
    return match(found, List.of("PostgreSQL", "GraphQL"));
  }

  private static JobMatch match(List<Found> found, List<String> lacks) {
    Track track = new Track("backend-systems", "Backend and systems", "", List.of());
    List<Found> inPrep = found.stream().filter(Found::isInPrep).toList();
    List<Found> has = inPrep.stream().filter(it -> !lacks.contains(it.skill().name())).toList();
    List<Found> others = inPrep.stream().filter(it -> lacks.contains(it.skill().name())).toList();
    return new JobMatch(found, Optional.of(new TrackFit(track, has, others)));
  }

  private static JobMatch wide() {
    List<Found> found = new ArrayList<>();
    for (String name :
        List.of("EC2", "ECS", "Lambda functions", "Step Functions", "EventBridge", "Fargate")) {
      found.add(found(name, false, 34, "aws-compute-serverless"));
    }
    found.add(found("Event-driven architecture", false, 41, "messaging", "design-patterns"));
    return new JobMatch(found, Optional.empty());
  }

  private static JobMatch nothing() {
    return new JobMatch(
        List.of(found("COBOL", true, 0), found("Salesforce", true, 0)), Optional.empty());
  }

  private static JobMatch all() {
    List<Found> found =
        List.of(
            found("Docker", true, 32, "docker"), found("nginx", true, 1, "distributed-systems"));
    return match(found, List.of());
  }

  private static JobMatch one() {
    return new JobMatch(List.of(found("Docker", true, 32, "docker")), Optional.empty());
  }

  @ParameterizedTest(name = "{0} columns")
  @ValueSource(ints = {40, 80, 120})
  void what_a_job_asks_for_is_painted_as_kept_in_its_golden_file(int width) {
    Golden golden = new Golden("job-" + width);
    Window window = new Window(width, 24, Glyphs.UNICODE);
    golden.add("usual", screen(new JobScreen.Job("job.txt", usual(), DATE, Level.MID), window));
    golden.add(
        "no track, no date, nothing required",
        screen(new JobScreen.Job("stdin", wide(), Optional.empty(), Level.SENIOR), window));
    golden.add(
        "nothing in prep",
        screen(new JobScreen.Job("job.txt", nothing(), DATE, Level.MID), window));
    golden.add("one", screen(new JobScreen.Job("job.txt", one(), DATE, Level.JUNIOR), window));
    golden.add("all", screen(new JobScreen.Job("job.txt", all(), DATE, Level.MID), window));
    golden.add(
        "plain",
        new Screen(
            JobScreen.plain(new JobScreen.Job("job.txt", usual(), DATE, Level.MID)), List.of()));
    golden.check();
  }

  private static Screen screen(JobScreen.Job job, Window window) {
    List<Line> lines = JobScreen.of(job, window);
    assertThat(lines)
        .filteredOn(line -> !line.text().startsWith("  prep "))
        .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(window.columns()));
    return new Screen(lines, List.of());
  }

  @Test
  void the_plan_takes_the_topics_of_what_is_required_and_not_in_the_track() {
    assertThat(usual().plan()).containsExactly("backend-systems", "sql");
    assertThat(usual().quiz()).containsExactly("rpc-graphql");
  }

  @Test
  void another_level_than_that_of_a_usual_plan_is_part_of_the_command() {
    assertThat(new JobScreen.Job("job.txt", one(), DATE, Level.SENIOR).planCommand())
        .contains("prep plan 2026-12-03 docker --level senior");
    assertThat(new JobScreen.Job("job.txt", nothing(), DATE, Level.SENIOR).planCommand()).isEmpty();
  }
}
