package prep.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import prep.deck.Deck;
import prep.deck.Level;
import prep.deck.Question;
import prep.deck.Topic;

/**
 * What the bundled decks hold, without their questions. The build writes it, so that what only
 * tells or counts them reads no deck: a line a deck, its fields parted by tabs.
 */
public final class Catalog {

  /** The name of the resource below the root of the bundled decks. */
  public static final String NAME = "catalog";

  private static final String RESOURCE = "/decks/" + NAME;

  private Catalog() {}

  /**
   * One deck; drafts do not count.
   *
   * @param levels how many questions there are of each level
   * @param tags those of its questions
   * @param covers the track items that its questions test
   */
  public record Entry(
      Topic topic, String title, Map<Level, Integer> levels, Set<String> tags, Set<String> covers) {

    public Entry {
      levels = Map.copyOf(levels);
      tags = Set.copyOf(tags);
      covers = Set.copyOf(covers);
    }

    /** What a deck holds. */
    public static Entry of(Deck deck) {
      Map<Level, Integer> levels = new EnumMap<>(Level.class);
      Set<String> tags = new TreeSet<>();
      Set<String> covers = new TreeSet<>();
      for (Question question : deck.questions()) {
        if (!question.details().draft()) {
          levels.merge(question.level(), 1, Integer::sum);
          tags.addAll(question.tags());
          covers.addAll(question.details().covers());
        }
      }
      return new Entry(deck.topic(), deck.title(), levels, tags, covers);
    }

    public int questions() {
      return levels.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /** The text of a catalog. */
  public static String text(List<Entry> entries) {
    StringBuilder text = new StringBuilder();
    for (Entry entry : entries) {
      text.append(entry.topic()).append('\t').append(onLine(entry.title()));
      for (Level level : Level.values()) {
        text.append('\t').append(entry.levels().getOrDefault(level, 0));
      }
      text.append('\t').append(joined(entry.tags()));
      text.append('\t').append(joined(entry.covers())).append('\n');
    }
    return text.toString();
  }

  private static String onLine(String text) {
    return text.replace('\t', ' ').replace('\n', ' ');
  }

  private static String joined(Set<String> words) {
    List<String> sorted = new ArrayList<>();
    for (String word : new TreeSet<>(words)) {
      sorted.add(onLine(word).replace(',', ' '));
    }
    return String.join(",", sorted);
  }

  /** The bundled decks; none where the program has no catalog of them. */
  public static List<Entry> bundled() {
    List<Entry> entries = new ArrayList<>();
    try (InputStream in = Catalog.class.getResourceAsStream(RESOURCE)) {
      if (in != null) {
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          entries.add(entry(line));
        }
      }
    } catch (IOException _) {
      // Without it, the decks themselves can still be read.
    }
    return entries;
  }

  /** The entry that a line of a catalog holds. */
  static Entry entry(String line) {
    String[] fields = line.split("\t", -1);
    Map<Level, Integer> levels = new EnumMap<>(Level.class);
    int field = 2;
    for (Level level : Level.values()) {
      int count = Integer.parseInt(fields[field]);
      if (count > 0) {
        levels.put(level, count);
      }
      field++;
    }
    return new Entry(
        new Topic(fields[0]), fields[1], levels, words(fields[field]), words(fields[field + 1]));
  }

  private static Set<String> words(String joined) {
    return joined.isEmpty() ? Set.of() : new TreeSet<>(List.of(joined.split(",", -1)));
  }
}
