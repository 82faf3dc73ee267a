package prep.files;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import prep.deck.Details;
import prep.deck.FollowUp;
import prep.deck.Level;
import prep.deck.Origin;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.QuestionType;
import prep.deck.Topic;
import prep.problem.OtherWords;
import prep.yaml.Fields;
import prep.yaml.Node;
import prep.yaml.Node.Mapping;
import prep.yaml.Node.Scalar;
import prep.yaml.Rule;
import prep.yaml.Shown;
import prep.yaml.TreeBuilder;

/** Reads and writes the fields that every question has, and the defaults of a deck. */
final class DetailsCodec {

  /** The keys of every question, and that of its text, which belongs to its type. */
  static final List<String> KEYS =
      List.of(
          ("id type question was level tags hint explanation sources covers checked applies time"
                  + " draft rev followups")
              .split(" "));

  private static final int MOST_COVERS = 5;
  private static final int MOST_SECONDS = 99_999;

  private static final Pattern REV = Pattern.compile("[0-9a-f]{8}");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "https?://[^/\\x00- \\x7F\"<>\\\\][^\\x00- \\x7F\"<>\\\\]*"
              + "(?<![\u2018\u2019\u201A\u201C\u201D\u201E\u00AB\u00BB])");
  private static final Pattern WITHIN =
      Pattern.compile(
          "https?://[^\\s<>()\\[\\]\"\u201C\u201D\u201E\u00AB\u00BB]*"
              + "[^\\s<>()\\[\\]\"\u201C\u201D\u201E\u00AB\u00BB'\u2018\u2019\u201A`.,;:!?]");

  /** A month with its day, or written otherwise. */
  private static final Pattern OTHER_MONTH =
      Pattern.compile(
          "([0-9]{4})[-/.](0[1-9]|1[0-2])(?:[-/.][0-9]{2})?|(0[1-9]|1[0-2])[-/.]([0-9]{4})");

  private static final Pattern MONTH = Pattern.compile("([0-9]{4})-(0[1-9]|1[0-2])");
  private static final Pattern TIME =
      Pattern.compile("(?:([0-9]{1,5})h)?(?:([0-9]{1,5})m)?(?:([0-9]{1,5})s)?");

  private static final Pattern TIME_IN_WORDS =
      Pattern.compile("([1-9][0-9]{0,3}) *(|sec|second|minute|min|hour|[smh])s?\\.?");

  private DetailsCodec() {}

  /** The defaults for the questions of a deck. */
  record Defaults(
      @Nullable QuestionType type,
      Level level,
      List<String> tags,
      @Nullable YearMonth checked,
      String applies,
      @Nullable Duration time,
      List<String> sources,
      List<String> covers) {

    static final Defaults NONE =
        new Defaults(null, Level.MID, List.of(), null, "", null, List.of(), List.of());

    static final List<String> KEYS =
        List.of("type", "level", "tags", "sources", "covers", "checked", "applies", "time");

    /** What these fields say, with defaults for those that are missing. */
    static Defaults read(Fields fields, Defaults absent) {
      return new Defaults(
          fields.has("type") ? QuestionReader.type(fields) : absent.type(),
          DetailsCodec.level(fields, absent.level()),
          fields.has("tags") ? fields.texts("tags") : absent.tags(),
          month(fields, absent.checked()),
          fields.has("applies") ? fields.text("applies") : absent.applies(),
          duration(fields, absent.time()),
          fields.has("sources") ? DetailsCodec.sources(fields) : absent.sources(),
          fields.has("covers") ? DetailsCodec.covers(fields) : absent.covers());
    }
  }

  /**
   * Reads all that does not depend on the type.
   *
   * @return what gives the details of a sound question, by its key, once its own fields are in the
   *     revision
   */
  static Function<QuestionKey, Details> read(
      Fields fields, boolean draft, Defaults defaults, Revision revision) {
    String stem = fields.requiredText("question");
    Defaults own = Defaults.read(fields, defaults);
    String hint = fields.text("hint");
    String explanation = fields.text("explanation");
    List<QuestionKey> was = FormerNames.keys(fields);
    checkRev(fields);
    List<Function<Topic, FollowUp>> followUps = FollowUpsCodec.read(fields);
    revision.add("question", stem);
    revision.add("level", own.level().word());
    revision.add("hint", hint);
    revision.add("explanation", explanation);
    revision.add("sources", own.sources());
    revision.add("applies", own.applies());
    revision.add("time", own.time() == null ? "" : Long.toString(own.time().toSeconds()));
    return key ->
        new Details(
            key,
            revision.hex(),
            new Origin(fields.problems().file(), fields.at().line()),
            was,
            own.level(),
            own.tags(),
            stem,
            hint,
            explanation,
            own.sources(),
            own.covers(),
            own.checked(),
            own.applies(),
            own.time(),
            draft,
            followUps.stream().map(followUp -> followUp.apply(key.topic())).toList());
  }

  /** Writes what stands before the question's text. */
  static void writeHead(Question question, TreeBuilder tree) {
    tree.text("id", question.key().id())
        .texts("was", question.was().stream().map(QuestionKey::toString).toList())
        .text("type", question.type().word())
        .text("level", question.level().word())
        .texts("tags", question.tags())
        .flag("draft", question.isDraft(), false);
  }

  /** Writes what stands after the fields of the type. */
  static void writeRest(Details details, TreeBuilder tree) {
    tree.text("hint", details.hint())
        .text("explanation", details.explanation())
        .texts("sources", details.sources())
        .texts("covers", details.covers());
    if (details.checked() != null) {
      tree.plain("checked", details.checked().toString());
    }
    tree.text("applies", details.applies());
    if (details.time() != null) {
      tree.text("time", written(details.time()));
    }
    FollowUpsCodec.write(details, tree);
  }

  private static String written(Duration time) {
    long seconds = time.toSeconds();
    if (seconds <= MOST_SECONDS) {
      return seconds + "s";
    }
    return seconds / 3600 + "h" + (seconds % 3600 == 0 ? "" : seconds % 3600 + "s");
  }

  /** The revision of the question that an override was made from; only checked here. */
  private static void checkRev(Fields fields) {
    String rev = fields.text("rev");
    if (!rev.isBlank() && !REV.matcher(rev).matches()) {
      fields.problem(
          "rev",
          Rule.BAD_REV,
          ("%s is not a revision; write the 8 hex digits of the bundled question that this one was"
                  + " made from, or remove \"rev\"")
              .formatted(Shown.quoted(rev)));
    }
  }

  private static Level level(Fields fields, Level absent) {
    String word = fields.text("level");
    Level level = word.isBlank() ? absent : Level.of(word).orElse(null);
    if (level == null) {
      String meant =
          OtherWords.of(word, Stream.of(Level.values()).map(Level::word).toList())
              .map(known -> "; did you mean " + known + "?")
              .orElse("; write junior, mid or senior");
      fields.problem("level", Rule.UNKNOWN_LEVEL, Shown.quoted(word) + " is not a level" + meant);
      return absent;
    }
    return level;
  }

  private static List<String> covers(Fields fields) {
    List<String> covers = fields.texts("covers");
    if (covers.size() > MOST_COVERS) {
      fields.problem(
          "covers",
          Rule.TOO_MANY_COVERS,
          "%s covers %s items; name at most 5, those that it really tests"
              .formatted(fields.subject(), covers.size()));
    }
    return covers;
  }

  /** The address of a source that is written with a title. */
  private static Optional<String> address(Node node) {
    return node instanceof Mapping mapping
        ? mapping.entries().stream()
            .map(entry -> entry.value() instanceof Scalar text ? text.text() : "")
            .filter(text -> ADDRESS.matcher(text).matches())
            .findFirst()
        : Optional.empty();
  }

  private static List<String> sources(Fields fields) {
    return fields.each(
        "sources",
        (node, subject) -> {
          Optional<String> address = address(node);
          if (address.isPresent()) {
            fields.problem(
                node.at(),
                Rule.BAD_SOURCE,
                "%s has keys; write \"%s\"".formatted(subject, Shown.plain(address.get())));
            return "";
          }
          String source = fields.values().text(node, subject);
          if (!source.isBlank() && !ADDRESS.matcher(source).matches()) {
            Matcher within = WITHIN.matcher(source);
            String meant =
                within.find()
                    ? Shown.quoted(within.group())
                    : "one that starts with https:// or http://";
            String wrong = " is not a web address; write ";
            fields.problem(node.at(), Rule.BAD_SOURCE, Shown.quoted(source) + wrong + meant);
          }
          return source;
        });
  }

  /** A year and month such as {@code 2026-11}. */
  private static @Nullable YearMonth month(Fields fields, @Nullable YearMonth absent) {
    String text = fields.text("checked");
    if (text.isBlank()) {
      return absent;
    }
    Matcher month = MONTH.matcher(text);
    if (month.matches() && !text.startsWith("0000")) {
      return YearMonth.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)));
    }
    Matcher other = OTHER_MONTH.matcher(text);
    String advice =
        other.matches()
            ? Shown.quoted(other.replaceFirst("$1$4-$2$3"))
            : "year and month, such as 2026-11";
    fields.problem(
        "checked", Rule.BAD_MONTH, Shown.quoted(text) + " is not a month; write " + advice);
    return absent;
  }

  /** A duration such as {@code 90s}, {@code 2m}, {@code 1m30s}. */
  private static @Nullable Duration duration(Fields fields, @Nullable Duration absent) {
    String text = fields.text("time");
    if (text.isBlank()) {
      return absent;
    }
    Matcher time = TIME.matcher(text);
    long seconds = 0;
    if (time.matches()) {
      for (int unit = 1; unit <= 3; unit++) {
        String count = time.group(unit);
        seconds = seconds * 60 + (count == null ? 0 : Long.parseLong(count));
      }
    }
    if (seconds > 0) {
      return Duration.ofSeconds(seconds);
    }
    Matcher words = TIME_IN_WORDS.matcher(text);
    String advice = "one such as 90s, 2m or 1m30s";
    if (words.matches()) {
      String unit = words.group(2).isEmpty() ? "s" : words.group(2).substring(0, 1);
      boolean either = words.group(2).isEmpty() && Integer.parseInt(words.group(1)) <= 30;
      advice = Shown.quoted(words.group(1) + unit);
      if (either) {
        advice += " for seconds, or " + Shown.quoted(words.group(1) + "m") + " for minutes";
      }
    }
    fields.problem(
        "time", Rule.BAD_TIME, Shown.quoted(text) + " is not a duration; write " + advice);
    return absent;
  }
}
