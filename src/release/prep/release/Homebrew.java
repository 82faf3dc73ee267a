package prep.release;

/** The formula by which Homebrew installs a release. */
final class Homebrew {

  private Homebrew() {}

  static String formula(Release release) {
    return """
    class Prep < Formula
      desc "%s"
      homepage "%s"
      version "%s"
      license "%s"

      on_macos do
        depends_on arch: :arm64
        on_arm do
    %s
        end
      end

      on_linux do
        on_intel do
    %s
        end
        on_arm do
    %s
        end
      end

      def install
        bin.install "bin/prep"
        man1.install Dir["share/man/man1/*"]
        bash_completion.install "share/bash-completion/completions/prep"
        zsh_completion.install "share/zsh/site-functions/_prep"
        fish_completion.install "share/fish/vendor_completions.d/prep.fish"
        prefix.install "LICENSE", "legal"
      end

      test do
        assert_match version.to_s, shell_output("#{bin}/prep --version")
        ENV["PREP_DATA"] = testpath.to_s
        assert_equal "0", shell_output("#{bin}/prep due --count").strip
      end
    end
    """
        .formatted(
            Release.DESCRIPTION,
            release.homepage(),
            release.version(),
            Release.LICENSE,
            source(release, "macos-arm64"),
            source(release, "linux-x64"),
            source(release, "linux-arm64"));
  }

  private static String source(Release release, String system) {
    Download download = release.forSystem(system);
    return """
    url "%s"
    sha256 "%s"
    """
        .formatted(release.address(download), download.sha256())
        .indent(6)
        .stripTrailing();
  }
}
