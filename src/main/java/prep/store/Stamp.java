package prep.store;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What an event gets when it is written down.
 *
 * @param id a ULID above all before it in the file
 * @param at now, in whole milliseconds
 * @param day the day it counts for
 */
public record Stamp(String id, Instant at, LocalDate day) {}
