package prep.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import prep.deck.Deck;
import prep.deck.Question;
import prep.deck.Track;
import prep.deck.Track.Item;
import prep.deck.Track.Section;
import prep.files.DeckSource;
import prep.files.TrackSource;
import prep.problem.DidYouMean;

/** Whether questions and track items refer to each other. */
final class ItemRules {

  private final Set<String> items = new HashSet<>();
  private final Set<String> covered = new HashSet<>();
  private final Library library;

  ItemRules(Library library) {
    this.library = library;
    library.tracks().forEach(file -> file.track().ifPresent(this::take));
    library.otherTracks().tracks().forEach(this::take);
    library.decks().forEach(file -> take(file.deck()));
    library.bundled().forEach(this::take);
    library.others().forEach(this::take);
  }

  private void take(Track track) {
    for (Section section : track.sections()) {
      items.addAll(section.covers());
      covered.addAll(section.covers());
      section.items().forEach(item -> items.add(item.id()));
    }
  }

  private void take(Deck deck) {
    for (Question question : deck.questions()) {
      if (!question.details().draft()) {
        covered.addAll(question.details().covers());
      }
    }
  }

  void check(Findings findings) {
    for (DeckSource file : library.decks()) {
      for (Question question : file.deck().questions()) {
        unknown(new Checked(file, question, findings));
      }
    }
    // Questions that could not be read may cover what no other does.
    if (library.decks().stream().anyMatch(deck -> !deck.problems().isEmpty())) {
      return;
    }
    for (TrackSource file : library.tracks()) {
      file.track().map(Track::sections).orElse(List.of()).stream()
          .flatMap(section -> section.items().stream())
          .forEach(item -> uncovered(file, item, findings));
    }
  }

  private void unknown(Checked checked) {
    List<String> covers = checked.question().details().covers();
    for (int n = 1; n <= covers.size(); n++) {
      String id = covers.get(n - 1);
      if (!items.contains(id) && !mayBeIn(id)) {
        checked.add(
            LintRule.UNKNOWN_ITEM,
            "covers",
            n,
            "%s covers %s, which is not an item of any track; %s"
                .formatted(checked.name(), Findings.quoted(id), advice(id)));
      }
    }
  }

  /** Whether a track with mistakes may have an item; those of the track are told anyway. */
  private boolean mayBeIn(String id) {
    return library.otherTracks().mayHave(id)
        || library.tracks().stream().anyMatch(track -> track.loaded().mayHave(id))
        || library.decks().stream().anyMatch(deck -> deck.misplaced().mayHave(id));
  }

  private String advice(String id) {
    return DidYouMean.of(id, items.stream().sorted().toList())
        .map(meant -> "did you mean \"" + meant + "\"?")
        .orElse("correct the id, or remove it");
  }

  private void uncovered(TrackSource file, Item item, Findings findings) {
    if (!covered.contains(item.id())) {
      findings.add(
          LintRule.UNCOVERED_ITEM,
          file.file(),
          file.at(item.id()),
          "no question covers %s (%s); write one, or name the item in \"covers\" of one that does"
              .formatted(Findings.quoted(item.id()), Findings.quoted(item.label())));
    }
  }
}
