package prep.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import prep.exchange.anki.AnkiReader;
import prep.exchange.item.MarkdownLine;
import prep.exchange.table.TableReader;

/** A file format for questions. */
public enum Format {
  /** Question lists in Markdown; written as a study sheet. */
  MARKDOWN,
  /** Notes of Obsidian or RemNote, in which marked text is a blank. */
  OBSIDIAN,
  /** Moodle's text format. */
  GIFT,
  /** Multiple choice as plain text. */
  AIKEN,
  /** A table, separated by commas or semicolons. */
  CSV,
  /** A table, separated by tabs. */
  TSV,
  /** Anki's notes in plain text. */
  ANKI,
  /** Decks as JSON. */
  JSON,
  /** A question paper to be printed, with a key at its end; only written. */
  PAPER;

  private static final Pattern JSON_START = Pattern.compile("\\{|\\[\\p{javaWhitespace}*[{\\]]");
  private static final Pattern GIFT_ANSWER =
      Pattern.compile("[^{]*\\{\\p{javaWhitespace}*[=~#}TF]");
  private static final Pattern SIGNED = Pattern.compile("(?i)\"?sep=.\"?\n");
  private static final Pattern PROSE_START = Pattern.compile("[-*] |<details|Q:|```");

  private final String word = name().toLowerCase(Locale.ROOT);

  /** Its name on the command line. */
  public String word() {
    return word;
  }

  /** Whether questions can be read from it. */
  public boolean canBeRead() {
    return this != PAPER;
  }

  /** Whether questions can be written in it. */
  public boolean canBeWritten() {
    return this != AIKEN && this != TSV && this != OBSIDIAN;
  }

  /** The format with that name, or empty. */
  public static Optional<Format> of(String word) {
    return Arrays.stream(values()).filter(format -> format.word.equals(word)).findFirst();
  }

  /** What a file is most likely written in, by its name and then by its first lines. */
  public static Format detect(String name, String text) {
    String lower = name.toLowerCase(Locale.ROOT);
    int dot = lower.lastIndexOf('.');
    String start = text.substring(0, Math.min(text.length(), 20_000));
    boolean anki = AnkiReader.HEADERS.stream().anyMatch(h -> start.startsWith("#" + h + ":"));
    return switch (dot < 0 ? "" : lower.substring(dot + 1)) {
      case "md", "markdown" -> MARKDOWN;
      case "gift" -> GIFT;
      case "aiken" -> AIKEN;
      case "json" -> JSON;
      case "csv" -> anki ? ANKI : CSV;
      case "tsv", "tab" -> anki ? ANKI : TSV;
      default -> anki ? ANKI : byContent(start);
    };
  }

  private static Format byContent(String start) {
    String body = start.stripLeading();
    if (SIGNED.matcher(body).lookingAt()) {
      return CSV;
    }
    String first = body.lines().findFirst().orElse("");
    if (TableReader.isHeader(first, '\t')) {
      return TSV;
    }
    if (TableReader.isHeader(first, ',') || TableReader.isHeader(first, ';')) {
      return CSV;
    }
    if (JSON_START.matcher(body).lookingAt()) {
      return JSON;
    }
    boolean options = false;
    boolean gift = false;
    boolean prose = false;
    for (String line : start.lines().toList()) {
      String text = line.strip();
      if (MarkdownLine.headingLevel(line) > 0) {
        return MARKDOWN;
      }
      options |= AikenReader.isOption(text);
      if (options && text.startsWith("ANSWER:")) {
        return AIKEN;
      }
      gift |= text.startsWith("$CATEGORY:") || text.startsWith("::");
      gift |= GIFT_ANSWER.matcher(text).lookingAt() && text.endsWith("}");
      prose |= PROSE_START.matcher(text).lookingAt() || text.endsWith("?");
    }
    if (gift) {
      return GIFT;
    }
    boolean table = body.lines().allMatch(line -> line.isBlank() || line.strip().indexOf('\t') > 0);
    return (table || !prose) && first.indexOf('\t') > 0 ? ANKI : MARKDOWN;
  }
}
