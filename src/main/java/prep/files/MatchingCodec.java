package prep.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import prep.deck.Details;
import prep.deck.Matching;
import prep.yaml.Fields;
import prep.yaml.Node;
import prep.yaml.Node.Entry;
import prep.yaml.Position;
import prep.yaml.Rule;
import prep.yaml.Shown;
import prep.yaml.Subject;
import prep.yaml.TreeBuilder;

/** {@code match}: left sides with their right sides, and extra right sides. */
final class MatchingCodec implements QuestionCodec<Matching> {

  private static final int FEWEST = 3;
  private static final int MOST = 9;

  /** Right sides are named by the letters of the alphabet. */
  private static final int MOST_RIGHTS = 26;

  @Override
  public List<String> keys() {
    return List.of("pairs", "extra");
  }

  @Override
  public Function<Details, Matching> read(RawQuestion raw) {
    Fields fields = raw.fields();
    int before = raw.problems().count();
    List<String> lefts = new ArrayList<>();
    List<String> rights = new ArrayList<>();
    List<Integer> pairing = new ArrayList<>();
    fields.required("pairs");
    Fields pairs = fields.fields("pairs");
    for (Entry entry : pairs.entries()) {
      if (pairs.isNoKey(entry, List.of())) {
        continue;
      }
      if (entry.key().isBlank()) {
        raw.fields()
            .problem(
                entry.at(), Rule.MISSING_TEXT, "a left side has no text; add text before \":\"");
      }
      String right = fields.values().text(entry.value(), pairs.subject().key(entry.key()));
      if (!rights.contains(right)) {
        rights.add(right);
      }
      lefts.add(entry.key());
      pairing.add(rights.indexOf(right) + 1);
      raw.revision().add("left", entry.key());
      raw.revision().add("right", right);
      if (lefts.size() > MOST) {
        break;
      }
    }
    boolean whole = !raw.problems().anyBetween(pairs.at(), end(fields, pairs));
    if (fields.has("pairs") && whole && raw.problems().count() == before) {
      checkCount(fields, pairs.entries().size());
    }
    extra(raw, rights);
    return details -> new Matching(details, lefts, rights, pairing);
  }

  @Override
  public void write(Matching matching, TreeBuilder tree) {
    TreeBuilder pairs = new TreeBuilder();
    for (int n = 1; n <= matching.lefts().size(); n++) {
      pairs.text(matching.lefts().get(n - 1), matching.rightOf(n));
    }
    tree.text("question", matching.stem())
        .add("pairs", pairs.mapping())
        .texts("extra", matching.extra());
  }

  /** Where the pairs end: at the next key of the question. */
  private static Position end(Fields fields, Fields pairs) {
    int last = pairs.entries().isEmpty() ? 0 : pairs.entries().getLast().at().line();
    return fields.entries().stream()
        .map(Entry::at)
        .filter(at -> at.compareTo(pairs.at()) > 0)
        .min(Comparator.naturalOrder())
        .orElse(new Position(last + MOST, 1));
  }

  private static void checkCount(Fields fields, int count) {
    if (count < FEWEST) {
      fields.problem(
          "pairs", Rule.TOO_FEW_PAIRS, fields.subject() + " has fewer than 3 pairs; write 3 to 9");
    } else if (count > MOST) {
      fields.problem(
          "pairs",
          Rule.TOO_MANY_PAIRS,
          fields.subject() + " has " + count + " pairs; keep at most 9");
    }
  }

  private static void extra(RawQuestion raw, List<String> rights) {
    Fields fields = raw.fields();
    List<Node> items = fields.items("extra");
    if (rights.size() + items.size() > MOST_RIGHTS) {
      fields.problem(
          "extra",
          Rule.TOO_MANY_EXTRA,
          fields.subject() + " has more than 26 right sides; remove some of \"extra\"");
      return;
    }
    for (int i = 0; i < items.size(); i++) {
      Subject subject = fields.subject().key("extra").nth("item", i + 1);
      String text = fields.values().text(items.get(i), subject);
      if (!text.isBlank() && rights.contains(text)) {
        raw.fields()
            .problem(
                items.get(i).at(),
                Rule.DUPLICATE_EXTRA,
                "the right side " + Shown.quoted(text) + " is already there; remove this one");
      }
      rights.add(text);
      raw.revision().add("extra", text);
    }
  }
}
