/**
 * Code as coloured lines, for some ten languages.
 *
 * <p>Begin with CodeColors, which finds the language, and CodeBlock, which lays a block out. A
 * language is a row in CodeLanguages.
 *
 * <p>Colouring goes by tokens, never fails and never loses a character; what is unknown stays
 * plain. No parser belongs here.
 */
@NullMarked
package prep.code;

import org.jspecify.annotations.NullMarked;
