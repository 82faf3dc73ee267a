package prep.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import prep.problem.Problem;

/** Whether the bytes of a file are text. */
public final class Encoding {

  /** A stray zero byte does not turn valid UTF-8 into a binary file. */
  private static final double MOST_ZEROS = 0.25;

  private Encoding() {}

  /**
   * What is wrong with bytes that should be text in a charset; empty where nothing is.
   *
   * @param file how the problem names the file
   * @param most how many bytes there may be
   */
  public static Optional<Problem> faultOf(String file, byte[] bytes, Charset charset, int most) {
    Optional<String> other = OtherFile.described(bytes);
    if (other.isPresent()) {
      return other.map(what -> Problems.at(file, Position.START, Rule.NOT_TEXT, what));
    }
    if (bytes.length > most) {
      String message = "the file has more than " + (most >> 20) + " MB; split it";
      return Optional.of(Problems.at(file, Position.START, Rule.TOO_LARGE, message));
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    double zeros = charset.equals(StandardCharsets.UTF_8) ? OtherFile.zeros(bytes) : 0;
    if (zeros > (result.isError() ? 0 : MOST_ZEROS)) {
      return Optional.of(
          Problems.at(
              file,
              Position.START,
              Rule.NOT_TEXT,
              "this is a binary file, or text in UTF-16; save its text as UTF-8"));
    }
    if (!result.isError()) {
      return Optional.empty();
    }
    String hex = HexFormat.of().withUpperCase().toHexDigits(bytes[in.position()]);
    return Optional.of(
        Problems.at(
            file,
            SourceText.endOf(out.flip().toString()),
            Rule.BAD_UTF8,
            "the byte 0x" + hex + " here is not " + charset + "; save the file as UTF-8"));
  }
}
