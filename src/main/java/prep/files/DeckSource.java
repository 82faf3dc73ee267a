package prep.files;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import prep.deck.Deck;
import prep.deck.Topic;
import prep.problem.Problem;
import prep.yaml.CurlyText;
import prep.yaml.CurlyTexts;
import prep.yaml.CutText;
import prep.yaml.CutTexts;
import prep.yaml.DoubleBraces;
import prep.yaml.Fields;
import prep.yaml.Node;
import prep.yaml.Position;
import prep.yaml.SourcePlaces;
import prep.yaml.YamlFile;

/**
 * A deck file: the deck in it, and the places of its questions and their fields.
 *
 * @param file the file as the user would name it
 * @param deck without the questions that have problems; its title is empty where it has none
 * @param problems what is wrong in the file
 * @param places of questions and what is in them
 * @param cutTexts the texts that a comment follows on their line
 * @param curlyTexts the texts in curly quotes
 * @param misplaced the track that lies among decks; mostly none
 * @param braces by id, what stands in double braces in the text of a question
 */
public record DeckSource(
    String file,
    Deck deck,
    List<Problem> problems,
    SourcePlaces places,
    List<CutText> cutTexts,
    List<CurlyText> curlyTexts,
    LoadedTracks misplaced,
    Map<String, List<DoubleBraces>> braces) {

  public DeckSource {
    problems = List.copyOf(problems);
    cutTexts = List.copyOf(cutTexts);
    curlyTexts = List.copyOf(curlyTexts);
    braces = Map.copyOf(braces);
  }

  /** The deck in a file. */
  public static DeckSource of(Topic topic, YamlFile file) {
    Optional<Node> root = file.tree();
    Loaded loaded = DeckReader.read(topic, file.problems(), root);
    SourcePlaces places = new SourcePlaces();
    Node questions = root.map(tree -> Fields.value(tree, "questions")).orElse(null);
    places.addAll(questions);
    Map<String, List<DoubleBraces>> braces =
        questions == null ? Map.of() : DoubleBraces.in(questions, "question", file.text());
    List<CutText> cut = root.map(tree -> CutTexts.in(tree, file.text())).orElseGet(List::of);
    List<CurlyText> curly = root.map(tree -> CurlyTexts.in(tree, file.text())).orElseGet(List::of);
    return new DeckSource(
        file.name(),
        loaded.deck(),
        loaded.problems(),
        places,
        cut,
        curly,
        misplaced(file, root),
        braces);
  }

  private static LoadedTracks misplaced(YamlFile file, Optional<Node> root) {
    boolean track =
        root.filter(tree -> Fields.value(tree, "sections") != null)
            .filter(tree -> Fields.value(tree, "questions") == null)
            .isPresent();
    return track ? new LoadedTracks(List.of(), List.of(), List.of(file.text())) : LoadedTracks.NONE;
  }

  /**
   * The {@code rev} of the bundled question that a question was made from; empty where the file
   * does not say.
   */
  public String madeFrom(String id) {
    return places.rev(id);
  }

  /**
   * The place of a field of a question, or of one of its parts such as an option.
   *
   * @param number the part, from 1; 0 for the whole field
   * @return where the question starts if it has no such field
   */
  public Position at(String id, String field, int number) {
    return places.at(id, field, number);
  }
}
