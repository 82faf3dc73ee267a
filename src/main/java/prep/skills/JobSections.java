package prep.skills;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which stretches of a text stand below a heading such as "Nice to have" or "What we offer". */
final class JobSections {

  /** From an offset on, up to the next part. */
  private record Part(int from, boolean wished) {}

  private static final String WISHED =
      "nice[- ]to[- ]haves?|bonus(?:[- ]?points?| skills?| qualifications?)?|bonuspunkte|(?:big"
          + " |huge |real |what is |it'?s )?(?:a"
          + " )?plus(?:es|points?|punkte)?|pluspunkte|preferred|desirables?|desired|optional|good[-"
          + " ]to[- ](?:know|haves?)|ideally|idealerweise|would (?:also )?(?:love|like)|would be"
          + " (?:nice|great|a plus|an advantage)|(?:extra|brownie) points?|even better|stand"
          + " out|sets? you apart|advantages?|advantageous|beneficial|wünschenswert|von"
          + " vorteil|gern gesehen|kein muss|das wäre (?:toll|super|schön)|not (?:required|needed|a"
          + " must)|what we offer|we offer|benefits|perks|our offer|why (?:join )?us|wir"
          + " bieten|bieten wir|unser angebot|deine vorteile|ihre vorteile|darauf kannst du dich"
          + " freuen";

  private static final String ASKED =
      "requirements?|required|must[- ]haves?|minimum|basic qualifications?|qualifications?|what"
          + " you(?:'ll| will)? (?:need|bring|have|do)|your"
          + " (?:profile|skills|tasks|role|background)|(?:hard |key |technical |core"
          + " )?skills|(?:our |the |your )?(?:tech(?:nology)?[- ]?)?stack|who you are|about"
          + " (?:you|us|the (?:role|job|team|company))|responsibilities|you(?: will| have| bring|"
          + " are|'ll| know)?|we expect|we(?: are)? look(?:ing)?"
          + " for|essentials?|mandatory|technologies|tools|languages|the role|the"
          + " job|experience|education|how to apply|anforderungen|(?:dein|ihr) profil|(?:du|sie)"
          + " bring\\w*|(?:du|sie) mitbring\\w*|(?:deine|ihre)?"
          + " ?aufgaben|qualifikation(?:en)?|voraussetzungen|kenntnisse|über uns|das erwartet dich";

  /** Words of a heading before the colon. */
  private static final Pattern INLINE =
      Pattern.compile(
          "(?iu)(?:^|[.!?;•|–)])[#• ]{0,9}((?:[\\p{L}\\p{N}'&/-]{1,40} ){0,5}?(?:("
              + WISHED
              + ")|(?:"
              + ASKED
              + "))(?: [\\p{L}\\p{N}'&/()-]{1,40}){0,4}) ?:");

  private static final Pattern WISHED_LINE =
      Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])(?:" + WISHED + ")(?![\\p{L}\\p{N}])");

  private static final Pattern ASKED_LINE =
      Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])(?:" + ASKED + ")(?![\\p{L}\\p{N}])");

  /** In a heading without a sign, these show that it is an item. */
  private static final Pattern PREPOSITION =
      Pattern.compile(
          "(?iu)(?<![\\p{L}])(?:with|in|of|using|mit|von|as|is|are|a|ist|sind)(?![\\p{L}])");

  private static final int LONGEST_HEADING = 8;

  /** So many words more than the usual ones may stand in a heading without a sign. */
  private static final int MOST_MORE = 2;

  private final List<Part> parts = new ArrayList<>();

  JobSections(JobText text) {
    boolean wished = false;
    boolean inline = false;
    int start = 0;
    for (String line : text.text().split("\n", -1)) {
      if (isHeading(line)) {
        wished = wishes(line);
        inline = false;
        parts.add(new Part(start, wished));
      } else {
        if (inline && (line.isBlank() || line.startsWith("•"))) {
          parts.add(new Part(start, wished));
          inline = false;
        }
        inline |= addInline(line, start);
      }
      start += line.length() + 1;
    }
  }

  /** Whether a line is but a heading: short, without a sentence, in words that headings have. */
  private static boolean isHeading(String line) {
    String words = line.replaceAll("[#*_=~-]+|^•", " ").strip();
    if (words.isEmpty() || words.split("\\s+").length > LONGEST_HEADING) {
      return false;
    }
    boolean marked = line.startsWith("#") || words.endsWith(":");
    boolean item = line.startsWith("•") && !words.endsWith(":");
    boolean sentence = words.endsWith(".") || words.endsWith(",") || words.contains(": ");
    if (item || sentence) {
      return false;
    }
    return marked || isAll(words);
  }

  /** Whether the words of an unmarked line are those of a heading rather than of an item. */
  private static boolean isAll(String words) {
    Matcher wished = WISHED_LINE.matcher(words);
    Matcher asked = ASKED_LINE.matcher(words);
    Matcher found = wished.find() ? wished : asked;
    if (found == asked && !asked.find()) {
      return false;
    }
    String rest = words.substring(0, found.start()) + words.substring(found.end());
    return !words.contains(",")
        && Character.isUpperCase(words.charAt(0))
        && !PREPOSITION.matcher(rest).find()
        && rest.strip().split("\\s+").length <= MOST_MORE;
  }

  private static boolean wishes(String line) {
    return WISHED_LINE.matcher(line).find();
  }

  /** Headings within a line; each one holds up to the next. */
  private boolean addInline(String line, int start) {
    Matcher heading = INLINE.matcher(line);
    boolean any = false;
    while (heading.find()) {
      parts.add(new Part(start + heading.start(1), heading.group(2) != null));
      any = true;
    }
    return any;
  }

  /** Whether what stands at an offset is only nice to have, by the headings above it. */
  boolean isWished(int offset) {
    boolean wished = false;
    for (Part part : parts) {
      if (part.from() > offset) {
        break;
      }
      wished = part.wished();
    }
    return wished;
  }
}
