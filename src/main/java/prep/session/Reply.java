package prep.session;

import prep.grading.Response;

/** What a typed line means while a question is asked. */
public sealed interface Reply {

  /** An answer. */
  record Answer(Response response) implements Reply {}

  /**
   * A wish.
   *
   * @param text what followed the command's name; empty for nothing
   */
  record Wish(Action action, String text) implements Reply {}

  /** The user's decision about the given answer. */
  record Decided(Event event) implements Reply {}

  /**
   * None of these.
   *
   * @param why what is wrong and what is possible, such as {@code 7 is not one of 1 to 4}
   * @param at before which character of the line it went wrong, from 0
   */
  record Unreadable(String why, int at) implements Reply {}
}
