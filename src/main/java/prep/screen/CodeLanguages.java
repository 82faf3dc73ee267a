package prep.screen;

import java.util.Optional;
import prep.screen.CodeLanguage.Draft;
import prep.screen.CodeLanguage.Lead;
import prep.screen.CodeLanguage.Trait;

/** The languages that are coloured, each made when it is shown. */
final class CodeLanguages {

  private static final char NO_ESCAPE = 0;

  private CodeLanguages() {}

  /**
   * @param name as written behind a fence, in lower case
   */
  static Optional<CodeLanguage> named(String name) {
    Draft draft =
        switch (name) {
          case "python", "py", "python3", "pycon", "pyi" -> python();
          case "sql", "postgresql", "postgres", "psql", "plpgsql", "mysql", "sqlite" -> sql();
          case "yaml", "yml", "compose" -> yaml();
          case "json", "jsonc", "json5", "jsonl", "ndjson" -> json();
          case "dockerfile", "docker", "containerfile" -> dockerfile();
          case "sh", "bash", "shell", "zsh" -> shell();
          case "console", "shell-session", "shellsession", "terminal" -> shell().lead(Lead.PROMPT);
          case "javascript", "js", "jsx", "mjs", "node" -> javascript("");
          case "typescript", "ts", "tsx" ->
              javascript(
                  " abstract any as boolean declare enum implements interface infer is keyof"
                      + " namespace never number object private protected public readonly satisfies"
                      + " string type unknown");
          case "java" -> java();
          case "go", "golang" -> go();
          case "kotlin", "kt", "kts" -> kotlin();
          case "rust", "rs" -> rust();
          case "c", "h", "cpp", "c++", "cc", "hpp" -> c();
          case "css", "scss", "less" -> css();
          case "toml" -> toml();
          case "ini", "cfg", "conf", "properties", "env", "dotenv", "systemd" -> settings();
          case "http" -> http();
          case "nginx" -> nginx();
          default -> null;
        };
    return Optional.ofNullable(draft).map(Draft::done);
  }

  private static Draft python() {
    return CodeLanguage.keywords(
            "False None True and as assert async await break case class continue def del elif else"
                + " except finally for from global if import in is lambda match nonlocal not or"
                + " pass raise return try while with yield")
        .declaring("def class")
        .comment("#")
        .quote("\"\"\"", "\"\"\"", '\\', true)
        .quote("'''", "'''", '\\', true)
        .quote("\"")
        .quote("'")
        .prefixes("rbfut")
        .sigils("@");
  }

  private static Draft sql() {
    return CodeLanguage.keywords(
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
                + " varchar varying view when where window with within without work zone")
        .comment("--")
        .block("/*", "*/")
        .quote("'", "'", NO_ESCAPE, true)
        .quote("\"", "\"", NO_ESCAPE, false)
        .sigils("$")
        .trait(Trait.FOLDS_CASE)
        .trait(Trait.NESTED_COMMENTS);
  }

  private static Draft yaml() {
    return CodeLanguage.keywords("true false null True False Null yes no on off")
        .comment("#")
        .quote("\"", "\"", '\\', true)
        .quote("'", "'", NO_ESCAPE, true)
        .sigils("&*!")
        .wordSigns("-./")
        .lead(Lead.YAML_KEY)
        .trait(Trait.WORDS_BEGIN_AFTER_BLANKS)
        .trait(Trait.WHOLE_VALUES)
        .trait(Trait.STRING_KEYS);
  }

  private static Draft json() {
    return CodeLanguage.keywords("true false null")
        .comment("//")
        .block("/*", "*/")
        .quote("\"")
        .trait(Trait.STRING_KEYS);
  }

  private static Draft dockerfile() {
    return CodeLanguage.keywords("AS")
        .comment("#")
        .quote("\"")
        .quote("'", "'", NO_ESCAPE, false)
        .sigils("$")
        .wordSigns("-./")
        .lead(Lead.INSTRUCTION)
        .trait(Trait.WORDS_BEGIN_AFTER_BLANKS)
        .trait(Trait.WHOLE_VALUES);
  }

  private static Draft shell() {
    return CodeLanguage.keywords(
            "break case continue declare do done elif else esac eval exec exit export fi for"
                + " function if in local readonly return select set shift source then time trap"
                + " unset until while")
        .declaring("function")
        .comment("#")
        .quote("\"", "\"", '\\', true)
        .quote("'", "'", NO_ESCAPE, true)
        .sigils("$")
        .wordSigns("-./")
        .trait(Trait.KEYWORDS_ARE_COMMANDS)
        .trait(Trait.WHOLE_VALUES);
  }

  private static Draft javascript(String more) {
    return CodeLanguage.keywords(
            "async await break case catch class const continue debugger default delete do else"
                + " export extends false finally for from function get if import in instanceof let"
                + " new null of return set static super switch this throw true try typeof undefined"
                + " var void while with yield"
                + more)
        .declaring("class function interface type enum")
        .comment("//")
        .block("/*", "*/")
        .quote("\"")
        .quote("'")
        .quote("`", "`", '\\', true)
        .sigils("@")
        .wordSigns("$")
        .trait(Trait.SLASHED_PATTERNS);
  }

  private static Draft java() {
    return CodeLanguage.keywords(
            "abstract assert boolean break byte case catch char class const continue default do"
                + " double else enum extends false final finally float for goto if implements"
                + " import instanceof int interface long native new non-sealed null package permits"
                + " private protected public record return sealed short static strictfp super"
                + " switch synchronized this throw throws transient true try var void volatile when"
                + " while yield")
        .declaring("class interface enum record")
        .comment("//")
        .block("/*", "*/")
        .quote("\"\"\"", "\"\"\"", '\\', true)
        .quote("\"")
        .quote("'")
        .sigils("@");
  }

  private static Draft go() {
    return CodeLanguage.keywords(
            "any bool break byte case chan const continue default defer else error fallthrough"
                + " false float32 float64 for func go goto if import int int32 int64 interface iota"
                + " map nil package range return rune select string struct switch true type uint"
                + " uint32 uint64 var")
        .declaring("func type package")
        .comment("//")
        .block("/*", "*/")
        .quote("\"")
        .quote("'")
        .quote("`", "`", NO_ESCAPE, true);
  }

  private static Draft kotlin() {
    return CodeLanguage.keywords(
            "abstract as break by catch class companion const constructor continue data do else"
                + " enum false final finally for fun if import in inline interface internal is"
                + " lateinit null object open operator out override package private protected"
                + " public reified return sealed super suspend this throw true try typealias val"
                + " value var vararg when while")
        .declaring("class interface fun object typealias")
        .comment("//")
        .block("/*", "*/")
        .quote("\"\"\"", "\"\"\"", NO_ESCAPE, true)
        .quote("\"")
        .quote("'")
        .sigils("@")
        .trait(Trait.NESTED_COMMENTS);
  }

  private static Draft rust() {
    return CodeLanguage.keywords(
            "Self as async await bool break char const continue crate dyn else enum extern f32 f64"
                + " false fn for i32 i64 if impl in let loop match mod move mut pub ref return self"
                + " static str struct super trait true type u32 u64 u8 union unsafe use usize where"
                + " while")
        .declaring("fn struct enum trait mod type union")
        .comment("//")
        .block("/*", "*/")
        .quote("r#\"", "\"#", NO_ESCAPE, true)
        .quote("\"", "\"", '\\', true)
        .prefixes("br")
        .trait(Trait.NESTED_COMMENTS);
  }

  private static Draft c() {
    return CodeLanguage.keywords(
            "auto bool break case catch char class const constexpr continue default delete do"
                + " double else enum explicit extern false final float for friend goto if inline"
                + " int long namespace new noexcept nullptr operator override private protected"
                + " public register return short signed sizeof static struct switch template this"
                + " throw true try typedef typename union unsigned using virtual void volatile"
                + " while")
        .declaring("class struct enum union namespace")
        .comment("//")
        .block("/*", "*/")
        .quote("\"")
        .quote("'")
        .lead(Lead.PREPROCESSOR);
  }

  private static Draft css() {
    return CodeLanguage.keywords("")
        .block("/*", "*/")
        .quote("\"")
        .quote("'")
        .sigils("@$")
        .wordSigns("-")
        .trait(Trait.PROPERTIES);
  }

  private static Draft toml() {
    return CodeLanguage.keywords("true false inf nan")
        .comment("#")
        .quote("\"\"\"", "\"\"\"", '\\', true)
        .quote("'''", "'''", NO_ESCAPE, true)
        .quote("\"")
        .quote("'", "'", NO_ESCAPE, false)
        .wordSigns("-.:")
        .lead(Lead.SETTING)
        .trait(Trait.WHOLE_VALUES);
  }

  private static Draft settings() {
    return CodeLanguage.keywords("true false yes no on off")
        .comment("#")
        .comment(";")
        .quote("\"")
        .quote("'")
        .sigils("$")
        .wordSigns("-./:")
        .lead(Lead.SETTING)
        .trait(Trait.WORDS_BEGIN_AFTER_BLANKS)
        .trait(Trait.WHOLE_VALUES);
  }

  private static Draft http() {
    return json().lead(Lead.HEADER);
  }

  private static Draft nginx() {
    return CodeLanguage.keywords("on off")
        .comment("#")
        .quote("\"")
        .quote("'")
        .sigils("$")
        .wordSigns("-./:")
        .lead(Lead.DIRECTIVE)
        .trait(Trait.WORDS_BEGIN_AFTER_BLANKS)
        .trait(Trait.WHOLE_VALUES);
  }
}
