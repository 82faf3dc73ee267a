/**
 * CSV and TSV: tables for spreadsheets, separated by commas, semicolons or tabs, read and written.
 *
 * <p>Begin with TableReader; TableColumns knows the names that people give their columns,
 * DelimitedText the quoting.
 *
 * <p>No .xlsx and no .ods. Tables in Markdown belong to prep.markdown.
 */
@NullMarked
package prep.exchange.table;

import org.jspecify.annotations.NullMarked;
