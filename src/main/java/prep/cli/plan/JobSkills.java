package prep.cli.plan;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import prep.cli.command.CommonOptions;
import prep.cli.command.Decks;
import prep.cli.command.Environment;
import prep.cli.command.InputFile;
import prep.cli.command.JsonText;
import prep.cli.command.Output;
import prep.cli.command.Resource;
import prep.cli.command.Study;
import prep.deck.DeckSummary;
import prep.deck.Level;
import prep.deck.QuestionSummary;
import prep.deck.QuestionType;
import prep.deck.Topic;
import prep.problem.Problem;
import prep.problem.UserError;
import prep.screen.plan.JobScreen;
import prep.session.TopicPattern;
import prep.skills.JobDescription;
import prep.skills.JobMatch;
import prep.skills.Skills;
import prep.skills.SkillsReader;
import prep.yaml.Encoding;
import prep.yaml.YamlFile;
import tools.jackson.core.JsonGenerator;

/** Says which topics and tracks a job description asks for, and what prep lacks. */
public final class JobSkills {

  /** A job description has a few thousand characters; a saved page has more around it. */
  private static final int LARGEST = 1 << 19;

  private static final String TABLE = "/prep/skills.yaml";

  private final Environment environment;
  private final CommonOptions common;

  public JobSkills(Environment environment, CommonOptions common) {
    this.environment = environment;
    this.common = common;
  }

  /**
   * Reads a description and writes what it asks for.
   *
   * @param input a file, or {@code -} for standard input
   * @param date the day of the interview, for the command to copy; empty where it isn't known
   * @param level up to which questions are counted
   * @param json whether to write JSON
   * @throws UserError where the input can't be read (74), isn't text, is too large, or names no
   *     skill (65)
   */
  public void show(String input, Optional<LocalDate> date, Level level, boolean json) {
    InputFile file = new InputFile(environment, input);
    if (file.isStandardInput() && environment.interactive()) {
      environment.say("Paste it, then " + (environment.windows() ? "Ctrl-Z and Enter" : "Ctrl-D"));
    }
    Skills skills = table();
    JobDescription description = JobDescription.read(text(file), skills);
    if (description.wanted().isEmpty()) {
      throw new UserError(
          UserError.Kind.DATA,
          file.name() + " names no skill that prep knows of.",
          "It looks for "
              + skills.all().size()
              + " names such as Python, Docker or PostgreSQL;"
              + " prep topics lists what it asks about.");
    }
    JobScreen.Job job =
        new JobScreen.Job(file.name(), match(description, level, skills), date, level);
    Output output = Output.of(environment, common);
    if (json) {
      output.printRaw(JsonText.of(writer -> write(writer, job)));
    } else if (common.isSpoken(environment)) {
      output.say(JobScreen.plain(job));
    } else {
      output.page(JobScreen.of(job, output.window()));
    }
  }

  /** The table of skills inside the program. */
  static Skills table() {
    byte[] table = Resource.text(TABLE).getBytes(StandardCharsets.UTF_8);
    return SkillsReader.read(YamlFile.of("skills.yaml", table));
  }

  private static String text(InputFile file) {
    byte[] bytes = file.bytes(LARGEST);
    if (bytes.length > LARGEST) {
      throw new UserError(
          UserError.Kind.DATA,
          file.name() + " has more than 512 KB.",
          "A job description is a page or two of text; copy just that.");
    }
    Charset charset = charset(bytes);
    Optional<Problem> fault = Encoding.faultOf(file.name(), bytes, charset, LARGEST);
    if (fault.isPresent()) {
      throw UserError.of(List.of(fault.get()));
    }
    String text = new String(bytes, charset);
    if (text.isBlank()) {
      throw new UserError(
          UserError.Kind.DATA,
          file.name() + " is empty.",
          "Put the text of the job description in.");
    }
    return text;
  }

  /**
   * Pages are copied into files of any encoding, and names of skills are the same in most: UTF-16
   * says so with its mark, and what isn't UTF-8 is read as Latin-1.
   */
  private static Charset charset(byte[] bytes) {
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    boolean zero = false;
    for (byte each : bytes) {
      zero |= each == 0;
    }
    boolean latin = !zero && new String(bytes, StandardCharsets.UTF_8).indexOf('\uFFFD') >= 0;
    return latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
  }

  private JobMatch match(JobDescription description, Level level, Skills skills) {
    Decks decks = Decks.of(environment, common);
    List<DeckSummary> summaries = decks.summaries();
    Study study = Study.reading(environment, common, summaries);
    List<QuestionSummary> questions =
        summaries.stream()
            .flatMap(deck -> deck.questions().stream())
            .filter(it -> it.level().compareTo(level) <= 0)
            .filter(it -> it.type() != QuestionType.TASK && study.isAsked(it))
            .toList();
    List<Topic> topics = summaries.stream().map(DeckSummary::topic).toList();
    return JobMatch.of(
        description,
        name -> topics.stream().filter(new TopicPattern(name)::matches).toList(),
        questions,
        decks.tracks().all(),
        skills);
  }

  private static void write(JsonGenerator json, JobScreen.Job job) {
    JobMatch match = job.match();
    json.writeStartObject();
    json.writeStringProperty("file", job.name());
    json.writeStringProperty("level", job.level().word());
    json.writeArrayPropertyStart("skills");
    for (JobMatch.Found found : match.found()) {
      json.writeStartObject();
      json.writeStringProperty("skill", found.skill().name());
      json.writeBooleanProperty("required", found.required());
      JsonText.strings(json, "topics", found.topics().stream().map(Topic::name).toList());
      json.writeNumberProperty("questions", found.questions());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (match.fit().isEmpty()) {
      json.writeNullProperty("track");
    } else {
      json.writeStringProperty("track", match.fit().get().track().name());
    }
    JsonText.strings(json, "lacks", lacks(match));
    JsonText.strings(json, "plan", match.plan());
    JsonText.strings(json, "quiz", match.quiz());
    if (job.planCommand().isEmpty()) {
      json.writeNullProperty("command");
    } else {
      json.writeStringProperty("command", job.planCommand().get());
    }
    json.writeEndObject();
  }

  /** What the track lacks and other topics have. */
  private static List<String> lacks(JobMatch match) {
    return match.fit().stream()
        .flatMap(fit -> fit.lacks().stream())
        .map(found -> found.skill().name())
        .toList();
  }
}
