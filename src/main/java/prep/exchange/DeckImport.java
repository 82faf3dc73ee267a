package prep.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import prep.deck.Command;
import prep.deck.Deck;
import prep.deck.Details;
import prep.deck.Level;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.Topic;
import prep.disk.WholeFile;
import prep.files.DeckFile;
import prep.files.DeckReader;
import prep.files.DeckWriter;
import prep.files.Loaded;
import prep.problem.UserError;

/**
 * Puts questions into the decks of a directory. Existing questions keep their ids, comments and
 * thus their progress; one that differs is replaced only on request.
 *
 * @param imported the keys of new questions
 * @param drafts the keys of new questions that have no answer yet
 * @param replaced the keys of questions that were replaced
 * @param unchanged how many are there already, the same
 * @param kept the keys of questions that are there already and differ
 * @param texts what the files of decks will hold
 * @param otherCommands the keys of new questions whose command lines are read by another table in
 *     the deck that they come to
 */
public record DeckImport(
    List<QuestionKey> imported,
    List<QuestionKey> drafts,
    List<QuestionKey> replaced,
    int unchanged,
    List<QuestionKey> kept,
    Map<Path, String> texts,
    List<QuestionKey> otherCommands) {

  public DeckImport {
    imported = List.copyOf(imported);
    drafts = List.copyOf(drafts);
    replaced = List.copyOf(replaced);
    kept = List.copyOf(kept);
    texts = Collections.unmodifiableMap(texts);
    otherCommands = List.copyOf(otherCommands);
  }

  /** The state while decks are made. */
  private static final class Work {
    final List<QuestionKey> imported = new ArrayList<>();
    final List<QuestionKey> drafts = new ArrayList<>();
    final List<QuestionKey> replaced = new ArrayList<>();
    final List<QuestionKey> kept = new ArrayList<>();
    final Map<Path, String> texts = new LinkedHashMap<>();
    final List<QuestionKey> otherCommands = new ArrayList<>();
    int unchanged;
  }

  /**
   * Puts questions into the decks of a directory, each into that of its topic. Nothing is written
   * yet.
   *
   * @param heads what a new deck says of itself, by its topic
   * @param replace whether existing questions are replaced if they differ
   * @throws UserError of kind data where a deck is broken, and of kind progress where one cannot be
   *     read
   */
  public static DeckImport into(
      Path directory, List<Question> questions, Map<Topic, Deck> heads, boolean replace) {
    Map<Topic, List<Question>> byTopic = new TreeMap<>();
    for (Question question : questions) {
      byTopic.computeIfAbsent(question.topic(), _ -> new ArrayList<>()).add(question);
    }
    Work work = new Work();
    byTopic.forEach((topic, ofTopic) ->
        deck(work, directory, topic, ofTopic, Optional.ofNullable(heads.get(topic)), replace));
    return new DeckImport(
        work.imported,
        work.drafts,
        work.replaced,
        work.unchanged,
        work.kept,
        work.texts,
        work.otherCommands);
  }

  private static void deck(
      Work work,
      Path directory,
      Topic topic,
      List<Question> questions,
      Optional<Deck> head,
      boolean replace) {
    Path file = OwnDeck.file(directory, topic);
    DeckFile before =
        Files.exists(file) ? DeckFile.editable(topic, file.toString(), OwnDeck.bytes(file)) : null;
    List<Question> added = new ArrayList<>();
    List<Question> replacing = new ArrayList<>();
    Map<QuestionKey, Question> there = new HashMap<>();
    if (before != null) {
      there.putAll(OwnDeck.of(before.deck()).byKey());
    }
    for (Question question : questions) {
      Question other = there.putIfAbsent(question.key(), question);
      if (other == null) {
        (question.details().draft() ? work.drafts : work.imported).add(question.key());
        added.add(question);
      } else {
        compare(work, question, other, replace && !added.contains(other), replacing);
      }
    }
    if (!added.isEmpty() || !replacing.isEmpty()) {
      String text = before == null ? begun(topic, head, added) : before.with(replacing, added);
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      if (bytes.length > DeckReader.LARGEST) {
        throw new UserError(
            UserError.Kind.DATA,
            "the deck " + topic + " would have more than 16 MB; nothing is imported",
            "Import in parts, each with its own --topic.");
      }
      Loaded loaded = DeckReader.read(topic, file.toString(), bytes);
      if (loaded.isBroken()) {
        throw UserError.of(loaded.problems());
      }
      work.texts.put(file, text);
      for (Question question : added) {
        loaded
            .deck()
            .question(question.key().id())
            .filter(read -> !sameCommands(question, read))
            .ifPresent(read -> work.otherCommands.add(read.key()));
      }
    }
  }

  private static String begun(Topic topic, Optional<Deck> head, List<Question> questions) {
    return head.map(deck ->
            DeckWriter.yamlWithDefaults(
                new Deck(topic, deck.title(), deck.about(), deck.was(), questions)))
        .orElseGet(() -> DeckWriter.yaml(new Deck(topic, topic.name(), "", List.of(), questions)));
  }

  private static boolean sameCommands(Question a, Question b) {
    return !(a instanceof Command was && b instanceof Command is) || was.table().equals(is.table());
  }

  private static void compare(
      Work work, Question question, Question other, boolean replace, List<Question> replacing) {
    if (saysNothingNew(question, other)) {
      work.unchanged++;
    } else if (replace) {
      work.replaced.add(other.key());
      replacing.add(merged(question, other));
    } else {
      work.kept.add(other.key());
    }
  }

  /** Whether an existing question needs nothing from an imported one. */
  static boolean saysNothingNew(Question question, Question there) {
    // A draft says less than a finished question.
    boolean lesser = question.details().draft() && !there.details().draft();
    return lesser || isSame(merged(question, there), there);
  }

  private static boolean isSame(Question merged, Question before) {
    Loaded read = DeckWriter.asRead(merged, "");
    return !read.isBroken()
        && read.deck().questions().getFirst().details().rev().equals(before.details().rev())
        && merged.tags().equals(before.tags())
        && merged.details().followUps().equals(before.details().followUps());
  }

  /** The question as imported, with what its author has added to the existing one. */
  private static Question merged(Question question, Question before) {
    Details now = question.details();
    Details then = before.details();
    return question.with(
        new Details(
            then.key(),
            now.rev(),
            then.origin(),
            now.was().isEmpty() ? then.was() : now.was(),
            now.level() == Level.MID ? then.level() : now.level(),
            now.tags().isEmpty() ? then.tags() : now.tags(),
            now.stem(),
            now.hint().isEmpty() ? then.hint() : now.hint(),
            now.explanation().isEmpty() ? then.explanation() : now.explanation(),
            now.sources().isEmpty() ? then.sources() : now.sources(),
            now.covers().isEmpty() ? then.covers() : now.covers(),
            now.checked() == null ? then.checked() : now.checked(),
            now.applies().isEmpty() ? then.applies() : now.applies(),
            now.time() == null ? then.time() : now.time(),
            now.draft(),
            now.followUps().isEmpty() ? then.followUps() : now.followUps()));
  }

  /**
   * Writes the decks.
   *
   * @throws UserError of kind progress where one can't be written
   */
  public void write() {
    texts.forEach((file, text) -> WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8)));
  }
}
