package prep.skills;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a job description asks for, each skill once, in the order of the text.
 *
 * @param wanted none where no skill was recognised
 */
public record JobDescription(List<Wanted> wanted) {

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
    for (SkillFinder.Mention it : finder.mentions()) {
      boolean wished = wishes.isWished(finder.start(it), finder.end(it));
      required.merge(it.skill(), !wished, Boolean::logicalOr);
    }
    List<Wanted> wanted = new ArrayList<>();
    required.forEach((skill, must) -> wanted.add(new Wanted(skill, must)));
    return new JobDescription(wanted);
  }
}
