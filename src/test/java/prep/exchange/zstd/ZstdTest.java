package prep.exchange.zstd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ZstdTest {

  private static final int MOST = 1 << 22;

  static LongStream seeds() {
    return LongStream.range(0, 1000);
  }

  /** Bytes that repeat themselves more or less. */
  private static byte[] bytes(Random random) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int signs = 1 << random.nextInt(9);
    int parts = random.nextInt(40);
    for (int i = 0; i < parts; i++) {
      int length = 1 << random.nextInt(13);
      int which = random.nextInt(4);
      byte[] before = bytes.toByteArray();
      if (which == 0 && before.length > 0) {
        int from = random.nextInt(before.length);
        bytes.write(before, from, Math.min(length, before.length - from));
      } else if (which == 1) {
        bytes.writeBytes(Integer.toString(random.nextInt()).repeat(length / 10).getBytes());
      } else {
        for (int n = 0; n < length; n++) {
          bytes.write((int) Math.abs(random.nextGaussian() * signs));
        }
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] packed(byte[] bytes, int level) {
    return com.github.luben.zstd.Zstd.compress(bytes, level);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void what_was_packed_is_unpacked(long seed) throws IOException {
    Random random = new Random(seed);
    byte[] bytes = bytes(random);

    byte[] packed = packed(bytes, random.nextInt(23));

    assertThat(Zstd.unpacked(packed, MOST)).isEqualTo(bytes);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void what_is_damaged_is_refused_or_unpacked_within_its_bound(long seed) {
    Random random = new Random(seed);
    byte[] packed = packed(bytes(random), 1 + random.nextInt(19));
    byte[] damaged =
        random.nextInt(3) == 0 ? Arrays.copyOf(packed, random.nextInt(packed.length)) : packed;
    for (int i = random.nextInt(5); i >= 0 && damaged.length > 0; i--) {
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
    }
    try {
      assertThat(Zstd.unpacked(damaged, MOST)).hasSizeLessThanOrEqualTo(MOST);
    } catch (IOException e) {
      assertThat(e.getMessage()).doesNotContain("\n");
    }
  }

  @Test
  void frames_follow_each_other_and_others_are_skipped() throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(packed(new byte[] {1, 2, 3}, 1));
    all.writeBytes(new byte[] {0x53, 0x2A, 0x4D, 0x18, 2, 0, 0, 0, 9, 9});
    all.writeBytes(packed(new byte[] {4}, 1));

    assertThat(Zstd.unpacked(all.toByteArray(), MOST)).containsExactly(1, 2, 3, 4);
  }

  @Test
  void what_unpacks_to_too_much_is_refused() {
    byte[] bomb = packed(new byte[MOST + 1], 3);

    assertThat(bomb).hasSizeLessThan(1000);
    assertThatThrownBy(() -> Zstd.unpacked(bomb, MOST))
        .isInstanceOf(IOException.class)
        .hasMessage("it unpacks to more than 4 MB");
  }

  @Test
  void other_data_is_refused() {
    assertThatThrownBy(() -> Zstd.unpacked("no frame".getBytes(), MOST))
        .hasMessageContaining("is not Zstandard");
    assertThatThrownBy(() -> Zstd.unpacked(new byte[0], MOST)).isInstanceOf(IOException.class);
  }
}
