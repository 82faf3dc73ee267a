package prep.deck;

import java.util.List;
import java.util.Map;

/** One question of each type, as values, for tests. */
public final class Samples {

  public static final Topic DOCKER = new Topic("docker");

  private Samples() {}

  public static Details details(String id) {
    return details(id, "What is asked in " + id + "?", "A hint.");
  }

  public static Details details(String id, String stem, String hint) {
    return new Details(
        new QuestionKey(DOCKER, id),
        "00c0ffee",
        new Origin("docker.yaml", 1),
        List.of(),
        Level.JUNIOR,
        List.of("images"),
        stem,
        hint,
        "Because it is so. There is more to say about it.",
        List.of("https://docs.docker.com/get-started/"),
        List.of(),
        null,
        "",
        null,
        false,
        List.of());
  }

  /** A question that others may follow. */
  public static TrueFalse followedBy(String id, FollowUp... followUps) {
    Details sample = details(id);
    return new TrueFalse(
        new Details(
            sample.key(),
            sample.rev(),
            sample.origin(),
            List.of(),
            sample.level(),
            sample.tags(),
            sample.stem(),
            sample.hint(),
            sample.explanation(),
            sample.sources(),
            List.of(),
            null,
            "",
            null,
            false,
            List.of(followUps)),
        true);
  }

  public static Choice choice(String id) {
    return new Choice(
        details(id),
        List.of(
            new Choice.Option("A container is a running instance of an image", true, ""),
            new Choice.Option("An image is a paused container", false, "Nothing runs in it."),
            new Choice.Option("A container is built from a Dockerfile", false, "")),
        true);
  }

  public static Choice severalRight(String id) {
    return new Choice(
        details(id),
        List.of(
            new Choice.Option("A named volume", true, ""),
            new Choice.Option("The image", true, ""),
            new Choice.Option("Files in /tmp", false, "They belong to the container."),
            new Choice.Option("The container's logs", false, "")),
        true);
  }

  public static TrueFalse trueFalse(String id) {
    return new TrueFalse(details(id), false);
  }

  public static ShortAnswer shortAnswer(String id) {
    return new ShortAnswer(details(id), accepted("namespaces"));
  }

  public static Accepted accepted(String answer) {
    return new Accepted(answer, List.of(), false, true, null);
  }

  public static Command command(String id) {
    return new Command(
        details(id),
        "docker run -d -p 8080:80 nginx",
        List.of(),
        new CommandTable(
            Map.of(
                "docker run",
                new CommandTable.Program(
                    "",
                    Map.of(
                        "-d", new CommandTable.Option("--detach", false),
                        "-p", new CommandTable.Option("--publish", true)),
                    CommandTable.ArgumentOrder.BETWEEN_POSITIONALS,
                    List.of()))));
  }

  public static Cloze cloze(String id) {
    return new Cloze(
        details(id, "Isolation comes from {{namespaces}}, limits from {{cgroups}}.", ""),
        List.of(
            new Cloze.Text("Isolation comes from "),
            new Cloze.Gap(1),
            new Cloze.Text(", limits from "),
            new Cloze.Gap(2),
            new Cloze.Text(".")),
        List.of(
            new Cloze.Blank(accepted("namespaces"), ""),
            new Cloze.Blank(accepted("cgroups"), "two words in one")));
  }

  public static Ordering ordering(String id) {
    return new Ordering(
        details(id),
        List.of(List.of("request"), List.of("pull"), List.of("create"), List.of("start")));
  }

  public static Matching matching(String id) {
    return new Matching(
        details(id),
        List.of("image", "container", "volume"),
        List.of("a template", "a process", "a directory", "a network"),
        List.of(1, 2, 3));
  }

  public static Open open(String id) {
    return new Open(
        details(id),
        "Containers share the kernel of the host. They start faster.",
        List.of(),
        List.of(
            new Open.Point("shares the kernel", List.of("share kernel"), 1, null),
            new Open.Point("starts faster", List.of("start faster"), 1, null)),
        List.of(
            new Open.Myth(
                "a light VM", List.of("lightweight VM"), "There is no hypervisor.", null)),
        List.of());
  }

  public static Task task(String id) {
    return new Task(
        details(id),
        List.of("Write a Dockerfile.", "Build it."),
        List.of("docker images lists it", "it runs"),
        "docker build .");
  }

  /** One question of each type, in the order of {@link QuestionType}. */
  public static List<Question> ofEachType() {
    return List.of(
        choice("choice"),
        trueFalse("true-false"),
        shortAnswer("short"),
        command("command"),
        cloze("cloze"),
        ordering("order"),
        matching("match"),
        open("open"),
        task("task"));
  }

  public static Deck deck(List<? extends Question> questions) {
    return new Deck(DOCKER, "Docker", "", List.of(), List.copyOf(questions));
  }
}
