package prep.files.config;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import prep.problem.DidYouMean;
import prep.problem.UserError;
import prep.yaml.Fields;
import prep.yaml.Node;
import prep.yaml.Problems;
import prep.yaml.Rule;
import prep.yaml.Shown;
import prep.yaml.Subject;
import prep.yaml.Values;
import prep.yaml.YamlFile;

/** Reads {@code config.yaml}; all its problems are found in one go. */
public final class ConfigReader {

  private static final List<String> KEYS =
      List.of("count order retention new-per-day focus day-starts plain color editor".split(" "));

  private static final String WHOLE_NUMBER = "write a whole number from 0 to " + Config.MOST;

  private final List<String> orders;
  private final List<String> colors;

  /**
   * @param orders the words for orders
   * @param colors the words for when to colour
   */
  public ConfigReader(List<String> orders, List<String> colors) {
    this.orders = orders;
    this.colors = colors;
  }

  /**
   * The settings of a file; none if it does not exist.
   *
   * @throws UserError if a setting is invalid
   */
  public Config read(Path file) {
    if (Files.notExists(file)) {
      return Config.NONE;
    }
    YamlFile yaml = YamlFile.read(file.toString(), file);
    Problems problems = yaml.problems();
    if (problems.count() == 0 && isBlank(yaml.text().text())) {
      return Config.NONE;
    }
    Config config =
        yaml.tree()
            .map(root ->
                config(new Values(problems).fields(root, Subject.plain("the configuration"))))
            .orElse(Config.NONE);
    if (problems.count() > 0) {
      throw UserError.ofConfiguration(problems.all());
    }
    return config;
  }

  /** Whether there is nothing but comments: a template that is not filled in yet. */
  private static boolean isBlank(String text) {
    return text.lines().map(String::strip).allMatch(l -> l.isEmpty() || l.startsWith("#"));
  }

  private Config config(Fields fields) {
    fields.allow(KEYS);
    return new Config(
        value(fields, "count", ConfigReader::wholeNumber, _ -> WHOLE_NUMBER).orElse(null),
        word(fields, "order", orders),
        value(
                fields,
                "retention",
                ConfigReader::retention,
                _ -> "write a number between 0 and 1, such as 0.9")
            .orElse(Config.NONE.retention()),
        value(fields, "new-per-day", ConfigReader::wholeNumber, _ -> WHOLE_NUMBER)
            .orElse(Config.NONE.newPerDay()),
        focus(fields),
        value(
                fields,
                "day-starts",
                ConfigReader::time,
                _ -> "write a time from \"00:00\" to \"23:59\", such as \"04:00\"")
            .orElse(Config.NONE.dayStarts()),
        fields.flag("plain", false),
        word(fields, "color", colors),
        fields.has("editor") ? fields.text("editor") : null);
  }

  /**
   * The value of a key; empty if it is not set, and where it cannot be read.
   *
   * @param reader gives nothing for an invalid text
   * @param advice says of a text what to write instead
   */
  private static <T> Optional<T> value(
      Fields fields,
      String key,
      Function<String, Optional<T>> reader,
      UnaryOperator<String> advice) {
    if (!fields.has(key)) {
      return Optional.empty();
    }
    String text = fields.text(key);
    Optional<T> value = reader.apply(text);
    // A value that is not a text has been reported already.
    if (value.isEmpty() && !text.isBlank()) {
      fields
          .problems()
          .add(
              fields.at(key),
              Rule.BAD_SETTING,
              Shown.quoted(key) + " is " + Shown.quoted(text) + "; " + advice.apply(text));
    }
    return value;
  }

  private static @Nullable String word(Fields fields, String key, List<String> known) {
    return value(
            fields,
            key,
            text -> Optional.of(text).filter(known::contains),
            text ->
                DidYouMean.of(text, known)
                    .map(meant -> "did you mean " + meant + "?")
                    .orElse("write one of " + String.join(", ", known)))
        .orElse(null);
  }

  private static Optional<Integer> wholeNumber(String text) {
    return Optional.of(text)
        // Nine digits fit an int.
        .filter(digits -> digits.matches("[0-9]{1,9}"))
        .map(Integer::valueOf)
        .filter(number -> number <= Config.MOST);
  }

  private static Optional<Double> retention(String text) {
    return Optional.of(text)
        .filter(Values::isNumber)
        .map(number -> new BigDecimal(number).doubleValue())
        .filter(number -> number > 0 && number < 1);
  }

  private static Optional<LocalTime> time(String text) {
    return Optional.of(text)
        .filter(time -> time.matches("([01]?[0-9]|2[0-3]):[0-5][0-9]"))
        .map(time -> LocalTime.parse(time.length() == 4 ? "0" + time : time));
  }

  /** A single topic needs no list around it. */
  private static List<String> focus(Fields fields) {
    Node node = fields.node("focus");
    return node instanceof Node.Scalar ? List.of(fields.text("focus")) : fields.texts("focus");
  }
}
