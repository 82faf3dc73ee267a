package prep.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import prep.deck.Choice;
import prep.deck.Question;
import prep.deck.Topic;
import prep.exchange.item.Reading;
import prep.exchange.item.TextSource;

/** Long lists in the styles of those that people bring. */
class QuestionListsTest {

  private static final int LENGTH = 500;

  private static final List<String> THINGS =
      List.of(
          "closures",
          "hoisting",
          "the event loop",
          "`this`",
          "**generics**",
          "a B-tree",
          "DNS & DHCP",
          "the `<details>` tag",
          "CAP",
          "C++ templates",
          "indexes (in SQL)",
          "`std::move`",
          "1:n relations");

  private static final List<String> SAYINGS =
      List.of(
          "It keeps what it needs and lets go of the rest.",
          "First the name is looked up.\n\nThen a connection is opened: see `connect()`.",
          "- it is fast\n- it is small\n- it is old",
          "```js\n// What is this?\nconst a = 1;\n```\n\nIt prints `1`.",
          "| a | b |\n|---|---|\n| 1 | 2 |",
          "Not always. Is it worth it? It depends.",
          "1. look\n2. listen\n\nAnd that is all.",
          "> A quote of somebody.\n\nSo it is.");

  private static Reading read(StringBuilder list) {
    return Exchange.read(
        Format.MARKDOWN, new TextSource("list.md", list.toString()), new Topic("list"));
  }

  private static String indented(String text, int by) {
    return text.indent(by).stripTrailing();
  }

  private static String answer(int n, Random random) {
    return SAYINGS.get(random.nextInt(SAYINGS.size())) + "\n\nThis is number " + n + ".";
  }

  @Test
  void numbered_statements_become_questions_with_their_own_answers() {
    Random random = new Random(1);
    StringBuilder list =
        new StringBuilder("# List\n\nAn introduction.\n\n| No. | Question |\n|---|---|\n");
    StringBuilder body = new StringBuilder();
    for (int n = 1; n <= LENGTH; n++) {
      String thing = THINGS.get(random.nextInt(THINGS.size())) + " in version " + n;
      String asked =
          random.nextInt(3) == 0 ? "Explain " + thing : "What do you know of " + thing + "?";
      list.append("| ")
          .append(n)
          .append(" | [")
          .append(asked)
          .append("](#q")
          .append(n)
          .append(") |\n");
      body.append(n % 50 == 1 ? "\n## Part " + n / 50 + "\n" : "");
      body.append('\n').append(n).append(". ### ").append(asked).append("\n\n");
      body.append(indented(answer(n, random), 4)).append("\n\n");
      body.append("    **[⬆ Back to Top](#list)**\n");
    }

    Reading reading = read(list.append(body));

    check(reading, "open");
  }

  @Test
  void options_with_letters_and_folded_answers_become_choices() {
    Random random = new Random(2);
    StringBuilder list = new StringBuilder("# List\n\nGood luck :heart:\n\n---\n");
    List<Integer> right = new ArrayList<>();
    for (int n = 1; n <= LENGTH; n++) {
      list.append("\n###### ")
          .append(n)
          .append(". What does it print")
          .append(n % 3 == 0 ? "?" : "")
          .append("\n\n");
      list.append("```javascript\nconst n = ").append(n).append(";\nconsole.log(n);\n```\n\n");
      int options = 2 + random.nextInt(4);
      for (int option = 0; option < options; option++) {
        list.append("- ").append((char) ('A' + option)).append(": ");
        list.append(option == 1 ? "`undefined`, then `" + n + "`" : "`" + (n + option) + "`")
            .append('\n');
      }
      int answer = random.nextInt(options);
      right.add(answer);
      list.append("\n<details><summary><b>Answer</b></summary>\n<p>\n\n#### Answer: ")
          .append((char) ('A' + answer));
      list.append("\n\n").append(answer(n, random)).append("\n\n</p>\n</details>\n\n---\n");
    }

    Reading reading = read(list);

    check(reading, "choice");
    for (Question question : reading.found()) {
      int n = number(question.details().explanation());
      Choice choice = (Choice) question;
      assertThat(choice.options().get(right.get(n - 1)).right()).isTrue();
      assertThat(choice.options().stream().filter(Choice.Option::right)).hasSize(1);
      assertThat(choice.stem()).contains("const n = " + n + ";").doesNotContain("- A");
    }
  }

  @Test
  void folded_questions_become_questions() {
    Random random = new Random(3);
    StringBuilder list = new StringBuilder("# List\n\n## About\n\nAn introduction.\n");
    for (int n = 1; n <= LENGTH; n++) {
      String thing =
          THINGS.get(random.nextInt(THINGS.size())).replace("<", "&lt;") + " in version " + n;
      String asked =
          random.nextInt(3) == 0 ? "Explain " + thing : "What do you know of " + thing + "?";
      list.append(n % 50 == 1 ? "\n### Part " + n / 50 + "\n" : "");
      list.append("\n<details>\n<summary>").append(asked).append("</summary><br><b>\n\n");
      list.append(answer(n, random)).append("\n</b></details>\n");
    }

    Reading reading = read(list);

    check(reading, "open");
  }

  private static int number(String text) {
    return Integer.parseInt(text.replaceAll("(?s).*This is number ([0-9]+)\\..*", "$1"));
  }

  /** Nearly all arrive with the right type and the answer that stands below them. */
  private static void check(Reading reading, String type) {
    int right = 0;
    int last = 0;
    for (Question question : reading.found()) {
      String text = question.toString();
      int answers = text.split("This is number ", -1).length - 1;
      boolean own = question.type().word().equals(type) && answers > 0;
      if (own) {
        int n =
            number(
                type.equals("choice")
                    ? question.details().explanation()
                    : ((prep.deck.Open) question).answer());
        own = n > last && (type.equals("choice") || question.stem().contains("version " + n));
        last = n;
      }
      right += own ? 1 : 0;
    }
    assertThat(right).isGreaterThanOrEqualTo(LENGTH * 99 / 100);
    assertThat(right + reading.refused().size()).isGreaterThanOrEqualTo(LENGTH);
  }
}
