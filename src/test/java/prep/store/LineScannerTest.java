package prep.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineScannerTest {

  @TempDir Path root;

  private record Scan(List<String> lines, long end) {}

  private Scan scan(String text, long from) throws IOException {
    Path file = root.resolve("file");
    Devices.write(file, text);
    List<String> lines = new ArrayList<>();
    try (FileChannel channel = FileChannel.open(file)) {
      long end =
          LineScanner.scan(
              channel,
              from,
              new LineScanner.Sink() {
                @Override
                public void line(byte[] bytes, int start, int to) {
                  lines.add(new String(bytes, start, to - start, StandardCharsets.UTF_8));
                }

                @Override
                public void tooLong() {
                  lines.add("too long");
                }
              });
      return new Scan(lines, end);
    }
  }

  @Test
  void lines_are_handed_on_without_their_ends() throws IOException {
    assertThat(scan("a\n\nbc\n", 0)).isEqualTo(new Scan(List.of("a", "", "bc"), 6));
  }

  @Test
  void a_last_line_without_its_end_is_left() throws IOException {
    assertThat(scan("a\nbc", 0)).isEqualTo(new Scan(List.of("a"), 2));
    assertThat(scan("abc", 0)).isEqualTo(new Scan(List.of(), 0));
    assertThat(scan("", 0)).isEqualTo(new Scan(List.of(), 0));
  }

  @Test
  void it_starts_where_it_is_told() throws IOException {
    assertThat(scan("a\nbc\nd", 2)).isEqualTo(new Scan(List.of("bc"), 5));
    assertThat(scan("a\nbc\n", 5)).isEqualTo(new Scan(List.of(), 5));
  }

  @Test
  void a_line_may_be_as_long_as_16_mib_and_no_longer() throws IOException {
    String longest = "x".repeat(LineScanner.LONGEST_LINE);
    assertThat(scan(longest + "\na\n", 0).lines()).containsExactly(longest, "a");
    assertThat(scan(longest + "y\na\n", 0).lines()).containsExactly("too long", "a");
    assertThat(scan(longest + longest + longest + "\na\n", 0).lines())
        .containsExactly("too long", "a");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void lines_of_all_lengths_are_handed_on_whole(long seed) throws IOException {
    Random random = new Random(seed);
    List<String> lines = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      int length = random.nextInt(4) == 0 ? random.nextInt(200_000) : random.nextInt(300);
      lines.add(String.valueOf((char) ('a' + i % 26)).repeat(length));
      text.append(lines.getLast()).append('\n');
    }
    assertThat(scan(text.toString(), 0)).isEqualTo(new Scan(lines, text.length()));
  }
}
