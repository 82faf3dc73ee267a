package prep.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReachableTest {

  private final Map<String, byte[]> content = new TreeMap<>();

  private void add(String type) {
    content.put(
        type.replace('.', '/') + ".class", ClassFile.of().build(ClassDesc.of(type), _ -> {}));
  }

  private void addOneThatReturns(String type, String returned) {
    ClassDesc array = ClassDesc.of(returned).arrayType();
    add(type, array, code -> code.aconst_null().areturn());
  }

  private void addOneThatNames(String type, String name) {
    add(type, ConstantDescs.CD_String, code -> code.ldc(name).areturn());
  }

  private void add(String type, ClassDesc returned, Consumer<CodeBuilder> body) {
    content.put(
        type.replace('.', '/') + ".class",
        ClassFile.of()
            .build(
                ClassDesc.of(type),
                builder ->
                    builder.withMethodBody(
                        "get", MethodTypeDesc.of(returned), ClassFile.ACC_STATIC, body)));
  }

  @Test
  void what_classes_of_prep_use_stays_and_what_that_uses_and_nothing_else() {
    addOneThatReturns("prep.Main", "lib.One");
    addOneThatReturns("lib.One", "lib.Two");
    add("lib.Two");
    addOneThatReturns("lib.Three", "lib.One");
    add("prep.Unused");

    assertThat(Reachable.in(content))
        .containsExactlyInAnyOrder(
            "prep/Main.class", "prep/Unused.class", "lib/One.class", "lib/Two.class");
  }

  @Test
  void a_class_that_is_found_by_name_stays() {
    addOneThatNames("prep.Main", "lib.Named$Inner");
    add("lib.Named$Inner");
    add("lib.Named");

    assertThat(Reachable.in(content))
        .containsExactlyInAnyOrder("prep/Main.class", "lib/Named$Inner.class");
  }

  @Test
  void a_class_that_a_file_in_meta_inf_names_stays() {
    add("lib.Loaded");
    add("lib.Linked");
    add("lib.Other");
    String metadata = "META-INF/native-image/lib/lib/reachability-metadata.json";
    content.put(metadata, "[{\"type\": \"lib.Loaded\"}]".getBytes(StandardCharsets.UTF_8));
    String provider = "META-INF/lib/providers/linked";
    content.put(provider, "class = lib.Linked\n".getBytes(StandardCharsets.UTF_8));

    assertThat(Reachable.in(content))
        .containsExactlyInAnyOrder("lib/Loaded.class", "lib/Linked.class", metadata, provider);
  }

  @Test
  void resources_stay_but_not_those_of_packages_that_are_left_out() {
    addOneThatReturns("prep.Main", "lib.One");
    add("lib.One");
    add("lib.gone.Two");
    for (String name : Set.of("lib/names.txt", "lib/gone/names.txt", "decks/index", "top")) {
      content.put(name, new byte[0]);
    }

    assertThat(Reachable.in(content))
        .contains("lib/names.txt", "decks/index", "top")
        .doesNotContain("lib/gone/names.txt", "lib/gone/Two.class");
  }

  @Test
  void nothing_that_stays_misses_a_class_and_what_is_reached_by_name_stays() throws IOException {
    for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
      addAll(Path.of(part));
    }

    Set<String> kept = Reachable.in(content);

    for (String name : kept) {
      if (name.endsWith(".class")) {
        for (PoolEntry constant : ClassFile.of().parse(content.get(name)).constantPool()) {
          if (constant instanceof ClassEntry type) {
            String used = type.asInternalName().replaceFirst("^\\[+L(.*);$", "$1") + ".class";
            assertThat(!content.containsKey(used) || kept.contains(used)).as(used).isTrue();
          }
        }
      }
    }
    assertThat(kept)
        .contains(
            "org/jline/terminal/impl/jni/JniTerminalProvider.class",
            "org/jline/terminal/impl/exec/ExecTerminalProvider.class",
            "org/jline/terminal/impl/ffm/FfmTerminalProvider.class",
            "org/jline/nativ/CLibrary$Termios.class",
            "picocli/CommandLine.class")
        .noneMatch(name -> name.startsWith("org/jline/reader/"))
        .noneMatch(name -> name.startsWith("org/jline/console/"));
  }

  /** The program and the libraries that it is distributed with, as on the class path of a test. */
  private void addAll(Path part) throws IOException {
    if (Files.isDirectory(part) && Files.exists(part.resolve("prep/Main.class"))) {
      try (Stream<Path> files = Files.walk(part)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          content.put(
              part.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
      }
    } else if (part.toString().matches(".*(jline|picocli|jackson-|snakeyaml|commonmark).*\\.jar")) {
      try (JarFile jar = new JarFile(part.toFile())) {
        for (JarEntry entry : Collections.list(jar.entries())) {
          try (InputStream in = jar.getInputStream(entry)) {
            content.put(entry.getName(), in.readAllBytes());
          }
        }
      }
    }
  }
}
