/** Files that are written whole or not at all, and that survive a power cut where they must. */
@NullMarked
package prep.disk;

import org.jspecify.annotations.NullMarked;
