package prep.plan;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day of an interview as people type it: {@code 3 dec}, {@code thu}, {@code 12d}, ISO. */
public final class InterviewDay {

  /** How it may be typed, for those who typed something else. */
  public static final String FORMS = "3 dec, thu, 12d or 2026-12-03";

  /** So many days after an interview one still knows what was asked. */
  public static final int REMEMBERED_DAYS = 14;

  private static final Pattern IN_DAYS = Pattern.compile("(\\d{1,4}) ?d(ays?)?");
  private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2})\\.? ?([a-z]{3,9})\\.?");
  private static final Pattern MONTH_DAY = Pattern.compile("([a-z]{3,9})\\.? ?(\\d{1,2})");
  private static final int LETTERS = 3;
  private static final int LATELY = 60;

  private InterviewDay() {}

  /**
   * The day that a text names; empty where it names none. A day of the week is the next one. A day
   * of a month without a year is the next one, too, unless it was one of the last two months: then
   * it's past.
   */
  public static Optional<LocalDate> read(String typed, LocalDate today) {
    String text =
        typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replaceFirst("^in ", "");
    if (text.equals("tomorrow")) {
      return Optional.of(today.plusDays(1));
    }
    if (text.equals("today")) {
      return Optional.of(today);
    }
    Matcher days = IN_DAYS.matcher(text);
    if (days.matches()) {
      return Optional.of(today.plusDays(Integer.parseInt(days.group(1))));
    }
    Matcher dayMonth = DAY_MONTH.matcher(text);
    if (dayMonth.matches()) {
      return next(dayMonth.group(2), dayMonth.group(1), today);
    }
    Matcher monthDay = MONTH_DAY.matcher(text);
    if (monthDay.matches()) {
      return next(monthDay.group(1), monthDay.group(2), today);
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      if (abbreviates(text, day.name())) {
        int ahead = Math.floorMod(day.getValue() - today.getDayOfWeek().getValue(), 7);
        return Optional.of(today.plusDays(ahead == 0 ? 7 : ahead));
      }
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /**
   * The day of an interview that was: {@code yesterday}, a day of the week is the last one, today
   * included; everything else as for one to come.
   */
  public static Optional<LocalDate> readPast(String typed, LocalDate today) {
    if (typed.strip().equalsIgnoreCase("yesterday")) {
      return Optional.of(today.minusDays(1));
    }
    Optional<LocalDate> day = read(typed, today);
    return dayOfWeek(typed).isPresent() ? day.map(next -> next.minusWeeks(1)) : day;
  }

  private static Optional<LocalDate> next(String month, String day, LocalDate today) {
    for (Month each : Month.values()) {
      if (abbreviates(month, each.name())) {
        LocalDate earliest = today.minusDays(LATELY);
        // 29 February may be up to eight years away.
        for (int year = earliest.getYear(); year <= today.getYear() + 8; year++) {
          Optional<LocalDate> date = date(year, each, Integer.parseInt(day));
          if (date.isPresent() && !date.get().isBefore(earliest)) {
            return date;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(int year, Month month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static boolean abbreviates(String text, String name) {
    return text.length() >= LETTERS && name.toLowerCase(Locale.ROOT).startsWith(text);
  }

  /** The day of the week that a word of three letters or more begins. */
  public static Optional<DayOfWeek> dayOfWeek(String word) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (abbreviates(word.strip().toLowerCase(Locale.ROOT), day.name())) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }
}
