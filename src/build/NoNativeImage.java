/** Says that no native image is built, and how to get one; the rest of the build goes on. */
final class NoNativeImage {
  private NoNativeImage() {}

  public static void main(String[] args) {
    System.err.println(
        "No native image was built: set GRAALVM_HOME to a GraalVM for JDK 25"
            + " (https://www.graalvm.org/downloads)");
  }
}
