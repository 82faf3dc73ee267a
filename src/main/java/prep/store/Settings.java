package prep.store;

import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import prep.progress.FormerKeys;
import prep.schedule.Fsrs;
import prep.schedule.StudyDays;

/**
 * What a journal works with.
 *
 * @param device names this device's file in the history
 * @param fsrs the scheduler, with the desired retention
 * @param days which day an answer belongs to
 * @param clock stamps the events
 * @param random makes their ids unique
 * @param former the former keys from the decks
 * @param warnings takes warnings for the user, one line each
 */
public record Settings(
    Directories directories,
    Device device,
    Fsrs fsrs,
    StudyDays days,
    InstantSource clock,
    RandomGenerator random,
    FormerKeys former,
    Consumer<String> warnings) {}
