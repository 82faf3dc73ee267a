package prep.terminal;

/** The programs that a session can call at the user's wish. */
public record OtherPrograms(Editing editing, Browser browser) {}
