package prep.exchange.gift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import prep.deck.Accepted;
import prep.deck.Accepted.Numeric;
import prep.deck.Choice;
import prep.deck.Choice.Option;
import prep.deck.Cloze;
import prep.deck.ShortAnswer;
import prep.deck.TrueFalse;
import prep.exchange.item.Answers;
import prep.exchange.item.Item;
import prep.exchange.item.Items;

/**
 * The answer in the braces of a GIFT question.
 *
 * @param text the text around the braces
 * @param blank where they are within it; -1 if nothing follows them
 * @param named what the id is made of where they are a blank
 */
record GiftAnswer(Gift gift, Items items, Item item, String text, int blank, String named) {

  private static final Pattern TRUTH =
      Pattern.compile("(?i)(T|TRUE|F|FALSE)\\p{javaWhitespace}*(#.*)?", Pattern.DOTALL);

  /** One answer: after {@code =} or {@code ~}, with its weight in percent and its feedback. */
  private record Part(boolean equal, @Nullable BigDecimal weight, String text, String feedback) {

    boolean hasFullMarks() {
      return equal && (weight == null || weight.compareTo(BigDecimal.valueOf(100)) == 0);
    }
  }

  void add(String braces) {
    String inner = braces;
    int general = Gift.find(inner, "####", 0);
    if (general >= 0) {
      item.explanation = gift.part(inner.substring(general + 4));
      inner = inner.substring(0, general);
    }
    inner = inner.strip();
    if (inner.isEmpty()) {
      essay();
    } else if (inner.startsWith("#")) {
      numeric(inner.substring(1).strip());
    } else if (TRUTH.matcher(inner).matches()) {
      truth(inner);
    } else if (inner.charAt(0) == '=' || inner.charAt(0) == '~') {
      parts(split(inner));
    } else {
      // As Moodle reads it: {Two} is what is typed, and before options a wrong one.
      parts(split((Gift.find(inner, "~", 0) < 0 ? "=" : "~") + inner));
    }
  }

  /** An essay whose general feedback is the model answer; without one it is a draft. */
  private void essay() {
    String answer = item.explanation;
    item.explanation = "";
    if (answer.isEmpty()) {
      Answers.add(items, item, "");
    } else {
      items.add(item, Answers.open(answer));
    }
  }

  private void truth(String inner) {
    boolean answer = inner.charAt(0) == 'T' || inner.charAt(0) == 't';
    int hash = Gift.find(inner, "#", 0);
    while (hash >= 0) {
      int end = Gift.find(inner, "#", hash + 1);
      item.explain(gift.part(inner.substring(hash + 1, end < 0 ? inner.length() : end)));
      hash = end;
    }
    items.add(item, details -> new TrueFalse(details, answer));
  }

  private void numeric(String inner) {
    boolean several = inner.startsWith("=") || inner.startsWith("~");
    Part best =
        several
            ? split(inner).stream().filter(Part::hasFullMarks).findFirst().orElse(null)
            : part(true, null, inner);
    if (best == null) {
      items.refuse(item.line, "no number gives full marks");
      return;
    }
    item.explain(best.feedback());
    if (several) {
      lesser(split(inner).stream().filter(part -> !part.equals(best)).toList());
    }
    Accepted accepted = number(gift.typed(best.text()));
    if (accepted == null) {
      items.refuse(
          item.line, "\"" + best.text() + "\" is not a number, number:tolerance or from..to");
    } else {
      items.add(item, details -> new ShortAnswer(details, accepted));
    }
  }

  /** What is accepted for {@code number}, {@code number:tolerance} or {@code from..to}. */
  private static @Nullable Accepted number(String text) {
    boolean range = text.contains("..");
    String[] sides = text.split(range ? "\\.\\." : ":", 2);
    BigDecimal first = decimal(sides[0].strip());
    BigDecimal second = sides.length < 2 ? BigDecimal.ZERO : decimal(sides[1].strip());
    if (first == null || second == null) {
      return null;
    }
    BigDecimal two = BigDecimal.valueOf(2);
    String answer =
        range
            ? first.add(second).divide(two).stripTrailingZeros().toPlainString()
            : sides[0].matches(".*[eE].*") ? first.toString() : sides[0].strip();
    BigDecimal tolerance = range ? second.subtract(first).divide(two) : second;
    return tolerance.signum() < 0
        ? null
        : new Accepted(answer, List.of(), false, true, new Numeric(tolerance, false, ""));
  }

  private static @Nullable BigDecimal decimal(String text) {
    if (text.isEmpty() || text.length() > 30) {
      return null;
    }
    try {
      BigDecimal number = new BigDecimal(text);
      // Written out, it has few digits.
      return Math.abs(number.scale()) > 30 ? null : new BigDecimal(number.toPlainString());
    } catch (NumberFormatException _) {
      return null;
    }
  }

  private void parts(List<Part> parts) {
    if (parts.stream().anyMatch(part -> part.text().isBlank())) {
      items.refuse(item.line, "an answer has no text");
    } else if (!parts.stream().allMatch(Part::equal)) {
      choice(parts);
    } else if (parts.stream().allMatch(part -> Gift.find(part.text(), "->", 0) >= 0)) {
      match(parts);
    } else {
      typed(parts);
    }
  }

  private List<Part> split(String inner) {
    List<Part> parts = new ArrayList<>();
    int start = 0;
    while (start < inner.length()) {
      int end = start + 1;
      while (end < inner.length() && inner.charAt(end) != '=' && inner.charAt(end) != '~') {
        end += inner.charAt(end) == '\\' ? 2 : 1;
      }
      end = Math.min(end, inner.length());
      parts.add(part(inner.charAt(start) == '=', inner.substring(start + 1, end)));
      start = end;
    }
    return parts;
  }

  private Part part(boolean equal, String text) {
    String rest = text.strip();
    BigDecimal weight = null;
    if (rest.startsWith("%")) {
      int end = rest.indexOf('%', 1);
      weight = end < 0 ? null : decimal(rest.substring(1, end).strip());
      rest = weight == null ? rest : rest.substring(end + 1).strip();
    }
    return part(equal, weight, rest);
  }

  private Part part(boolean equal, @Nullable BigDecimal weight, String rest) {
    int hash = Gift.find(rest, "#", 0);
    String feedback = hash < 0 ? "" : gift.part(rest.substring(hash + 1));
    return new Part(equal, weight, hash < 0 ? rest : rest.substring(0, hash).strip(), feedback);
  }

  private void match(List<Part> parts) {
    List<String> lefts = new ArrayList<>();
    List<String> rights = new ArrayList<>();
    for (Part part : parts) {
      int arrow = Gift.find(part.text(), "->", 0);
      String left = gift.part(part.text().substring(0, arrow));
      String right = gift.part(part.text().substring(arrow + 2));
      if (right.isEmpty() || (!left.isEmpty() && lefts.contains(left))) {
        items.refuse(
            item.line, right.isEmpty() ? "a pair has no right side" : "a left side appears twice");
        return;
      }
      lefts.add(left);
      rights.add(right);
    }
    items.add(item, Answers.matching(lefts, rights));
  }

  /** Short answers; within a text, a blank. Partly right ones are not accepted. */
  private void typed(List<Part> parts) {
    List<Part> full = parts.stream().filter(Part::hasFullMarks).toList();
    List<String> texts = full.stream().map(part -> gift.typed(part.text())).toList();
    full.forEach(part -> item.explain(part.feedback()));
    if (texts.isEmpty()) {
      items.refuse(item.line, "no answer gives full marks");
      return;
    }
    lesser(parts.stream().filter(part -> !part.hasFullMarks()).toList());
    if (blank >= 0) {
      String before = text.substring(0, blank);
      String after = text.substring(blank + 1);
      item.former = named;
      item.stem = before + "[...]" + after;
      List<Cloze.Part> cloze = new ArrayList<>();
      if (!before.isEmpty()) {
        cloze.add(new Cloze.Text(before));
      }
      cloze.add(new Cloze.Gap(1));
      cloze.add(new Cloze.Text(after));
      items.add(item, details -> new Cloze(details, cloze, List.of(Answers.blank(texts, ""))));
    } else {
      items.add(item, details -> new ShortAnswer(details, Accepted.literal(texts)));
    }
  }

  /** Answers that Moodle gives some of the marks for. */
  private void lesser(List<Part> parts) {
    for (Part part : parts) {
      items.leaveOut(
          item.line,
          "the answer \"%s\" %s left out%s"
              .formatted(
                  gift.typed(part.text()),
                  part.hasFullMarks()
                      ? "is one of several numbers, so it is"
                      : "is worth only some of the marks, so it is",
                  part.feedback().isEmpty() ? "" : " with its feedback"));
    }
  }

  /** Options: right ones are those with {@code =}, or with a positive share of the marks. */
  private void choice(List<Part> parts) {
    List<Option> options = new ArrayList<>();
    boolean single = parts.stream().anyMatch(Part::equal);
    for (Part part : parts) {
      boolean share = part.weight() != null && part.weight().signum() > 0;
      boolean right = part.equal() || (!single && share);
      options.add(new Option(gift.part(part.text()), right, right ? "" : part.feedback()));
      if (share && !right) {
        items.leaveOut(
            item.line,
            "\""
                + gift.part(part.text())
                + "\" is worth some of the marks in Moodle and counts as wrong here");
      }
      item.explain(right ? part.feedback() : "");
    }
    if (options.stream().anyMatch(option -> option.text().isEmpty())) {
      items.refuse(item.line, "an answer has no text");
    } else if (options.stream().noneMatch(Option::right)) {
      items.refuse(item.line, "no option is right; mark one with =");
    } else {
      items.add(item, details -> new Choice(details, options, true));
    }
  }
}
