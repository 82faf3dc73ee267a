package prep.exchange.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prep.deck.Topic;

class TopicNameTest {

  private static String ofFile(String file) {
    return TopicName.ofFile(Path.of("/notes").resolve(file)).topic().name();
  }

  @ParameterizedTest
  @CsvSource({
    "c.md, c",
    "C++.md, cpp",
    "c++20.md, cpp20",
    "Modern C++ (2020).md, modern-cpp-2020",
    "c#.md, csharp",
    "c♯.md, csharp",
    "C＃.md, csharp",
    "f#.md, fsharp",
    "q#.md, qsharp",
    "objective-c++.md, objective-cpp",
    "objective-c.md, objective-c",
    "a+.md, a-plus",
    "a*.md, a-star",
    ".net.md, dotnet",
    ".NET Core.md, dotnet-core",
    "net.md, net",
    "asp.net.md, asp-net",
    "node.js.md, node-js",
    "#1 questions.md, 1-questions",
    "java+spring.md, java-spring",
  })
  void languages_keep_what_tells_them_apart(String file, String topic) {
    assertThat(ofFile(file)).isEqualTo(topic);
  }

  @ParameterizedTest
  @CsvSource({
    "сети.md, seti",
    "Базы данных.md, bazy-dannykh",
    "Йод и ёж.md, yod-i-ezh",
    "объект.md, obekt",
    "мережі та їх захист.md, merezhi-ta-yikh-zakhist",
    "Ђорђе.md, djordje",
    "δίκτυα.md, diktya",
    "Ουσία.md, ousia",
    "ΒΆΣΕΙΣ.md, vaseis",
    "größe.md, grosse",
    "Straße.md, strasse",
    "smørbrød.md, smorbrod",
    "Æsop œuvre.md, aesop-oeuvre",
    "Łódź.md, lodz",
    "Đà Nẵng.md, da-nang",
    "İstanbul ışık.md, istanbul-isik",
    "ﬁle ½.md, file-1-2",
    "Ｄｏｃｋｅｒ.md, docker",
    "٣ أسئلة.md, 3-أسئلة",
    "网络.md, 网络",
    "Docker 网络.md, docker-网络",
    "ネットワーク.md, ネットワーク",
    "네트워크.md, 네트워크",
    "हिन्दी.md, हिन्दी",
    "🐳 docker 🐳.md, docker",
  })
  void other_letters_stay_readable(String file, String topic) {
    assertThat(ofFile(file)).isEqualTo(topic);
  }

  @ParameterizedTest
  @CsvSource({
    "docker/README.md, docker",
    "docker/readme.txt, docker",
    "docker/Index.md, docker",
    "c++/README.md, cpp",
    "docker/README.de.md, docker-de",
    "docker/readme_pt-BR.md, docker-pt-br",
    "docker/x/../README.md, docker",
    "!!!/README.md, readme",
    "docker/readme-first.md, readme-first",
    "docker/indexes.md, indexes",
  })
  void a_file_that_is_named_like_any_other_takes_the_name_of_its_folder(String file, String topic) {
    assertThat(ofFile(file)).isEqualTo(topic);
  }

  @Test
  void a_file_without_a_folder_keeps_its_own_name() {
    assertThat(TopicName.ofFile(Path.of("/README.md")).topic()).isEqualTo(new Topic("readme"));
  }

  @ParameterizedTest
  @CsvSource({
    "con.md, con-questions",
    "NUL.md, nul-questions",
    "com1.md, com1-questions",
    "com¹.md, com1-questions",
    "aux.txt.md, aux-txt",
    "tracks.md, tracks-questions",
    ".hidden.md, hidden",
    "  two  spaces .md, two-spaces",
    "..a.md, a",
    "std::vector.md, std-vector",
    "SQL.MD, sql",
  })
  void a_topic_is_a_path_that_every_system_takes(String file, String topic) {
    assertThat(ofFile(file)).isEqualTo(topic);
  }

  @ParameterizedTest
  @ValueSource(strings = {"!!!.md", "🐳.md", "---.md", "+++.md", "́.md", "..md"})
  void a_name_without_letters_gives_no_topic(String file) {
    assertThat(TopicName.ofFile(Path.of(file)).isNone()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "long words ", "网络", "𠀀", "щ"})
  void long_names_are_cut_and_stay_different(String word) {
    List<String> topics =
        List.of(ofFile(word.repeat(300) + "x.md"), ofFile(word.repeat(300) + "y.md"));

    assertThat(topics)
        .doesNotHaveDuplicates()
        .allSatisfy(topic -> {
          assertThat(topic.length()).isBetween(30, 61);
          assertThat(TopicName.written(topic).topic().name()).isEqualTo(topic);
        });
  }

  @ParameterizedTest
  @CsvSource({
    "cloud/aws, cloud/aws",
    "Cloud::AWS, cloud/aws",
    "Языки\\C++, yazyki/cpp",
    "/../etc, etc",
    "网络/tcp, 网络/tcp",
  })
  void a_written_name_can_be_a_path(String text, String topic) {
    assertThat(TopicName.written(text).topic().name()).isEqualTo(topic);
  }

  @ParameterizedTest
  @CsvSource({
    "c++.md, c",
    "сети.md, topic-7336",
    "größe.md, gro-e",
    "docker/README.md, readme",
    "!!!.md, imported",
    "std::vector.md, std/vector",
    "docker.md, docker",
  })
  void it_knows_the_topic_of_earlier_versions(String file, String topic) {
    assertThat(TopicName.ofFile(Path.of("/notes").resolve(file)).former().name()).isEqualTo(topic);
  }
}
