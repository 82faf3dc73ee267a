package prep.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import prep.deck.Level;
import prep.progress.Plan;

/** What a plan can be made of and what it comes to. It is asked only for what is to be shown. */
public interface PlanOffer {

  /**
   * A track to prepare.
   *
   * @param name by which a plan names it
   * @param items how many it lists
   * @param questions how many there are about them, tasks included
   */
  record Subject(String name, String title, int items, int questions) {}

  /** When the plan is made. */
  Instant now();

  LocalDate today();

  /** The tracks that have a question for a plan up to {@code level}. */
  List<Subject> subjects(PlanDraft draft, Level level);

  /** What a track is called. */
  String title(String track);

  /** How many questions a plan has. */
  int questions(Plan plan);

  /** What a plan comes to. To work it out may take seconds, and can be done on any thread. */
  Supplier<Readiness> readiness(Plan plan);
}
