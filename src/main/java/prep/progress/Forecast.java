package prep.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import prep.schedule.Memory;

/**
 * How many questions fall due on which day, if nothing is answered until then.
 *
 * @param today what is overdue is due today
 * @param days the days on which any fall due, from today on
 */
public record Forecast(LocalDate today, SortedMap<LocalDate, Integer> days) {

  public Forecast {
    days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
  }

  /** The forecast for questions that are remembered so. */
  public static Forecast of(Collection<Memory> memories, LocalDate today) {
    SortedMap<LocalDate, Integer> days = new TreeMap<>();
    for (Memory memory : memories) {
      LocalDate due = memory.due();
      days.merge(due.isBefore(today) ? today : due, 1, Integer::sum);
    }
    return new Forecast(today, days);
  }

  /** How many fall due on a day. */
  public int on(LocalDate day) {
    return days.getOrDefault(day, 0);
  }

  /** How many fall due within this many days, today being the first. */
  public int within(int count) {
    return days.headMap(today.plusDays(count)).values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The first day after today on which any fall due, and how many; empty if there is none. */
  public Optional<Map.Entry<LocalDate, Integer>> next() {
    SortedMap<LocalDate, Integer> later = days.tailMap(today.plusDays(1));
    return later.isEmpty() ? Optional.empty() : Optional.of(later.firstEntry());
  }
}
