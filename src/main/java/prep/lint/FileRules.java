package prep.lint;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import prep.deck.Deck;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.files.DeckSource;
import prep.yaml.CurlyText;
import prep.yaml.CutText;
import prep.yaml.Position;
import prep.yaml.Problems;

/** Rules about files rather than questions: names, comments, layers. */
final class FileRules {

  /** Device names on Windows, with any extension. */
  private static final Pattern DEVICE =
      Pattern.compile("con|prn|aux|nul|conin\\$|conout\\$|clock\\$|com[1-9]|lpt[1-9]");

  private static final Pattern REFUSED_SIGN = Pattern.compile("[\0-\37<>:\"|?*\\\\]");

  /** A comment as people write one, and not a name such as {@code #1} or {@code # 12}. */
  private static final Pattern COMMENT = Pattern.compile("#+\\s+[^\\s0-9]");

  private static final Pattern SENTENCE = Pattern.compile("[.?!:]$");

  private FileRules() {}

  static void cutTexts(DeckSource file, Findings findings) {
    for (CutText cut : file.cutTexts()) {
      boolean question = cut.key().equals("question");
      if (COMMENT.matcher(cut.comment()).lookingAt()
          && (!question || SENTENCE.matcher(cut.text().strip()).find())) {
        continue;
      }
      findings.add(
          question ? LintRule.CUT_QUESTION : LintRule.COMMENT_IN_TEXT,
          file.file(),
          cut.at(),
          ("%s is a comment, not part of the text %s; quote the text, or move the comment to its"
                  + " own line")
              .formatted(Findings.quoted(cut.comment()), Findings.quoted(cut.text())));
    }
  }

  static void curlyTexts(DeckSource file, Findings findings) {
    for (CurlyText curly : file.curlyTexts()) {
      boolean told = file.problems().stream().map(Problems::place).anyMatch(curly.at()::equals);
      if (!told) {
        findings.add(
            LintRule.CURLY_QUOTES,
            file.file(),
            curly.at(),
            "curly quotes belong to the text in YAML; put it in straight quotes: " + curly.meant());
      }
    }
  }

  static void shadowed(List<DeckSource> files, List<Deck> bundled, Findings findings) {
    Map<QuestionKey, String> revs = new HashMap<>();
    for (Deck deck : bundled) {
      for (Question question : deck.questions()) {
        revs.put(question.key(), question.details().rev());
      }
    }
    for (DeckSource file : files) {
      for (Question question : file.deck().questions()) {
        String madeFrom = file.madeFrom(question.key().id());
        String rev = revs.getOrDefault(question.key(), "");
        if (!madeFrom.isEmpty() && !rev.isEmpty() && !rev.equals(madeFrom)) {
          Checked checked = new Checked(file, question, findings);
          checked.add(
              LintRule.SHADOWED,
              "rev",
              ("%s replaces a bundled question that has changed since; compare them, then remove"
                      + " this one or set \"rev:  %s\"")
                  .formatted(checked.name(), rev));
        }
      }
    }
  }

  /** A file, and its name below its root, with slashes and without its extension. */
  private record Named(String file, String name) {}

  static void names(Library library, Findings findings) {
    List<Named> files = new ArrayList<>();
    library.decks().forEach(d -> files.add(new Named(d.file(), d.deck().topic().name())));
    library.tracks().forEach(t -> files.add(new Named(t.file(), "tracks/" + t.name())));
    Map<String, Named> seen = new HashMap<>();
    for (Named file : files) {
      String wrong = unportable(file.name());
      if (!wrong.isEmpty()) {
        String message = wrong + "; rename the file";
        findings.add(LintRule.PORTABLE_NAME, file.file(), Position.START, message);
      }
      String folded =
          Normalizer.normalize(file.name(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
      Named other = seen.putIfAbsent(folded, file);
      if (other != null && !other.name().equals(file.name())) {
        findings.add(
            LintRule.PORTABLE_NAME,
            file.file(),
            Position.START,
            ("the name differs from %s only in case or accents, which some systems ignore; rename"
                    + " one of them")
                .formatted(other.file()));
      }
    }
  }

  /** What is wrong with a name below its root; empty where it works everywhere. */
  private static String unportable(String name) {
    for (String part : name.split("/", -1)) {
      int dot = part.indexOf('.');
      String stem = (dot < 0 ? part : part.substring(0, dot)).strip().toLowerCase(Locale.ROOT);
      if (DEVICE.matcher(stem).matches()) {
        return Findings.quoted(part) + " is a reserved name on Windows";
      }
      if (REFUSED_SIGN.matcher(part).find()) {
        return "Windows does not allow some of the characters in " + Findings.quoted(part);
      }
    }
    boolean oddEnd = name.contains("./") || name.contains(" /") || name.startsWith(" ");
    return oddEnd ? "Windows drops a dot or space at the end of a name" : "";
  }
}
