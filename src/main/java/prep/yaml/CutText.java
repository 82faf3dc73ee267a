package prep.yaml;

/**
 * A text without quotes that a comment follows on its line: what the author may have meant as part
 * of it.
 *
 * @param key the key whose value it is
 * @param at where the comment starts
 * @param text the text as it is read
 * @param comment the comment with its {@code #}
 */
public record CutText(String key, Position at, String text, String comment) {}
