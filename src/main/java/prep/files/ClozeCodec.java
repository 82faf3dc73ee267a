package prep.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import prep.deck.Accepted;
import prep.deck.Accepted.Alternative;
import prep.deck.Cloze;
import prep.deck.Cloze.Blank;
import prep.deck.Cloze.Gap;
import prep.deck.Cloze.Part;
import prep.deck.Cloze.Text;
import prep.deck.Details;
import prep.yaml.DoubleBraces;
import prep.yaml.Fields;
import prep.yaml.ItemForm;
import prep.yaml.Node.Entry;
import prep.yaml.Node.Scalar;
import prep.yaml.Rule;
import prep.yaml.Shown;
import prep.yaml.Subject;
import prep.yaml.TreeBuilder;

/** {@code cloze}: a text with its blanks inline, or named and described under {@code blanks}. */
final class ClozeCodec implements QuestionCodec<Cloze> {

  static final List<String> BLANK_KEYS = List.of("answer", "accept", "hint", "case", "typos");

  private static final ItemForm BLANK = new ItemForm(BLANK_KEYS, "{answer: %s}");
  private static final int MOST = 20;

  /** How the names begin that blanks get where they have none; such a name is none when read. */
  private static final String PREFIX = "blank-";

  @Override
  public List<String> keys() {
    return List.of("blanks");
  }

  @Override
  public @Nullable Function<Details, Cloze> read(RawQuestion raw) {
    return raw.fields().node("question") instanceof Scalar scalar
        ? new Pass(raw, scalar).read()
        : null;
  }

  @Override
  public void write(Cloze cloze, TreeBuilder tree) {
    Optional<String> inline = InlineBlanks.text(cloze);
    if (inline.isPresent() && cloze.blanks().stream().allMatch(blank -> blank.name().isEmpty())) {
      tree.text("question", inline.get());
      return;
    }
    String prefix = prefix(cloze);
    IntFunction<String> names =
        number -> {
          String name = cloze.blanks().get(number - 1).name();
          return name.isEmpty() ? prefix + number : name;
        };
    tree.text("question", cloze.filled(number -> "{{" + names.apply(number) + "}}"));
    TreeBuilder blanks = new TreeBuilder();
    for (int number = 1; number <= cloze.blanks().size(); number++) {
      Blank blank = cloze.blanks().get(number - 1);
      TreeBuilder of = new TreeBuilder().text("answer", blank.accepted().answer());
      AlternativesCodec.write(blank.accepted().also(), of);
      of.text("hint", blank.hint());
      AlternativesCodec.writeCare(blank.accepted(), of);
      blanks.add(names.apply(number), of.mapping());
    }
    tree.add("blanks", blanks.mapping());
  }

  /**
   * How the names of blanks begin, chosen so that the text does not contain them in braces by
   * chance.
   */
  private static String prefix(Cloze cloze) {
    String prefix = PREFIX;
    while (cloze.filled(_ -> "").contains("{" + prefix)) {
      prefix = "x" + prefix;
    }
    return prefix;
  }

  /** One pass over a text, which is cut at its blanks. */
  private static final class Pass {

    private final RawQuestion raw;
    private final Scalar scalar;
    private final String text;

    /** How braces that stay are written in this file. */
    private final String literal;

    private final List<Part> parts = new ArrayList<>();
    private final List<Blank> blanks = new ArrayList<>();

    /** The text with its blanks left open, since it may be shown before the answer is given. */
    private final StringBuilder stem = new StringBuilder();

    /** Up to where the text has become parts. */
    private int done;

    Pass(RawQuestion raw, Scalar scalar) {
      this.raw = raw;
      this.scalar = scalar;
      text = scalar.text();
      literal = DoubleBraces.literal(scalar, raw.problems().source());
    }

    Function<Details, Cloze> read() {
      if (raw.fields().has("blanks")) {
        named();
      } else {
        inline();
      }
      text(text.length());
      if (blanks.isEmpty() && raw.isSound()) {
        problem(Rule.NO_BLANK, "has no blank; " + InlineBlanks.missing(scalar));
      }
      if (blanks.size() > MOST) {
        problem(Rule.TOO_MANY_BLANKS, "has more than 20 blanks; split it into several questions");
      }
      return details ->
          new Cloze(details.with(details.key(), details.origin(), stem.toString()), parts, blanks);
    }

    private void text(int end) {
      if (end > done) {
        String markdown = text.substring(done, end);
        parts.add(new Text(markdown));
        stem.append(markdown);
      }
      done = end;
    }

    private void gap(int number, int end) {
      parts.add(new Gap(number));
      stem.append("[...]");
      done = end;
    }

    private void inline() {
      int open = text.indexOf("{{");
      while (open >= 0 && blanks.size() <= MOST) {
        if (open > done && text.charAt(open - 1) == '\\') {
          literal(open);
          open = text.indexOf("{{", open + 2);
          continue;
        }
        int close = text.indexOf("}}", open + 2);
        String content = close < 0 ? "\n" : text.substring(open + 2, close);
        if (content.indexOf('\n') >= 0 || content.contains("{{")) {
          problem(
              open,
              Rule.OPEN_BLANK,
              "a blank opens here and is never closed; close it with }}, or write "
                  + literal
                  + " where braces stay");
          return;
        }
        blank(open, content);
        text(open);
        gap(blanks.size(), close + 2);
        open = text.indexOf("{{", done);
      }
    }

    /** Literal braces: only the backslash before them is dropped, also where they close. */
    private void literal(int open) {
      text(open - 1);
      done = open;
      int close = text.indexOf("}}", open);
      int next = text.indexOf("{{", open + 2);
      if (close > 0 && text.charAt(close - 1) == '\\' && (next < 0 || close < next)) {
        text(close - 1);
        done = close;
      }
    }

    private void blank(int open, String content) {
      int colons = content.indexOf("::");
      String answers = colons < 0 ? content : content.substring(0, colons);
      String hint = colons < 0 ? "" : content.substring(colons + 2).strip();
      List<String> texts = Stream.of(answers.split("\\|", -1)).map(String::strip).toList();
      if (content.isBlank()) {
        problem(
            open,
            Rule.EMPTY_BLANK,
            "the blank {{%s}} has no text; %s".formatted(content, meantByEmpty(open, content)));
      } else if (texts.contains("")) {
        problem(
            open,
            Rule.EMPTY_BLANK,
            "the blank {{%s}} has no text; add some, or use \"blanks\" if | or :: is part of it"
                .formatted(Shown.plain(content)));
      } else if (hint.contains("::") || content.startsWith("{")) {
        problem(
            open,
            Rule.UNCLEAR_BLANK,
            content.matches("c[0-9]{1,2}::.*")
                ? "the blank {{%s}} is one of Anki; write {{%s}}"
                    .formatted(
                        Shown.plain(content),
                        Shown.plain(content.substring(content.indexOf("::") + 2)))
                : "the blank {{%s}} is ambiguous; %sname it in the text and describe it under \"blanks\""
                    .formatted(
                        Shown.plain(content),
                        content.startsWith("{")
                            ? "write " + literal + " where braces stay, or "
                            : ""));
      }
      blanks.add(new Blank(Accepted.literal(texts), hint));
    }

    /** Within code, as in {@code "{{}}"}, empty braces are meant to stay. */
    private String meantByEmpty(int open, String content) {
      boolean word = open == 0 || Character.isWhitespace(text.charAt(open - 1));
      String braces = literal + content + "}}";
      return word
          ? "put the answer between the braces, or write " + braces + " where they stay"
          : "write " + braces + " where braces stay, or put the answer between them";
    }

    private void named() {
      Fields fields = raw.fields().fields("blanks");
      Map<String, Blank> named = new HashMap<>();
      int longest = 0;
      // By name, so that their order in the file does not change the revision.
      for (Entry entry :
          fields.entries().stream().sorted(Comparator.comparing(Entry::key)).toList()) {
        Subject subject = raw.fields().subject().key(entry.key());
        if (isListOfAnswers(entry, subject)) {
          named.put(entry.key(), new Blank(Accepted.literal(List.of("")), ""));
          longest = Math.max(longest, entry.key().length());
          continue;
        }
        Fields blank = fields.values().fields(entry.value(), subject, BLANK);
        named.put(entry.key(), blank(entry.key(), blank));
        longest = Math.max(longest, entry.key().length());
      }
      Set<String> placed = place(named, longest);
      for (Entry entry : fields.entries()) {
        if (!placed.contains(entry.key())) {
          String name = Shown.plain(entry.key());
          String bare = name.replaceAll("^\\{\\{|}}$", "");
          String told =
              bare.equals(name)
                  ? "the blank \"%s\" does not appear in the text; write {{%s}} there"
                  : "the name %s of a blank has no braces here; write %s in place of %1$s";
          raw.fields().problem(entry.at(), Rule.BLANK_WITHOUT_PLACE, told.formatted(name, bare));
        }
      }
    }

    private boolean isListOfAnswers(Entry entry, Subject subject) {
      Optional<String> meant = AlternativesCodec.asAnswers(entry.value());
      meant.ifPresent(written ->
          raw.fields()
              .problem(
                  entry.value().at(),
                  Rule.NOT_A_MAPPING,
                  "%s is a list; write \"{%s}\"".formatted(subject, written)));
      return meant.isPresent();
    }

    private Blank blank(String name, Fields fields) {
      fields.allow(BLANK_KEYS);
      String answer = AlternativesCodec.answer(fields);
      String hint = fields.text("hint");
      raw.revision().add("blank", name);
      raw.revision().add("answer", answer);
      raw.revision().add("hint", hint);
      List<Alternative> also = AlternativesCodec.read(fields, raw.revision());
      return new Blank(
          name, AlternativesCodec.accepted(fields, raw.revision(), answer, also), hint);
    }

    /** Cuts the text at the blanks and returns the names that it has. */
    private Set<String> place(Map<String, Blank> named, int longestName) {
      Map<String, Integer> numbers = new HashMap<>();
      int close = 0;
      int open = text.indexOf("{{");
      while (open >= 0 && close >= 0) {
        if (close < open + 2) {
          close = text.indexOf("}}", open + 2);
        }
        int length = close - open - 2;
        String name = length > longestName || length < 0 ? "" : text.substring(open + 2, close);
        Blank blank = named.get(name);
        if (blank == null) {
          open = text.indexOf("{{", open + 1);
        } else {
          Integer number = numbers.get(name);
          if (number == null) {
            number = blanks.size() + 1;
            blanks.add(
                name.endsWith(PREFIX + number) ? new Blank(blank.accepted(), blank.hint()) : blank);
            numbers.put(name, number);
          }
          text(open);
          gap(number, close + 2);
          open = text.indexOf("{{", done);
        }
      }
      return numbers.keySet();
    }

    private void problem(Rule rule, String fault) {
      raw.fields().problem("question", rule, raw.fields().subject() + " " + fault);
    }

    private void problem(int offset, Rule rule, String message) {
      raw.fields().problem(raw.problems().source().within(scalar, offset), rule, message);
    }
  }
}
