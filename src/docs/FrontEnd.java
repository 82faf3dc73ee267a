import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A whole front end for prep in one file, to begin your own from:
 *
 * <pre>java FrontEnd.java prep quiz docker -n 5</pre>
 *
 * <p>Type an answer, {@code :hint}, {@code :skip}, {@code :undo}, {@code :show}, {@code :flag
 * NOTE}, {@code :mute} or {@code :quit}; {@code +easy} gives the last answer another grade, {@code
 * *1 3} ticks its points. An empty line after the last question ends.
 */
public final class FrontEnd {

  private final BufferedReader typed = reader(System.in);
  private BufferedReader events;
  private Writer replies;
  private String lastKey = "";
  private boolean isFinished;

  public static void main(String[] prepQuiz) throws Exception {
    List<String> command = new ArrayList<>(List.of(prepQuiz));
    command.add("--json");
    Process prep =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    FrontEnd frontEnd = new FrontEnd();
    frontEnd.events = reader(prep.getInputStream());
    frontEnd.replies = prep.outputWriter(StandardCharsets.UTF_8);
    frontEnd.run();
    System.exit(prep.waitFor());
  }

  private static BufferedReader reader(java.io.InputStream stream) {
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }

  private void run() throws Exception {
    for (String line = events.readLine(); line != null; line = events.readLine()) {
      Map<String, Object> event = new Json(line).object();
      String kind = (String) event.remove("event");
      show(kind, event);
      isFinished = kind.equals("finished");
      switch (kind) {
        // Only after these is it our turn; after all others, another event follows.
        case "question", "hint", "flagged", "amended", "error", "finished" -> reply();
        case "result" -> lastKey = (String) event.get("key");
        default -> {}
      }
    }
  }

  private void reply() throws Exception {
    System.out.print("> ");
    System.out.flush();
    String line = typed.readLine();
    if (line == null || (line.isEmpty() && isFinished)) {
      send("{\"command\":\"quit\"}");
    } else if (line.startsWith(":")) {
      String[] words = line.substring(1).split(" ", 2);
      String note = words.length == 1 ? "" : words[1];
      send("{\"command\":" + quoted(words[0]) + ",\"note\":" + quoted(note) + "}");
    } else if (line.startsWith("+")) {
      send("{\"key\":" + quoted(lastKey) + ",\"grade\":" + quoted(line.substring(1)) + "}");
    } else if (line.startsWith("*")) {
      String points = line.substring(1).strip().replaceAll(" +", ",");
      send("{\"key\":" + quoted(lastKey) + ",\"points\":[" + points + "]}");
    } else {
      send("{\"answer\":" + quoted(line) + "}");
    }
  }

  private void send(String object) throws Exception {
    replies.write(object + "\n");
    replies.flush();
  }

  /** Shows an event whole: its texts first, then each list with a line for each item. */
  private static void show(String kind, Map<String, Object> event) {
    StringBuilder out = new StringBuilder("\n[" + kind + "]");
    event.forEach((name, value) -> {
      if (value instanceof List<?> items && items.stream().anyMatch(Map.class::isInstance)) {
        items.forEach(item -> out.append("\n  ").append(name).append("  ").append(line(item)));
      } else if (value != null && !value.equals("") && !value.equals(List.of())) {
        out.append("\n").append(name).append(": ").append(value);
      }
    });
    System.out.println(out);
  }

  private static String line(Object item) {
    List<String> cells = new ArrayList<>();
    ((Map<?, ?>) item)
        .forEach((name, value) -> {
          boolean plain = name.equals("n") || name.equals("letter") || name.equals("text");
          cells.add(plain ? "" + value : name + "=" + value);
        });
    return String.join("  ", cells);
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t") + "\"";
  }

  /** Reads one object; take a library for this where you have one. */
  private static final class Json {
    private final String text;
    private int at;

    Json(String text) {
      this.text = text;
    }

    Map<String, Object> object() {
      Map<String, Object> fields = new LinkedHashMap<>();
      for (at++; text.charAt(at) != '}'; at += text.charAt(at) == ',' ? 1 : 0) {
        String name = string();
        at++;
        fields.put(name, value());
      }
      at++;
      return fields;
    }

    private Object value() {
      return switch (text.charAt(at)) {
        case '{' -> object();
        case '[' -> list();
        case '"' -> string();
        default -> plain();
      };
    }

    private List<Object> list() {
      List<Object> items = new ArrayList<>();
      for (at++; text.charAt(at) != ']'; at += text.charAt(at) == ',' ? 1 : 0) {
        items.add(value());
      }
      at++;
      return items;
    }

    private String string() {
      StringBuilder string = new StringBuilder();
      for (at++; text.charAt(at) != '"'; at++) {
        char c = text.charAt(at);
        string.append(c == '\\' ? escaped() : c);
      }
      at++;
      return string.toString();
    }

    private char escaped() {
      char c = text.charAt(++at);
      if (c == 'u') {
        at += 4;
        return (char) Integer.parseInt(text.substring(at - 3, at + 1), 16);
      }
      int control = "bfnrt".indexOf(c);
      return control < 0 ? c : "\b\f\n\r\t".charAt(control);
    }

    /** A number as it is written, true, false or null. */
    private Object plain() {
      int from = at;
      while (",]}".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      String word = text.substring(from, at);
      return word.equals("null") ? null : word;
    }
  }
}
