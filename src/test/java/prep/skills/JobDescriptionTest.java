package prep.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prep.ProcessorTime;
import prep.yaml.YamlFile;

class JobDescriptionTest {

  private static final Skills TABLE =
      SkillsReader.read(
          YamlFile.read("skills.yaml", Path.of("src/main/resources/prep/skills.yaml")));

  /** The skills found; those that are only nice to have with a question mark. */
  private static String found(String text) {
    return JobDescription.read(text, TABLE).wanted().stream()
        .map(wanted -> wanted.skill().name() + (wanted.required() ? "" : "?"))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "go the extra mile",
        "Go the extra mile with us, and Docker will not help",
        "You are ready to go to market",
        "a go-getter with a go-to attitude; Go-to-market plans; go/no-go meetings",
        "the rest of the team gets some rest, and rest assured",
        "start this spring, in Spring 2027 or in Spring and Summer",
        "swift response, swift decisions, Swift decisions, a swift mind",
        "Express yourself, express interest, per Express",
        "react quickly; We React to incidents",
        "more with less; Less talk",
        "Excel at what you do. You excel. Excel under pressure.",
        "Access to the building, access control",
        "word of mouth, Word has it",
        "rust-free bikes; a ruby wedding; pearls of wisdom; La Scala",
        "the elixir of life; at the helm; our chef; no puppet; a spark of joy; the oracle said",
        "a node in the network; a hip flask; pandas eat bamboo",
        "C-level, Series C, vitamin C, Class C, English C1",
        "R&D, H&R, Toys R Us",
        "Contact Julia or Ada at jobs@swift.com, see https://rust-lang.org and java.com",
        "networking events and a job fair"
      })
  void ordinary_words_are_no_skills(String text) {
    assertThat(found(text)).doesNotContain("Go", "REST", "Spring", "Swift", "Express", "React");
    assertThat(found(text).replace("Docker", "")).isBlank();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "JavaScript | JavaScript",
        "Java and JavaScript | Java JavaScript",
        "NoSQL, MySQL | NoSQL MySQL",
        "Go developer | Go",
        "Senior Go Engineer | Go",
        "services written in Go. | Go",
        "Docker, Go and Linux | Docker Go Linux",
        "Go/Rust/C++ | Go Rust C++",
        "Experience with R | R",
        "Python or R | Python R",
        "C/C++ | C C++",
        "C programming | C",
        "C#, F#, .NET | C# F# .NET",
        "ASP.NET | .NET",
        "C++17, C++20 | C++",
        "Objective-C | Objective-C",
        "Node.js, NodeJS, node js | Node.js",
        "REST and SOAP | REST SOAP",
        "RESTful services | REST",
        "Python 3.12, PostgreSQL 16, Java 17+ | Python PostgreSQL Java",
        "Python3 and HTML5 | Python HTML",
        "Docker/Kubernetes | Docker Kubernetes",
        "CI/CD, CI / CD, CICD, CI-CD | CI/CD",
        "TCP/IP | TCP/IP",
        "HTML/CSS | HTML CSS",
        "microservices, a microservice | Microservices",
        "Docker-based, Kubernetes-native | Docker Kubernetes",
        "Java-Entwickler mit SQL-Kenntnissen | Java SQL",
        "Spring Boot | Spring",
        "Java, Spring, Hibernate | Java Spring Hibernate",
        "React Native | React Native",
        "React and Vue | React Vue.js",
        "Word, Excel and Access | Microsoft Office Excel Access",
        "Go-Kenntnisse | Go",
        "Perl scripts | Perl",
        "we use Flask for our API | Flask",
        "Chef/Puppet | Chef Puppet",
        "GOLANG, DOCKER, RUST | Go Docker Rust"
      })
  void whole_names_are_found_with_versions_in_lists_and_as_parts_of_words(
      String text, String skills) {
    assertThat(found(text)).isEqualTo(skills);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Docker is required, Kubernetes is a plus. | Docker Kubernetes?",
        "Docker and Kubernetes are a plus. | Docker? Kubernetes?",
        "Experience with Docker, Kubernetes or Helm is a plus. | Docker? Kubernetes? Helm?",
        "You know Docker, experience with AWS or Azure would be nice to have | Docker AWS? Azure?",
        "Python; Rust (a plus); Linux | Python Rust? Linux",
        "Python, Rust (nice to have), Linux | Python Rust? Linux",
        "SQL (PostgreSQL preferred) | SQL PostgreSQL?",
        "SQL databases, PostgreSQL preferred | SQL PostgreSQL?",
        "Ideally you have seen Kafka and Redis. Linux is a must. | Kafka? Redis? Linux",
        "Bonus points for Terraform | Terraform?",
        "Requirements: Java. Nice to have: Kafka. | Java Kafka?",
        "Good to know: Kafka | Kafka?",
        "Kubernetes is not required | Kubernetes?",
        "Idealerweise kennst du Kafka | Kafka?",
        "Docker (required), Kubernetes (desirable) | Docker Kubernetes?"
      })
  void what_is_only_nice_to_have_is_told_apart(String text, String skills) {
    assertThat(found(text)).isEqualTo(skills);
  }

  @Test
  void a_skill_that_is_named_twice_counts_once_and_as_required() {
    assertThat(found("Kubernetes is a plus.\nYou run Kubernetes every day."))
        .isEqualTo("Kubernetes");
  }

  @Test
  void a_name_may_be_broken_over_two_lines() {
    assertThat(found("continuous\nintegration and machine\nlearning"))
        .isEqualTo("CI/CD Machine learning");
  }

  @Test
  void a_heading_holds_until_the_next_one() {
    assertThat(
            found(
                """
                Must have
                - Python

                Nice to have
                - Rust

                - Kafka

                About us
                We run on Docker.
                """))
        .isEqualTo("Python Rust? Kafka? Docker");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "No Java, but Python | Python",
        "We don't use Jenkins | ''",
        "JavaScript (not Java) | JavaScript",
        "Python instead of PHP or Perl | Python",
        "not only Java but also Kotlin | Java Kotlin",
        "kein PHP | ''"
      })
  void what_is_denied_is_not_asked_for(String text, String skills) {
    assertThat(found(text)).isEqualTo(skills);
  }

  @Test
  void tags_entities_and_marks_of_a_copied_page_are_no_part_of_names() {
    assertThat(found("<ul><li><b>Java</b>Script</li><li>C&#43;&#43; &amp; C\\#</li></ul>"))
        .isEqualTo("JavaScript C++ C#");
    assertThat(found("**Docker**, `Go`, [Rust](https://example.org), K8s\u200B"))
        .isEqualTo("Docker Go Rust Kubernetes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Docker, ", "Go ", "(", "is a plus, ", "Go, Rust / ", "a.b@", "<p <", "\n", "• ",
            "Docker is a plus, ",
        "<script>", "a", "Go, ", "SAP ", "REST", "R & ", "Ideally Docker (", "&#1;", "[a](",
            "Rust: "
      })
  void a_long_text_of_anything_is_read_in_seconds(String part) {
    String text = part.repeat((1 << 16) / part.length());

    ProcessorTime.within(Duration.ofSeconds(20), () -> found(text));
  }
}
