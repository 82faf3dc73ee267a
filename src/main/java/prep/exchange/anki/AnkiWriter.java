package prep.exchange.anki;

import java.util.ArrayList;
import java.util.List;
import prep.deck.Cloze;
import prep.deck.Cloze.Blank;
import prep.deck.Deck;
import prep.deck.Level;
import prep.deck.Question;
import prep.exchange.markdown.AnswerSections;
import prep.exchange.markdown.CardText;
import prep.exchange.markdown.MarkdownToHtml;
import prep.exchange.table.DelimitedText;

/** Decks as notes that Anki imports: one deck per topic, of the note types Basic and Cloze. */
public final class AnkiWriter {

  private static final String HEAD =
      """
      #separator:tab
      #html:true
      #guid column:1
      #notetype column:2
      #deck column:3
      #tags column:6
      """;

  /** Stands around the number of a blank; no sign has this number. */
  private static final String GAP = "\uE000";

  private final MarkdownToHtml html = new MarkdownToHtml();

  private AnkiWriter() {}

  public static String write(List<Deck> decks) {
    AnkiWriter writer = new AnkiWriter();
    StringBuilder out = new StringBuilder(HEAD);
    for (Deck deck : decks) {
      for (Question question : deck.questions()) {
        out.append(DelimitedText.written(writer.note(question), '\t'));
      }
    }
    return out.toString();
  }

  private List<String> note(Question question) {
    boolean cloze = false;
    CardText card = CardText.of(question);
    String front = question.stem();
    String back = card.answer();
    if (question instanceof Cloze text && canHold(text)) {
      cloze = true;
      front = text.filled(number -> GAP + number + GAP);
      int explanation = back.indexOf("\n\n**" + AnswerSections.EXPLANATION);
      int more = explanation < 0 ? back.indexOf("\n\n**" + AnswerSections.HINT) : explanation;
      back = more < 0 ? "" : back.substring(more).strip();
    }
    String shown = card.shown().isEmpty() ? "" : "\n<hr>\n" + html.of(card.shown());
    return List.of(
        question.key().toString(),
        cloze ? "Cloze" : "Basic",
        question.topic().name().replace("/", "::"),
        (cloze ? withBlanks((Cloze) question, html.of(front)) : html.of(front)) + shown,
        html.of(back),
        tags(question));
  }

  /** Whether Anki's braces and colons would not be confused with those of the text. */
  private static boolean canHold(Cloze cloze) {
    for (Blank blank : cloze.blanks()) {
      String all = String.join("|", blank.accepted().texts()) + blank.hint();
      if (all.contains("::") || all.contains("}") || all.contains("{") || all.contains("\n")) {
        return false;
      }
    }
    return true;
  }

  /** Blanks are literal wherever they stand, so they come in when the rest is HTML. */
  private static String withBlanks(Cloze cloze, String html) {
    String marked = html;
    for (int number = 1; number <= cloze.blanks().size(); number++) {
      String literal = blank(cloze, number).replace("&", "&amp;").replace("<", "&lt;");
      marked = marked.replace(GAP + number + GAP, "{{c" + number + "::" + literal + "}}");
    }
    return marked;
  }

  private static String blank(Cloze cloze, int number) {
    Blank blank = cloze.blanks().get(number - 1);
    String hint = blank.hint().isEmpty() ? "" : "::" + blank.hint();
    return String.join("|", blank.accepted().texts()) + hint;
  }

  private static String tags(Question question) {
    List<String> tags = new ArrayList<>();
    question.tags().forEach(tag -> tags.add(tag.replace(' ', '_')));
    tags.add("type::" + question.type().word());
    if (question.level() != Level.MID) {
      tags.add("level::" + question.level().word());
    }
    return String.join(" ", tags);
  }
}
