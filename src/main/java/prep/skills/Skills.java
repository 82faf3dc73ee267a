package prep.skills;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The table of skills, by their names. */
public final class Skills {

  private final List<Skill> all;

  /** By their first words. */
  private final Map<String, List<Spelling>> spellings = new HashMap<>();

  public Skills(List<Skill> all) {
    this.all = List.copyOf(all);
    List<Spelling> written = new ArrayList<>();
    this.all.forEach(skill -> addSpellings(skill, written));
    written.forEach(this::add);
    Set<String> single = new HashSet<>();
    written.stream().filter(it -> it.words().size() == 1).forEach(it -> single.add(it.joined()));
    for (Spelling spelling : written) {
      boolean sure = spelling.kind() == Spelling.Kind.SURE && spelling.words().size() > 1;
      if (sure && single.add(spelling.joined())) {
        // As in nodejs for Node.js.
        add(Spelling.of(spelling.skill(), Spelling.Kind.SURE, spelling.joined()));
      }
    }
  }

  private static void addSpellings(Skill skill, List<Spelling> written) {
    skill.exact().forEach(name -> written.add(Spelling.of(skill, Spelling.Kind.EXACT, name)));
    skill.words().forEach(name -> written.add(Spelling.of(skill, Spelling.Kind.WORD, name)));
    skill.not().forEach(phrase -> written.add(Spelling.of(null, Spelling.Kind.NOT, phrase)));
    Set<String> sure = new LinkedHashSet<>(skill.aliases());
    sure.add(skill.name());
    sure.removeAll(skill.exact());
    sure.removeAll(skill.words());
    sure.forEach(name -> written.add(Spelling.of(skill, Spelling.Kind.SURE, name)));
  }

  private void add(Spelling spelling) {
    spellings.computeIfAbsent(spelling.words().getFirst(), _ -> new ArrayList<>()).add(spelling);
  }

  /** All skills, in the order of the table. */
  public List<Skill> all() {
    return all;
  }

  /** The skill of that name. */
  public Optional<Skill> named(String name) {
    return all.stream().filter(skill -> skill.name().equals(name)).findFirst();
  }

  /** The skills that a text names. */
  public Set<Skill> in(String text) {
    Set<Skill> found = new LinkedHashSet<>();
    new SkillFinder(this, JobText.of(text)).mentions().forEach(it -> found.add(it.skill()));
    return found;
  }

  /** The spellings that stand in a text from a word on, the longest first. */
  List<Spelling> at(JobText text, int word) {
    List<Spelling> standing = new ArrayList<>();
    for (String stem : Spelling.stems(text.word(word))) {
      for (Spelling spelling : spellings.getOrDefault(stem, List.of())) {
        if (spelling.standsAt(text, word)) {
          standing.add(spelling);
        }
      }
    }
    standing.sort(Comparator.comparingInt((Spelling s) -> s.words().size()).reversed());
    return standing;
  }
}
