package prep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the build tells native-image: everything that is found by name at run time, and nothing that
 * is missing.
 */
class NativeMetadataTest {

  private static final String PLACE = "META-INF/native-image/prep/prep/";

  private final Path classes = directoryOfClasses();
  private final JsonNode metadata =
      JsonMapper.shared().readTree(classes.resolve(PLACE + "reachability-metadata.json"));

  private static Path directoryOfClasses() {
    try {
      return Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> resources() {
    List<String> names = new ArrayList<>();
    metadata.get("resources").forEach(resource -> names.add(resource.get("glob").asString()));
    return names;
  }

  private List<String> bundled() throws IOException {
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> classes.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !name.endsWith(".class") && !name.startsWith("META-INF/"))
          .toList();
    }
  }

  @Test
  void each_bundled_resource_is_in_the_metadata_and_the_decks_are_in_the_image_itself()
      throws IOException {
    assertThat(bundled())
        .contains("decks/index", "decks/catalog", "decks/docker.tree", "prep/schema/deck.json")
        .contains("prep/version.txt", "prep/completion/zsh")
        .allMatch(name -> resources().contains(name) != name.startsWith("decks/"));
    assertThat(options()).contains("prep.library.OwnFiles");
  }

  @Test
  void each_resource_of_the_metadata_is_there() {
    assertThat(resources())
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .allSatisfy(name -> assertThat(Main.class.getResource("/" + name)).isNotNull());
  }

  @Test
  void all_that_is_reached_by_reflection_exists() throws Exception {
    assertThat(metadata.get("reflection")).isNotEmpty();
    for (JsonNode entry : metadata.get("reflection")) {
      JsonNode type = entry.get("type");
      if (type.has("proxy")) {
        for (JsonNode name : type.get("proxy")) {
          assertThat(Class.forName(name.asString())).isInterface();
        }
      } else {
        checkMembers(Class.forName(type.asString()), entry);
      }
    }
  }

  private static void checkMembers(Class<?> type, JsonNode entry) throws Exception {
    for (JsonNode field : entry.path("fields")) {
      assertThat(type.getDeclaredField(field.get("name").asString())).isNotNull();
    }
    for (JsonNode method : entry.path("methods")) {
      List<Class<?>> parameters = new ArrayList<>();
      for (JsonNode parameter : method.get("parameterTypes")) {
        parameters.add(named(parameter.asString()));
      }
      Class<?>[] types = parameters.toArray(Class<?>[]::new);
      String name = method.get("name").asString();
      assertThat(
              name.equals("<init>")
                  ? type.getDeclaredConstructor(types)
                  : type.getDeclaredMethod(name, types))
          .as(type + "." + name + Arrays.toString(types))
          .isNotNull();
    }
  }

  private static Class<?> named(String name) throws ClassNotFoundException {
    return name.endsWith("[]")
        ? named(name.substring(0, name.length() - 2)).arrayType()
        : Class.forName(name);
  }

  @Test
  void native_libraries_may_be_loaded_without_a_warning() throws IOException {
    assertThat(options()).contains("--enable-native-access=ALL-UNNAMED");
  }

  @Test
  void classes_that_an_image_is_built_with_exist() throws Exception {
    Matcher names = Pattern.compile("--initialize-at-build-time=(\\S+)").matcher(options());
    assertThat(names.find()).isTrue();
    for (String name : names.group(1).split(",")) {
      assertThat(Class.forName(name)).isNotNull();
    }
  }

  private String options() throws IOException {
    Properties options = new Properties();
    try (var in = Files.newInputStream(classes.resolve(PLACE + "native-image.properties"))) {
      options.load(in);
    }
    return options.getProperty("Args");
  }
}
