package prep.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import prep.deck.Choice;
import prep.deck.Question;
import prep.deck.TrueFalse;
import prep.files.DeckSource;
import prep.yaml.Position;

/**
 * Whether the closed questions of a deck, and of all decks that are checked together, can be
 * answered better than by chance without knowing anything: by the longest option, or always with
 * the same truth value.
 */
final class Balance {

  /** The right option may be the longest in at most this share of a deck's single choices. */
  static final double LONGEST_IN_DECK = 0.40;

  /** And in this share of those of all decks; with four options, chance makes it a quarter. */
  static final double LONGEST_OVER_ALL = 0.28;

  /** By so many statements a deck may have more true than false ones, or fewer. */
  static final int ONE_SIDED = 2;

  /** Of all statements, true ones make up at least this share, and false ones, too. */
  static final double FEWEST_OF_EITHER = 0.40;

  private static final int FEWEST_CHOICES = 8;
  private static final int FEWEST_STATEMENTS = 3;
  private static final int FEWEST_DECKS = 10;
  private static final int FEWEST_STATEMENTS_OVER_ALL = 20;
  private static final int MOST_NAMED = 5;
  private static final double ROUNDING = 1e-9;

  /**
   * What was counted; drafts and choices of several options are left out.
   *
   * @param longest the ids of the single choices whose right option is the longest
   */
  record Counts(int choices, List<String> longest, int statements, int truths) {

    static Counts of(List<Question> questions) {
      int choices = 0;
      int statements = 0;
      int truths = 0;
      List<String> longest = new ArrayList<>();
      for (Question question : questions) {
        if (question.isDraft()) {
          continue;
        }
        switch (question) {
          case Choice choice when !choice.several() -> {
            choices++;
            if (isRightLongest(choice)) {
              longest.add(choice.key().id());
            }
          }
          case TrueFalse statement -> {
            statements++;
            truths += statement.answer() ? 1 : 0;
          }
          case Question _ -> {}
        }
      }
      return new Counts(choices, longest, statements, truths);
    }

    double shareOfLongest() {
      return choices == 0 ? 0 : (double) longest.size() / choices;
    }

    double shareOfTruths() {
      return statements == 0 ? 0.5 : (double) truths / statements;
    }

    private static boolean isRightLongest(Choice choice) {
      int right = 0;
      int wrong = 0;
      for (Choice.Option option : choice.options()) {
        int length = option.text().codePointCount(0, option.text().length());
        right = option.right() ? length : right;
        wrong = option.right() ? wrong : Math.max(wrong, length);
      }
      return right > wrong;
    }
  }

  private Balance() {}

  static void check(List<DeckSource> files, Findings findings) {
    List<Question> all = new ArrayList<>();
    for (DeckSource file : files) {
      List<Question> questions = file.deck().questions();
      all.addAll(questions);
      deck(Counts.of(questions), file.file(), findings);
    }
    if (files.size() > 1) {
      overAll(Counts.of(all), files, findings);
    }
  }

  private static void deck(Counts counts, String file, Findings findings) {
    if (counts.choices() >= FEWEST_CHOICES
        && counts.shareOfLongest() > LONGEST_IN_DECK + ROUNDING) {
      add(file, longest(counts, "", LONGEST_IN_DECK, named(counts.longest())), findings);
    }
    int falses = counts.statements() - counts.truths();
    if (counts.statements() >= FEWEST_STATEMENTS
        && Math.abs(counts.truths() - falses) > ONE_SIDED) {
      add(file, oneSided(counts, "", "so that they differ by at most " + ONE_SIDED), findings);
    }
  }

  private static void overAll(Counts counts, List<DeckSource> files, Findings findings) {
    String place = directory(files);
    String of = " of these " + files.size() + " decks";
    if (files.size() >= FEWEST_DECKS && counts.shareOfLongest() > LONGEST_OVER_ALL + ROUNDING) {
      add(place, longest(counts, of, LONGEST_OVER_ALL, ""), findings);
    }
    if (counts.statements() >= FEWEST_STATEMENTS_OVER_ALL
        && Math.abs(counts.shareOfTruths() - 0.5) > 0.5 - FEWEST_OF_EITHER + ROUNDING) {
      String aim =
          "so that %.0f to %.0f %% are true"
              .formatted(100 * FEWEST_OF_EITHER, 100 - 100 * FEWEST_OF_EITHER);
      add(place, oneSided(counts, of, aim), findings);
    }
  }

  private static void add(String file, String message, Findings findings) {
    findings.add(LintRule.DECK_BALANCE, file, Position.START, message);
  }

  private static String longest(Counts counts, String of, double most, String named) {
    return ("the right option is the longest in %d of %d single choices%s (%.0f %%); give wrong"
            + " options the same detail, so that it's at most %.0f %%%s")
        .formatted(
            counts.longest().size(),
            counts.choices(),
            of,
            100 * counts.shareOfLongest(),
            100 * most,
            named);
  }

  private static String named(List<String> ids) {
    String first = ids.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
    return ", such as in " + first;
  }

  private static String oneSided(Counts counts, String of, String aim) {
    int falses = counts.statements() - counts.truths();
    boolean truth = counts.truths() > falses;
    return "%d of %d statements%s are %s; turn some of them round, %s"
        .formatted(
            Math.max(counts.truths(), falses),
            counts.statements(),
            of,
            truth ? "true" : "false",
            aim);
  }

  /** The directory that all files lie in. */
  private static String directory(List<DeckSource> files) {
    String common = files.getFirst().file();
    for (DeckSource file : files) {
      while (!file.file().startsWith(common)) {
        common = common.substring(0, common.length() - 1);
      }
    }
    int end = Math.max(common.lastIndexOf('/'), common.lastIndexOf('\\'));
    return end < 0 ? "." : common.substring(0, Math.max(1, end));
  }
}
