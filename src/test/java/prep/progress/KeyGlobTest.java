package prep.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyGlobTest {

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "docker/a, docker/a, true",
    "docker/a, docker/ab, false",
    "docker/*, docker/image, true",
    "docker/*, dockers/image, false",
    "cloud/*, cloud/aws/s3, true",
    "*, sql/joins, true",
    "*/joins, sql/joins, true",
    "*s*, docker/volumes, true",
    "python-?/x, python-3/x, true",
    "python-?/x, python-core/x, false",
    "docker, docker/a, false",
    "docker/, docker/a, false",
  })
  void a_pattern_fits_the_whole_key(String glob, String key, boolean fits) {
    assertThat(new KeyGlob(glob).matches(Story.key(key))).isEqualTo(fits);
  }

  @Test
  void an_empty_pattern_fits_nothing() {
    assertThat(new KeyGlob("").matches(Story.key("a/b"))).isFalse();
  }

  @Test
  void a_hostile_pattern_is_answered_at_once() {
    String glob = "a*".repeat(500) + "b";
    assertThat(new KeyGlob(glob).matches(Story.key("a".repeat(2000) + "/x"))).isFalse();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void it_agrees_with_regular_expressions(long seed) {
    Story story = new Story(seed);
    for (int i = 0; i < 3000; i++) {
      String glob = letters(story, "ab*?/", 6);
      String key = "a" + letters(story, "ab", 3) + "/" + "b" + letters(story, "ab", 3);
      Pattern pattern = Pattern.compile(glob.replace("?", ".").replace("*", ".*"));
      assertThat(new KeyGlob(glob).matches(Story.key(key)))
          .as("%s on %s", glob, key)
          .isEqualTo(pattern.matcher(key).matches());
    }
  }

  private static String letters(Story story, String alphabet, int most) {
    StringBuilder letters = new StringBuilder();
    for (int length = story.random().nextInt(most + 1); length > 0; length--) {
      letters.append(alphabet.charAt(story.random().nextInt(alphabet.length())));
    }
    return letters.toString();
  }
}
