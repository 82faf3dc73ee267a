package prep.files.config;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The settings in {@code config.yaml}, with defaults for those that are missing; null if the
 * default is decided elsewhere.
 *
 * @param count how many questions a quiz has, 0 for all
 * @param order the word for the order of a quiz
 * @param retention the chance of recall at which a question is asked again, over 0 and under 1
 * @param newPerDay how many new questions a day a review teaches
 * @param focus the topics whose new questions a review teaches; empty for those with an answer
 * @param dayStarts when a day of study begins, in local time
 * @param plain whether nothing moves on the screen
 * @param color the word for when output is coloured
 * @param editor the command that opens a file, with {@code {file}} and {@code {line}} where they
 *     belong
 */
public record Config(
    @Nullable Integer count,
    @Nullable String order,
    double retention,
    int newPerDay,
    List<String> focus,
    LocalTime dayStarts,
    boolean plain,
    @Nullable String color,
    @Nullable String editor) {

  /** How many questions can be asked for, in a quiz and a day. */
  public static final int MOST = 1_000_000;

  /** Nothing is set. */
  public static final Config NONE =
      new Config(null, null, 0.9, 20, List.of(), LocalTime.of(4, 0), false, null, null);

  public Config {
    focus = List.copyOf(focus);
  }
}
