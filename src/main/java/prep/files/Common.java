package prep.files;

import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import prep.deck.Level;
import prep.deck.QuestionKey;
import prep.problem.DidYouMean;
import prep.yaml.Fields;
import prep.yaml.Node;
import prep.yaml.Rule;
import prep.yaml.Shown;
import prep.yaml.Subject;

/** The fields that every question has, as far as they do not depend on its place. */
record Common(
    String stem,
    List<QuestionKey> was,
    Level level,
    List<String> tags,
    String hint,
    String explanation,
    List<String> sources,
    List<String> covers,
    @Nullable YearMonth checked,
    String applies,
    @Nullable Duration time,
    boolean isDraft) {

  private static final int MOST_COVERS = 5;

  /** What holds for the questions of a deck that do not say otherwise. */
  record Defaults(
      Level level,
      List<String> tags,
      @Nullable YearMonth checked,
      String applies,
      @Nullable Duration time) {

    static final Defaults NONE = new Defaults(Level.MID, List.of(), null, "", null);

    static final List<String> KEYS = List.of("level", "tags", "checked", "applies", "time");

    static Defaults read(Fields fields) {
      fields.allow(KEYS);
      return new Defaults(
          Common.level(fields, Level.MID),
          fields.texts("tags"),
          month(fields, null),
          fields.text("applies"),
          Common.duration(fields, null));
    }
  }

  static Common read(Fields fields, Defaults defaults, Revision revision) {
    String stem = fields.requiredText("question");
    Level level = level(fields, defaults.level());
    String hint = fields.text("hint");
    String explanation = fields.text("explanation");
    List<String> sources = sources(fields);
    String applies = fields.has("applies") ? fields.text("applies") : defaults.applies();
    Duration time = duration(fields, defaults.time());
    checkRev(fields);
    revision.add("question", stem);
    revision.add("level", level.word());
    revision.add("hint", hint);
    revision.add("explanation", explanation);
    revision.add("sources", sources);
    revision.add("applies", applies);
    revision.add("time", time == null ? "" : Long.toString(time.toSeconds()));
    return new Common(
        stem,
        was(fields),
        level,
        fields.has("tags") ? fields.texts("tags") : defaults.tags(),
        hint,
        explanation,
        sources,
        covers(fields),
        month(fields, defaults.checked()),
        applies,
        time,
        fields.flag("draft", false));
  }

  /** What an override says of the question that it was made from: noted there, not read here. */
  private static void checkRev(Fields fields) {
    String rev = fields.text("rev");
    boolean hex = rev.length() == 8;
    for (int i = 0; i < rev.length(); i++) {
      hex &= "0123456789abcdef".indexOf(rev.charAt(i)) >= 0;
    }
    if (!hex && !rev.isBlank()) {
      fields
          .problems()
          .add(
              fields.at("rev"),
              Rule.BAD_REV,
              Shown.quoted(rev)
                  + " is no revision; write the 8 hex digits of the bundled question"
                  + " that this one was made from, or remove \"rev\"");
    }
  }

  private static Level level(Fields fields, Level absent) {
    String word = fields.text("level");
    if (word.isBlank()) {
      return absent;
    }
    Level level = Level.of(word).orElse(null);
    if (level == null) {
      String meant =
          DidYouMean.of(word, List.of("junior", "mid", "senior"))
              .map(known -> "; did you mean " + known + "?")
              .orElse("; write junior, mid or senior");
      fields
          .problems()
          .add(fields.at("level"), Rule.UNKNOWN_LEVEL, Shown.quoted(word) + " is no level" + meant);
      return absent;
    }
    return level;
  }

  private static List<QuestionKey> was(Fields fields) {
    List<QuestionKey> keys = new ArrayList<>();
    List<Node> items = fields.items("was");
    for (int i = 0; i < items.size(); i++) {
      Subject subject = fields.subject().key("was").nth("item", i + 1);
      String text = fields.values().text(items.get(i), subject);
      QuestionKey key = text.contains("//") ? null : QuestionKey.parse(text).orElse(null);
      if (key != null) {
        keys.add(key);
      } else if (!text.isBlank()) {
        fields
            .problems()
            .add(
                items.get(i).at(),
                Rule.BAD_KEY,
                Shown.quoted(text)
                    + " is no key of a question; write topic/id, such as docker/cmd");
      }
    }
    return keys;
  }

  private static List<String> covers(Fields fields) {
    List<String> covers = fields.texts("covers");
    if (covers.size() > MOST_COVERS) {
      fields
          .problems()
          .add(
              fields.at("covers"),
              Rule.TOO_MANY_COVERS,
              fields.subject()
                  + " covers "
                  + covers.size()
                  + " items; name the 5 at most that it really tests");
    }
    return covers;
  }

  private static List<String> sources(Fields fields) {
    List<Node> items = fields.items("sources");
    List<String> sources = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Subject subject = fields.subject().key("sources").nth("item", i + 1);
      String source = fields.values().text(items.get(i), subject);
      if (!source.isBlank() && !isAddress(source)) {
        fields
            .problems()
            .add(
                items.get(i).at(),
                Rule.BAD_SOURCE,
                Shown.quoted(source)
                    + " is no web address; write one that starts with https:// or http://");
      }
      sources.add(source);
    }
    return sources;
  }

  private static boolean isAddress(String source) {
    int host = source.startsWith("https://") ? 8 : source.startsWith("http://") ? 7 : -1;
    if (host < 0 || host == source.length() || source.charAt(host) == '/') {
      return false;
    }
    for (int i = host; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c <= ' ' || c == 0x7F || c == '"' || c == '<' || c == '>' || c == '\\') {
        return false;
      }
    }
    return true;
  }

  /** A year and month such as {@code 2026-11}. */
  private static @Nullable YearMonth month(Fields fields, @Nullable YearMonth absent) {
    String text = fields.text("checked");
    if (text.isBlank()) {
      return absent;
    }
    if (text.length() == 7 && text.charAt(4) == '-') {
      int year = number(text, 0, 4);
      int month = number(text, 5, 7);
      if (year > 0 && month >= 1 && month <= 12) {
        return YearMonth.of(year, month);
      }
    }
    fields
        .problems()
        .add(
            fields.at("checked"),
            Rule.BAD_MONTH,
            Shown.quoted(text) + " is no month; write year and month, such as 2026-11");
    return absent;
  }

  /** A length of time such as {@code 90s}, {@code 2m}, {@code 1m30s}. */
  private static @Nullable Duration duration(Fields fields, @Nullable Duration absent) {
    String text = fields.text("time");
    if (text.isBlank()) {
      return absent;
    }
    long seconds = seconds(text);
    if (seconds > 0) {
      return Duration.ofSeconds(seconds);
    }
    fields
        .problems()
        .add(
            fields.at("time"),
            Rule.BAD_TIME,
            Shown.quoted(text) + " is no length of time; write one such as 90s, 2m or 1m30s");
    return absent;
  }

  private static long seconds(String text) {
    long seconds = 0;
    int from = 0;
    int unitBefore = -1;
    for (int i = 0; i < text.length(); i++) {
      int unit = "hms".indexOf(text.charAt(i));
      if (unit >= 0) {
        int count = i - from <= 5 ? number(text, from, i) : -1;
        if (count < 0 || unit <= unitBefore) {
          return -1;
        }
        seconds += (long) count * (unit == 0 ? 3600 : unit == 1 ? 60 : 1);
        unitBefore = unit;
        from = i + 1;
      }
    }
    return from == text.length() ? seconds : -1;
  }

  /** The number that digits spell; -1 where there are none or other characters. */
  private static int number(String text, int from, int to) {
    int number = from < to ? 0 : -1;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }
}
