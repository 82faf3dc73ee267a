/**
 * What readers of other formats find, on its way to a deck: items, the names made for them, where
 * they came from.
 *
 * <p>Begin with Item and Items, which collects what one file holds and refuses what can't be a
 * question; TopicName names the topic.
 *
 * <p>No format: each has a package beside this one.
 */
@NullMarked
package prep.exchange.item;

import org.jspecify.annotations.NullMarked;
