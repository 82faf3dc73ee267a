package prep.exchange.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import prep.exchange.item.MarkdownLine;

/** What introduces an answer: {@code Answer:}, {@code **Ans.**}, {@code Correct: b}. */
final class AnswerLabel {

  private static final String WORD =
      "(?:(?:the )?(?:correct |right )?(?:answers?|options?) ?(?:is|are)?(?:"
          + " option)?|correct|ans|solution|antwort|lösung|ответ|відповідь|respuesta|respuesta"
          + " correcta|réponse|resposta|risposta|odpowiedź|cevap|答案|解答|回答|答え|答|정답|답)";

  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)(?:#{1,6}\\s+)?([*_]{0,3})(?:%s\\s?[*_]{0,3}\\s?[:：]|ans\\.(?=\\s|\\*)|%s[*_]{1,3}\\s?[-–—](?=\\s)|%s [-–—](?=[\\s*_]))([*_]{0,3})\\s*"
              .formatted(WORD, WORD, WORD));

  /** Each label has one of these; most lines have none, so that the many words aren't tried. */
  private static final Pattern SIGN = Pattern.compile("[:：.–—-]");

  private static final Pattern CERTAIN =
      Pattern.compile(
          "(?iu)(?:#{1,6}\\s+)?[*_]{0,3}(?:a|(?:correct |right"
              + " )?answers?|ans|ответ|respuesta|réponse|答案|解答|回答)\\s?[*_]{0,3}\\s?(?:[:：.]|[*_]|\\z)");

  /** A label alone on its line. */
  private static final Pattern ALONE =
      Pattern.compile(
          "(?iu)(?:#{1,6}\\s+)?(?:answers?|solution|antwort|lösung|ответ|respuesta|réponse|答案|解答|回答)");

  private static final Pattern HINT =
      Pattern.compile("(?iu).*\\b(?:hints?|tipp?|hinweis|подсказка|pista|indice)\\b.*");

  private static final int LONGEST = 80;

  private static final Set<String> SUMMARY_WORDS =
      Set.of(
          ("show see view reveal click tap toggle expand open read display get check press here me"
               + " to the for a an and of answer answers correct right solution solutions"
               + " explanation explanations explain hint hints spoiler spoilers details detail more"
               + " output result results your my full sample model possible suggested expected"
               + " show/hide hide code example antwort lösung anzeigen zeigen ответ показать"
               + " відповідь respuesta ver solución réponse voir la resposta risposta mostra"
               + " odpowiedź cevap 答案 解答 回答 答え 答 查看答案 点击查看答案 查看解答 정답 답 보기")
              .split(" "));

  private AnswerLabel() {}

  /** What follows the label at the start of a line; null if there is none. */
  static @Nullable String after(String line) {
    String text = line.strip();
    String plain = MarkdownLine.after("A", text);
    if (plain != null) {
      return plain;
    }
    String start = text.substring(0, Math.min(text.length(), LONGEST));
    Matcher label = LABEL.matcher(start);
    if (SIGN.matcher(start).find() && label.lookingAt()) {
      String rest = text.substring(label.end());
      String sign = label.group(1);
      // The emphasis may end after the label or after the answer.
      boolean open = !sign.isEmpty() && label.group(2).isEmpty();
      return open && rest.endsWith(sign) && rest.indexOf(sign) == rest.length() - sign.length()
          ? rest.substring(0, rest.length() - sign.length()).strip()
          : rest.strip();
    }
    return isAlone(text) ? "" : null;
  }

  /** Whether a label can't be part of a sentence, such as {@code A:} or {@code Answer:}. */
  static boolean isCertain(String line) {
    return CERTAIN.matcher(line.strip()).lookingAt();
  }

  private static boolean isAlone(String text) {
    boolean marked = text.startsWith("#") || text.startsWith("**") || text.startsWith("__");
    return marked
        && ALONE.matcher(MarkdownLine.unemphasised(MarkdownLine.headingText(text))).matches();
  }

  /** Whether a summary only says that the answer is below it. */
  static boolean isSummary(String summary) {
    List<String> words =
        Arrays.asList(
            summary
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}/]+", " ")
                .strip()
                .split(" ", -1));
    return words.size() <= 8
        && (SUMMARY_WORDS.containsAll(words)
            || words.equals(List.of(""))
            || after(summary) != null);
  }

  static boolean isHint(String summary) {
    return HINT.matcher(summary).matches();
  }
}
