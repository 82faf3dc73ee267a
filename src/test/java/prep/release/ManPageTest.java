package prep.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import prep.cli.Prep;
import prep.cli.command.Environment;

class ManPageTest {

  private static final String MACRO = "\\.(TH|SH|TP|PP|nf|fi|RS|RE|B|BR|I)( .*)?";
  private static final String ESCAPE = "\\\\(e|-|&|f[BIR]|\\((aq|dq|ga|ha|ti)|\\[u[0-9A-F]{4,6}])";

  private static CommandSpec command(String name, String description) {
    CommandSpec command = CommandSpec.create().name(name);
    command.usageMessage().description(description);
    return command;
  }

  private static CommandSpec tool() {
    CommandSpec ask = command("ask", "Ask a question.");
    ask.addOption(OptionSpec.builder("--data").type(String.class).build());
    ask.addOption(
        OptionSpec.builder("-n", "--count")
            .type(Integer.class)
            .paramLabel("N")
            .description("How many.%nAll at most.")
            .build());
    ask.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("TOPIC")
            .arity("0..*")
            .description("What.")
            .build());
    CommandSpec secret = command("secret", "For the shell.");
    secret.usageMessage().hidden(true);
    CommandSpec tool = command("tool", "A tool.");
    tool.addOption(OptionSpec.builder("--data").type(String.class).description("Where.").build());
    tool.addSubcommand("ask", ask);
    tool.addSubcommand("secret", secret);
    return tool;
  }

  private static Map<String, String> pages(CommandSpec root) {
    return ManPage.all(root, "1.2.3", Map.of());
  }

  @Test
  void each_command_has_a_page_but_a_hidden_one() {
    assertThat(pages(tool())).containsOnlyKeys("tool.1", "tool-ask.1");
  }

  @Test
  void the_page_of_the_program_lists_its_commands() {
    assertThat(pages(tool()).get("tool.1"))
        .contains(".SH \"COMMANDS\"\n.TP\n\\fBtool\\-ask\\fR(1)\nAsk a question.\n")
        .doesNotContain("secret");
  }

  @Test
  void a_page_says_how_the_command_is_written() {
    assertThat(pages(tool()).get("tool-ask.1"))
        .startsWith(".TH \"tool\\-ask\" \"1\" \"\" \"tool 1.2.3\" \"tool\"\n")
        .contains(".SH \"NAME\"\ntool\\-ask \\- Ask a question\n")
        .contains("\\fBtool ask\\fR [\\fIOPTION\\fR]... [\\fITOPIC\\fR]...\n")
        .contains(".TP\n\\fB\\-n\\fR, \\fB\\-\\-count\\fR \\fIN\\fR\nHow many.\nAll at most.\n");
  }

  @Test
  void options_of_the_program_stand_apart() {
    assertThat(pages(tool()).get("tool-ask.1"))
        .containsSubsequence(".SH \"OPTIONS\"", "count", ".SH \"COMMON OPTIONS\"", "data");
  }

  @Test
  void no_text_becomes_roff() {
    CommandSpec tool = command("tool", ".de \\fB it's a \"trap\" – 100%% `sure`");

    String page = pages(tool).get("tool.1");

    assertThat(page)
        .contains("\\- .de \\efB it\\(aqs a \\(dqtrap\\(dq \\[u2013] 100% \\(gasure\\(ga\n");
    assertThat(new Roff().line(Roff.escaped(".de")).toString()).isEqualTo("\\&.de\n");
  }

  @Test
  void examples_keep_their_lines() {
    CommandSpec tool = command("tool", "A tool.");
    tool.usageMessage().footer("", "Examples:", "  tool a   one", "  tool b   two");

    assertThat(pages(tool).get("tool.1"))
        .contains(".SH \"EXAMPLES\"\n.PP\n.nf\n.RS\ntool a   one\ntool b   two\n.RE\n.fi\n");
  }

  @Test
  void more_sections_stand_before_the_end() {
    CommandSpec tool = tool();

    assertThat(ManPage.all(tool, "1.2.3", Map.of("tool.1", ".SH FILES\n")).get("tool.1"))
        .endsWith(".SH FILES\n");
  }

  @Test
  void the_pages_of_prep_hold_only_known_macros_and_escapes() {
    Environment environment =
        Environment.ofProcess(
            InputStream.nullInputStream(),
            new PrintStream(OutputStream.nullOutputStream()),
            new PrintStream(OutputStream.nullOutputStream()));

    Map<String, String> pages = pages(Prep.tree(environment));

    assertThat(pages).containsKeys("prep.1", "prep-quiz.1", "prep-progress-undo.1");
    assertThat(pages).doesNotContainKey("prep-__complete.1");
    assertThat(pages.values())
        .flatMap(page -> page.lines().toList())
        .allMatch(line -> !line.startsWith(".") || line.matches(MACRO))
        .allMatch(line -> !line.startsWith("'"))
        .allMatch(line -> !line.replaceAll(ESCAPE, "").contains("\\"))
        .allMatch(line -> line.chars().allMatch(c -> c >= ' ' && c < 127));
  }
}
