package prep.exchange;

import java.util.Locale;
import java.util.Optional;
import prep.exchange.anki.AnkiReader;
import prep.exchange.item.MarkdownLine;
import prep.exchange.table.TableReader;

/** A way to write questions down. */
public enum Format {
  /** Question lists in Markdown; written as a study sheet. */
  MARKDOWN,
  /** Moodle's text format. */
  GIFT,
  /** Multiple choice as plain text. */
  AIKEN,
  /** A table with a header, parted by commas or semicolons. */
  CSV,
  /** A table with a header, parted by tabs. */
  TSV,
  /** Anki's notes in plain text. */
  ANKI,
  /** Decks as JSON. */
  JSON,
  /** A question paper to be printed, with a key at its end; only written. */
  PAPER;

  private final String word = name().toLowerCase(Locale.ROOT);

  /** As the command line has it. */
  public String word() {
    return word;
  }

  /** Whether questions can be read from it. */
  public boolean canBeRead() {
    return this != PAPER;
  }

  /** Whether questions can be written in it. */
  public boolean canBeWritten() {
    return this != AIKEN && this != TSV;
  }

  /** The format of that word, or empty. */
  public static Optional<Format> of(String word) {
    for (Format format : values()) {
      if (format.word.equals(word)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** What a file is most likely written in, by its name and then by its first lines. */
  public static Format detect(String name, String text) {
    String lower = name.toLowerCase(Locale.ROOT);
    int dot = lower.lastIndexOf('.');
    switch (dot < 0 ? "" : lower.substring(dot + 1)) {
      case "md", "markdown" -> {
        return MARKDOWN;
      }
      case "gift" -> {
        return GIFT;
      }
      case "aiken" -> {
        return AIKEN;
      }
      case "json" -> {
        return JSON;
      }
      default -> {}
    }
    String start = text.substring(0, Math.min(text.length(), 20_000));
    if (isAnki(start)) {
      return ANKI;
    }
    if (lower.endsWith(".csv")) {
      return CSV;
    }
    if (lower.endsWith(".tsv") || lower.endsWith(".tab")) {
      return TSV;
    }
    return byContent(start);
  }

  private static boolean isAnki(String start) {
    for (String name : AnkiReader.HEADERS) {
      if (start.startsWith("#" + name + ":")) {
        return true;
      }
    }
    return false;
  }

  private static Format byContent(String start) {
    String body = start.stripLeading();
    String first = body.lines().findFirst().orElse("");
    if (TableReader.isHeader(first, '\t')) {
      return TSV;
    }
    if (TableReader.isHeader(first, ',') || TableReader.isHeader(first, ';')) {
      return CSV;
    }
    if (body.startsWith("{") || isJsonList(body)) {
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
      gift |= text.startsWith("$CATEGORY:") || text.startsWith("::") || isGiftAnswer(text);
      prose |=
          text.startsWith("- ")
              || text.startsWith("* ")
              || text.startsWith("<details")
              || text.startsWith("Q:")
              || text.startsWith("```")
              || text.endsWith("?");
    }
    if (gift) {
      return GIFT;
    }
    return !prose && first.indexOf('\t') > 0 ? ANKI : MARKDOWN;
  }

  private static boolean isJsonList(String body) {
    String items = body.startsWith("[") ? body.substring(1).stripLeading() : "";
    return items.startsWith("{") || items.startsWith("]");
  }

  /** Whether a line ends with an answer in braces. */
  private static boolean isGiftAnswer(String text) {
    int open = text.indexOf('{');
    if (open < 0 || !text.endsWith("}")) {
      return false;
    }
    String answer = text.substring(open + 1).stripLeading();
    return answer.startsWith("=")
        || answer.startsWith("~")
        || answer.startsWith("#")
        || answer.startsWith("}")
        || answer.startsWith("T")
        || answer.startsWith("F");
  }
}
