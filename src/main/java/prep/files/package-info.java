/** YAML files to decks and tracks: reading, finding and layering them. */
@NullMarked
package prep.files;

import org.jspecify.annotations.NullMarked;
