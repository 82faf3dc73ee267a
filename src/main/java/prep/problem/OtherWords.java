package prep.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The word of the deck format that means what an author wrote in another format's word. */
public final class OtherWords {

  /** A line: a word of the format, then what others call it. */
  private static final Map<String, List<String>> MEANINGS =
      meanings(
          """
          question      text prompt stem front body statement task title
          options       choices alternatives answers responses distractors
          level         difficulty
          answer        correct solution expected back model model-answer sample-answer right result answers
          explanation   reason rationale why notes note because comment details
          hint          clue tip
          sources       links link refs references reference url urls docs see
          tags          category categories labels label topics topic keywords
          id            name key slug
          type          kind
          time          duration timer limit seconds timeout
          steps         items sequence order sorted
          pairs         matches matching left items
          done_when     criteria checklist acceptance done-when
          extra         distractors
          accept        aliases synonyms alternatives accepted also variants answers regex
          regex         regexp pattern
          match         keywords words patterns
          points        rubric criteria key-points keypoints
          wrong         false incorrect text option answer
          right         true correct
          say           point text
          claim         myth text say
          why           explanation reason feedback because
          checked       verified reviewed date
          applies       version versions
          shuffle       random randomize
          about         description summary
          title         name
          questions     cards items quiz
          blanks        gaps
          title         section heading header chapter
          sections      section chapters modules parts groups topics areas categories
          items         entries topics points skills questions list contents bullets
          item          title name label text topic description summary skill content
          options       flags switches opts arguments args
          same          alias aliases as like
          harmless      ignore ignored ignores optional
          true-false    boolean bool yes-no true/false truefalse tf
          choice        multiple-choice multiplechoice mcq single-choice multi multiple select radio
          cloze         fill-in fill fillin fill-in-the-blank fill-in-the-blanks gap gaps blank blanks
          short         text input string number numeric short-answer
          command       shell cli bash terminal
          order         sequence ordering sort ranking sorting
          match         matching pairs pair
          open          essay free long free-text discussion long-answer
          task          exercise practice practical project lab
          junior        easy beginner basic
          mid           medium intermediate middle
          senior        hard advanced expert difficult
          followups     follow-up follow-ups next then
          ask           question key id
          lead          text say transition
          when          if on after condition
          case          case-sensitive casesensitive exact strict
          any           parallel unordered together concurrent either group
          answered      right correct known passed success
          missed        wrong incorrect unknown failed failure
          """);

  private OtherWords() {}

  private static Map<String, List<String>> meanings(String table) {
    Map<String, List<String>> meanings = new HashMap<>();
    for (String line : table.lines().toList()) {
      List<String> words = Arrays.asList(line.split(" +"));
      for (String word : words.subList(1, words.size())) {
        meanings.computeIfAbsent(word, _ -> new ArrayList<>()).add(words.getFirst());
      }
    }
    return meanings;
  }

  /** The known word that means the same, otherwise the one that was probably mistyped. */
  public static Optional<String> of(String typed, Collection<String> known) {
    String word = typed.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    for (String meant : MEANINGS.getOrDefault(word, List.of())) {
      if (known.contains(meant)) {
        return Optional.of(meant);
      }
    }
    return DidYouMean.of(typed, known);
  }
}
