package prep.grading.command;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prep.deck.CommandTable;
import prep.deck.CommandTable.ArgumentOrder;
import prep.deck.CommandTable.Harmless;
import prep.grading.command.ShellLine.Item;
import prep.grading.command.ShellLine.Operator;
import prep.grading.command.ShellLine.Redirection;
import prep.grading.command.ShellLine.Stage;
import prep.grading.command.ShellLine.Word;

/**
 * Reads a typed line as meant, next to an expected one: without what only says how the program is
 * started ({@code sudo}, {@code uv run}, a path, {@code ./}) and without harmless variables.
 * Anything that the expected line has, too, is kept.
 */
final class AsMeant {

  /** {@code python3.13} or {@code pip3.13}, perhaps in a folder. */
  private static final Pattern VERSIONED = Pattern.compile("(?:.*/)?(python3|pip3)\\.\\d+");

  private final Programs programs;

  AsMeant(Programs programs) {
    this.programs = programs;
  }

  ShellLine line(ShellLine expected, ShellLine typed) {
    List<Item> items = withoutExports(expected, typed.items());
    List<Item> meant = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      Item wanted = i < expected.items().size() ? expected.items().get(i) : item;
      meant.add(
          item instanceof Stage given && wanted instanceof Stage other
              ? stage(other, given)
              : item);
    }
    return new ShellLine(meant);
  }

  /** Variables exported in commands of their own count as set before the command after them. */
  private static List<Item> withoutExports(ShellLine expected, List<Item> items) {
    if (expected.items().isEmpty()
        || !(expected.items().getFirst() instanceof Stage first)
        || first.assignments().isEmpty()) {
      return items;
    }
    List<Word> exported = new ArrayList<>();
    int at = 0;
    while (at + 2 < items.size() && isExport(items.get(at)) && isSequence(items.get(at + 1))) {
      List<Word> words = ((Stage) items.get(at)).words();
      exported.addAll(words.subList(1, words.size()));
      at += 2;
    }
    if (at == 0 || !(items.get(at) instanceof Stage stage)) {
      return items;
    }
    exported.addAll(stage.assignments());
    List<Item> rest = new ArrayList<>(items.subList(at, items.size()));
    rest.set(0, new Stage(exported, stage.words(), stage.redirections(), stage.at()));
    return rest;
  }

  private static boolean isExport(Item item) {
    return item instanceof Stage stage
        && stage.assignments().isEmpty()
        && stage.redirections().isEmpty()
        && stage.words().size() > 1
        && stage.words().getFirst().value().equals("export")
        && stage.words().subList(1, stage.words().size()).stream().allMatch(AsMeant::isAssignment);
  }

  private static boolean isSequence(Item item) {
    return item instanceof Operator(String symbol, _)
        && (symbol.equals(";") || symbol.equals("&&"));
  }

  private static boolean isAssignment(Word word) {
    int equals = word.value().indexOf('=');
    return equals > 0
        && !Character.isDigit(word.value().charAt(0))
        && word.value().substring(0, equals).chars().allMatch(c -> ShellWord.isNamePart((char) c));
  }

  private Stage stage(Stage expected, Stage typed) {
    List<String> wanted = expected.words().stream().map(Word::value).toList();
    List<Word> assignments = new ArrayList<>(typed.assignments());
    List<Word> words = new ArrayList<>(typed.words());
    dropRunners(wanted, words, assignments);
    if (!words.isEmpty() && !wanted.isEmpty()) {
      words.set(0, program(wanted.getFirst(), words.getFirst()));
    }
    words.replaceAll(word -> relative(wanted, word));
    Customs.adapt(wanted, words);
    List<Redirection> redirections = new ArrayList<>();
    for (Redirection each : Customs.meant(wanted, expected.redirections(), typed.redirections())) {
      boolean dotted =
          expected.redirections().stream()
              .anyMatch(other -> each.target().equals("./" + other.target()));
      String target = dotted ? each.target().substring(2) : each.target();
      redirections.add(new Redirection(each.fd(), each.operator(), target, each.at()));
    }
    Programs.Named named = programs.of(words);
    dropHarmless(named, expected, words, assignments);
    if (Customs.takesTrue(words)) {
      words.replaceAll(word -> flag(named, wanted, word));
    }
    if (named.order() == ArgumentOrder.STRICT) {
      words = separated(wanted, words);
    }
    return new Stage(assignments, words, redirections, typed.at());
  }

  /**
   * Programs that run the program named after them: {@code sudo}, {@code env A=b}, {@code uv run}.
   */
  private static void dropRunners(List<String> wanted, List<Word> words, List<Word> assignments) {
    int runner = runner(words);
    while (runner > 0
        && runner < words.size()
        && !OptionReader.isOption(words.get(runner).value())
        && !(wanted.size() >= runner && isAlike(wanted, words, runner))) {
      words.subList(0, runner).clear();
      while (words.size() > 1 && isAssignment(words.getFirst())) {
        assignments.add(words.removeFirst());
      }
      runner = runner(words);
    }
  }

  private static boolean isAlike(List<String> wanted, List<Word> words, int count) {
    return wanted
        .subList(0, count)
        .equals(words.subList(0, count).stream().map(Word::value).toList());
  }

  /** How many words run what comes after them. */
  private static int runner(List<Word> words) {
    String first = words.isEmpty() ? "" : words.getFirst().value();
    String second = words.size() < 2 ? "" : words.get(1).value();
    return switch (first) {
      case "sudo", "npx" -> 1;
      case "env" -> words.size() > 1 && isAssignment(words.get(1)) ? 1 : 0;
      case "uv", "poetry" -> second.equals("run") ? 2 : 0;
      default -> 0;
    };
  }

  /** The program without its folder, and without a version of Python that isn't asked for. */
  private static Word program(String wanted, Word typed) {
    Matcher versioned = VERSIONED.matcher(typed.value());
    if (versioned.matches() && wanted.indexOf('.') < 0) {
      return new Word(versioned.group(1), typed.at());
    }
    return typed.value().endsWith("/" + wanted) ? new Word(wanted, typed.at()) : typed;
  }

  /** The word without {@code ./} before a path that the expected command has without it. */
  private static Word relative(List<String> wanted, Word word) {
    int dot = word.value().startsWith("./") ? 0 : word.value().indexOf("=./") + 1;
    if (!word.value().startsWith("./", dot)) {
      return word;
    }
    String path = word.value().substring(dot + 2);
    boolean named = path.indexOf('.') >= 0 || path.indexOf('/') >= 0;
    boolean expected =
        wanted.stream().anyMatch(other -> other.equals(path) || other.endsWith("=" + path));
    return (named || dot > 0) && expected
        ? new Word(word.value().substring(0, dot) + path, word.at())
        : word;
  }

  private static void dropHarmless(
      Programs.Named named, Stage expected, List<Word> words, List<Word> assignments) {
    List<String> wanted = expected.words().stream().map(Word::value).toList();
    for (Harmless harmless : named.harmless()) {
      if (harmless.isVariable()) {
        assignments.removeIf(word ->
            isSetting(word, harmless)
                && expected.assignments().stream().noneMatch(w -> isSetting(w, harmless)));
      } else if (harmless.name().equals("--")) {
        int end = values(words).indexOf("--");
        if (end > 0
            && !wanted.contains("--")
            && values(words).subList(end + 1, words.size()).stream()
                .noneMatch(OptionReader::isOption)) {
          words.remove(end);
        }
      } else if (named.order() == ArgumentOrder.STRICT) {
        int after = Math.max(1, named.taken());
        boolean leading = words.size() > after && words.get(after).value().equals(harmless.name());
        if (leading && !harmless.takesValue() && !wanted.contains(harmless.name())) {
          words.remove(after);
        }
      }
    }
  }

  /** A flag without {@code =true}. */
  private static Word flag(Programs.Named named, List<String> wanted, Word word) {
    String value = word.value();
    String name = OptionReader.namePart(value);
    CommandTable.Option known = named.options().get(name);
    boolean isFlag =
        known == null ? name.length() > 2 && wanted.contains(name) : !known.takesValue();
    return isFlag && value.equals(name + "=true") && OptionReader.isOption(value)
        ? new Word(name, word.at())
        : word;
  }

  private static boolean isSetting(Word word, Harmless variable) {
    String start = variable.name() + "=";
    return variable.value().isEmpty()
        ? word.value().startsWith(start)
        : word.value().equals(start + variable.value());
  }

  private static List<String> values(List<Word> words) {
    return words.stream().map(Word::value).toList();
  }

  /** Short options with their values apart where the expected command has them so. */
  private static List<Word> separated(List<String> wanted, List<Word> words) {
    List<Word> separated = new ArrayList<>();
    for (Word word : words) {
      String value = word.value();
      boolean isShort =
          value.length() > 2 && value.charAt(0) == '-' && Character.isLetter(value.charAt(1));
      boolean apart = false;
      for (int i = 0; isShort && !wanted.contains(value) && i + 1 < wanted.size(); i++) {
        apart |=
            wanted.get(i).equals(value.substring(0, 2))
                && wanted.get(i + 1).equals(value.substring(2));
      }
      if (apart) {
        separated.add(new Word(value.substring(0, 2), word.part(0, 2)));
        separated.add(new Word(value.substring(2), word.part(2, value.length())));
      } else {
        separated.add(word);
      }
    }
    return separated;
  }
}
