/**
 * Tables of SQLite databases, read from bytes in memory.
 *
 * <p>Begin with Database, which knows the tables; Tree walks through the pages of one, Columns
 * reads how it was created, and Row has the values of one row.
 *
 * <p>Only what a finished file of another program needs: no SQL, no indexes, no writing, no
 * journal. A file may be hostile: no page is read twice for a table, and what is damaged ends in an
 * {@link java.io.IOException} that says where.
 */
@NullMarked
package prep.exchange.sqlite;

import org.jspecify.annotations.NullMarked;
