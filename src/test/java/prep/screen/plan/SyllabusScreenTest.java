package prep.screen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prep.deck.Level;
import prep.deck.QuestionKey;
import prep.deck.Topic;
import prep.deck.Track;
import prep.plan.Syllabus;
import prep.plan.Syllabus.State;
import prep.screen.Golden;
import prep.screen.Screen;
import prep.screen.Window;
import prep.text.Glyphs;
import prep.text.Line;

class SyllabusScreenTest {

  private static final Track TRACK = new Track("backend-systems", "Backend", "", List.of());

  private static State state(char sign) {
    return switch (sign) {
      case '+' -> State.SOLID;
      case '~' -> State.LEARNING;
      case '-' -> State.SEEN;
      case '.' -> State.NEW;
      case 'o' -> State.BEYOND;
      case '?' -> State.EMPTY;
      default -> throw new IllegalArgumentException("no sign: " + sign);
    };
  }

  private static Syllabus.Section section(String title, String signs) {
    List<Syllabus.Item> items = new ArrayList<>();
    for (char sign : signs.toCharArray()) {
      items.add(new Syllabus.Item("S-1", "An item", state(sign), List.of()));
    }
    return new Syllabus.Section(title, items);
  }

  private static Syllabus usual() {
    return new Syllabus(
        TRACK,
        Level.MID,
        List.of(
            section("Docker", "-~-...~~+~"),
            section("Web servers in containers", "o~~~~~~~~++o~++"),
            section("Distributed web servers", "o++"),
            section("Modern full-stack front end", "ooo"),
            section("Operating system and shell", "+~~-...~-.~"),
            section(
                "Networking, the Internet and the browser",
                "~~~~~+~~~~~~++...o.o++~~~-~~~.~~.--~~~.-.-.....o...."),
            section("Language implementation", "~~-..~~-"),
            section("Concurrency models", "o~~++++"),
            section("Authentication", "+~~~"),
            section("Start-ups and business", "~+~~~"),
            section("Python in depth", "~~~--.+~+~~+....")));
  }

  private static Syllabus own(Level level) {
    return new Syllabus(
        new Track("own", "My own", "", List.of()),
        level,
        List.of(section("\u001b[31mRed", "o?"), section("所有部分", "++++++++++++")));
  }

  private static QuestionKey key(String topic, String id) {
    return new QuestionKey(new Topic(topic), id);
  }

  private static Syllabus detailed() {
    return new Syllabus(
        TRACK,
        Level.MID,
        List.of(
            new Syllabus.Section(
                "Docker",
                List.of(
                    new Syllabus.Item(
                        "S-1", "Demonstrate basic Docker images", State.SEEN, List.of()),
                    new Syllabus.Item(
                        "S-2",
                        "Bind mounts",
                        State.LEARNING,
                        List.of(key("docker", "bind-mount-syntax"))),
                    new Syllabus.Item(
                        "S-3",
                        "How Docker interacts with the OS to provision resources",
                        State.NEW,
                        List.of(
                            key("docker", "docker-and-os"),
                            key("docker", "which-kernel-feature-limits-memory"))),
                    new Syllabus.Item(
                        "S-4",
                        "What the Docker daemon is",
                        State.SOLID,
                        List.of(key("docker", "what-is-the-daemon"))),
                    new Syllabus.Item("S-5", "Docker Compose", State.BEYOND, List.of()))),
            section("Networking, the Internet and the browser", "++")));
  }

  private static Window window(int width) {
    return new Window(width, 24, Glyphs.UNICODE);
  }

  private static Screen screen(List<Line> lines, Window window) {
    assertThat(lines)
        .filteredOn(line -> !line.text().startsWith("  prep "))
        .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(window.columns()));
    return new Screen(lines, List.of());
  }

  @ParameterizedTest(name = "{0} columns")
  @ValueSource(ints = {40, 80, 120})
  void a_syllabus_is_painted_as_kept_in_its_golden_file(int width) {
    Golden golden = new Golden("syllabus-" + width);
    Window window = window(width);
    golden.add("planned", screen(SyllabusScreen.of(List.of(usual()), "", window), window));
    golden.add(
        "two named",
        screen(
            SyllabusScreen.of(
                List.of(detailed(), own(Level.SENIOR)), "backend-systems own", window),
            window));
    golden.add(
        "a line a track",
        screen(SyllabusScreen.tracks(List.of(usual(), own(Level.MID)), Level.MID, window), window));
    golden.add(
        "each item",
        screen(new SyllabusItems(List.of(detailed()), false, false).lines(window), window));
    golden.add(
        "what is open, with keys",
        screen(new SyllabusItems(List.of(detailed()), true, true).lines(window), window));
    golden.add(
        "nothing open",
        screen(
            new SyllabusItems(
                    List.of(detailed(), new Syllabus(TRACK, Level.MID, List.of(section("A", "+")))),
                    true,
                    false)
                .lines(window),
            window));
    golden.check();
  }

  @Test
  void without_utf_8_the_signs_are_ascii() {
    Golden golden = new Golden("syllabus-ascii");
    Window window = new Window(80, 24, Glyphs.ASCII);
    golden.add("planned", screen(SyllabusScreen.of(List.of(usual()), "", window), window));
    golden.add(
        "each item",
        screen(new SyllabusItems(List.of(detailed()), false, true).lines(window), window));
    golden.check();
  }

  @Test
  void for_a_screen_reader_states_are_words() {
    Golden golden = new Golden("syllabus-plain");
    golden.add(
        "planned",
        new Screen(SyllabusScreen.plain(List.of(usual(), own(Level.SENIOR))), List.of()));
    golden.add(
        "each item",
        new Screen(new SyllabusItems(List.of(detailed()), false, true).plain(), List.of()));
    golden.check();
  }

  @Test
  void a_track_of_a_hundred_items_fits_one_window() {
    assertThat(SyllabusScreen.of(List.of(usual()), "", window(80))).hasSizeLessThan(24);
  }

  @Test
  void all_items_have_a_sign_however_many_a_section_has() {
    Syllabus.Section large = section("Large", "~".repeat(500));
    for (int width : IntStream.rangeClosed(40, 120).toArray()) {
      List<Line> lines =
          SyllabusScreen.of(
              List.of(new Syllabus(TRACK, Level.MID, List.of(large))), "", window(width));
      long signs =
          lines.stream().flatMapToInt(line -> line.text().chars()).filter(c -> c == '~').count();
      // One more stands in the legend.
      assertThat(signs).isEqualTo(501);
    }
  }

  @Test
  void scripts_get_cells_that_no_text_can_break() {
    Syllabus track =
        new Syllabus(
            TRACK,
            Level.MID,
            List.of(
                new Syllabus.Section(
                    "A\tB",
                    List.of(
                        new Syllabus.Item(
                            "S-1",
                            "two\nlines",
                            State.BEYOND,
                            List.of(key("docker", "a"), key("docker", "b")))))));

    assertThat(new SyllabusItems(List.of(track), false, true).tabbed())
        .containsExactly("backend-systems\tA␉B\tS-1\tbeyond\ttwo␊lines\tdocker/a docker/b");
    assertThat(SyllabusItems.tabbedTracks(List.of(track)))
        .containsExactly("backend-systems\t1\t0\t0\t0\t0\t1\t0");
  }
}
