package prep.release;

/** The manifest by which Scoop installs a release on Windows. */
final class Scoop {

  private Scoop() {}

  static String manifest(Release release) {
    Download download = release.forSystem("windows-x64");
    return """
    {
      "version": "%1$s",
      "description": "%2$s",
      "homepage": "%3$s",
      "license": "%4$s",
      "architecture": {
        "64bit": {
          "url": "%5$s",
          "hash": "%6$s",
          "extract_dir": "%7$s"
        }
      },
      "bin": "bin\\\\prep.exe",
      "checkver": "github",
      "autoupdate": {
        "architecture": {
          "64bit": {
            "url": "%8$s",
            "extract_dir": "%9$s"
          }
        },
        "hash": {
          "url": "$baseurl/SHA256SUMS"
        }
      }
    }
    """
        .formatted(
            release.version(),
            Release.DESCRIPTION,
            release.homepage(),
            Release.LICENSE,
            release.address(download),
            download.sha256(),
            download.directory(),
            release.address(download).replace(release.version(), "$version"),
            download.directory().replace(release.version(), "$version"));
  }
}
