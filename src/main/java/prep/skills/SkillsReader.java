package prep.skills;

import java.util.List;
import java.util.Optional;
import prep.problem.UserError;
import prep.yaml.Fields;
import prep.yaml.Node;
import prep.yaml.Problems;
import prep.yaml.Subject;
import prep.yaml.Values;
import prep.yaml.YamlFile;

/** Reads the table of skills; all problems are found in one go. */
public final class SkillsReader {

  private static final List<String> KEYS =
      List.of("name", "aliases", "exact", "words", "not", "topics", "tracks");

  private SkillsReader() {}

  /**
   * The table in a file.
   *
   * @throws UserError where something is wrong with it
   */
  public static Skills read(YamlFile file) {
    Problems problems = file.problems();
    Optional<Node> root = file.tree();
    List<Skill> skills =
        root.map(tree -> skills(new Values(problems).fields(tree, Subject.plain("the table"))))
            .orElse(List.of());
    if (problems.count() > 0) {
      throw UserError.of(problems.all());
    }
    return new Skills(skills);
  }

  private static List<Skill> skills(Fields fields) {
    fields.allow(List.of("skills"));
    fields.required("skills");
    return fields.each("skills", "skill", SkillsReader::skill);
  }

  private static Skill skill(Fields fields) {
    fields.allow(KEYS);
    return new Skill(
        fields.requiredText("name"),
        fields.texts("aliases"),
        fields.texts("exact"),
        fields.texts("words"),
        fields.texts("not"),
        fields.texts("topics"),
        fields.texts("tracks"));
  }
}
