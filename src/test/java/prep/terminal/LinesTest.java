package prep.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Lines of a stream. */
class LinesTest {

  /** A terminal on which somebody presses Ctrl-D, and goes on. */
  private static InputStream withAnEndBetween(String first, String second) {
    return new InputStream() {
      private final InputStream before =
          new ByteArrayInputStream(first.getBytes(StandardCharsets.UTF_8));
      private final InputStream after =
          new ByteArrayInputStream(second.getBytes(StandardCharsets.UTF_8));
      private boolean ended;

      @Override
      public int read() {
        throw new UnsupportedOperationException();
      }

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        int count = (ended ? after : before).read(bytes, from, length);
        ended = ended || count < 0;
        return count;
      }
    };
  }

  @Test
  void an_input_that_has_ended_stays_ended() {
    Lines lines = new Lines(withAnEndBetween("one\n", "two\n"), true);

    assertThat(lines.next()).contains("one");
    assertThat(lines.next()).isEmpty();
    assertThat(lines.next()).isEmpty();
  }

  /** A terminal whose window is closed, or a disk that cannot be read. */
  private static final InputStream LOST =
      new InputStream() {
        @Override
        public int read() throws IOException {
          throw new IOException("Input/output error");
        }
      };

  @Test
  void the_lines_of_a_lost_terminal_have_ended() {
    assertThat(new Lines(LOST, true).next()).isEmpty();
  }

  @Test
  void a_file_that_cannot_be_read_has_not_ended() {
    Lines lines = new Lines(LOST, false);

    assertThatThrownBy(lines::next).isInstanceOf(UncheckedIOException.class);
  }
}
