package prep.files;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import prep.deck.Question;
import prep.problem.Problem;
import prep.yaml.YamlFile;

/** A user's deck file with a copy of a bundled question, which replaces it. */
public sealed interface BundledCopy {

  /**
   * The file can take it.
   *
   * @param line where the copy starts, from 1
   */
  record Made(String text, int line) implements BundledCopy {}

  /** The file has to be fixed first. */
  record Refused(List<Problem> problems) implements BundledCopy {
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Copies a question.
   *
   * @param file the file as the user would name it
   * @param content what the file holds; null if there is none
   */
  static BundledCopy of(Question question, String file, byte @Nullable [] content) {
    if (content == null) {
      return made(question, file, "questions:\n" + DeckWriter.copy(question, 2));
    }
    return switch (DeckFile.open(question.topic(), file, content)) {
      case DeckFile.Broken(List<Problem> problems) -> new Refused(problems);
      case DeckFile.Editable(DeckFile deck) -> made(question, file, deck.withCopy(question));
    };
  }

  private static Made made(Question question, String file, String text) {
    DeckSource source =
        DeckSource.of(question.topic(), YamlFile.of(file, text.getBytes(StandardCharsets.UTF_8)));
    return new Made(text, source.at(question.key().id(), "id", 0).line());
  }
}
