package prep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is longer than the window goes through the user's pager. */
@Tag("pty")
class PagerIT {

  @TempDir Path home;
  private Program program;

  @BeforeEach
  void makePager() throws Exception {
    Path pager = home.resolve("pager");
    Files.writeString(pager, "#!/bin/sh\necho paged $(wc -l) lines\n");
    Files.setPosixFilePermissions(pager, PosixFilePermissions.fromString("rwx------"));
    program = new Program(home).with("PAGER", pager.toString());
  }

  @Test
  void only_what_does_not_fit_is_paged() throws Exception {
    try (Pty pty = new Pty(program, 80, 10, "show", "docker/mac-kernel")) {
      pty.waitFor("paged ").waitFor(" lines");
      assertThat(pty.status()).isZero();
    }
    try (Pty pty = new Pty(program, 80, 100, "show", "docker/mac-kernel")) {
      pty.waitFor("docker/mac-kernel");
      assertThat(pty.status()).isZero();
      assertThat(pty.text()).doesNotContain("paged");
    }
  }

  @Test
  void a_pager_that_is_not_there_or_not_wanted_is_done_without() throws Exception {
    for (String none : Set.of("", "no-such-pager", "cat")) {
      try (Pty pty = new Pty(program.with("PAGER", none), 80, 10, "show", "docker/mac-kernel")) {
        pty.waitFor("docs.docker.com");
        assertThat(pty.status()).isZero();
      }
    }
  }

  @Test
  void nothing_is_paged_through_a_pipe() throws Exception {
    assertThat(program.run("", "search", "kernel").out()).doesNotContain("paged");
  }
}
