package prep.skills;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Something that a job description may ask for.
 *
 * @param name as it is shown; found in a text, too, in any case, unless it is among {@code exact}
 *     or {@code words}
 * @param aliases other names, found in any case
 * @param exact names that count only with their capitals, such as REST
 * @param words names that are ordinary words, too, such as Go: they count with their capitals and
 *     where the context is one of skills
 * @param not phrases in which a name means something else, such as {@code go live}
 * @param topics names or globs of the topics that are about it; none where prep has nothing
 * @param tracks names of the tracks that are about it as a whole
 */
public record Skill(
    String name,
    List<String> aliases,
    List<String> exact,
    List<String> words,
    List<String> not,
    List<String> topics,
    List<String> tracks) {

  public Skill {
    aliases = List.copyOf(aliases);
    exact = List.copyOf(exact);
    words = List.copyOf(words);
    not = List.copyOf(not);
    topics = List.copyOf(topics);
    tracks = List.copyOf(tracks);
  }

  /**
   * Names and globs of all topics that are about it: those of the table, and one that a user has
   * named after it, such as {@code rust} or {@code visual-basic}.
   */
  List<String> allTopics() {
    List<String> all = new ArrayList<>(topics);
    String own = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9+#]+", "-");
    if (own.matches("[a-z0-9]+(-[a-z0-9]+)*") && !all.contains(own)) {
      all.add(own);
    }
    return all;
  }
}
