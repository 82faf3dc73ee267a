package prep.terminal;

import prep.terminal.programs.Browser;

/** The programs that a session can start for the user, or give way to. */
public record OtherPrograms(Editing editing, Browser browser, JobControl jobs) {}
