package prep.cli.decks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Model.CommandSpec;
import prep.cli.command.Argument;
import prep.cli.command.CommonOptions;
import prep.cli.command.Decks;
import prep.cli.command.Environment;
import prep.cli.command.KeyArgument;
import prep.cli.command.Output;
import prep.deck.DeckSummary;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.Topic;
import prep.disk.DiskError;
import prep.disk.WholeFile;
import prep.files.DeckMove;
import prep.files.DeckReader;
import prep.files.Loaded;
import prep.library.Root;
import prep.problem.UserError;
import prep.progress.FormerKeys;
import prep.text.Safe;

/** Renames questions and decks of the user; progress follows. */
public final class Move implements Callable<Integer> {

  private final Environment environment;

  private final CommonOptions common = new CommonOptions();
  private final Argument.Value<String> what =
      Argument.operand(String.class, "KEY", "One of your questions or topics.");
  private final Argument.Value<String> to =
      Argument.operand(String.class, "NEW", "Its new key or topic.");

  public Move(Environment environment) {
    this.environment = environment;
  }

  /** The command with its arguments. */
  public CommandSpec form() {
    CommandSpec form =
        Argument.command(
            "move",
            "Rename one of your questions or decks; its progress follows.",
            this,
            common.arguments(),
            List.of(what, to));
    form.usageMessage()
        .footer(
            "",
            "Examples:",
            "  prep move docker/mac-kernel docker/kernel-on-a-mac",
            "  prep move docker/pods kubernetes/pods",
            "  prep move cloud cloud/aws");
    return form;
  }

  @Override
  public Integer call() {
    Decks decks = Decks.of(environment, common);
    String from = what.or("");
    String name = to.or("");
    if (decks.topics().contains(new Topic(from))) {
      moveDeck(decks, new Topic(from), name);
      return 0;
    }
    QuestionKey key = key(from);
    Question question = decks.deckOf(key).question(key.id()).orElseThrow();
    moveQuestion(decks, question, key(name));
    return 0;
  }

  private static QuestionKey key(String text) {
    return KeyArgument.parsed(text, " or a topic");
  }

  private void moveQuestion(Decks decks, Question question, QuestionKey to) {
    if (!DeckReader.isId(to.id())) {
      throw new UserError(
          UserError.Kind.USAGE,
          "the id \"" + to.id() + "\" is not kebab-case",
          "Use lowercase letters and digits, with single hyphens between words, such as"
              + " mac-kernel.");
    }
    QuestionKey from = question.key();
    String file = question.details().origin().file();
    refuseBundled(file, from.toString(), "prep edit " + from + " makes your own copy.");
    boolean taken =
        decks.read(to.topic()).stream()
            .anyMatch(loaded -> loaded.deck().question(to.id()).isPresent());
    if (taken) {
      throw new UserError(UserError.Kind.USAGE, "the question " + to + " already exists");
    }
    List<DeckSummary> all = decks.summaries();
    refuseFormer(all, from, to);
    if (!decks.topics().contains(to.topic())) {
      refuseFormer(all, NewTopic.of(to.topic().name()));
    }
    DeckMove.File source = new DeckMove.File(from.topic(), file, text(path(file)));
    Map<String, Topic> own = ownFiles(decks);
    UnaryOperator<QuestionKey> renamed = key -> key.equals(from) ? to : key;
    if (from.topic().equals(to.topic())) {
      write(path(file), followed(DeckMove.rename(source, from.id(), to), from.topic(), renamed));
    } else {
      String target = target(decks, file, from.topic(), to.topic());
      DeckMove.File there = new DeckMove.File(to.topic(), target, text(path(target)));
      DeckMove.Moved moved = DeckMove.move(source, from.id(), there, to);
      // Whatever happens between the two, no question is lost.
      write(path(target), followed(moved.target(), to.topic(), renamed));
      write(path(file), followed(moved.source(), from.topic(), renamed));
      own.remove(target);
      if (moved.otherCommands()) {
        environment.say(
            "The table \"commands\" of "
                + target
                + " may read its command line differently; check it.");
      }
    }
    own.remove(file);
    say("Moved " + from + " to " + to + "; its progress follows.");
    renameIn(own, renamed);
  }

  private static String followed(String text, Topic topic, UnaryOperator<QuestionKey> renamed) {
    return DeckMove.followed(text, topic, topic, renamed);
  }

  /** The user's deck files with their topics. */
  private static Map<String, Topic> ownFiles(Decks decks) {
    Map<String, Topic> files = new LinkedHashMap<>();
    for (Topic topic : decks.topics()) {
      decks.read(topic).stream()
          .flatMap(loaded -> loaded.deck().questions().stream())
          .map(question -> question.details().origin().file())
          .filter(file -> !file.startsWith(Root.BUNDLED))
          .forEach(file -> files.put(file, topic));
    }
    return files;
  }

  /** Gives the new keys to follow-ups in other decks. */
  private void renameIn(Map<String, Topic> files, UnaryOperator<QuestionKey> renamed) {
    files.forEach((file, topic) -> {
      String before = text(path(file));
      String after = followed(before, topic, renamed);
      if (!after.equals(before)) {
        write(path(file), after);
        say("Its new name is also in the follow-ups of " + file + ".");
      }
    });
  }

  /**
   * The file of a topic: that of the user's deck, otherwise one in the directory of the other deck.
   */
  private static String target(Decks decks, String file, Topic from, Topic to) {
    return decks.read(to).stream()
        .flatMap(loaded -> loaded.deck().questions().stream())
        .map(question -> question.details().origin().file())
        .filter(own -> !own.startsWith(Root.BUNDLED))
        .findFirst()
        .orElseGet(() -> root(file, from) + to + Root.ENDING);
  }

  /** What precedes the topic in the name of a deck's file. */
  private static String root(String file, Topic topic) {
    String slashes = file.replace('\\', '/');
    String end = topic + Root.ENDING;
    if (!slashes.endsWith(end)) {
      throw new IllegalStateException(file + " is no file of " + topic);
    }
    return file.substring(0, file.length() - end.length());
  }

  private void moveDeck(Decks decks, Topic from, String name) {
    Topic to = NewTopic.of(name);
    if (decks.topics().contains(to)) {
      throw new UserError(UserError.Kind.USAGE, "the deck " + to + " already exists");
    }
    refuseFormer(
        decks.summaries().stream().filter(deck -> !deck.topic().equals(from)).toList(), to);
    Loaded loaded = decks.existing(from);
    List<String> files =
        loaded.deck().questions().stream()
            .map(question -> question.details().origin().file())
            .distinct()
            .toList();
    for (String file : files) {
      refuseBundled(file, from.toString(), "Only your own decks can be moved.");
    }
    if (files.isEmpty()) {
      throw UserError.of(loaded.problems());
    }
    Map<String, Topic> own = ownFiles(decks);
    own.keySet().removeAll(files);
    UnaryOperator<QuestionKey> renamed =
        key -> key.topic().equals(from) ? new QuestionKey(to, key.id()) : key;
    Map<String, String> texts = new LinkedHashMap<>();
    for (String file : files) {
      String text = DeckMove.formerTopic(new DeckMove.File(from, file, text(path(file))));
      texts.put(file, DeckMove.followed(text, from, to, renamed));
    }
    texts.forEach((file, text) -> {
      write(path(root(file, from) + to + Root.ENDING), text);
      try {
        Files.delete(path(file));
      } catch (IOException e) {
        throw unwritable(path(file), e);
      }
    });
    say("Moved " + from + " to " + to + "; its progress follows.");
    renameIn(own, renamed);
  }

  /**
   * Answers under another question's former key belong to that one, and would go to the wrong
   * question.
   */
  private static void refuseFormer(List<DeckSummary> all, QuestionKey from, QuestionKey to) {
    QuestionKey owner = FormerKeys.of(all).today(to);
    boolean owned = all.stream().anyMatch(deck -> deck.has(owner));
    if (owned && !owner.equals(to) && !owner.equals(from)) {
      throw taken(to.toString(), owner.toString());
    }
  }

  private static void refuseFormer(List<DeckSummary> others, Topic to) {
    for (DeckSummary deck : others) {
      if (deck.was().contains(to)) {
        throw taken(to.name(), deck.topic().name());
      }
    }
  }

  private static UserError taken(String former, String now) {
    return new UserError(
        UserError.Kind.USAGE,
        former + " is what " + now + " was called; its progress would go to the wrong question",
        "Choose another name.");
  }

  private static void refuseBundled(String file, String what, String advice) {
    if (file.startsWith(Root.BUNDLED)) {
      throw new UserError(UserError.Kind.USAGE, what + " is bundled and cannot be moved", advice);
    }
  }

  private Path path(String file) {
    return environment.workingDirectory().resolve(file);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (NoSuchFileException _) {
      return "";
    } catch (IOException e) {
      throw unwritable(file, e);
    }
  }

  private static void write(Path file, String text) {
    WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private static UserError unwritable(Path file, IOException e) {
    return DiskError.of("cannot read or write", file, e, "Check its permissions.");
  }

  private void say(String line) {
    Output.of(environment, common).printRaw(Safe.text(line));
  }
}
