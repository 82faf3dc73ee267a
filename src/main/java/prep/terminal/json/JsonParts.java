package prep.terminal.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import prep.deck.Choice;
import prep.deck.Cloze;
import prep.deck.Command;
import prep.deck.Matching;
import prep.deck.Open;
import prep.deck.Ordering;
import prep.deck.OwnText;
import prep.deck.Question;
import prep.deck.ShortAnswer;
import prep.deck.Task;
import prep.deck.TrueFalse;
import prep.grading.Verdict.Findings;
import prep.grading.points.Coverage;
import prep.grading.text.TextMatch;
import prep.progress.HistoryEvent.Given;
import prep.screen.PlainScreen;
import prep.session.Attempt;
import prep.session.BlankTexts;
import prep.session.Posed;
import prep.session.ReplyReader;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the parts of questions, answers and verdicts, by type. Numbers and letters are those
 * shown, so that no question gives its answer away.
 */
final class JsonParts {

  private JsonParts() {}

  /** What is asked, and what can be picked. */
  static void question(JsonGenerator json, Posed posed) {
    Question question = posed.question();
    List<String> texts = posed.texts();
    json.writeStringProperty("question", question.stem(number -> "[" + number + "]"));
    switch (question) {
      case Choice _ -> numbered(json, "options", texts);
      case Ordering _ -> numbered(json, "steps", texts);
      case Matching matching -> {
        numbered(json, "left", matching.lefts());
        list(
            json,
            "right",
            texts.size(),
            n -> {
              json.writeStringProperty("letter", letter(n));
              json.writeStringProperty("text", texts.get(n - 1));
            });
      }
      case Task task -> {
        strings(json, "steps", task.steps());
        numbered(json, "points", task.doneWhen());
      }
      case Cloze cloze ->
          list(
              json,
              "blanks",
              cloze.blanks().size(),
              n -> {
                json.writeNumberProperty("n", n);
                json.writeStringProperty("hint", cloze.blanks().get(n - 1).hint());
              });
      case TrueFalse _, ShortAnswer _, Command _, Open _ -> {}
    }
  }

  /** A list of objects, each with the fields of its number, from 1. */
  private static void list(JsonGenerator json, String name, int count, IntConsumer fields) {
    json.writeArrayPropertyStart(name);
    for (int n = 1; n <= count; n++) {
      json.writeStartObject();
      fields.accept(n);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void numbered(JsonGenerator json, String name, List<String> texts) {
    list(
        json,
        name,
        texts.size(),
        n -> {
          json.writeNumberProperty("n", n);
          json.writeStringProperty("text", texts.get(n - 1));
        });
  }

  static void strings(JsonGenerator json, String name, List<String> texts) {
    json.writeArrayPropertyStart(name);
    texts.forEach(json::writeString);
    json.writeEndArray();
  }

  static void numbers(JsonGenerator json, String name, List<Integer> numbers) {
    json.writeArrayPropertyStart(name);
    numbers.forEach(json::writeNumber);
    json.writeEndArray();
  }

  private static String letter(int shown) {
    return Character.toString(ReplyReader.letter(shown));
  }

  /** An answer in the one shape that its type has, in which it may be sent, too. */
  static void answer(JsonGenerator json, String name, Posed posed, Given given) {
    switch (given) {
      case Given.Numbers(List<Integer> numbers) -> {
        switch (posed.question()) {
          case Matching _ -> letters(json, name, posed, numbers);
          case Choice _ ->
              numbers(json, name, numbers.stream().map(posed::shownNumber).sorted().toList());
          case Question _ -> numbers(json, name, numbers.stream().map(posed::shownNumber).toList());
        }
      }
      case Given.Text(String text) -> {
        switch (posed.question()) {
          case TrueFalse _ -> json.writeBooleanProperty(name, Boolean.parseBoolean(text));
          case Cloze _ -> strings(json, name, BlankTexts.split(text, true));
          case Task _ ->
              numbers(
                  json,
                  name,
                  text.isEmpty()
                      ? List.of()
                      : Stream.of(text.split(" ", -1)).map(Integer::valueOf).toList());
          case Question _ -> json.writeStringProperty(name, text);
        }
      }
    }
  }

  /** A letter for each left side; null if none was given. */
  private static void letters(JsonGenerator json, String name, Posed posed, List<Integer> rights) {
    json.writeArrayPropertyStart(name);
    for (int right : rights) {
      if (right == 0) {
        json.writeNull();
      } else {
        json.writeString(letter(posed.shownNumber(right)));
      }
    }
    json.writeEndArray();
  }

  /** What a verdict shows beside the score. */
  static void verdict(JsonGenerator json, Attempt attempt) {
    Posed posed = attempt.posed();
    List<Integer> given = attempt.response().numbers();
    switch (attempt.question()) {
      case Choice choice -> options(json, posed, choice);
      case TrueFalse _ -> {}
      case ShortAnswer _, Command _ -> strings(json, "notes", PlainScreen.notes(attempt));
      case Cloze cloze -> {
        blanks(json, attempt, cloze);
        strings(json, "notes", PlainScreen.notes(attempt));
      }
      case Ordering ordering -> steps(json, posed, ordering, given);
      case Matching matching -> pairs(json, posed, matching, given);
      case Open open -> {
        points(json, attempt, open.texts(OwnText.Kind.POINT));
        myths(json, attempt.coverage().map(Coverage::myths).orElse(List.of()));
        json.writeStringProperty("solution", open.answer());
      }
      case Task task -> {
        points(json, attempt, task.doneWhen());
        json.writeStringProperty("solution", task.answer());
      }
    }
  }

  private static void options(JsonGenerator json, Posed posed, Choice choice) {
    list(
        json,
        "options",
        posed.shown().size(),
        n -> {
          Choice.Option option = choice.option(posed.deckPosition(n));
          json.writeNumberProperty("n", n);
          json.writeStringProperty("text", option.text());
          json.writeBooleanProperty("right", option.right());
          json.writeStringProperty("why", option.why());
        });
  }

  private static void blanks(JsonGenerator json, Attempt attempt, Cloze cloze) {
    List<TextMatch> matches =
        attempt.verdict().findings() instanceof Findings.Blanks(List<TextMatch> found)
            ? found
            : List.of();
    list(
        json,
        "blanks",
        cloze.blanks().size(),
        n -> {
          json.writeNumberProperty("n", n);
          json.writeStringProperty("expected", cloze.typed().get(n - 1).answer());
          json.writeStringProperty("answer", matches.isEmpty() ? "" : matches.get(n - 1).typed());
          json.writeBooleanProperty("right", !matches.isEmpty() && matches.get(n - 1).right());
        });
  }

  /** The steps in the right order, each with the place that it was given. */
  private static void steps(
      JsonGenerator json, Posed posed, Ordering ordering, List<Integer> given) {
    list(
        json,
        "steps",
        ordering.steps().size(),
        step -> {
          json.writeNumberProperty("n", posed.shownNumber(step));
          json.writeStringProperty("text", ordering.steps().get(step - 1));
          json.writeNumberProperty("group", ordering.groupOf(step));
          if (!given.isEmpty()) {
            json.writeNumberProperty("given", given.indexOf(step) + 1);
          }
        });
  }

  private static void pairs(
      JsonGenerator json, Posed posed, Matching matching, List<Integer> given) {
    list(
        json,
        "pairs",
        matching.lefts().size(),
        n -> {
          int yours = given.isEmpty() ? 0 : given.get(n - 1);
          json.writeNumberProperty("n", n);
          json.writeStringProperty(
              "letter", letter(posed.shownNumber(matching.pairing().get(n - 1))));
          json.writeStringProperty("left", matching.lefts().get(n - 1));
          json.writeStringProperty("right", matching.rightOf(n));
          if (yours > 0) {
            json.writeStringProperty("given", letter(posed.shownNumber(yours)));
          }
        });
  }

  /** The points of an open answer or a task, with the words that they were found by. */
  private static void points(JsonGenerator json, Attempt attempt, List<String> points) {
    list(
        json,
        "points",
        points.size(),
        n -> {
          json.writeNumberProperty("n", n);
          json.writeStringProperty("say", points.get(n - 1));
          json.writeBooleanProperty("found", attempt.standingPoints().contains(n));
          String quote =
              attempt.coverage().map(found -> found.points().get(n - 1).quote()).orElse("");
          if (!quote.isEmpty()) {
            json.writeStringProperty("by", quote);
          }
        });
  }

  /** The myths that were said. */
  private static void myths(JsonGenerator json, List<Coverage.MythSaid> myths) {
    list(
        json,
        "myths",
        myths.size(),
        n -> {
          Coverage.MythSaid said = myths.get(n - 1);
          json.writeStringProperty("claim", said.myth().claim());
          json.writeStringProperty("why", said.myth().why());
          json.writeStringProperty("by", said.quote());
        });
  }

  /** To 4 decimals; a whole number is written as one. */
  static void number(JsonGenerator json, double number) {
    BigDecimal rounded = BigDecimal.valueOf(Math.round(number * 1e4), 4);
    json.writeNumber(rounded.stripTrailingZeros().toPlainString());
  }
}
