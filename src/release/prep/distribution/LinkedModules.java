package prep.distribution;

import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.ModuleAttribute;
import java.lang.classfile.attribute.ModuleMainClassAttribute;
import java.lang.classfile.attribute.ModulePackagesAttribute;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.constant.ClassDesc;
import java.lang.constant.ModuleDesc;
import java.lang.constant.PackageDesc;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.SourceVersion;

/**
 * The JDK's modules that are linked with the module prep.
 *
 * @param names of these modules; prep's own classes may use no other
 */
record LinkedModules(List<String> names) {

  LinkedModules {
    names = List.copyOf(names);
  }

  /**
   * What classes of prep use of other modules of the JDK, in words.
   *
   * @param content all files of the module by name, such as {@code prep/Main.class}
   */
  List<String> usedBeyond(Map<String, byte[]> content) {
    Map<String, String> owners = owners();
    List<String> uses = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : new TreeMap<>(content).entrySet()) {
      if (!file.getKey().startsWith("prep/") || !file.getKey().endsWith(".class")) {
        continue;
      }
      for (PoolEntry constant : ClassFile.of().parse(file.getValue()).constantPool()) {
        if (constant instanceof ClassEntry type) {
          String used = type.asInternalName();
          String owner = owners.get(used.substring(0, Math.max(0, used.lastIndexOf('/'))));
          if (owner != null && !names.contains(owner)) {
            uses.add(
                "%s uses %s of %s; add that module to MODULES in Distribution.java"
                    .formatted(file.getKey(), used, owner));
          }
        }
      }
    }
    return uses;
  }

  /** The module of each package of the JDK, with slashes in the names of packages. */
  private static Map<String, String> owners() {
    Map<String, String> owners = new HashMap<>();
    for (ModuleReference module : ModuleFinder.ofSystem().findAll()) {
      for (String name : module.descriptor().packages()) {
        owners.put(name.replace('.', '/'), module.descriptor().name());
      }
    }
    return owners;
  }

  /**
   * The class {@code module-info} of the module prep.
   *
   * @param files all files of the module by name
   */
  byte[] descriptor(Set<String> files) {
    Set<String> packages = new TreeSet<>();
    for (String name : files) {
      String directory = name.substring(0, Math.max(0, name.lastIndexOf('/'))).replace('/', '.');
      // A directory of resources counts too, if its name could be a package's.
      if (SourceVersion.isName(directory)) {
        packages.add(directory);
      }
    }
    ModuleAttribute module =
        ModuleAttribute.of(
            ModuleDesc.of("prep"),
            builder -> {
              // Open, so that reflection and resources work as on a class path.
              builder.moduleFlags(AccessFlag.OPEN);
              for (String required : names) {
                int flags = required.equals("java.base") ? AccessFlag.MANDATED.mask() : 0;
                builder.requires(ModuleDesc.of(required), flags, null);
              }
            });
    return ClassFile.of()
        .buildModule(
            module,
            info ->
                info.with(
                        ModulePackagesAttribute.ofNames(
                            packages.stream().map(PackageDesc::of).toList()))
                    .with(ModuleMainClassAttribute.of(ClassDesc.of("prep.Main"))));
  }
}
