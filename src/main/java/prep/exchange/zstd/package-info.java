/**
 * Data packed with Zstandard, unpacked in memory (RFC 8878).
 *
 * <p>Begin with Zstd, which reads frames and blocks; Literals and Sequences read the two parts of a
 * block, by the codes of Huffman and FSE.
 *
 * <p>No packing, no dictionaries, no checksums: the data is in an archive that has its own. Every
 * access is checked, since the data may be hostile.
 */
@NullMarked
package prep.exchange.zstd;

import org.jspecify.annotations.NullMarked;
