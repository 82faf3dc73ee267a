package prep.grading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import prep.deck.Accepted;
import prep.deck.Choice;
import prep.deck.Cloze;
import prep.deck.Command;
import prep.deck.CommandTable;
import prep.deck.CommandTable.ArgumentOrder;
import prep.deck.Deck;
import prep.deck.Details;
import prep.deck.Level;
import prep.deck.Matching;
import prep.deck.Open;
import prep.deck.Ordering;
import prep.deck.Origin;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.ShortAnswer;
import prep.deck.Task;
import prep.deck.Topic;
import prep.deck.TrueFalse;

/** Questions and decks to grade. */
public final class Given {

  private Given() {}

  static final Deck EMPTY = deck();

  public static Deck deck(Question... questions) {
    return new Deck(new Topic("docker"), "Docker", "", List.of(), List.of(questions));
  }

  public static Details details(String stem, String explanation) {
    return new Details(
        new QuestionKey(new Topic("docker"), "a-question"),
        "00000000",
        new Origin("docker.yaml", 3),
        List.of(),
        Level.MID,
        List.of("images"),
        stem,
        "",
        explanation,
        List.of(),
        List.of(),
        null,
        "",
        null,
        false,
        List.of());
  }

  private static Details details() {
    return details("What is it?", "Because.");
  }

  /** A question whose explanation is that text, to be read by the look for typos. */
  public static Question saying(String explanation) {
    return new TrueFalse(details("True?", explanation), true);
  }

  public static Accepted accepted(String answer, String... also) {
    return new Accepted(answer, literals(also), false, true, null);
  }

  public static Accepted caseMatters(String answer, String... also) {
    return new Accepted(answer, literals(also), true, true, null);
  }

  public static Accepted pattern(String answer, String regex) {
    return new Accepted(answer, List.of(new Accepted.Pattern(regex)), false, true, null);
  }

  public static Accepted number(String answer, String tolerance, String unit, String... also) {
    boolean relative = tolerance.endsWith("%");
    BigDecimal size =
        relative
            ? new BigDecimal(tolerance.replace("%", "")).movePointLeft(2)
            : new BigDecimal(tolerance);
    return new Accepted(
        answer, literals(also), false, true, new Accepted.Numeric(size, relative, unit));
  }

  private static List<Accepted.Alternative> literals(String... texts) {
    List<Accepted.Alternative> literals = new ArrayList<>();
    for (String text : texts) {
      literals.add(new Accepted.Literal(text));
    }
    return literals;
  }

  static ShortAnswer shortAnswer(Accepted accepted) {
    return new ShortAnswer(details(), accepted);
  }

  static Choice choice(boolean... right) {
    List<Choice.Option> options = new ArrayList<>();
    for (boolean one : right) {
      options.add(new Choice.Option("option " + options.size(), one, ""));
    }
    return new Choice(details(), options, true);
  }

  static TrueFalse trueFalse(boolean answer) {
    return new TrueFalse(details(), answer);
  }

  static Cloze cloze(Accepted... blanks) {
    List<Cloze.Part> parts = new ArrayList<>();
    List<Cloze.Blank> asked = new ArrayList<>();
    for (Accepted blank : blanks) {
      parts.add(new Cloze.Text("and "));
      parts.add(new Cloze.Gap(asked.size() + 1));
      asked.add(new Cloze.Blank(blank, ""));
    }
    return new Cloze(details(), parts, asked);
  }

  /** Steps in groups; each text names the steps of one group, separated by spaces. */
  static Ordering ordering(String... groups) {
    List<List<String>> steps = new ArrayList<>();
    for (String group : groups) {
      steps.add(List.of(group.split(" ")));
    }
    return new Ordering(details(), steps);
  }

  static Matching matching(List<Integer> pairing, int rights) {
    List<String> left = new ArrayList<>();
    for (int i = 0; i < pairing.size(); i++) {
      left.add("left " + i);
    }
    List<String> right = new ArrayList<>();
    for (int i = 0; i < rights; i++) {
      right.add("right " + i);
    }
    return new Matching(details(), left, right, pairing);
  }

  static Task task(String... doneWhen) {
    return new Task(details(), List.of("Do it."), List.of(doneWhen), "So.");
  }

  public static Command command(CommandTable table, String answer, String... also) {
    return new Command(details(), answer, List.of(also), table);
  }

  /** The table of the specification's example. */
  public static CommandTable dockerTable() {
    return new CommandTable(
        Map.of(
            "docker run",
                program(
                    "docker container run",
                    ArgumentOrder.BETWEEN_POSITIONALS,
                    "-d: --detach",
                    "-p: --publish=",
                    "--name: =",
                    "-v: --volume=",
                    "-i: --interactive",
                    "-t: --tty",
                    "-e: --env="),
            "find", program("", ArgumentOrder.STRICT)));
  }

  /** Options as decks write them: {@code -p: --publish=} or {@code --name: =}. */
  public static CommandTable.Program program(String same, ArgumentOrder order, String... options) {
    Map<String, CommandTable.Option> known = new TreeMap<>();
    for (String line : options) {
      String spelling = line.substring(0, line.indexOf(": "));
      String meaning = line.substring(line.indexOf(": ") + 2);
      boolean takesValue = meaning.endsWith("=");
      String name = takesValue ? meaning.substring(0, meaning.length() - 1) : meaning;
      known.put(spelling, new CommandTable.Option(name.isEmpty() ? spelling : name, takesValue));
    }
    return new CommandTable.Program(same, known, order, List.of());
  }

  public static Open open(List<Open.Point> points, List<Open.Myth> myths) {
    return new Open(details(), "Model answer.", List.of(), points, myths, List.of());
  }

  /** A point: what it says, then its alternatives. */
  public static Open.Point point(String say, String... match) {
    return new Open.Point(say, List.of(match), 1, null);
  }
}
