package prep;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import prep.cli.Prep;

/** The program: the only place that exits or names the standard streams. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    // Java's own status for what nobody caught is 1, and that says something else.
    int status = Prep.BUG;
    try {
      Descriptors.fill();
      InputStream in = Descriptors.isInputOfRuntime() ? InputStream.nullInputStream() : System.in;
      // System.out would swallow what goes wrong.
      FileOutputStream out = new FileOutputStream(FileDescriptor.out);
      status = Prep.run(in, out, System.err, args);
    } finally {
      System.exit(status);
    }
  }
}
