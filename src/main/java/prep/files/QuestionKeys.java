package prep.files;

import java.util.ArrayList;
import java.util.List;
import prep.deck.QuestionType;

/** The keys that questions have in decks. */
final class QuestionKeys {

  /** Those of every question. */
  static final List<String> COMMON =
      List.of(
          "id",
          "type",
          "question",
          "was",
          "level",
          "tags",
          "hint",
          "explanation",
          "sources",
          "covers",
          "checked",
          "applies",
          "time",
          "draft",
          "rev");

  private QuestionKeys() {}

  /** Those of one type. */
  static List<String> own(QuestionType type) {
    return switch (type) {
      case CHOICE -> List.of("options", "shuffle");
      case TRUE_FALSE -> List.of("answer");
      case SHORT -> List.of("answer", "accept", "tolerance", "unit", "case", "typos");
      case COMMAND -> List.of("answer", "accept");
      case CLOZE -> List.of("blanks");
      case ORDER -> List.of("steps");
      case MATCH -> List.of("pairs", "extra");
      case OPEN -> List.of("answer", "points", "myths", "examples");
      case TASK -> List.of("steps", "done_when", "answer");
    };
  }

  /** Those of every question and of one type. */
  static List<String> all(QuestionType type) {
    List<String> all = new ArrayList<>(COMMON);
    all.addAll(own(type));
    return all;
  }

  /** Those of questions of any type. */
  static List<String> all() {
    List<String> all = new ArrayList<>(COMMON);
    for (QuestionType type : QuestionType.values()) {
      for (String key : own(type)) {
        if (!all.contains(key)) {
          all.add(key);
        }
      }
    }
    return all;
  }

  /** The words of the types that have a key of that name, such as {@code short or command}. */
  static String typesWith(String key) {
    StringBuilder types = new StringBuilder();
    for (QuestionType type : QuestionType.values()) {
      if (own(type).contains(key)) {
        types.append(types.isEmpty() ? "" : " or ").append(type.word());
      }
    }
    return types.toString();
  }
}
