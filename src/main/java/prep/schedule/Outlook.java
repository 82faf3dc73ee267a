package prep.schedule;

/** In how many days a question comes back, by the grade that its last answer gets. */
public record Outlook(int again, int hard, int good, int easy) {

  /** Where nothing comes back, or nobody is told when. */
  public static final Outlook NONE = new Outlook(0, 0, 0, 0);

  public int days(Grade grade) {
    return switch (grade) {
      case AGAIN -> again;
      case HARD -> hard;
      case GOOD -> good;
      case EASY -> easy;
    };
  }
}
