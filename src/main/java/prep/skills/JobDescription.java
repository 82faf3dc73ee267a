package prep.skills;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a job description asks for, each skill once, in the order of the text.
 *
 * @param wanted none where no skill was recognised
 */
public record JobDescription(List<Wanted> wanted) {

  /** After so many wishes for a skill no further mention is looked at. */
  private static final int OFTEN = 20;

  /**
   * A skill that is asked for.
   *
   * @param required whether it's more than nice to have
   */
  public record Wanted(Skill skill, boolean required) {}

  public JobDescription {
    wanted = List.copyOf(wanted);
  }

  /** What a text asks for; where it names a skill twice, once as required, that counts. */
  public static JobDescription read(String text, Skills skills) {
    JobText job = JobText.of(text);
    SkillFinder finder = new SkillFinder(skills, job);
    Wishes wishes = new Wishes(job);
    Map<Skill, Boolean> required = new LinkedHashMap<>();
    Map<Skill, Integer> named = new HashMap<>();
    for (SkillFinder.Mention it : finder.mentions()) {
      boolean known = required.getOrDefault(it.skill(), false);
      if (!known && named.merge(it.skill(), 1, Integer::sum) <= OFTEN) {
        required.put(it.skill(), !wishes.isWished(finder.start(it), finder.end(it)));
      }
    }
    List<Wanted> wanted = new ArrayList<>();
    required.forEach((skill, must) -> wanted.add(new Wanted(skill, must)));
    return new JobDescription(wanted);
  }
}
