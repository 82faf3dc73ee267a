package prep.lint;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import prep.deck.Deck;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.files.DeckSource;
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
   * All findings, by file and place; the work is spread over all processors. Drafts are not
   * finished, so only their texts that a comment cuts off and the items that they cover are
   * checked.
   *
   * @param thisMonth the month that {@code checked} is compared with
   */
  public static List<Problem> lint(Library library, YearMonth thisMonth) {
    List<Asked> asked = asked(library);
    List<Consumer<Findings>> tasks = new ArrayList<>();
    tasks.add(findings -> new NearDuplicates(asked, new Vocabulary()).check(findings));
    tasks.add(findings -> new Leaks(asked, new Vocabulary()).check(findings));
    for (DeckSource file : library.decks()) {
      tasks.add(findings -> questions(file, thisMonth, findings));
    }
    tasks.add(findings -> new ItemRules(library).check(findings));
    tasks.add(findings -> new FollowUpRules(library).check(findings));
    tasks.add(findings -> FileRules.shadowed(library.decks(), library.bundled(), findings));
    tasks.add(findings -> FileRules.names(library, findings));
    tasks.add(findings -> Balance.check(library.decks(), findings));
    return tasks.parallelStream().map(Linter::done).flatMap(List::stream).sorted(ORDER).toList();
  }

  private static List<Problem> done(Consumer<Findings> task) {
    Findings findings = new Findings();
    task.accept(findings);
    return findings.all();
  }

  private static void questions(DeckSource file, YearMonth thisMonth, Findings findings) {
    List<QuestionRules> rules =
        List.of(
            new OptionRules(new Vocabulary()),
            new StemRules(),
            new CareRules(thisMonth),
            new TypedRules(),
            new NumberRules(),
            new FormRules(),
            new OpenRules(),
            new MarkdownRules());
    FileRules.cutTexts(file, findings);
    FileRules.curlyTexts(file, findings);
    for (Question question : file.deck().questions()) {
      if (!question.details().draft()) {
        Checked checked = new Checked(file, question, findings);
        rules.forEach(rule -> rule.check(checked));
      }
    }
  }

  /**
   * All questions that may be asked; of those with the same key, only the one in the topmost layer.
   */
  private static List<Asked> asked(Library library) {
    Map<QuestionKey, Asked> asked = new LinkedHashMap<>();
    library.decks().reversed().forEach(file -> add(file.deck(), file, asked));
    library.others().reversed().forEach(deck -> add(deck, null, asked));
    library.bundled().reversed().forEach(deck -> add(deck, null, asked));
    return List.copyOf(asked.values()).reversed();
  }

  private static void add(Deck deck, @Nullable DeckSource file, Map<QuestionKey, Asked> asked) {
    for (Question question : deck.questions().reversed()) {
      if (!question.details().draft()) {
        asked.putIfAbsent(question.key(), new Asked(question, file));
      }
    }
  }
}
