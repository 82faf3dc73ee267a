package prep.cli.debrief;

import java.util.ArrayList;
import java.util.List;
import prep.cli.command.Study;
import prep.debrief.Asked;
import prep.deck.QuestionType;
import prep.progress.HistoryEvent;
import prep.progress.HistoryEvent.Answered;
import prep.progress.Mode;
import prep.store.Journal;
import prep.terminal.debrief.DebriefRecorder;

/** Keeps what was asked in an interview in the record, and what is new as drafts. */
final class Recording implements DebriefRecorder {

  private final Journal journal;
  private final DraftDeck drafts;
  private final String session;
  private final List<Answered> kept = new ArrayList<>();

  Recording(Study study, DraftDeck drafts) {
    this.journal = study.journal();
    this.drafts = drafts;
    this.session = journal.newId();
  }

  /** The draft comes first: an answer to it would otherwise be one to a question of no deck. */
  @Override
  public void record(Asked asked) {
    String rev =
        asked.known().map(known -> known.details().rev()).orElseGet(() -> drafts.add(asked));
    kept.add(
        journal.append(stamp ->
            new Answered(
                stamp.id(),
                stamp.at(),
                stamp.day(),
                session,
                asked.key(),
                rev,
                // In an interview every question is answered in one's own words.
                QuestionType.OPEN,
                new HistoryEvent.Given.Text(asked.text()),
                asked.outcome().score(),
                asked.outcome().grade(),
                0,
                false,
                Mode.INTERVIEW,
                HistoryEvent.Manner.PLAIN)));
  }

  @Override
  public void takeBack(Asked asked) {
    Answered last = kept.removeLast();
    HistoryEvent _ =
        journal.append(stamp -> new HistoryEvent.Undone(stamp.id(), stamp.at(), last.id()));
    if (asked.isNew()) {
      drafts.takeBack();
    }
  }

  /** What was recorded and not taken back. */
  List<Answered> kept() {
    return List.copyOf(kept);
  }
}
