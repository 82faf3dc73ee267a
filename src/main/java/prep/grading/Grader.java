package prep.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import prep.deck.Accepted;
import prep.deck.Cloze;
import prep.deck.Command;
import prep.deck.Deck;
import prep.deck.Matching;
import prep.deck.Open;
import prep.deck.Ordering;
import prep.deck.QuestionType;
import prep.deck.Task;
import prep.grading.Verdict.Findings;
import prep.grading.command.CommandMatch;
import prep.grading.points.Coverage;
import prep.grading.text.BlankPlaces;
import prep.grading.text.DeckWords;
import prep.grading.text.Place;
import prep.grading.text.TextMatch;

/** Grades responses to each type of question, with a score from 0 to 1. */
public final class Grader {

  private static final Findings NONE = new Findings.None();

  private Grader() {}

  /**
   * The verdict on a response.
   *
   * @param deck the deck of the question: a typo that makes another word of the deck is not
   *     forgiven; it is used only where a typo might be
   */
  public static Verdict grade(Response response, Deck deck) {
    return switch (response) {
      case Response.Chose(var question, var options) -> picked(question.rightOptions(), options);
      case Response.Judged(var question, var answer) ->
          exact(question.answer() == answer ? 1 : 0, NONE);
      case Response.Typed(var question, var text) -> {
        TextMatch match =
            TextMatch.of(question.accepted(), Place.prose(question.stem()), text, wordsOf(deck));
        yield exact(match.right() ? 1 : 0, new Findings.Text(match));
      }
      case Response.Commanded(var question, var line) -> commanded(question, line);
      case Response.Filled(var question, var texts) -> filled(question, texts, wordsOf(deck));
      case Response.Ordered(var question, var steps) -> ordered(question, steps);
      case Response.Matched(var question, var rights) -> matched(question, rights);
      case Response.Explained(var question, var text) -> explained(question, text);
      case Response.Spoken(var question) -> explained(question, "");
      case Response.Did(var question, var done) -> did(question, done.size());
      case Response.Unknown _ -> exact(0, NONE);
    };
  }

  private static Predicate<String> wordsOf(Deck deck) {
    return word -> DeckWords.include(deck, word);
  }

  private static Verdict picked(List<Integer> right, List<Integer> picked) {
    int balance = 0;
    for (int option : picked) {
      balance += right.contains(option) ? 1 : -1;
    }
    return exact(Math.max(0, balance) / (double) right.size(), NONE);
  }

  private static Verdict commanded(Command question, String line) {
    CommandMatch match = CommandMatch.of(question, line);
    return exact(match.right() ? 1 : 0, new Findings.CommandLine(match));
  }

  private static Verdict filled(Cloze question, List<String> texts, Predicate<String> deckWord) {
    List<TextMatch> matches = new ArrayList<>();
    List<Place> places = BlankPlaces.of(question);
    int right = 0;
    for (int i = 0; i < texts.size(); i++) {
      Accepted accepted = question.blanks().get(i).accepted();
      TextMatch match = TextMatch.of(accepted, places.get(i), texts.get(i), deckWord);
      matches.add(match);
      right += match.right() ? 1 : 0;
    }
    return exact(right / (double) texts.size(), new Findings.Blanks(matches));
  }

  private static Verdict ordered(Ordering question, List<Integer> steps) {
    int inversions = 0;
    int pairs = 0;
    for (int i = 0; i < steps.size(); i++) {
      for (int j = i + 1; j < steps.size(); j++) {
        int earlier = question.groupOf(steps.get(i));
        int later = question.groupOf(steps.get(j));
        pairs += earlier == later ? 0 : 1;
        inversions += earlier > later ? 1 : 0;
      }
    }
    double score = pairs == 0 ? 1 : Math.max(0, 1 - 2.0 * inversions / pairs);
    return exact(score, new Findings.Steps(inversions, pairs));
  }

  private static Verdict matched(Matching question, List<Integer> rights) {
    int right = 0;
    for (int i = 0; i < rights.size(); i++) {
      right += rights.get(i).equals(question.pairing().get(i)) ? 1 : 0;
    }
    return exact(right / (double) rights.size(), NONE);
  }

  private static Verdict explained(Open question, String text) {
    Coverage coverage = Coverage.of(question, text);
    double score = coverage.score();
    return new Verdict(score, QuestionType.OPEN.isFull(score), new Findings.Points(coverage));
  }

  private static Verdict did(Task question, int done) {
    int wanted = question.doneWhen().size();
    double score = wanted == 0 ? 0 : done / (double) wanted;
    return new Verdict(score, QuestionType.TASK.isFull(score), NONE);
  }

  private static Verdict exact(double score, Findings findings) {
    return new Verdict(score, score == 1, findings);
  }
}
