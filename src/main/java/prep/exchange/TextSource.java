package prep.exchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import prep.problem.Problem;
import prep.problem.UserError;

/**
 * The text of a file to be imported: without a byte order mark, its lines ended by {@code \n}.
 *
 * @param name as the user would name it
 */
public record TextSource(String name, String text) {

  /** The size of a file, in bytes, up to which it is read. */
  public static final int LARGEST = 32 << 20;

  /**
   * Decodes UTF-8, or UTF-16 that says so with a byte order mark.
   *
   * @throws UserError of kind data where the bytes are too many or no such text
   */
  public static TextSource decode(String name, byte[] bytes) {
    if (bytes.length > LARGEST) {
      throw refused(name, 1, "the file has more than 32 MB; split it", "too-large");
    }
    Charset charset = StandardCharsets.UTF_8;
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      charset = StandardCharsets.UTF_16LE;
    } else if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      charset = StandardCharsets.UTF_16BE;
    }
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    if (result.isError()) {
      String hex = Integer.toHexString(bytes[in.position()] & 0xFF).toUpperCase(Locale.ROOT);
      int line = 1 + (int) out.chars().filter(c -> c == '\n').count();
      throw refused(
          name,
          line,
          "the byte 0x" + hex + " here is not " + charset + "; save the file as UTF-8",
          "bad-utf8");
    }
    if (out.hasRemaining() && out.get(0) == '\uFEFF') {
      out.position(1);
    }
    String text = out.toString();
    return new TextSource(
        name, text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n'));
  }

  private static UserError refused(String name, int line, String message, String rule) {
    return new UserError(
        UserError.Kind.DATA, Problem.error(name, line, 1, message, rule).toString());
  }
}
