package prep.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prep.deck.Cloze;
import prep.deck.Cloze.Blank;
import prep.yaml.DoubleBraces;

/** Text in double braces that became a blank and was hardly meant as one. */
final class TemplateBlanks {

  /** What only templates have between double braces: Go, Helm, Handlebars, Mustache, Hugo, Anki. */
  private static final Pattern TEMPLATE =
      Pattern.compile(
          "\\.[A-Z][\\w.]*|\\.\\w+(?:\\.\\w+)+|\\$[\\w.]+"
              + "|(?:if|range|with|end|include|template|define|block) .*[^:]|.*\\s[.$][A-Z]\\w*.*"
              + "|c[0-9]{1,2}::.*"
              + "|(?:std|self|Self|crate|super|boost|chrono|fmt)::[\\w:<>]+"
              + "|[#/^](?:if|each|unless|with|let|foreach)\\b.*|else if .*"
              + "|> ?[a-zA-Z][\\w/-]*|& [a-zA-Z][\\w.]*"
              + "|!--.*|! [a-zA-Z].*|/\\*.*\\*/|[%<] .* [%>]"
              + "|@(?:index|key|first|last|root|partial-block)");

  /** What belongs to a template only where there is one. */
  private static final Pattern WITHIN =
      Pattern.compile("else|end|[#^/&!]\\w+|this(?:\\.\\w+)*|\\.\\w*|\\.\\./.*");

  private static final Pattern EXPRESSION = Pattern.compile("[.()\\[\\]='\":|]");

  /** Alternatives between slashes or after a word, as of a regular expression. */
  private static final Pattern EXPRESSION_MARKED =
      Pattern.compile("/([^/]+\\|[^/]+)/|(?i)(?:regexp?|re)[:=] ?(\\S.*)");

  /** An object in an attribute, as in {@code style={{color: red}}}. */
  private static final Pattern OBJECT = Pattern.compile("\\s*[\\w'\"-]+: .*");

  /** Braces in a text whose blanks have names, so that no others need a backslash. */
  private static final Pattern ESCAPED = Pattern.compile("\\\\\\{\\\\?\\{([^{}`\n]*?)\\\\?}\\\\?}");

  /** Each brace with a backslash, in code, where Markdown shows it. */
  private static final Pattern EACH_ESCAPED =
      Pattern.compile("(?<=`[^`\n]{0,80})\\\\\\{\\\\\\{([^{}`\n]*?)\\\\}\\\\}(?=[^`\n]*`)");

  private static final Pattern SLASHES = Pattern.compile("[^|:/]+(?: / [^|:/]+)+");

  private static final Pattern IN_CODE = Pattern.compile("(?s)```.*?```|`[^`]*`");

  /** Words in braces that are not doubled as those of a blank are. */
  private static final Pattern SINGLE =
      Pattern.compile(
          "(?<![^\\s(\"'])(?:\\{(\\p{L}[\\p{L} -]+)}{1,2}|\\{ \\{(\\p{L}[\\p{L} -]+)}"
              + " })(?![\\w/{}])");

  private TemplateBlanks() {}

  /** Adds what is found; returns the numbers of those blanks. */
  static Set<Integer> check(Cloze cloze, Checked checked) {
    List<DoubleBraces> braces =
        checked.file().braces().getOrDefault(checked.question().key().id(), List.of());
    List<Blank> blanks = cloze.blanks();
    boolean named = blanks.stream().anyMatch(blank -> !blank.name().isEmpty());
    backslashes(cloze, named, checked);
    if (!named) {
      singleBraces(cloze, checked);
    }
    if (named || braces.size() != blanks.size()) {
      return Set.of();
    }
    Set<Integer> found = new HashSet<>();
    boolean tight = braces.stream().anyMatch(one -> !isPadded(one));
    boolean any = braces.stream().anyMatch(one -> isTemplate(one, braces));
    for (int n = 1; n <= blanks.size(); n++) {
      DoubleBraces one = braces.get(n - 1);
      boolean spaced = isPadded(one) && (tight || EXPRESSION.matcher(one.content()).find());
      boolean within = any && WITHIN.matcher(one.content().strip()).matches();
      Matcher marked = EXPRESSION_MARKED.matcher(one.content());
      if (one.content().endsWith("\\") || marked.matches()) {
        found.add(n);
        String bare =
            marked.matches()
                ? marked.group(marked.group(1) == null ? 2 : 1)
                : one.content().substring(0, one.content().length() - 1);
        checked.add(
            LintRule.TEMPLATE_BLANK,
            "question",
            "blank %d of %s asks for %s; write {{%s}} in place of {{%s}}"
                .formatted(n, checked.name(), asked(blanks.get(n - 1)), bare, one.content()));
        continue;
      }
      if (SLASHES.matcher(one.content()).matches()) {
        found.add(n);
        checked.add(
            LintRule.TEMPLATE_BLANK,
            "question",
            "blank %d of %s asks for %s; if these are alternatives, write {{%s}} in place of {{%s}}"
                .formatted(
                    n,
                    checked.name(),
                    asked(blanks.get(n - 1)),
                    one.content().replace(" / ", "|"),
                    one.content()));
        continue;
      }
      Optional<String> hint = HintBlanks.meant(one.content());
      if (hint.isPresent()) {
        found.add(n);
        checked.add(
            LintRule.TEMPLATE_BLANK,
            "question",
            "blank %d of %s asks for %s; if that is a hint, write {{%s}} in place of {{%s}}"
                .formatted(n, checked.name(), asked(blanks.get(n - 1)), hint.get(), one.content()));
      } else if (spaced || within || isTemplate(one, braces)) {
        found.add(n);
        checked.add(
            LintRule.TEMPLATE_BLANK,
            "question",
            "blank %d of %s asks for %s; %s"
                .formatted(n, checked.name(), asked(blanks.get(n - 1)), meant(one)));
      }
    }
    return found;
  }

  /** Finds backslashes before braces that stay in the text, although only the braces should. */
  private static void backslashes(Cloze cloze, boolean named, Checked checked) {
    Matcher escaped = (named ? ESCAPED : EACH_ESCAPED).matcher(cloze.filled(_ -> "[...]"));
    if (escaped.find()) {
      checked.add(
          LintRule.TEMPLATE_BLANK,
          "question",
          "the text of %s shows a backslash before braces; write %s{{%s}} in place of %s"
              .formatted(checked.name(), named ? "" : "\\", escaped.group(1), escaped.group()));
    }
  }

  /** Finds words in prose with braces like those of a blank. */
  private static void singleBraces(Cloze cloze, Checked checked) {
    String prose = IN_CODE.matcher(cloze.filled(_ -> "_")).replaceAll("");
    Matcher single = SINGLE.matcher(prose);
    if (single.find()) {
      checked.add(
          LintRule.TEMPLATE_BLANK,
          "question",
          "the text of %s shows %s; if that is a blank, write {{%s}} in place of %s"
              .formatted(
                  checked.name(),
                  single.group(),
                  single.group(single.group(1) == null ? 2 : 1),
                  single.group()));
    }
  }

  private static boolean isPadded(DoubleBraces one) {
    return one.content().startsWith(" ") && one.content().endsWith(" ");
  }

  private static boolean isTemplate(DoubleBraces one, List<DoubleBraces> all) {
    String content = one.content();
    String text = content.strip();
    boolean trimmed = content.startsWith("- ") || (content.startsWith(" ") && text.endsWith(" -"));
    boolean dollar = one.before().endsWith("$") && (isPadded(one) || text.matches(".*[.(].*"));
    boolean object = one.before().endsWith("=") && OBJECT.matcher(content).matches();
    boolean braces = text.indexOf('{') >= 0 || text.indexOf('}') >= 0;
    return trimmed
        || dollar
        || object
        || braces
        || isSection(text, all)
        || TEMPLATE.matcher(text).matches();
  }

  /** Whether a text opens or closes what another one closes or opens: {@code #x} and {@code /x}. */
  private static boolean isSection(String text, List<DoubleBraces> all) {
    if (text.length() < 2 || "#^/".indexOf(text.charAt(0)) < 0) {
      return false;
    }
    String name = text.substring(1).strip();
    List<String> others = text.charAt(0) == '/' ? List.of("#", "^") : List.of("/");
    return all.stream()
        .map(one -> one.content().strip())
        .anyMatch(other ->
            others.stream().anyMatch(other::startsWith) && other.substring(1).strip().equals(name));
  }

  private static String asked(Blank blank) {
    List<String> texts = blank.accepted().texts().stream().map(Findings::quoted).toList();
    return String.join(" or ", texts)
        + (blank.hint().isEmpty() ? "" : " with the hint " + Findings.quoted(blank.hint()));
  }

  private static String meant(DoubleBraces one) {
    String text = one.content().strip();
    if (text.matches("c[0-9]{1,2}::.+")) {
      return "write {{" + text.substring(text.indexOf("::") + 2) + "}}";
    } else if (text.contains("::")) {
      return "give the blank a name under \"blanks\" where :: belongs to it";
    }
    String literal = "write " + one.literal() + " where braces stay, or ";
    return isPadded(one) && !EXPRESSION.matcher(text).find()
        ? literal + "{{" + text + "}} for a blank"
        : literal + "give the blank a name under \"blanks\"";
  }
}
