package prep.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.module.ModuleDescriptor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LinkedModulesTest {

  private final LinkedModules modules = new LinkedModules(List.of("java.base", "java.logging"));

  private static byte[] classWith(String field) {
    ClassDesc type = ClassDesc.of(field);
    return ClassFile.of()
        .build(
            ClassDesc.of("prep.Planted"),
            builder ->
                builder
                    .withInterfaceSymbols(ClassDesc.of("prep.Other"))
                    .withMethodBody(
                        "made",
                        MethodTypeDesc.of(type),
                        ClassFile.ACC_STATIC,
                        code -> code.aconst_null().checkcast(type).areturn()));
  }

  @Test
  void a_class_of_prep_that_uses_another_module_is_named_with_it() {
    Map<String, byte[]> content = Map.of("prep/Planted.class", classWith("java.sql.Connection"));

    assertThat(modules.usedBeyond(content))
        .containsExactly(
            "prep/Planted.class uses java/sql/Connection of java.sql;"
                + " add that module to MODULES in Distribution.java");
  }

  @Test
  void each_use_is_told_at_once() {
    Map<String, byte[]> content =
        Map.of(
            "prep/b/B.class", classWith("java.sql.Connection"),
            "prep/a/A.class", classWith("java.net.http.HttpClient"));

    assertThat(modules.usedBeyond(content)).hasSize(2).first().asString().contains("prep/a/A");
  }

  @Test
  void linked_modules_and_classes_of_libraries_may_be_used() {
    var content = new TreeMap<String, byte[]>();
    content.put("prep/A.class", classWith("java.util.logging.Logger"));
    content.put("prep/B.class", classWith("java.util.List"));
    content.put("prep/C.class", classWith("org.example.Library"));
    content.put("org/example/Library.class", classWith("java.sql.Connection"));
    content.put("prep/version.txt", new byte[] {1});

    assertThat(modules.usedBeyond(content)).isEmpty();
  }

  @Test
  void the_module_is_open_starts_with_main_and_requires_what_is_linked() throws Exception {
    byte[] descriptor =
        modules.descriptor(
            Set.of("prep/Main.class", "decks/docker.yaml", "META-INF/some.txt", "no-name/a"));

    ModuleDescriptor module = ModuleDescriptor.read(new ByteArrayInputStream(descriptor));

    assertThat(module.isOpen()).isTrue();
    assertThat(module.mainClass()).contains("prep.Main");
    assertThat(module.packages()).containsExactlyInAnyOrder("prep", "decks");
    assertThat(module.requires().stream().map(ModuleDescriptor.Requires::name))
        .containsExactlyInAnyOrder("java.base", "java.logging");
  }
}
