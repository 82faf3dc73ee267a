package prep.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prep.deck.Topic;
import prep.problem.Problem;

/** Does literally what a message says, where it quotes what to write. */
class ObeyedAdviceTest {

  private static final Pattern IN_QUOTES =
      Pattern.compile("(?s).*(?: in quotes|quote this text): (.+)");
  private static final Pattern COLUMN =
      Pattern.compile("(?s).*write \"(- .+)\" with the hyphen in column (\\d+).*");
  private static final Pattern ABOVE =
      Pattern.compile("(?s).*write \"(- .+)\" there(?:, and start \"\\w+\" in column (\\d+))?");
  private static final Pattern HERE = Pattern.compile("(?s).*; write \"(- .+)\"");
  private static final Pattern EACH =
      Pattern.compile("(?s).*(each hyphen|each item|of its number): \"- .+\"");
  private static final Pattern NEW_QUESTION =
      Pattern.compile("(?s).*write \"( *- id: .+)\".*, and indent its other lines by (\\w+) more");
  private static final Pattern MEANT = Pattern.compile("(?s).*did you mean \"(.+)\"\\?");
  private static final Pattern BLANK = Pattern.compile(".*non-breaking space at column (\\d+).*");

  static List<String> decks() throws IOException {
    return BrokenDecksTest.decks().stream()
        .filter(name -> !name.startsWith("tracks/"))
        .filter(name -> {
          List<Problem> problems = problems(text(name));
          return problems.size() == 1
              && !text(name).isEmpty()
              && mended(text(name), problems.getFirst()).isPresent();
        })
        .toList();
  }

  @ParameterizedTest
  @MethodSource("decks")
  void what_a_message_quotes_mends_the_mistake_and_makes_no_other(String name) {
    String text = text(name);
    assertThat(problems(mended(text, problems(text).getFirst()).orElseThrow())).isEmpty();
  }

  @Test
  void most_messages_about_slips_quote_what_to_write() throws IOException {
    assertThat(decks()).hasSizeGreaterThan(50);
  }

  private static String text(String name) {
    byte[] content = Resources.bytes(Resources.path("/broken").resolve(name));
    return new String(content, StandardCharsets.UTF_8).replace("\uFEFF", "");
  }

  private static List<Problem> problems(String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    return DeckReader.read(new Topic("docker"), "docker.yaml", content).problems();
  }

  private static Optional<String> mended(String text, Problem problem) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    int at = problem.line() - 1;
    String line = lines.get(at);
    String message = problem.message();
    String before = line.substring(0, Math.min(line.length(), problem.column() - 1));
    Optional<MatchResult> found;
    if ((found = match(IN_QUOTES, message)).isPresent()) {
      lines.set(at, before + found.get().group(1));
    } else if ((found = match(COLUMN, message)).isPresent()) {
      int column = Integer.parseInt(found.get().group(2));
      lines.set(at, " ".repeat(column - 1) + found.get().group(1));
    } else if ((found = match(ABOVE, message)).isPresent()) {
      String above = lines.get(at - 1);
      lines.set(at - 1, above.substring(0, above.indexOf('-')) + found.get().group(1));
      String column = found.get().group(2);
      if (column != null) {
        lines.set(at, " ".repeat(Integer.parseInt(column) - 1) + line.strip());
      }
    } else if ((found = match(NEW_QUESTION, message)).isPresent()) {
      lines.set(at, before + found.get().group(1));
      String more = found.get().group(2).equals("two") ? "  " : "    ";
      for (int i = at + 1; i < lines.size(); i++) {
        lines.set(i, more + lines.get(i));
      }
    } else if (match(EACH, message).isPresent()) {
      for (int i = at; i < lines.size(); i++) {
        lines.set(i, before + "- " + lines.get(i).strip().replaceFirst("^(-|\\d+\\. )", ""));
      }
    } else if ((found = match(HERE, message)).isPresent()) {
      lines.set(at, before + found.get().group(1));
    } else if ((found = match(MEANT, message)).isPresent()) {
      String rest = line.substring(problem.column() - 1).replaceFirst("^[\\w-]+", "");
      lines.set(at, before + found.get().group(1) + rest);
    } else if ((found = match(BLANK, message)).isPresent()) {
      lines.set(at, line.replace('\u00A0', ' '));
    } else {
      return Optional.empty();
    }
    return Optional.of(String.join("\n", lines) + "\n");
  }

  private static Optional<MatchResult> match(Pattern pattern, String message) {
    Matcher matcher = pattern.matcher(message);
    return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }
}
