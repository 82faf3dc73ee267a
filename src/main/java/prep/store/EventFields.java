package prep.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import prep.progress.HistoryEvent.Given;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The fields of one line of the history as read, and the first that is wrong. */
final class EventFields {

  /** The kind of value in a field, with the message for any other value. */
  private enum Form {
    TEXT("is not a text"),
    WHOLE_NUMBER("is not a non-negative whole number"),
    SHARE("is not a number from 0 to 1"),
    TRUTH("is neither true nor false"),
    NUMBERS("is not a list of numbers"),
    TEXT_OR_NUMBERS("is not a list of numbers"),
    PLAN("is not a plan"),
    MOCK("is not a mock interview");

    private final String otherwise;

    Form(String otherwise) {
      this.otherwise = otherwise;
    }
  }

  /** A field that events have. */
  enum Field {
    V(Form.WHOLE_NUMBER),
    ID(Form.TEXT),
    AT(Form.TEXT),
    DAY(Form.TEXT),
    SESSION(Form.TEXT),
    REV(Form.TEXT),
    TYPE(Form.TEXT),
    ANSWER(Form.TEXT_OR_NUMBERS),
    SCORE(Form.SHARE),
    GRADE(Form.TEXT),
    MS(Form.WHOLE_NUMBER),
    HINT(Form.TRUTH),
    MODE(Form.TEXT),
    BY(Form.TEXT),
    POINTS(Form.NUMBERS),
    MYTHS(Form.NUMBERS),
    NOTE(Form.TEXT),
    ON(Form.TRUTH),
    SURE(Form.WHOLE_NUMBER),
    ALOUD(Form.TRUTH),
    PART(Form.TEXT),
    FOLLOWS(Form.TEXT),

    // Those that determine the kind of an event.
    QUESTION(Form.TEXT),
    AMEND(Form.TEXT),
    UNDO(Form.TEXT),
    RESET(Form.TEXT),
    FLAG(Form.TEXT),
    MUTE(Form.TEXT),
    PLAN(Form.PLAN),
    MOCK(Form.MOCK);

    private static final Set<Field> OF_ALL = EnumSet.of(V, ID, AT);
    private static final Set<Field> KINDS = EnumSet.range(QUESTION, MOCK);
    private static final Map<String, Field> BY_WORD =
        Arrays.stream(values()).collect(Collectors.toMap(Field::word, Function.identity()));

    private final Form form;

    Field(Form form) {
      this.form = form;
    }

    private String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Says why a line is not an event. */
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
  private record Wrong() {}

  private static final Wrong WRONG = new Wrong();

  private final Map<Field, Object> values = new EnumMap<>(Field.class);
  private int kinds;
  private @Nullable Unfit first;
  private boolean headless;

  /** Reads a field; the parser is at its name. Unknown fields are skipped. */
  void read(JsonParser parser) {
    Field field = Field.BY_WORD.get(parser.currentName());
    JsonToken token = parser.nextToken();
    if (field == null) {
      parser.skipChildren();
      return;
    }
    Object value = value(field.form, token, parser);
    parser.skipChildren();
    if (value instanceof Wrong) {
      wrong(field, field.form.otherwise);
    }
    if (values.put(field, value) != null) {
      wrong(field, "appears twice");
    } else if (Field.KINDS.contains(field)) {
      kinds++;
    }
  }

  private static Object value(Form form, @Nullable JsonToken token, JsonParser parser) {
    return switch (form) {
      case TEXT -> token == JsonToken.VALUE_STRING ? parser.getString() : WRONG;
      case WHOLE_NUMBER -> {
        long number = token == JsonToken.VALUE_NUMBER_INT ? parser.getLongValue() : -1;
        yield number < 0 ? WRONG : number;
      }
      case SHARE -> {
        boolean isNumber =
            token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
        double number = isNumber ? parser.getDoubleValue() : -1;
        yield number < 0 || number > 1 ? WRONG : number;
      }
      case TRUTH ->
          token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE
              ? token == JsonToken.VALUE_TRUE
              : WRONG;
      case NUMBERS -> numbers(token, parser);
      case TEXT_OR_NUMBERS ->
          token == JsonToken.VALUE_STRING
              ? new Given.Text(parser.getString())
              : numbers(token, parser);
      case PLAN ->
          token == JsonToken.START_OBJECT
              ? PlanFields.read(parser).<Object>map(plan -> plan).orElse(WRONG)
              : WRONG;
      case MOCK ->
          token == JsonToken.START_OBJECT
              ? MockFields.read(parser).<Object>map(mock -> mock).orElse(WRONG)
              : WRONG;
    };
  }

  private static Object numbers(@Nullable JsonToken token, JsonParser parser) {
    if (token != JsonToken.START_ARRAY) {
      return WRONG;
    }
    List<Integer> numbers = new ArrayList<>();
    boolean wrong = false;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
        numbers.add(parser.getIntValue());
      } else {
        wrong = true;
        parser.skipChildren();
      }
    }
    return wrong ? WRONG : new Given.Numbers(numbers);
  }

  private void wrong(Field field, String what) {
    headless |= Field.OF_ALL.contains(field);
    first = unfit(field, what);
  }

  /** The fault to report: the first one found. */
  private Unfit unfit(Field field, String what) {
    return first == null ? new Unfit(field, what) : first;
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
   * The value that a field's text spells.
   *
   * @param otherwise the message for any other text
   */
  <T> T get(Field field, Function<String, Optional<T>> reading, String otherwise) throws Unfit {
    Optional<T> value = reading.apply(text(field));
    if (value.isEmpty()) {
      throw unfit(field, otherwise);
    }
    return value.get();
  }

  /**
   * Whether a newer prep wrote an event of a kind that this one does not know. An answer that lacks
   * only its question is damaged.
   */
  boolean isOfUnknownKind() {
    boolean answered =
        has(Field.ANSWER)
            && values.get(Field.GRADE) instanceof String
            && values.get(Field.SCORE) instanceof Double;
    return !headless && kinds == 0 && !answered;
  }

  /** Makes sure that everything read is valid, and that the event is of exactly one kind. */
  void check() throws Unfit {
    if (first != null) {
      throw first;
    }
    if (kinds != 1) {
      throw new Unfit("it is not exactly one kind of event");
    }
  }
}
