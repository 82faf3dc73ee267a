package prep;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.FileDescriptor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(1)
class ArchitectureTest {

  /**
   * One line a package of prep: what it may use beside itself, {@code java.lang}, {@code
   * java.util}, {@code java.time}, {@code java.math} and JSpecify. A name that has a row itself is
   * a package of prep.
   */
  private static final String TABLE =
      """
      (root)            | cli java.io java.nio
      deck              |
      problem           |
      schedule          |
      text              | java.text
      code              | text
      typing            | text
      markdown          | code text org.commonmark
      grading.text      | deck problem java.text com.google.re2j
      grading.command   | deck grading.text
      grading.points    | deck grading.text java.text
      grading           | deck grading.text grading.command grading.points
      progress          | deck schedule
      plan              | deck schedule progress
      session           | deck grading grading.points schedule progress
      search            | deck grading.points java.text
      debrief           | deck schedule search
      mock              | deck grading grading.points progress schedule session
      screen            | debrief deck grading grading.text grading.command grading.points schedule progress session search text typing markdown
      screen.interview  | deck grading markdown progress schedule screen session text
      skills            | deck problem yaml
      screen.plan       | deck markdown mock plan progress screen session skills text typing
      screen.debrief    | debrief deck grading markdown screen screen.plan text typing
      screen.mock       | deck markdown mock progress schedule screen session text
      disk              | problem java.io java.nio
      yaml              | problem java.io java.nio tools.jackson org.snakeyaml
      files             | deck problem yaml java.io java.nio java.text tools.jackson
      files.config      | problem yaml java.nio
      library           | deck disk files problem yaml java.io java.nio
      store             | deck disk progress schedule problem java.io java.nio tools.jackson
      lint              | deck files grading grading.text grading.points markdown problem yaml java.text
      exchange.item     | deck files yaml problem org.commonmark java.nio java.text
      exchange.markdown | deck files exchange.item org.commonmark org.jsoup
      exchange.table    | deck files yaml problem exchange.item java.io tools.jackson
      exchange.sqlite   | java.io java.nio
      exchange.zstd     | java.io java.nio
      exchange.anki     | deck yaml exchange.item exchange.markdown exchange.table exchange.sqlite exchange.zstd java.io java.nio
      exchange.gift     | deck exchange.item exchange.markdown
      exchange          | deck disk files problem yaml exchange.item exchange.markdown exchange.table exchange.anki exchange.gift java.io java.nio
      terminal.programs | markdown java.io java.nio
      terminal          | deck disk grading schedule progress session screen screen.interview text typing markdown problem terminal.programs java.io java.nio org.jline
      terminal.json     | deck grading grading.points grading.text progress schedule screen session terminal java.io tools.jackson
      terminal.dialogue | screen terminal
      terminal.plan     | plan progress screen screen.plan text typing terminal terminal.dialogue java.io
      terminal.debrief  | debrief problem screen screen.debrief text typing terminal terminal.dialogue java.io
      terminal.mock     | deck grading mock problem schedule screen screen.interview screen.mock session terminal terminal.json text typing java.io tools.jackson
      cli.command       | debrief deck disk mock plan schedule progress session screen text problem files files.config library store terminal terminal.programs java.io java.nio picocli org.jline tools.jackson
      cli.sessions      | deck disk plan schedule progress session screen screen.plan text problem files files.config store terminal terminal.json terminal.programs cli.command java.io java.nio picocli tools.jackson
      cli.decks         | deck disk grading schedule progress session search screen text markdown problem yaml files library store exchange exchange.item lint terminal cli.command java.io java.nio picocli tools.jackson
      cli.record        | debrief deck progress session screen text problem store terminal cli.command java.io java.nio picocli tools.jackson
      cli.day           | debrief deck plan schedule progress session screen screen.plan text problem store cli.command java.nio picocli tools.jackson
      cli.plan          | deck disk markdown plan problem progress files screen screen.plan session skills store text yaml terminal terminal.dialogue terminal.plan cli.command java.nio picocli tools.jackson
      cli.debrief       | debrief deck files plan problem progress schedule screen screen.debrief store text yaml terminal terminal.debrief terminal.dialogue cli.command java.io java.nio picocli tools.jackson
      cli.mock          | deck disk mock plan progress problem screen screen.mock session store text terminal terminal.json terminal.mock cli.command cli.plan java.io java.nio picocli tools.jackson
      cli               | deck disk session text problem exchange lint cli.command cli.sessions cli.debrief cli.decks cli.record cli.day cli.mock cli.plan java.io java.nio picocli
      """;

  private static final List<String> ALWAYS =
      List.of("java.lang", "java.util", "java.time", "java.math", "org.jspecify");

  /** What only the shell may touch: {@code java.lang} and {@code java.util} hold these too. */
  private static final Set<String> CLOCKS =
      Set.of("now", "systemDefaultZone", "systemUTC", "currentTimeMillis", "nanoTime");

  private static final Set<String> LOOK_UPS =
      Set.of(
          "forName",
          "newInstance",
          "getResource",
          "getMethod",
          "getMethods",
          "getDeclaredMethod",
          "getDeclaredMethods",
          "getField",
          "getFields",
          "getDeclaredField",
          "getDeclaredFields",
          "getConstructor",
          "getConstructors",
          "getDeclaredConstructor",
          "getDeclaredConstructors",
          "getRecordComponents",
          "getPermittedSubclasses",
          "getEnumConstants");

  private static final JavaClasses PREP =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("prep");

  private static Map<String, List<String>> table() {
    Map<String, List<String>> table = new LinkedHashMap<>();
    for (String row : TABLE.lines().toList()) {
      String[] cells = row.split("\\|", -1);
      table.put(
          cells[0].strip(),
          Arrays.stream(cells[1].strip().split(" ")).filter(word -> !word.isEmpty()).toList());
    }
    return table;
  }

  private static String packageName(String row) {
    return row.equals("(root)") ? "prep" : "prep." + row;
  }

  private static ArchRule ruleFor(String row, List<String> allowed) {
    List<String> packages = new ArrayList<>();
    packages.add(packageName(row));
    ALWAYS.forEach(name -> packages.add(name + ".."));
    for (String name : allowed) {
      packages.add(table().containsKey(name) ? packageName(name) : name + "..");
    }
    return classes()
        .that()
        .resideInAPackage(packageName(row))
        .should(
            onlyDependOnClassesThat(
                resideInAnyPackage(packages.toArray(String[]::new)).or(arrayOrPrimitive())))
        .allowEmptyShould(true);
  }

  private static DescribedPredicate<JavaClass> arrayOrPrimitive() {
    return DescribedPredicate.describe(
        "an array or a primitive", type -> type.isArray() || type.isPrimitive());
  }

  @Test
  void each_package_uses_only_what_its_row_allows() {
    table().forEach((row, allowed) -> ruleFor(row, allowed).check(PREP));
  }

  @Test
  void each_package_has_a_row() {
    Set<String> packages = new TreeSet<>();
    PREP.forEach(type -> packages.add(type.getPackageName()));
    Set<String> rows = new TreeSet<>();
    table().keySet().forEach(row -> rows.add(packageName(row)));

    assertThat(rows).isEqualTo(packages);
  }

  @Test
  void a_planted_violation_is_found() {
    assertThat(ruleFor("cli", List.of("deck")).evaluate(PREP).hasViolation()).isTrue();
  }

  @Test
  void packages_form_no_cycles() {
    slices().matching("prep.(**)").should().beFreeOfCycles().check(PREP);
  }

  @Test
  void only_the_outermost_shell_asks_for_the_time() {
    noClasses()
        .that()
        .resideOutsideOfPackages("prep", "prep.cli..")
        .should()
        .callMethodWhere(
            DescribedPredicate.describe("it reads a clock", ArchitectureTest::readsClock))
        .check(PREP);
  }

  private static boolean readsClock(JavaAccess<?> call) {
    String owner = call.getTargetOwner().getFullName();
    return CLOCKS.contains(call.getTarget().getName())
        && (owner.startsWith("java.time") || owner.equals("java.lang.System"));
  }

  /** native-image leaves out what is only found by name at run time: prep asks for nothing so. */
  @Test
  void nothing_is_found_by_reflection_or_by_listing() {
    ArchRule rule =
        noClasses()
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..")
                    .or(named(ServiceLoader.class))
                    .or(named(ResourceBundle.class)))
            .orShould()
            .callMethodWhere(
                DescribedPredicate.describe(
                    "it looks up a class, a member or the place of a resource",
                    ArchitectureTest::looksUp));
    rule.check(PREP);

    JavaClasses planted = new ClassFileImporter().importClasses(NativeMetadataTest.class);
    assertThat(rule.evaluate(planted).hasViolation()).isTrue();
  }

  private static DescribedPredicate<JavaClass> named(Class<?> type) {
    return DescribedPredicate.describe(type.getName(), found -> found.isEquivalentTo(type));
  }

  /** A resource may be read by its whole name; its URL could be listed, or opened otherwise. */
  private static boolean looksUp(JavaAccess<?> call) {
    JavaClass owner = call.getTargetOwner();
    return (owner.isEquivalentTo(Class.class) && LOOK_UPS.contains(call.getTarget().getName()))
        || owner.isAssignableTo(ClassLoader.class)
        || owner.isEquivalentTo(Module.class);
  }

  @Test
  void only_main_names_the_standard_streams_and_exits() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("prep.Main")
        .should()
        .accessField(System.class, "in")
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(FileDescriptor.class, "out")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(PREP);
  }
}
