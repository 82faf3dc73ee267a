package prep.debrief;

import java.time.LocalDate;

/**
 * The interview that is written down.
 *
 * @param day when it was
 * @param today when it is written down
 * @param about what it was for, in few words; empty where no plan says so
 */
public record RealInterview(LocalDate day, LocalDate today, String about) {}
