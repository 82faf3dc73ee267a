package prep.files;

import java.util.List;
import prep.deck.Accepted;
import prep.deck.Accepted.Alternative;
import prep.yaml.Fields;
import prep.yaml.TreeBuilder;

/** {@code case} and {@code typos}: how closely a typed text is compared. */
final class CareCodec {

  private CareCodec() {}

  static Accepted read(Fields fields, Revision revision, String answer, List<Alternative> also) {
    boolean caseMatters = fields.flag("case", false);
    boolean typosForgiven = fields.flag("typos", true);
    revision.add("case", caseMatters);
    revision.add("no-typos", !typosForgiven);
    return new Accepted(answer, also, caseMatters, typosForgiven, null);
  }

  static void write(Accepted accepted, TreeBuilder tree) {
    tree.flag("case", accepted.caseMatters(), false).flag("typos", accepted.typosForgiven(), true);
  }
}
