package prep.lint;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import prep.deck.Deck;
import prep.deck.FollowUp;
import prep.deck.FollowUp.When;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.Task;
import prep.deck.Topic;
import prep.files.DeckSource;
import prep.problem.DidYouMean;
import prep.yaml.Position;

/** Whether each follow-up can be asked, and leads on rather than back. */
final class FollowUpRules {

  private final List<DeckSource> files;

  /** By key, the question in the topmost layer. */
  private final Map<QuestionKey, Question> questions = new HashMap<>();

  /** By former key, the one of today. */
  private final Map<QuestionKey, QuestionKey> former = new HashMap<>();

  FollowUpRules(Library library) {
    files = library.decks();
    library.decks().reversed().forEach(file -> take(file.deck()));
    library.others().reversed().forEach(this::take);
    library.bundled().reversed().forEach(this::take);
  }

  private void take(Deck deck) {
    for (Question question : deck.questions()) {
      QuestionKey key = question.key();
      questions.putIfAbsent(key, question);
      question.was().forEach(was -> former.putIfAbsent(was, key));
      for (Topic topic : deck.was()) {
        former.putIfAbsent(new QuestionKey(topic, key.id()), key);
      }
    }
  }

  void check(Findings findings) {
    for (DeckSource file : files) {
      for (Question question : file.deck().questions()) {
        if (!question.isDraft()) {
          check(new Checked(file, question, findings));
        }
      }
    }
  }

  private void check(Checked checked) {
    List<FollowUp> followUps = checked.question().details().followUps();
    for (int n = 1; n <= followUps.size(); n++) {
      String fault = fault(checked.question(), followUps.get(n - 1));
      if (!fault.isEmpty()) {
        String message = "follow-up %d of %s %s".formatted(n, checked.name(), fault);
        checked.add(LintRule.FOLLOW_UP, "followups", n, message);
      }
    }
  }

  private String fault(Question question, FollowUp followUp) {
    QuestionKey key = followUp.ask();
    Question next = questions.get(key);
    if (next == null) {
      return isBroken(key)
          ? ""
          : "asks %s, which no deck has; %s"
              .formatted(Findings.quoted(key.toString()), advice(key));
    } else if (key.equals(question.key())) {
      return "asks the same question again; ask another one, or remove it";
    } else if (next.isDraft()) {
      return "asks %s, a draft, which is never asked; finish that one, or ask another"
          .formatted(key);
    } else if (next instanceof Task) {
      return "asks %s, a task, which takes too long in between; ask a question instead"
          .formatted(key);
    } else if (leads(next, question.key())) {
      return "asks %s, whose follow-ups lead back here; remove one of them".formatted(key);
    } else if (followUp.when() == When.ANSWERED && next.level().compareTo(question.level()) < 0) {
      return "asks %s after a good answer, but that one is easier (%s, not %s); ask a harder one"
          .formatted(key, next.level().word(), question.level().word());
    }
    return "";
  }

  /** Whether a file has the question, but with mistakes, which are reported. */
  private boolean isBroken(QuestionKey key) {
    return files.stream()
        .filter(file -> file.deck().topic().equals(key.topic()))
        .anyMatch(file -> !file.at(key.id(), "id", 0).equals(Position.START));
  }

  private String advice(QuestionKey key) {
    QuestionKey today = former.get(key);
    if (today != null) {
      return "it is now " + Findings.quoted(today.toString());
    }
    List<String> known = questions.keySet().stream().sorted().map(QuestionKey::toString).toList();
    return DidYouMean.of(key.toString(), known)
        .map(meant -> "did you mean \"" + meant + "\"?")
        .orElse("correct the key, or remove the follow-up");
  }

  /** Whether follow-ups of follow-ups come to a question. */
  private boolean leads(Question from, QuestionKey to) {
    Set<QuestionKey> seen = new HashSet<>();
    Deque<Question> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      for (FollowUp followUp : open.pop().details().followUps()) {
        Question next = questions.get(followUp.ask());
        if (next != null && seen.add(followUp.ask())) {
          open.add(next);
        }
      }
    }
    return seen.contains(to);
  }
}
