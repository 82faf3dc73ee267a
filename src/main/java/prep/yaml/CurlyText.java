package prep.yaml;

/**
 * A text that stands in curly quotes, which belong to it.
 *
 * @param meant the text in straight quotes, as it would stand in the file
 */
public record CurlyText(Position at, String meant) {}
