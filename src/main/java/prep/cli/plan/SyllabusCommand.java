package prep.cli.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import prep.cli.command.Argument;
import prep.cli.command.CommonOptions;
import prep.cli.command.Decks;
import prep.cli.command.Environment;
import prep.cli.command.JsonText;
import prep.cli.command.Output;
import prep.cli.command.SelectionOptions;
import prep.cli.command.Study;
import prep.cli.command.Tracks;
import prep.deck.DeckSummary;
import prep.deck.Level;
import prep.deck.QuestionKey;
import prep.deck.Track;
import prep.plan.Syllabus;
import prep.progress.Plan;
import prep.screen.plan.SyllabusItems;
import prep.screen.plan.SyllabusScreen;
import tools.jackson.core.JsonGenerator;

/** Shows how far the user has come with the items of tracks. */
public final class SyllabusCommand implements Callable<Integer> {

  private final Environment environment;

  private final CommonOptions common = new CommonOptions();
  private final Argument.Values<String> named =
      Argument.textOperands(
          "TRACK", "Tracks (default: those of your plan, else a line for each track).");
  private final Argument.Value<String> level =
      Argument.text(
          "LEVEL",
          "Up to which questions: junior, mid or senior (default: your plan's, else mid).",
          "--level");
  private final Argument.Flag all = Argument.flag("List each item.", "--all");
  private final Argument.Flag open = Argument.flag("List what is not solid.", "--open");
  private final Argument.Flag keys = Argument.flag("List the questions of each item.", "--keys");
  private final Argument.Flag json = Argument.flag("Write JSON.", "--json");

  public SyllabusCommand(Environment environment) {
    this.environment = environment;
  }

  /** How it is written. */
  public CommandSpec form() {
    return Argument.command(
        "syllabus",
        "Show how far you are with the items of a track.\n"
            + "An item is solid when each of its questions was right without help, the last time"
            + " too; learning when one was; seen when one was asked. Tasks don't count.",
        this,
        common.arguments(),
        List.of(named, level, all, open, keys, json));
  }

  @Override
  public Integer call() {
    Optional<Level> upTo = level.given().map(SelectionOptions::level);
    Decks decks = Decks.of(environment, common);
    Tracks tracks = decks.tracks();
    List<Track> asked = named.given().stream().map(tracks::named).distinct().toList();
    List<DeckSummary> known = decks.summaries();
    Study study = Study.reading(environment, common, known);
    Optional<Plan> plan = study.atStart().planned();
    boolean single = true;
    if (asked.isEmpty()) {
      List<String> planned = plan.map(Plan::tracks).orElse(List.of());
      asked = tracks.all().stream().filter(track -> planned.contains(track.name())).toList();
      single = !asked.isEmpty();
      asked = single ? asked : tracks.all();
    }
    Level most = upTo.or(() -> plan.map(Plan::level)).orElse(Level.MID);
    List<Syllabus> syllabuses =
        asked.stream()
            .map(track ->
                Syllabus.of(track, most, known, study.atStart().mutes(), study.atStart()::question))
            .toList();
    show(syllabuses, most, single);
    return 0;
  }

  /**
   * @param single whether tracks were named or planned, so that each is shown, not only counted
   */
  private void show(List<Syllabus> tracks, Level most, boolean single) {
    Output output = Output.of(environment, common);
    SyllabusItems items = new SyllabusItems(tracks, open.isSet(), keys.isSet());
    boolean listed = all.isSet() || open.isSet() || keys.isSet();
    if (json.isSet()) {
      output.printRaw(JsonText.array(tracks, this::write));
    } else if (!environment.interactive()) {
      (single || listed ? items.tabbed() : SyllabusItems.tabbedTracks(tracks))
          .forEach(output::printRaw);
    } else if (!common.isPaintable(environment)) {
      output.say(listed ? items.plain() : SyllabusScreen.plain(tracks));
    } else if (listed) {
      output.page(items.lines(output.window()));
    } else if (single) {
      String names = String.join(" ", new LinkedHashSet<>(named.given()));
      output.page(SyllabusScreen.of(tracks, names, output.window()));
    } else {
      output.page(SyllabusScreen.tracks(tracks, most, output.window()));
    }
  }

  private void write(JsonGenerator json, Syllabus track) {
    json.writeStringProperty("track", track.track().name());
    json.writeStringProperty("title", track.track().title());
    json.writeStringProperty("level", track.level().word());
    json.writeNumberProperty("items", track.items().size());
    for (Syllabus.State state : Syllabus.State.values()) {
      json.writeNumberProperty(state.word(), track.count(state));
    }
    json.writeArrayPropertyStart("sections");
    for (Syllabus.Section section : track.sections()) {
      json.writeStartObject();
      json.writeStringProperty("title", section.title());
      json.writeArrayPropertyStart("items");
      for (Syllabus.Item item : open.isSet() ? section.open() : section.items()) {
        json.writeStartObject();
        json.writeStringProperty("id", item.id());
        json.writeStringProperty("item", item.label());
        json.writeStringProperty("state", item.state().word());
        JsonText.strings(
            json, "questions", item.questions().stream().map(QuestionKey::toString).toList());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
