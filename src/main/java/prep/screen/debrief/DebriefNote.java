package prep.screen.debrief;

/** What stands below the dialogue until the next key. */
public enum DebriefNote {
  NONE,
  /** Which keys there are. */
  KEYS,
  /** That another Ctrl-C ends, since this one only cleared the line. */
  CLEARED
}
