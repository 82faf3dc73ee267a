package prep.exchange.gift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import prep.deck.Accepted;
import prep.deck.Accepted.Alternative;
import prep.deck.Accepted.Literal;
import prep.deck.Accepted.Numeric;
import prep.deck.Choice;
import prep.deck.Choice.Option;
import prep.deck.Cloze;
import prep.deck.Matching;
import prep.deck.Open;
import prep.deck.ShortAnswer;
import prep.deck.TrueFalse;
import prep.exchange.item.Answers;
import prep.exchange.item.Item;
import prep.exchange.item.Items;
import prep.exchange.item.KeyPoints;

/**
 * What stands in the braces of a GIFT question.
 *
 * @param before the text before the braces
 * @param after the text after them
 * @param missingWord whether the braces stand within the text
 */
record GiftAnswer(Gift gift, Item item, String before, String after, boolean missingWord) {

  private static final List<String> TRUTHS = List.of("TRUE", "T", "FALSE", "F");

  /** One answer: after {@code =} or {@code ~}, with its weight in percent and its feedback. */
  private record Part(boolean equal, @Nullable BigDecimal weight, String text, String feedback) {}

  void addTo(Items items, String braces) {
    String inner = braces;
    int general = Gift.find(inner, "####", 0);
    if (general >= 0) {
      item.explanation = gift.read(inner.substring(general + 4)).strip();
      inner = inner.substring(0, general);
    }
    inner = inner.strip();
    if (inner.isEmpty()) {
      essay(items);
    } else if (inner.startsWith("#")) {
      numeric(items, inner.substring(1).strip());
    } else if (TRUTHS.contains(first(inner).toUpperCase(Locale.ROOT))) {
      truth(items, inner);
    } else if (inner.charAt(0) == '=' || inner.charAt(0) == '~') {
      parts(items, inner);
    } else {
      items.refuse(item.line, "the answer in braces starts with none of = ~ # T F");
    }
  }

  private static String first(String inner) {
    int hash = inner.indexOf('#');
    return (hash < 0 ? inner : inner.substring(0, hash)).strip();
  }

  /** An essay whose general feedback is the model answer; without one it is a draft. */
  private void essay(Items items) {
    String answer = item.explanation;
    item.explanation = "";
    if (answer.isEmpty()) {
      Answers.add(items, item, "");
    } else {
      items.add(
          item, details -> new Open(details, answer, KeyPoints.of(answer), List.of(), List.of()));
    }
  }

  private void truth(Items items, String inner) {
    boolean answer = first(inner).toUpperCase(Locale.ROOT).startsWith("T");
    List<String> said = new ArrayList<>();
    int hash = Gift.find(inner, "#", 0);
    while (hash >= 0) {
      int end = Gift.find(inner, "#", hash + 1);
      said.add(gift.read(inner.substring(hash + 1, end < 0 ? inner.length() : end)).strip());
      hash = end;
    }
    String feedback = String.join("\n\n", said.stream().filter(text -> !text.isEmpty()).toList());
    item.explanation = joined(item.explanation, feedback);
    items.add(item, details -> new TrueFalse(details, answer));
  }

  private static String joined(String a, String b) {
    return a.isEmpty() || b.isEmpty() ? a + b : a + "\n\n" + b;
  }

  private void numeric(Items items, String inner) {
    String number = inner;
    if (inner.startsWith("=") || inner.startsWith("~")) {
      List<Part> parts = split(inner);
      Part best = null;
      for (Part part : parts) {
        if (part.equal() && (part.weight() == null || isWhole(part.weight()))) {
          best = best == null ? part : best;
        }
      }
      if (best == null) {
        items.refuse(item.line, "no number has full marks");
        return;
      }
      number = best.text();
      item.explanation = joined(item.explanation, best.feedback());
    } else {
      int hash = Gift.find(inner, "#", 0);
      if (hash >= 0) {
        item.explanation = joined(item.explanation, gift.read(inner.substring(hash + 1)).strip());
        number = inner.substring(0, hash);
      }
    }
    Accepted accepted = number(Gift.unescaped(number).strip());
    if (accepted == null) {
      items.refuse(
          item.line, "\"" + number.strip() + "\" is no number, number:tolerance or from..to");
    } else {
      items.add(item, details -> new ShortAnswer(details, accepted));
    }
  }

  private static boolean isWhole(BigDecimal percent) {
    return percent.compareTo(BigDecimal.valueOf(100)) == 0;
  }

  private static @Nullable Accepted number(String text) {
    int dots = text.indexOf("..");
    int colon = text.indexOf(':');
    String a = dots >= 0 ? text.substring(0, dots) : colon >= 0 ? text.substring(0, colon) : text;
    String b = dots >= 0 ? text.substring(dots + 2) : colon >= 0 ? text.substring(colon + 1) : "0";
    BigDecimal first = decimal(a.strip());
    BigDecimal second = decimal(b.strip());
    if (first == null || second == null) {
      return null;
    }
    BigDecimal answer = first;
    BigDecimal tolerance = second;
    if (dots >= 0) {
      BigDecimal two = BigDecimal.valueOf(2);
      answer = first.add(second).divide(two);
      tolerance = second.subtract(first).divide(two);
    }
    return tolerance.signum() < 0
        ? null
        : new Accepted(
            dots >= 0 ? answer.stripTrailingZeros().toPlainString() : a.strip(),
            List.of(),
            false,
            true,
            new Numeric(tolerance, false, ""));
  }

  private static @Nullable BigDecimal decimal(String text) {
    if (text.isEmpty() || text.length() > 30 || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
      return null;
    }
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException _) {
      return null;
    }
  }

  private void parts(Items items, String inner) {
    List<Part> parts = split(inner);
    boolean arrows = true;
    boolean equal = true;
    boolean weighted = false;
    for (Part part : parts) {
      arrows &= part.equal() && Gift.find(part.text(), "->", 0) >= 0;
      equal &= part.equal();
      weighted |= part.weight() != null;
      if (part.text().isBlank()) {
        items.refuse(item.line, "an answer has no text");
        return;
      }
    }
    if (arrows) {
      match(items, parts);
    } else if (equal) {
      typed(items, parts);
    } else {
      choice(items, parts, weighted);
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
    int hash = Gift.find(rest, "#", 0);
    String feedback = hash < 0 ? "" : gift.read(rest.substring(hash + 1)).strip();
    return new Part(equal, weight, hash < 0 ? rest : rest.substring(0, hash).strip(), feedback);
  }

  private String text(Part part) {
    return gift.read(part.text()).strip();
  }

  private void match(Items items, List<Part> parts) {
    List<String> lefts = new ArrayList<>();
    List<String> rights = new ArrayList<>();
    List<Integer> pairing = new ArrayList<>();
    for (Part part : parts) {
      int arrow = Gift.find(part.text(), "->", 0);
      String left = gift.read(part.text().substring(0, arrow)).strip();
      String right = gift.read(part.text().substring(arrow + 2)).strip();
      if (right.isEmpty() || lefts.contains(left)) {
        items.refuse(
            item.line,
            right.isEmpty() ? "a pair has no right side" : "a left side stands there twice");
        return;
      }
      if (!rights.contains(right)) {
        rights.add(right);
      }
      if (!left.isEmpty()) {
        lefts.add(left);
        pairing.add(rights.indexOf(right) + 1);
      }
    }
    items.add(item, details -> new Matching(details, lefts, rights, pairing));
  }

  /** Short answers; within a text, a blank. Half right ones are not accepted. */
  private void typed(Items items, List<Part> parts) {
    List<String> texts = new ArrayList<>();
    for (Part part : parts) {
      if (part.weight() == null || isWhole(part.weight())) {
        texts.add(text(part));
        item.explanation = joined(item.explanation, part.feedback());
      }
    }
    if (texts.isEmpty()) {
      items.refuse(item.line, "no answer has full marks");
    } else if (missingWord) {
      Item blank = new Item(item.line, before + "[...]" + after.stripTrailing());
      blank.topic = item.topic;
      blank.id = item.id;
      blank.explanation = item.explanation;
      blank.tags.addAll(item.tags);
      List<Cloze.Part> cloze = new ArrayList<>();
      if (!before.isEmpty()) {
        cloze.add(new Cloze.Text(before));
      }
      cloze.add(new Cloze.Gap(1));
      cloze.add(new Cloze.Text(after.stripTrailing()));
      items.add(blank, details -> new Cloze(details, cloze, List.of(Answers.blank(texts, ""))));
    } else {
      List<Alternative> also = new ArrayList<>();
      texts.subList(1, texts.size()).forEach(text -> also.add(new Literal(text)));
      Accepted accepted = new Accepted(texts.getFirst(), also, false, true, null);
      items.add(item, details -> new ShortAnswer(details, accepted));
    }
  }

  /** Options: right ones are those with {@code =}, or with a positive share of the marks. */
  private void choice(Items items, List<Part> parts, boolean weighted) {
    List<Option> options = new ArrayList<>();
    boolean single = parts.stream().anyMatch(Part::equal);
    for (Part part : parts) {
      boolean share = part.weight() != null && part.weight().signum() > 0;
      boolean right = part.equal() || (weighted && !single && share);
      options.add(new Option(text(part), right, right ? "" : part.feedback()));
      if (right) {
        item.explanation = joined(item.explanation, part.feedback());
      }
    }
    if (options.stream().noneMatch(Option::right)) {
      items.refuse(item.line, "no option is right; mark one with =");
      return;
    }
    items.add(item, details -> new Choice(details, options, true));
  }
}
