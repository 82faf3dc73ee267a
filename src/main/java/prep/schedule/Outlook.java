package prep.schedule;

/** In how many days a question comes back, by the grade that its last answer gets. */
public record Outlook(int again, int hard, int good, int easy) {

  public int days(Grade grade) {
    return switch (grade) {
      case AGAIN -> again;
      case HARD -> hard;
      case GOOD -> good;
      case EASY -> easy;
    };
  }
}
