package prep.release;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One archive of a release: all that it holds lies in a directory of its name without the ending.
 *
 * @param file its file name, such as {@code prep-0.1.0-linux-x64.tar.gz}
 * @param sha256 the SHA-256 of its content, 64 hexadecimal digits
 */
record Download(String file, String sha256) {

  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) [ *](\\S+)");
  private static final Pattern ENDING = Pattern.compile("\\.(tar\\.gz|zip)$");

  /**
   * The archives of a list as {@code sha256sum} writes it.
   *
   * @throws IllegalArgumentException for a line that is none of such a list
   */
  static List<Download> list(String sums) {
    List<Download> downloads = new ArrayList<>();
    for (String line : sums.lines().toList()) {
      Matcher matcher = LINE.matcher(line);
      if (!matcher.matches()) {
        throw new IllegalArgumentException("not a line of sha256sum: " + line);
      }
      downloads.add(new Download(matcher.group(2), matcher.group(1)));
    }
    return downloads;
  }

  /** The directory that the archive holds. */
  String directory() {
    return ENDING.matcher(file).replaceFirst("");
  }
}
