/**
 * Files that are written whole or not at all, and that survive a power cut where they must.
 *
 * <p>Begin with WholeFile and DurableFiles; DiskError puts the system's error into words.
 *
 * <p>It doesn't know what the files contain, and takes no lock: the record's lock is in prep.store.
 */
@NullMarked
package prep.disk;

import org.jspecify.annotations.NullMarked;
