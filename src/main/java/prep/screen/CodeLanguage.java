package prep.screen;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What one has to know of a language to colour it.
 *
 * @param keywords in lower case where {@link Trait#FOLDS_CASE}
 * @param declaring the keywords behind which a name is declared
 * @param comments what begins a comment that ends with its line
 * @param blockOpen what begins a comment over several lines; empty for none
 * @param blockClose what ends it
 * @param quotes the kinds of strings, longer openings before shorter ones
 * @param prefixes letters that may stand before a string as part of it
 * @param sigils signs that make the word behind them stand out
 * @param wordSigns signs that words have beside letters, digits and {@code _}
 * @param lead what the beginning of a line means
 */
record CodeLanguage(
    Set<String> keywords,
    Set<String> declaring,
    List<String> comments,
    String blockOpen,
    String blockClose,
    List<Quote> quotes,
    String prefixes,
    String sigils,
    String wordSigns,
    Lead lead,
    Set<Trait> traits) {

  /**
   * A kind of string.
   *
   * @param escape the sign that takes the meaning from the next one; 0 for none
   * @param multiline whether it may go on over the end of a line
   */
  record Quote(String open, String close, char escape, boolean multiline) {}

  /** What the beginning of a line may mean. */
  enum Lead {
    NONE,
    /** YAML: a key before a colon, and texts over several lines by their indentation. */
    YAML_KEY,
    /** A key before an equals sign, and sections in brackets. */
    SETTING,
    /** HTTP: a request or status line, then headers, then after an empty line the body. */
    HEADER,
    /** Dockerfile: an instruction, unless the line before goes on. */
    INSTRUCTION,
    /** The first word is a directive. */
    DIRECTIVE,
    /** What is typed stands behind {@code $}; the other lines are what came back. */
    PROMPT,
    /** The preprocessor's lines begin with {@code #}. */
    PREPROCESSOR
  }

  /** How a language differs from most. */
  enum Trait {
    FOLDS_CASE,
    NESTED_COMMENTS,
    /** A comment, and a string, begins only at the beginning of a word. */
    WORDS_BEGIN_AFTER_BLANKS,
    /** Numbers and keywords count only where they are a whole value. */
    WHOLE_VALUES,
    /** Keywords count only where a command begins. */
    KEYWORDS_ARE_COMMANDS,
    /** A string before a colon is a key. */
    STRING_KEYS,
    /** A word before a colon is a key where a declaration begins. */
    PROPERTIES,
    /** Regular expressions stand between slashes. */
    SLASHED_PATTERNS
  }

  CodeLanguage {
    keywords = Set.copyOf(keywords);
    declaring = Set.copyOf(declaring);
    comments = List.copyOf(comments);
    quotes = List.copyOf(quotes);
    traits = Set.copyOf(traits);
  }

  boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /** Whether words have this character in them. */
  boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || wordSigns.indexOf(c) >= 0;
  }

  /** Where the word ends that goes on at {@code from}. */
  int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && isWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** A language that has only keywords so far. */
  static Draft keywords(String words) {
    return new Draft(words);
  }

  /** A language in the making. */
  static final class Draft {
    private final Set<String> keywords;
    private Set<String> declaring = Set.of();
    private final List<String> comments = new ArrayList<>();
    private String blockOpen = "";
    private String blockClose = "";
    private final List<Quote> quotes = new ArrayList<>();
    private String prefixes = "";
    private String sigils = "";
    private String wordSigns = "";
    private Lead lead = Lead.NONE;
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);

    private Draft(String words) {
      keywords = words(words);
    }

    private static Set<String> words(String words) {
      return words.isEmpty() ? Set.of() : Set.of(words.split(" "));
    }

    Draft declaring(String words) {
      declaring = words(words);
      return this;
    }

    Draft comment(String open) {
      comments.add(open);
      return this;
    }

    Draft block(String open, String close) {
      blockOpen = open;
      blockClose = close;
      return this;
    }

    /** Strings of one line with backslashes. */
    Draft quote(String sign) {
      return quote(sign, sign, '\\', false);
    }

    Draft quote(String open, String close, char escape, boolean multiline) {
      quotes.add(new Quote(open, close, escape, multiline));
      return this;
    }

    Draft prefixes(String letters) {
      prefixes = letters;
      return this;
    }

    Draft sigils(String signs) {
      sigils = signs;
      return this;
    }

    Draft wordSigns(String signs) {
      wordSigns = signs;
      return this;
    }

    Draft lead(Lead lead) {
      this.lead = lead;
      return this;
    }

    Draft trait(Trait trait) {
      traits.add(trait);
      return this;
    }

    CodeLanguage done() {
      return new CodeLanguage(
          keywords,
          declaring,
          comments,
          blockOpen,
          blockClose,
          quotes,
          prefixes,
          sigils,
          wordSigns,
          lead,
          traits);
    }
  }
}
