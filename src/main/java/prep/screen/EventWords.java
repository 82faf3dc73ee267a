package prep.screen;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import prep.progress.HistoryEvent;
import prep.text.Percent;

/** Describes an event of the history in words. */
public final class EventWords {

  private EventWords() {}

  /**
   * As in {@code the answer to docker/mac-kernel from Sat 21 Nov 10:00 (100 %)}.
   *
   * @param amended the answer that an amendment is about, if it is known
   */
  public static String of(
      HistoryEvent event, Optional<HistoryEvent.Answered> amended, ZoneId zone) {
    String when = " from " + moment(event.at(), zone);
    return switch (event) {
      case HistoryEvent.Answered answered ->
          "the answer to " + answered.question() + when + " (" + Percent.of(answered.score()) + ")";
      case HistoryEvent.Amended amend ->
          "the change "
              + (amend.grade() == null ? "of the score" : "to " + amend.grade().word())
              + amended.map(answer -> " for the answer to " + answer.question()).orElse("")
              + when;
      case HistoryEvent.Undone _ -> "the undo" + when;
      case HistoryEvent.Reset reset -> "the reset of " + reset.glob() + when;
      case HistoryEvent.Flagged flagged ->
          (flagged.on() ? "the flag of " : "the end of the flag of ") + flagged.question() + when;
      case HistoryEvent.Planned planned ->
          (planned.plan() == null ? "the end of the plan" : "the plan") + when;
      case HistoryEvent.Mocked _ -> "the end of the mock interview" + when;
      case HistoryEvent.Muted muted ->
          (muted.on() ? "the muting of " : "the unmuting of ") + muted.question() + when;
    };
  }

  private static String moment(Instant at, ZoneId zone) {
    LocalDateTime local = LocalDateTime.ofInstant(at, zone);
    String minute = (local.getMinute() < 10 ? ":0" : ":") + local.getMinute();
    return Dates.shortly(local.toLocalDate()) + " " + local.getHour() + minute;
  }
}
