package prep.exchange.item;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import prep.problem.Problem;
import prep.problem.UserError;
import prep.yaml.Encoding;

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
   * @throws UserError of kind data if there are too many bytes or they are not such a text
   */
  public static TextSource decode(String name, byte[] bytes) {
    Charset charset = charset(bytes);
    Optional<Problem> fault = Encoding.faultOf(name, bytes, charset, LARGEST);
    if (fault.isPresent()) {
      throw UserError.of(List.of(fault.get()));
    }
    String decoded = new String(bytes, charset);
    String text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    return new TextSource(
        name, text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n'));
  }

  private static Charset charset(byte[] bytes) {
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    return StandardCharsets.UTF_8;
  }
}
