package prep.release;

import java.util.List;

/**
 * One published version of prep.
 *
 * @param version such as {@code 0.1.0}
 * @param repository where it is published on GitHub, such as {@code owner/prep}
 * @param downloads all its archives
 */
record Release(String version, String repository, List<Download> downloads) {

  static final String DESCRIPTION =
      "Terminal quiz for interview preparation, with spaced repetition";
  static final String LICENSE = "Apache-2.0";

  Release {
    if (!version.matches("[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.]+)?")) {
      throw new IllegalArgumentException("not a version: " + version);
    }
    if (!repository.matches("[\\w.-]+/[\\w.-]+")) {
      throw new IllegalArgumentException("not a repository: " + repository);
    }
    downloads = List.copyOf(downloads);
  }

  String homepage() {
    return "https://github.com/" + repository;
  }

  String address(Download download) {
    return homepage() + "/releases/download/v" + version + "/" + download.file();
  }

  /**
   * The native binary's archive for a system, such as {@code linux-x64}.
   *
   * @throws IllegalArgumentException where there is none
   */
  Download forSystem(String system) {
    String directory = "prep-" + version + "-" + system;
    return downloads.stream()
        .filter(download -> download.directory().equals(directory))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the release has no archive " + directory));
  }
}
