package prep.exchange.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Document;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import prep.exchange.HostileTexts;

class LiteralTextTest {

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  static LongStream seeds() {
    return LongStream.range(0, 1000);
  }

  /** What Markdown shows where it is nothing but text in paragraphs. */
  private static String shown(String markdown) {
    StringBuilder shown = new StringBuilder();
    PARSER
        .parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Text text) {
                shown.append(text.getLiteral());
              }

              @Override
              public void visit(SoftLineBreak line) {
                shown.append('\n');
              }

              @Override
              public void visit(Paragraph paragraph) {
                shown.append(shown.isEmpty() ? "" : "\n\n");
                visitChildren(paragraph);
              }

              @Override
              protected void visitChildren(org.commonmark.node.Node parent) {
                boolean known = parent instanceof Paragraph || parent instanceof Document;
                assertThat(known || !(parent instanceof Block)).as(parent.toString()).isTrue();
                super.visitChildren(parent);
              }
            });
    return shown.toString();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_text_is_shown_as_it_is_written(long seed) {
    String text = HostileTexts.text(new Random(seed));
    String expected =
        text.strip().lines().map(String::stripTrailing).collect(Collectors.joining("\n"));

    assertThat(shown(LiteralText.markdown(text)).replace('\u00A0', ' '))
        .as(LiteralText.markdown(text))
        .isEqualTo(expected.replaceAll("\n{2,}", "\n\n"));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void the_text_is_found_again(long seed) {
    String text = HostileTexts.text(new Random(seed)).strip();

    assertThat(LiteralText.of(LiteralText.markdown(text)))
        .isEqualTo(text.lines().map(String::stripTrailing).collect(Collectors.joining("\n")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "snake_case | snake_case",
        "2 * 3 | 2 * 3",
        "__init__ | \\_\\_init\\_\\_",
        "a < b && c | a < b && c",
        "1. one | 1\\. one",
        "C:\\new\\*.txt | C:\\new\\\\\\*.txt"
      })
  void only_what_would_be_markup_is_escaped(String text, String markdown) {
    assertThat(LiteralText.markdown(text)).isEqualTo(markdown);
  }
}
