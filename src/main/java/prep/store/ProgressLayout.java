package prep.store;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.MinimalPrettyPrinter;

/**
 * The layout of {@code progress.json}: one field per line, and in its top-level objects one entry
 * per line, so that people, {@code diff} and {@code grep} can read it.
 */
final class ProgressLayout extends MinimalPrettyPrinter {

  private static final long serialVersionUID = 1;

  private static final int LINES_DOWN_TO = 2;
  private static final String[] INDENTS = {"\n", "\n  ", "\n    "};

  private int depth;

  /** For creating a writer. */
  static ObjectWriteContext context() {
    PrettyPrinter layout = new ProgressLayout();
    return new ObjectWriteContext.Base() {
      @Override
      public PrettyPrinter getPrettyPrinter() {
        return layout;
      }

      @Override
      public boolean hasPrettyPrinter() {
        return true;
      }
    };
  }

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
  public void writeArrayValueSeparator(JsonGenerator generator) {
    generator.writeRaw(", ");
  }
}
