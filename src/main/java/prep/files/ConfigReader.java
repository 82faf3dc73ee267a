package prep.files;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
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
      List.of(
          "count",
          "order",
          "retention",
          "new-per-day",
          "focus",
          "day-starts",
          "plain",
          "color",
          "editor");

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
   * What a file sets; nothing where there is none.
   *
   * @throws UserError where it sets what cannot be
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
        wholeNumber(fields, "count"),
        word(fields, "order", orders),
        retention(fields),
        wholeNumber(fields, "new-per-day"),
        focus(fields),
        dayStarts(fields),
        fields.flag("plain", false),
        word(fields, "color", colors),
        fields.has("editor") ? fields.text("editor") : null);
  }

  private static @Nullable Integer wholeNumber(Fields fields, String key) {
    if (!fields.has(key)) {
      return null;
    }
    String text = fields.text(key);
    // Nine digits fit an int.
    boolean fits = text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    int number = fits && !text.isEmpty() ? Integer.parseInt(text) : -1;
    if (number >= 0 && number <= Config.MOST) {
      return number;
    }
    bad(fields, key, text, "write a whole number from 0 to " + Config.MOST);
    return null;
  }

  private static @Nullable String word(Fields fields, String key, List<String> known) {
    if (!fields.has(key)) {
      return null;
    }
    String word = fields.text(key);
    if (known.contains(word)) {
      return word;
    }
    Optional<String> meant = DidYouMean.of(word, known);
    bad(
        fields,
        key,
        word,
        meant.isPresent()
            ? "did you mean " + meant.get() + "?"
            : "write one of " + String.join(", ", known));
    return null;
  }

  private static @Nullable Double retention(Fields fields) {
    if (!fields.has("retention")) {
      return null;
    }
    String text = fields.text("retention");
    double retention = Values.isNumber(text) ? new BigDecimal(text).doubleValue() : 0;
    if (retention > 0 && retention < 1) {
      return retention;
    }
    bad(fields, "retention", text, "write a number over 0 and under 1, such as 0.9");
    return null;
  }

  /** One topic may stand there without a list around it. */
  private static List<String> focus(Fields fields) {
    Node node = fields.node("focus");
    return node instanceof Node.Scalar ? List.of(fields.text("focus")) : fields.texts("focus");
  }

  private static @Nullable LocalTime dayStarts(Fields fields) {
    if (!fields.has("day-starts")) {
      return null;
    }
    String text = fields.text("day-starts");
    int colon = text.indexOf(':');
    if (colon == 1 || colon == 2) {
      int hour = twoDigits(text.substring(0, colon));
      int minute = text.length() == colon + 3 ? twoDigits(text.substring(colon + 1)) : -1;
      if (hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59) {
        return LocalTime.of(hour, minute);
      }
    }
    bad(fields, "day-starts", text, "write a time from \"00:00\" to \"23:59\", such as \"04:00\"");
    return null;
  }

  private static int twoDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(text) : -1;
  }

  private static void bad(Fields fields, String key, String text, String advice) {
    // A value that is no text is a problem already.
    if (!text.isBlank()) {
      fields
          .problems()
          .add(
              fields.at(key),
              Rule.BAD_SETTING,
              Shown.quoted(key) + " is " + Shown.quoted(text) + "; " + advice);
    }
  }
}
