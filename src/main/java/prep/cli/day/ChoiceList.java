package prep.cli.day;

import java.util.ArrayList;
import java.util.List;
import prep.cli.command.Choices;
import prep.cli.command.JsonText;
import prep.cli.command.Tracks;
import prep.deck.DeckSummary;
import prep.deck.Track;
import prep.screen.KeyList;
import prep.text.Counts;
import prep.text.Safe;

/**
 * What questions can be chosen by: the tags, or the tracks.
 *
 * @param kind {@code tag} or {@code track}
 */
record ChoiceList(String kind, List<Choice> choices) {

  /**
   * One of them.
   *
   * @param title of a track; empty for a tag
   * @param questions how many there are
   */
  record Choice(String name, String title, int questions) {}

  static ChoiceList tags(List<DeckSummary> decks) {
    List<Choice> tags = new ArrayList<>();
    Choices.tags(decks).forEach((tag, questions) -> tags.add(new Choice(tag, "", questions)));
    return new ChoiceList("tag", tags);
  }

  static ChoiceList tracks(Tracks tracks, List<DeckSummary> decks) {
    List<Choice> all = new ArrayList<>();
    for (Track track : tracks.all()) {
      all.add(new Choice(track.name(), track.title(), Choices.covering(track, decks)));
    }
    return new ChoiceList("track", all);
  }

  /** For people. */
  List<KeyList.Row> rows() {
    return choices.stream()
        .map(choice -> {
          String count = Counts.of(choice.questions(), "question");
          String text = choice.title().isEmpty() ? count : count + ", " + choice.title();
          return new KeyList.Row(choice.name(), text, "");
        })
        .toList();
  }

  /** For scripts: name, number of questions and, of a track, its title, separated by tabs. */
  List<String> tabbed() {
    return choices.stream()
        .map(choice -> {
          String line = Safe.text(choice.name()) + "\t" + choice.questions();
          return choice.title().isEmpty() ? line : line + "\t" + Safe.text(choice.title());
        })
        .toList();
  }

  String json() {
    return JsonText.array(
        choices,
        (json, choice) -> {
          json.writeStringProperty(kind, choice.name());
          if (!choice.title().isEmpty()) {
            json.writeStringProperty("title", choice.title());
          }
          json.writeNumberProperty("questions", choice.questions());
        });
  }
}
