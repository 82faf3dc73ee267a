package prep.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import prep.deck.Accepted;
import prep.deck.Deck;
import prep.deck.Example;
import prep.deck.Level;
import prep.deck.Open;
import prep.deck.Origin;
import prep.deck.Question;
import prep.deck.QuestionType;
import prep.deck.Track;
import prep.deck.Track.Item;
import prep.deck.Track.Section;
import prep.grading.Grader;
import prep.grading.Response;
import prep.grading.text.LinearPattern;
import prep.library.DirectoryRoot;
import prep.library.Layers;
import prep.library.SummaryCaches;
import prep.progress.HistoryEvent.Given;
import prep.progress.Mode;
import prep.session.ListedAnswer;
import prep.session.Posed;
import prep.session.RecordedAnswer;
import prep.session.Reply;
import prep.session.ReplyReader;
import prep.session.Rules;
import prep.session.Session;

/** The decks and tracks that the program brings along. They are read once for all tests. */
class BundledDecksTest {

  /** How many items the syllabus has, by the document whose prefix their ids bear. */
  private static final Map<String, Integer> SYLLABUS =
      Map.of("S0", 49, "S1", 134, "S2", 277, "S3", 112, "S4", 562);

  /** Topics in which open questions lead, whatever the mix. */
  private static final Set<String> FREE_OF_THE_MIX = Set.of("behavioural", "business-process");

  /** Types that want the answer recalled rather than recognised. */
  private static final Set<QuestionType> RECALL =
      EnumSet.of(
          QuestionType.SHORT,
          QuestionType.COMMAND,
          QuestionType.CLOZE,
          QuestionType.ORDER,
          QuestionType.MATCH);

  private static final Set<QuestionType> OWN_WORK =
      EnumSet.of(QuestionType.OPEN, QuestionType.TASK);

  /** How far the score of an example may be from what the deck says. */
  private static final double EXAMPLE_TOLERANCE = 0.1;

  /** Scores are binary fractions. */
  private static final double ROUNDING = 1e-9;

  private static List<Loaded> loaded;
  private static LoadedTracks tracks;

  @BeforeAll
  static void read() {
    Layers layers =
        new Layers(
            List.of(
                DirectoryRoot.named(
                    Path.of("questions"), Path.of("").toAbsolutePath(), SummaryCaches.NONE)));
    loaded = layers.topics().stream().flatMap(topic -> layers.load(topic).stream()).toList();
    tracks = layers.tracks();
  }

  @Test
  void every_deck_is_read_without_a_problem() {
    assertThat(loaded).isNotEmpty();
    assertThat(loaded).flatMap(Loaded::problems).isEmpty();
  }

  @Test
  void every_track_is_read_without_a_problem() {
    assertThat(tracks.problems()).isEmpty();
    assertThat(tracks.tracks()).hasSize(SYLLABUS.size());
  }

  @Test
  void every_question_has_an_explanation() {
    assertThat(
            findings((_, question) ->
                question.details().explanation().isBlank() ? List.of("has none") : List.of()))
        .isEmpty();
  }

  @Test
  void every_question_has_a_source() {
    assertThat(
            findings((_, question) ->
                question.details().sources().isEmpty() ? List.of("has none") : List.of()))
        .isEmpty();
  }

  @Test
  void no_regular_expression_is_ignored() {
    assertThat(
            findings((_, question) ->
                question.typed().stream()
                    .flatMap(accepted -> accepted.also().stream())
                    .map(BundledDecksTest::fault)
                    .filter(fault -> !fault.isEmpty())
                    .toList()))
        .isEmpty();
  }

  private static String fault(Accepted.Alternative alternative) {
    return switch (alternative) {
      case Accepted.Literal _ -> "";
      case Accepted.Pattern(String regex) -> LinearPattern.fault(regex).orElse("");
    };
  }

  @Test
  void the_expected_answer_of_every_question_scores_1() {
    assertThat(
            findings((deck, question) -> {
              double score = Grader.grade(expected(question, deck), deck).score();
              return score < 1 - ROUNDING ? List.of("scores " + score) : List.of();
            }))
        .isEmpty();
  }

  /** The answer that is recorded as expected, read as an answer of a user. */
  private static Response expected(Question question, Deck deck) {
    Session session =
        Session.of(
            new Rules(Mode.QUIZ, false, false, false, false),
            Map.of(deck.topic(), deck),
            List.of(Posed.inDeckOrder(question)));
    String text =
        switch (RecordedAnswer.expected(question)) {
          case Given.Numbers(List<Integer> numbers) ->
              ListedAnswer.asTyped(question, numbers.stream().map(String::valueOf).toList());
          case Given.Text(String typed) -> typed;
        };
    return ((Reply.Answer) ReplyReader.readAnswer(session, text)).response();
  }

  @Test
  void every_example_scores_about_what_the_deck_says() {
    assertThat(
            findings((deck, question) ->
                question instanceof Open open ? examplesThatScoreElse(open, deck) : List.of()))
        .isEmpty();
  }

  private static List<String> examplesThatScoreElse(Open open, Deck deck) {
    List<String> others = new ArrayList<>();
    for (Example example : open.examples()) {
      double score = Grader.grade(new Response.Explained(open, example.answer()), deck).score();
      if (Math.abs(score - example.score()) > EXAMPLE_TOLERANCE + ROUNDING) {
        int n = open.examples().indexOf(example) + 1;
        others.add("example " + n + " scores " + score + ", not " + example.score());
      }
    }
    return others;
  }

  @Test
  void the_tracks_hold_each_item_of_the_syllabus_once_and_in_order() {
    Set<String> lost = new TreeSet<>();
    SYLLABUS.forEach(
        (prefix, count) -> IntStream.rangeClosed(1, count).forEach(n -> lost.add(id(prefix, n))));
    for (Track track : tracks.tracks()) {
      List<String> ids = new ArrayList<>();
      for (Section section : track.sections()) {
        List<String> items = section.items().stream().map(Item::id).toList();
        assertThat(items).as(section.title()).isSorted();
        ids.addAll(Stream.concat(items.stream(), section.covers().stream()).sorted().toList());
      }
      assertThat(ids).as(track.name()).isSorted().doesNotHaveDuplicates();
      assertThat(ids.stream().filter(id -> !lost.remove(id))).as(track.name()).isEmpty();
    }
    assertThat(lost).isEmpty();
  }

  private static String id(String prefix, int number) {
    return prefix + "-" + (number < 10 ? "00" : number < 100 ? "0" : "") + number;
  }

  @Test
  void what_a_question_covers_is_an_item_of_a_track() {
    Set<String> known = items();
    known.addAll(coveredBySections());
    assertThat(
            findings((_, question) ->
                question.details().covers().stream().filter(id -> !known.contains(id)).toList()))
        .isEmpty();
  }

  @Test
  void every_item_of_a_track_is_covered() {
    Set<String> missing = items();
    missing.removeAll(coveredBySections());
    for (Deck deck : decks()) {
      for (Question question : deck.questions()) {
        if (!question.details().draft()) {
          question.details().covers().forEach(missing::remove);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  private static Set<String> items() {
    Set<String> ids = new LinkedHashSet<>();
    sections().forEach(section -> section.items().forEach(item -> ids.add(item.id())));
    return ids;
  }

  private static Set<String> coveredBySections() {
    Set<String> ids = new HashSet<>();
    sections().forEach(section -> ids.addAll(section.covers()));
    return ids;
  }

  private static List<Section> sections() {
    return tracks.tracks().stream().flatMap(track -> track.sections().stream()).toList();
  }

  @Test
  void no_type_makes_up_over_45_percent_of_a_deck() {
    for (QuestionType type : QuestionType.values()) {
      assertThat(shares(ofType(EnumSet.of(type)), percent -> percent > 45))
          .as(type.word())
          .isEmpty();
    }
  }

  @Test
  void recall_makes_up_at_least_25_percent_of_a_deck() {
    assertThat(shares(ofType(RECALL), percent -> percent < 25)).isEmpty();
  }

  @Test
  void open_questions_and_tasks_make_up_at_least_15_percent_of_a_deck() {
    assertThat(shares(ofType(OWN_WORK), percent -> percent < 15)).isEmpty();
  }

  @Test
  void each_level_makes_up_at_least_15_percent_of_a_deck() {
    for (Level level : Level.values()) {
      assertThat(shares(question -> question.level() == level, percent -> percent < 15))
          .as(level.word())
          .isEmpty();
    }
  }

  private static Predicate<Question> ofType(Set<QuestionType> types) {
    return question -> types.contains(question.type());
  }

  /** The decks whose share of the questions counted, in percent, is wrong. */
  private static List<String> shares(Predicate<Question> counted, DoublePredicate wrong) {
    List<String> decks = new ArrayList<>();
    for (Deck deck : mixedDecks()) {
      long count = deck.questions().stream().filter(counted).count();
      int all = deck.questions().size();
      if (wrong.test(100.0 * count / all)) {
        decks.add(deck.topic() + ": " + count + " of " + all);
      }
    }
    return decks;
  }

  private static List<Deck> mixedDecks() {
    return decks().stream().filter(deck -> !FREE_OF_THE_MIX.contains(deck.topic().name())).toList();
  }

  private static List<Deck> decks() {
    return loaded.stream().map(Loaded::deck).toList();
  }

  /** What a check finds in any question, each behind the question's place and key. */
  private static List<String> findings(BiFunction<Deck, Question, List<String>> check) {
    List<String> findings = new ArrayList<>();
    for (Deck deck : decks()) {
      for (Question question : deck.questions()) {
        Origin origin = question.details().origin();
        for (String finding : check.apply(deck, question)) {
          findings.add(
              origin.file() + ":" + origin.line() + ": " + question.key() + ": " + finding);
        }
      }
    }
    return findings;
  }
}
