package prep.mock;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import prep.deck.Choice;
import prep.deck.Cloze;
import prep.deck.Command;
import prep.deck.Deck;
import prep.deck.FollowUp;
import prep.deck.Level;
import prep.deck.Matching;
import prep.deck.Open;
import prep.deck.Ordering;
import prep.deck.Question;
import prep.deck.QuestionKey;
import prep.deck.ShortAnswer;
import prep.deck.Task;
import prep.deck.TrueFalse;

/**
 * Draws the questions of an interview: none twice, none harder than the level, what was asked least
 * in mocks first, the areas by their weights, and chance among equals.
 */
public final class Draw {

  /** The tag of a question that asks for a design. */
  private static final String DESIGN = "design";

  /** The tag of questions that make sense only after another one. */
  private static final String FOLLOW_UP = "follow-up";

  private static final String FENCE = "```";

  /** So few points can be made in a sentence or two. */
  private static final int SHORT_OPEN = 3;

  /** So many questions stand in for a task. */
  private static final int INSTEAD_OF_TASK = 2;

  /** A design needs so many minutes. */
  private static final int DESIGN_MINUTES = 15;

  private static final int SECONDS = 60;

  private final Blueprint blueprint;
  private final List<Area> areas;
  private final Map<QuestionKey, Question> askable = new HashMap<>();
  private final Map<QuestionKey, Question> oneHarder = new HashMap<>();
  private final Urn urn;

  private Draw(
      Blueprint blueprint,
      List<Area> areas,
      Collection<Deck> decks,
      Set<QuestionKey> muted,
      Map<QuestionKey, Integer> mocked,
      long seed) {
    this.blueprint = blueprint;
    this.areas = areas;
    this.urn = new Urn(mocked, new Random(seed));
    Level above = blueprint.level() == Level.JUNIOR ? Level.MID : Level.SENIOR;
    for (Deck deck : decks) {
      for (Question question : deck.questions()) {
        if (Area.isAskable(question, blueprint.level(), muted)) {
          askable.put(question.key(), question);
        } else if (Area.isAskable(question, above, muted)) {
          oneHarder.put(question.key(), question);
        }
      }
    }
  }

  /**
   * Draws an interview.
   *
   * @param areas what it is about
   * @param decks all decks that follow-ups and behavioural questions may come from
   * @param muted what is never asked
   * @param mocked how often questions were asked in mocks before
   */
  public static Script script(
      Blueprint blueprint,
      List<Area> areas,
      Collection<Deck> decks,
      Set<QuestionKey> muted,
      Map<QuestionKey, Integer> mocked,
      long seed) {
    return new Draw(blueprint, areas, decks, muted, mocked, seed).script(seed);
  }

  /** What is scarce is drawn first: threads, tasks, then the short questions. */
  private Script script(long seed) {
    Map<Part, List<QuestionThread>> threads = new HashMap<>();
    for (Part part : List.of(Part.PRACTICAL, Part.DEPTH, Part.BEHAVIOURAL, Part.BREADTH)) {
      Optional<Blueprint.Box> box = blueprint.box(part);
      if (box.isPresent()) {
        threads.put(part, drawn(box.get()));
      }
    }
    List<Script.Section> sections = new ArrayList<>();
    for (Blueprint.Box box : blueprint.boxes()) {
      List<QuestionThread> own = threads.getOrDefault(box.part(), List.of());
      if (!own.isEmpty()) {
        sections.add(new Script.Section(box.part(), box.minutes(), own));
      }
    }
    return new Script(blueprint, seed, sections);
  }

  private List<QuestionThread> drawn(Blueprint.Box box) {
    urn.begin();
    return switch (box.part()) {
      case BREADTH -> alone(box.questions(), Draw::isBrief, this::unlikeAnInterview);
      case DEPTH -> threads(box);
      case PRACTICAL -> practical(box);
      case BEHAVIOURAL -> behavioural(box);
    };
  }

  private List<QuestionThread> threads(Blueprint.Box box) {
    int wanted = box.followUps();
    Predicate<Question> isRoot =
        question ->
            question instanceof Open
                && isTechnical(question)
                && !question.tags().contains(FOLLOW_UP);
    ToIntFunction<Question> missing = question -> wanted - thread(question, wanted).most();
    List<QuestionThread> threads = new ArrayList<>();
    for (int i = 0; i < box.questions(); i++) {
      urn.next(areas, isRoot, missing, this::below)
          .map(root -> thread(root, wanted))
          .ifPresent(thread -> {
            thread.questions().forEach(urn::use);
            threads.add(thread);
          });
    }
    return threads;
  }

  /**
   * What may follow a question, as many as wanted on the way where all is answered. Where the level
   * has too few, what follows a good answer may be one level harder.
   */
  private QuestionThread thread(Question root, int wanted) {
    QuestionThread fitting = thread(root, wanted, false);
    return fitting.most() < wanted ? thread(root, wanted, true) : fitting;
  }

  private QuestionThread thread(Question root, int wanted, boolean stretched) {
    List<QuestionThread.Link> links = new ArrayList<>();
    Set<QuestionKey> own = new HashSet<>(Set.of(root.key()));
    List<Question> asked = new ArrayList<>(List.of(root));
    int harder = 0;
    for (int i = 0; i < asked.size() && harder < wanted; i++) {
      Question from = asked.get(i);
      for (FollowUp followUp : from.details().followUps()) {
        boolean isHarder = followUp.when() == FollowUp.When.ANSWERED;
        Question question = followUp(followUp, isHarder && stretched);
        boolean wants = isHarder ? harder < wanted : i == 0;
        if (question != null && wants && !urn.isUsed(question) && own.add(question.key())) {
          links.add(
              new QuestionThread.Link(from.key(), followUp.when(), question, followUp.lead()));
          if (isHarder) {
            harder++;
            asked.add(question);
          }
        }
      }
    }
    return new QuestionThread(root, harder == 0 ? Math.min(wanted, links.size()) : harder, links);
  }

  private @Nullable Question followUp(FollowUp followUp, boolean stretched) {
    Question fitting = askable.get(followUp.ask());
    return fitting == null && stretched ? oneHarder.get(followUp.ask()) : fitting;
  }

  private List<QuestionThread> practical(Blueprint.Box box) {
    if (blueprint.level() == Level.SENIOR && box.minutes() >= DESIGN_MINUTES) {
      Predicate<Question> asksForDesign =
          question -> question instanceof Open && question.tags().contains(DESIGN);
      List<QuestionThread> own = alone(box.questions(), asksForDesign, this::below);
      return own.isEmpty() ? fromAll(box.questions(), asksForDesign) : own;
    }
    int seconds = box.minutes() * SECONDS;
    Predicate<Question> fits =
        question ->
            question instanceof Task
                && Targets.of(question).filter(time -> time.toSeconds() <= seconds).isPresent();
    List<QuestionThread> tasks = alone(box.questions(), fits, this::below);
    return tasks.isEmpty()
        ? alone(INSTEAD_OF_TASK, Draw::isAboutCode, this::unlikeAnInterview)
        : tasks;
  }

  private List<QuestionThread> behavioural(Blueprint.Box box) {
    return fromAll(
        box.questions(),
        question ->
            question instanceof Open
                && question.topic().equals(Targets.BEHAVIOURAL)
                && !question.tags().contains(FOLLOW_UP));
  }

  private List<QuestionThread> fromAll(int count, Predicate<Question> fits) {
    List<Question> all =
        askable.values().stream().filter(fits).sorted(Comparator.comparing(Question::key)).toList();
    List<Area> one = List.of(new Area("", 1, all));
    List<QuestionThread> drawn = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      take(urn.next(one, fits, Draw::none, this::below), drawn);
    }
    return drawn;
  }

  /** Questions that nothing follows. */
  private List<QuestionThread> alone(
      int count, Predicate<Question> fits, ToIntFunction<Question> after) {
    List<QuestionThread> drawn = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      take(urn.next(areas, fits, Draw::none, after), drawn);
    }
    return drawn;
  }

  private void take(Optional<Question> question, List<QuestionThread> drawn) {
    question.ifPresent(one -> {
      urn.use(one);
      drawn.add(QuestionThread.of(one));
    });
  }

  /** Stories have a part of their own. */
  private static boolean isTechnical(Question question) {
    return !question.topic().equals(Targets.BEHAVIOURAL);
  }

  /** Whether it can be answered in a few words. */
  private static boolean isBrief(Question question) {
    return switch (question) {
      case ShortAnswer _, Command _, Cloze _, Choice _, TrueFalse _ -> isTechnical(question);
      case Open open ->
          isTechnical(open)
              && open.points().size() <= SHORT_OPEN
              && open.details().followUps().isEmpty();
      case Ordering _, Matching _, Task _ -> false;
    };
  }

  /** Whether it has code to read, or asks for a command. */
  private static boolean isAboutCode(Question question) {
    return switch (question) {
      case Command _ -> true;
      case ShortAnswer _, Cloze _, Choice _, TrueFalse _, Ordering _, Matching _ ->
          isTechnical(question) && question.stem().contains(FENCE);
      case Open _, Task _ -> false;
    };
  }

  /** 1 for what nobody is offered in an interview: answers to choose from. */
  private static int offersAnswers(Question question) {
    return switch (question) {
      case Choice _, TrueFalse _, Ordering _, Matching _ -> 1;
      case ShortAnswer _, Command _, Cloze _, Open _, Task _ -> 0;
    };
  }

  private static int none(Question question) {
    return 0;
  }

  /** How many levels below that of the interview. */
  private int below(Question question) {
    return height(blueprint.level()) - height(question.level());
  }

  private static int height(Level level) {
    return switch (level) {
      case JUNIOR -> 1;
      case MID -> 2;
      case SENIOR -> 3;
    };
  }

  /** Least for what has to be produced, then for what is no more than one level below. */
  private int unlikeAnInterview(Question question) {
    return 2 * offersAnswers(question) + (below(question) > 1 ? 1 : 0);
  }
}
