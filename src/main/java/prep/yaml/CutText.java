package prep.yaml;

/**
 * An unquoted text followed by a comment on its line, which the author may have meant as part of
 * it.
 *
 * @param key the key whose value it is
 * @param at where the comment starts
 * @param text the text as it is read
 * @param comment the comment with its {@code #}
 */
public record CutText(String key, Position at, String text, String comment) {}
