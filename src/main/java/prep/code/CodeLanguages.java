package prep.code;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import prep.code.CodeLanguage.Keywords;

/** The languages that are coloured token by token, each made when it is shown. */
final class CodeLanguages {

  private static final String LETTER = "[\\p{L}_]";
  private static final String LETTERS = "[\\p{L}\\p{Nd}_]*+";
  private static final String WORD = "(?<word>" + LETTER + LETTERS + ")";

  /** A word after a dot is not a keyword. */
  private static final String MEMBER = "(?<!\\.)\\." + LETTER + LETTERS;

  private static final String NUMBER =
      "(?<number>0[xX]\\w++|(?:\\d|(?<![\\p{L}\\p{Nd}_])\\.\\d)\\w*+(?:\\.\\d\\w*+|(?<=[eE])[+-]\\d\\w*+)*+)";

  /** A word with symbols in it, as in shells, and what precedes one and follows a value. */
  private static final String SIGNED = "[\\p{L}\\p{Nd}_][\\p{L}\\p{Nd}_./-]*+";

  private static final String NO_WORD_BEFORE = "(?<![\\p{L}\\p{Nd}_./-])";
  private static final String VALUE_BEGINS = "(?<=^|[\\s=\\[({,])";
  private static final String VALUE_ENDS = "(?=[\\s,;\\])}]|$)";
  private static final String WHOLE_NUMBER = VALUE_BEGINS + "(?<number>\\d[\\w.]*+)" + VALUE_ENDS;
  private static final String WHOLE_WORD = VALUE_BEGINS + "(?<word>" + SIGNED + ")" + VALUE_ENDS;

  /** Bounded, since every unclosed quote is tried. */
  private static final String DOUBLE = "\"(?:[^\"\\\\\n]++|\\\\.){0,200}+\"";

  private static final String SINGLE = "'(?:[^'\\\\\n]++|\\\\.){0,200}+'";
  private static final String LONG_DOUBLE = "\"(?:[^\"\\\\]++|\\\\.){0,200}+\"";
  private static final String RAW_SINGLE = "'[^']*+'";
  private static final String TRIPLE = "\"\"\"(?:[^\"\\\\]++|\\\\.|\"(?!\"\")){0,500}+\"\"\"";
  private static final String TRIPLE_SINGLE = "'''(?:[^'\\\\]++|\\\\.|'(?!'')){0,500}+'''";

  private static final String SHARP = "(?<=^|\\s)#[^\n]*+";
  private static final String C_COMMENT =
      "(?<comment>//[^\n]*+|/\\*(?:[^*]++|\\*(?!/))*+(?:\\*/|\\z))";
  private static final String VARIABLE = "(?<name>\\$(?:\\{[^}\n]{0,200}+}|[?@#*!]|\\w++))";
  private static final String ANNOTATION = "(?<name>(?<![\\p{L}\\p{Nd}_$])@" + LETTER + "[\\w.]*+)";

  private CodeLanguages() {}

  /**
   * @param name as written after a fence, in lower case
   */
  static Optional<CodeLanguage> named(String name) {
    return switch (name) {
      case "python", "py", "python3", "pycon", "pyi" -> Optional.of(python());
      case "sql", "postgresql", "postgres", "psql", "plpgsql", "mysql", "sqlite" ->
          Optional.of(sql());
      case "json", "jsonc", "json5", "jsonl", "ndjson" -> Optional.of(json());
      case "dockerfile", "docker", "containerfile" -> Optional.of(dockerfile());
      case "sh", "bash", "shell", "zsh" -> Optional.of(shell(""));
      // What is typed follows a dollar sign; the other lines are output.
      case "console", "shell-session", "shellsession", "terminal" ->
          Optional.of(shell("^ *+\\$ |^(?! *+\\$ )[^\n]++|"));
      case "javascript", "js", "jsx", "mjs", "node" -> Optional.of(javascript(""));
      case "typescript", "ts", "tsx" ->
          Optional.of(
              javascript(
                  " abstract any as boolean declare enum implements interface infer is keyof"
                      + " namespace never number object private protected public readonly satisfies"
                      + " string type unknown"));
      case "java" -> Optional.of(java());
      case "go", "golang" -> Optional.of(go());
      default -> Optional.empty();
    };
  }

  /** The values of YAML, whose keys {@link CodeYaml} knows. */
  static CodeLanguage yamlValues() {
    return language(
        "true false null True False Null yes no on off",
        "",
        Keywords.ANYWHERE,
        "(?<comment>" + SHARP + ")",
        NO_WORD_BEFORE
            + "(?<name>(?:"
            + DOUBLE
            + "|'[^'\n]*+')(?= *+:)|[&*!]"
            + LETTER
            + "[\\w.]*+)",
        NO_WORD_BEFORE + "(?<string>" + DOUBLE + "|'[^'\n]*+')",
        WHOLE_NUMBER,
        WHOLE_WORD,
        SIGNED);
  }

  private static CodeLanguage python() {
    String quoted = String.join("|", TRIPLE, TRIPLE_SINGLE, DOUBLE, SINGLE);
    return language(
        "False None True and as assert async await break case class continue def del elif else"
            + " except finally for from global if import in is lambda match nonlocal not or"
            + " pass raise return try while with yield",
        "def class",
        Keywords.ANYWHERE,
        "(?<comment>#[^\n]*+)",
        "(?<string>(?i:[rbfut]{0,2}+)(?:" + quoted + "))",
        NUMBER,
        ANNOTATION,
        MEMBER,
        WORD);
  }

  private static CodeLanguage sql() {
    return language(
        "add all alter analyze and any as asc begin between bigint bigserial boolean by cascade"
            + " case cast char check collate column commit concurrently conflict constraint"
            + " create cross current current_date current_timestamp cycle database date decimal"
            + " declare default deferrable delete desc distinct do drop each else end escape"
            + " except exclude execute exists explain extension false fetch filter first float"
            + " following for foreign from full function generated grant group grouping having"
            + " identity if ilike immediate in include index inner insert int integer intersect"
            + " interval into is isolation join json jsonb key last lateral left level like"
            + " limit lock locked materialized merge natural no not nothing nowait null nulls"
            + " numeric of offset on only or order outer over partition preceding primary"
            + " procedure range read real recursive references repeatable replace restrict"
            + " return returning returns revoke right rollback row rows savepoint schema select"
            + " sequence serializable serial set sets share skip smallint start table"
            + " tablesample temp temporary text then time timestamp timestamptz to transaction"
            + " trigger true truncate unbounded union unique update using uuid vacuum values"
            + " varchar varying view when where window with within without work zone",
        "",
        Keywords.IN_ANY_CASE,
        "(?<comment>--[^\n]*+|/\\*(?:[^*]++|\\*(?!/))*+(?:\\*/|\\z))",
        "(?<string>" + RAW_SINGLE + "|\"[^\"\n]*+\")",
        NUMBER,
        "(?<name>\\$\\w++)",
        MEMBER,
        WORD);
  }

  private static CodeLanguage json() {
    return language(
        "true false null",
        "",
        Keywords.ANYWHERE,
        C_COMMENT,
        "(?<name>" + DOUBLE + "(?= *+:))",
        "(?<string>" + DOUBLE + ")",
        NUMBER,
        WORD);
  }

  private static CodeLanguage dockerfile() {
    return language(
        "AS",
        "",
        Keywords.ANYWHERE,
        // An instruction, unless it continues the line before; ONBUILD is followed by another one.
        "(?:(?<!\\\\ {0,9}\n)^ *+|(?<=(?i:ONBUILD) {1,9}))(?<keyword>(?i:ADD|ARG|CMD|COPY"
            + "|ENTRYPOINT|ENV|EXPOSE|FROM|HEALTHCHECK|LABEL|MAINTAINER|ONBUILD|RUN|SHELL"
            + "|STOPSIGNAL|USER|VOLUME|WORKDIR))(?!\\p{L})",
        "(?<comment>" + SHARP + ")",
        NO_WORD_BEFORE + "(?<string>" + DOUBLE + "|'[^'\n]*+')",
        VARIABLE,
        WHOLE_NUMBER,
        WHOLE_WORD,
        SIGNED);
  }

  /**
   * @param lines what to try first
   */
  private static CodeLanguage shell(String lines) {
    return language(
        "break case continue declare do done elif else esac eval exec exit export fi for"
            + " function if local readonly return select set shift source then time trap"
            + " unset until while",
        "function",
        Keywords.COMMANDS,
        lines + "(?<comment>" + SHARP + ")",
        "(?<string>" + LONG_DOUBLE + "|" + RAW_SINGLE + ")",
        VARIABLE,
        WHOLE_NUMBER,
        "(?=in\\b)(?<=\\b(?:for|case|select) {1,9}\\S{1,99} {1,9})(?<keyword>in)\\b",
        "(?<word>" + SIGNED + ")");
  }

  private static CodeLanguage javascript(String more) {
    return language(
        "async await break case catch class const continue debugger default delete do else"
            + " export extends false finally for from function get if import in instanceof let"
            + " new null of return set static super switch this throw true try typeof undefined"
            + " var void while with yield"
            + more,
        "class function interface type enum",
        Keywords.ANYWHERE,
        C_COMMENT,
        // After a value a slash is a division.
        "(?<string>"
            + String.join("|", DOUBLE, SINGLE, "`(?:[^`\\\\]++|\\\\.){0,200}+`")
            + "|(?<=(?:^|[(,=:\\[!&|?{};>]) {0,99})"
            + "/(?:[^/\\\\\\[\n]|\\\\.|\\[(?:[^]\\\\\n]|\\\\.){0,99}+]){1,200}+/\\w*+)",
        NUMBER,
        ANNOTATION,
        MEMBER,
        "(?<word>[\\p{L}_$][\\p{L}\\p{Nd}_$]*+)");
  }

  private static CodeLanguage java() {
    return language(
        "abstract assert boolean break byte case catch char class const continue default do"
            + " double else enum extends false final finally float for goto if implements"
            + " import instanceof int interface long native new non-sealed null package permits"
            + " private protected public record return sealed short static strictfp super"
            + " switch synchronized this throw throws transient true try var void volatile when"
            + " while yield",
        "class interface enum record",
        Keywords.ANYWHERE,
        C_COMMENT,
        "(?<string>" + String.join("|", TRIPLE, DOUBLE, SINGLE) + ")",
        NUMBER,
        ANNOTATION,
        MEMBER,
        WORD);
  }

  private static CodeLanguage go() {
    return language(
        "any bool break byte case chan const continue default defer else error fallthrough"
            + " false float32 float64 for func go goto if import int int32 int64 interface iota"
            + " map nil package range return rune select string struct switch true type uint"
            + " uint32 uint64 var",
        "func type package",
        Keywords.ANYWHERE,
        C_COMMENT,
        "(?<string>" + String.join("|", DOUBLE, SINGLE, "`[^`]*+`") + ")",
        NUMBER,
        MEMBER,
        WORD);
  }

  private static CodeLanguage language(
      String keywords, String declaring, Keywords keywordsAre, String... tokens) {
    return new CodeLanguage(
        Pattern.compile(String.join("|", tokens), Pattern.DOTALL | Pattern.MULTILINE),
        Set.of(keywords.split(" ")),
        declaring.isEmpty() ? Set.of() : Set.of(declaring.split(" ")),
        keywordsAre);
  }
}
