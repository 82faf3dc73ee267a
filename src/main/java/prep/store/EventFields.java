package prep.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import prep.progress.HistoryEvent.Given;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The fields of one line of the history as they are read, and the first that is wrong. */
final class EventFields {

  /** A field that events have. */
  enum Field {
    V,
    ID,
    AT,
    DAY,
    SESSION,
    REV,
    TYPE,
    ANSWER,
    SCORE,
    GRADE,
    MS,
    HINT,
    MODE,
    POINTS,
    NOTE,
    ON,

    // Those that make an event one of a kind.
    QUESTION,
    AMEND,
    UNDO,
    RESET,
    FLAG,
    MUTE;

    private static final Map<String, Field> BY_WORD = new HashMap<>();

    static {
      for (Field field : values()) {
        BY_WORD.put(field.word(), field);
      }
    }

    private static final Set<Field> OF_ALL = EnumSet.of(V, ID, AT);

    private String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Says that a line is no event, and why. */
  static final class Unfit extends Exception {

    private static final long serialVersionUID = 1;

    Unfit(String why) {
      super(why, null, false, false);
    }

    private Unfit(Field field, String what) {
      this(field.word() + " " + what);
    }
  }

  /** Stands for a value that a field cannot have. */
  private static final Object WRONG = new Object();

  private final Map<Field, Object> values = new EnumMap<>(Field.class);
  private int kinds;
  private @Nullable Unfit first;
  private boolean headless;

  /**
   * Reads a field; the parser is at its name. Fields that no event of today has are passed over.
   */
  void read(JsonParser parser) {
    Field field = Field.BY_WORD.get(parser.currentName());
    JsonToken token = parser.nextToken();
    if (field == null) {
      parser.skipChildren();
      return;
    }
    Object value =
        switch (field) {
          case V, MS -> wholeNumber(field, token, parser);
          case SCORE -> share(field, token, parser);
          case HINT, ON -> truth(field, token);
          case POINTS -> numbers(field, token, parser);
          case ANSWER ->
              token == JsonToken.VALUE_STRING
                  ? new Given.Text(parser.getString())
                  : numbers(field, token, parser);
          case ID, AT, DAY, SESSION, REV, TYPE, GRADE, MODE, NOTE -> text(field, token, parser);
          case QUESTION, AMEND, UNDO, RESET, FLAG, MUTE -> {
            kinds++;
            yield text(field, token, parser);
          }
        };
    if (value == null) {
      parser.skipChildren();
    }
    if (values.put(field, value == null ? WRONG : value) != null) {
      wrong(field, "stands twice");
    }
  }

  private void wrong(Field field, String what) {
    headless |= Field.OF_ALL.contains(field);
    first = unfit(field, what);
  }

  /** What is wrong, which is what was found first. */
  private Unfit unfit(Field field, String what) {
    return first == null ? new Unfit(field, what) : first;
  }

  private @Nullable String text(Field field, @Nullable JsonToken token, JsonParser parser) {
    if (token == JsonToken.VALUE_STRING) {
      return parser.getString();
    }
    wrong(field, "is no text");
    return null;
  }

  private @Nullable Long wholeNumber(Field field, @Nullable JsonToken token, JsonParser parser) {
    if (token == JsonToken.VALUE_NUMBER_INT && parser.getLongValue() >= 0) {
      return parser.getLongValue();
    }
    wrong(field, "is no whole number from 0");
    return null;
  }

  private @Nullable Double share(Field field, @Nullable JsonToken token, JsonParser parser) {
    if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
      double number = parser.getDoubleValue();
      if (number >= 0 && number <= 1) {
        return number;
      }
    }
    wrong(field, "is no number from 0 to 1");
    return null;
  }

  private @Nullable Boolean truth(Field field, @Nullable JsonToken token) {
    if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
      return token == JsonToken.VALUE_TRUE;
    }
    wrong(field, "is neither true nor false");
    return null;
  }

  private Given.@Nullable Numbers numbers(
      Field field, @Nullable JsonToken token, JsonParser parser) {
    if (token != JsonToken.START_ARRAY) {
      wrong(field, "holds no numbers");
      return null;
    }
    List<Integer> numbers = new ArrayList<>();
    for (JsonToken next = parser.nextToken();
        next != JsonToken.END_ARRAY;
        next = parser.nextToken()) {
      if (next == JsonToken.VALUE_NUMBER_INT) {
        numbers.add(parser.getIntValue());
      } else {
        wrong(field, "holds no numbers");
        parser.skipChildren();
      }
    }
    return new Given.Numbers(numbers);
  }

  boolean has(Field field) {
    return values.containsKey(field);
  }

  /** The value of a field that an event of its kind has. */
  <T> T get(Field field, Class<T> type) throws Unfit {
    Object value = values.get(field);
    if (!type.isInstance(value)) {
      throw unfit(field, "is missing");
    }
    return type.cast(value);
  }

  String text(Field field) throws Unfit {
    return get(field, String.class);
  }

  /**
   * What the text of a field spells.
   *
   * @param otherwise what is said of a text that spells nothing
   */
  <T> T get(Field field, Function<String, Optional<T>> reading, String otherwise) throws Unfit {
    Optional<T> value = reading.apply(text(field));
    if (value.isEmpty()) {
      throw unfit(field, otherwise);
    }
    return value.get();
  }

  /**
   * Whether a newer prep wrote an event of a kind that this one does not know. An answer that says
   * everything but which question it is to is damaged.
   */
  boolean isOfUnknownKind() {
    boolean answered =
        has(Field.ANSWER)
            && values.get(Field.GRADE) instanceof String
            && values.get(Field.SCORE) instanceof Double;
    return !headless && kinds == 0 && !answered;
  }

  /** Makes sure that nothing that was read is wrong, and that the event is of one kind. */
  void check() throws Unfit {
    if (first != null) {
      throw first;
    }
    if (kinds != 1) {
      throw new Unfit("it is no kind of event that there is");
    }
  }
}
