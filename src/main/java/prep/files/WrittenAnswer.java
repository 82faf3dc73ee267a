package prep.files;

import java.util.List;
import prep.deck.QuestionKey;

/**
 * An answer in a file of answers.
 *
 * @param texts one text, or the items of a list
 * @param file the file as the user would name it
 * @param line where it stands, from 1
 * @param column where it stands, from 1
 */
public record WrittenAnswer(
    QuestionKey question, List<String> texts, String file, int line, int column) {

  public WrittenAnswer {
    texts = List.copyOf(texts);
  }

  /** The place, in the form of compilers. */
  public String place() {
    return file + ":" + line + ":" + column;
  }
}
