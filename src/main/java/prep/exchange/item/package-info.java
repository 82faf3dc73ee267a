/**
 * What the readers of other formats find before it becomes a deck: items, their ids and topics, and
 * where they came from.
 *
 * <p>Begin with Item and Items, which collects what one file holds and refuses what can't be a
 * question; TopicName names the topic.
 *
 * <p>Nothing here belongs to one format.
 */
@NullMarked
package prep.exchange.item;

import org.jspecify.annotations.NullMarked;
