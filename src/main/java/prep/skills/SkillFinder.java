package prep.skills;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import prep.skills.JobText.Word;

/** Finds the names of skills in a text: whole words, the longest name first. */
final class SkillFinder {

  /**
   * A name in the text.
   *
   * @param first the index of its first word
   * @param next the index of the word behind it
   */
  record Mention(Skill skill, int first, int next, boolean sure) {}

  /** Words that deny what comes right behind them, with some that may stand between. */
  private static final Pattern DENIAL =
      Pattern.compile(
          "(?:\\b(?:no|non|without|ohne|keine?|keinen|instead of|rather than|statt)|\\bnot(?! only|"
              + " just)|(?:n't|\\bnot) (?:need|use|require|write|touch|have to know)|\\bnever"
              + " (?:use|write|touch))[ -]"
              + "(?:(?:an?|any|need|for|prior|previous|to|know|use|using|experience|knowledge|with|in|of|more)"
              + " ){0,4}$");

  /** How many characters before a name, and words between two, are looked at. */
  private static final int FAR_ENOUGH = 60;

  /** So many skills make a sentence one about skills. */
  private static final int ENOUGH = 2;

  /** An item of a list has fewer words than these. */
  private static final int ITEM = 12;

  private final Skills skills;
  private final JobText text;
  private final NameContext context;

  SkillFinder(Skills skills, JobText text) {
    this.skills = skills;
    this.text = text;
    this.context = new NameContext(text);
  }

  /** All that is asked for, in the order of the text; a skill as often as it is named. */
  List<Mention> mentions() {
    List<Mention> asked = new ArrayList<>();
    Mention denied = null;
    for (Mention mention : confirmed(candidates())) {
      boolean listed = denied != null && isAlternative(denied, mention);
      if (listed || isDenied(mention)) {
        denied = mention;
      } else {
        asked.add(mention);
      }
    }
    return asked;
  }

  private List<Mention> candidates() {
    List<Mention> found = new ArrayList<>();
    int word = 0;
    while (word < text.words().size()) {
      Optional<Spelling> longest = skills.at(text, word).stream().findFirst();
      int next = word + 1;
      if (longest.isPresent() && !isPartOfName(word)) {
        Spelling spelling = longest.get();
        next = word + spelling.words().size();
        Skill skill = spelling.skill();
        boolean sure =
            spelling.kind() == Spelling.Kind.SURE
                || (spelling.kind() == Spelling.Kind.EXACT && !context.isLoud(word));
        if (skill != null) {
          found.add(new Mention(skill, word, next, sure));
        }
      }
      word = next;
    }
    return found;
  }

  /** Whether the word belongs to one before it, as in {@code setup.docker}. */
  private boolean isPartOfName(int word) {
    String before = text.before(word);
    return word > 0
        && (before.equals(".") || before.equals("_") || before.equals("'"))
        && text.word(word).charAt(0) != '.';
  }

  /** Without the ordinary words that don't stand where skills do. */
  private List<Mention> confirmed(List<Mention> candidates) {
    boolean[] sure = new boolean[candidates.size()];
    for (int i = 0; i < sure.length; i++) {
      Mention it = candidates.get(i);
      sure[i] = it.sure() || context.saysSkill(it.first(), it.next());
    }
    boolean more = true;
    while (more) {
      more = false;
      for (int i = 0; i < sure.length; i++) {
        more |= confirm(candidates, sure, i);
      }
      for (int i = sure.length - 1; i >= 0; i--) {
        more |= confirm(candidates, sure, i);
      }
    }
    List<Mention> confirmed = new ArrayList<>();
    for (int i = 0; i < sure.length; i++) {
      if (sure[i]) {
        confirmed.add(candidates.get(i));
      }
    }
    return confirmed;
  }

  /** Whether a word turns out to be a skill by others that are. */
  private boolean confirm(List<Mention> all, boolean[] sure, int i) {
    if (sure[i] || !(isListed(all, sure, i) || isAmong(all, sure, i))) {
      return false;
    }
    sure[i] = true;
    return true;
  }

  /** Whether a word stands in a list beside a skill, or in a list of nothing but such words. */
  private boolean isListed(List<Mention> all, boolean[] sure, int i) {
    Mention it = all.get(i);
    boolean left = i > 0 && context.isListed(all.get(i - 1).next(), it.first());
    boolean right = i + 1 < all.size() && context.isListed(it.next(), all.get(i + 1).first());
    boolean ends = context.ends(it.next());
    if ((left && ends && sure[i - 1]) || (right && sure[i + 1]) || (left && right && ends)) {
      return true;
    }
    if (context.isItem(it.first(), it.next())) {
      return isNear(all, sure, i, i - 1) || isNear(all, sure, i, i + 1);
    }
    return (right && isWhole(it, all.get(i + 1))) || (left && isWhole(all.get(i - 1), it));
  }

  /** Whether two of them are all that is said. */
  private boolean isWhole(Mention first, Mention second) {
    return context.opens(first.first()) && context.closes(second.next());
  }

  private static boolean isNear(List<Mention> all, boolean[] sure, int one, int other) {
    return other >= 0
        && other < sure.length
        && sure[other]
        && Math.abs(all.get(one).first() - all.get(other).first()) < ITEM;
  }

  /** Whether a capital within a sentence stands among several skills, though in no list. */
  private boolean isAmong(List<Mention> all, boolean[] sure, int i) {
    Mention it = all.get(i);
    if (context.begins(it.first()) || context.isLoud(it.first()) || !context.ends(it.next())) {
      return false;
    }
    int others = 0;
    for (int k = Math.max(0, i - ITEM); k < Math.min(sure.length, i + ITEM); k++) {
      Mention other = all.get(k);
      int first = Math.min(it.first(), other.first());
      int second = Math.max(it.first(), other.first());
      others +=
          sure[k] && second - first < FAR_ENOUGH && context.isOneSentence(first, second) ? 1 : 0;
    }
    return others >= ENOUGH;
  }

  private boolean isDenied(Mention mention) {
    Word first = text.words().get(mention.first());
    String before = text.between(Math.max(0, first.start() - FAR_ENOUGH), first.start());
    return DENIAL.matcher(JobText.lower(before).replace('\n', ' ')).find();
  }

  /** Whether the second is but another one of those that are denied, as in "no Java or PHP". */
  private boolean isAlternative(Mention denied, Mention mention) {
    String joint = JobText.lower(text.between(end(denied), start(mention))).strip();
    return joint.equals("or") || joint.equals("nor") || joint.equals("/") || joint.equals("oder");
  }

  /** Where a mention begins in the text. */
  int start(Mention mention) {
    return text.words().get(mention.first()).start();
  }

  /** Where the text goes on behind a mention. */
  int end(Mention mention) {
    return text.words().get(mention.next() - 1).end();
  }
}
