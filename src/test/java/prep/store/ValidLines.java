package prep.store;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import prep.deck.Level;
import prep.deck.QuestionKey;
import prep.deck.QuestionType;
import prep.progress.Ulid;
import prep.schedule.Grade;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells which lines of a history are events, by other means than the program: all at once, with a
 * tree of the line.
 */
final class ValidLines {

  private static final List<String> KINDS =
      List.of("question", "amend", "undo", "reset", "flag", "mute", "plan", "mock");

  private ValidLines() {}

  /** Where the complete lines start. */
  static List<Integer> starts(byte[] bytes) {
    List<Integer> starts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        starts.add(start);
        start = i + 1;
      }
    }
    return starts;
  }

  /** The numbers of the complete lines that are no events. */
  static Set<Integer> invalidIn(byte[] bytes) {
    Set<Integer> invalid = new HashSet<>();
    List<Integer> starts = starts(bytes);
    for (int i = 0; i < starts.size(); i++) {
      int end = starts.get(i);
      while (bytes[end] != '\n') {
        end++;
      }
      if (!isEvent(bytes, starts.get(i), end)) {
        invalid.add(i + 1);
      }
    }
    return invalid;
  }

  private static boolean isEvent(byte[] bytes, int from, int to) {
    try {
      String line =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes, from, to - from))
              .toString();
      JsonNode node = new JsonMapper().readTree(line);
      if (!node.isObject() || !node.path("v").isIntegralNumber() || node.get("v").longValue() < 1) {
        return false;
      }
      if (node.get("v").longValue() > 1) {
        return false; // Named, too, as newer.
      }
      boolean head =
          Ulid.parse(node.path("id").asString("")).isPresent()
              && node.path("at").isString()
              && Duration.between(Instant.EPOCH, Instant.parse(node.get("at").stringValue()))
                  .isPositive()
              && node.get("at").stringValue().matches("[^t]*Z");
      return head && (isAnswer(node) || isDecision(node) || isOfUnknownKind(node));
    } catch (CharacterCodingException | JacksonException | DateTimeException _) {
      return false;
    }
  }

  private static boolean isAnswer(JsonNode node) {
    return node.path("question").isString()
        && QuestionKey.parse(node.get("question").stringValue()).isPresent()
        && LocalDate.parse(node.path("day").asString("")) != null
        && node.path("session").isString()
        && node.path("rev").isString()
        && QuestionType.of(node.path("type").asString("")).isPresent()
        && (node.path("answer").isString() || areNumbers(node.path("answer")))
        && isScore(node.path("score"))
        && Grade.of(node.path("grade").asString("")).isPresent()
        && node.path("ms").isIntegralNumber()
        && node.get("ms").longValue() >= 0
        && node.path("hint").isBoolean()
        && node.path("mode").isString()
        && node.path("sure").asInt(0) >= 0
        && node.path("sure").asInt(0) <= 3
        && (!node.has("aloud") || node.get("aloud").isBoolean());
  }

  private static boolean isDecision(JsonNode node) {
    if (node.has("amend")) {
      return Ulid.parse(node.path("amend").asString("")).isPresent()
          && (node.has("grade") || node.has("score") || node.has("points"))
          && (!node.has("grade") || Grade.of(node.get("grade").asString("")).isPresent())
          && (!node.has("score") || isScore(node.get("score")))
          && (!node.has("points") || areNumbers(node.get("points")))
          && (!node.has("myths") || areNumbers(node.get("myths")));
    }
    if (node.has("mock")) {
      JsonNode mock = node.get("mock");
      return node.path("session").isString()
          && Level.of(mock.path("level").asString("")).isPresent()
          && mock.path("minutes").asInt(0) >= 1
          && mock.path("minutes").asInt(0) <= 1440
          && mock.path("seconds").asInt(0) >= 0;
    }
    boolean on = !node.has("on") || node.get("on").isBoolean();
    boolean note = !node.has("note") || node.get("note").isString();
    if (node.has("plan")) {
      JsonNode plan = node.get("plan");
      return on && plan.isObject() && (!node.path("on").asBoolean(true) || isPlan(plan));
    }
    return Ulid.parse(node.path("undo").asString("")).isPresent()
        || node.path("reset").isString()
        || (isKey(node.path("flag")) && on && note)
        || (isKey(node.path("mute")) && on);
  }

  private static boolean isOfUnknownKind(JsonNode node) {
    boolean answer = node.has("answer") && node.has("grade") && isScore(node.path("score"));
    return !answer && KINDS.stream().noneMatch(node::has);
  }

  private static boolean isPlan(JsonNode plan) {
    int minutes = plan.path("minutes").asInt(30);
    return LocalDate.parse(plan.path("by").asString("")) != null
        && plan.path("tracks").size() > 0
        && minutes > 0
        && minutes <= 1440
        && days(plan.path("off"))
        && Level.of(plan.path("level").asString("mid")).isPresent();
  }

  private static boolean days(JsonNode off) {
    for (JsonNode day : off) {
      if (!List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun").contains(day.asString(""))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isKey(JsonNode node) {
    return node.isString() && QuestionKey.parse(node.stringValue()).isPresent();
  }

  private static boolean isScore(JsonNode node) {
    return node.isNumber() && node.doubleValue() >= 0 && node.doubleValue() <= 1;
  }

  private static boolean areNumbers(JsonNode node) {
    if (!node.isArray()) {
      return false;
    }
    for (JsonNode number : node) {
      if (!number.isIntegralNumber()) {
        return false;
      }
    }
    return true;
  }
}
