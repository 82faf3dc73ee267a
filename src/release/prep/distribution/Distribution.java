package prep.distribution;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.constant.ClassDesc;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Lays out the built program: {@code Distribution PREP.jar CLASSPATH DIRECTORY}.
 *
 * <p>The program and all its libraries become one Java module inside a linked runtime. So there is
 * no class path whose files the ahead-of-time cache would have to recognise, and the tree can be
 * moved and copied in any way. Decision note 0001 has the reasons and the figures. A native image
 * is built from the same jar: what is written out for the cache makes it smaller and quicker too.
 */
final class Distribution {

  /** JLine logs through java.logging and handles signals through jdk.unsupported. */
  private static final LinkedModules MODULES =
      new LinkedModules(List.of("java.base", "java.logging", "jdk.unsupported"));

  /**
   * The options of the virtual machine, kept in the image. Those that name a place are in the
   * launchers.
   */
  private static final List<String> OPTIONS =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          // Else a share of the machine's memory is touched before anything is collected: a deck
          // of 10 MB takes 70 MB less so, and no longer. With less, many decks are listed slower.
          "-Xmn48m",
          "-XX:-UsePerfData",
          // Without profiles in the cache, this would only start a thread.
          "-XX:+UnlockDiagnosticVMOptions",
          "-XX:-AOTReplayTraining",
          // A cache that does not fit must not be heard of.
          "-Xlog:disable",
          "--enable-native-access=prep");

  private static final int RELEASE = 25;
  private static final Path DIST = Path.of("src/dist");

  private final Path jar;
  private final List<Path> libraries;
  private final Path home;
  private final Path work;

  private Distribution(Path jar, List<Path> libraries, Path home) {
    this.jar = jar;
    this.libraries = libraries;
    this.home = home;
    this.work = home.resolveSibling("distribution");
  }

  public static void main(String[] args) throws Exception {
    List<Path> libraries =
        Stream.of(args[1].split(File.pathSeparator))
            .map(Path::of)
            .filter(Files::isRegularFile)
            .toList();
    try {
      new Distribution(Path.of(args[0]), libraries, Path.of(args[2])).build();
    } catch (Failure e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private static final class Failure extends Exception {
    private static final long serialVersionUID = 1;

    Failure(String message) {
      super(message);
    }
  }

  private void build() throws IOException, InterruptedException, Failure {
    Path stamp = work.resolve("made-of");
    String inputs = inputs();
    if (Files.exists(home.resolve("LICENSE"))
        && Files.exists(stamp)
        && Files.readString(stamp).equals(inputs)) {
      return;
    }
    delete(home);
    delete(work);
    Files.createDirectories(work);
    Files.createDirectories(home.resolve("lib"));

    Map<String, byte[]> content = content();
    content.putAll(rehearsal());
    content.keySet().retainAll(Reachable.in(content));
    rewrite(content);
    List<String> unlinked = MODULES.usedBeyond(content);
    if (!unlinked.isEmpty()) {
      throw new Failure(String.join("\n", unlinked));
    }
    content.put("module-info.class", MODULES.descriptor(content.keySet()));
    Path module = work.resolve("prep.jar");
    zip(content, module);
    link(module);
    launchers();
    Files.writeString(stamp, inputs);
  }

  /** A digest of everything that the result depends on: the same digest, the same result. */
  private String inputs() throws IOException {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
    digest.update(Runtime.version().toString().getBytes(StandardCharsets.UTF_8));
    digest.update(System.getProperty("java.home").getBytes(StandardCharsets.UTF_8));
    digest.update(Files.readAllBytes(jar));
    for (Path library : libraries) {
      digest.update((library + " " + Files.size(library)).getBytes(StandardCharsets.UTF_8));
    }
    for (String root : List.of("src/build", "src/dist", "src/release/prep/distribution")) {
      for (Path file : files(Path.of(root))) {
        digest.update(Files.readAllBytes(file));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** All classes and resources of the program and its libraries, by name. */
  private Map<String, byte[]> content() throws IOException, Failure {
    Map<String, byte[]> content = new TreeMap<>();
    Map<String, Path> origins = new HashMap<>();
    List<Path> jars = new ArrayList<>(List.of(jar));
    jars.addAll(libraries);
    for (Path path : jars) {
      for (Map.Entry<String, byte[]> entry : entries(path).entrySet()) {
        String name = entry.getKey();
        if (name.matches("META-INF/[^/]*(LICENSE|NOTICE)[^/]*")) {
          Path legal =
              home.resolve("legal")
                  .resolve(path.getFileName().toString().replaceFirst("\\.jar$", ""));
          Files.createDirectories(legal);
          Files.write(legal.resolve(name.substring("META-INF/".length())), entry.getValue());
        } else if (name.startsWith("org/jline/nativ/") && !name.endsWith(".class")) {
          if (name.startsWith(nativeFolder())) {
            Files.write(
                home.resolve("lib").resolve(name.substring(name.lastIndexOf('/') + 1)),
                entry.getValue());
            // A native image has it in itself.
            content.put(name, entry.getValue());
          }
        } else if (!unwanted(name)) {
          Path other = origins.putIfAbsent(name, path);
          if (other != null && name.endsWith(".class")) {
            throw new Failure(name + " is in both " + other + " and " + path);
          }
          content.putIfAbsent(name, entry.getValue());
        }
      }
    }
    return content;
  }

  private static boolean unwanted(String name) {
    return name.endsWith("/")
        // JLine's editor, pager and commands, which its line reader knows by name.
        || name.startsWith("org/jline/builtins/")
        // The texts of bundled decks, whose trees are read.
        || name.startsWith("decks/") && name.endsWith(".yaml")
        || name.equals("module-info.class")
        || name.equals("META-INF/MANIFEST.MF")
        || name.startsWith("META-INF/maven/")
        || name.startsWith("META-INF/native-image/") && !isNativeMetadata(name)
        // A named module declares its services; none of the libraries' is needed.
        || name.startsWith("META-INF/services/");
  }

  /** What native-image is told; of JLine, only about its native library. */
  private static boolean isNativeMetadata(String name) {
    return name.startsWith("META-INF/native-image/prep/")
        || name.startsWith("META-INF/native-image/org.jline/jline-native/");
  }

  /** The files of a jar as Java 25 sees them. */
  private static Map<String, byte[]> entries(Path path) throws IOException {
    Map<String, byte[]> plain = new TreeMap<>();
    Map<Integer, Map<String, byte[]>> versioned = new TreeMap<>();
    try (JarFile file = new JarFile(path.toFile())) {
      boolean multiRelease =
          file.getManifest() != null
              && "true"
                  .equalsIgnoreCase(
                      file.getManifest()
                          .getMainAttributes()
                          .getValue(Attributes.Name.MULTI_RELEASE));
      for (JarEntry entry : Collections.list(file.entries())) {
        if (entry.isDirectory()) {
          continue;
        }
        byte[] bytes;
        try (InputStream in = file.getInputStream(entry)) {
          bytes = in.readAllBytes();
        }
        String name = entry.getName();
        String prefix = "META-INF/versions/";
        if (!name.startsWith(prefix)) {
          plain.put(name, bytes);
        } else if (multiRelease) {
          int slash = name.indexOf('/', prefix.length());
          int version = Integer.parseInt(name.substring(prefix.length(), slash));
          if (version <= RELEASE) {
            versioned
                .computeIfAbsent(version, v -> new TreeMap<>())
                .put(name.substring(slash + 1), bytes);
          }
        }
      }
    }
    versioned.values().forEach(plain::putAll);
    return plain;
  }

  /** Where JLine's jar keeps the native library for this system. */
  private static String nativeFolder() {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String arch = System.getProperty("os.arch");
    return "org/jline/nativ/"
        + (os.startsWith("mac") ? "Mac" : os.startsWith("win") ? "Windows" : "Linux")
        + "/"
        + (arch.equals("amd64") ? "x86_64" : arch.equals("aarch64") ? "arm64" : arch)
        + "/";
  }

  /** The class that the cache is trained with; without it, training starts the program itself. */
  private Map<String, byte[]> rehearsal() throws IOException {
    Path classes = work.resolve("rehearsal");
    var messages = new ByteArrayOutputStream();
    var out = new PrintStream(messages, true, StandardCharsets.UTF_8);
    int status =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(
                out,
                out,
                "-proc:none",
                "-nowarn",
                "-cp",
                Stream.concat(Stream.of(jar), libraries.stream())
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator)),
                "-d",
                classes.toString(),
                "src/build/prep/Rehearsal.java");
    if (status != 0) {
      System.err.println("The rehearsal does not compile, so prep will start more slowly:");
      System.err.print(messages.toString(StandardCharsets.UTF_8));
      return Map.of();
    }
    Map<String, byte[]> content = new HashMap<>();
    for (Path file : files(classes)) {
      content.put(classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
    }
    return content;
  }

  /** Rewrites the classes that the ahead-of-time cache would not take, or not wholly. */
  private static void rewrite(Map<String, byte[]> content) throws Failure {
    ClassHierarchyResolver hierarchy =
        ClassHierarchyResolver.ofResourceParsing(
                (ClassDesc type) -> {
                  String descriptor = type.descriptorString();
                  String name = descriptor.substring(1, descriptor.length() - 1) + ".class";
                  byte[] bytes = content.get(name);
                  return bytes == null ? null : new ByteArrayInputStream(bytes);
                })
            .orElse(ClassHierarchyResolver.defaultResolver())
            .cached();
    ClassFile format =
        ClassFile.of(
            ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
            ClassFile.ClassHierarchyResolverOption.of(hierarchy));
    for (Map.Entry<String, byte[]> entry : content.entrySet()) {
      if (!entry.getKey().endsWith(".class")) {
        continue;
      }
      ClassModel type = format.parse(entry.getValue());
      if (type.majorVersion() < ClassFile.JAVA_6_VERSION) {
        entry.setValue(modern(format, type));
      } else if (entry.getKey().startsWith("prep/")) {
        entry.setValue(Desugaring.of(format, type));
      } else {
        continue;
      }
      List<VerifyError> errors = format.verify(entry.getValue());
      if (!errors.isEmpty()) {
        throw new Failure(entry.getKey() + " was rewritten wrongly: " + errors);
      }
    }
  }

  /**
   * A class of before Java 6, as picocli's are, with stack maps and a version of today: the cache
   * takes none that needs the old verifier.
   */
  private static byte[] modern(ClassFile format, ClassModel type) {
    return format.transformClass(
        type,
        ClassTransform.dropping(element -> element instanceof ClassFileVersion)
            .andThen(ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL))
            .andThen(
                ClassTransform.endHandler(
                    builder -> builder.withVersion(ClassFile.JAVA_8_VERSION, 0))));
  }

  private static void zip(Map<String, byte[]> content, Path file) throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.setLevel(1);
      for (Map.Entry<String, byte[]> entry : content.entrySet()) {
        var header = new ZipEntry(entry.getKey());
        header.setTime(0);
        zip.putNextEntry(header);
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
  }

  private void link(Path module) throws IOException, InterruptedException, Failure {
    Path runtime = home.resolve("runtime");
    var messages = new ByteArrayOutputStream();
    var out = new PrintStream(messages, true, StandardCharsets.UTF_8);
    int status =
        ToolProvider.findFirst("jlink")
            .orElseThrow()
            .run(
                out,
                out,
                "--module-path",
                module.toString(),
                "--add-modules",
                "prep",
                "--output",
                runtime.toString(),
                "--compress=zip-6",
                "--no-header-files",
                "--no-man-pages",
                "--add-options=" + String.join(" ", OPTIONS));
    if (status != 0) {
      throw new Failure(
          "jlink could not make the runtime:\n" + messages.toString(StandardCharsets.UTF_8));
    }
    // The JDK's own cache, for when prep's does not fit.
    Process dump =
        new ProcessBuilder(runtime.resolve("bin/java").toString(), "-Xshare:dump")
            .redirectErrorStream(true)
            .redirectOutput(work.resolve("share.log").toFile())
            .start();
    if (dump.waitFor() != 0) {
      System.err.println("The runtime has no class data archive; see " + work.resolve("share.log"));
    }
  }

  /** Adds the launchers and the licences that the libraries' jars lack. */
  private void launchers() throws IOException {
    Path bin = Files.createDirectories(home.resolve("bin"));
    for (String name : List.of("prep", "prep.cmd")) {
      Files.copy(DIST.resolve(name), bin.resolve(name));
    }
    if (!bin.resolve("prep").toFile().setExecutable(true, false)) {
      throw new IOException("cannot make " + bin.resolve("prep") + " executable");
    }
    Files.copy(Path.of("LICENSE"), home.resolve("LICENSE"));
    for (Path file : files(DIST.resolve("legal"))) {
      Path target = home.resolve(DIST.relativize(file));
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void delete(Path root) throws IOException {
    if (Files.exists(root)) {
      try (Stream<Path> walk = Files.walk(root)) {
        for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
