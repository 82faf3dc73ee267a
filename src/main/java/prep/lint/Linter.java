package prep.lint;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import prep.deck.Deck;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.problem.Problem;

/** Checks decks and tracks by all rules. */
public final class Linter {

  /** Problems by file and place. */
  public static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::file)
          .thenComparingInt(Problem::line)
          .thenComparingInt(Problem::column)
          .thenComparing(Problem::rule)
          .thenComparing(Problem::message);

  private Linter() {}

  /**
   * What is found, by file and place; the work is shared by all processors. Of drafts only the
   * texts are looked at that a comment cuts, and the items that they cover: they are not finished.
   *
   * @param thisMonth what {@code checked} is compared with
   */
  public static List<Problem> lint(Library library, YearMonth thisMonth) {
    List<Asked> asked = asked(library);
    List<Consumer<Findings>> tasks = new ArrayList<>();
    tasks.add(findings -> new NearDuplicates(asked, new Vocabulary()).check(findings));
    tasks.add(findings -> new Leaks(asked, new Vocabulary()).check(findings));
    for (CheckedDeck file : library.decks()) {
      tasks.add(findings -> questions(file, thisMonth, findings));
    }
    tasks.add(findings -> new ItemRules(library).check(findings));
    tasks.add(findings -> FileRules.shadowed(library.decks(), library.bundled(), findings));
    tasks.add(findings -> FileRules.names(library.names(), findings));
    return tasks.parallelStream().map(Linter::done).flatMap(List::stream).sorted(ORDER).toList();
  }

  private static List<Problem> done(Consumer<Findings> task) {
    Findings findings = new Findings();
    task.accept(findings);
    return findings.all();
  }

  private static void questions(CheckedDeck file, YearMonth thisMonth, Findings findings) {
    List<QuestionRules> rules =
        List.of(
            new OptionRules(new Vocabulary()),
            new StemRules(),
            new CareRules(thisMonth),
            new TypedRules(),
            new OpenRules(),
            new MarkdownRules());
    FileRules.cutTexts(file, findings);
    for (Question question : file.deck().questions()) {
      if (!question.details().draft()) {
        Checked checked = new Checked(file, question);
        rules.forEach(rule -> rule.check(checked, findings));
      }
    }
  }

  /** All questions that may be asked; of those with the same key only the uppermost. */
  private static List<Asked> asked(Library library) {
    List<Asked> asked = new ArrayList<>();
    Set<QuestionKey> keys = new HashSet<>();
    for (CheckedDeck file : library.decks().reversed()) {
      for (Question question : file.deck().questions().reversed()) {
        add(new Asked(question, file), keys, asked);
      }
    }
    addUnchecked(library.others(), keys, asked);
    addUnchecked(library.bundled(), keys, asked);
    return asked.reversed();
  }

  private static void addUnchecked(List<Deck> decks, Set<QuestionKey> keys, List<Asked> asked) {
    for (Deck deck : decks.reversed()) {
      for (Question question : deck.questions().reversed()) {
        add(new Asked(question, null), keys, asked);
      }
    }
  }

  private static void add(Asked question, Set<QuestionKey> keys, List<Asked> asked) {
    if (!question.question().details().draft() && keys.add(question.question().key())) {
      asked.add(question);
    }
  }
}
