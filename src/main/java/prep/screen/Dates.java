package prep.screen;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import prep.text.Counts;

/** Dates, and spans of days, in English words. */
public final class Dates {

  private static final int MOST_LISTED = 4;

  /** In days. From here on the year is no longer plain. */
  private static final int HALF_A_YEAR = 180;

  private Dates() {}

  /** As in {@code Mon 23 Nov}. */
  public static String shortly(LocalDate day) {
    return day(day.getDayOfWeek()) + " " + day.getDayOfMonth() + " " + month(day.getMonth());
  }

  /** As in {@code Saturday 21 November}. */
  public static String fully(LocalDate day) {
    return word(day.getDayOfWeek().name()) + " " + ofMonth(day);
  }

  private static String ofMonth(LocalDate day) {
    return day.getDayOfMonth() + " " + word(day.getMonth().name());
  }

  /** As in {@code Thu 3 December}, with the year where {@code today} does not make it plain. */
  public static String plainly(LocalDate day, LocalDate today) {
    String plain = day(day.getDayOfWeek()) + " " + ofMonth(day);
    boolean near =
        day.isBefore(today)
            ? day.getYear() == today.getYear()
            : day.toEpochDay() - today.toEpochDay() < HALF_A_YEAR;
    return near ? plain : plain + " " + day.getYear();
  }

  /** As in {@code Mon}. */
  public static String day(DayOfWeek day) {
    return word(day.name()).substring(0, 3);
  }

  /** As in {@code Nov}. */
  public static String month(Month month) {
    return word(month.name()).substring(0, 3);
  }

  /** How long ago a day was, as in {@code 3 days ago}. */
  public static String ago(LocalDate day, LocalDate today) {
    long days = today.toEpochDay() - day.toEpochDay();
    if (days <= 0) {
      return "today";
    }
    if (days == 1) {
      return "yesterday";
    }
    return days < 60 ? days + " days ago" : Math.round(days / 30.44) + " months ago";
  }

  /** When a day will be, as in {@code tomorrow} or {@code Mon 23 Nov}; a past one is today. */
  public static String ahead(LocalDate day, LocalDate today) {
    long days = day.toEpochDay() - today.toEpochDay();
    if (days <= 0) {
      return "today";
    }
    if (days == 1) {
      return "tomorrow";
    }
    return dated(day, today);
  }

  /** As in {@code Mon 23 Nov}; with the year where it is about half a year away. */
  public static String dated(LocalDate day, LocalDate today) {
    long days = day.toEpochDay() - today.toEpochDay();
    return days < HALF_A_YEAR ? shortly(day) : shortly(day) + " " + day.getYear();
  }

  /** As in {@code 8d}, {@code 3mo}, {@code 2.5y}. */
  static String shortly(int days) {
    if (days < 60) {
      return days + "d";
    }
    if (days < 365) {
      return Math.round(days / 30.44) + "mo";
    }
    long tenths = Math.round(days / 36.525);
    return tenths % 10 == 0 ? tenths / 10 + "y" : tenths / 10 + "." + tenths % 10 + "y";
  }

  /** As in {@code back tomorrow}. */
  static String back(int days) {
    return switch (days) {
      case 0 -> "back today";
      case 1 -> "back tomorrow";
      default -> "back in " + days + " days";
    };
  }

  /** As in {@code Thursday and Friday}, and {@code Thu 26, Fri 27 and Sat 28 Nov} for more days. */
  public static String listed(List<LocalDate> days) {
    List<String> words =
        days.size() <= 2
            ? days.stream().map(day -> word(day.getDayOfWeek().name())).toList()
            : days.stream().map(Dates::shortly).toList();
    if (days.size() > MOST_LISTED) {
      return days.size() + " days";
    }
    return Counts.listed(words);
  }

  private static String word(String name) {
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
