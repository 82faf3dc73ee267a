package prep.release;

import java.util.List;

/** What users are told of a release. */
final class Changelog {

  private Changelog() {}

  /**
   * What the changelog says of a version: the lines below {@code ## 0.1.0}, with or without a date
   * behind it, up to the next version.
   *
   * @throws IllegalArgumentException where it says nothing
   */
  static String section(String changelog, String version) {
    StringBuilder section = new StringBuilder();
    boolean within = false;
    for (String line : changelog.lines().toList()) {
      if (line.startsWith("## ")) {
        within = List.of(line.substring(3).strip().split(" ")).getFirst().equals(version);
      } else if (within) {
        section.append(line).append('\n');
      }
    }
    String text = section.toString().strip();
    if (text.isEmpty()) {
      throw new IllegalArgumentException("the changelog has nothing below \"## " + version + "\"");
    }
    return text + "\n";
  }
}
