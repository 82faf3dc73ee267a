/**
 * Tables for spreadsheets, separated by commas, semicolons or tabs, read and written.
 *
 * <p>Begin with TableReader; TableColumns knows the names that people give their columns,
 * DelimitedText the quoting.
 *
 * <p>No other file format of spreadsheets.
 */
@NullMarked
package prep.exchange.table;

import org.jspecify.annotations.NullMarked;
