package prep.cli.command;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import prep.deck.Origin;
import prep.deck.Question;
import prep.deck.Topic;
import prep.files.Loaded;
import prep.problem.Problem;

/** Warnings about decks with problems, given while the other decks are used. */
final class DeckWarnings {

  /** How many mistakes of a deck are listed. */
  private static final int MOST_NAMED = 5;

  private final Consumer<String> say;
  private final Set<Problem> told = new HashSet<>();

  DeckWarnings(Consumer<String> say) {
    this.say = say;
  }

  /** Files that cannot be opened; each is reported once. */
  void unopened(List<Problem> problems) {
    for (Problem problem : problems) {
      if (told.add(problem)) {
        say.accept(problem + "; skipped");
      }
    }
  }

  /** A broken deck that nobody named. */
  void broken(Topic topic, List<Problem> problems) {
    int more = problems.size() - 1;
    say.accept(
        problems.getFirst()
            + (more == 0 ? "" : " (and " + more + " more)")
            + "; "
            + topic
            + " is left out");
  }

  /** Questions with mistakes in a deck whose other questions are asked; each is reported once. */
  void partlyBroken(Topic topic, List<Problem> problems) {
    List<Problem> fresh = problems.stream().filter(told::add).toList();
    fresh.stream().limit(MOST_NAMED).forEach(problem -> say.accept(problem.toString()));
    int more = fresh.size() - MOST_NAMED;
    if (!fresh.isEmpty()) {
      say.accept(
          "prep: "
              + topic
              + " is used without the questions above"
              + (more > 0
                  ? " (" + more + " more: prep lint " + fresh.getFirst().file() + ")"
                  : ""));
    }
  }

  /** The prefix of a topic's name that was accepted for it. */
  void completed(String typed, Topic topic) {
    say.accept("prep: taking " + topic + " for " + typed);
  }

  /** A copy of a bundled question that is out of date. */
  void outdated(Loaded.Outdated outdated) {
    Question copy = outdated.copy();
    Origin at = copy.details().origin();
    say.accept(
        at.file()
            + ":"
            + at.line()
            + ": "
            + copy.key()
            + " replaces a bundled question that has changed since; remove yours to get the new"
            + " one, or set \"rev: "
            + outdated.rev()
            + "\" to keep it");
  }
}
