package prep.cli.decks;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import prep.cli.command.Argument;
import prep.cli.command.CommonOptions;
import prep.cli.command.Decks;
import prep.cli.command.Environment;
import prep.cli.command.JsonText;
import prep.cli.command.Output;
import prep.markdown.Markdown;
import prep.problem.UserError;
import prep.screen.SearchScreen;
import prep.search.Search;
import prep.search.Words;
import prep.text.Safe;

/** Lists the questions that hold some words. */
public final class SearchCommand implements Callable<Integer> {

  private static final int MOST_SHOWN = 20;

  private final Environment environment;

  private final CommonOptions common = new CommonOptions();
  private final Argument.Values<String> texts =
      Argument.operands(String.class, "TEXT", "Words to search for, in any order.");
  private final Argument.Flag json = Argument.flag("Write JSON.", "--json");

  public SearchCommand(Environment environment) {
    this.environment = environment;
  }

  /** The command with its arguments. */
  public CommandSpec form() {
    return Argument.command(
        "search",
        "Find questions by their words.\n"
            + "First come those with all of them, then those that share some, rare words first.",
        this,
        common.arguments(),
        List.of(texts, json));
  }

  @Override
  public Integer call() {
    Words words = Words.of(String.join(" ", texts.given()));
    if (words.isEmpty()) {
      throw new UserError(
          UserError.Kind.USAGE, "nothing to search for", "For example: prep search image layer.");
    }
    List<Search.Hit> hits = Search.in(Decks.of(environment, common).all(), words);
    Output output = Output.of(environment, common);
    if (json.isSet()) {
      output.printRaw(json(hits));
    } else if (hits.isEmpty()) {
      throw new UserError(
          UserError.Kind.NOTHING_TO_ASK,
          "no question has these words",
          "Try others, or shorter ones: a word is found inside longer ones too.");
    } else if (common.isSpoken(environment)) {
      output.say(SearchScreen.inWords(hits, words, MOST_SHOWN));
    } else if (environment.interactive()) {
      output.page(SearchScreen.of(hits, words, MOST_SHOWN, output.window()));
    } else {
      hits.forEach(hit -> output.printRaw(line(hit)));
    }
    return 0;
  }

  private static String line(Search.Hit hit) {
    return Safe.text(hit.question().key().toString())
        + "\t"
        + Markdown.oneLine(hit.question().stem());
  }

  private static String json(List<Search.Hit> hits) {
    return JsonText.array(
        hits,
        (json, hit) -> {
          json.writeStringProperty("key", hit.question().key().toString());
          json.writeStringProperty("type", hit.question().type().word());
          json.writeStringProperty("level", hit.question().level().word());
          json.writeStringProperty("question", hit.question().stem());
          json.writeNumberProperty("score", hit.score());
          json.writeBooleanProperty("all", hit.all());
        });
  }
}
