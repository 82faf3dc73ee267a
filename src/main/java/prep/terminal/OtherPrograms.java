package prep.terminal;

import prep.terminal.programs.Browser;

/** The programs that a session can call at the user's wish, or give way to. */
public record OtherPrograms(Editing editing, Browser browser, JobControl jobs) {}
