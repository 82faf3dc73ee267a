/**
 * Questions from and for elsewhere: one file a format. Readers turn a text into questions, drafts
 * and refusals; writers turn questions into a text.
 */
@NullMarked
package prep.exchange;

import org.jspecify.annotations.NullMarked;
