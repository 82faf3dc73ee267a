package prep.exchange.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import prep.exchange.item.MarkdownLine;
import prep.exchange.markdown.DocumentLine.ItemStart;
import prep.exchange.markdown.DocumentLine.Kind;

/**
 * Finds which headings of a document are questions: those that ask or are numbered, those that an
 * answer follows, and those among questions. The others are titles of sections.
 */
final class QuestionHeadings {

  /** Titles that occur among questions and are not questions. */
  private static final Set<String> TITLES =
      Set.of(
          ("contents,table of"
               + " contents,toc,index,introduction,intro,overview,preface,about,conclusion,summary,references,reference,resources,further"
               + " reading,see"
               + " also,links,license,licence,contributing,contribution,contributors,credits,acknowledgements,acknowledgments,authors,disclaimer,glossary,changelog,sponsors,support,how"
               + " to use,usage,getting started,prerequisites,installation,faq,questions,interview"
               + " questions,notes,answers,answer key,key")
              .split(","));

  /** A heading with what stands below it, up to the next one. */
  private static final class Outlined {
    final int line;
    final int level;
    final String text;
    int parent = -1;
    boolean answered;
    boolean hasText;
    boolean listsQuestions;

    /** Whether there is a question below it in a deeper heading. */
    boolean holds;

    boolean asks;

    Outlined(int line, int level, String text) {
      this.line = line;
      this.level = level;
      this.text = text;
    }

    boolean isTitle() {
      return TITLES.contains(QuestionShape.words(QuestionLabel.without(text)));
    }
  }

  private final List<DocumentLine> lines;
  private final FoldedParts folded;
  private final List<Outlined> headings = new ArrayList<>();

  private QuestionHeadings(List<DocumentLine> lines) {
    this.lines = lines;
    this.folded = new FoldedParts(lines);
  }

  /** The lines of the headings that are questions. */
  static Set<Integer> of(List<DocumentLine> lines) {
    QuestionHeadings outline = new QuestionHeadings(lines);
    outline.read();
    outline.judgeEach();
    outline.judgeAmongSiblings();
    Set<Integer> questions = new HashSet<>();
    outline.headings.stream().filter(h -> h.asks).forEach(h -> questions.add(h.line));
    return questions;
  }

  private void read() {
    int[] last = new int[7];
    Arrays.fill(last, -1);
    for (int i = 0; i < lines.size(); i = behind(i)) {
      DocumentLine line = lines.get(i);
      if (line.kind() == Kind.HEADING && AnswerLabel.after(line.text()) == null) {
        Outlined heading = new Outlined(i, line.level(), line.heading());
        for (int level = line.level() - 1; level > 0 && heading.parent < 0; level--) {
          heading.parent = last[level];
        }
        Arrays.fill(last, line.level() + 1, 7, -1);
        last[line.level()] = headings.size();
        headings.add(heading);
      }
    }
    for (int h = 0; h < headings.size(); h++) {
      int end = h + 1 < headings.size() ? headings.get(h + 1).line : lines.size();
      look(headings.get(h), end);
    }
  }

  /** The next line, skipping folded parts, whose headings are their own. */
  private int behind(int i) {
    return FoldedParts.isStart(lines.get(i)) ? Math.max(i, folded.end(i)) + 1 : i + 1;
  }

  /** Looks at what is between a heading and the next. */
  private void look(Outlined heading, int end) {
    int asking = 0;
    boolean own = true;
    for (int i = heading.line + 1; i < end; i = behind(i)) {
      DocumentLine line = lines.get(i);
      if (line.kind() == Kind.RULE) {
        break;
      }
      heading.hasText |= !line.isBlank() && line.kind() != Kind.COMMENT;
      String text = line.text();
      if (line.kind() == Kind.TEXT || line.kind() == Kind.HEADING) {
        boolean asks = isQuestionOfItsOwn(line);
        asking += asks ? 1 : 0;
        own &= !asks && MarkdownLine.after("Q", line.source()) == null;
        boolean ticked = MarkdownLine.isCheckbox(line.source().strip());
        heading.answered |= own && ((ticked && hasTick(i, end)) || AnswerLabel.after(text) != null);
      } else if (FoldedParts.isStart(line)) {
        String summary = FoldedAnswer.summary(lines, i);
        heading.answered |= own && AnswerLabel.isSummary(summary);
        own = false;
      }
    }
    heading.listsQuestions = asking > 1;
  }

  private boolean hasTick(int from, int end) {
    for (int i = from; i < Math.min(end, from + 60); i++) {
      String text = lines.get(i).source().strip();
      if (MarkdownLine.isCheckbox(text) && text.charAt(text.indexOf('[') + 1) != ' ') {
        return true;
      }
    }
    return false;
  }

  private static boolean isQuestionOfItsOwn(DocumentLine line) {
    ItemStart item = line.item();
    return item != null
        && item.depth() == 1
        && QuestionShape.asks(line.text())
        && !MarkdownLine.isCheckbox(line.source());
  }

  private void judgeEach() {
    for (Outlined heading : headings) {
      heading.asks =
          QuestionShape.isQuestion(heading.text)
              || MarkdownLine.questionNumber(heading.text) > 0
              || (heading.answered && !heading.isTitle());
    }
    markHolders();
    for (Outlined heading : headings) {
      boolean numbered = QuestionLabel.length(heading.text) > 0 || isNumberedItem(heading);
      heading.asks |= numbered && !heading.holds && !heading.listsQuestions && !heading.isTitle();
    }
    // Numbered chapters are not questions if the numbers start again below them.
    markHolders();
    for (Outlined heading : headings) {
      heading.asks &=
          !(heading.holds && !heading.answered && !QuestionShape.isQuestion(heading.text));
    }
  }

  private boolean isNumberedItem(Outlined heading) {
    ItemStart item = lines.get(heading.line).item();
    return item != null && item.isNumbered();
  }

  private void markHolders() {
    for (Outlined heading : headings) {
      int parent = heading.asks ? heading.parent : -1;
      while (parent >= 0) {
        headings.get(parent).holds = true;
        parent = headings.get(parent).parent;
      }
    }
  }

  /** Treats a statement as a question if most of its neighbours are questions. */
  private void judgeAmongSiblings() {
    Map<Integer, int[]> bySection = new HashMap<>();
    Map<Integer, int[]> byLevel = new HashMap<>();
    for (Outlined heading : headings) {
      if (isCounted(heading)) {
        count(bySection.computeIfAbsent(key(heading), _ -> new int[2]), heading);
        count(byLevel.computeIfAbsent(heading.level, _ -> new int[2]), heading);
      }
    }
    for (Outlined heading : headings) {
      if (!heading.asks && isCounted(heading)) {
        int[] section = bySection.getOrDefault(key(heading), new int[2]);
        int[] level = byLevel.getOrDefault(heading.level, new int[2]);
        boolean most = 2 * section[0] > section[1];
        most |= level[0] > 2 && 2 * level[0] > level[1];
        heading.asks = most && (heading.hasText || section[0] > 1);
      }
    }
  }

  private boolean isCounted(Outlined heading) {
    boolean inQuestion = heading.parent >= 0 && headings.get(heading.parent).asks;
    return (!heading.holds || heading.asks)
        && !inQuestion
        && !heading.isTitle()
        && !heading.listsQuestions;
  }

  private static void count(int[] of, Outlined heading) {
    of[0] += heading.asks ? 1 : 0;
    of[1]++;
  }

  private static int key(Outlined heading) {
    return heading.parent * 8 + heading.level;
  }
}
