package prep.exchange.anki;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A note type: its fields, and the cards that are made of them. */
record NoteType(String name, boolean cloze, List<String> fields, List<Card> cards) {

  private static final Pattern FIELD = Pattern.compile("\\{\\{([^{}]+)}}");

  /** The fallback for an unknown type: a question and its answer. */
  static final NoteType UNKNOWN =
      new NoteType(
          "", false, List.of("Front", "Back"), List.of(new Card(List.of(0), List.of(1), -1)));

  /**
   * A card, by the places of the fields that are shown.
   *
   * @param typed the field that has to be typed; -1 for none
   */
  record Card(List<Integer> front, List<Integer> back, int typed) {}

  NoteType {
    fields = List.copyOf(fields);
    cards = List.copyOf(cards);
  }

  /**
   * A type whose cards have these two templates each.
   *
   * @param fronts HTML with {@code {{Field}}}, {@code {{filter:Field}}} and conditions
   */
  static NoteType of(
      String name, boolean cloze, List<String> fields, List<String> fronts, List<String> backs) {
    List<Card> cards = new ArrayList<>();
    for (int i = 0; i < fronts.size(); i++) {
      List<Integer> front = new ArrayList<>();
      List<Integer> back = new ArrayList<>();
      int typed = -1;
      for (String tag : tags(fronts.get(i))) {
        int field = fields.indexOf(tag.substring(tag.lastIndexOf(':') + 1).strip());
        boolean deleted = tag.contains("cloze:");
        if (field >= 0 && tag.startsWith("type:") && !deleted) {
          typed = field;
        } else if (field >= 0 && !tag.startsWith("hint:") && !front.contains(field)) {
          front.add(field);
        }
      }
      for (String tag : tags(backs.get(i))) {
        int field = fields.indexOf(tag.substring(tag.lastIndexOf(':') + 1).strip());
        if (field >= 0 && field != typed && !front.contains(field) && !back.contains(field)) {
          back.add(field);
        }
      }
      cards.add(new Card(front, back, typed));
    }
    return new NoteType(name, cloze, fields, cards);
  }

  private static List<String> tags(String template) {
    return FIELD
        .matcher(template)
        .results()
        .map(tag -> tag.group(1).strip())
        .filter(tag -> "#^/!".indexOf(tag.charAt(0)) < 0)
        .toList();
  }

  /** Whether the notes hide parts of an image. */
  boolean hidesPictures() {
    return name.toLowerCase(Locale.ROOT).contains("image occlusion");
  }

  String field(int place) {
    return place < fields.size() ? fields.get(place) : Integer.toString(place + 1);
  }
}
