package prep.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import prep.text.Line;
import prep.text.Span;
import prep.text.Style;

class SessionPictureTest {

  private static final String FILE = "src/docs/session.svg";

  @Test
  void the_picture_in_the_readme_shows_the_screens_of_today() throws Exception {
    if ("write".equals(System.getProperty("golden"))) {
      SessionPicture.main(new String[] {FILE});
    }
    assertThat(Path.of(FILE))
        .as("mvn test -Dtest=SessionPictureTest -Dgolden=write draws it anew; look at it then")
        .content()
        .isEqualTo(SessionPicture.svg());
    assertThat(Path.of("README.md")).content().contains("](%s)".formatted(FILE));
  }

  @Test
  void columns_stay_columns_and_every_text_is_escaped() {
    Line line =
        Line.of(Span.plain("  a <b> & c    d"), Span.of(" 漢字", Style.RIGHT), Span.plain("e"));

    assertThat(TerminalPicture.of("R&D", List.of(line), 30))
        .contains("<title>R&amp;D</title>")
        .contains("x=\"38.8\" y=\"36\" textLength=\"75.6\"", ">a &lt;b&gt; &amp; c</text>")
        .contains("x=\"148.0\" y=\"36\" textLength=\"8.4\"", ">d</text>")
        .contains("x=\"164.8\" y=\"36\" textLength=\"33.6\"", "class=\"right\">漢字</text>")
        .contains("x=\"198.4\" y=\"36\" textLength=\"8.4\"", ">e</text>");
  }
}
