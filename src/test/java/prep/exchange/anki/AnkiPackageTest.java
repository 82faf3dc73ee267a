package prep.exchange.anki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import prep.deck.Deck;
import prep.deck.Question;
import prep.deck.Topic;
import prep.exchange.Exchange;
import prep.exchange.Format;
import prep.exchange.anki.PackageMaker.Form;
import prep.exchange.item.Reading;
import prep.exchange.item.TextSource;
import prep.files.DeckWriter;

@Order(1)
class AnkiPackageTest {

  private static final Topic TOPIC = new Topic("imported");

  @TempDir Path directory;

  private static Reading read(byte[] bytes) {
    return Exchange.read(null, "deck.apkg", bytes, TOPIC, _ -> {}, _ -> "");
  }

  private static String shown(Reading reading) {
    StringBuilder shown = new StringBuilder();
    for (Question question : reading.found()) {
      Topic topic = question.topic();
      shown.append("note ").append(question.details().origin().line()).append(": ");
      shown.append(question.key()).append('\n');
      shown.append(
          DeckWriter.yaml(new Deck(topic, topic.name(), "", List.of(), List.of(question)))
              .replace("questions:\n", ""));
    }
    reading.leftOut().forEach(item -> shown.append(item).append('\n'));
    return shown.toString();
  }

  private PackageMaker every(Form form) {
    return new PackageMaker(directory, form)
        .note(
            "aB<1",
            PackageMaker.BASIC,
            "AWS::S3",
            "aws storage",
            "What is <b>S3</b>?",
            "Storage for objects.")
        .note("aB<2", PackageMaker.BASIC, "Default", "", "__init__?", "*.*")
        .note(
            "aB<3",
            PackageMaker.BASIC,
            "AWS::S3",
            "",
            "Whose flag <img src=\"a.png\">? [sound:b.mp3]",
            "Peru")
        .note("aB<4", PackageMaker.REVERSED, "AWS::S3", "", "SSH <img src=\"c.png\">", "22")
        .note(
            "aB<5",
            PackageMaker.CLOZE,
            "AWS",
            "",
            "The {{c1::left {{c2::lung}} lobe}} is {{c3::small::size}}",
            "Anatomy.")
        .note(
            "aB<6",
            PackageMaker.TYPED,
            "AWS",
            "",
            "List <code>all</code> files?",
            "<code>ls -a</code> &lt;dir&gt; in a long line of words")
        .note(
            "aB<7",
            PackageMaker.OCCLUSION,
            "AWS",
            "",
            "{{c1::image-occlusion:rect:left=.1:top=.2:oi=1}}<br>",
            "<img src=\"d.png\">",
            "Heart",
            "",
            "")
        .note(
            "aB<8",
            PackageMaker.OWN,
            "AWS",
            "",
            "8",
            "What is a VPC?",
            "In short",
            "A network.",
            "It is <i>virtual</i>.",
            "the docs")
        .note(
            "docker/image",
            PackageMaker.BASIC,
            "docker",
            "type::choice level::senior",
            "Which?",
            "<ul><li>[x] one</li><li>[ ] two</li></ul>")
        .note("aB<9", PackageMaker.BASIC, "AWS", "", "2<sup>10</sup>?", "");
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = AnkiPackageTest.class.getResourceAsStream("/exchange/apkg/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @EnumSource
  void notes_of_every_type_become_questions(Form form) throws Exception {
    assertThat(shown(read(every(form).make()))).isEqualTo(golden("types.golden"));
  }

  @Test
  void notes_of_which_nothing_else_is_said_have_a_front_and_a_back() throws Exception {
    try (InputStream in = AnkiPackageTest.class.getResourceAsStream("/exchange/apkg/bare.apkg")) {
      assertThat(shown(read(in.readAllBytes()))).isEqualTo(golden("bare.golden"));
    }
  }

  @Test
  void a_package_adds_nothing_to_what_the_same_notes_in_plain_text_brought() throws Exception {
    String text =
        "#separator:tab\n#html:true\n#guid column:1\n#deck column:2\n"
            + "aB<1\tAWS::S3\tWhat is <b>S3</b>?\tStorage for objects.\n";
    byte[] notes =
        new PackageMaker(directory, Form.ANKI21B)
            .note(
                "aB<1",
                PackageMaker.BASIC,
                "AWS::S3",
                "",
                "What is <b>S3</b>?",
                "Storage for objects.")
            .make();

    assertThat(read(notes).found())
        .extracting(Question::key, question -> question.details().rev())
        .isEqualTo(
            Exchange.read(Format.ANKI, new TextSource("a.txt", text), TOPIC).found().stream()
                .map(question ->
                    org.assertj.core.groups.Tuple.tuple(question.key(), question.details().rev()))
                .toList());
  }

  @ParameterizedTest
  @EnumSource
  void a_package_is_known_without_its_name(Form form) throws Exception {
    byte[] bytes = every(form).make();

    assertThat(AnkiPackage.isOne("stdin", bytes)).isTrue();
    assertThat(AnkiPackage.isOne("a.colpkg", new byte[0])).isTrue();
    assertThat(AnkiPackage.isOne("a.zip", PackageMaker.zip(Map.of("a.txt", new byte[9]), false)))
        .isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void five_thousand_notes_arrive(Form form) throws Exception {
    PackageMaker maker = new PackageMaker(directory, form);
    for (int i = 0; i < 5000; i++) {
      maker.note(
          "guid" + i,
          PackageMaker.BASIC,
          "Deck " + i % 7,
          "a b",
          "What is <b>" + i + "</b>?",
          "It is " + i + ". " + "x".repeat(i % 300));
    }

    Reading reading = read(maker.make());

    assertThat(reading.found()).hasSize(5000);
    assertThat(reading.leftOut()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void a_package_that_is_cut_off_anywhere_gives_one_line(Form form) throws Exception {
    byte[] sound = every(form).make();
    for (int seed = 0; seed < 1000; seed++) {
      byte[] cut = Arrays.copyOf(sound, new Random(seed).nextInt(sound.length));

      assertThat(read(cut).leftOut())
          .as("seed " + seed)
          .singleElement()
          .asString()
          .matches("deck\\.apkg:1: the package can't be read: [^\n]+; export it from Anki again");
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_damaged_package_gives_one_line_or_its_notes(Form form) throws Exception {
    byte[] sound = every(form).make();
    for (int seed = 0; seed < 1000; seed++) {
      Random random = new Random(seed);
      byte[] damaged = sound.clone();
      for (int i = 1 + random.nextInt(8); i > 0; i--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }

      Reading reading = read(damaged);

      assertThat(reading.found().isEmpty())
          .as("seed " + seed)
          .isEqualTo(reading.leftOut().size() == 1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_damaged_collection_gives_one_line_or_notes(Form form) throws Exception {
    byte[] sound = every(Form.ANKI2).make();
    byte[] collection = Archive.of(sound).file("collection.anki2", 1 << 20);
    for (int seed = 0; seed < 1000; seed++) {
      Random random = new Random(seed);
      byte[] damaged = collection.clone();
      for (int i = 1 + random.nextInt(30); i > 0; i--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      byte[] packed = form == Form.ANKI21B ? com.github.luben.zstd.Zstd.compress(damaged) : damaged;
      String name = "collection." + form.name().toLowerCase(java.util.Locale.ROOT);

      Reading reading = read(PackageMaker.zip(Map.of(name, packed), false));

      assertThat(reading.leftOut().stream().filter(line -> line.reason().contains("can't be read")))
          .as("seed " + seed)
          .hasSizeLessThan(2);
    }
  }

  @Test
  void other_files_and_bombs_give_one_line() throws Exception {
    byte[] zeros = new byte[AnkiPackage.LARGEST + 1];
    List<byte[]> files = new ArrayList<>();
    files.add(new byte[0]);
    files.add("just a text".getBytes(StandardCharsets.UTF_8));
    files.add(PackageMaker.zip(Map.of("a.txt", new byte[9]), false));
    files.add(PackageMaker.zip(Map.of("collection.anki2", new byte[9]), false));
    files.add(PackageMaker.zip(Map.of("collection.anki21b", new byte[9]), false));
    files.add(PackageMaker.zip(Map.of("collection.anki2", zeros), false));
    files.add(
        PackageMaker.zip(
            Map.of("collection.anki21b", com.github.luben.zstd.Zstd.compress(zeros)), false));
    files.add(zeros);
    List<String> lines = new ArrayList<>();
    for (byte[] file : files) {
      Reading reading = read(file);
      assertThat(reading.found()).isEmpty();
      assertThat(reading.leftOut()).hasSize(1);
      lines.add(reading.leftOut().getFirst().reason());
    }

    assertThat(String.join("\n", lines) + "\n").isEqualTo(golden("refused.golden"));
  }
}
