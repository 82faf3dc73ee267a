package prep.cli.command;

import java.util.List;
import java.util.Optional;
import prep.deck.DeckFacts;
import prep.deck.DeckSummary;
import prep.deck.QuestionKey;
import prep.deck.QuestionSummary;
import prep.deck.Topic;
import prep.files.WrittenAnswer;
import prep.problem.DidYouMean;
import prep.problem.Problem;
import prep.problem.UserError;
import prep.screen.Dates;
import prep.session.TopicPattern;
import prep.text.Counts;

/** Errors about topics and questions that do not exist. */
public final class UnknownNames {

  private static final String LIST = "prep topics lists all topics.";
  private static final String FIND =
      "prep list %s lists the questions of a topic, prep search TEXT finds questions by words.";
  private static final String CRAM =
      "prep quiz --cram lets you practise anyway, without changing the schedule.";

  /** More questions with the same id are coincidence. */
  private static final int MOST_SUGGESTED = 3;

  private UnknownNames() {}

  static UserError topic(String typed, List<Topic> all) {
    return topic(typed, all, LIST);
  }

  private static UserError topic(String typed, List<Topic> all, String last) {
    List<Topic> longer = beginningWith(typed, all);
    if (longer.size() > 1) {
      return new UserError(
          UserError.Kind.USAGE,
          "unknown topic: " + typed,
          "Topics that start with it: " + String.join(", ", names(longer)) + ".");
    }
    return KnownWords.unknown("topic", typed, names(all), last);
  }

  /** A key names a topic that does not exist: it may be a topic itself, or have another topic. */
  static UserError topicOf(QuestionKey key, List<DeckSummary> decks) {
    List<Topic> topics = decks.stream().map(DeckSummary::topic).toList();
    List<QuestionKey> keys =
        decks.stream()
            .flatMap(deck -> deck.questions().stream())
            .map(QuestionSummary::key)
            .toList();
    if (topics.stream().anyMatch(topic -> topic.name().equals(key.toString()))) {
      return topicAlone(key, keys);
    }
    String topic = key.topic().name();
    Optional<String> close = DidYouMean.of(topic, names(topics));
    List<String> sameId =
        keys.stream()
            .filter(known -> known.id().equals(key.id()))
            .filter(known -> close.isEmpty() || known.topic().name().equals(close.get()))
            .map(QuestionKey::toString)
            .toList();
    return sameId.isEmpty() || sameId.size() > MOST_SUGGESTED
        ? topic(topic, topics, FIND.formatted("TOPIC"))
        : new UserError(
            UserError.Kind.USAGE,
            "unknown topic: " + topic,
            "Did you mean " + String.join(" or ", sameId) + "?",
            FIND.formatted("TOPIC"));
  }

  private static UserError topicAlone(QuestionKey topic, List<QuestionKey> keys) {
    String example =
        keys.stream()
            .filter(key -> key.topic().name().equals(topic.toString()))
            .findFirst()
            .map(key -> ", such as " + key)
            .orElse("");
    return new UserError(
        UserError.Kind.USAGE,
        topic + " is a topic, not a question",
        "Add the id of a question%s; prep list %s lists them.".formatted(example, topic));
  }

  /** The topics whose names start with a text. */
  static List<Topic> beginningWith(String typed, List<Topic> all) {
    return all.stream().filter(topic -> topic.name().startsWith(typed)).toList();
  }

  static UserError topic(TopicPattern pattern, List<Topic> all) {
    return pattern.isGlob()
        ? new UserError(UserError.Kind.NOTHING_TO_ASK, "no topic matches " + pattern.text(), LIST)
        : topic(pattern.text(), all);
  }

  /** There are questions, but none that is selected. */
  public static UserError noQuestion() {
    return new UserError(UserError.Kind.NOTHING_TO_ASK, "no question matches", LIST);
  }

  /** There are questions, but all of them are drafts: says how to write one. */
  public static UserError onlyDrafts(List<QuestionSummary> drafts) {
    boolean one = drafts.size() == 1;
    return new UserError(
        UserError.Kind.NOTHING_TO_ASK,
        one ? "1 draft waits for an answer" : drafts.size() + " drafts wait for an answer",
        "Write its answer and points, and remove the line draft: true: prep edit "
            + drafts.getFirst().key()
            + (one ? "" : "\nprep topics --drafts lists them all."));
  }

  /** Nothing is due now; says when something will be. */
  public static UserError nothingDue(Study study, List<DeckSummary> decks) {
    return new UserError(UserError.Kind.NOTHING_TO_ASK, nextDue(study, decks), CRAM);
  }

  /** The same, and whether the day's new questions are all done. */
  public static UserError nothingToReview(Study study, List<DeckSummary> decks) {
    int done = study.newDoneToday();
    String questions = Counts.of(done, "new question") + (done == 1 ? " is" : " are");
    return done == 0 || study.newLeftToday() > 0
        ? nothingDue(study, decks)
        : new UserError(
            UserError.Kind.NOTHING_TO_ASK,
            nextDue(study, decks),
            "Today's " + questions + " done; prep quiz --new asks more.",
            CRAM);
  }

  /** When something is due next. */
  public static String nextDue(Study study, List<DeckSummary> decks) {
    return study
        .forecast(decks)
        .next()
        .map(due ->
            "nothing is due until "
                + Dates.shortly(due.getKey())
                + ", then "
                + Counts.of(due.getValue(), "question"))
        .orElse("nothing is due; prep quiz asks new questions");
  }

  /** A deck does not have a question. */
  public static UserError question(QuestionKey key, DeckFacts<?> deck) {
    String last = FIND.formatted(key.topic().name());
    return KnownWords.unknown("question", key.toString(), keys(deck), last);
  }

  /** A written answer belongs to no topic. */
  static Problem topic(WrittenAnswer answer, List<Topic> all) {
    String topic = answer.question().topic().name();
    return problem(answer, "topic " + topic, topic, names(all));
  }

  /** A written answer belongs to no question of its deck. */
  static Problem question(WrittenAnswer answer, DeckFacts<?> deck) {
    String key = answer.question().toString();
    return problem(answer, "question " + key, key, keys(deck));
  }

  private static Problem problem(
      WrittenAnswer answer, String what, String typed, List<String> known) {
    String advice =
        DidYouMean.of(typed, known)
            .map(meant -> "did you mean " + meant + "?")
            .orElse("prep topics lists all topics");
    return Problem.error(
        answer.file(),
        answer.line(),
        answer.column(),
        "there is no " + what + "; " + advice,
        "unknown-question");
  }

  private static List<String> keys(DeckFacts<?> deck) {
    return deck.questions().stream().map(question -> question.key().toString()).toList();
  }

  private static List<String> names(List<Topic> topics) {
    return topics.stream().map(Topic::name).toList();
  }
}
