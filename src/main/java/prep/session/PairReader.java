package prep.session;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import prep.deck.Matching;
import prep.grading.Response;

/**
 * Reads which letter belongs to which number, as people write it: {@code 1b 2a}, {@code 1-b, 2-a},
 * {@code 1: b; 2: a}, {@code 1=b}, {@code 1b2a}, and a letter for each number in turn, {@code b a}.
 */
final class PairReader {

  private static final Pattern BETWEEN = Pattern.compile("[\\s,;]*");
  private static final Pattern PAIR =
      Pattern.compile("(\\d+)\\s*(?:->|=>|[-–—→:=.)/]?)\\s*([A-Za-z])(?![A-Za-z])");
  private static final Pattern IN_TURN = Pattern.compile("[\\s,;]*[A-Za-z](?:[\\s,;]+[A-Za-z])*");
  private static final Pattern WORD = Pattern.compile("[^\\s,;]+");

  private final Matching matching;
  private final Posed posed;
  private final String line;
  private final int[] given;

  private PairReader(Matching matching, Posed posed, String line) {
    this.matching = matching;
    this.posed = posed;
    this.line = line;
    this.given = new int[matching.lefts().size()];
  }

  static Reply read(Matching matching, Posed posed, String line) {
    return new PairReader(matching, posed, inPairs(matching, line)).reply();
  }

  /** Letters alone with their numbers, where there is one for each. */
  private static String inPairs(Matching matching, String line) {
    if (!IN_TURN.matcher(line.stripTrailing()).matches()) {
      return line;
    }
    String[] letters =
        WORD.matcher(line).results().map(word -> word.group()).toArray(String[]::new);
    return letters.length != matching.lefts().size()
        ? line
        : String.join(
            " ", IntStream.range(0, letters.length).mapToObj(n -> n + 1 + letters[n]).toList());
  }

  private Reply reply() {
    int at = afterBlanks(0);
    while (at < line.length()) {
      Matcher pair = PAIR.matcher(line).region(at, line.length());
      if (!pair.lookingAt()) {
        Matcher word = WORD.matcher(line).region(at, line.length());
        return unreadable(word.find() ? word.group() : line.substring(at), at);
      }
      int left = Word.number(pair.group(1));
      int right = Character.toLowerCase(pair.group(2).charAt(0)) - 'a' + 1;
      if (left < 1 || left > given.length || right > matching.rights().size()) {
        return unreadable(pair.group(), at);
      }
      if (given[left - 1] != 0) {
        return new Reply.Unreadable(left + " is paired twice", at);
      }
      given[left - 1] = posed.deckPosition(right);
      at = afterBlanks(pair.end());
    }
    return new Reply.Answer(new Response.Matched(matching, Arrays.stream(given).boxed().toList()));
  }

  private int afterBlanks(int at) {
    Matcher between = BETWEEN.matcher(line).region(at, line.length());
    return between.lookingAt() ? between.end() : at;
  }

  private Reply.Unreadable unreadable(String pair, int at) {
    int number = Word.number(pair);
    if (number >= 1 && number <= given.length) {
      return new Reply.Unreadable(
          pair + " has no letter; type pairs such as " + ReplyReader.sample(matching), at);
    }
    return new Reply.Unreadable(
        ReplyReader.quoted(pair)
            + " does not pair 1 to "
            + given.length
            + " with a to "
            + ReplyReader.letter(matching.rights().size())
            + "; type pairs such as "
            + ReplyReader.sample(matching),
        at);
  }
}
