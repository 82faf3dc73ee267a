package prep.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PublicationTest {

  private static final String MAC = "a".repeat(64);
  private static final String INTEL = "b".repeat(64);
  private static final String ARM = "c".repeat(64);
  private static final String WINDOWS = "d".repeat(64);

  private static final String SUMS =
      """
      %s  prep-1.2.3-macos-arm64.tar.gz
      %s  prep-1.2.3-linux-x64.tar.gz
      %s  prep-1.2.3-linux-arm64.tar.gz
      %s *prep-1.2.3-windows-x64.zip
      """
          .formatted(MAC, INTEL, ARM, WINDOWS);

  private static final Release RELEASE = new Release("1.2.3", "someone/prep", Download.list(SUMS));

  @Test
  void sums_are_read_as_sha256sum_writes_them() {
    assertThat(Download.list(SUMS))
        .hasSize(4)
        .contains(new Download("prep-1.2.3-windows-x64.zip", WINDOWS));
    assertThat(Download.list(SUMS).getFirst().directory()).isEqualTo("prep-1.2.3-macos-arm64");
  }

  @Test
  void what_is_no_list_of_sums_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Download.list("<html>not found</html>"))
        .withMessageContaining("<html>not found</html>");
  }

  @Test
  void a_wrong_version_or_repository_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Release("v1.2.3", "someone/prep", List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Release("1.2.3", "prep\"; system \"x", List.of()));
  }

  @Test
  void the_formula_names_each_archive_with_its_own_sum() {
    String source = "url \"https://github.com/someone/prep/releases/download/v1.2.3/prep-1.2.3-";

    assertThat(Homebrew.formula(RELEASE).replaceAll("\n *", "\n"))
        .contains(
            "on_macos do\ndepends_on arch: :arm64\non_arm do\n"
                + (source + "macos-arm64.tar.gz\"\nsha256 \"" + MAC + "\"\nend"))
        .contains("on_intel do\n" + source + "linux-x64.tar.gz\"\nsha256 \"" + INTEL + "\"\nend")
        .contains("on_arm do\n" + source + "linux-arm64.tar.gz\"\nsha256 \"" + ARM + "\"\nend");
  }

  @Test
  void the_manifest_is_json_with_the_archive_for_windows() {
    JsonNode manifest = JsonMapper.shared().readTree(Scoop.manifest(RELEASE));

    JsonNode archive = manifest.get("architecture").get("64bit");
    assertThat(manifest.get("version").asString()).isEqualTo("1.2.3");
    assertThat(manifest.get("bin").asString()).isEqualTo("bin\\prep.exe");
    assertThat(archive.get("hash").asString()).isEqualTo(WINDOWS);
    assertThat(archive.get("url").asString()).endsWith("/v1.2.3/prep-1.2.3-windows-x64.zip");
    assertThat(archive.get("extract_dir").asString()).isEqualTo("prep-1.2.3-windows-x64");
    assertThat(manifest.get("autoupdate").toString())
        .contains("/v$version/prep-$version-windows-x64.zip")
        .doesNotContain("1.2.3");
  }

  @Test
  void a_release_without_an_archive_is_not_published() {
    Release release = new Release("1.2.4", "someone/prep", RELEASE.downloads());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scoop.manifest(release))
        .withMessageContaining("prep-1.2.4-windows-x64");
  }

  @Test
  void the_notes_are_the_section_of_the_version() {
    String changelog =
        """
        # Changelog

        ## Unreleased

        - Later.

        ## 1.2.3 (2026-11-21)

        - A change,
          told in two lines.

        ## 1.2.2

        - Earlier.
        """;

    assertThat(Changelog.section(changelog, "1.2.3"))
        .isEqualTo("- A change,\n  told in two lines.\n");
    assertThat(Changelog.section(changelog, "1.2.2")).isEqualTo("- Earlier.\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Changelog.section(changelog, "1.2"))
        .withMessageContaining("\"## 1.2\"");
  }
}
