package prep.store;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;

/**
 * How {@code progress.json} is laid out: one field a line, and in the objects of the top one entry
 * a line, so that people, {@code diff} and {@code grep} can read it.
 */
final class ProgressLayout extends ObjectWriteContext.Base implements PrettyPrinter {

  private static final int LINES_DOWN_TO = 2;
  private static final String[] INDENTS = {"\n", "\n  ", "\n    "};

  private int depth;

  @Override
  public PrettyPrinter getPrettyPrinter() {
    return this;
  }

  @Override
  public boolean hasPrettyPrinter() {
    return true;
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator generator) {}

  @Override
  public void writeStartObject(JsonGenerator generator) {
    generator.writeRaw('{');
    depth++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator generator) {
    if (depth <= LINES_DOWN_TO) {
      generator.writeRaw(INDENTS[depth]);
    }
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator generator) {
    generator.writeRaw(',');
    if (depth <= LINES_DOWN_TO) {
      generator.writeRaw(INDENTS[depth]);
    } else {
      generator.writeRaw(' ');
    }
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator generator) {
    generator.writeRaw(": ");
  }

  @Override
  public void writeEndObject(JsonGenerator generator, int entries) {
    depth--;
    if (depth < LINES_DOWN_TO && entries > 0) {
      generator.writeRaw(INDENTS[depth]);
    }
    generator.writeRaw('}');
  }

  @Override
  public void writeStartArray(JsonGenerator generator) {
    generator.writeRaw('[');
  }

  @Override
  public void beforeArrayValues(JsonGenerator generator) {}

  @Override
  public void writeArrayValueSeparator(JsonGenerator generator) {
    generator.writeRaw(", ");
  }

  @Override
  public void writeEndArray(JsonGenerator generator, int values) {
    generator.writeRaw(']');
  }
}
