/**
 * Moodle's GIFT, read and written.
 *
 * <p>Begin with GiftReader, which cuts the text into questions; GiftQuestion and GiftAnswer read
 * one of them.
 *
 * <p>What GIFT can't hold is reported by the writer, never forced in.
 */
@NullMarked
package prep.exchange.gift;

import org.jspecify.annotations.NullMarked;
