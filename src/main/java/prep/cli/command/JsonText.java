package prep.cli.command;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** JSON on one line, for scripts. */
public final class JsonText {

  private JsonText() {}

  public static String of(Consumer<JsonGenerator> writer) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      writer.accept(json);
    }
    return text.toString();
  }

  /**
   * An array with one object per item.
   *
   * @param properties writes those of an item
   */
  public static <T> String array(List<T> items, BiConsumer<JsonGenerator, T> properties) {
    return of(json -> {
      json.writeStartArray();
      for (T item : items) {
        json.writeStartObject();
        properties.accept(json, item);
        json.writeEndObject();
      }
      json.writeEndArray();
    });
  }

  /** A list of texts. */
  public static void strings(JsonGenerator json, String name, List<String> texts) {
    json.writeArrayPropertyStart(name);
    texts.forEach(json::writeString);
    json.writeEndArray();
  }

  /** A day such as {@code 2026-11-21}; null if there is none. */
  public static void day(JsonGenerator json, String name, Optional<LocalDate> day) {
    if (day.isEmpty()) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, day.get().toString());
    }
  }

  /** A share to 4 decimals, without a fraction if it is whole; null if there is none. */
  public static void share(JsonGenerator json, String name, OptionalDouble share) {
    if (share.isEmpty()) {
      json.writeNullProperty(name);
    } else {
      share(json, name, share.getAsDouble());
    }
  }

  /** A share to 4 decimals, without a fraction if it is whole. */
  public static void share(JsonGenerator json, String name, double share) {
    BigDecimal rounded = new BigDecimal(Math.round(share * 1e4)).movePointLeft(4);
    json.writeNumberProperty(name, rounded.stripTrailingZeros());
  }
}
