/**
 * Files that are written whole or not at all, and that survive a power cut where they must.
 *
 * <p>Begin with WholeFile and DurableFiles; DiskError words what the system says.
 *
 * <p>It doesn't know what the files hold.
 */
@NullMarked
package prep.disk;

import org.jspecify.annotations.NullMarked;
