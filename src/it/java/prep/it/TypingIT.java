package prep.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prep.terminal.EmulatedWindow;

/** What stands in the window of a real pseudo-terminal while text is typed at the built program. */
@Tag("pty")
@Order(1)
class TypingIT {

  private static final Path DECKS = Path.of("src/it/resources/decks").toAbsolutePath();
  private static final String CTRL_C = "\u0003";
  private static final String CTRL_Z = "\u001a";
  private static final String LONG =
      "A container shares the host's kernel: it is only processes isolated with namespaces and"
          + " cgroups, so it starts in well under a second. A VM boots its own kernel.";

  @TempDir Path home;
  private Program program;

  @BeforeEach
  void makeProgram() {
    program = new Program(home).with("PS1", "at the shell> ");
  }

  private Pty asking(String id, int columns) throws Exception {
    Pty pty =
        new Pty(
            program,
            columns,
            24,
            "quiz",
            "--no-bundled",
            "--decks",
            DECKS.toString(),
            "--seed",
            "1",
            "--id",
            "demo/" + id);
    return pty.waitFor("1 of 1").waitFor("? keys");
  }

  /** The rows that begin with the one in which the reply begins, up to the next empty one. */
  private static Consumer<EmulatedWindow> typed(String... rows) {
    return window -> {
      List<String> all = window.rows();
      int first = 0;
      while (first < all.size() && !all.get(first).matches(" {2}[>$]( .*)?")) {
        first++;
      }
      int end = first;
      while (end < all.size() && !all.get(end).isEmpty()) {
        end++;
      }
      assertThat(all.subList(first, end)).containsExactly(rows);
    };
  }

  private static Consumer<EmulatedWindow> holds(String... texts) {
    return window -> assertThat(String.join("\n", window.rows())).contains(texts);
  }

  private static Consumer<EmulatedWindow> cursorAt(String row) {
    return window -> assertThat(window.cursorLine()).isEqualTo(row);
  }

  private static long headers(EmulatedWindow window) {
    return window.allRows().stream().filter(row -> row.startsWith("  demo · demo")).count();
  }

  @Test
  void a_long_answer_breaks_between_words_with_a_hanging_indent() throws Exception {
    try (Pty pty = asking("open", 40)) {
      pty.press(LONG)
          .waitUntil(
              typed(
                  "  > A container shares the host's",
                  "    kernel: it is only processes",
                  "    isolated with namespaces and",
                  "    cgroups, so it starts in well",
                  "    under a second. A VM boots its own",
                  "    kernel."));
    }
    try (Pty pty = asking("open", 80)) {
      pty.press(LONG)
          .waitUntil(
              typed(
                  "  > A container shares the host's kernel: it is only processes isolated with",
                  "    namespaces and cgroups, so it starts in well under a second. A VM boots",
                  "    its own kernel."));
    }
    try (Pty pty = asking("open", 120)) {
      pty.press(LONG)
          .waitUntil(
              typed(
                  "  > A container shares the host's kernel: it is only processes isolated with"
                      + " namespaces and",
                  "    cgroups, so it starts in well under a second. A VM boots its own kernel."));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"open", "short", "command", "cloze", "match"})
  void a_window_that_becomes_narrow_and_wide_again_keeps_no_old_rows(String id) throws Exception {
    try (Pty pty = asking(id, 80)) {
      String sign = id.equals("command") ? "  $ " : "  > ";
      pty.press(LONG)
          .waitUntil(
              typed(
                  sign + "A container shares the host's kernel: it is only processes isolated with",
                  "    namespaces and cgroups, so it starts in well under a second. A VM boots",
                  "    its own kernel."));
      pty.waitUntil(window -> assertThat(window.allRows().getLast()).contains("Enter"));
      List<String> before = pty.window(EmulatedWindow::rows);
      pty.resize(40, 24);
      pty.waitUntil(
          typed(
              sign + "A container shares the host's",
              "    kernel: it is only processes",
              "    isolated with namespaces and",
              "    cgroups, so it starts in well",
              "    under a second. A VM boots its own",
              "    kernel."));
      pty.waitUntil(window -> assertThat(window.rows()).contains("  1 of 1  ▸  0:00"));
      pty.resize(80, 24);
      pty.waitUntil(window -> assertThat(window.rows()).isEqualTo(before));
      pty.press("\r").press("\r").waitUntil(window -> assertThat(headers(window)).isOne());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"choice", "order", "task", "true-false"})
  void a_question_that_is_answered_by_keys_is_painted_anew_for_each_width(String id)
      throws Exception {
    try (Pty narrow = asking(id, 40);
        Pty pty = asking(id, 80)) {
      List<String> wideRows = pty.window(EmulatedWindow::allRows);
      List<String> narrowRows = narrow.window(EmulatedWindow::allRows);
      pty.resize(40, 24);
      pty.waitUntil(window -> assertThat(window.allRows()).isEqualTo(narrowRows));
      pty.resize(80, 24);
      pty.waitUntil(window -> assertThat(window.allRows()).isEqualTo(wideRows));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 120})
  void marks_joined_emoji_and_wide_characters_stand_as_typed_also_at_the_edge(int columns)
      throws Exception {
    String cluster = "e\u0301👩\u200d💻家";
    int room = Math.min(columns, 100) - 6;
    int fit = room / 5;
    try (Pty pty = asking("short", columns)) {
      pty.press("x".repeat(room % 5) + cluster.repeat(fit));
      pty.waitUntil(typed("  > " + "x".repeat(room % 5) + cluster.repeat(fit)));
      pty.press("家").waitUntil(typed("  > " + "x".repeat(room % 5) + cluster.repeat(fit), "    家"));
      pty.waitUntil(cursorAt("    家|")).press("\u007f\u007f");
      pty.waitUntil(
          typed("  > " + "x".repeat(room % 5) + cluster.repeat(fit - 1) + "e\u0301👩\u200d💻"));
      pty.press("\u001bOD")
          .waitUntil(
              cursorAt(
                  "  > " + "x".repeat(room % 5) + cluster.repeat(fit - 1) + "e\u0301|👩\u200d💻"));
    }
  }

  @ParameterizedTest(name = "{0} at {1} columns")
  @CsvSource(
      delimiter = '|',
      value = {
        "open    | 40  |   > first line",
        "open    | 80  |   > first line",
        "short   | 120 |   > first line",
        "command | 80  |   $ first line"
      },
      ignoreLeadingAndTrailingWhitespace = false)
  void a_pasted_text_stands_as_it_was_and_enters_nothing(String id, String columns, String first)
      throws Exception {
    try (Pty pty = asking(id.strip(), Integer.parseInt(columns.strip()))) {
      pty.press("\u001b[200~first line\r\n\r\nthird line\r\u001b[201~");
      pty.waitUntil(cursorAt("    third line|"));
      pty.waitUntil(holds(first.substring(1) + "\n\n    third line\n\n"));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 120})
  void lines_that_are_pasted_into_blanks_are_their_texts(int columns) throws Exception {
    try (Pty pty = asking("cloze", columns)) {
      pty.press("\u001b[200~namespaces\rcgroups\r\u001b[201~");
      pty.waitUntil(typed("  > namespaces; cgroups")).press("\r").waitFor("Right");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 120})
  void what_is_rejected_stays_with_the_cursor_where_it_went_wrong(int columns) throws Exception {
    try (Pty pty = asking("match", columns)) {
      pty.waitUntil(holds("a letter for each number: 1b 2a 3d"));
      pty.press("1b 2z 3a\r").waitUntil(cursorAt("  > 1b |2z 3a"));
      pty.waitUntil(holds("\"2z\" does not pair 1 to 3"));
      pty.press(CTRL_C).press(":nonsense\r").waitUntil(cursorAt("  > :|nonsense"));
    }
  }

  @Test
  void enter_leads_through_the_blanks_and_asks_when_all_are_empty() throws Exception {
    try (Pty pty = asking("cloze", 80)) {
      pty.waitUntil(holds("2 texts, separated by ;   now [1 …]")).press("\r");
      pty.waitUntil(cursorAt("  > ; |")).waitUntil(holds("now [2 …]")).press("\r");
      pty.waitUntil(holds("Press Enter again for don't know")).press("\r").waitFor("Wrong");
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"open, '  > '", "short, '  > '", "command, '  $ '", "cloze, '  > '", "match, '  > '"})
  void what_is_typed_comes_back_after_a_suspension(String id, String sign) throws Exception {
    try (Pty pty = Pty.interactiveShell(program, 80, 24, "/bin/sh", "-i")) {
      pty.waitFor("at the shell> ");
      pty.press(
          Program.launcher() + " quiz --no-bundled --decks " + DECKS + " --id demo/" + id + "\r");
      pty.waitFor("1 of 1").waitFor("? keys").press("abc\ndef\u001b[D");
      pty.waitUntil(cursorAt("    de|f")).press(CTRL_Z).waitFor("at the shell> ");
      pty.press("fg\r").waitUntil(cursorAt("    de|f"));
      pty.waitUntil(holds(sign + "abc\n    def\n"));
    }
  }
}
