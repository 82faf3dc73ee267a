package prep.deck;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every question has, whatever its type. A text that is absent is empty.
 *
 * @param rev 8 hex digits of a hash of the question's content
 * @param origin the phase of the question
 * @param was former keys, whose progress this question continues
 * @param stem what is asked, as Markdown
 * @param sources addresses that support the answer, {@code http} or {@code https}
 * @param covers ids of the track items that the question tests
 * @param checked when the question was last verified
 * @param applies what the answer holds for, such as {@code Docker 29}
 * @param time the time that a good answer takes
 * @param draft not ready: never asked unless named
 * @param followUps what may be asked next, in order of preference
 */
public record Details(
    QuestionKey key,
    String rev,
    Origin origin,
    List<QuestionKey> was,
    Level level,
    List<String> tags,
    String stem,
    String hint,
    String explanation,
    List<String> sources,
    List<String> covers,
    @Nullable YearMonth checked,
    String applies,
    @Nullable Duration time,
    boolean draft,
    List<FollowUp> followUps) {

  public Details {
    was = List.copyOf(was);
    tags = List.copyOf(tags);
    sources = List.copyOf(sources);
    covers = List.copyOf(covers);
    followUps = List.copyOf(followUps);
  }

  /**
   * The same with another name, place or text. Where its topic changes, follow-ups within the old
   * topic are in the new one, too.
   */
  public Details with(QuestionKey otherKey, Origin otherOrigin, String otherStem) {
    return new Details(
        otherKey,
        rev,
        otherOrigin,
        was,
        level,
        tags,
        otherStem,
        hint,
        explanation,
        sources,
        covers,
        checked,
        applies,
        time,
        draft,
        followUps.stream().map(one -> one.moved(key.topic(), otherKey.topic())).toList());
  }
}
