package prep.cli.plan;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import prep.cli.command.Argument;
import prep.cli.command.KnownWords;
import prep.cli.command.SelectionOptions;
import prep.deck.DeckSummary;
import prep.deck.Level;
import prep.deck.Topic;
import prep.deck.Track;
import prep.plan.InterviewDay;
import prep.plan.PlanDraft;
import prep.problem.UserError;
import prep.progress.Plan;
import prep.screen.Dates;
import prep.screen.plan.PlanScreen;

/**
 * What the command line says about a plan.
 *
 * @param what the day, and tracks or topics, as words
 * @param off words of days; {@code none} for no day
 * @param without words of sections; {@code none} for no section
 */
record PlanWords(
    LocalDate today,
    Instant now,
    List<Track> tracks,
    Collection<DeckSummary> decks,
    List<String> what,
    Optional<Integer> minutes,
    Optional<String> level,
    List<String> off,
    List<String> without) {

  private static final int USUAL_MINUTES = 30;
  private static final String NONE = "none";

  /** Whether any of these arguments is given. */
  static boolean isAny(Argument... arguments) {
    return Arrays.stream(arguments).anyMatch(argument -> argument.spec().getValue() != null);
  }

  /**
   * The plan with what is said, and what is usual where nothing is.
   *
   * @param before the plan so far, which may be past
   * @throws UserError as {@link #draft}, and where a new plan isn't said enough of
   */
  Plan changed(Optional<Plan> before) {
    PlanDraft draft = draft(before);
    if (draft.by().isEmpty()) {
      throw noDay();
    }
    if (!draft.isAboutSomething()) {
      throw nothing();
    }
    PlanDraft whole =
        draft.upTo(draft.level().orElse(Level.MID)).daily(draft.minutes().orElse(USUAL_MINUTES));
    return whole.plan(now).orElseThrow();
  }

  /**
   * What is known of the plan: what is said, else as it was before.
   *
   * @param before the plan so far, which may be past
   * @throws UserError for a word that means nothing here, and a day that isn't to come
   */
  PlanDraft draft(Optional<Plan> before) {
    int dateWords = dateWords(what, today);
    Optional<LocalDate> by =
        dateWords == 0
            ? before.map(Plan::by).filter(today::isBefore)
            : Optional.of(
                aheadOfToday(InterviewDay.read(joined(what, dateWords), today).orElseThrow()));
    List<String> named = new ArrayList<>();
    List<Topic> topics = new ArrayList<>();
    about(what.subList(dateWords, what.size()), named, topics);
    if (named.isEmpty() && topics.isEmpty()) {
      before.ifPresent(plan -> {
        named.addAll(plan.tracks());
        topics.addAll(plan.topics());
      });
    }
    return new PlanDraft(
        by,
        named,
        topics,
        level.map(SelectionOptions::level).or(() -> before.map(Plan::level)),
        minutes.or(() -> before.map(Plan::minutes)),
        off.isEmpty() ? before.map(Plan::off).orElse(Set.of()) : days(),
        without.isEmpty() ? before.map(Plan::without).orElse(List.of()) : sections(named, topics));
  }

  /** The day that words begin with, if they do. */
  static Optional<LocalDate> date(List<String> words, LocalDate today) {
    int count = dateWords(words, today);
    return count == 0 ? Optional.empty() : InterviewDay.read(joined(words, count), today);
  }

  /** How many words the day takes: {@code 3 dec} may come as two. */
  private static int dateWords(List<String> words, LocalDate today) {
    for (int count = 1; count <= Math.min(2, words.size()); count++) {
      if (InterviewDay.read(joined(words, count), today).isPresent()) {
        return count;
      }
    }
    return 0;
  }

  private static String joined(List<String> words, int count) {
    return String.join(" ", words.subList(0, count));
  }

  private LocalDate aheadOfToday(LocalDate day) {
    if (day.isAfter(today)) {
      return day;
    }
    throw new UserError(
        UserError.Kind.USAGE,
        Dates.fully(day) + (day.equals(today) ? " is today" : " is past"),
        "Give the day of the interview as " + InterviewDay.FORMS + ".");
  }

  private UserError noDay() {
    return new UserError(
        UserError.Kind.USAGE,
        what.isEmpty() ? "there is no plan to change" : "when is the interview?",
        "Give the day first: prep plan 12d backend-systems, or "
            + InterviewDay.FORMS
            + " for 12d.");
  }

  private UserError nothing() {
    return new UserError(
        UserError.Kind.USAGE,
        "what is the interview about?",
        "Give a track or topics: "
            + String.join(", ", tracks.stream().map(Track::name).toList())
            + "; prep topics lists the topics.");
  }

  private void about(List<String> words, List<String> named, List<Topic> topics) {
    for (String word : words) {
      Topic topic =
          decks.stream()
              .map(DeckSummary::topic)
              .filter(deck -> deck.name().equals(word))
              .findFirst()
              .orElse(null);
      if (tracks.stream().anyMatch(track -> track.name().equals(word))) {
        named.add(word);
      } else if (topic != null) {
        topics.add(topic);
      } else {
        List<String> known = new ArrayList<>(tracks.stream().map(Track::name).toList());
        decks.forEach(deck -> known.add(deck.topic().name()));
        throw KnownWords.unknown(
            "track or topic",
            word,
            known,
            "prep topics lists all topics, prep topics --tracks all tracks.");
      }
    }
  }

  private Set<DayOfWeek> days() {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (String word : off) {
      if (!word.equals(NONE)) {
        days.add(
            InterviewDay.dayOfWeek(word)
                .orElseThrow(() ->
                    KnownWords.without(
                        "unknown day: ",
                        word,
                        List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun", NONE))));
      }
    }
    if (days.size() == DayOfWeek.values().length) {
      throw new UserError(
          UserError.Kind.USAGE,
          "--off leaves no day to practise",
          "Leave out at least one day of the week.");
    }
    return days;
  }

  private List<String> sections(List<String> named, List<Topic> topics) {
    Map<String, String> titles = new LinkedHashMap<>();
    for (Track track : tracks) {
      if (named.contains(track.name())) {
        track
            .sections()
            .forEach(section -> titles.put(PlanScreen.slug(section.title()), section.title()));
      }
    }
    topics.forEach(topic -> titles.put(topic.name(), topic.name()));
    List<String> sections = new ArrayList<>();
    for (String word : without) {
      if (!word.equals(NONE)) {
        String title = titles.get(PlanScreen.slug(word));
        if (title == null) {
          title = titles.get(word);
        }
        if (title == null) {
          throw KnownWords.without("unknown section: ", word, List.copyOf(titles.keySet()));
        }
        sections.add(title);
      }
    }
    return sections;
  }
}
