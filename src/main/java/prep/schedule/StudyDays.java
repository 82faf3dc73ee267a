package prep.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Which day an instant belongs to: the local date, where a day lasts until {@code starts} of the
 * next morning, so that an answer after midnight still counts for the evening.
 */
public record StudyDays(ZoneId zone, LocalTime starts) {

  /** The day of an instant. */
  public LocalDate of(Instant instant) {
    return instant.atZone(zone).toLocalDateTime().minusNanos(starts.toNanoOfDay()).toLocalDate();
  }
}
